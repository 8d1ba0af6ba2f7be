"""A window by Tab alone: what is reached, whether that shows, and whether Tab comes back."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from netwerkapp.ui.aloud import SPOKEN_AS, WORDS
from netwerkapp.ui.conversations.questions import Handle

MOST = 150  # stops of one window
OUTSIDE = 8  # px around a widget that its ring may take
LEAST = 40  # pixels that change when the focus comes
_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSlider, QAbstractItemView)
_BY_OTHER_KEYS = (QScrollBar, QHeaderView, Handle)  # the arrows of what is scrolled, and Alt with an arrow in the field


class Walk:
    """One round of Tab through a window; `shown` holds the kinds of widgets whose focus was seen before."""

    def __init__(self, window: QWidget, shown: set[object]) -> None:
        self._window, self._shown = window, shown
        self.stops: list[QWidget] = []
        self.pale: list[QWidget] = []
        self.comes_back = self._go()

    def missed(self) -> list[QWidget]:
        """Return what can be used and is not reached, by Tab or by the arrows from a stop in the same group."""
        stops = set(self.stops)
        missed = []
        for widget in self._window.findChildren(QWidget):
            usable = isinstance(widget, _CONTROLS) and not isinstance(widget, _BY_OTHER_KEYS)
            usable = usable and widget.property(SPOKEN_AS) != WORDS
            seen = widget.isVisible() and widget.isEnabled() and widget.window() is self._window
            if usable and seen and widget not in stops and not _is_inside(widget) and not stops & set(_group(widget)):
                missed.append(widget)
        by_arrows = {one for stop in self.stops if type(stop) in set(map(type, missed)) for one in self._down(stop)}
        return [widget for widget in missed if widget not in by_arrows]

    def _down(self, stop: QWidget) -> set[QWidget]:
        """Return what the arrows reach from here, up and down; they choose nothing."""
        reached = {stop}
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(MOST):
                self._press(key)
                now = QApplication.focusWidget()
                if now in reached and now is not stop:
                    break
                reached.add(now)
                if now is stop:
                    break
        return reached

    def _go(self) -> bool:
        start = self._first()
        for _ in range(MOST):
            self._press(Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if now is None or now.window() is not self._window:
                return False
            if now in self.stops:
                return False
            self.stops.append(now)
            self._look_at(now)
            if now is start:
                return True
        return False

    def _first(self) -> QWidget:
        focused = QApplication.focusWidget()
        if focused is None or focused.window() is not self._window:
            self._window.activateWindow()
            next(one for one in self._window.findChildren(QWidget) if _takes_tab(one)).setFocus()
            QApplication.processEvents()
        return QApplication.focusWidget()

    def _look_at(self, stop: QWidget) -> None:
        """Compare the window with the focus here, by Tab, and with no focus, once for each kind of widget."""
        if stop.visibleRegion().isEmpty():
            self.pale.append(stop)
        if _kind(stop) in self._shown or stop.visibleRegion().isEmpty():
            return
        here = self._window.grab().toImage()
        stop.clearFocus()
        QApplication.processEvents()
        away = self._window.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        place = QRect(stop.mapTo(self._window, QPoint()), stop.size())
        place = place.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE) & here.rect()
        if QApplication.focusWidget() is stop and _changed(away, here, place) < LEAST:
            self.pale.append(stop)
        else:
            self._shown.add(_kind(stop))

    @staticmethod
    def _press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def stops_of(window: QWidget) -> frozenset[int]:
    """Return what Tab should reach in this window, to tell whether the same was walked before."""
    return frozenset(id(one) for one in window.findChildren(QWidget) if _takes_tab(one))


def by_keys(window: QWidget, shown: set[object]) -> Iterator[str]:
    """Return what is wrong with this window for someone without a mouse."""
    if not any(_takes_tab(one) for one in window.findChildren(QWidget)):
        return
    walk = Walk(window, shown)
    if not walk.comes_back:
        yield f"Tab does not come back; last it was at {_said(walk.stops[-1]) if walk.stops else 'nothing'}"
    for widget in walk.missed():
        yield f"{_said(widget)} is not reached"
    for widget in walk.pale:
        yield f"{_said(widget)} does not show that it has the focus"


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_inside(widget: QWidget) -> bool:
    """Whether this is a part of another control, as the button that empties a field."""
    return isinstance(widget.parentWidget(), QLineEdit | QComboBox | QAbstractItemView)


def _group(widget: QWidget) -> list[QWidget]:
    """Return the others of which one is on: one of them is a stop, the arrows go through the rest."""
    if not isinstance(widget, QAbstractButton):
        return []
    group = widget.group()
    if group is not None and group.exclusive():
        return list(group.buttons())
    parent = widget.parentWidget()
    return (
        [one for one in parent.findChildren(QAbstractButton) if type(one) is type(widget)]
        if widget.isCheckable()
        else []
    )


def _kind(widget: QWidget) -> object:
    """Return what decides how the focus is drawn."""
    return type(widget), widget.property("role"), widget.objectName()


def _changed(before: QImage, after: QImage, place: QRect) -> int:
    one, other = (image.convertToFormat(QImage.Format.Format_RGB32).copy(place) for image in (before, after))
    pixels = [memoryview(image.constBits()).cast("I").tolist() for image in (one, other)]
    return sum(a != b for a, b in zip(*pixels, strict=False))


def _said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:40]!r}"
