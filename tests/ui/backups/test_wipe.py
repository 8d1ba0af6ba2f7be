"""Erasing everything, as someone does it: a copy first, a tick, and the app stands at its first day."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from netwerkapp.app import Frame
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.exchange.archives import read_archive
from netwerkapp.storage.backups import SECOND_PLACE, Backups
from netwerkapp.storage.held import held
from netwerkapp.storage.store import open_store
from netwerkapp.ui.backups.wipe import Reach, WipeDialog
from tests.dialogs import answer_the_dialog

pytestmark = pytest.mark.usefixtures("source_language_again")

SECRET = "Quirinus"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def frame(qapp, tmp_path, folder, clock):
    (tmp_path / "stick").mkdir()
    store = open_store(folder, clock)
    store.settings.set("welcomed", "yes")
    store.settings.set(SECOND_PLACE, str(tmp_path / "stick"))
    store.contacts.save(Contact("q", clock(), Name(SECRET)), "contact_added")
    kept = Backups(folder, clock, tmp_path / "stick")
    kept.make(Reason.CLOSE)
    kept.take_along()
    made = Frame(qapp, store, folder, "en")
    made.show()
    yield made
    QApplication.processEvents()
    made._store.close()
    made._window.hide()
    made.leave()
    QApplication.processEvents()


def names_in(folder):
    return [path for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]


def when_asked(frame, do):
    """Do something as soon as the question is there."""
    timer, seen = QTimer(frame._app, interval=0), []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WipeDialog) and not seen:
            seen.append(dialog.words())
            do(dialog)

    timer.timeout.connect(look)
    timer.start()
    return seen


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("also", [False, True])
def test_after_a_tick_no_name_is_left_and_the_app_begins_anew(frame, qtbot, folder, tmp_path, also):
    def erase(dialog):
        assert dialog.focusWidget() is dialog.keep_button
        press(qtbot, dialog.erase_button)
        assert dialog.isVisible()  # without the tick nothing happens
        if also:
            dialog.second.click()
        dialog.sure.click()
        press(qtbot, dialog.erase_button)

    seen, old = when_asked(frame, erase), frame._window
    frame._window.menus.wipe_wanted.emit()
    qtbot.waitUntil(lambda: frame._window is not old)
    assert "1 person, 0 talks" in seen[0]
    assert names_in(folder) == []
    assert bool(names_in(tmp_path / "stick")) is not also
    assert frame._window.current_page() == "welcome"
    assert frame._store.contacts.count() == 0
    assert frame._store.settings.get(SECOND_PLACE) == ""
    assert frame._window.notice.text() == "Everything is erased. You begin anew."


@pytest.mark.parametrize("how", ["escape", "keep", "enter"])
def test_esc_enter_and_the_first_button_keep_everything(frame, qtbot, folder, how):
    def leave(dialog):
        dialog.sure.click()
        if how == "keep":
            press(qtbot, dialog.keep_button)
        else:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape if how == "escape" else Qt.Key.Key_Return)

    seen, old, before = when_asked(frame, leave), frame._window, names_in(folder)
    frame._window.show_page("settings")
    press(qtbot, frame._window.pages.settings.data.wipe)
    qtbot.waitUntil(lambda: bool(seen))
    QApplication.processEvents()
    assert frame._window is old
    assert names_in(folder) == before
    assert frame._store.contacts.count() == 1


def test_a_copy_is_saved_first_but_not_in_the_folder_that_is_erased_and_can_be_put_back(frame, qtbot, folder, tmp_path):
    copy, said = tmp_path / "my copy.sqlite3", []

    def save_and_erase(dialog):
        for place in (folder / "copy.sqlite3", copy):
            answer_the_dialog(qtbot, place)
            press(qtbot, dialog.copy_button)
            said.append(dialog.copied.text())
        answer_the_dialog(qtbot, None)
        press(qtbot, dialog.copy_button)
        dialog.sure.click()
        press(qtbot, dialog.erase_button)

    when_asked(frame, save_and_erase)
    old = frame._window
    frame._window.menus.wipe_wanted.emit()
    qtbot.waitUntil(lambda: frame._window is not old)
    assert said[0] == "That folder is erased. Choose another place for your copy."
    assert said[1].startswith(f"Your copy is in {copy}: 1 person, 0 talks.")
    assert held(copy).names == (SECRET,)
    assert names_in(folder) == []
    frame._window.show_page("backups")
    page, old = frame._window.pages.backups, frame._window
    answer_the_dialog(qtbot, copy)
    press(qtbot, page.other_button)
    qtbot.waitUntil(lambda: page.job is None)
    press(qtbot, page.preview.restore_button)
    qtbot.waitUntil(lambda: frame._window is not old)
    assert frame._store.contacts.count() == 1


def test_a_copy_that_opens_without_the_app_is_proposed_and_can_be_brought_back(frame, qtbot, folder, tmp_path):
    proposed, said = [], []

    def save_and_erase(dialog):
        dialog._ask = lambda _parent, name: proposed.append(name) or str(tmp_path / "mine")
        press(qtbot, dialog.copy_button)
        said.append(dialog.copied.text())
        dialog._ask = lambda _parent, _name: str(tmp_path / "gone" / "mine.netwerk")
        press(qtbot, dialog.copy_button)
        said.append(dialog.copied.text())
        dialog.sure.click()
        press(qtbot, dialog.erase_button)

    when_asked(frame, save_and_erase)
    frame.wipe()
    copy = tmp_path / "mine.netwerk"
    assert Path(proposed[0]).suffix == ".netwerk"
    assert said[0].startswith(f"Your copy is in {copy}: 1 person, 0 talks.")
    assert said[1] == "No backup was made. The folder is not there now."
    assert names_in(folder) == []
    assert frame._store.contacts.count() == 0
    frame._store.archives.bring_in(read_archive(copy))
    assert frame._store.contacts.get("q").name.given == SECRET


def test_a_second_place_that_is_away_is_named(frame, qtbot, folder, tmp_path):
    dialog = WipeDialog(
        frame._theme(), frame._window, frame._window._content, frame._store, Reach(folder, 1, 0, tmp_path / "away")
    )
    qtbot.addWidget(dialog)
    assert f"The backups in it stay: {tmp_path / 'away'}" in dialog.words()
    assert not dialog.also_second
    none = WipeDialog(frame._theme(), frame._window, frame._window._content, frame._store, Reach(folder, 1, 0, None))
    qtbot.addWidget(none)
    assert "second place" not in none.words()


def test_what_cannot_be_erased_is_said_and_your_data_stays(frame, qtbot, folder, tmp_path):
    (tmp_path / "stick" / "Netwerkapp" / "x.sqlite3").mkdir()

    def erase(dialog):
        dialog.second.click()
        dialog.sure.click()
        press(qtbot, dialog.erase_button)

    when_asked(frame, erase)
    frame.wipe()
    assert frame._window.notice.text().startswith("This could not be erased: ")
    assert frame._store.contacts.count() == 1
