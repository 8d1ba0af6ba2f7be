"""What you do when it goes another way: choose a line, or write your own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.setbacks import Setback, own_setback, setback_of
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import IconButton, OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.choice_cards import CheckCards
from netwerkapp.ui.fields import FieldError, TextField, labelled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class SetbacksCard(Card):
    """The lines to choose, and the own ones below them."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver, *, titled: bool = True) -> None:
        super().__init__(theme)
        self._store, self._saver = store, saver
        self._lines = {one.id: setback_of(one.id, one.text) for one in content.help.setback}
        self._changing = ""  # the own line that stands in the fields
        self.rows: dict[str, tuple[Link, IconButton]] = {}  # per own line: change, and delete
        texts = content.help.texts
        self.cards = CheckCards(
            theme, [(one.id, one.text) for one in content.help.setback], texts["setbacks"], columns=1
        )
        self.happens, self.do = TextField(theme), TextField(theme)
        self.add_button = OutlinedButton(theme, self.tr("Add"), "plus")
        self.error = FieldError(theme)
        self._list = QVBoxLayout()
        column = self.content
        if titled:
            column.addWidget(Label(theme, texts["setbacks"], role="h2"))
            column.addWidget(Label(theme, texts["setbacks_hint"], role="muted"))
        column.addWidget(self.cards)
        column.addLayout(self._list)
        column.addWidget(Label(theme, self.tr("Or a line of your own"), role="h3"))
        column.addWidget(labelled(theme, self.tr("If …"), self.happens))
        column.addWidget(labelled(theme, self.tr("then I …"), self.do))
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch()
        column.addLayout(row)
        self.cards.chosen.connect(self._choose)
        self.add_button.clicked.connect(self._add)
        self.do.returnPressed.connect(self._add)
        self.happens.returnPressed.connect(self.do.setFocus)

    def refresh(self) -> None:
        """Read again which lines are kept."""
        kept = self._store.setbacks.all()
        self.cards.set_value(tuple(one.id for one in kept))
        clear(self._list)
        self.rows = {}
        for one in kept:
            if one.id not in self._lines:
                self._list.addWidget(self._row(one))

    def _row(self, setback: Setback) -> QWidget:
        theme, box = self._theme, QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        change, delete = Link(theme, self.tr("Change")), IconButton(theme, "trash-2", self.tr("Delete"))
        row.addWidget(Label(theme, setback.line), 1)
        for button in (change, delete):
            button.setAccessibleDescription(setback.line)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        change.clicked.connect(lambda: self._change(setback))
        delete.clicked.connect(lambda: self._delete(setback.id))
        self.rows[setback.id] = (change, delete)
        return box

    def _choose(self, chosen: tuple[str, ...]) -> None:
        """Keep what was just ticked, or take away what no longer is."""
        kept = {one.id for one in self._store.setbacks.all()} & set(self._lines)
        for one in set(chosen) - kept:
            self._saver.now(partial(self._store.setbacks.save, self._lines[one]))
        for one in kept - set(chosen):
            self._saver.now(partial(self._store.setbacks.delete, one))
        self.refresh()
        self.changed.emit()

    def _change(self, setback: Setback) -> None:
        self._changing = setback.id
        self.happens.setText(setback.if_text)
        self.do.setText(setback.then_text)
        self.add_button.setText(self.tr("Keep"))
        self.happens.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        """Keep the own line, once both parts are there."""
        setback = own_setback(
            self._changing or new_id(),
            self.happens.text(),
            self.do.text(),
            self.tr("If", "before what may happen"),
            self.tr("then I", "before what you do"),
        )
        if not (setback.if_text and setback.then_text):
            self.error.show_text(self.tr("Fill in both parts. Then it is a plan."))
            (self.do if setback.if_text else self.happens).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.show_text("")
        typed = self._typed()
        words = f"{setback.if_text}\n{setback.then_text}"
        self._saver.now(
            partial(self._store.setbacks.save, setback), partial(self._added, typed), words, f"setback {words}"
        )

    def _typed(self) -> tuple[str, str]:
        return self.happens.text(), self.do.text()

    def _added(self, typed: tuple[str, str]) -> None:
        """Show it, and make room for the next one where nothing else was typed meanwhile."""
        if typed == self._typed():
            self._empty_fields()
            self.happens.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()
        self.told.emit(self.tr("Your line is kept."), True)
        self.changed.emit()

    def _delete(self, setback_id: str) -> None:
        if self._saver.now(partial(self._store.setbacks.delete, setback_id)):
            if self._changing == setback_id:
                self._empty_fields()
            self.refresh()
            self.happens.setFocus(Qt.FocusReason.OtherFocusReason)
            self.told.emit(self.tr("This line is gone."), True)
            self.changed.emit()

    def _empty_fields(self) -> None:
        self._changing = ""
        self.happens.clear()
        self.do.clear()
        self.add_button.setText(self.tr("Add"))
