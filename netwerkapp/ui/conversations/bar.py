"""What a look-back does for the stairs, and the way there."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.ladder import Ladder
from netwerkapp.domain.reflections import Reflection
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileIcon, TileState

TALKS = "3.4"  # the criterion that counts look-backs


class LadderBar(SoftCard):
    """Shows a tile only when this look-back laid one."""

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme, padding=14)
        self._theme, self._content = theme, content
        self._tile: TileIcon | None = None
        self._row, words = QHBoxLayout(), QVBoxLayout()
        self._row.setSpacing(theme.px(14))
        words.setSpacing(0)
        self._title, self._text = Label(theme, role="h3"), Label(theme)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        self._row.addLayout(words, 1)
        self.keep = PrimaryButton(theme, self.tr("Keep"))
        self._row.addWidget(self.keep)
        self.content.addLayout(self._row)

    def show_look_back(self, reflection: Reflection, ladder: Ladder, laid_before: frozenset[str]) -> None:
        """Say what this look-back does; `laid_before` are the tiles that lay there without it."""
        texts = self._content.reflection.texts
        fresh = [tile.id for tile in ladder.tiles if tile.laid and tile.id not in laid_before]
        if not reflection.counts:
            self._show("", texts["not_yet"], "")
        elif fresh:
            tile = self._content.ladder.tile_text(fresh[-1])
            self._show(texts["new_tile"], tile.done, tile.icon)
        else:
            talks = next(tile for tile in ladder.tiles if tile.id == TALKS)
            count = texts["count"].format(n=talks.count, total=talks.target)
            self._show(texts["counted"], count if talks.count < talks.target else "", "")

    def text(self) -> str:
        """Return what the bar says."""
        return f"{self._title.text()} {self._text.text()}".strip()

    def _show(self, title: str, text: str, icon: str) -> None:
        if self._tile is not None:
            self._row.removeWidget(self._tile)
            self._tile.deleteLater()
            self._tile = None
        if icon:
            self._tile = TileIcon(self._theme, icon, TileState.DONE, 42)
            self._row.insertWidget(0, self._tile)
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(self.text())
