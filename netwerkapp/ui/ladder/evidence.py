"""What you did on a rung, and what is still to come there. What you did comes first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.content import LadderTexts
from netwerkapp.domain.ladder import Ladder, Tile
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

SHOWN = 3  # of each list, before "all"


class Evidence(QWidget):
    """The name of the chosen rung with two short lists."""

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__()
        self._theme, self._texts = theme, texts
        self._tiles = {tile.id: tile for tile in texts.tile}
        self._ladder: Ladder | None = None
        self._rung = 1
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(5))

    def show_rung(self, ladder: Ladder, rung: int, *, everything: bool = False) -> None:
        """Show what was done on a rung; `everything` instead of the latest three."""
        self._ladder, self._rung, self._all = ladder, rung, everything
        clear(self._column)
        theme, text = self._theme, self._texts.rung[rung - 1]
        self._column.addWidget(_Mark(theme))
        self._column.addSpacing(theme.px(6))
        self._column.addWidget(Label(theme, text.stage, role="h2"))
        tiles = [tile for tile in ladder.tiles if tile.rung == rung]
        if rung > ladder.rung:
            self._column.addWidget(Label(theme, f"{text.name}: {text.plain}."))
            self._column.addWidget(Label(theme, text.about))
            self._column.addWidget(Label(theme, self._texts.texts["later"], role="muted"))
        else:
            self._add_done([tile for tile in tiles if tile.laid])
            self._add_open([tile for tile in tiles if not tile.laid], passed=rung < ladder.rung)
        self._column.addStretch()

    def _add_done(self, tiles: list[Tile]) -> None:
        theme, texts = self._theme, self._texts.texts
        head = QHBoxLayout()
        head.addWidget(Label(theme, texts["what_you_did"], role="smallbold"), 1)
        if len(tiles) > SHOWN and not self._all:
            link = Link(theme, self.tr("all %n", "", len(tiles)), size=13)
            link.clicked.connect(self._show_all)
            head.addWidget(link)
        self._column.addLayout(head)
        if not tiles:
            self._column.addWidget(Label(theme, texts["nothing_yet"], role="muted"))
        for tile in tiles if self._all else tiles[-SHOWN:]:
            self._column.addWidget(_Line(theme, "check", "accent", self._tiles[tile.id].done))

    def _add_open(self, tiles: list[Tile], *, passed: bool) -> None:
        theme, texts = self._theme, self._texts.texts
        if not tiles:
            if self._rung == len(self._texts.rung):
                self._column.addWidget(Label(theme, texts["part_of_you"], role="muted"))
            return
        self._column.addSpacing(theme.px(4))
        head = texts["open_behind"] if passed else texts["still_to_come"]
        self._column.addWidget(Label(theme, head, role="smallbold"))
        for tile in tiles if self._all else tiles[:SHOWN]:
            words = self._tiles[tile.id].open
            if tile.target > 1 and tile.count:
                words += self.tr(" ({n} of {total})").format(n=tile.count, total=tile.target)
            self._column.addWidget(_Line(theme, "circle", "ink2", words))

    def _show_all(self) -> None:
        if self._ladder is not None:
            self.show_rung(self._ladder, self._rung, everything=True)


class _Mark(QWidget):
    """A short piece of tread above the name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(theme.px(44), theme.px(6))
        self.setStyleSheet(f"background: {theme.tokens['accent']}; border-radius: {theme.px(2.5)}px;")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class _Line(QWidget):
    """An icon and a line of text."""

    def __init__(self, theme: Theme, icon: str, token: str, text: str) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        picture = QLabel()
        picture.setPixmap(theme.icon(icon, token, 16).pixmap(theme.px(16), theme.px(16)))
        picture.setFixedWidth(theme.px(17))
        picture.setContentsMargins(0, theme.px(2), 0, 0)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(theme, text), 1)
