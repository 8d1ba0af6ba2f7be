"""Small helps for layouts."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QLayoutItem, QScrollArea, QWidget
from shiboken6 import delete

LARGEST = 16777215  # px: what Qt takes as no limit to a width or height


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; widgets in it go for good."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
        _let_go(layout, item)


def forget(layout: QLayout) -> None:
    """Take everything out of a layout; widgets in it stay where they are until they are placed again."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        _let_go(layout, item)


def _let_go(layout: QLayout, item: QLayoutItem) -> None:
    """Delete the place that was taken out: Qt leaves that to who took it, and PySide to nobody.

    Not out of a layout that is written in Python: there PySide never hears that it was taken, and deletes it again.
    """
    if isinstance(layout, QBoxLayout | QGridLayout) and item.layout() is None:
        delete(item)


def no_wider(widget: QWidget, width: int) -> QHBoxLayout:
    """Return a row with a widget of at most this width; below others Qt gives it the height of a wider one."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    widget.setMaximumWidth(width)
    row.addWidget(widget, 1)
    row.addStretch()
    return row


def refit(layout: QLayout) -> None:
    """Make a layout and all in it forget their heights: words in it changed, or lines were shown or hidden."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            refit(inner)
    layout.invalidate()


def refit_around(widget: QWidget) -> None:
    """Make the layouts of a widget and of all around it forget their heights: it was laid out anew amid a resizing."""
    one: QWidget | None = widget
    while one is not None:
        layout = one.layout()
        if layout is not None:
            refit(layout)
        one = None if one.isWindow() else one.parentWidget()


def tab_in_order(widget: QWidget) -> None:
    """Let Tab go through all in a widget as it is laid out: what was added later would come last."""
    for before, after in pairwise(_stops(widget)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is not None:  # Qt moves it together with what is in it
        yield widget
        return
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _stops(inner)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)
    elif widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        yield from _stops_in_box(widget)


def _stops_in_box(widget: QWidget) -> Iterator[QWidget]:
    """Go through what was placed by hand, in the order it was made."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from _stops(child)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
