"""Small helps for layouts."""

from PySide6.QtWidgets import QLayout


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


def forget(layout: QLayout) -> None:
    """Take everything out of a layout; widgets in it stay where they are until they are placed again."""
    while layout.count():
        layout.takeAt(0)


def refit(layout: QLayout) -> None:
    """Make a layout and all in it forget their heights: words in it changed, or lines were shown or hidden."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            refit(inner)
    layout.invalidate()
