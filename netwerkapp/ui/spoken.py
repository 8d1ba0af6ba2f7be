"""What the parts of the app are to a screen reader, where Qt itself cannot tell."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from netwerkapp.ui.aloud import CHART, FOLD, SPOKEN_AS, TAB, TO_READ, WORDS

Role = QAccessible.Role
_PRESS = "Press"
_ROLES = {FOLD: Role.Button, TAB: Role.PageTab, CHART: Role.Chart, TO_READ: Role.Pane, WORDS: Role.StaticText}


def spoken(thing: QObject) -> QAccessibleInterface | None:
    """Return what a screen reader gets to know of this widget. What it is may be said later than this is asked."""
    if isinstance(thing, QAbstractButton):
        return _Button(thing)
    return _Part(thing) if isinstance(thing, QWidget) else None


class _Part(QAccessibleWidget):
    """A chart, a picture, or a group with a name; without a name it is there for the layout only."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Client)

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        widget = self.widget()
        said = widget.property(SPOKEN_AS) if widget is not None else None
        if said:
            return _ROLES[said]
        if widget is None or widget.isWindow() or not self.text(QAccessible.Text.Name):
            return Role.Client
        return Role.Grouping if widget.layout() is not None or self.childCount() else Role.Graphic


class _Button(QAccessibleWidget):
    """A button, one of a row of which one is on, or what folds something open; pressed it does what a click does.

    What Qt tells of these turns one on without a click, which is what the app listens to.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.Button)
        button.toggled.connect(lambda _on: _tell(button))

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        button = self._button()
        if button is None:
            return Role.Button
        said = button.property(SPOKEN_AS)
        if said:
            return _ROLES[said]
        if not button.isCheckable():
            return Role.Button
        return Role.RadioButton if button.autoExclusive() else Role.CheckBox

    def text(self, t: QAccessible.Text) -> str:
        """Return its name, which is that of its words when it has no other."""
        text, button = super().text(t), self._button()
        if text or t is not QAccessible.Text.Name or button is None:
            return text
        return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def state(self) -> QAccessible.State:
        """Say whether it is open, or on."""
        state, button = super().state(), self._button()
        if button is None or not button.isCheckable():
            return state
        on, said = button.isChecked(), button.property(SPOKEN_AS)
        if said == TAB:
            state.selectable, state.selected = True, on
        elif said == FOLD:
            state.expandable, state.expanded, state.collapsed = True, on, not on
        else:
            state.checkable, state.checked = True, on
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        button = self._button()
        can = button is not None and button.isEnabled() and button.property(SPOKEN_AS) != WORDS
        return [*([_PRESS] if can else []), *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 - it is Qt's
        """Press it, or give it the focus."""
        button = self._button()
        if actionName == _PRESS and button is not None:
            button.click()
        else:
            super().doAction(actionName)

    def _button(self) -> QAbstractButton | None:
        widget = self.widget()
        return widget if isinstance(widget, QAbstractButton) else None


def _tell(button: QAbstractButton) -> None:
    """Tell that it was opened or closed, or chosen."""
    changed, said = QAccessible.State(), button.property(SPOKEN_AS)
    if said not in (FOLD, TAB):  # Qt itself tells that a check box is on
        return
    changed.selected, changed.expanded = said == TAB, said == FOLD
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))
