"""The last page of a step: what was done, the tile that was laid, what comes next, and the way to the stairs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.steps import Step
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.steps.view import WIDE
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile, TileIcon, TileState

TILE = 46  # px
LAST_PHASE = 4


class EndOfStep(QWidget):
    """Shows what it is given; `done`: whether what the step says at its end is true; `tile`: a criterion or ""."""

    ladder_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        content: Content,
        step: Step,
        *,
        done: bool,
        tile: str,
        following: Step | None,
        count: int,
    ) -> None:
        super().__init__()
        texts = content.steps.texts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(18))
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(theme.px(22))
        words.setSpacing(theme.px(6))
        words.addStretch()
        words.addWidget(Label(theme, step.done if done else texts["end"], role="h1"))
        words.addWidget(Label(theme, texts["kept" if done else "end_later"], role="muted"))
        words.addStretch()
        head.addWidget(BigTile(theme, step.icon), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column.addLayout(head)
        if tile:
            text = content.ladder.tile_text(tile)
            laid = SoftCard(theme, padding=16)
            laid.content.addLayout(_row(theme, text.icon, TileState.DONE, texts["new_tile"], text.done))
            column.addWidget(_narrow(theme, laid))
        if following is not None:
            card = Card(theme, padding=16)
            title = texts["next"].format(step=following.title)
            more = texts["more_one" if count == 1 else "more"].format(n=NumberWords().word(count))
            more = more[:1].upper() + more[1:]
            card.content.addLayout(_row(theme, following.icon, TileState.NEXT, title, following.purpose, more))
            column.addWidget(_narrow(theme, card))
        elif step.phase < LAST_PHASE:
            card = Card(theme, padding=16)
            title, why = texts["then_talks"], texts["then_talks_why"]
            card.content.addLayout(_row(theme, "message-circle", TileState.NEXT, title, why))
            column.addWidget(_narrow(theme, card))
        link = Link(theme, self.tr("To the ladder"))
        link.clicked.connect(self.ladder_wanted)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def _row(theme: Theme, icon: str, state: TileState, title: str, *lines: str) -> QHBoxLayout:
    row, words = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(theme.px(14))
    words.setSpacing(theme.px(2))
    row.addWidget(TileIcon(theme, icon, state, TILE), 0, Qt.AlignmentFlag.AlignTop)
    words.addWidget(Label(theme, title, role="h3"))
    for place, line in enumerate(lines):
        words.addWidget(Label(theme, line, role="muted" if place else "body"))
    row.addLayout(words, 1)
    return row


def _narrow(theme: Theme, card: Card) -> Card:
    card.setMaximumWidth(theme.px(WIDE))
    return card
