"""The path as a button with a menu, for windows in which it does not fit beside the question."""

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from netwerkapp.content import Content
from netwerkapp.content_types.steps import Step
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.theme import Theme


class StepsMenu(OutlinedButton):
    """Says which step of its stage this is; pressed it shows all steps under the names of their stages."""

    step_chosen = Signal(str)

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme, self.tr("All steps"), "list")
        self._theme, self._content = theme, content
        self._done: Set[str] = frozenset()
        self.clicked.connect(self._open)

    def show_step(self, step: Step, done: Set[str]) -> None:
        """Say which step it is, and remember in which steps something was answered."""
        self._done = done
        steps = [one for one in self._content.steps.step if one.phase == step.phase]
        words = self._content.steps.texts["step_of"].format(n=steps.index(step) + 1, total=len(steps))
        self.setText(words)
        self.setAccessibleName(f"{words}, {step.title}")

    def _open(self) -> None:
        menu = QMenu(self)
        for number, rung in enumerate(self._content.ladder.rung, 1):
            menu.addSection(f"{number} {rung.stage}".replace("&", "&&"))
            for step in (one for one in self._content.steps.step if one.phase == number):
                action = menu.addAction(step.title.replace("&", "&&"))
                action.setIcon(self._theme.icon("check" if step.id in self._done else step.icon, "accent"))
                action.triggered.connect(lambda _checked=False, step=step: self.step_chosen.emit(step.id))
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
