"""The preparation of a talk: its sheet, how ready it is, and what comes after."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, Status
from netwerkapp.storage.preparations import SHARED
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton, Segmented
from netwerkapp.ui.channels import CHANNEL_ICONS
from netwerkapp.ui.conversations.calendar import ToCalendar
from netwerkapp.ui.conversations.columns import TWO_COLUMNS, place_beside, place_columns
from netwerkapp.ui.conversations.lesson import LessonCard
from netwerkapp.ui.conversations.outcome import OutcomeCard
from netwerkapp.ui.conversations.pocket_card import PocketCardView
from netwerkapp.ui.conversations.readiness import ReadinessCard
from netwerkapp.ui.conversations.sheet import FIRST, PRACTICAL, SheetCard
from netwerkapp.ui.conversations.talk_view import TalkView
from netwerkapp.ui.dates import full_date, long_date, short_date, short_with_time, with_time
from netwerkapp.ui.labels import Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

SIDE = 338  # px, the column at the right
BUTTONS = 30  # em: from here on two buttons fit beside each other


class PreparationPage(TalkView):
    """One sheet, and its pocket card."""

    held = Signal(str)  # the talk was held: time to look back
    contact_chosen = Signal(str)
    other_wanted = Signal()  # someone else to talk with
    rehearsal_wanted = Signal(str)  # the talk to practise aloud
    paper_wanted = Signal(str, str, object)  # the talk, what it is called, and the card to print
    story_wanted = Signal()  # the step in which you make your own story

    def __init__(
        self, theme: Theme, content: Content, store: Store, saver: Saver, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, content, store, saver, parent, below=20)
        self._tab, self._with = "sheet", ""
        self.outcome = OutcomeCard(theme, content, store)
        self.lesson = LessonCard(theme, content)
        self.sheet = SheetCard(theme, content, store, saver)
        self.readiness = ReadinessCard(theme, content.sheet)
        self.card = PocketCardView(theme, content.sheet)
        self.tabs = Segmented(
            theme, [("sheet", "clipboard-list", self.tr("Prepare")), ("card", "notebook-pen", self.tr("Pocket card"))]
        )
        self.to_calendar = ToCalendar(store, self)
        self._build()
        self._listen()

    def open(self, conversation: str) -> None:
        """Show the sheet of this talk."""
        talk = self._store.conversations.get(conversation)
        if talk is None:
            return
        other, self._talk = self.conversation() != conversation, talk
        contact = self._store.contacts.get(talk.contact or "")
        name = contact.name.short if contact else self.tr("this person")
        giver = self._store.contacts.get(contact.introduced_by or "") if contact else None
        self._fill_head(talk)
        preparation = self._store.preparations.get(conversation)
        if contact:
            known = {field: str(getattr(contact, field)) for field in SHARED}
            preparation = preparation.with_known({field: text for field, text in known.items() if text})
        unkept = self._saver.unkept_of(f"{conversation}/")
        if "questions" in unkept:
            preparation = replace(preparation, questions=tuple(unkept.pop("questions").split("\n")))
        preparation = replace(preparation, answers={**preparation.answers, **unkept})
        self.sheet.show_sheet(talk, preparation, name, giver.name.short if giver else "")
        self._show_readiness()
        if other and self._invitation_due(talk):
            self.sheet.open(PRACTICAL)

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen."""
        if self._talk is not None:
            self.sheet.take_typed()

    def show_paper(self) -> None:
        """Go to the card on paper."""
        self._saver.flush()
        if self.card.card is not None:
            self.paper_wanted.emit(self.conversation(), self.head.title(), self.card.card)

    def show_invitation(self) -> None:
        """Go to the message that asks for this talk."""
        self._show_sheet()
        self.sheet.open(PRACTICAL)
        self.sheet.invitation.box.text.setFocus()

    def begin(self) -> None:
        """Go to the first field of a sheet that is new."""
        self.sheet.open(FIRST)
        next(iter(self.sheet.fields.values())).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card stands beside the sheet where there is room, else below it."""
        super().resizeEvent(event)
        place_columns(self._theme, self._across, self.readiness_box, SIDE, self.width())
        place_beside(self._theme, self.card_buttons, self.width(), BUTTONS)
        self._show_tab()

    def _build(self) -> None:
        theme, column = self._theme, self._column
        self.change_link = Link(theme, self.tr("Moved or called off?"), size=13.5)
        self.head.add_link(self.change_link)
        self.contact_link = Link(theme, size=13.5)
        self.contact_link.clicked.connect(self._choose_contact)
        self.head.add_link(self.contact_link)
        self.calendar_link = Link(theme, self.tr("In my calendar"), size=15)
        self.calendar_link.setIcon(theme.button_icon("calendar-plus", "accent", 20))
        self.head.add_beside(self.calendar_link)
        self.held_button = PrimaryButton(theme, self.tr("Talk held"), "check")
        self.look_back = OutlinedButton(theme, self.tr("Look back"), "arrow-right", icon_after=True)
        self.head.add_button(self.held_button)
        self.head.add_button(self.look_back)
        column.addWidget(self.outcome)
        column.addWidget(self.lesson)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(22))
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self.sheet_box = QWidget()
        left = QVBoxLayout(self.sheet_box)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(10))
        left.addWidget(self.sheet)
        left.addWidget(self.links)
        left.addStretch()
        self._across.addWidget(self.sheet_box, 1)
        self.readiness_box = QWidget()
        side = QVBoxLayout(self.readiness_box)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(14))
        side.addWidget(self.card)
        self.rehearse = OutlinedButton(theme, self.tr("Practise"), "mic")
        self.rehearse.clicked.connect(lambda: self.rehearsal_wanted.emit(self.conversation()))
        self.card_buttons = QHBoxLayout()
        self.card_buttons.setSpacing(theme.px(8))
        self.on_paper = OutlinedButton(theme, self.tr("Print or PDF"), "printer")
        self.on_paper.clicked.connect(self.show_paper)
        self.card_buttons.addWidget(self.rehearse, 1)
        self.card_buttons.addWidget(self.on_paper, 1)
        side.addLayout(self.card_buttons)
        side.addWidget(self.readiness)
        side.addStretch()
        self._across.addWidget(self.readiness_box)
        column.addLayout(self._across)
        column.addStretch()

    def _listen(self) -> None:
        self.calendar_link.clicked.connect(self._put_in_calendar)
        self.to_calendar.told.connect(self.told)
        self.held_button.clicked.connect(lambda: self._set_status(Status.HELD))
        self.look_back.clicked.connect(lambda: self.held.emit(self.conversation()))
        self.change_link.clicked.connect(self._change_plan)
        self.outcome.chosen.connect(self._set_status)
        self.outcome.moved.connect(self._move)
        self.lesson.applied.connect(self._apply)
        self.sheet.changed.connect(self._show_readiness)
        self.readiness.wanted.connect(self._go_to)
        self.card.without_changed.connect(self.sheet.leave_off_card)
        self.tabs.chosen.connect(self._choose_tab)
        self.sheet.changed.connect(self.changed)
        self.sheet.kept.connect(self._read_again)
        self.sheet.person_added.connect(
            lambda name: self.told.emit(self.tr("{name} is on your list now.").replace("{name}", name), True)
        )
        self.sheet.type_chosen.connect(self._choose_type)
        self.sheet.told.connect(self.told)
        self.sheet.other_wanted.connect(self.other_wanted)
        self.sheet.story_wanted.connect(self.story_wanted)

    def _invitation_due(self, talk: Conversation) -> bool:
        invitation = self._store.invitations.of_conversation(talk.id)
        waits = invitation is not None and talk.status in (Status.IDEA, Status.PREPARING)
        return waits and invitation is not None and invitation.due(self._store.today()) is not None

    def _fill_head(self, talk: Conversation) -> None:
        contact, today = self._store.contacts.get(talk.contact or ""), self._store.today()
        self._with = contact.name.full if contact else self.tr("Nobody chosen yet")
        when = with_time(full_date(talk.date, today), talk.time) if talk.date else self.tr("No day yet")
        self.head.show_talk(talk, self._words.title(talk, contact.name.full if contact else ""), when)
        self.setAccessibleName(self.head.title())
        self.contact_link.setVisible(contact is not None)
        self.contact_link.setText(self.tr("About {name}").replace("{name}", contact.name.short) if contact else "")
        took_place = talk.status in TOOK_PLACE
        self.held_button.setVisible(not took_place)
        self.held_button.set_waiting(talk.date is None, "check")
        self.calendar_link.setVisible(talk.status in (Status.IDEA, Status.PREPARING, Status.PLANNED))
        self.look_back.setVisible(took_place)
        self.change_link.setVisible(self.outcome.can_change(talk))
        self.outcome.show_talk(talk)
        self.lesson.show_lesson(self._store.reflections.last_lesson(talk.id))

    def _show_readiness(self) -> None:
        if self._talk is not None:
            self.readiness.show_preparation(self.sheet.preparation, self._talk.type)
            self._show_card(self._talk)

    def _show_card(self, talk: Conversation) -> None:
        when = short_with_time(short_date(talk.date), talk.time) if talk.date else self.tr("No day yet")
        icon = CHANNEL_ICONS[talk.channel]
        self.card.show_card(self._with, when, icon, self.sheet.preparation, self.sheet.line)

    def _go_to(self, field: str) -> None:
        """Go to a field of the sheet."""
        self._show_sheet()
        self.sheet.go_to(field)

    def _show_sheet(self) -> None:
        """Show the sheet, which is on a tab of its own in a small window."""
        self.tabs.set_chosen("sheet")
        self._choose_tab("sheet")

    def _choose_tab(self, tab: str) -> None:
        self._tab = tab
        self._show_tab()

    def _show_tab(self) -> None:
        """In a narrow window the sheet and the card take turns."""
        narrow = self._theme.em(self.width()) < TWO_COLUMNS
        self.tabs.setVisible(narrow)
        self.sheet_box.setVisible(not narrow or self._tab == "sheet")
        self.readiness_box.setVisible(not narrow or self._tab == "card")

    def _read_again(self) -> None:
        """Show what the talk is now, and say so when a day made a plan of it."""
        before, talk = self._talk, self._store.conversations.get(self.conversation())
        if before is None or talk is None:
            return
        if before.contact != talk.contact:
            self.open(talk.id)
        else:
            self._talk = talk
            self._fill_head(talk)
            self.sheet.show_talk(talk)
        if before.status is not talk.status:
            self.told.emit(self._words.moved(talk.status), True)
        self.changed.emit()

    def _put_in_calendar(self) -> None:
        """Write a file for the calendar; a talk without a day gets one first."""
        self._saver.flush()
        talk = self._store.conversations.get(self.conversation())
        if talk is None:
            return
        if talk.date is None:
            self._show_sheet()
            self.sheet.open(PRACTICAL)
            self.sheet.practical.date.widget.setFocus()
            self.told.emit(self.tr("Choose a day first. Then the talk can go in your calendar."), False)
            return
        contact = self._store.contacts.get(talk.contact or "")
        self.to_calendar.write(talk, self._words.title(talk, contact.name.full if contact else ""))

    def _choose_contact(self) -> None:
        if self._talk is not None and self._talk.contact:
            self.contact_chosen.emit(self._talk.contact)

    def _choose_type(self, talk_type: str) -> None:
        conversation = self.conversation()
        if self._saver.now(lambda: self._store.conversations.change(conversation, type=talk_type)):
            self.open(conversation)
            self.sheet.practical.type_choice.setFocus()
            self.changed.emit()

    def _change_plan(self) -> None:
        if self._talk is not None:
            self.outcome.toggle(self._talk)

    def _move(self, day: date | None) -> None:
        """Put the talk on another day; its old day stays with the person."""
        self._saver.flush()
        conversation, texts = self.conversation(), self._content.sheet.texts
        if self._saver.now(lambda: self._store.conversations.move(conversation, day)):
            said = texts["outcome_moved"].replace("{day}", long_date(day)) if day else texts["outcome_moved_no_day"]
            self.open(conversation)
            self.told.emit(said, True)
            self.changed.emit()

    def _apply(self, conversation: str, applied: bool) -> None:
        if self._saver.now(lambda: self._store.reflections.set_applied(conversation, applied)):
            self.changed.emit()

    def _go_on(self, conversation: str, status: Status) -> None:
        if status in TOOK_PLACE:
            self.held.emit(conversation)
        else:
            self.open(conversation)
