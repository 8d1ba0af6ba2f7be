"""Text on a page. Always plain text: a name never becomes markup."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPainter, QPaintEvent, QPalette, QPixmap, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

from netwerkapp.ui.plain_button import WrappingButton
from netwerkapp.ui.theme import Theme

_TARGET = 32  # px, of the shortest link
_BACK = 15  # px, of the arrow of a way back
LONGEST = 2000  # characters; longer text takes seconds to lay out
LONGEST_TIP = 500  # characters of what comes up under the mouse
LONGEST_WORD = 24  # characters; a longer word may be broken anywhere, so that it never widens a page
_BREAK = "\u200b"  # zero width space
_LONG_WORD = re.compile(rf"[^\s{_BREAK}]{{{LONGEST_WORD + 1},}}")
_ROLES = {  # px of the design: size and height of a line; bold, colour
    "welcome": (34, 39, True, "ink"),
    "h1": (27, 33, True, "ink"),
    "h2": (18, 22, True, "ink"),
    "h3": (15, 20, True, "ink"),
    "body": (15, 21, False, "ink"),
    "muted": (15, 21, False, "ink2"),
    "small": (13, 18, False, "ink2"),
    "smallbold": (13, 18, True, "ink2"),
    "count": (13.5, 18, False, "ink2"),
    "now": (13.5, 18, True, "now"),
    "error": (13, 18, False, "error"),
    "accent": (15, 21, True, "accent"),
    "done": (15, 21, False, "accent"),
    "panel": (15, 21, False, "onPanel"),
    "panelsmall": (13, 18, False, "onPanel"),
    "panelh2": (18, 24, True, "onPanel"),
}


def breakable(text: str) -> str:
    """Return the text with places to break in words that are too long for a line."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(word[0]), text)


def wrapped(text: str) -> str:
    """Return text of the user as a tooltip that wraps; that is markup to Qt, so the text is made safe."""
    from html import escape  # start-up: nothing is under the mouse yet

    short = escape(text[:LONGEST_TIP]).replace("\n", "<br>")
    return f"<p>{short}</p>" if short else ""


def tooltip(text: str) -> str:
    """Return a tooltip that shows this text as it is, also where Qt would take it for markup."""
    return wrapped(text) if "<" in text else text  # without it there is no markup


class Label(QLabel):
    """Plain, wrapping text in one of the sizes of the design; very long text is cut when it is shown."""

    def __init__(self, theme: Theme, text: str = "", role: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        size, line, bold, token = _ROLES[role]
        self.setFont(theme.font(size, bold=bold))
        self._theme, self._line = theme, theme.px(line)
        self._plain = ""
        self._laid_out: dict[tuple[int, bool, str], list[str]] = {}  # layouts ask for the same width again and again
        self.set_colour(token)
        self.setText(text)

    def set_colour(self, token: str) -> None:
        """Show the text in the colour of this name."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(token))
        self.setPalette(palette)

    def setText(self, text: str) -> None:
        """Show `text`, cut after 2,000 characters."""
        self._plain = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        self._laid_out = {}
        super().setText(breakable(self._plain))

    def text(self) -> str:
        """Return the text that is shown."""
        return self._plain

    def stand_beside(self, title: "Label") -> None:
        """Stand on the same line of writing as a title to the left of this, which is larger."""
        self.setWordWrap(False)
        self.setMinimumHeight(title._line)
        self.setContentsMargins(
            0, round(2 * (title._writing() - self._writing() - (title._line - self._line) / 2)), 0, 0
        )

    def _writing(self) -> float:
        """Return how far below the top of a line its letters stand."""
        metrics = QFontMetricsF(self.font())
        return (self._line - metrics.height()) / 2 + metrics.ascent()

    def sizeHint(self) -> QSize:
        """A wide, low box for the text."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return QSize(super().minimumSizeHint().width(), self._line)

    def hasHeightForWidth(self) -> bool:
        """Wrapping text is higher when it is narrower."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at this width."""
        margins = self.contentsMargins()
        lines = len(self._lines(width - margins.left() - margins.right()))
        return lines * self._line + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, each as high as the design says."""
        box = self.contentsRect()
        lines, align = self._lines(box.width()), self.alignment()
        spare = box.height() - len(lines) * self._line
        top = box.top()
        if align & Qt.AlignmentFlag.AlignVCenter:
            top += spare // 2
        elif align & Qt.AlignmentFlag.AlignBottom:
            top += spare
        across = align & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter = QPainter(self)
        painter.setFont(self.font())
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        flags = across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        for place, line in enumerate(lines):
            room = QRect(box.left(), top + place * self._line, box.width(), self._line)
            if event.rect().intersects(room):
                painter.drawText(room, flags, line)
        painter.end()

    def _lines(self, width: int) -> list[str]:
        """Return the text in lines that fit in this width."""
        key = width, self.wordWrap(), self.font().key()
        if key not in self._laid_out:
            self._laid_out[key] = self._lay_out(width)
        return self._laid_out[key]

    def _lay_out(self, width: int) -> list[str]:
        lines = []
        for paragraph in super().text().split("\n"):
            units = paragraph.encode("utf-16-le", "surrogatepass")  # Qt counts in these
            layout = QTextLayout(paragraph, self.font())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width) if self.wordWrap() else 1 << 24)
                start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
                lines.append(units[start:end].decode("utf-16-le", "replace").rstrip(" "))
            layout.endLayout()
        return lines


class Title(Label):
    """Words that stand on one line where there is room; a label may ask for half of it."""

    def sizeHint(self) -> QSize:
        """As wide as the longest line."""
        margins, font = self.contentsMargins(), self.fontMetrics()
        words = max((font.horizontalAdvance(line) for line in self.text().split("\n")), default=0)
        width = words + 1 + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))


class Link(WrappingButton):
    """A button that looks like a link: accent and underlined, or the colour of the words on the panel."""

    def __init__(self, theme: Theme, text: str = "", size: float = 15, *, on_panel: bool = False) -> None:
        super().__init__(text)
        self._least = theme.px(_TARGET)
        self.setProperty("role", "panelLink" if on_panel else "link")
        font = theme.font(size)
        font.setUnderline(True)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough to hit; not as a minimum of the style sheet, for layouts would take that for all it needs."""
        return super().sizeHint().expandedTo(QSize(self._least, 0))

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show an icon at its own size; at another one it would not be sharp on every screen."""
        shown = QIcon(icon)
        super().setIcon(shown)
        self.setIconSize(min(shown.availableSizes(), key=QSize.width, default=QSize()))


class BackLink(Link):
    """The way back to what was seen before."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, size=13.5)
        self.setIcon(theme.icon("chevron-left", "accent", _BACK))
