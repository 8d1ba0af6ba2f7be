"""You found work: a thank-you to everyone who helped you on the way."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.messages import filled
from netwerkapp.storage.opportunities import Helped
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Divider, SoftCard
from netwerkapp.ui.conversations.message_box import MessageBox
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile


class WorkFoundCard(SoftCard):
    """Shown from the day an opportunity became work. One message is open at a time."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme, padding=16)
        self._content, self._store, self._saver = content, store, saver
        self._opened = ""
        self.rows: dict[str, Link] = {}
        self.box: MessageBox | None = None
        self.sent: OutlinedButton | None = None
        texts = content.opportunities.texts
        self.content.addWidget(Label(theme, content.ladder.texts["milestone_work"], role="h2"))
        self.under = Label(theme, texts["thank_round"], role="muted")
        self.content.addWidget(self.under)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self.content.addLayout(self._list)

    def refresh(self) -> None:
        """Come and go with the work that was found."""
        since = self._store.opportunities.work_found_on()
        self.setVisible(since is not None)
        clear(self._list)
        self.rows, self.box, self.sent = {}, None, None
        if since is None:
            return
        texts, helped = self._content.opportunities.texts, self._store.opportunities.helped(since)
        self.under.setText(texts["thank_round"] if helped else texts["nobody"])
        for one in helped:
            self._list.addWidget(Divider(self._theme))
            self._list.addWidget(self._row(one))
            if one.contact.id == self._opened and not one.thanked:
                self._list.addWidget(self._message(one))

    def _row(self, one: Helped) -> QWidget:
        theme, box, words = self._theme, QWidget(), QVBoxLayout()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(InitialsTile(theme, one.contact.name.initials))
        words.setSpacing(0)
        words.addWidget(Label(theme, one.contact.name.full, role="h3"))
        said = [self.tr("%n talks", "", one.talks) if one.talks else ""]
        said.append(self.tr("%n names", "", one.names) if one.names else "")
        about = ", ".join(part for part in said if part)
        if about:
            words.addWidget(Label(theme, about, role="small"))
        row.addLayout(words, 1)
        if one.thanked:
            done = Label(theme, self._content.opportunities.texts["thanked"], role="done")
            done.setWordWrap(False)
            row.addWidget(done)
        else:
            link = Link(theme, self.tr("Thank"))
            link.setAccessibleDescription(one.contact.name.full)
            link.clicked.connect(partial(self._open, one.contact.id))
            row.addWidget(link)
            self.rows[one.contact.id] = link
        return box

    def _message(self, one: Helped) -> MessageBox:
        texts = self._content.no_answer.texts
        self.box = box = MessageBox(self._theme, self._content.messages["found_work"].title, texts["gap"])
        self.sent = OutlinedButton(self._theme, self.tr("Sent"), "check")
        self.sent.clicked.connect(partial(self._thank, one.contact.id))
        box.buttons.addWidget(self.sent)
        box.told.connect(self.told)
        known = {"name": one.contact.name.short, "me": self._store.profile.get("name")}
        words = filled(self._content.messages["found_work"].text, known)
        box.show_message(words, one.contact.email, self._content.messages["found_work"].title)
        return box

    def _open(self, contact: str, _checked: bool = False) -> None:
        self._opened = "" if self._opened == contact else contact
        self.refresh()
        if self.box is not None:
            self.box.text.setFocus()

    def _thank(self, contact: str, _checked: bool = False) -> None:
        if self._saver.now(lambda: self._store.opportunities.thank(contact)):
            self._opened = ""
            self.refresh()
            self.told.emit(self.tr("Kept: you sent your thank-you."), True)
            self.changed.emit()
