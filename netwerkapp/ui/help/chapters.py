"""The list of chapters: at the left, or as a button with a menu where there is no room for it."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QSizePolicy

from netwerkapp.content_types.manual import Manual
from netwerkapp.ui.aloud import SPOKEN_AS, TAB, TO_READ
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.labels import Label
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

_LEFT, _RIGHT, _LEAST, _ICON = 40, 8, 36, 18  # px


class ChapterRow(QAbstractButton):
    """A chapter: its icon and its title; a bar and a fill when it is the one you read."""

    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setProperty(SPOKEN_AS, TAB)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As high as its words need."""
        return QSize(self._theme.px(200), self.heightForWidth(self._theme.px(200)))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        room = QRectF(0, 0, width - self._theme.px(_LEFT + _RIGHT), 10_000)
        words = QFontMetricsF(self._theme.font(15, bold=True)).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(self._theme.px(_LEAST), round(words.height()) + self._theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the fill, the bar, the icon and the title."""
        theme, painter, box = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.px(7)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("accentSoft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(box, radius, radius)
        if self.isChecked():
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, theme.px(6), theme.px(3), box.height() - theme.px(12)), 1.5, 1.5)
        token, size = ("accent" if self.isChecked() else "ink"), theme.px(_ICON)
        top = round((box.height() - size) / 2)
        painter.drawPixmap(theme.px(12), top, theme.picture(self._icon, token, _ICON))
        painter.setFont(theme.font(15, bold=self.isChecked()))
        painter.setPen(theme.colour(token))
        words = box.adjusted(theme.px(_LEFT), 0, -theme.px(_RIGHT), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("accent", 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()


class ChapterList(PageScroll):
    """All chapters under the titles of their groups; one stop of Tab, the arrows go through them."""

    chosen = Signal(str)  # id

    def __init__(self, theme: Theme, manual: Manual) -> None:
        super().__init__(theme, margins=(14, 4, 8, 16))
        self.content.setSpacing(theme.px(2))
        self.setAccessibleName(manual.texts["chapters"])
        self.setProperty(SPOKEN_AS, TO_READ)
        self.rows: dict[str, ChapterRow] = {}
        self._group = QButtonGroup(self)
        for group in manual.group:
            title = Label(theme, group.title, role="smallbold")
            title.setContentsMargins(theme.px(12), theme.px(10), 0, theme.px(2))
            self.content.addWidget(title)
            for name in group.holds:
                chapter = manual.chapter[name]
                row = self.rows[name] = ChapterRow(theme, chapter.icon, chapter.title)
                row.clicked.connect(partial(self._choose, name))
                self._group.addButton(row)
                self.content.addWidget(row)
        self.content.addStretch()

    def show_chapter(self, name: str) -> None:
        """Mark the chapter that is read; Tab stops there."""
        for one, row in self.rows.items():
            row.setChecked(one == name)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one == name else Qt.FocusPolicy.ClickFocus)
        self.ensureWidgetVisible(self.rows[name])

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)


class ChapterMenu(OutlinedButton):
    """The same as a menu."""

    chosen = Signal(str)  # id

    def __init__(self, theme: Theme, manual: Manual) -> None:
        super().__init__(theme, manual.texts["chapters"], "list")
        self._theme, self._manual = theme, manual
        self.clicked.connect(self._open)

    def menu_of_chapters(self) -> QMenu:
        """Return the menu, with the chapters under the titles of their groups."""
        menu = QMenu(self)
        for group in self._manual.group:
            menu.addSection(group.title.replace("&", "&&"))
            for name in group.holds:
                chapter = self._manual.chapter[name]
                action = menu.addAction(chapter.title.replace("&", "&&"))
                action.setIcon(self._theme.icon(chapter.icon, "accent"))
                action.triggered.connect(lambda _checked=False, name=name: self.chosen.emit(name))
        return menu

    def _open(self) -> None:
        self.menu_of_chapters().exec(self.mapToGlobal(self.rect().bottomLeft()))
