"""Buttons: one filled one per page, the rest outlined."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from netwerkapp.ui.labels import tooltip
from netwerkapp.ui.plain_button import PlainButton
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton

_CHIP_LEFT, _CHIP_RIGHT, _CHIP_EDGE, _CHIP_GAP = 10, 12, 12, 4  # px around the words of a chip, and before them
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _Button(PlainButton):
    """A push button with an icon of the theme before its text, or after it."""

    role = ""
    token = "ink"
    icon_size = 18

    def __init__(self, theme: Theme, text: str, icon: str = "", *, icon_after: bool = False) -> None:
        super().__init__()
        self._theme, self._after = theme, icon_after
        self.setProperty("role", self.role)
        self.setFont(theme.font(15, bold=self.role != "chip"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        if icon:
            self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        theme, size = self._theme, self.icon_size
        if self.text():
            self.setIcon(theme.button_icon(name, self.token, size, after=self._after))
            self.setIconSize(QSize(theme.px(size) + theme.px(6), theme.px(size)))
        else:
            self.setIcon(theme.icon(name, self.token, size))
            self.setIconSize(QSize(theme.px(size), theme.px(size)))

    def initStyleOption(self, option: "QStyleOptionButton") -> None:
        """Lay out from the right when the icon comes after the words; only inside, or the button itself moves."""
        super().initStyleOption(option)
        if self._after:
            option.direction = Qt.LayoutDirection.RightToLeft


class PrimaryButton(_Button):
    """The one thing to do on a page."""

    role = "primary"
    token = "onAccent"


class OutlinedButton(_Button):
    """Anything else that can be done."""


class PanelButton(_Button):
    """The button in the blue panel."""

    role = "panel"
    token = "onPanelBtn"


class Chip(_Button):
    """A small round button that adds an idea; an idea that is long goes on below."""

    role = "chip"
    icon_size = 15

    def __init__(self, theme: Theme, text: str, icon: str = "plus") -> None:
        super().__init__(theme, text, icon)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        return QSize(self._theme.px(120), super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        words = self._words(width).height() + self._theme.px(_CHIP_EDGE)
        return max(super().sizeHint().height(), words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style draw the button, and draw the icon and the words in it."""
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # start-up: no chip is seen at first

        option, painter, theme = QStyleOptionButton(), QStylePainter(self), self._theme
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room, words = QRect(0, 0, self.width(), self.height()), self._words(self.width())
        words.moveCenter(room.center())
        words.moveLeft(theme.px(_CHIP_LEFT + _CHIP_GAP) + self.iconSize().width())
        size = self.iconSize()
        self.icon().paint(painter, QRect(QPoint(theme.px(_CHIP_LEFT), words.center().y() - size.height() // 2), size))
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(words, _WRAPPED, self.text())
        painter.end()

    def _words(self, width: int) -> QRect:
        """Return how large the words are in a chip of this width."""
        room = width - self._theme.px(_CHIP_LEFT + _CHIP_GAP + _CHIP_RIGHT) - self.iconSize().width()
        return self.fontMetrics().boundingRect(QRect(0, 0, max(room, 1), 1 << 20), _WRAPPED, self.text())


class IconButton(_Button):
    """A button that is only an icon; `name` is what it is called in words."""

    role = "icon"

    def __init__(self, theme: Theme, icon: str, name: str, token: str = "ink2") -> None:
        self.token = token
        super().__init__(theme, "", icon)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))


class Segmented(QWidget):
    """Buttons of which one is on: two or three ways to see the same."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: list[tuple[str, str, str]]) -> None:
        """Take (id, icon, text) for each side; the first one is on."""
        super().__init__()
        self._theme = theme
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        group = QButtonGroup(self)
        self._buttons: dict[str, tuple[PlainButton, str]] = {}
        ends = {0: "segmentLeft", len(options) - 1: "segmentRight"}
        for place, (key, icon, text) in enumerate(options):
            button = PlainButton(text)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setProperty("role", ends.get(place, "segmentMiddle"))
            button.setFont(theme.font(15, bold=True))
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            button.toggled.connect(self._colour_icons)
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[key] = (button, icon)
        self.set_chosen(options[0][0])

    def button(self, key: str) -> PlainButton:
        """Return one side."""
        return self._buttons[key][0]

    def set_chosen(self, key: str) -> None:
        """Turn one side on, without telling."""
        self._buttons[key][0].setChecked(True)
        self._colour_icons()

    def _colour_icons(self, _checked: bool = False) -> None:
        for button, icon in self._buttons.values():
            token = "onAccent" if button.isChecked() else "ink"
            button.setIcon(self._theme.button_icon(icon, token, 18))
            button.setIconSize(QSize(self._theme.px(24), self._theme.px(18)))
