"""Buttons: one filled one per page, the rest outlined."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TAB
from netwerkapp.ui.labels import tooltip
from netwerkapp.ui.plain_button import PlainButton, WrappingButton
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton


class _Button(WrappingButton):
    """A push button with an icon of the theme before its text, or after it."""

    role = ""
    token = "ink"
    icon_size = 18

    def __init__(self, theme: Theme, text: str, icon: str = "", *, icon_after: bool = False) -> None:
        super().__init__()
        self._theme, self._after, self._icon = theme, icon_after, ""
        self.setProperty("role", self.role)
        self.setFont(theme.font(15, bold=self.role != "chip"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        if icon:
            self.set_icon(icon)

    def setText(self, text: str) -> None:
        """Show `text`; an icon keeps its distance from words that come later."""
        came_or_went = bool(text) != bool(self.text())
        super().setText(text)
        if came_or_went and self._icon:
            self.set_icon(self._icon)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
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
    """The one thing to do on a page; it can wait for its time, outlined like the others."""

    role = "primary"
    token = "onAccent"

    def set_waiting(self, waiting: bool, icon: str) -> None:
        """Look like something else that can be done, or like the one thing to do."""
        role = OutlinedButton.role if waiting else PrimaryButton.role
        if role == self.property("role"):
            return
        self.token = OutlinedButton.token if waiting else PrimaryButton.token
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self.set_icon(icon)


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

    def narrowest(self) -> int:
        """A few words wide."""
        return self._theme.px(120)


class IconButton(_Button):
    """A button that is only an icon; `name` is what it is called in words."""

    role = "icon"

    def __init__(self, theme: Theme, icon: str, name: str, token: str = "ink2") -> None:
        self.token = token
        super().__init__(theme, "", icon)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))


class Segmented(QWidget):
    """Buttons of which one is on: two or three ways to see the same; below each other where there is little room."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: list[tuple[str, str, str]]) -> None:
        """Take (id, icon, text) for each side; the first one is on."""
        super().__init__()
        from netwerkapp.ui.flow import Flow  # start-up: no page that is seen at first has two ways to see the same

        self._theme = theme
        layout, group = Flow(self, across=0, down=theme.px(4)), QButtonGroup(self)
        self._buttons: dict[str, tuple[PlainButton, str]] = {}
        for key, icon, text in options:
            button = WrappingButton(text)
            button.setCheckable(True)
            button.setProperty(SPOKEN_AS, TAB)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFont(theme.font(15, bold=True))
            button.clicked.connect(lambda _checked=False, key=key: self._click(key))
            button.toggled.connect(self._colour_icons)
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[key] = (button, icon)
        self._join(True)
        self.set_chosen(options[0][0])

    def button(self, key: str) -> PlainButton:
        """Return one side."""
        return self._buttons[key][0]

    def set_chosen(self, key: str) -> None:
        """Turn one side on, without telling."""
        self._on = key
        self._buttons[key][0].setChecked(True)
        self._colour_icons()

    def _click(self, key: str) -> None:
        if key != self._on:  # the side that is on changes nothing
            self._on = key
            self.chosen.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Join the sides while they stand beside each other."""
        super().resizeEvent(event)
        self._join(self.width() >= self.sizeHint().width())

    def _join(self, together: bool) -> None:
        roles = ["segmentLeft", *["segmentMiddle"] * (len(self._buttons) - 2), "segmentRight"]
        for role, (button, _) in zip(roles, self._buttons.values(), strict=True):
            wanted = role if together else "segmentAlone"
            if button.property("role") != wanted:
                button.setProperty("role", wanted)
                button.style().unpolish(button)
                button.style().polish(button)

    def _colour_icons(self, _checked: bool = False) -> None:
        for button, icon in self._buttons.values():
            token = "onAccent" if button.isChecked() else "ink"
            button.setIcon(self._theme.button_icon(icon, token, 18))
            button.setIconSize(QSize(self._theme.px(24), self._theme.px(18)))
