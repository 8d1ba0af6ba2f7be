"""What stands above the list of contacts: the search field and the two choices."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from netwerkapp.storage.contact_list import ContactQuery, Show
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.layouts import LARGEST
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.search_field import SearchField
from netwerkapp.ui.theme import Theme

SEARCH, LEAST = 250, 190  # px


class NamedChoice(Choice):
    """A choice that shows its own name before what is chosen: "Circle  All circles"."""

    def __init__(self, theme: Theme, name: str, room: float) -> None:
        """Take the px that what is chosen may take; a longer word is cut off."""
        super().__init__(theme)
        self._theme, self._name, self._room = theme, name, room
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As wide as the name and the room for what is chosen."""
        return QSize(self._name_width() + self._theme.px(self._room), super().sizeHint().height())

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


class Filters(QWidget):
    """The search field, and the choices of a circle, a closeness, a tag, and whom to show."""

    changed = Signal()
    list_wanted = Signal()  # on to the list

    def __init__(self, theme: Theme, words: ContactWords, saver: Saver) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.search = SearchField(theme, self.tr("Search by name, work or place"), saver)
        self.search.searched.connect(self.changed)
        self.search.left_downwards.connect(self.list_wanted)
        self.circle = NamedChoice(theme, self.tr("Circle"), 138)
        self.closeness = NamedChoice(theme, self.tr("Closeness"), 92)
        self.tag = NamedChoice(theme, self.tr("Tag"), 126)
        self.show_choice = NamedChoice(theme, self.tr("Show"), 160)
        _fill(self.closeness, self.tr("Everything"), words.closenesses().items())
        for show, text in self._whom():
            self.show_choice.addItem(text, show)
        self._choices = {
            "circle": self.circle,
            "closeness": self.closeness,
            "tag": self.tag,
            "show": self.show_choice,
        }
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(8))
        choices, flow = QWidget(), Flow(across=theme.px(8), down=theme.px(8))
        choices.setLayout(flow)
        for choice in self._choices.values():
            choice.activated.connect(lambda _index: self.changed.emit())
            flow.addWidget(choice)
        self._rows.addWidget(self.search, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(choices)
        self._rows.addStretch()
        self.set_circles([])
        self.set_tags([])
        self.place(False)

    def set_circles(self, own: list[str]) -> None:
        """Offer the seven circles and those of the user's own; the chosen one stays chosen."""
        circles = [(str(circle), text) for circle, text in self._words.circles().items()]
        _fill(self.circle, self.tr("All circles"), [*circles, *((circle, circle) for circle in own)])

    def set_tags(self, tags: list[str]) -> None:
        """Offer these tags; without any there is nothing to choose. The chosen one stays chosen."""
        _fill(self.tag, self.tr("All tags"), [(tag, tag) for tag in tags])
        self.tag.setVisible(bool(tags))

    def query(self) -> ContactQuery:
        """Return what is searched and chosen, without the order."""
        return ContactQuery(
            search=self.search.text(),
            circle=self.circle.currentData(),
            closeness=self.closeness.currentData(),
            tag=self.tag.currentData(),
            show=Show(self.show_choice.currentData()),
            circle_names=tuple(self._words.circles().items()),
        )

    def choose(self, chosen: Mapping[str, object]) -> None:
        """Show choices again that were made before, without telling; what is no longer there is left out."""
        for key, choice in self._choices.items():
            choice.setCurrentIndex(max(0, choice.findData(chosen.get(key))))

    def chosen(self) -> dict[str, object]:
        """Return the choices that leave someone out, to make them again later."""
        return {key: choice.currentData() for key, choice in self._choices.items() if choice.currentIndex() > 0}

    def is_open(self) -> bool:
        """Whether nobody is left out by a choice."""
        return not self.chosen()

    def clear(self) -> None:
        """Show everyone again."""
        self.search.clear()
        self.choose({})
        self.changed.emit()

    def place(self, stacked: bool) -> None:
        """Put all in one row, or the search field above the choices."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(way)
        self._rows.setAlignment(self.search, Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignTop)
        self.search.setMinimumWidth(0 if stacked else self._theme.px(LEAST))
        self.search.setMaximumWidth(LARGEST if stacked else self._theme.px(SEARCH))

    def _whom(self) -> list[tuple[Show, str]]:
        return [
            (Show.ALL, self.tr("Everyone")),
            (Show.KEEPING_IN_TOUCH, self.tr("Keep in touch")),
            (Show.KNOWS_I_SEARCH, self.tr("Knows I am looking")),
            (Show.NEVER_SPOKEN, self.tr("Not talked to yet")),
            (Show.DORMANT, self.tr("Long out of touch")),
            (Show.PLANNED, self.tr("Planned")),
        ]


def _fill(choice: NamedChoice, all_of_them: str, options: Iterable[tuple[object, str]]) -> None:
    """Offer these, after "all of them"; the chosen one stays chosen."""
    chosen = choice.currentData()
    choice.clear()
    choice.addItem(all_of_them, None)
    for value, text in options:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
