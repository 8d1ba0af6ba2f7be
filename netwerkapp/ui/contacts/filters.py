"""What stands above the list of contacts: the search field and the two choices."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from netwerkapp.storage.contact_list import Show
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice, TextField
from netwerkapp.ui.theme import Theme

DELAY = 150  # ms after the last key
ICON = 18  # px


class NamedChoice(Choice):
    """A choice that shows its own name before what is chosen: "Circle  All circles"."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._theme, self._name = theme, name
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As wide as the name and the widest option."""
        return super().sizeHint() + QSize(self._name_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Narrower where there is little room; what is chosen is then cut off."""
        return QSize(self._name_width() + self._theme.px(110), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the name in a softer colour, and what is chosen."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        box: QRect = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        box.setLeft(self._theme.px(12))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(box, flags, self._name)
        painter.setPen(self._theme.colour("ink"))
        rest = box.adjusted(self._name_width(), 0, 0, 0)
        chosen = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, flags, chosen)

    def _name_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self._name) + self._theme.px(8)


class SearchField(TextField):
    """Filters while you type; Down or Enter goes to what was found, Esc empties it."""

    searched = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__(theme, placeholder)
        self.setAccessibleName(placeholder)
        self._theme = theme
        self.setTextMargins(theme.px(ICON + 8), 0, 0, 0)
        self._soon = QTimer(self, singleShot=True, interval=DELAY)
        self._soon.timeout.connect(self.searched)
        self.textChanged.connect(lambda _text: self._soon.start())

    def search_now(self) -> None:
        """Do not wait for more keys."""
        if self._soon.isActive():
            self._soon.stop()
            self.searched.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the magnifying glass in it."""
        super().paintEvent(event)
        side, painter = self._theme.px(ICON), QPainter(self)
        top = (self.height() - side) // 2
        self._theme.icon("search", "ink2", ICON).paint(painter, self._theme.px(11), top, side, side)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down to the list, or empty the field; all else is typing."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_now()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.search_now()
        else:
            super().keyPressEvent(event)


class Filters(QWidget):
    """The search field, the choice of a circle and the choice of whom to show."""

    changed = Signal()
    list_wanted = Signal()  # on to the list

    def __init__(self, theme: Theme, words: ContactWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.search = SearchField(theme, self.tr("Search by name, work or place"))
        self.search.searched.connect(self.changed)
        self.search.left_downwards.connect(self.list_wanted)
        self.circle = NamedChoice(theme, self.tr("Circle"))
        self.show_choice = NamedChoice(theme, self.tr("Show"))
        for show, text in (
            (Show.ALL, self.tr("Everyone")),
            (Show.NEVER_SPOKEN, self.tr("Not talked to yet")),
            (Show.PLANNED, self.tr("Planned")),
        ):
            self.show_choice.addItem(text, show)
        for choice in (self.circle, self.show_choice):
            choice.activated.connect(lambda _index: self.changed.emit())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(8))
        self.set_circles([])
        self.place(False)

    def set_circles(self, own: list[str]) -> None:
        """Offer the seven circles and those of the user's own; the chosen one stays chosen."""
        chosen = self.circle.currentData()
        self.circle.clear()
        self.circle.addItem(self.tr("All circles"), None)
        for circle, text in {**self._words.circles(), **{circle: circle for circle in own}}.items():
            self.circle.addItem(text, str(circle))
        self.circle.setCurrentIndex(max(0, self.circle.findData(chosen)))

    def shown(self) -> Show:
        """Return whom the list shows."""
        return Show(self.show_choice.currentData())

    def is_open(self) -> bool:
        """Whether nobody is left out by a choice."""
        return self.circle.currentIndex() == 0 and self.show_choice.currentIndex() == 0

    def clear(self) -> None:
        """Show everyone again."""
        self.search.clear()
        self.circle.setCurrentIndex(0)
        self.show_choice.setCurrentIndex(0)
        self.changed.emit()

    def place(self, stacked: bool) -> None:
        """Put all in one row, or the search field above the choices."""
        grid = self._grid
        grid.addWidget(self.search, 0, 0, 1, 3 if stacked else 1)
        grid.addWidget(self.circle, int(stacked), int(not stacked))
        grid.addWidget(self.show_choice, int(stacked), 1 + int(not stacked))
        self.search.setMinimumWidth(0 if stacked else self._theme.px(250))
        self.search.setMaximumWidth(16777215 if stacked else self._theme.px(250))
        grid.setColumnStretch(3, 1)
