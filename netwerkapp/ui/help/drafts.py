"""A message to change, copy and send yourself. Your own words for it are kept."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.messages import filled
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import Choice, labelled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.message_text import MessageText
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

FITTING = ("ask_help", "phone_script", "advice", "introduction", "just_because", "thanks", "report_back")
KEPT = "draft/"  # where your own words stand in the profile, before the id of the message


class DraftsCard(Card):
    """Chooses a message and for whom; shows the proposal or your own words."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(
        self, theme: Theme, content: Content, store: Store, saver: Saver, names: Callable[[], list[str]]
    ) -> None:
        super().__init__(theme)
        self._content, self._store, self._saver, self._names = content, store, saver, names
        self._proposed = ""
        self.message, self.person = Choice(theme), Choice(theme)
        for choice in (self.message, self.person):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for message in FITTING:
            self.message.addItem(content.messages[message].title, message)
        self.text = MessageText(theme, self.tr("Your message"))
        self.copy_button = PrimaryButton(theme, self.tr("Copy"), "copy")
        self.again = Link(theme, self.tr("Begin again"))
        self.content.addWidget(Label(theme, self.tr("A message to begin with"), role="h2"))
        self.content.addWidget(labelled(theme, self.tr("Which message?"), self.message))
        self.content.addWidget(labelled(theme, self.tr("To whom?"), self.person))
        self.content.addWidget(self.text)
        own = self.tr("You send it yourself, from your own mail or phone.")
        self.content.addWidget(Label(theme, own, role="small"))
        self.text.setAccessibleDescription(own)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.again)
        row.addStretch()
        self.content.addLayout(row)
        self.message.activated.connect(lambda _index: self._show())
        self.person.activated.connect(lambda _index: self._show())
        self.text.edited.connect(self._type)
        self.text.left.connect(self._saver.hurry)
        self.text.told.connect(self.told)
        self.copy_button.clicked.connect(self.text.copy_all)
        self.again.clicked.connect(self._begin_again)

    def refresh(self) -> None:
        """Read again who there is and what was kept."""
        before = self.person.currentText()
        self.person.clear()
        self.person.addItem(self.tr("someone else"), "")
        for name in self._names():
            self.person.addItem(name, name)
        self.person.setCurrentIndex(max(0, self.person.findText(before)))
        if not self.text.hasFocus():
            self._show()

    def _show(self) -> None:
        """Show your own words, else the proposal."""
        self._saver.flush()
        own = self._saver.words_of(self._place(), self._store.profile.get(self._place()))
        self.again.setVisible(bool(own))
        self._proposed = self._proposal()
        words = own or self._proposed
        if self.text.text() != words:
            self.text.show_text(words)

    def _proposal(self) -> str:
        known = {"name": str(self.person.currentData() or "") or None, "me": self._store.profile.get("name")}
        return filled(self._content.messages[str(self.message.currentData())].text, known)

    def _place(self) -> str:
        return KEPT + str(self.message.currentData())

    def _type(self, text: str, visit: str) -> None:
        place = self._place()
        own = "" if text == self._proposed else text
        self._saver.later(place, lambda: self._store.profile.set(place, own, visit), words=own)
        self.again.setVisible(bool(own))
        self.changed.emit()

    def _begin_again(self) -> None:
        place = self._place()
        if self._saver.now(lambda: self._store.profile.set(place, "")):
            self._show()
            self.text.setFocus()
            self.told.emit(self.tr("The message is as it was."), True)
            self.changed.emit()
