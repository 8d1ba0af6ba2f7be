"""An error in a slot is logged without anything of the user, said once, and the app goes on."""

import sys
from threading import Thread

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, qCritical
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from netwerkapp.content_file import ContentError
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.ui.errors import LOG_NAME, Errors

SECRET = "Henk zegt nee"


class Button(QObject):
    clicked = Signal()


@pytest.fixture
def errors(qtbot, tmp_path):
    said = []
    made = Errors(tmp_path, lambda: said.append("said"))
    made.said, made.file = said, tmp_path / LOG_NAME
    made.install()
    yield made
    made.uninstall()


def fail():
    raise ValueError(SECRET)


def test_an_exception_in_a_slot_is_logged_and_said_and_the_next_click_works(errors, qtbot, monkeypatch):
    button, done = Button(), []
    button.clicked.connect(lambda: done.append(1) if done else (done.append(1), errors.caught(*caught())))

    def caught():
        try:
            fail()
        except ValueError:
            return sys.exc_info()

    button.clicked.emit()
    qtbot.waitUntil(lambda: errors.said == ["said"])
    button.clicked.emit()
    assert done == [1, 1]
    log = errors.file.read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "fail" in log
    assert SECRET not in log


def test_the_hooks_of_python_are_ours_and_then_its_own_again(tmp_path, qtbot):
    errors = Errors(tmp_path, lambda: None)
    errors.install()
    assert sys.excepthook == errors.caught
    errors.uninstall()
    assert sys.excepthook is sys.__excepthook__


def test_an_error_in_a_thread_is_logged(errors, qtbot):
    thread = Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(errors.said))
    assert "ValueError" in errors.file.read_text(encoding="utf-8")
    assert SECRET not in errors.file.read_text(encoding="utf-8")


def test_a_second_error_while_the_first_is_shown_is_only_logged(tmp_path, qtbot):
    shown = []

    def show():
        shown.append(1)
        errors.caught(KeyError, KeyError(SECRET), None)

    errors = Errors(tmp_path, show)
    errors.caught(ValueError, ValueError(SECRET), None)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [1]
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "KeyError" in log
    errors.uninstall()


def test_a_slot_that_fails_is_said_once_and_its_button_goes_on_working(qtbot, tmp_path):
    said, clicks = [], []
    errors = Errors(tmp_path, lambda: said.append(1))
    button = QPushButton("Klik")
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(lambda: clicks.append(1))
    button.clicked.connect(fail)
    errors.install()
    for _ in range(3):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    errors.uninstall()
    assert clicks == [1, 1, 1]
    assert said == [1]
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert log.count("ValueError at ") == 3
    assert SECRET not in log


def test_what_qt_finds_critical_is_logged_without_its_text(errors):
    qCritical(SECRET)
    assert "Qt" in errors.file.read_text(encoding="utf-8")
    assert SECRET not in errors.file.read_text(encoding="utf-8")


def test_without_an_error_there_is_no_log(errors):
    assert not errors.file.exists()


def test_the_log_does_not_grow_for_ever(errors):
    for _ in range(6000):
        errors.caught(ValueError, None, None)
    assert errors.file.stat().st_size <= 256 * 1024


def test_a_content_file_that_cannot_be_used_is_named_with_key_and_reason(qtbot, monkeypatch, tmp_path):
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    errors = Errors(tmp_path, lambda: shown.append("another"))
    try:
        raise ContentError(tmp_path / "steps.toml", "step[3].title", "is missing")
    except ContentError:
        errors.caught(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(shown))
    assert str(tmp_path / "steps.toml") in shown[0]
    assert "step[3].title is missing" in shown[0]
    errors.uninstall()


@pytest.mark.parametrize(("cause", "words"), [(Cause.FULL, "disk is full"), (Cause.IN_USE, "another program uses")])
def test_what_stands_in_the_way_for_now_is_said_in_plain_words_each_time(qtbot, tmp_path, cause, words):
    said = []
    errors = Errors(tmp_path, lambda: said.append("a crash"))

    def read_the_box():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.findChild(QPushButton).click()

    timer = QTimer(interval=1)
    timer.timeout.connect(read_the_box)
    timer.start()
    for times in (1, 2):
        errors.caught(SaveError, SaveError("x", cause), None)
        qtbot.waitUntil(lambda times=times: len(said) == times)
    timer.stop()
    assert words in said[0]
    errors.uninstall()
