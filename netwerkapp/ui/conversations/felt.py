"""How a talk felt, on four sliders without numbers; a slider that is not touched is no answer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.reflections import Reflection
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.labels import Label
from netwerkapp.ui.slider import FiveStepSlider
from netwerkapp.ui.theme import Theme

LABELS = 176  # px of the words before the sliders
WIDE = 30  # em


class FeltCard(Card):
    """The four sliders, with a mark where each stood after the talk before."""

    given = Signal(str, int)  # which scale, and its value 1..5

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme)
        texts = content.reflection
        self.content.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.addWidget(Label(theme, texts.texts["felt"], role="h2"), 1)
        self._mark = Label(theme, f"▏{texts.texts['previous']}", role="small")
        self._mark.setWordWrap(False)
        head.addWidget(self._mark)
        self.content.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(1, 1)
        self.sliders: dict[str, FiveStepSlider] = {}
        for place, scale in enumerate(texts.scale):
            slider = FiveStepSlider(theme, scale.label, scale.low, scale.high)
            slider.changed.connect(lambda value, name=scale.id: self.given.emit(name, value))
            label = Label(theme, scale.label, role="h3")
            grid.addWidget(Divider(theme), 2 * place, 0, 1, 2)
            grid.addWidget(label, 2 * place + 1, 0)
            grid.addWidget(slider, 2 * place + 1, 1)
            self.sliders[scale.id] = slider
        self._grid = grid
        self.content.addLayout(grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sliders begin in one line where there is room."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= WIDE
        self._grid.setColumnMinimumWidth(0, self._theme.px(LABELS) if wide else 0)

    def show_reflection(self, reflection: Reflection, previous: Reflection | None) -> None:
        """Show these answers, and where the talk before stood, without telling."""
        self._mark.setVisible(previous is not None)
        for scale, slider in self.sliders.items():
            slider.set_value(getattr(reflection, scale))
            slider.set_previous(getattr(previous, scale) if previous else None)
