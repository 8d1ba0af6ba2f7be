"""What holds you back: the thoughts that you recognise, from a list and in your own words."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import IconButton, OutlinedButton
from netwerkapp.ui.choice_cards import CheckCards
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.steps.view import Setting, StepView

LONGEST = 300  # characters of a thought in own words


class ThoughtsView(StepView):
    """Cards for the listed thoughts, and a field for another one."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme = self.theme
        says = [(one.id, f"‘{one.says}’") for one in self.content.thoughts.values()]
        self.cards = CheckCards(theme, says, self.question.text, columns=2)
        self.cards.chosen.connect(self._recognise)
        self.column.addWidget(self.narrow(self.cards))
        self.column.addWidget(Label(theme, self.tr("Another thought, in your own words"), role="h3"))
        row, box = QHBoxLayout(), QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        self.field = TextField(theme)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("Another thought, in your own words"))
        self.add = OutlinedButton(theme, self.tr("Add"), "plus")
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        box.setLayout(row)
        self.column.addWidget(self.narrow(box))
        self._own = QVBoxLayout()
        self._own.setSpacing(theme.px(4))
        self.column.addLayout(self._own)
        self.column.addStretch()
        self.field.returnPressed.connect(self._add_own)
        self.add.clicked.connect(self._add_own)
        self._show()

    def own(self) -> list[str]:
        """Return the thoughts in own words."""
        return [one.text for one in self.store.resistances.all() if one.text]

    def _show(self) -> None:
        thoughts = self.store.resistances.all()
        self.cards.set_value(tuple(one.code for one in thoughts))
        clear(self._own)
        for one in thoughts:
            if one.text:
                row = QHBoxLayout()
                away = IconButton(self.theme, "x", self.tr("Take this thought away"))
                away.setAccessibleDescription(one.text)
                away.clicked.connect(partial(self._remove, one.code))
                row.addWidget(Label(self.theme, f"‘{one.text}’"), 1)
                row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
                box = QWidget()
                row.setContentsMargins(0, 0, 0, 0)
                box.setLayout(row)
                self._own.addWidget(self.narrow(box))

    def _recognise(self, codes: tuple[str, ...]) -> None:
        if not self.keep(lambda: self.store.resistances.recognise(codes)):
            self._show()

    def _add_own(self) -> None:
        text = " ".join(self.field.text().split())
        if text and self.keep(lambda: self.store.resistances.add_own(text)):
            self.field.clear()
            self._show()

    def _remove(self, code: str, _checked: bool = False) -> None:
        if self.keep(lambda: self.store.resistances.remove(code)):
            self._show()
            self.told.emit(self.tr("The thought is taken away."), True)
            self.field.setFocus()
