"""A group of settings under one heading; each is kept at once."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.storage.settings import ON
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

_APART = 16  # px, between one setting and the next
_INDENT = 29  # px, where the words of a check box begin


class Section(Card):
    """Tells what happened; `refresh` shows what is kept."""

    changed = Signal()
    told = Signal(str, bool)
    rebuild_wanted = Signal()  # what was chosen changes the whole window

    def __init__(self, theme: Theme, store: Store, saver: Saver) -> None:
        super().__init__(theme)
        self._store, self._saver = store, saver
        self._whole, self.content = self.content, QVBoxLayout()
        self.content.setSpacing(theme.px(_APART))
        self._whole.addLayout(self.content)

    def refresh(self) -> None:
        """Show what is kept."""

    def add_title(self, title: str) -> None:
        """Begin with the heading."""
        self.setAccessibleName(title)
        self._whole.insertWidget(0, Label(self._theme, title, role="h2"))

    def add_box(self, text: str, about: str, choose: Callable[[bool], object]) -> QCheckBox:
        """Add something to turn on or off, with a sentence under it."""
        theme, box, words = self._theme, WrappingBox(text), Label(self._theme, about, role="small")
        box.setFont(theme.font())
        box.setMinimumHeight(theme.px(32))
        box.setAccessibleDescription(about)
        box.clicked.connect(choose)
        words.setContentsMargins(theme.px(_INDENT), theme.px(3), 0, theme.px(2))
        self.add_together(box, words, space=0)
        return box

    def add_together(self, *parts: QWidget, space: int = 6) -> None:
        """Add things that belong together, with so many px of the design between them."""
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(space))
        for part in parts:
            column.addWidget(part)
        self.content.addLayout(column)

    def add_left(self, widget: QWidget) -> None:
        """Add a button that is no wider than its words."""
        row = QHBoxLayout()
        row.addWidget(widget)
        row.addStretch()
        self.content.addLayout(row)

    def keep(self, name: str, value: str, *, rebuild: bool = False) -> None:
        """Keep a setting of the app; what cannot be kept is shown as it was."""
        if self._store.settings.get(name) == value:
            return
        if not self._saver.setting(lambda: self._store.settings.set(name, value)):
            self.refresh()
        elif rebuild:
            self.rebuild_wanted.emit()
        else:
            self.changed.emit()

    def turn(self, name: str, on: bool, *, rebuild: bool = False) -> None:
        """Keep that something is on or off."""
        self.keep(name, ON if on else "", rebuild=rebuild)

    def is_on(self, name: str) -> bool:
        """Whether this is on."""
        return self._store.settings.get(name) == ON

    def write(self, write: Callable[[], object]) -> bool:
        """Keep something of the user's own; what cannot be kept is shown as it was."""
        kept = self._saver.now(write)
        if kept:
            self.changed.emit()
        self.refresh()
        return kept
