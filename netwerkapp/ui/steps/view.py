"""What every page of a step has in common when it keeps its own answers."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.content_types.steps import Step
from netwerkapp.records import dataclass
from netwerkapp.storage.steps import Place
from netwerkapp.storage.store import Store
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.stops import first_stop
from netwerkapp.ui.theme import Theme

WIDE = 650  # px: reading width of an answer


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything that a page of a step works with."""

    theme: Theme
    content: Content
    store: Store
    saver: Saver
    step: Step
    question: StepQuestion

    @property
    def place(self) -> Place:
        """Where its answer is kept."""
        return Place(self.step.id, self.question.id, self.question.kind)


class StepView(QWidget):
    """Shows one question and keeps what is answered; it tells what the page has to react to."""

    changed = Signal()  # something was kept
    typing = Signal()  # something will be kept soon
    told = Signal(str, bool)  # a sentence for the notice; whether "undo" belongs to it
    done = Signal()  # go on to the next question
    conversation_wanted = Signal(str)  # contact id, or ""
    page_wanted = Signal(str)  # name of a page of the window

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.theme, self.content, self.store, self.saver = (
            setting.theme,
            setting.content,
            setting.store,
            setting.saver,
        )
        self.question = setting.question
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.theme.px(14))

    @property
    def quiet(self) -> bool:
        """Whether you chose a quiet pace."""
        return self.store.profile.get("calm_mode") == "yes"

    def keep(self, write: Callable[[], object]) -> bool:
        """Keep at once; whether it is kept."""
        kept = self.saver.now(write)
        if kept:
            self.changed.emit()
        return kept

    def words_of(self, key: str, kept: str) -> str:
        """Return the words that wait to be kept under this key, else those that are kept."""
        return self.saver.words_of(f"{self.setting.place.row} {key}", kept)

    def keep_later(self, key: str, write: Callable[[], object], words: str) -> None:
        """Keep soon, while typing; a newer change of the same key takes the place of the older one."""
        self.saver.later(f"{self.setting.place.row} {key}", write, words=words)
        self.typing.emit()

    def take_typed(self) -> None:
        """Take what was typed and is not kept by itself, before another question is shown."""

    def focus_first(self) -> bool:
        """Give the focus to the first part that takes it; whether there is one."""
        widget = first_stop(self)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return widget is not None

    def narrow(self, widget: QWidget, width: int = WIDE) -> QWidget:
        """Return the widget, no wider than what reads well."""
        widget.setMaximumWidth(self.theme.px(width))
        return widget
