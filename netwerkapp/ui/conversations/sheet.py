"""The seven sections of a sheet, made from the content files; what is typed is handed to the saver."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.sheet import SheetField, SheetSection
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation
from netwerkapp.domain.preparations import CARD_WITHOUT, QUESTIONS, Preparation
from netwerkapp.storage.preparations import SHARED
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import Card
from netwerkapp.ui.conversations.answers import answer_field
from netwerkapp.ui.conversations.invitation import InvitationBox
from netwerkapp.ui.conversations.practical import Practical, when_and_where
from netwerkapp.ui.conversations.questions import NUMBER, QuestionList
from netwerkapp.ui.conversations.ready_texts import OwnStory, ReadyText, Rest
from netwerkapp.ui.conversations.sections import LEFT, RIGHT, Section
from netwerkapp.ui.conversations.sheet_fields import SheetFields
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear, tab_in_order
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState

PRACTICAL, RULES, FIRST, STORY, REST = "practical", "ground_rules", "goal", "pitch", "rest"
_WITH_THE_TALK = frozenset({"contact", "date", "time", "place", "minutes", "channel"})  # fields of the talk itself


class SheetCard(Card):
    """One section is open at a time, and made when it is first opened. Showing a sheet writes nothing."""

    changed = Signal()  # something was typed or chosen: `preparation`
    kept = Signal()  # the talk itself is another one in the file
    person_added = Signal(str)
    type_chosen = Signal(str)
    told = Signal(str, bool)
    other_wanted = Signal()  # someone else to talk with
    story_wanted = Signal()  # the step in which you make your own story

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme, padding=0)
        self._content, self._store, self._saver = content, store, saver
        self.content.setContentsMargins(1, 1, 1, 1)
        self.content.setSpacing(0)
        self.preparation = Preparation("")
        self.line = ""  # what is being typed now, until the focus leaves it
        self._ready: dict[str, ReadyText] = {}  # by field
        self.fields = SheetFields()
        self.sections: dict[str, Section] = {}
        self._shown: tuple[object, ...] = ()  # what the fields show
        self._made_for: tuple[str, ...] = ()  # the talk, its type, the person and who gave the name
        self._asked_before: tuple[list[str], bool] = ([], False)  # what the questions offer; whether none was held yet

    @property
    def practical(self) -> Practical:
        """Who, when and where."""
        self.sections[PRACTICAL].make()
        return self._practical

    @property
    def invitation(self) -> InvitationBox:
        """The message that asks for this talk."""
        self.sections[PRACTICAL].make()
        return self._invitation

    @property
    def question_list(self) -> QuestionList:
        """What you want to ask."""
        self._section_of(QUESTIONS).make()
        return self._question_list

    def ready(self, field: str) -> ReadyText:
        """Return what offers a text for this field."""
        self._section_of(field).make()
        return self._ready[field]

    def show_sheet(self, talk: Conversation, preparation: Preparation, name: str, giver: str) -> None:
        """Show this talk. The sections are made anew for another talk, type or person; else their fields follow.

        `name` is what you call the person, `giver` who gave you that name ("" for nobody).
        """
        opened = self.open_section() if self.preparation.conversation == talk.id else ""
        self._talk, self.preparation, self._giver = talk, preparation, giver
        shown = (talk, preparation, name, giver, self._store.revision())
        if shown != self._shown:
            self._shown = shown
            if self._made_for != (talk.id, talk.type, name, giver) or self._bank_changed():
                self._made_for = (talk.id, talk.type, name, giver)
                self._make_sections(name)
            else:
                self._follow()
        self.show_progress()
        self.open(opened or next((key for key in self.sections if not self._summary(key)), FIRST))

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen."""
        if self.sections[PRACTICAL].is_made:
            self.practical.take_typed()

    def show_talk(self, talk: Conversation) -> None:
        """Show what is in the file of the talk itself."""
        self._talk = talk
        if self.sections[PRACTICAL].is_made:
            self.practical.show_talk(talk)
            self.invitation.show_talk(talk)
        self.show_progress()

    def open(self, key: str) -> None:
        """Open this section, and close the others; "" closes all."""
        for name, section in self.sections.items():
            section.set_open(name == key)

    def go_to(self, field: str) -> None:
        """Open the section of this field, and go to it."""
        within = (one.id for one in self._content.sheet.section if field in {each.id for each in one.field})
        self.open(next(within))
        (self.question_list.fields[0] if field == QUESTIONS else self.fields[field].widget).setFocus()

    def open_section(self) -> str:
        """Return which section is open, or ""."""
        return next((key for key, section in self.sections.items() if section.header.isChecked()), "")

    def leave_off_card(self, parts: str) -> None:
        """Keep which parts stay off the pocket card."""
        conversation = self._talk.id
        if self._saver.now(lambda: self._store.preparations.save_answer(conversation, CARD_WITHOUT, parts)):
            self._show(replace(self.preparation, answers={**self.preparation.answers, CARD_WITHOUT: parts}))

    def show_progress(self) -> None:
        """Bring the tiles and the lines of closed sections in step with what is filled in."""
        is_next = True
        for key, section in self.sections.items():
            summary = self._summary(key)
            state = TileState.DONE if summary else TileState.NEXT if is_next else TileState.OPEN
            is_next = is_next and bool(summary)
            empty = {RULES: self.tr("Have a look, two minutes"), PRACTICAL: self.tr("Day, place and your invitation")}
            section.header.show_summary(summary or empty.get(key, self.tr("Still empty")), state)

    def _make_sections(self, name: str) -> None:
        clear(self.content)
        self.fields, self.sections, self._ready = SheetFields(), {}, {}
        for place, texts in enumerate(self._content.sheet.section):
            title, fill = texts.title.replace("{name}", name), partial(self._add_fields, texts)
            section = Section(self._theme, texts.icon, title, texts.hint, fill, first=place == 0)
            section.opened.connect(partial(self._toggle, texts.id))
            section.header.walked.connect(partial(self._move, texts.id))
            self.content.addWidget(section)
            self.sections[texts.id] = section
            for field in self._fields_of(texts):
                if field.kind != QUESTIONS:
                    self.fields.expect(field.id, section)
        section.header.last = True

    def _follow(self) -> None:
        """Show what is kept now in the fields that are there; one that shows it already stays as it is."""
        for key in self.fields.made():
            text = self.preparation.answers.get(key, "")
            if self.fields[key].text() != text:
                self.fields[key].set_text(text)
        if self.sections[PRACTICAL].is_made:
            self.practical.show_talk(self._talk, anew=True)
            self.invitation.show_talk(self._talk)
        if self._section_of(QUESTIONS).is_made:
            self.question_list.show_questions(self.preparation.questions)
        for ready in self._ready.values():
            ready.read_again()
        self._follow_ready()

    def _before(self) -> tuple[list[str], bool]:
        """Return your questions of other talks, and whether this is your first talk."""
        first = self._store.conversations.count(TOOK_PLACE) == 0
        return self._store.preparations.own_questions(self._talk.id), first

    def _bank_changed(self) -> bool:
        """Whether the questions that were made offer something else now."""
        return self._section_of(QUESTIONS).is_made and self._before() != self._asked_before

    def _section_of(self, field: str) -> Section:
        """Return the section with this field, or with the one of this kind."""
        for texts in self._content.sheet.section:
            if any(field in (one.id, one.kind) for one in self._fields_of(texts)):
                return self.sections[texts.id]
        raise KeyError(field)

    def _add_fields(self, texts: SheetSection, section: Section) -> None:
        if texts.id == RULES:
            self._add_rules(section)
        if texts.id == PRACTICAL:
            fields = {field.id: field for field in texts.field}
            self._practical = Practical(self._theme, self._content.sheet, fields, self._store, self._saver, self._talk)
            self._practical.kept.connect(self.kept)
            self._practical.person_added.connect(self.person_added)
            self._practical.type_chosen.connect(self.type_chosen)
            section.add(self._practical)
            self._add_invitation(section)
        for field in self._fields_of(texts):
            if field.kind == QUESTIONS:
                self._add_questions(section)
            else:
                self._add_answer(section, field)
        tab_in_order(self)

    def _add_invitation(self, section: Section) -> None:
        self._invitation = InvitationBox(self._theme, self._content, self._store, self._saver, self._talk)
        self._invitation.kept.connect(self.kept)
        self._invitation.told.connect(self.told)
        self._invitation.other_wanted.connect(self.other_wanted)
        section.add(self._invitation)

    def _fields_of(self, section: SheetSection) -> tuple[SheetField, ...]:
        fields = self._content.sheet.fields_for(section, self._talk.type)
        return tuple(field for field in fields if field.id not in _WITH_THE_TALK)

    def _add_answer(self, section: Section, field: SheetField) -> None:
        widget = answer_field(self._theme, self._content.sheet, field)
        widget.set_text(self.preparation.answers.get(field.id, ""))
        widget.edited.connect(partial(self._type, field.id))
        widget.left.connect(lambda _text: self._leave())
        section.add(widget, right=14 if field.kind == "scale10" else RIGHT)
        self.fields.take(field.id, widget)
        if field.id == STORY:
            story = OwnStory(self._theme, self._content, self._store)
            story.wanted.connect(self.story_wanted)
            self._add_ready(section, STORY, story)
        if field.id == REST:
            self._add_ready(section, REST, Rest(self._theme, self._content, self._store))

    def _add_ready(self, section: Section, field: str, ready: ReadyText) -> None:
        """Offer a text for a field that is still empty."""
        ready.taken.connect(partial(self._take, field))
        ready.follow(self.preparation.answers.get(field, ""))
        self._ready[field] = ready
        section.add(ready)

    def _follow_ready(self) -> None:
        for field, ready in self._ready.items():
            ready.follow(self.preparation.answers.get(field, ""))

    def _take(self, field: str, text: str) -> None:
        self.fields[field].set_text(text)
        self._type(field, text)
        self._leave()
        self.fields[field].widget.setFocus()

    def _add_questions(self, section: Section) -> None:
        self._asked_before = own, first = self._before()
        self._question_list = QuestionList(
            self._theme, self._content.questions, self._talk.type, self._giver, own, first
        )
        self._question_list.show_questions(self.preparation.questions)
        self._question_list.edited.connect(self._ask)
        self._question_list.left.connect(self._leave)
        section.add(self._question_list, left=LEFT - NUMBER, right=11)

    def _add_rules(self, section: Section) -> None:
        rules, texts = self._content.ground_rules, self._content.sheet.texts
        for title, options in ((texts["do"], rules.do), (texts["rather_not"], rules.rather_not)):
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(self._theme.px(4))
            column.addWidget(Label(self._theme, title, role="h3"))
            column.addWidget(Label(self._theme, "\n".join(one.text for one in options)))
            section.add(box)

    def _type(self, field: str, text: str) -> None:
        conversation, visit = self._talk.id, self.fields[field].visit
        preparations = self._store.preparations
        save = preparations.save_shared if field in SHARED else preparations.save_answer
        self._saver.later(f"{conversation}/{field}", lambda: save(conversation, field, text, visit), words=text)
        self.line = text
        self._show(replace(self.preparation, answers={**self.preparation.answers, field: text}))

    def _leave(self) -> None:
        self._saver.hurry()
        if self.line:
            self.line = ""
            self.changed.emit()

    def _ask(self, questions: tuple[str, ...]) -> None:
        conversation, visit = self._talk.id, self._question_list.visit
        self._saver.later(
            f"{conversation}/questions",
            lambda: self._store.preparations.save_questions(conversation, questions, visit),
            words="\n".join(questions),
        )
        changed = [text for text in questions if text not in self.preparation.questions]
        self.line = changed[0] if changed else ""
        self._show(replace(self.preparation, questions=questions))

    def _show(self, preparation: Preparation) -> None:
        self.preparation = preparation
        self._follow_ready()
        self.show_progress()
        self.changed.emit()

    def _toggle(self, key: str, is_open: bool) -> None:
        self.open(key if is_open else "")

    def _move(self, key: str, by: int) -> None:
        keys = list(self.sections)
        place = min(max(keys.index(key) + by, 0), len(keys) - 1)
        self.sections[keys[place]].header.setFocus()

    def _summary(self, key: str) -> str:
        """Return what a closed section says: the first of its answers."""
        if key == PRACTICAL:
            made = self.sections[key].is_made
            said_of_talk = self.practical.summary() if made else when_and_where(self._talk, self._talk.place)
            if said_of_talk:
                return said_of_talk
        texts = next(section for section in self._content.sheet.section if section.id == key)
        answers = self.preparation.answers
        asked = [text.strip() for text in self.preparation.questions if text.strip()]
        said = [
            asked[0] if field.kind == QUESTIONS and asked else answers.get(field.id, "").strip()
            for field in self._fields_of(texts)
        ]
        return next((text for text in said if text), "")
