"""Hands for the dialog that asks for a file: it holds the program until it is answered."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit


def answer_the_dialog(qtbot, name):
    """As soon as a dialog for a file is open, type a name and press Enter; for None press Escape."""
    timer = QTimer(QApplication.instance(), interval=1)

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        timer.stop()
        timer.deleteLater()
        if name is None:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            return
        field = dialog.findChild(QLineEdit)
        field.setText(str(name))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    timer.timeout.connect(answer)
    timer.start()
