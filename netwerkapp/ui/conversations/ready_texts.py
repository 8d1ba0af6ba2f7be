"""Texts that are ready for a field of the sheet that is still empty: your own story, and a rest afterwards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.content import Content
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import Chip
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.own_story import own_story
from netwerkapp.ui.theme import Theme


class ReadyText(QWidget):
    """A chip that gives the text, as long as the field has none."""

    taken = Signal(str)

    def __init__(self, theme: Theme, chip: str, content: Content, store: Store) -> None:
        super().__init__()
        self._content, self._store = content, store
        self._ready: str | None = None  # not asked yet since the sheet was read
        self.chip, self._chips = Chip(theme, chip), Flow(across=theme.px(8), down=theme.px(8))
        self.chip.clicked.connect(lambda: self.taken.emit(self._text()))
        self.setLayout(self._chips)
        self._chips.addWidget(self.chip)

    def follow(self, written: str) -> None:
        """Follow what stands in the field now."""
        self.chip.setVisible(not written.strip() and bool(self._text()))

    def read_again(self) -> None:
        """Let go of the text: it may be another one now."""
        self._ready = None

    def _text(self) -> str:
        if self._ready is None:
            self._ready = self._read()
        return self._ready

    def _read(self) -> str:
        """Return the text, "" where there is none."""
        return ""


class OwnStory(ReadyText):
    """Takes over your own story, and leads to making it."""

    wanted = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme, self.tr("Take my story"), content, store)
        self.make_chip = Chip(theme, self.tr("Make or change my story"), "mic")
        self.make_chip.clicked.connect(self.wanted)
        self._chips.addWidget(self.make_chip)

    def _read(self) -> str:
        return own_story(self._content, self._store)


class Rest(ReadyText):
    """At a quiet pace every plan comes with a proposal to rest."""

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme, content.steps.texts["rest"], content, store)

    def _read(self) -> str:
        quiet = self._store.profile.get("calm_mode") == "yes"
        return self._content.sheet.texts["rest_hour"] if quiet else ""
