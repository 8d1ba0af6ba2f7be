"""All words of a window: what is painted, what hangs over it, and what is read aloud."""

import re

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
DEEPEST = 30


def words_of(window):
    """Return every text of the window, whether it can be seen just now or not."""
    said = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox | QAbstractItemView) and widget.model() is not None:
            said += _cells(widget.model(), QModelIndex())
    said += [action.text() for action in window.findChildren(QAction)]
    said += _aloud(QAccessible.queryAccessibleInterface(window), 0)
    return "\n".join(text for text in said if text)


def names_in(text, names):
    """Return which of these names stand in the text as words."""
    words = set(re.findall(r"\w+", text))
    return {name for name in names if name in words}


def _cells(model, parent):
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in ROLES:
                yield str(model.data(index, role) or "")


def _aloud(one, depth):
    """Return what a screen reader is told of this and of all that is in it."""
    if one is None or not one.isValid() or depth > DEEPEST:
        return []
    said = [one.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)]
    for number in range(one.childCount()):
        said += _aloud(one.child(number), depth + 1)
    return said
