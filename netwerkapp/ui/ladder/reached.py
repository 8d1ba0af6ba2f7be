"""A rung was reached: its sentence, and the question whether that matches how it feels."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import IconButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme


class Reached(SoftCard):
    """Hidden until a rung is reached, and again after an answer."""

    felt = Signal(int)  # the rung that it feels like

    def __init__(self, theme: Theme, texts: Mapping[str, str]) -> None:
        super().__init__(theme, padding=14)
        self._texts, self._rung = texts, 1
        self._milestone = Label(theme, role="h3")
        self.yes, self.not_yet = Link(theme, texts["feeling_yes"]), Link(theme, texts["feeling_not_yet"])
        self.away = IconButton(theme, "x", texts["close"])
        icon = QLabel()
        icon.setPixmap(theme.picture("award", "accent", 24))
        row, words, question = QHBoxLayout(), QVBoxLayout(), QWidget()
        line = Flow(question, across=theme.px(14), down=0)
        asked = Label(theme, texts["feeling"])
        asked.setMinimumHeight(theme.px(32))
        asked.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for part in (asked, self.yes, self.not_yet):
            line.addWidget(part)
        words.setSpacing(0)
        words.addWidget(self._milestone)
        words.addWidget(question)
        row.setSpacing(theme.px(12))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(row)
        self.yes.clicked.connect(lambda: self._answer(self._rung))
        self.not_yet.clicked.connect(lambda: self._answer(self._rung - 1))
        self.away.clicked.connect(self.hide)
        self.hide()

    def show_rung(self, rung: int) -> None:
        """Say that this rung was reached."""
        self._rung = rung
        self._milestone.setText(self.sentence(rung))
        for button in (self.yes, self.not_yet):
            button.setAccessibleDescription(self._texts["feeling"])
        self.show()

    def sentence(self, rung: int) -> str:
        """Return what is said about reaching this rung."""
        return self._texts[f"milestone_{rung}"]

    def said(self) -> str:
        """Return what it says, "" while it is hidden."""
        return "" if self.isHidden() else self._milestone.text()

    def _answer(self, rung: int) -> None:
        self.hide()
        self.felt.emit(rung)
