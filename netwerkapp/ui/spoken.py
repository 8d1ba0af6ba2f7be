"""What the parts of the app are to a screen reader, where Qt itself cannot tell."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from netwerkapp.ui.aloud import CHART, FOLD, SPOKEN_AS, TAB, TO_READ

Role = QAccessible.Role
_PRESS = "Press"
_ROLES = {FOLD: Role.Button, TAB: Role.PageTab, CHART: Role.Chart, TO_READ: Role.Pane}


def spoken(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what a screen reader gets to know of this widget, or None: what Qt tells is enough."""
    if not isinstance(thing, QWidget):
        return None
    said = thing.property(SPOKEN_AS)
    if isinstance(thing, QAbstractButton):
        return _Pressed(thing) if said in (FOLD, TAB) else None
    if kind == "QScrollArea":
        return _Part(thing) if said else None
    return _Part(thing)


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


class _Pressed(QAccessibleWidget):
    """A button that folds something open, or one of a row of which one is on."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.Button)
        button.toggled.connect(lambda _on: _tell(button))

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        widget = self.widget()
        return _ROLES[widget.property(SPOKEN_AS)] if widget is not None else Role.Button

    def state(self) -> QAccessible.State:
        """Say whether it is open, or on."""
        state, widget = super().state(), self.widget()
        if isinstance(widget, QAbstractButton):
            on = widget.isChecked()
            if widget.property(SPOKEN_AS) == TAB:
                state.selectable, state.selected = True, on
            elif widget.isCheckable():
                state.expandable, state.expanded, state.collapsed = True, on, not on
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        widget = self.widget()
        return [*([_PRESS] if widget is not None and widget.isEnabled() else []), *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 - it is Qt's
        """Press it, or give it the focus."""
        widget = self.widget()
        if actionName == _PRESS and isinstance(widget, QAbstractButton):
            widget.click()
        else:
            super().doAction(actionName)


def _tell(button: QAbstractButton) -> None:
    """Tell that it was opened or closed, or chosen."""
    changed = QAccessible.State()
    if button.property(SPOKEN_AS) == TAB:
        changed.selected = True
    else:
        changed.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))
