"""Some hours after a talk: the question how much energy it cost, looking back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.storage.nudges import ENERGY
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.slider import FiveStepSlider
from netwerkapp.ui.theme import Theme


class EnergyLater(SoftCard):
    """Asks once for each talk; hidden while there is nothing to ask."""

    changed = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme, padding=14)
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._texts = content.ladder.texts
        self._talk = ""
        self.hide()

    def refresh(self) -> None:
        """Ask about a talk of some hours ago, when there is one."""
        asked = self._store.energy.talk_to_ask()
        if asked is None:
            self.hide()
            return
        if not self._talk:  # start-up: on most days nothing is asked
            self._build()
        self._talk = asked.conversation
        self.slider.set_value(None)
        name = asked.name.short if asked.name else self._texts["someone"]
        self._question.setText(self._texts["energy_later"].replace("{name}", name))
        self.setAccessibleName(self._question.text())
        self.show()

    def question(self) -> str:
        """Return what is asked, "" while nothing is."""
        return "" if self.isHidden() else self._question.text()

    def _build(self) -> None:
        theme, scales = self._theme, {scale.id: scale for scale in self._content.reflection.scale}
        scale = scales["energy_cost"]
        self._question = Label(theme, role="h3")
        self.slider = FiveStepSlider(theme, scale.label, scale.low, scale.high)
        self.away = Link(theme, self._texts["not_now"])
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addWidget(self.slider, 1)
        row.addWidget(self.away)
        self.content.setSpacing(theme.px(4))
        self.content.addWidget(self._question)
        self.content.addLayout(row)
        self.slider.changed.connect(self._keep)
        self.away.clicked.connect(self._dismiss)

    def _keep(self, value: int) -> None:
        talk = self._talk
        self._write(lambda: self._store.energy.note_later(talk, value))

    def _dismiss(self) -> None:
        talk = self._talk
        if self._write(lambda: self._store.nudges.answer(ENERGY, "no", talk)):
            self.hide()

    def _write(self, write: Callable[[], object]) -> bool:
        kept = self._saver.now(write)
        if kept:
            self.changed.emit()
        return kept
