"""What can be wrong with a screen, found in one look at it. Each check returns sentences; none is good."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.choice_cards import _AnswerCard
from netwerkapp.ui.slider import MIDDLE, _Bar
from tests.screens.painted import Words
from tests.screens.shot import Shot

TEXT, GRAPHICS = 4.5, 3.0  # contrast, by WCAG 2.2 AA
TARGET, LEAST = 32, 24  # px of a target; with small text it may be smaller, though never than the least of WCAG 2.2
_LINES = ("EvidenceLine", "TrendTable")  # of a list to read, of which few can be pressed
_CROWDED = ("NetworkMap",)  # its names stand where they cover least, by ids that differ each time
_OVER = ("FocusFrame", "RungRing", "Evidence")  # these stand over other parts
_DEEP = ("Staircase", "RungEvidence")  # the parts of these stand over each other
_EDGED = ("_AnswerCard", "_Stop", "TileIcon", "InitialsTile", "BigTile", "FocusFrame")
_BARE = ("link", "panelLink", "icon", "fold")  # roles of buttons
_EDGE = 1.5  # px that the ink of a letter may stand out
_OVERHANG = 0.06  # of the size of the letters: so far a j stands out at its left
_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit)
_TARGETS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider)


def clipped(shot: Shot) -> Iterator[str]:
    """Words that are cut off, and parts that got less room than they need."""
    for words in shot.words:
        if _is_typed(words):
            continue
        across = _EDGE + _OVERHANG * words.size
        room = QRectF(shot.room(words.widget)).adjusted(-across, -_EDGE, across, _EDGE)
        if not room.contains(words.box):
            yield f"{_name(words.widget)}: {words.text!r} is cut off: {_size(words.box)} in {_size(room)}"
    for widget in shot.widgets:
        least = widget.minimumSizeHint()
        if _has_words(widget) and (widget.width() < least.width() or widget.height() < least.height()):
            yield f"{_name(widget)} needs {least.width()} x {least.height()}, and got {_size(widget)}"


def overlapping(shot: Shot) -> Iterator[str]:
    """Words that are painted over other words; also where it has to be scrolled to."""
    for together in shot.by_viewport():
        rows = sorted(((words, box) for words, box in together if not box.isEmpty()), key=lambda one: one[1].top())
        for place, (words, box) in enumerate(rows):
            for other, other_box in rows[place + 1 :]:
                if other_box.top() > box.bottom():
                    break
                common = box & other_box
                once = words.widget is other.widget and isinstance(words.widget, QLineEdit)  # what is selected there
                on_map = words.widget is other.widget and type(words.widget).__name__ in _CROWDED
                if common.width() > 2 and common.height() > 2 and not on_map and not once:
                    names = f"{_name(words.widget)}: {words.text!r} and {_name(other.widget)}: {other.text!r}"
                    yield f"{names} overlap"


def covered(shot: Shot) -> Iterator[str]:
    """Parts of one box that stand over each other."""
    beside: dict[QWidget, list[QWidget]] = {}
    for widget in shot.widgets:
        if widget is not shot.window:
            beside.setdefault(widget.parentWidget(), []).append(widget)
    for parts in beside.values():
        flat = [
            one for one in parts if type(one).__name__ not in _OVER and type(one.parentWidget()).__name__ not in _DEEP
        ]
        for one, other in combinations(flat, 2):
            common = one.geometry() & other.geometry()
            if common.width() > 2 and common.height() > 2:
                yield f"{_name(one)} and {_name(other)} stand over each other by {_size(common)}"


def wide(shot: Shot) -> Iterator[str]:
    """What is wider than the window, or is seen only by scrolling sideways; a dialog wider or higher than its place."""
    if isinstance(shot.window, QDialog):
        yield from _beyond(shot.window)
    for widget in shot.widgets:
        if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit):
            hidden = widget.horizontalScrollBar().maximum()
            inner = widget.widget() if hasattr(widget, "widget") else None
            beyond = max(hidden, inner.width() - widget.viewport().width() if inner is not None else 0)
            if beyond > 1:
                widest = _widest(inner) if inner is not None else ""
                yield f"{_name(widget)} hides {beyond} px at its side {widest}"
        left, right = widget.mapTo(shot.window, QPoint()).x(), widget.mapTo(shot.window, QPoint(widget.width(), 0)).x()
        if left < 0 or right > shot.window.width():
            yield f"{_name(widget)} stands from {left} to {right} in a window of {shot.window.width()}"


def pale(shot: Shot) -> Iterator[str]:
    """Words and graphics that stand out too little from what is behind them, as they are painted."""
    letters: dict[QWidget, list[float]] = {}  # of words that may break anywhere: a thin one alone is always pale
    for words in shot.words:
        box = _seen_box(shot, words)
        if words.widget.isEnabled() and box.height() >= words.box.height() - 1 and box.width() > 2:
            found = shot.contrast(box)
            if len(words.text) == 1:
                letters.setdefault(words.widget, []).append(found)
            elif found < TEXT:
                yield f"{_name(words.widget)}: {words.text!r} has a contrast of {found:.1f}"
    for widget, contrasts in letters.items():
        if max(contrasts) < TEXT:
            yield f"{_name(widget)}: its letters have a contrast of {max(contrasts):.1f}"
    for sign in shot.signs:
        box = sign.box & QRectF(shot.seen(sign.widget))
        if (
            sign.widget.isEnabled()
            and box.height() >= sign.box.height() - 1
            and (found := shot.contrast(box)) < GRAPHICS
        ):
            yield f"the sign at {_size(box)} of {_name(sign.widget)} has a contrast of {found:.1f}"
    for widget in shot.widgets:
        for what, box in _graphics(widget):
            place = QRectF(box.translated(widget.mapTo(shot.window, QPoint())))
            whole = QRectF(shot.seen(widget)).adjusted(-3, 0, 3, 0).contains(place)
            if widget.isEnabled() and whole and (found := shot.contrast(place)) < GRAPHICS:
                yield f"the {what} of {_name(widget)} has a contrast of {found:.1f}"


def small(shot: Shot) -> Iterator[str]:
    """What is hard to hit."""
    for widget in shot.widgets:
        least = _least(shot, widget)
        if _can_be_hit(widget) and min(widget.width(), widget.height()) < least:
            yield f"{_name(widget)} is {_size(widget)}"
        rows = isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView)
        if rows and widget.model() is not None and widget.model().rowCount():
            high = widget.visualRect(widget.model().index(0, 0)).height()
            if high < least:
                yield f"the rows of {_name(widget)} are {high} high"
        if isinstance(widget, QMenu):
            for action in widget.actions():
                high = widget.actionGeometry(action).height()
                pressed = action.text() and not action.isSeparator() and not isinstance(action, QWidgetAction)
                if pressed and high < least:
                    yield f"{action.text()!r} in a menu is {high} high"


def _least(shot: Shot, widget: QWidget) -> int:
    """Return how large a target has to be."""
    wanted = LEAST if type(widget).__name__ in _LINES else TARGET
    return max(LEAST, wanted * min(100, shot.percent) // 100)


def english(shot: Shot) -> Iterator[str]:
    """English words in a Dutch window."""
    for words in shot.words:
        if words.text.strip() in _only_english() and not _is_typed(words):
            yield f"{_name(words.widget)}: {words.text!r} is English"


@cache
def _only_english() -> frozenset[str]:
    """Return the texts that are said otherwise in Dutch."""
    messages = list(ET.parse(RESOURCES / "i18n" / "netwerkapp_nl.ts").iter("message"))
    dutch = {one.findtext("translation", "").replace("&", "") for one in messages}
    sources = frozenset(one.findtext("source", "").replace("&", "") for one in messages)
    return sources - dutch - {"English", "Delete"}  # a language and a key


CHECKS: tuple[Callable[[Shot], Iterator[str]], ...] = (clipped, overlapping, covered, wide, pale, small)


def _is_typed(words: Words) -> bool:
    """Whether this is text in a field, which scrolls."""
    widget = words.widget
    if isinstance(widget, QLineEdit):
        return bool(widget.text())
    return isinstance(widget.parentWidget(), QPlainTextEdit)


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    standard = isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton)
    return standard and not _paints_itself(widget) and bool(widget.text())


def _paints_itself(widget: QWidget) -> bool:
    """Whether the app draws this widget, and not Qt."""
    return any("paintEvent" in vars(one) for one in type(widget).__mro__ if one.__module__.startswith("netwerkapp"))


def _seen_box(shot: Shot, words: Words) -> QRectF:
    return words.box & QRectF(shot.seen(words.widget)).adjusted(-1, -1, 1, 1)


def _graphics(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """Return the edges of fields, boxes, buttons, tiles and marks: a strip at the left, from outside to inside."""
    kind, middle = type(widget).__name__, widget.height() // 2
    if isinstance(widget, _FIELDS):
        yield "border", QRect(-2, middle - 2, 6, 4)
    elif isinstance(widget, QCheckBox | QRadioButton):
        yield "box", QRect(-2, middle - 2, 8, 4)
    elif kind in _EDGED or (isinstance(widget, QPushButton) and not _is_bare(widget)):
        yield "edge", QRect(-2, middle - 2, 8, 4)
    if isinstance(widget, _AnswerCard) and not widget.is_number:
        yield "mark", QRect(_px(widget, 12) - 2, middle - 2, 6, 4)
    if isinstance(widget, _Bar):
        answer = widget._x(MIDDLE if widget.answer is None else widget.answer)
        yield "handle", QRect(round(answer) - _px(widget, 13), middle - _px(widget, 8), _px(widget, 8), _px(widget, 4))
        yield "line", QRect(widget.width() - 8, middle - _px(widget, 6), 6, _px(widget, 12))


def _is_bare(widget: QPushButton) -> bool:
    """Whether this button has no edge of its own."""
    return widget.property("role") in _BARE or type(widget).__name__ == "RungButton"


def _px(widget: QWidget, size: float) -> int:
    return int(widget._theme.px(size))  # type: ignore[attr-defined]  # what is drawn has one


def _can_be_hit(widget: QWidget) -> bool:
    """Whether someone may aim at this widget; what stands in a field is part of that field."""
    target = isinstance(widget, _TARGETS) and not isinstance(widget, QScrollBar) and widget.isEnabled()
    through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return target and not through and not isinstance(widget.parentWidget(), _FIELDS)


def _beyond(dialog: QDialog) -> Iterator[str]:
    """Say whether a dialog is larger than the screen, or wider than the window that it stands over."""
    room, parent = dialog.screen().availableSize(), dialog.parentWidget()
    most = min(room.width(), parent.window().width() if parent is not None else room.width())
    if dialog.width() > most or dialog.height() > room.height():
        yield f"{_name(dialog)} of {_size(dialog)} stands where {most} x {room.height()} is free"


def _widest(inner: QWidget) -> str:
    """Say which part needs the most room."""
    parts = [one for one in inner.findChildren(QWidget) if one.isVisible()]
    widest = max(parts, key=lambda one: one.minimumSizeHint().width(), default=inner)
    return f"({_name(widest)} needs {widest.minimumSizeHint().width()})"


def _name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    kind = type(widget).__name__
    if kind in ("QWidget", "Label", "QLabel") and parent is not None:
        kind = f"{type(parent).__name__}/{kind}"
    return f"{kind} {widget.accessibleName()[:30]!r}" if widget.accessibleName() else kind


def _size(of: object) -> str:
    if isinstance(of, QRectF):
        return f"{of.x():.0f},{of.y():.0f} {of.width():.0f} x {of.height():.0f}"
    return f"{of.width()} x {of.height()}"  # type: ignore[attr-defined]  # a widget
