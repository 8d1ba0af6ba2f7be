"""Beside each other where there is room, one below the other where there is not."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from netwerkapp.ui.theme import Theme

TWO_COLUMNS, NARROW = 62, 40  # em, of a page
_NO_LIMIT = 16_777_215


def place_columns(theme: Theme, across: QBoxLayout, side: QWidget, width: float, room: int) -> bool:
    """Place `side`, `width` px of the design wide, beside the rest of `across` when `room` px allow, else below.

    Say whether it stands beside the rest.
    """
    wide = place_beside(theme, across, room, TWO_COLUMNS)
    side.setMinimumWidth(theme.px(width) if wide else 0)
    side.setMaximumWidth(theme.px(width) if wide else _NO_LIMIT)
    return wide


def place_beside(theme: Theme, across: QBoxLayout, room: int, least: float = NARROW) -> bool:
    """Lay `across` out from left to right when `room` px are at least so many em, else downwards; which it is."""
    wide = theme.em(room) >= least
    direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
    across.setDirection(direction)
    return wide


def place_head(theme: Theme, head: QBoxLayout, room: int) -> None:
    """Place the buttons of a page beside its title, or close below it, where it is as high as its words."""
    head.setStretch(0, 1 if place_beside(theme, head, room, TWO_COLUMNS) else 0)


def set_springs(layout: QBoxLayout, beside: bool) -> None:
    """Let the empty places of a row take the room that is left; below each other they take none."""
    least, most = QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding
    for place in range(layout.count()):
        item = layout.itemAt(place)
        spring = item.spacerItem() if item is not None else None
        if spring is not None:
            spring.changeSize(0, 0, most if beside else least, least)
    layout.invalidate()
