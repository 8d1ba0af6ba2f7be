"""What Qt itself says, and how things are written, is in the language of the window too."""

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.translation import translate
from tests.names_seen import words_of

pytestmark = pytest.mark.usefixtures("source_language_again")
ENGLISH = {
    "Cancel",
    "Open",
    "Yes",
    "No",
    "Copy",
    "Paste",
    "Cut",
    "Delete",
    "Select All",
    "Undo",
    "Redo",
    "Look in:",
    "Files of type:",
    "Drive",
    "Off",
}


def bare(text):
    return {line.replace("&", "").split("\t")[0] for line in text.splitlines()}


@pytest.mark.parametrize(("language", "yes", "copy"), [("nl", "Ja", "Kopiëren"), ("en", "Yes", "Copy")])
def test_buttons_and_menus_of_qt_speak_it(qapp, qtbot, language, yes, copy):
    translate(qapp, language, RESOURCES)
    box = QMessageBox(
        QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
    )
    qtbot.addWidget(box)
    assert yes in bare(words_of(box))
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        menu = field.createStandardContextMenu()
        entries = {one.text().replace("&", "").split("\t")[0] for one in menu.actions()}
        assert copy in entries
        assert (entries & ENGLISH == set()) is (language == "nl")
        menu.deleteLater()


def test_dialogs_for_files_and_for_printing_have_no_english_in_dutch(qapp, qtbot):
    translate(qapp, "nl", RESOURCES)
    files = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    dialogs = [files, QPrintDialog()]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert bare(words_of(dialog)) & ENGLISH == set()
    assert "Annuleren" in bare(words_of(files))


@pytest.mark.parametrize(
    ("language", "day", "number"), [("nl", "24 november 2026", "1,5"), ("en", "24 November 2026", "1.5")]
)
def test_days_and_numbers_are_written_as_in_that_language(qapp, language, day, number):
    translate(qapp, language, RESOURCES)
    assert QLocale().toString(QDate(2026, 11, 24), "d MMMM yyyy") == day
    assert QLocale().toString(1.5) == number
