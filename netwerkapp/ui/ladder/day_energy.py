"""How much energy there is today: three choices on the blue panel, one tab stop, the arrows choose."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import PlainButton
from netwerkapp.ui.stops import walks
from netwerkapp.ui.theme import Theme

LEVELS = (1, 2, 3)
USUAL = 2
_ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class DayEnergy(QWidget):
    """Little, as usual or a lot; as usual as long as nothing was said."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, texts: Mapping[str, str]) -> None:
        super().__init__()
        question = Label(theme, texts["energy"], role="panelsmall")
        question.setWordWrap(False)
        question.setMinimumHeight(theme.px(32))
        question.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(texts["energy"])
        row = Flow(self, across=theme.px(4), down=0)
        choices = Flow(across=theme.px(4), down=theme.px(2))
        row.addWidget(question)
        row.addLayout(choices)
        group = QButtonGroup(self)
        self.buttons: dict[int, _Level] = {}
        for level in LEVELS:
            button = _Level(texts[f"energy_{level}"])
            button.setProperty("role", "panelChoice")
            button.setFont(theme.font(13.5))
            bold = QFontMetricsF(theme.font(13.5, bold=True))  # the chosen one is bold
            button.setMinimumWidth(round(bold.horizontalAdvance(button.text())) + theme.px(20))
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of these, to a screen reader too
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(f"{texts['energy']} {button.text()}")
            button.clicked.connect(lambda _checked=False, level=level: self.chosen.emit(level))
            button.walked.connect(lambda step, level=level: self._walk(level + step))
            group.addButton(button)
            choices.addWidget(button)
            self.buttons[level] = button
        self.show_level(None)

    def show_level(self, level: int | None) -> None:
        """Show what was chosen, without telling."""
        self.buttons[level or USUAL].setChecked(True)
        for button in self.buttons.values():
            stop = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)

    def _walk(self, level: int) -> None:
        if level in self.buttons:
            self.buttons[level].setFocus(Qt.FocusReason.TabFocusReason)
            self.buttons[level].click()


class _Level(PlainButton):
    """One of the choices."""

    walked = Signal(int)  # an arrow key asks for the choice this many further

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Enter or Space."""
        if not walks(self, event, _ARROWS):
            super().keyPressEvent(event)
