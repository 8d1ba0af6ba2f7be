"""The path as a button with a menu, for windows in which it does not fit beside the question."""

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidgetAction

from netwerkapp.content import Content
from netwerkapp.content_types.steps import Step
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.labels import Label
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

    def make_menu(self) -> QMenu:
        """Return the menu of all steps."""
        menu = QMenu(self)
        for number, rung in enumerate(self._content.ladder.rung, 1):
            heading = QWidgetAction(menu)  # a section has no words with this style
            heading.setText(f"{number} {rung.stage}")
            words = Label(self._theme, heading.text(), role="smallbold")
            words.setWordWrap(False)
            words.setContentsMargins(*(self._theme.px(side) for side in (14, 10 if number > 1 else 4, 14, 2)))
            heading.setDefaultWidget(words)
            menu.addAction(heading)
            for step in (one for one in self._content.steps.step if one.phase == number):
                action = menu.addAction(step.title.replace("&", "&&"))
                action.setIcon(self._theme.icon("check" if step.id in self._done else step.icon, "accent"))
                action.triggered.connect(lambda _checked=False, step=step: self.step_chosen.emit(step.id))
        return menu

    def _open(self) -> None:
        self.make_menu().exec(self.mapToGlobal(self.rect().bottomLeft()))
