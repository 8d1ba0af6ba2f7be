"""The page of backups, as someone uses it, and the copies that come by themselves."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from netwerkapp.app import Frame
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import SECOND_PLACE, Backups
from netwerkapp.storage.store import open_store

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


def test_a_backup_is_made_looked_into_put_back_and_taken_back(frame, qtbot, clock):
    page = frame._window.pages.backups
    assert "There is no backup yet." in words(page)
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    assert frame._window.notice.text() == "The backup is made."
    assert "1 person, 0 talks; made by you" in words(page)
    add(frame._store, clock, "Bob")
    qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    assert any("Last on your list: Anna" in one for one in words(page.preview))
    old = frame._window
    qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame._window is not old)
    assert names(frame) == ["Anna"]
    assert frame._window.notice.text() == "The backup is put back."
    assert len(frame._window.pages.backups.buttons) == 2
    old = frame._window
    qtbot.mouseClick(old.notice.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame._window is not old)
    assert names(frame) == ["Anna", "Bob"]


def test_a_damaged_backup_is_said_and_cannot_be_put_back(frame, folder, clock, qtbot):
    made = Backups(folder, clock).make(Reason.ASKED)
    made.with_suffix(".sha256").write_text("0")
    page = frame._window.pages.backups
    page.refresh()
    qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    assert "This backup is damaged, or of a newer version. Choose another one." in words(page.preview)
    assert not page.restore_button.isEnabled()
    made.write_bytes(b"x" * 5000)
    page.refresh()
    assert not page.buttons[0].isEnabled()
    frame.restore(made)
    assert frame._window.notice.text().startswith("Nothing was put back: ")
    assert names(frame) == ["Anna"]


def keep(frame, qtbot):
    frame.keeper.keep()
    qtbot.waitUntil(lambda: frame.keeper.job is None)


def test_every_half_hour_with_a_change_a_copy_is_made_here_and_in_the_second_place(
    frame, qtbot, folder, clock, tmp_path
):
    (tmp_path / "stick").mkdir()
    frame._store.settings.set(SECOND_PLACE, str(tmp_path / "stick"))
    kept = Backups(folder, clock)
    keep(frame, qtbot)
    keep(frame, qtbot)
    assert [one.reason for one in kept.all()] == [Reason.CHANGES]
    assert len(list((tmp_path / "stick" / "Netwerkapp").glob("*.sqlite3"))) == 1
    clock.moment -= timedelta(days=9000)
    add(frame._store, clock, "Bob")
    keep(frame, qtbot)
    assert len(kept.all()) == 2
    (tmp_path / "stick").rename(tmp_path / "away")
    add(frame._store, clock, "Chris")
    keep(frame, qtbot)
    assert frame._window.notice.text().startswith("No backup could be made now: ")


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
    qtbot.mouseClick(frame._window.pages.backups.make_button, Qt.MouseButton.LeftButton)
    assert frame._window.notice.text().startswith("No backup could be made: ")
    frame.keeper.close()
