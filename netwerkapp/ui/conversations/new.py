"""A new talk: with whom, and what for. Two questions, both may be changed later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDTH = 640


class NewConversation(QWidget):
    """Nothing is written before "Begin"."""

    begun = Signal(str)  # conversation id
    left = Signal()  # back to the list

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._store, self._saver = store, saver
        self._contact: str | None = None
        self._new_name = ""
        scroll = PageScroll(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = scroll.content
        column.setSpacing(theme.px(12))
        back = Link(theme, self.tr("All conversations"))
        back.clicked.connect(self.left)
        self.picker = ContactPicker(theme, store.contacts)
        self.picker.setMaximumWidth(theme.px(WIDTH // 2))
        self.types = RadioCards(
            theme,
            [(one.id, f"{one.name}. {one.purpose}") for one in content.sheet.type],
            self.tr("What is it for?"),
            columns=2,
        )
        self.types.setMaximumWidth(theme.px(WIDTH))
        self.begin = PrimaryButton(theme, self.tr("Prepare"), "arrow-right", icon_after=True)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(theme, self.tr("A new conversation"), role="h1"))
        column.addSpacing(theme.px(6))
        column.addWidget(Label(theme, self.tr("With whom?"), role="h2"))
        column.addWidget(
            Label(theme, self.tr("Someone you know is a good beginning. You may also fill this in later."))
        )
        column.addWidget(self.picker)
        column.addSpacing(theme.px(10))
        column.addWidget(Label(theme, self.tr("What is it for?"), role="h2"))
        column.addWidget(self.types)
        column.addSpacing(theme.px(10))
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        column.addStretch()
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)
        self.picker.other.clicked.connect(self._forget)
        self.begin.clicked.connect(self._begin)

    def open(self, contact: str) -> None:
        """Start over, with this contact chosen or with nobody yet ("")."""
        known = self._store.contacts.get(contact) if contact else None
        self._contact, self._new_name = (known.id if known else None), ""
        self.picker.show_contact(known)
        self.types.set_value(ConversationType.NETWORKING)
        if known is None:
            self.picker.field.setFocus()
        else:
            self.begin.setFocus()

    def _pick(self, contact: str) -> None:
        self._contact, self._new_name = contact, ""

    def _name(self, name: str) -> None:
        self._contact, self._new_name = None, name
        self.picker.show_contact(Contact("", self._store.now(), split_name(name)))

    def _forget(self) -> None:
        self._contact, self._new_name = None, ""

    def _begin(self) -> None:
        typed = self.picker.field.text().strip()
        if self._contact is None and not self._new_name and typed:
            self._name(typed)
        talk = Conversation(
            id=new_id(),
            created_at=self._store.now(),
            type=ConversationType(self.types.value() or ConversationType.NETWORKING),
            status=Status.PREPARING,
        )
        name = split_name(self._new_name) if self._new_name else None
        if self._saver.now(lambda: self._store.conversations.add(talk, self._contact, name)):
            self.begun.emit(talk.id)
