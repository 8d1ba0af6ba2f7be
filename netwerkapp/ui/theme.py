"""The look: colours by name, sizes in the px of the design at 100% text, fonts, icons and the style sheet."""

import gc
import re
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from netwerkapp.tables import table
from netwerkapp.ui.aloud import tell_what_parts_are
from netwerkapp.ui.focus import FocusRing
from netwerkapp.ui.icons import Icons, ratios

FAMILY = "Atkinson Hyperlegible"
BODY = 15  # px of body text in the design


class Theme:
    """Everything that pages are painted with. `scale` is the text size: 1.0 is 100%, and layout goes along."""

    def __init__(self, resources: Path, tokens: dict[str, str], scheme: str, scale: float) -> None:
        self.tokens = tokens
        self.scheme = scheme
        self.scale = scale
        self.hints = True  # whether questions and fields explain themselves
        self.resources = resources
        self._icons = Icons(resources / "icons")
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self._colours = {token: QColor(value) for token, value in tokens.items()}

    def px(self, size: float) -> int:
        """Return a size of the design in logical px at the present text size."""
        return round(size * self.scale)

    def hint(self, text: str) -> str:
        """Return this explanation, or "" where the user wants none."""
        return text if self.hints else ""

    def em(self, widget_width: int) -> float:
        """Return a width in em, the size of body text: what layouts break on."""
        return widget_width / (BODY * self.scale)

    def colour(self, token: str) -> QColor:
        """Return the colour of this name. Raises KeyError for an unknown one."""
        return QColor(self._colours[token])

    def pen(self, token: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a pen of `width` px of the design, never thinner than a px."""
        return QPen(self.colour(token), max(1.0, width * self.scale), style)

    def font(self, size: float = BODY, *, bold: bool = False, italic: bool = False) -> QFont:
        """Return the font in `size` px of the design."""
        key = size, bold, italic
        if key not in self._fonts:
            font = self._fonts[key] = QFont(FAMILY)
            font.setPixelSize(max(1, self.px(size)))
            font.setBold(bold)
            font.setItalic(italic)
        return QFont(self._fonts[key])

    def line_height(self, size: float = BODY) -> float:
        """Return the height of one line of text in `size`, in logical px."""
        return QFontMetricsF(self.font(size)).height()

    def icon(self, name: str, token: str = "ink", size: float = 18) -> QIcon:
        """Return an icon in a colour; disabled it is drawn in ink2."""
        return self._icons.icon(name, self.colour(token), self.colour("ink2"), self.px(size))

    def button_icon(self, name: str, token: str, size: float, *, after: bool = False) -> QIcon:
        """Return an icon with room between it and the words of a button, which Qt sets too close."""
        icon, gap = QIcon(), self.px(6)
        for ratio in ratios():
            for one, mode in ((token, QIcon.Mode.Normal), ("ink2", QIcon.Mode.Disabled)):
                picture = self.pixmap(name, one, size, ratio)
                side = picture.width()
                wide = QPixmap(side + round(gap * ratio), side)
                wide.fill(Qt.GlobalColor.transparent)
                painter = QPainter(wide)
                painter.drawPixmap(QRect(round(gap * ratio) if after else 0, 0, side, side), picture)
                painter.end()
                wide.setDevicePixelRatio(ratio)
                icon.addPixmap(wide, mode)
        return icon

    def picture(self, name: str, token: str = "ink", size: float = 18) -> QPixmap:
        """Return an icon as a picture that is sharp on every screen."""
        return self.pixmap(name, token, size, ratios()[-1])

    def pixmap(self, name: str, token: str = "ink", size: float = 18, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a picture for a screen of this pixel ratio."""
        return self._icons.pixmap(name, self.colour(token), self.px(size), ratio)

    def light(self, scale: float) -> "Theme":
        """Return the light look at another size, for paper."""
        return load_theme(self.resources, "light", scale)

    def apply(self, app: QApplication) -> None:
        """Give the whole application this look."""
        families = set(QFontDatabase.families())
        if FAMILY not in families:
            for file in sorted((self.resources / "fonts").glob("*.ttf")):
                QFontDatabase.addApplicationFont(str(file))
        sheet, collects = self.style_sheet(), gc.isenabled()
        gc.disable()  # Qt goes over all widgets, and one that Python lets go of meanwhile ends the app
        try:
            app.setStyle("Fusion")
            app.setFont(self.font())
            app.setPalette(self.palette())
            app.setStyleSheet(sheet)
        finally:
            if collects:
                gc.enable()
        for ring in app.findChildren(FocusRing):
            ring.stop()
        FocusRing(self, app)
        tell_what_parts_are(app)

    def palette(self) -> QPalette:
        """Return the colours as Qt's own widgets ask for them."""
        palette = QPalette()
        role = QPalette.ColorRole
        for roles, token in (
            ((role.Window, role.AlternateBase), "paper"),
            ((role.Base, role.ToolTipBase), "card"),
            ((role.Button,), "surface"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "ink"),
            ((role.PlaceholderText,), "ink2"),
            ((role.Highlight, role.Accent), "accent"),
            ((role.HighlightedText,), "onAccent"),
            ((role.Link, role.LinkVisited), "accent"),
            ((role.Mid, role.Dark, role.Shadow), "control"),
            ((role.Light, role.Midlight), "line"),
        ):
            for one in roles:
                palette.setColor(one, self.colour(token))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.colour("ink2"))
        return palette

    def style_sheet(self) -> str:
        """Fill the template: `$name` is a colour, `12px` a size of the design, `$chevron` and `$tick` pictures."""
        template = (self.resources / "theme" / "app.qss").read_text(encoding="utf-8")
        sized = re.sub(r"\b(\d+(?:\.\d+)?)px", lambda found: f"{self.px(float(found[1]))}px", template)
        for picture in ("chevron", "tick"):
            file = self.resources / "theme" / f"{picture}-{self.scheme}.svg"
            sized = sized.replace(f"${picture}", f'"{file.as_posix()}"')
        for token in sorted(self.tokens, key=len, reverse=True):
            sized = sized.replace(f"${token}", self.tokens[token])
        return sized


def load_theme(resources: Path, scheme: str = "light", scale: float = 1.0, *, strong: bool = False) -> Theme:
    """Read the colours of "light" or "dark" from `resources`, `strong`: with more contrast; nothing is applied yet."""
    tokens = table(resources / "theme" / "tokens.toml")
    more = tokens[f"{scheme}_strong"] if strong else {}
    return Theme(resources, tokens[scheme] | more, scheme, scale)
