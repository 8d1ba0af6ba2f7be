"""Beside the look-back, some weeks later: telling how it went. You send it yourself, or leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.messages import filled
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.conversations.message_box import MessageBox
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class ReportBackCard(Card):
    """Hidden until it is time. Your own words for it are kept."""

    KEPT = "report_back"  # where your own words stand among the answers of the talk
    edited = Signal(str, str)  # the text, and the visit to the field
    sent = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme)
        self._content, self._store, self._saver = content, store, saver
        message = content.messages["report_back"]
        self.setAccessibleName(message.title)
        self.content.addWidget(Label(theme, message.title, role="h2"))
        self.content.addWidget(Label(theme, content.reflection.texts["report_back_why"], role="small"))
        self.box = MessageBox(theme, message.title, content.no_answer.texts["gap"])
        self.send = OutlinedButton(theme, self.tr("Sent"), "check")
        self.box.buttons.addWidget(self.send)
        self.skip = Link(theme, self.tr("Not needed"))
        self.content.addWidget(self.box)
        self.content.addWidget(self.skip)
        self.box.edited.connect(self.edited)
        self.send.clicked.connect(self.sent)
        self.skip.clicked.connect(self.skipped)
        self.hide()

    def show_talk(self, talk: Conversation, due: bool) -> None:
        """Show your words or the proposal for this talk, when it is time."""
        self.setVisible(due)
        if not due:
            return
        contact = self._store.contacts.get(talk.contact or "")
        kept = self._store.preparations.get(talk.id).answers.get(self.KEPT, "")
        own = self._saver.words_of(f"{talk.id}/{self.KEPT}", kept)
        known = {"name": contact.name.short if contact else None, "me": self._store.profile.get("name") or None}
        words = own if own.strip() else filled(self._content.messages["report_back"].text, known)
        self.box.show_message(words, contact.email if contact else "", self._content.messages["report_back"].title)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what can be used, in order."""
        return (self.box.text, self.box.copy, self.box.mail, self.send, self.skip)
