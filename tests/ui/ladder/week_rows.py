"""The rows of the week as a user has them: read, done by Space or on their icon, and opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def rows(page):
    return [button.accessibleName() for button in page.week.rows]


def done(qtbot, row, way):
    QApplication.processEvents()
    if way == "mouse":
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.mark().center())
    else:
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Space)


def opened(qtbot, row, way):
    QApplication.processEvents()
    if way == "mouse":
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    else:
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Return)
