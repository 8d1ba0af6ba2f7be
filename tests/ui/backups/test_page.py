"""The page of backups, as someone uses it, and the copies that come by themselves."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from netwerkapp.app import Frame
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import SECOND_PLACE, Backups
from netwerkapp.storage.backups import _writing as one_copy_at_a_time
from netwerkapp.storage.store import open_store
from netwerkapp.ui.backups.waiting import Waiting

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def frame(qapp, tmp_path, folder, clock):
    store = open_store(folder, clock)
    store.settings.set("welcomed", "yes")
    add(store, clock, "Anna")
    made = Frame(qapp, store, folder, "en")
    made.show()
    made._window.show_page("backups")
    yield made
    made.keeper.wait()
    QApplication.processEvents()
    made._store.close()
    made._window.hide()
    made.leave()
    QApplication.processEvents()


def add(store, clock, name):
    store.contacts.save(Contact(name, clock(), Name(name)), "contact_added")


def names(frame):
    return sorted(one.name.given for one in frame._store.exports.everyone())


def words(widget):
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def click(qtbot, page, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.job is None)


def known(qtbot, page):
    """Wait until each row says what it holds."""
    qtbot.waitUntil(lambda: not any("; " not in label.text() for _, label in page.list._rows))


def restored(qtbot, frame, press):
    old = frame._window
    press()
    qtbot.waitUntil(lambda: frame._window is not old)


def test_a_backup_is_made_looked_into_put_back_and_taken_back(frame, qtbot, clock):
    page = frame._window.pages.backups
    assert "There is no backup yet." in words(page)
    click(qtbot, page, page.make_button)
    assert frame._window.notice.text() == "The backup is made."
    known(qtbot, page)
    assert "1 person, 0 talks; made by you" in words(page)
    add(frame._store, clock, "Bob")
    click(qtbot, page, page.buttons[0])
    assert any("Last on your list: Anna" in one for one in words(page.preview))
    assert frame._window.focusWidget() is page.preview.restore_button
    restored(qtbot, frame, lambda: qtbot.mouseClick(page.preview.restore_button, Qt.MouseButton.LeftButton))
    assert names(frame) == ["Anna"]
    assert frame._window.notice.text() == "The backup is put back."
    assert len(frame._window.pages.backups.buttons) == 2
    restored(qtbot, frame, lambda: qtbot.mouseClick(frame._window.notice.link, Qt.MouseButton.LeftButton))
    assert names(frame) == ["Anna", "Bob"]


def test_a_damaged_backup_is_said_and_cannot_be_put_back(frame, folder, clock, qtbot):
    made = Backups(folder, clock).make(Reason.ASKED)
    made.with_suffix(".sha256").write_text("0")
    page = frame._window.pages.backups
    page.refresh()
    click(qtbot, page, page.buttons[0])
    assert "This backup is damaged, or of a newer version. Choose another one." in words(page.preview)
    assert not page.preview.restore_button.isEnabled()
    made.write_bytes(b"x" * 5000)
    page.refresh()
    known(qtbot, page)
    assert not page.buttons[0].isEnabled()
    frame.restore(made)
    said = "Nothing was put back. This backup is damaged. Choose another one. All is as it was."
    assert frame._window.notice.text() == said
    assert names(frame) == ["Anna"]


def all_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"}


def test_cancel_leaves_nothing_of_a_backup_and_the_page_as_it_was(frame, qtbot, folder):
    page, before = frame._window.pages.backups, all_of(folder)
    with one_copy_at_a_time:  # another one is being made
        qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
        assert "The backup is being made." in words(page)
        assert not page.make_button.isEnabled()
        qtbot.mouseClick(page.busy.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.job is None)
    assert not page.busy.isVisible()
    assert page.make_button.isEnabled()
    assert "There is no backup yet." in words(page)
    assert all_of(folder) == before


@pytest.mark.parametrize("how", ["button", "escape", "close"])
def test_cancel_of_putting_back_leaves_all_as_it_was(frame, qtbot, folder, clock, how):
    made = Backups(folder, clock).make(Reason.ASKED)
    add(frame._store, clock, "Bob")
    old, before, seen = frame._window, all_of(folder), []

    def cancel():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Waiting) or seen:
            return
        seen.append(words(dialog))
        if how == "button":
            qtbot.mouseClick(dialog.busy.button, Qt.MouseButton.LeftButton)
        elif how == "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.close()
        one_copy_at_a_time.release()

    one_copy_at_a_time.acquire()
    timer = QTimer(frame._app, interval=0)
    timer.timeout.connect(cancel)
    timer.start()
    frame.restore(made)
    timer.stop()
    assert seen == [["The backup is being put back."]]
    assert frame._window is old
    assert names(frame) == ["Anna", "Bob"]
    assert all_of(folder) == before


def after(frame, qtbot, work):
    work()
    qtbot.waitUntil(lambda: frame.keeper.job is None)


def test_every_half_hour_with_a_change_a_copy_is_made_here_and_in_the_second_place(
    frame, qtbot, folder, clock, tmp_path
):
    (tmp_path / "stick").mkdir()
    frame._store.settings.set(SECOND_PLACE, str(tmp_path / "stick"))
    kept = Backups(folder, clock)
    after(frame, qtbot, frame.keeper.keep)
    after(frame, qtbot, frame.keeper.keep)
    assert [one.reason for one in kept.all()] == [Reason.CHANGES]
    assert len(list((tmp_path / "stick" / "Netwerkapp").glob("*.sqlite3"))) == 1
    clock.moment -= timedelta(days=9000)
    add(frame._store, clock, "Bob")
    after(frame, qtbot, frame.keeper.keep)
    assert len(kept.all()) == 2


def test_after_the_start_a_copy_is_made_of_what_changed_before_the_computer_went_down(frame, qtbot, folder, clock):
    after(frame, qtbot, frame.keeper.begin)
    after(frame, qtbot, frame.keeper.begin)
    assert [one.reason for one in Backups(folder, clock).all()] == [Reason.START]


def test_a_second_place_that_is_away_is_said_once_and_gets_all_that_it_missed(frame, qtbot, folder, clock, tmp_path):
    stick = tmp_path / "stick"
    frame._store.settings.set(SECOND_PLACE, str(stick))
    kept, said = Backups(folder, clock), []
    frame.keeper.told.connect(said.append)
    after(frame, qtbot, frame.keeper.take_along)
    assert said == []  # there is nothing to bring there yet
    for name in ("Bob", "Chris"):
        add(frame._store, clock, name)
        after(frame, qtbot, frame.keeper.keep)
        kept.make(Reason.IMPORT)
        after(frame, qtbot, frame.keeper.take_along)
    assert len(said) == 1
    assert said[0].startswith(f"The second place for your backups cannot be reached now: {stick}. ")
    assert len(kept.all()) == 4
    stick.mkdir()
    after(frame, qtbot, frame.keeper.take_along)
    names = sorted(one.path.name for one in kept.all())
    assert sorted(path.name for path in (stick / "Netwerkapp").glob("*.sqlite3")) == names
    stick.rename(tmp_path / "away")
    kept.make(Reason.MERGE)
    after(frame, qtbot, frame.keeper.take_along)
    assert len(said) == 2


def test_a_second_place_that_is_full_is_not_tried_every_minute(frame, qtbot, folder, clock, tmp_path):
    (tmp_path / "Netwerkapp").write_text("no folder can be made here")
    frame._store.settings.set(SECOND_PLACE, str(tmp_path))
    after(frame, qtbot, frame.keeper.keep)
    frame.keeper.take_along()
    assert frame.keeper.job is None


def test_while_a_backup_is_put_back_no_other_is_begun(frame):
    with frame.keeper.paused():
        frame.keeper.keep()
        assert frame.keeper.job is None


def test_a_copy_that_cannot_be_made_by_itself_is_said_once(frame, qtbot, folder):
    (folder / "backups").write_text("a file")
    said = []
    frame.keeper.told.connect(said.append)
    after(frame, qtbot, frame.keeper.keep)
    after(frame, qtbot, frame.keeper.keep)
    assert len(said) == 1
    assert said[0].startswith("No backup could be made now. ")


def test_a_second_place_is_chosen_and_taken_away_in_the_settings(frame, qtbot, monkeypatch, tmp_path):
    frame._window.show_page("settings")
    page = frame._window.pages.settings
    assert not page.data.no_second.isVisible()
    for answer in ("", str(tmp_path)):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, answer=answer: answer)
        qtbot.mouseClick(page.data.choose_second, Qt.MouseButton.LeftButton)
        assert frame._store.settings.get(SECOND_PLACE) == answer
    assert str(tmp_path) in words(page)
    page.data.no_second.click()
    assert frame._store.settings.get(SECOND_PLACE) == ""
    assert str(tmp_path) not in words(page)


def test_at_the_end_a_copy_is_made_of_what_changed(frame, folder, clock):
    frame.keeper.close()
    frame.keeper.close()
    assert [one.reason for one in Backups(folder, clock).all()] == [Reason.CLOSE]


def test_a_backup_that_cannot_be_made_is_said(frame, folder, clock, qtbot):
    (folder / "backups").write_text("a file")
    page = frame._window.pages.backups
    click(qtbot, page, page.make_button)
    assert frame._window.notice.text().startswith("No backup was made. ")
    frame.keeper.close()
