"""Two columns where there is room, one below the other where there is not."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from netwerkapp.ui.theme import Theme

TWO_COLUMNS = 62  # em
_NO_LIMIT = 16_777_215


def place_columns(theme: Theme, across: QBoxLayout, side: QWidget, width: float, room: int) -> None:
    """Place `side`, `width` px of the design wide, beside the rest of `across` when `room` px allow, else below."""
    wide = theme.em(room) >= TWO_COLUMNS
    across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
    side.setMinimumWidth(theme.px(width) if wide else 0)
    side.setMaximumWidth(theme.px(width) if wide else _NO_LIMIT)
