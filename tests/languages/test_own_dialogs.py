"""What Qt itself says, and how things are written, is in the language of the window too."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit

from netwerkapp.app import Frame
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.translation import translate
from tests.names_seen import words_of
from tests.windows import shown_window

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
SAME = {"Type", "Computer", "Printer"}  # in Dutch as well


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


def words_of_dialogs(qtbot, folder):
    """Return the words of the dialogs of Qt itself, as they are on a desktop that has none of its own."""
    found = set()
    for mode in QFileDialog.AcceptMode:
        for files in (QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory):
            dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog, directory=str(folder))
            dialog.setAcceptMode(mode)
            dialog.setFileMode(files)
            found |= shown_words(qtbot, dialog)
    return found | shown_words(qtbot, QPrintDialog())


def shown_words(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return {word for word in bare(words_of(dialog)) if len(word) > 1 and word.replace(" ", "").isalpha()}


def test_dialogs_for_files_and_for_printing_have_no_english_in_dutch(qapp, qtbot, tmp_path):
    (tmp_path / "qqq").mkdir()
    names = {*tmp_path.parts, *Path.home().parts, "qqq", *SAME}
    english = words_of_dialogs(qtbot, tmp_path) - names
    assert {"Open", "Save", "Cancel", "Folder", "Print range"} <= english
    translate(qapp, "nl", RESOURCES)
    dutch = words_of_dialogs(qtbot, tmp_path) - names
    assert dutch & english == set()
    assert {"Annuleren", "Map"} <= dutch
    translate(qapp, "en", RESOURCES)
    assert words_of_dialogs(qtbot, tmp_path) - names == english


def entries(window, qtbot):
    """Return what the menu of a text field offers, opened as the keyboard does."""
    window.show_page("settings")
    field = window.pages.settings.you.name
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    found = {one.text().replace("&", "").split("\t")[0] for one in menu.actions()} - {""}
    menu.close()
    return found


def test_after_a_switch_of_language_qt_speaks_it_at_once_and_days_are_written_in_it(qapp, qtbot, store, tmp_path):
    store.settings.set("welcomed", "yes")
    frame = Frame(qapp, store, tmp_path / "data", "nl", lambda: False)
    frame.show()
    try:
        for language, copy, yes, day in (
            ("nl", "Kopiëren", "Ja", "Maandag 23 november"),
            ("en", "Copy", "Yes", "Monday 23 November"),
            ("nl", "Kopiëren", "Ja", "Maandag 23 november"),
        ):
            window = shown_window()
            choice = window.pages.settings.looks.language
            if choice.currentData() != language:
                choice.setCurrentIndex(choice.findData(language))
                choice.activated.emit(choice.currentIndex())
                window = shown_window()
            found = entries(window, qtbot)
            assert copy in found
            assert (found & ENGLISH == set()) is (language == "nl")
            box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Yes)
            qtbot.addWidget(box)
            assert yes in bare(words_of(box))
            window.show_page("ladder")
            assert day in words_of(window)
    finally:
        frame.leave()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("language", "day", "number"), [("nl", "24 november 2026", "1,5"), ("en", "24 November 2026", "1.5")]
)
def test_days_and_numbers_are_written_as_in_that_language(qapp, language, day, number):
    translate(qapp, language, RESOURCES)
    assert QLocale().toString(QDate(2026, 11, 24), "d MMMM yyyy") == day
    assert QLocale().toString(1.5) == number
