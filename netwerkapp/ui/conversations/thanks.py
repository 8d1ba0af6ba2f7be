"""Beside the look-back: a thank-you that you send yourself. Your own words for it are kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.messages import filled, has_gap
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.dates import ago
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.message_text import MessageText
from netwerkapp.ui.plain_button import same_width
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

SOON_DAYS = 1  # days after the talk that a thank-you is for today


class ThanksCard(Card):
    """A proposal to change, copy and send; or what became of it."""

    KEPT = "thanks"  # where your own words stand among the answers of the talk
    edited = Signal(str, str)  # the text, and the visit to the field
    left = Signal()
    sent = Signal()
    skipped = Signal()
    told = Signal(str, bool)  # a sentence for the notice; whether "undo" belongs to it

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme)
        self._content, self._store, self._saver = content, store, saver
        texts, head = content.reflection.texts, QHBoxLayout()
        self.setAccessibleName(texts["thanks"])
        head.addWidget(Label(theme, texts["thanks"], role="h2"), 1)
        self._soon = Label(theme, texts["thanks_soon"], role="now")
        self._soon.setWordWrap(False)
        head.addWidget(self._soon)
        self.content.addLayout(head)
        self._open, self._done = QWidget(), Label(theme)
        self.text = MessageText(theme, texts["thanks"], lines=(5, 10))
        self.text.setAccessibleDescription(texts["thanks_own"])
        self.copy = OutlinedButton(theme, self.tr("Copy"), "copy")
        self.send = OutlinedButton(theme, self.tr("Sent"), "check")
        self.skip = Link(theme, self.tr("Not needed"))
        self.gap = Label(theme, content.no_answer.texts["gap"], role="small")
        column, row = QVBoxLayout(self._open), Flow(across=theme.px(8), down=theme.px(8))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        row.addWidget(self.copy)
        row.addWidget(self.send)
        column.addWidget(self.text)
        column.addWidget(self.gap)
        column.addLayout(row)
        same_width(self.copy, self.send)
        column.addWidget(Label(theme, texts["thanks_own"], role="small"))
        column.addWidget(self.skip)
        self.content.addWidget(self._open)
        self.content.addWidget(self._done)
        self.text.textChanged.connect(self._show_gap)
        self.text.edited.connect(self.edited)
        self.text.left.connect(self.left)
        self.text.told.connect(self.told)
        self.copy.clicked.connect(self.text.copy_all)
        self.send.clicked.connect(self.sent)
        self.skip.clicked.connect(self.skipped)

    def show_talk(self, talk: Conversation, name: str) -> None:
        """Show your words or the proposal for this talk, or that it is done; `name` may be ""."""
        done = talk.status is Status.DONE
        self._open.setVisible(not done)
        self._done.setVisible(done)
        recent = talk.date is not None and (self._store.today() - talk.date).days <= SOON_DAYS
        self._soon.setVisible(not done and recent and not talk.retro)
        thanked = self._store.touches.of_conversation(talk.id, TouchKind.THANKS) is not None
        texts = self._content.reflection.texts
        said = texts["thanks_done"] if thanked and name else texts["thanks_skipped"]
        self._done.setText(said.replace("{name}", name))
        kept = self._store.preparations.get(talk.id).answers.get(self.KEPT, "")
        own = self._saver.words_of(f"{talk.id}/{self.KEPT}", kept)
        words = own if own.strip() else self._proposal(talk, name)
        if self.text.text() != words and not self.text.hasFocus():
            self.text.show_text(words)
        self._show_gap()

    def _show_gap(self) -> None:
        self.gap.setVisible(has_gap(self.text.text()))

    def _proposal(self, talk: Conversation, name: str) -> str:
        """Fill the message with what is known; what is left is for you to write."""
        days = (self._store.today() - talk.date).days if talk.date else SOON_DAYS + 1
        known = {
            "name": name,
            "me": self._store.profile.get("name"),
            "today": ago(talk.date, self._store.today()) if talk.date and days <= SOON_DAYS else "",
        }
        return filled(self._content.messages["thanks"].text, known)
