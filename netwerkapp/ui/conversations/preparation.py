"""The preparation sheet: seven sections that are filled in as you like, and kept as you type."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content, SheetField, SheetSection
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, ConversationType, Status
from netwerkapp.domain.names import split_name
from netwerkapp.domain.preparations import QUESTIONS, Preparation
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.conversations.answers import AnswerField, answer_field
from netwerkapp.ui.conversations.practical import Practical
from netwerkapp.ui.conversations.questions import QuestionList
from netwerkapp.ui.conversations.readiness import ReadinessCard
from netwerkapp.ui.conversations.sections import Section
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.dates import long_date, with_time
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.status_path import StatusPath
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState

SIDE = 338  # px, the column at the right
TWO_COLUMNS = 62  # em
_PRACTICAL = frozenset({"contact", "date", "time", "minutes", "channel"})  # kinds that are kept with the talk itself


class PreparationPage(QWidget):
    """One sheet. Opening it writes nothing; every change is handed to the saver."""

    left = Signal()  # back to the list
    held = Signal(str)  # the talk was held: time to look back
    changed = Signal()
    told = Signal(str, bool)
    contact_chosen = Signal(str)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._words = ConversationWords()
        self._talk: Conversation | None = None
        self._preparation = Preparation("")
        self.fields: dict[str, AnswerField] = {}
        self.sections: dict[str, Section] = {}
        self._build()

    def open(self, conversation: str) -> None:
        """Show the sheet of this talk."""
        talk = self._store.conversations.get(conversation)
        if talk is None:
            return
        opened = next((key for key, section in self.sections.items() if section.header.isChecked()), "")
        same = self._talk is not None and self._talk.id == conversation
        self._talk = talk
        self._preparation = self._store.preparations.get(conversation)
        self._fill_head()
        self._fill_sections()
        self._show_progress()
        empty = [key for key in self.sections if key != "ground_rules" and not self._filled(key)]
        self._open_section(opened if same and opened else (empty or ["questions"])[0])

    def focus_first(self) -> None:
        """Give the focus to the section that is open."""
        for section in self.sections.values():
            if section.header.isChecked():
                section.header.setFocus()

    def conversation(self) -> str:
        """Return the id of the talk that is shown, or ""."""
        return self._talk.id if self._talk else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card stands beside the sheet where there is room, else below it."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= TWO_COLUMNS
        self._across.setDirection(QHBoxLayout.Direction.LeftToRight if wide else QHBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(self._theme.px(SIDE) if wide else 16_777_215)
        self._side.setMinimumWidth(self._theme.px(SIDE) if wide else 0)

    def _build(self) -> None:
        theme = self._theme
        scroll = PageScroll(theme, margins=(28, 12, 24, 20))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = scroll.content
        column.setSpacing(theme.px(8))
        back = Link(theme, self.tr("All conversations"), size=13.5)
        back.setIcon(theme.icon("chevron-left", "ink2", 15))
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(theme.px(2))
        self._title, self._when = Label(theme, role="h1"), Label(theme, role="muted")
        words.addWidget(self._title)
        words.addWidget(self._when)
        head.addLayout(words, 1)
        self.held_button = PrimaryButton(theme, self.tr("Talk held"), "check")
        self.held_button.clicked.connect(partial(self._set_status, Status.HELD))
        self.look_back = OutlinedButton(theme, self.tr("Look back"), "arrow-right", icon_after=True)
        self.look_back.clicked.connect(lambda: self.held.emit(self.conversation()))
        for button in (self.held_button, self.look_back):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        self.path = StatusPath(theme, self._words.path(), self.tr("How far this talk is"))
        self.path.chosen.connect(lambda status: self._set_status(Status(status)))
        column.addWidget(self.path)
        self._past = self._past_question(theme)
        column.addWidget(self._past)
        self._lesson = Label(theme)
        self._lesson_card = SoftCard(theme, padding=12)
        self._lesson_card.content.addWidget(self._lesson)
        column.addWidget(self._lesson_card)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(22))
        self._card = Card(theme, padding=0)
        self._card.content.setContentsMargins(1, 1, 1, 1)
        self._card.content.setSpacing(0)
        sheet = QVBoxLayout()
        sheet.addWidget(self._card)
        sheet.addStretch()
        self._across.addLayout(sheet, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        self._readiness = ReadinessCard(theme, self._content.sheet)
        side.addWidget(self._readiness)
        side.addStretch()
        self._across.addWidget(self._side)
        column.addLayout(self._across)
        column.addStretch()

    def _past_question(self, theme: Theme) -> QWidget:
        card = SoftCard(theme, padding=12)
        row = QHBoxLayout()
        row.addWidget(Label(theme, self._content.sheet.texts["past"]), 1)
        self.yes = OutlinedButton(theme, self.tr("Yes, held"))
        self.no = OutlinedButton(theme, self.tr("It did not happen"))
        self.yes.clicked.connect(partial(self._set_status, Status.HELD))
        self.no.clicked.connect(partial(self._set_status, Status.CANCELLED))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        card.content.addLayout(row)
        return card

    def _fill_head(self) -> None:
        talk = self._talk
        if talk is None:
            return
        contact = self._store.contacts.get(talk.contact or "")
        self._title.setText(self._words.title(talk, contact.name.full if contact else ""))
        when = with_time(long_date(talk.date), talk.time) if talk.date else self.tr("No day yet")
        self._when.setText(f"{when[0].upper()}{when[1:]}")
        self.path.set_current(talk.status)
        took_place = talk.status in TOOK_PLACE
        self.held_button.setVisible(not took_place)
        self.look_back.setVisible(took_place)
        expected = talk.status in (Status.PREPARING, Status.PLANNED)
        self._past.setVisible(expected and talk.date is not None and talk.date < self._store.today())
        previous = self._store.reflections.previous(talk.id)
        lesson = previous.lesson.strip() if previous else ""
        self._lesson.setText(self._content.sheet.texts["last_lesson"].format(lesson=lesson))
        self._lesson_card.setVisible(bool(lesson) and not took_place)
        self._short_name = contact.name.short if contact else self.tr("this person")

    def _fill_sections(self) -> None:
        """Make all fields of this type of talk, fill them, and only then listen to them."""
        clear(self._card.content)
        self.fields, self.sections = {}, {}
        for place, texts in enumerate(self._content.sheet.section):
            title = texts.title.replace("{name}", self._short_name)
            section = Section(self._theme, texts.icon, title, texts.hint, first=place == 0)
            section.opened.connect(partial(self._section_opened, texts.id))
            self._card.content.addWidget(section)
            self.sections[texts.id] = section
            if texts.id == "ground_rules":
                self._add_rules(section)
            if texts.id == "practical":
                self._add_practical(section, texts)
            for field in self._fields_of(texts):
                self._add_field(section, field)

    def _fields_of(self, section: SheetSection) -> tuple[SheetField, ...]:
        talk_type = self._talk.type if self._talk else ConversationType.NETWORKING
        fields = self._content.sheet.fields_for(section, talk_type)
        kept_elsewhere = (*_PRACTICAL, "place")
        return tuple(field for field in fields if field.kind not in kept_elsewhere and field.id != "place")

    def _add_field(self, section: Section, field: SheetField) -> None:
        if field.kind == QUESTIONS:
            self.question_list = QuestionList(
                self._theme, self._content.questions, str(self._talk.type if self._talk else ""), self._short_name
            )
            self.question_list.show_questions(self._preparation.questions)
            self.question_list.edited.connect(self._save_questions)
            self.question_list.left.connect(self._saver.flush)
            section.fields.addWidget(self.question_list)
            return
        widget = answer_field(self._theme, self._content.sheet, field)
        widget.set_text(self._preparation.answers.get(field.id, ""))
        widget.edited.connect(partial(self._save_answer, field.id))
        widget.left.connect(lambda _text: self._saver.flush())
        section.fields.addWidget(widget)
        self.fields[field.id] = widget

    def _add_practical(self, section: Section, texts: SheetSection) -> None:
        if self._talk is None:
            return
        fields = {field.id: field for field in texts.field}
        self.practical = Practical(self._theme, self._content.sheet, fields, self._words, self._store)
        self.practical.show_talk(self._talk)
        self.practical.changed.connect(self._save_talk)
        self.practical.typed.connect(self._save_typed)
        self.practical.left.connect(self._saver.flush)
        self.practical.named.connect(self._save_named)
        section.fields.addWidget(self._type_choice())
        section.fields.addWidget(self.practical)

    def _type_choice(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(5))
        column.addWidget(Label(self._theme, self.tr("What kind of talk?"), role="h3"))
        self.type_choice = Choice(self._theme)
        self.type_choice.setAccessibleName(self.tr("What kind of talk?"))
        for one in self._content.sheet.type:
            self.type_choice.addItem(one.name, one.id)
        if self._talk is not None:
            self.type_choice.setCurrentIndex(self.type_choice.findData(str(self._talk.type)))
        self.type_choice.activated.connect(self._choose_type)
        column.addWidget(self.type_choice, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _add_rules(self, section: Section) -> None:
        rules, texts = self._content.ground_rules, self._content.sheet.texts
        for title, options in ((texts["do"], rules.do), (texts["rather_not"], rules.rather_not)):
            section.fields.addWidget(Label(self._theme, title, role="h3"))
            section.fields.addWidget(Label(self._theme, "\n".join(f"{one.text}" for one in options)))

    def _save_answer(self, field: str, text: str) -> None:
        if self._talk is None:
            return
        conversation, visit = self._talk.id, self.fields[field].visit
        self._saver.later(
            f"{conversation}/{field}",
            lambda: self._store.preparations.save_answer(conversation, field, text, visit),
        )
        self._preparation = replace(self._preparation, answers={**self._preparation.answers, field: text})
        self._show_progress()
        self.changed.emit()

    def _save_questions(self, questions: tuple[str, ...]) -> None:
        if self._talk is None:
            return
        conversation, visit = self._talk.id, self.question_list.visit
        self._saver.later(
            f"{conversation}/questions",
            lambda: self._store.preparations.save_questions(conversation, questions, visit),
        )
        self._preparation = replace(self._preparation, questions=questions)
        self._show_progress()
        self.changed.emit()

    def _save_talk(self, talk: Conversation, visit: str) -> None:
        """Keep what was changed about the talk itself; a day makes a plan of what was being prepared."""
        before = self._talk
        is_new = before is not None and before.date is None
        expected = talk.status in (Status.IDEA, Status.PREPARING)
        if is_new and expected and talk.date is not None and talk.date >= self._store.today():
            talk = replace(talk, status=Status.PLANNED)
        if not self._saver.now(lambda: self._store.conversations.save(talk, visit=visit)):
            return
        self._talk = talk
        self._fill_head()
        self._show_progress()
        if before is not None and before.status is not talk.status:
            self.told.emit(self.tr("This talk is planned now."), True)
        self.changed.emit()

    def _save_typed(self, talk: Conversation, visit: str) -> None:
        self._talk = talk
        self._saver.later(f"{talk.id}/talk", lambda: self._store.conversations.save(talk, visit=visit))
        self._show_progress()
        self.changed.emit()

    def _save_named(self, name: str) -> None:
        """Make a contact of a name that is not on the list yet, and choose it."""
        talk = self._talk
        if talk is None:
            return
        if self._saver.now(lambda: self._store.conversations.set_new_contact(talk.id, split_name(name))):
            self.open(talk.id)
            self.told.emit(self.tr("{name} is on your list now.").format(name=name), True)
            self.changed.emit()

    def _choose_type(self, index: int) -> None:
        if self._talk is None:
            return
        talk = replace(self._talk, type=ConversationType(self.type_choice.itemData(index)))
        if self._saver.now(lambda: self._store.conversations.save(talk)):
            self.open(talk.id)
            self.changed.emit()

    def _set_status(self, status: Status, _checked: bool = False) -> None:
        talk = self._talk
        if talk is None or talk.status is status:
            if talk is not None:
                self.path.set_current(talk.status)
            return
        if not self._saver.now(lambda: self._store.conversations.set_status(talk.id, status)):
            self.path.set_current(talk.status)
            return
        self.changed.emit()
        self.told.emit(self.tr("This talk now stands at: {status}.").format(status=self._words.status(status)), True)
        if status in TOOK_PLACE:
            self.held.emit(talk.id)
        else:
            self.open(talk.id)

    def _section_opened(self, key: str, is_open: bool) -> None:
        self._open_section(key if is_open else "")

    def _open_section(self, key: str) -> None:
        for name, section in self.sections.items():
            section.set_open(name == key)

    def _filled(self, key: str) -> bool:
        return bool(self._summary(key))

    def _summary(self, key: str) -> str:
        """What a closed section says: the first of its answers."""
        if key == "practical":
            return self.practical.summary() if self._talk is not None else ""
        texts = next(section for section in self._content.sheet.section if section.id == key)
        for field in self._fields_of(texts):
            if field.kind == QUESTIONS:
                asked = [text for text in self._preparation.questions if text.strip()]
                if asked:
                    return asked[0]
            elif self._preparation.answers.get(field.id, "").strip():
                return self._preparation.answers[field.id].strip()
        return ""

    def _show_progress(self) -> None:
        """Bring tiles, summaries and readiness in step with what is filled in."""
        is_next = True
        for key, section in self.sections.items():
            summary = self._summary(key)
            if summary:
                state = TileState.DONE
            else:
                state = TileState.NEXT if is_next else TileState.OPEN
                is_next = False
            section.header.show_summary(summary or self._empty_words(key), state)
        if self._talk is not None:
            self._readiness.show_preparation(self._preparation, self._talk.type)

    def _empty_words(self, key: str) -> str:
        return self.tr("Have a look, two minutes") if key == "ground_rules" else self.tr("Still empty")
