"""Beside the sheet: the five points where the gain is, and what this kind of talk is about. It never blocks."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content_types.sheet import Sheet
from netwerkapp.domain.conversations import ConversationType
from netwerkapp.domain.preparations import STARRED, Preparation
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile, TileIcon, TileState


class ReadinessCard(Card):
    """Says how ready you are, in tiles and words; each of them leads to its field."""

    wanted = Signal(str)  # a field of the sheet

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__(theme)
        self._sheet = sheet
        fields = {field.id: field for section in sheet.section for field in section.field}
        icons = {field.id: section.icon for section in sheet.section for field in section.field}
        self._count = Label(theme, role="h3")
        self._enough = Label(theme, sheet.texts["enough"], role="accent")
        self.content.addWidget(self._count)
        self._tiles: dict[str, TileIcon] = {}
        self.links: dict[str, Link] = {}
        for star in STARRED:
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            self._tiles[star] = TileIcon(theme, icons[star], TileState.OPEN, 26)
            row.addWidget(self._tiles[star])
            self.links[star] = link = Link(theme, fields[star].label)
            link.setAccessibleName(self.tr("To {field}").replace("{field}", link.text()))
            link.clicked.connect(partial(self._go, star))
            row.addWidget(link)
            row.addStretch()
            self.content.addLayout(row)
        self.content.addWidget(self._enough)
        self.content.addWidget(Divider(theme))
        self._shown: ConversationType | None = None
        self._type = QWidget()
        self._about = QVBoxLayout(self._type)
        self._about.setContentsMargins(0, 0, 0, 0)
        self._about.setSpacing(theme.px(3))
        self.content.addWidget(self._type)
        self.content.addWidget(Divider(theme))
        listen = QHBoxLayout()
        listen.setSpacing(theme.px(14))
        listen.addWidget(BigTile(theme, "ear", 64), 0, Qt.AlignmentFlag.AlignTop)
        listen.addWidget(Label(theme, sheet.texts["listen"], role="muted"), 1)
        self.content.addSpacing(theme.px(4))
        self.content.addLayout(listen)

    def show_preparation(self, preparation: Preparation, talk_type: ConversationType) -> None:
        """Show how ready this sheet is."""
        text = self._sheet.texts["readiness"].format(n=preparation.readiness, total=len(STARRED))
        self._count.setText(text)
        self._enough.setVisible(preparation.prepared)
        for star, tile in self._tiles.items():
            tile.set_state(TileState.DONE if preparation.filled(star) else TileState.OPEN)
        if talk_type is not self._shown:
            self._shown = talk_type
            self._describe(talk_type)

    def _go(self, star: str, _checked: bool = False) -> None:
        self.wanted.emit(star)

    def _describe(self, talk_type: ConversationType) -> None:
        """Say what this kind of talk asks for."""
        clear(self._about)
        kind = next(one for one in self._sheet.type if one.id == talk_type)
        self._about.addWidget(Label(self._theme, kind.name, role="h3"))
        for title, words in ((self._sheet.texts["you_ask"], kind.ask), (self._sheet.texts["never"], kind.never)):
            self._about.addWidget(Label(self._theme, f"{title}: {words[0].lower()}{words[1:]}"))

    def count(self) -> str:
        """Return the sentence on top."""
        return self._count.text()
