"""Text on a page. Always plain text: a name never becomes markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from netwerkapp.ui.theme import Theme

LONGEST = 2000  # characters; longer text takes seconds to lay out
_ROLES = {  # px of the design, bold, colour
    "welcome": (34, True, "ink"),
    "h1": (27, True, "ink"),
    "h2": (18, True, "ink"),
    "h3": (15, True, "ink"),
    "body": (15, False, "ink"),
    "muted": (15, False, "ink2"),
    "small": (13, False, "ink2"),
    "smallbold": (13, True, "ink2"),
    "count": (13.5, False, "ink2"),
    "now": (13.5, True, "now"),
    "error": (13, False, "error"),
    "accent": (15, True, "accent"),
    "panel": (15, False, "onPanel"),
    "panelsmall": (13, False, "onPanel"),
    "panelh2": (18, True, "onPanel"),
}


class Label(QLabel):
    """Plain, wrapping text in one of the sizes of the design; very long text is cut when it is shown."""

    def __init__(self, theme: Theme, text: str = "", role: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        size, bold, token = _ROLES[role]
        self.setFont(theme.font(size, bold=bold))
        self._theme = theme
        self.set_colour(token)
        self.setText(text)

    def set_colour(self, token: str) -> None:
        """Show the text in the colour of this name."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(token))
        self.setPalette(palette)
        self.setStyleSheet(f"color: {self._theme.tokens[token]};")

    def setText(self, text: str) -> None:
        """Show `text`, cut after 2,000 characters."""
        super().setText(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


class Link(QPushButton):
    """A button that looks like a link: accent and underlined."""

    def __init__(self, theme: Theme, text: str = "", size: float = 15) -> None:
        super().__init__(text)
        self.setProperty("role", "link")
        font = theme.font(size)
        font.setUnderline(True)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
