"""The steps: one question at a time, each may be skipped, and every answer is kept at once."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netwerkapp.content import Content, Step, StepQuestion
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.starting_point import SHOWN, practice_of, rank
from netwerkapp.domain.touches import Touch
from netwerkapp.storage.facts import read_facts
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.steps.path import Path
from netwerkapp.ui.steps.practice import PracticeView
from netwerkapp.ui.steps.question import QuestionView
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile, TileIcon, TileState

TWO_COLUMNS = 62  # em
LAST_STEP = "last_step"  # the setting that remembers where you were
_READ_ONLY = frozenset({"card"})  # kinds without an answer


class StepsPage(Page):
    """The path at the left, one question at the right, and a footer that stays in place."""

    ladder_wanted = Signal()
    contact_chosen = Signal(str)
    conversation_wanted = Signal(str)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._steps = {step.id: step for step in content.steps.step}
        self._step: Step = content.steps.step[0]
        self._place = 0
        self._tiles_before: frozenset[str] = frozenset()
        self.question: QuestionView | None = None
        self._build()
        for keys, slot in (("Ctrl+Return", self.go_on), ("Ctrl+Enter", self.go_on), ("Alt+Left", self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def open(self, step: str) -> None:
        """Go to a step, at its first question without an answer; an unknown step leaves you where you are."""
        self._saver.flush()
        if step in self._steps:
            self._step = self._steps[step]
        self._tiles_before = self._laid()
        open_places = [place for place, one in enumerate(self._step.question) if not self._given(one)]
        self._place = open_places[0] if open_places else 0
        self._show()

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.question is None:
            self.open(self._resume())
            return
        self._path.show_path(self._step.id, self._done())
        self._show()

    def current(self) -> tuple[str, str]:
        """Return the step and the question that are shown; the last page of a step has no question."""
        at_end = self._place >= len(self._step.question)
        return self._step.id, "" if at_end else self._step.question[self._place].id

    def go_on(self) -> None:
        """Go to the next question; after the last one comes what the step brought."""
        self._saver.flush()
        if self._place >= len(self._step.question):
            self._open_next_step()
            return
        self._place += 1
        self._show()

    def go_back(self) -> None:
        """Go to the question before."""
        self._saver.flush()
        if self._place > 0:
            self._place -= 1
            self._show()
            return
        steps = list(self._steps.values())
        place = steps.index(self._step)
        if place > 0:
            self._step = steps[place - 1]
            self._place = len(self._step.question) - 1
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the path folds into a button with a menu."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= TWO_COLUMNS
        self._path.setVisible(wide)
        self._line.setVisible(wide)
        self._menu_button.setVisible(not wide)

    def _build(self) -> None:
        theme = self._theme
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._path = Path(theme, self._content)
        self._path.chosen.connect(self.open)
        self._line = QWidget()
        self._line.setFixedWidth(1)
        self._line.setStyleSheet(f"background: {theme.tokens['line']};")
        across.addWidget(self._path)
        across.addWidget(self._line)
        right, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        right.setLayout(column)
        across.addWidget(right, 1)
        scroll = PageScroll(theme, margins=(44, 26, 44, 12))
        self._column = scroll.content
        self._column.setSpacing(theme.px(18))
        column.addWidget(scroll, 1)
        self._menu_button = OutlinedButton(theme, self.tr("All steps"), "list")
        self._menu_button.clicked.connect(self._show_menu)
        self._column.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        self._pips = _Pips(theme)
        self._where = Label(theme, role="muted")
        head.addWidget(self._pips)
        head.addWidget(self._where, 1)
        self._column.addLayout(head)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(22))
        self._column.addLayout(self._body)
        self._column.addStretch()
        column.addLayout(self._footer(theme))

    def _footer(self, theme: Theme) -> QVBoxLayout:
        footer, row = QVBoxLayout(), QHBoxLayout()
        footer.setContentsMargins(theme.px(44), 0, theme.px(44), theme.px(6))
        footer.setSpacing(theme.px(12))
        footer.addWidget(Divider(theme))
        self.back = OutlinedButton(theme, self.tr("Back"), "arrow-left")
        self.skip = Link(theme, self.tr("Skip this one"))
        self.on = PrimaryButton(theme, self.tr("Go on"), "arrow-right", icon_after=True)
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.go_on)
        self.on.clicked.connect(self.go_on)
        row.setSpacing(theme.px(20))
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.skip)
        row.addWidget(self.on)
        footer.addLayout(row)
        return footer

    def _show(self) -> None:
        """Show the question, or what the step brought."""
        clear(self._body)
        self.question = None
        total = len(self._step.question)
        at_end = self._place >= total
        self._pips.show_count(min(self._place + 1, total), total)
        self._where.setText(
            self._step.title
            if at_end
            else self._content.steps.texts["where"].format(step=self._step.title, n=self._place + 1, total=total)
        )
        self.skip.setVisible(not at_end and not self._is_read_only())
        self.back.setVisible(self._place > 0 or self._step is not self._content.steps.step[0])
        self._path.show_path(self._step.id, self._done())
        if at_end:
            self._show_end()
        else:
            self._show_question(self._step.question[self._place])

    def _show_question(self, question: StepQuestion) -> None:
        theme, head, words = self._theme, QHBoxLayout(), QVBoxLayout()
        head.setSpacing(theme.px(22))
        words.setSpacing(theme.px(6))
        title = Label(theme, question.text, role="h1")
        title.setMaximumWidth(theme.px(520))
        words.addStretch()
        words.addWidget(title)
        if question.hint and not question.kind.startswith("know_"):
            words.addWidget(Label(theme, question.hint, role="muted"))
        words.addStretch()
        head.addWidget(BigTile(theme, self._step.icon, 104), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._body.addLayout(head)
        if question.kind == "practice":
            self._show_practice(question)
            return
        view = QuestionView(theme, self._content, self._store, question, self._people(question))
        view.show_answer(self._store.steps.answer(self._place_of(question)))
        view.answered.connect(self._keep_now)
        view.typed.connect(self._keep_later)
        view.left.connect(self._saver.flush)
        view.named.connect(self._keep_name)
        view.listed.connect(self._keep_names)
        self.question = view
        self._body.addWidget(view)
        view.focus_first()

    def _show_practice(self, question: StepQuestion) -> None:
        view = PracticeView(self._theme, self._store, question)
        view.done.connect(self._keep_practice)
        view.talk_wanted.connect(lambda: self.conversation_wanted.emit(""))
        self._body.addWidget(view)

    def _show_end(self) -> None:
        """The last page of a step: what was done, the new tile, and the way to the stairs."""
        theme, texts = self._theme, self._content.steps.texts
        self._body.addWidget(Label(theme, self._step.done, role="h1"))
        fresh = sorted(self._laid() - self._tiles_before)
        if fresh:
            tile, row = self._content.ladder.tile_text(fresh[-1]), QHBoxLayout()
            row.setSpacing(theme.px(14))
            row.addWidget(TileIcon(theme, tile.icon, TileState.DONE, 46))
            words = QVBoxLayout()
            words.addWidget(Label(theme, texts["new_tile"], role="h3"))
            words.addWidget(Label(theme, tile.done))
            row.addLayout(words, 1)
            self._body.addLayout(row)
        else:
            self._body.addWidget(Label(theme, texts["kept"], role="muted"))
        following = self._following()
        if following is not None:
            more = texts["more"].format(step=following.title, n=NumberWords().word(len(following.question)))
            self._body.addWidget(Label(theme, more))
        link = Link(theme, self.tr("To the ladder"))
        link.clicked.connect(self.ladder_wanted)
        self._body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.on.setFocus()

    def _people(self, question: StepQuestion) -> list[Contact]:
        """The people to begin with, for the question that asks whom."""
        if question.kind != "first_choice":
            return []
        facts, today = read_facts(self._store.door), self._store.today()
        debriefs = [
            talk for talk in facts.talks if talk.took_place and talk.debriefed and talk.day and talk.day <= today
        ]
        choices = rank(facts.candidates, practice_of(debriefs), today).choices[:SHOWN]
        people = [self._store.contacts.get(choice.contact) for choice in choices]
        return [person for person in people if person is not None]

    def _keep_now(self, answer: StepAnswer) -> None:
        place = self._shown()
        if self._saver.now(lambda: self._store.steps.save(place, answer)):
            self.changed.emit()
            self._path.show_path(self._step.id, self._done())

    def _keep_later(self, answer: StepAnswer) -> None:
        place, view = self._shown(), self.question
        if place.kind == "names" or view is None:
            return
        visit = view.visit
        self._saver.later(f"{place.step}/{place.question}", lambda: self._store.steps.save(place, answer, visit))
        self.changed.emit()

    def _keep_name(self, name: str) -> None:
        """Make a contact of a name that is not on the list yet, and take it as the answer."""
        contact = Contact(new_id(), self._store.now(), split_name(name))
        if self.question is None or not self._saver.now(lambda: self._store.contacts.save(contact, "contact_added")):
            return
        view = self.question
        view.choose_contact(contact)
        self.told.emit(self.tr("{name} is on your list now.").format(name=contact.name.full), True)

    def _keep_names(self, names: tuple[str, ...]) -> None:
        """Put all names on the list, in one action."""
        people = [Contact(new_id(), self._store.now(), split_name(name)) for name in names]
        if self._saver.now(lambda: self._store.contacts.add_all(people)):
            self.told.emit(self.tr("%n names are on your list now.", "", len(people)), True)
            self.changed.emit()

    def _keep_practice(self, touch: Touch) -> None:
        if self._saver.now(lambda: self._store.touches.add(touch)):
            self.told.emit(self.tr("Kept. You did it."), True)
            self.changed.emit()
            self.go_on()

    def _shown(self) -> Place:
        return self._place_of(self._step.question[self._place])

    def _place_of(self, question: StepQuestion) -> Place:
        return Place(self._step.id, question.id, question.kind)

    def _is_read_only(self) -> bool:
        return self._step.question[self._place].kind in _READ_ONLY

    def _given(self, question: StepQuestion) -> bool:
        return question.kind in _READ_ONLY or self._store.steps.answer(self._place_of(question)).given

    def _done(self) -> frozenset[str]:
        """The steps of which at least one question was answered."""
        return frozenset(
            step.id
            for step in self._steps.values()
            if any(
                self._store.steps.answer(Place(step.id, question.id, question.kind)).given
                for question in step.question
                if question.kind not in _READ_ONLY
            )
        )

    def _laid(self) -> frozenset[str]:
        return frozenset(tile.id for tile in self._store.ladders.read().tiles if tile.laid)

    def _resume(self) -> str:
        """The first step without an answer, else the first one."""
        done = self._done()
        return next((step for step in self._steps if step not in done), next(iter(self._steps)))

    def _following(self) -> Step | None:
        """Return the step after this one on the path, or None."""
        steps = list(self._steps.values())
        place = steps.index(self._step) + 1
        return steps[place] if place < len(steps) else None

    def _open_next_step(self) -> None:
        following = self._following()
        if following is not None:
            self.open(following.id)
        else:
            self.ladder_wanted.emit()

    def _show_menu(self) -> None:
        menu = QMenu(self)
        for step in self._steps.values():
            action = menu.addAction(step.title.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, step=step: self.open(step.id))
        menu.exec(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))


class _Pips(QWidget):
    """How far you are in this step, as short bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._now, self._total = 0, 0
        self.show_count(0, 1)

    def show_count(self, now: int, total: int) -> None:
        """Show `now` of `total` bars filled; many bars are narrower."""
        self._now, self._total = now, total
        self.setFixedSize(total * self._pitch(), self._theme.px(6))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self._pitch()
        for place in range(self._total):
            bar = QRectF(place * pitch + 0.5, 0.5, pitch - self._theme.px(5), self.height() - 1)
            filled = place < self._now
            painter.setPen(self._theme.pen("accent" if filled else "control", 1))
            painter.setBrush(self._theme.colour("accent" if filled else "card"))
            painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.end()

    def _pitch(self) -> int:
        return self._theme.px(23 if self._total < 10 else 12)
