"""The steps: one question at a time, each may be skipped, and every answer is kept at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.content_types.steps import Step
from netwerkapp.domain.next_step import Rule
from netwerkapp.storage.store import Store
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear, tab_in_order
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.steps.around import GoodToKnow, question_head
from netwerkapp.ui.steps.end import LAST_PHASE, EndOfStep
from netwerkapp.ui.steps.footer import Footer
from netwerkapp.ui.steps.menu import StepsMenu
from netwerkapp.ui.steps.outline import READ_ONLY, Outline
from netwerkapp.ui.steps.path import Path
from netwerkapp.ui.steps.people import PeopleView
from netwerkapp.ui.steps.pips import Pips
from netwerkapp.ui.steps.place import PLACE
from netwerkapp.ui.steps.question import QuestionView
from netwerkapp.ui.steps.view import WIDE, Setting, StepView
from netwerkapp.ui.steps.views import make_view
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile

TWO_COLUMNS, ROOMY = 62, 40  # em: the path stands beside the question; there is room for ornaments
_FULL = frozenset({"first_choice", "plan", "know_true", "know_false"})  # kinds with enough to read on their page
_EXPLAINED = frozenset({"calm_mode"})  # questions that are about something else than the rest of their step
TOPICS = {  # parts of the manual, by step
    "w5": "steps.thoughts",
    "w6": "steps.thoughts",
    "w8": "steps.plan",
    "w10": "steps.check",
    "begin_small": "steps.small",
}


class StepsPage(Page):
    """The path at the left, one question at the right, and a footer that stays in place."""

    ladder_wanted = Signal()
    contact_chosen = Signal(str)
    conversation_wanted = Signal(str)
    page_wanted = Signal(str)  # name of a page of the window
    moved = Signal(str)  # where you are now, as it is kept in the setting PLACE

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._steps = {step.id: step for step in content.steps.step}
        self._step: Step = content.steps.step[0]
        self._place = 0
        self._outline = Outline(content, store)
        self._questions = self._outline.questions(self._step)
        self._tiles_before: frozenset[str] = frozenset()
        self._opened = False
        self.question: StepView | None = None
        self._build()
        back = QKeySequence.StandardKey.Back
        for keys, slot in (("Ctrl+Return", self.go_on), ("Ctrl+Enter", self.go_on), (back, self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def open(self, step: str, question: str = "") -> None:
        """Go to a step, at this question, else where you were in it; an unknown step changes nothing."""
        self.leave()
        self._saver.flush()
        if step in self._steps:
            self._step = self._steps[step]
        self._opened = True
        self._tiles_before = self._laid()
        self._questions = self._outline.questions(self._step)
        given = [self._outline.given(self._step, one) for one in self._questions]
        begun = self._outline.begun(self._step)  # else what there is to read first would be passed over
        self._place = given.index(False) if begun and False in given else 0
        named = [one.id for one in self._questions]
        if question in named:
            self._place = named.index(question)
        self._show()

    def open_at(self, place: str) -> None:
        """Go to a place that `moved` told; at a question that is not there any more it is the step."""
        step, _, question = place.partition(" ")
        self.open(step if step in self._steps else self._resume(), question)

    def refresh(self) -> None:
        """Read again what is shown; at first that is where you were before."""
        if not self._opened:
            self.open_at(self._store.settings.get(PLACE))
            return
        self._questions = self._outline.questions(self._step)
        self._place = min(self._place, len(self._questions))
        self._show()

    def current(self) -> tuple[str, str]:
        """Return the step and the question that are shown; the last page of a step has no question."""
        at_end = self._place >= len(self._questions)
        return self._step.id, "" if at_end else self._questions[self._place].id

    def place(self) -> str:
        """Return the step and the question that are shown."""
        return " ".join(self.current())

    def topic(self) -> str:
        """Return the part of the manual about this step."""
        return TOPICS.get(self._step.id, "")

    def return_to(self, place: str) -> None:
        """Show the same question of the same step."""
        step, _, question = place.partition(" ")
        self.open(step)
        ids = [one.id for one in self._questions]
        self._place = ids.index(question) if question in ids else len(ids)
        self._show()

    def leave(self) -> None:
        """Take a name that was typed and not chosen."""
        if self.question is not None:
            self.question.take_typed()

    def go_on(self) -> None:
        """Go to the next question, with the answer; after the last one comes what the step brought."""
        self.leave()
        self.pass_over()

    def pass_over(self) -> None:
        """Go to the next question, without what was typed and not chosen."""
        self._saver.flush()
        if self._place >= len(self._questions):
            self._open_next_step()
            return
        self._place += 1
        while self._place < len(self._questions) and self._outline.is_early(self._questions[self._place]):
            self._place += 1
        self._show()

    def go_back(self) -> None:
        """Go to the question before."""
        self.leave()
        self._saver.flush()
        if self._place > 0:
            self._place -= 1
            self._show()
            return
        steps = list(self._steps.values())
        place = steps.index(self._step)
        if place > 0:
            self._step = steps[place - 1]
            self._questions = self._outline.questions(self._step)
            self._place = len(self._questions) - 1
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the path folds into a button with a menu."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= TWO_COLUMNS
        self._path.setVisible(wide)
        self._line.setVisible(wide)
        self._menu_button.setVisible(not wide)
        self._fit_ornaments()

    def _fit_ornaments(self) -> None:
        """With very large text or in a small window the question itself comes first."""
        roomy = self._theme.em(self.width()) >= ROOMY
        self._pips.setVisible(roomy)
        side = self._theme.px(44 if roomy else 20)
        self._footer.fit(side, self._theme.px(20 if roomy else 8))
        self._scroll.set_sides(side)
        for tile in self._right.findChildren(BigTile):
            tile.setVisible(roomy)

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
        self._right, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._right.setLayout(column)
        across.addWidget(self._right, 1)
        self._scroll = scroll = PageScroll(theme, margins=(44, 26, 44, 12), widest=WIDE)
        self._column = scroll.content
        self._column.setSpacing(theme.px(18))
        column.addWidget(scroll, 1)
        self._menu_button = StepsMenu(theme, self._content)
        self._menu_button.step_chosen.connect(self.open)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._menu_button)
        self._pips = Pips(theme)
        self._where = Label(theme, role="muted")
        head.addWidget(self._pips)
        head.addWidget(self._where, 1)
        self._column.addLayout(head)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(22))
        self._column.addLayout(self._body)
        self._column.addStretch(1)  # on a high screen too everything stands close together
        self._footer = Footer(theme)
        self.back, self.skip, self.on = self._footer.back, self._footer.skip, self._footer.on
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.pass_over)
        self.on.clicked.connect(self.go_on)
        column.addWidget(self._footer)

    def _show(self) -> None:
        """Show the question, or what the step brought."""
        clear(self._body)
        self.question = None
        self._show_place()
        at_end = self._place >= len(self._questions)
        self.skip.setVisible(not at_end and not self._is_read_only())
        self.back.setVisible(self._place > 0 or self._step is not self._content.steps.step[0])
        self._show_path()
        if at_end:
            self._show_end()
        else:
            self._show_question(self._questions[self._place])
        self._fit_ornaments()
        tab_in_order(self)
        self.moved.emit(self.place())

    def _show_path(self) -> None:
        """Say where this step is among all, and which were begun."""
        done = self._done()
        self._path.show_path(self._step.id, done, again=self._store.self_checks.repeat_due())
        self._menu_button.show_step(self._step, done)

    def _show_place(self) -> None:
        """Say how far you are in this step."""
        words = self._content.steps.texts["where"]
        shown = self._questions[self._place] if self._place < len(self._questions) else None
        pages = [one for one in self._questions if one is shown or not self._outline.is_early(one)]
        self._pips.show_count(len(pages) if shown is None else pages.index(shown) + 1, len(pages))
        asked = [one for one in self._questions if self._asks(one) or (one is shown and one.kind not in READ_ONLY)]
        where = ""
        if shown in asked:
            where = words.format(step=self._step.title, n=asked.index(shown) + 1, total=len(asked))
        self._where.setText(where or self._step.title)

    def _show_question(self, question: StepQuestion) -> None:
        theme, texts = self._theme, self._content.steps.texts
        self._body.addLayout(question_head(theme, self._step, question, texts))
        view = make_view(Setting(theme, self._content, self._store, self._saver, self._step, question))
        view.changed.connect(self._after_change)
        view.told.connect(self.told)
        view.typing.connect(self.changed)
        view.done.connect(self._after_practice)
        view.conversation_wanted.connect(self.conversation_wanted)
        view.page_wanted.connect(self.page_wanted)
        self.question = view
        self._body.addWidget(view)
        if isinstance(view, QuestionView | PeopleView) and question.kind not in _FULL and question.id not in _EXPLAINED:
            again = self._step.id == "w3" and self._store.self_checks.previous() is not None
            why = texts["check_again"] if again else self._step.purpose
            self._body.addWidget(GoodToKnow(theme, texts["good_to_know"], why))
        if not view.focus_first():
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_end(self) -> None:
        """The last page of a step: what was done, the new tile, and the way to the stairs."""
        fresh, following = sorted(self._laid() - self._tiles_before), self._following()
        asked = self._outline.questions(following) if following is not None else ()
        end = EndOfStep(
            self._theme,
            self._content,
            self._step,
            done=self._outline.done(self._step),
            tile=fresh[-1] if fresh else "",
            following=following,
            count=sum(self._asks(question) for question in asked),
        )
        end.ladder_wanted.connect(self.ladder_wanted)
        self._body.addWidget(end)
        self.on.setFocus()

    def _after_change(self) -> None:
        """An answer was kept: other questions may have come or gone, and it may be time for other words."""
        questions = self._outline.questions(self._step)
        if questions != self._questions:
            shown = self.current()[1]
            self._questions = questions
            if shown in {question.id for question in questions}:
                self._place = [question.id for question in questions].index(shown)
                self._show_place()
            else:  # what was asked here needs no answer any more
                self._place = min(max(self._place - 1, 0), len(questions) - 1)
                self._show()
        self._show_path()
        tab_in_order(self)
        self.changed.emit()

    def _after_practice(self) -> None:
        """Go on; when it was very tense for the third time, to the page that may help."""
        self.go_on()
        if self._store.ladders.read().next_step.rule is Rule.SUPPORT:
            self.page_wanted.emit("support")

    def _asks(self, question: StepQuestion) -> bool:
        """Whether there is something to answer now."""
        return question.kind not in READ_ONLY and not self._outline.is_early(question)

    def _is_read_only(self) -> bool:
        return self._questions[self._place].kind in READ_ONLY

    def _done(self) -> frozenset[str]:
        """The steps in which something was answered."""
        return frozenset(step.id for step in self._steps.values() if self._outline.begun(step))

    def _laid(self) -> frozenset[str]:
        return frozenset(tile.id for tile in self._store.ladders.read().tiles if tile.laid)

    def _resume(self) -> str:
        """The first step without an answer, else the first one."""
        done = self._done()
        return next((step for step in self._steps if step not in done), next(iter(self._steps)))

    def _following(self) -> Step | None:
        """Return the step after this one on the path, or None: before looking back on all of it come the talks."""
        steps = list(self._steps.values())
        place = steps.index(self._step) + 1
        following = steps[place] if place < len(steps) else None
        early = following is not None and self._step.phase < LAST_PHASE == following.phase
        return None if early and self._store.ladders.read().rung < LAST_PHASE else following

    def _open_next_step(self) -> None:
        following = self._following()
        if following is not None:
            self.open(following.id)
        else:
            self.ladder_wanted.emit()
