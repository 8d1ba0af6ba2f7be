"""The column on the left: where you are, and where you can go."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TAB
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import PlainButton
from netwerkapp.ui.theme import Theme

WIDTH, RAIL, NAMED_RAIL = 180, 84, 88  # px
ITEM, NAMED, SMALL = 44, 50, 12  # px: high, high with the name below the icon, and that name
GAP, HEAD = 3, 76  # px: between the pages, and for the name of the app with the edges
EDGE, CLOSE = 10, 6  # px: beside the pages, and where their names need the room


class NavigationItem(QAbstractButton):
    """One page: an icon and its name; a bar and a fill when it is the page you see."""

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._rail = self._named = False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setProperty(SPOKEN_AS, TAB)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_rail(self, on: bool, *, named: bool = False) -> None:
        """Show the icon with its name below it, small, or alone; its name is then in the tooltip."""
        self._rail, self._named = on, named
        self.setToolTip(self.text() if on and not named else "")
        self.updateGeometry()
        self.update()

    def name_width(self) -> float:
        """Return how wide the name is below the icon."""
        return QFontMetricsF(self._theme.font(SMALL, bold=True)).horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        """As high as a finger is wide."""
        named = self._rail and self._named
        return QSize(self._theme.px((RAIL if self._rail else WIDTH) - 20), self._theme.px(NAMED if named else ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the fill, the bar, the icon and the name."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("accentSoft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        if self.isChecked():
            painter.setBrush(theme.colour("accent"))
            high = theme.px(20) if self._rail and self._named else box.height() - theme.px(16)  # never beside the name
            painter.drawRoundedRect(QRectF(0, theme.px(8), theme.px(3), high), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("accent", 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        token = "accent" if self.isChecked() else "ink"
        size = theme.px(20)
        left = round((box.width() - size) / 2) if self._rail else theme.px(12)
        top = theme.px(7) if self._rail and self._named else round((box.height() - size) / 2)
        painter.drawPixmap(left, top, theme.picture(self._icon, token, 20))
        if self._rail:
            if self._named:
                painter.setFont(theme.font(SMALL, bold=self.isChecked()))
                painter.setPen(theme.colour(token))
                under = box.adjusted(0, top + size, 0, 0)
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self.text())
            painter.end()
            return
        painter.setFont(theme.font(15, bold=self.isChecked()))
        painter.setPen(theme.colour(token))
        text_box = box.adjusted(theme.px(43), 0, -theme.px(4), 0)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover fill."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover fill away."""
        self.update()
        super().leaveEvent(event)


class HelpButton(PlainButton):
    """A small round button with a question mark; `name` is what it is called in words."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__("?")
        side = theme.px(32)
        self.setProperty("role", "help")
        self.setFont(theme.font(15, bold=True))
        self.setFixedSize(side, side)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} (F1)")


class Navigation(QFrame):
    """The pages, one under the other; the last one stands at the bottom."""

    chosen = Signal(str)  # page id
    help_wanted = Signal()  # an explanation of the page that is seen

    def __init__(self, theme: Theme, pages: list[tuple[str, str, str]], name: str) -> None:
        """Take (page id, icon, text) for each page, and the accessible name of the column."""
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(name)
        self.setFixedWidth(theme.px(WIDTH))
        self._items: dict[str, NavigationItem] = {}
        self._rail = False
        self._theme = theme
        self.help = HelpButton(theme, self.tr("Help with this page"))
        self.help.clicked.connect(lambda: self.help_wanted.emit())
        group = self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        self._column = layout
        layout.setContentsMargins(theme.px(EDGE), theme.px(14), theme.px(EDGE), theme.px(12))
        layout.setSpacing(theme.px(GAP))
        for page, icon, text in pages:
            item = NavigationItem(theme, icon, text)
            item.clicked.connect(lambda _checked=False, page=page: self.chosen.emit(page))
            group.addButton(item)
            self._items[page] = item
            if page == pages[-1][0]:
                layout.addStretch()
            layout.addWidget(item)
        layout.insertWidget(0, self._logo(theme))  # Tab comes to what is in it after the pages
        layout.insertSpacing(1, theme.px(12))

    def show_current(self, page: str) -> None:
        """Mark the page that is seen; a page that is only in the menu leaves all unmarked."""
        self._group.setExclusive(page in self._items)
        for name, item in self._items.items():
            item.setChecked(name == page)
        stop = page if page in self._items else next(iter(self._items))
        if any(item.hasFocus() for item in self._items.values()):
            self._items[stop].setFocus(Qt.FocusReason.OtherFocusReason)
        for name, item in self._items.items():
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus)

    def text_of(self, page: str) -> str:
        """Return the name of a page, or "" when it is not here."""
        return self._items[page].text() if page in self._items else ""

    def focus_current(self) -> None:
        """Give the focus to the page that is seen."""
        chosen = [item for item in self._items.values() if item.isChecked()]
        (chosen or list(self._items.values()))[0].setFocus(Qt.FocusReason.TabFocusReason)

    def set_rail(self, on: bool) -> None:
        """Be a narrow row of icons, or icons with their names."""
        self._rail = on
        self.setFixedWidth(self._theme.px(RAIL if on else WIDTH))
        self._name.setVisible(not on)
        self._head.setContentsMargins(0 if on else self._theme.px(2), 0, 0, 0)
        self._head.setSpacing(self._theme.px(3 if on else 4))
        self._name_items()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow row the names stand below the icons where they fit."""
        super().resizeEvent(event)
        self._name_items()

    def _name_items(self) -> None:
        theme, items = self._theme, list(self._items.values())
        high = len(items) * theme.px(NAMED + GAP) + theme.px(HEAD)
        fits = max(item.name_width() for item in items) <= theme.px(NAMED_RAIL - 2 * CLOSE)
        named = self._rail and fits and high <= self.height()
        if self._rail:
            self.setFixedWidth(theme.px(NAMED_RAIL if named else RAIL))
        side = theme.px(CLOSE if named else EDGE)
        self._column.setContentsMargins(side, theme.px(14), side, theme.px(12))
        for item in items:
            item.set_rail(self._rail, named=named)

    def _logo(self, theme: Theme) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        self._head = layout
        layout.setContentsMargins(theme.px(2), 0, 0, 0)
        layout.setSpacing(theme.px(4))
        picture, name = QLabel(), Label(theme, "Netwerkapp", role="h3")
        name.setWordWrap(False)
        picture.setPixmap(theme.picture("app", "accent", 27))
        self._name = name
        layout.addWidget(picture)
        layout.addStretch(1)
        layout.addWidget(name)
        layout.addStretch(1)
        layout.addWidget(self.help)
        return box
