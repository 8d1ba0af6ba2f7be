"""Settings: about you, pace and rest, reminders, what you see, your data, and the ladder worked out again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.storage.store import Store
from netwerkapp.ui.labels import Label
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.settings.data import Data
from netwerkapp.ui.settings.looks import Looks
from netwerkapp.ui.settings.pace import Pace
from netwerkapp.ui.settings.recompute import Recompute
from netwerkapp.ui.settings.reminders import Reminders
from netwerkapp.ui.settings.reset import Reset
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.settings.you import You
from netwerkapp.ui.theme import Theme

WIDTH, ALONE = 516, 640  # px of a section, at most: beside another, or in one column
TWO_COLUMNS = 62  # em of the page


class SettingsPage(Page):
    """Everything on it is kept at once."""

    rebuild_wanted = Signal()  # the window is built anew with what was chosen
    backups_wanted = Signal()
    ladder_wanted = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver, folder: Path) -> None:
        super().__init__()
        self._theme, self._columns = theme, 0
        self.you, self.pace = You(theme, content, store, saver), Pace(theme, content, store, saver)
        self.reminders = Reminders(theme, store, saver)
        self.looks = Looks(theme, store, saver, content.language)
        self.data = Data(theme, store, saver, folder)
        self.recompute = Recompute(theme, content.ladder, store, saver)
        self.reset = Reset(theme, store, saver)
        self.sections: tuple[Section, ...] = (
            self.you, self.pace, self.reminders, self.looks, self.data, self.recompute, self.reset,
        )  # fmt: skip
        scroll, whole, self._row = PageScroll(theme), QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        scroll.content.setSpacing(theme.px(14))
        scroll.content.addWidget(Label(theme, self.tr("Settings"), role="h1"))
        self._row.setSpacing(theme.px(14))
        self._left, self._right = _column(theme), _column(theme)
        for column in (self._left, self._right):
            self._row.addWidget(column, 1)
        self._row.addStretch()
        scroll.content.addLayout(self._row)
        scroll.content.addStretch()
        for section in self.sections:
            section.changed.connect(self.changed)
            section.told.connect(self.told)
            section.rebuild_wanted.connect(self.rebuild_wanted)
        self.data.backups_wanted.connect(self.backups_wanted)
        self.recompute.ladder_wanted.connect(self.ladder_wanted)
        self._arrange(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        for section in self.sections:
            section.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        super().resizeEvent(event)
        self._arrange(2 if self._theme.em(self.width()) >= TWO_COLUMNS else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for section in self.sections:
            section.setParent(None)
        for place, section in enumerate(self.sections):
            column = self._right if columns > 1 and place > 2 else self._left
            layout = column.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.count() - 1, section)
        self._left.setMaximumWidth(self._theme.px(WIDTH if columns > 1 else ALONE))
        self._right.setVisible(columns > 1)


def _column(theme: Theme) -> QWidget:
    column = QWidget()
    column.setMaximumWidth(theme.px(WIDTH))  # not of a section: its height follows from its width
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(14))
    layout.addStretch()
    return column
