"""What you promised in a talk: a line for each, with a day when you like."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.domain.ids import new_id
from netwerkapp.domain.promises import Promise
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import IconButton, OutlinedButton
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.theme import Theme


class PromiseList(QWidget):
    """The promises so far, and room for another one."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._store, self._saver, self._talk = theme, store, saver, ""
        self.rows: dict[str, tuple[QCheckBox, IconButton]] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        self.field = TextField(theme, theme.hint(self.tr("Such as: send the article")))
        self.field.setAccessibleName(self.tr("What you promised"))
        self.day = DayField(theme, self.tr("On which day? You may leave this out."), store.today)
        self.add = OutlinedButton(theme, self.tr("Add promise"), "plus")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        row.addWidget(self.add)
        row.addStretch()
        column.addLayout(self._list)
        column.addWidget(self.field)
        column.addWidget(self.day)
        column.addLayout(row)
        self._day: date | None = None
        self.day.chosen.connect(self._choose_day)
        self.add.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)

    def show_talk(self, talk: str) -> None:
        """Show what was promised in this talk."""
        if talk != self._talk:
            self._talk = talk
            self.field.clear()
            self._choose_day(None)
            self.day.show_day(None)
        clear(self._list)
        self.rows = {}
        for promise in self._store.promises.of_conversation(talk):
            self._list.addWidget(self._row(promise))

    def _row(self, promise: Promise) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        tick = QCheckBox()
        tick.setChecked(promise.done_at is not None)
        tick.setAccessibleName(self.tr("Done: {what}").replace("{what}", promise.text))
        day = f" ({long_date(promise.day)})" if promise.day else ""
        delete = IconButton(self._theme, "trash-2", self.tr("Delete: {what}").replace("{what}", promise.text))
        row.addWidget(tick)
        row.addWidget(Label(self._theme, f"{promise.text}{day}"), 1)
        row.addWidget(delete)
        tick.toggled.connect(partial(self._set_done, promise.id))
        delete.clicked.connect(partial(self._delete, promise.id))
        self.rows[promise.id] = (tick, delete)
        return box

    def _choose_day(self, day: date | None) -> None:
        self._day = day

    def _add(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.field.setFocus()
            return
        promise = Promise(new_id(), self._store.now(), self._talk, text, self._day)
        self._saver.now(
            lambda: self._store.promises.save(promise),
            partial(self._added, promise),
            text,
            f"promise {self._talk} {text}",
        )

    def _added(self, promise: Promise) -> None:
        """Show it, and make room for the next one where nothing else was typed meanwhile."""
        if promise.conversation == self._talk and promise.text == self.field.text().strip():
            self.field.clear()
            self._choose_day(None)
            self.day.show_day(None)
            self.field.setFocus()
        self._after(self.tr("Kept: what you promised."))

    def _set_done(self, promise: str, done: bool) -> None:
        if self._saver.now(lambda: self._store.promises.set_done(promise, done)):
            self.changed.emit()

    def _delete(self, promise: str, _checked: bool = False) -> None:
        if self._saver.now(lambda: self._store.promises.delete(promise)):
            self._after(self.tr("The promise is taken away."))
            self.field.setFocus()

    def _after(self, said: str) -> None:
        self.show_talk(self._talk)
        self.told.emit(said, True)
        self.changed.emit()
