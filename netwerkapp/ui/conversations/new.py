"""A new talk: with whom, and what for. Two questions, both may be changed later."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.conversations.columns import place_columns
from netwerkapp.ui.conversations.ideas import Ideas
from netwerkapp.ui.labels import BackLink, Label
from netwerkapp.ui.layouts import no_wider
from netwerkapp.ui.page_head import WITH_BACK, PageHead
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.theme import Theme

WIDTH, SIDE = 624, 300  # px


class NewConversation(QWidget):
    """Nothing is written before "Prepare"."""

    begun = Signal(str)  # conversation id
    left = Signal()  # back to the list

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._store, self._saver = theme, store, saver
        self._contact: str | None = None
        self._name = ""
        self._sheet_of = ""
        along = self.tr("Your goal, story, questions and offer go along. You can change them.")
        self.along = Label(theme, along, role="muted")
        self.picker = ContactPicker(theme, store.contacts, saver)
        self.types = RadioCards(
            theme,
            [(one.id, f"{one.name}\n{one.purpose}") for one in content.sheet.type],
            self.tr("What is it for?"),
            columns=2,
        )
        self.ideas = Ideas(theme, content, store, self.tr("Choose"))
        texts = content.sheet.texts
        self.earlier = WrappingBox(texts["earlier"])
        self.day = DayField(theme, texts["earlier_day"], store.today, past=True)
        self._day: date | None = None
        self._when = self._earlier_part(theme, texts["earlier_counts"])
        self.begin = PrimaryButton(theme, self.tr("Prepare"), "arrow-right", icon_after=True)
        self._build(theme)
        self.earlier.toggled.connect(self._show_earlier)
        self.day.chosen.connect(self._choose_day)
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._give_name)
        self.picker.other.clicked.connect(self._forget)
        self.ideas.taken.connect(self._take)
        self.begin.clicked.connect(self._begin)

    def open(self, contact: str, sheet_of: str = "") -> None:
        """Start over, with this contact chosen or with nobody yet (""); the sheet of another talk may go along."""
        before = self._store.conversations.get(sheet_of) if sheet_of else None
        self._sheet_of = before.id if before else ""
        self.along.setVisible(before is not None)
        known = self._store.contacts.get(contact) if contact else None
        self._contact, self._name = (known.id if known else None), ""
        self.earlier.setChecked(False)
        self.earlier.setVisible(before is None)
        self._choose_day(None)
        self.day.show_day(None)
        self.picker.show_contact(known)
        self.types.set_value(before.type if before else ConversationType.NETWORKING)
        self.ideas.refresh()
        self.ideas.setVisible(known is None)
        if known is None:
            self.picker.field.setFocus()
        else:
            self.types.card(before.type if before else ConversationType.NETWORKING).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ideas stand beside the questions where there is room, else below them."""
        super().resizeEvent(event)
        place_columns(self._theme, self._across, self.ideas, SIDE, self.width())

    def _build(self, theme: Theme) -> None:
        scroll, whole = PageScroll(theme, margins=WITH_BACK, widest=WIDTH + 24 + SIDE), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        back = BackLink(theme, self.tr("All talks"))
        back.clicked.connect(self.left)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(24))
        questions = QWidget()
        questions.setMaximumWidth(theme.px(WIDTH))
        column = QVBoxLayout(questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Label(theme, self.tr("With whom?"), role="h2"))
        hint = self.tr("Someone you know is a good beginning. You may also fill this in later.")
        if theme.hint(hint):
            column.addWidget(Label(theme, hint, role="muted"))
        column.addLayout(no_wider(self.picker, theme.px(WIDTH // 2 - 5)))
        column.addSpacing(theme.px(12))
        column.addWidget(Label(theme, self.tr("What is it for?"), role="h2"))
        column.addWidget(self.types)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._when)
        column.addSpacing(theme.px(12))
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._across.addWidget(questions, 1)
        self._across.addWidget(self.ideas)
        self._across.addStretch()
        scroll.content.setSpacing(0)
        scroll.content.addWidget(PageHead(theme, self.tr("A new talk"), back=back))
        scroll.content.addWidget(self.along)
        scroll.content.addSpacing(theme.px(12))
        scroll.content.addLayout(self._across)
        scroll.content.addStretch()

    def _earlier_part(self, theme: Theme, counts: str) -> QWidget:
        """Return what is asked and said of a talk that took place already."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(no_wider(self.day, theme.px(WIDTH // 2 - 5)))
        column.addWidget(Label(theme, counts, role="small"))
        part.hide()
        return part

    def _show_earlier(self, earlier: bool) -> None:
        self._when.setVisible(earlier)
        self.begin.setText(self.tr("Look back") if earlier else self.tr("Prepare"))
        if earlier:
            self.day.field.setFocus()

    def _choose_day(self, day: date | None) -> None:
        self._day = day

    def _pick(self, contact: str) -> None:
        self._contact, self._name = contact, ""
        self.types.card(self.types.value() or ConversationType.NETWORKING).setFocus()

    def _take(self, contact: str) -> None:
        self.picker.show_contact(self._store.contacts.get(contact))
        self._pick(contact)

    def _give_name(self, name: str) -> None:
        self._contact, self._name = None, name
        self.picker.show_contact(Contact("", self._store.now(), split_name(name)))
        self.types.card(self.types.value() or ConversationType.NETWORKING).setFocus()

    def _forget(self) -> None:
        self._contact, self._name = None, ""

    def _begin(self) -> None:
        self.picker.take_typed()
        earlier = self.earlier.isChecked()
        if earlier and self.day.error.text():
            self.day.field.setFocus()
            return
        talk = Conversation(
            id=new_id(),
            created_at=self._store.now(),
            type=ConversationType(self.types.value() or ConversationType.NETWORKING),
            status=Status.PREPARING,
            date=self._day if earlier else None,
        )
        contact, name = self._contact, split_name(self._name) if self._name else None
        conversations = self._store.conversations
        add = conversations.add_held if earlier else partial(conversations.add, sheet_of=self._sheet_of)
        self._saver.now(
            lambda: add(talk, contact, name),
            lambda: self.begun.emit(talk.id),
            once=f"talk with {contact} {self._name}",
        )
