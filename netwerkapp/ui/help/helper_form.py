"""One helper to fill in: who, how to reach them, and what for."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.helpers import Helper
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.choice_cards import CheckCards
from netwerkapp.ui.fields import Choice, TextField, labelled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class HelperForm(Card):
    """Everything is kept by itself; a new helper once something stands in it."""

    written = Signal()
    typed = Signal()  # what was typed is kept
    closed = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme)
        self._store, self._saver = store, saver
        self._helper, self._visit = Helper("", store.now(), ""), new_id()
        self.kind = Choice(theme)
        for kind in content.help.kind:
            self.kind.addItem(kind.text, kind.id)
        self.fields = {key: TextField(theme) for key in ("name", "phone", "hours")}
        self.purposes = CheckCards(
            theme, [(one.id, one.text) for one in content.help.purpose], content.help.texts["purposes"], columns=2
        )
        self.done = OutlinedButton(theme, self.tr("Done"), "check")
        column = self.content
        column.addWidget(labelled(theme, self.tr("What kind of help is it?"), self.kind))
        for key, label in (
            ("name", self.tr("Name")),
            ("phone", self.tr("Phone")),
            ("hours", self.tr("When you can reach them")),
        ):
            field = self.fields[key]
            column.addWidget(labelled(theme, label, field))
            field.textEdited.connect(lambda _text: self._write(soon=True))
            field.left.connect(self._leave)
        column.addWidget(Label(theme, content.help.texts["purposes"], role="h3"))
        column.addWidget(self.purposes)
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addWidget(Label(theme, self.tr("Everything is kept by itself."), "small"), 1)
        column.addLayout(row)
        self.kind.activated.connect(lambda _index: self._write(soon=False))
        self.purposes.chosen.connect(lambda _values: self._write(soon=False))
        self.done.clicked.connect(self.close_form)

    def open(self, helper: Helper) -> None:
        """Show this helper. Nothing is written."""
        self._helper, self._visit = helper, new_id()
        if self.kind.findData(helper.kind) < 0:  # a kind of other texts
            self.kind.addItem(helper.kind, helper.kind)
        self.kind.setCurrentIndex(self.kind.findData(helper.kind))
        for key, field in self.fields.items():
            if field.text() != getattr(helper, key):
                field.setText(getattr(helper, key))
        self.purposes.set_value(helper.purposes)

    def helper(self) -> str:
        """Return the id of the helper that is shown, or ""."""
        return self._helper.id

    def focus_first(self) -> None:
        """Begin with the name."""
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Keep what was typed and go."""
        self._saver.flush()
        self.closed.emit()

    def _write(self, *, soon: bool) -> None:
        name, phone, hours = (field.text().strip() for field in self.fields.values())
        kind, purposes = str(self.kind.currentData()), self.purposes.value()
        self._helper = helper = replace(self._helper, kind=kind, name=name, phone=phone, hours=hours, purposes=purposes)
        write = partial(self._keep, helper, self._visit)
        if soon:
            self._saver.later(f"helper {helper.id}", write, self.typed.emit, " ".join((name, phone, hours)))
        else:
            self._saver.now(write, self.written.emit)

    def _keep(self, helper: Helper, visit: str) -> None:
        known = self._store.helpers.get(helper.id) is not None
        if known or helper.name or helper.phone or helper.hours or helper.purposes:
            self._store.helpers.save(helper, visit)

    def _leave(self) -> None:
        self._saver.hurry()
        self._visit = new_id()
