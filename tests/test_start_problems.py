"""The dialog of a file that cannot be read: it goes on living, and a choice that does not succeed leaves the others."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.single import claim
from netwerkapp.start_problems import Rescue
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.ui.start_problem import Problem, StartProblem


@pytest.fixture
def folder(tmp_path, clock):
    """Anna in a copy, Anna and Bob in a file of which one page is gone."""
    folder = tmp_path / "data"
    store = open_store(folder, clock)
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    Backups(folder, clock).make(Reason.CLOSE)
    store.contacts.save(Contact("bob", clock(), Name("Bob")))
    page = store.door.value("SELECT rootpage FROM sqlite_master WHERE name = 'settings'")
    store.close()
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    (folder / FILE_NAME).write_bytes(content)
    return folder


@pytest.fixture
def rescue(theme, qtbot, folder):
    dialog = StartProblem(theme, Problem.UNREADABLE, folder)
    qtbot.addWidget(dialog)
    made = Rescue(dialog, folder)
    dialog.show()
    yield made
    made.end()


def words(rescue):
    return [label.text() for label in rescue._dialog.findChildren(QLabel) if label.isVisible()]


def people(folder):
    store = open_to_read(folder)
    try:
        return store.contacts.count()
    finally:
        store.close()


def click(qtbot, rescue, number):
    qtbot.mouseClick(rescue._dialog.offers[number], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rescue.job is None)


def ready(qtbot, rescue):
    rescue.begin()
    assert "Looking for your newest backup." in words(rescue)
    qtbot.waitUntil(lambda: rescue.job is None)


def test_the_offers_come_when_they_are_ready_with_what_is_lost(rescue, qtbot, folder):
    ready(qtbot, rescue)
    said = words(rescue)
    assert "1 people, 0 talks" in said  # the source language has no plurals
    assert "2 people, 0 talks" in said
    assert any(text.startswith("What could not be read: ") for text in said)
    assert not rescue._dialog._bar.isVisible()
    click(qtbot, rescue, 1)
    assert rescue.done
    assert people(folder) == 2


def test_a_choice_that_does_not_succeed_says_why_and_leaves_the_others(rescue, qtbot, folder, clock):
    ready(qtbot, rescue)
    was = (folder / FILE_NAME).read_bytes()
    other = claim(folder)
    click(qtbot, rescue, 0)
    assert "Nothing was put back. Netwerkapp is open already with this data. All is as it was." in words(rescue)
    other.release()
    newest = next(one.path for one in Backups(folder, clock).all() if one.reason is Reason.CLOSE)
    good = newest.read_bytes()
    newest.write_bytes(good[:-1] + b"x")
    click(qtbot, rescue, 0)
    assert "Nothing was put back. This backup is damaged. Choose another one. All is as it was." in words(rescue)
    newest.write_bytes(good)
    with closing(sqlite3.connect(newest)) as connection:
        connection.execute("PRAGMA user_version = 99")
    newest.with_suffix(".sha256").unlink()
    click(qtbot, rescue, 0)
    assert any("made by a newer version" in text for text in words(rescue))
    assert (folder / FILE_NAME).read_bytes() == was
    assert not rescue.done
    assert rescue._dialog.isVisible()
    click(qtbot, rescue, 1)
    assert rescue.done


def test_a_copy_can_be_chosen_while_the_rest_is_still_looked_for(rescue, qtbot, folder):
    rescue.begin()
    qtbot.waitUntil(lambda: bool(rescue._dialog.offers))
    click(qtbot, rescue, 0)
    assert rescue.done
    assert people(folder) == 1


def test_closing_the_dialog_ends_the_work(rescue, folder):
    was = (folder / FILE_NAME).read_bytes()
    rescue.begin()
    rescue.end()
    assert rescue.job is None
    assert (folder / FILE_NAME).read_bytes() == was


def test_where_nothing_is_found_it_is_said(rescue, qtbot, folder, clock):
    for one in Backups(folder, clock).all():
        one.path.unlink()
    (folder / FILE_NAME).write_bytes(b"no database" * 500)
    ready(qtbot, rescue)
    assert "There is no backup that can be used, and nothing of the file can be read." in words(rescue)
    assert rescue._dialog.other.isVisible()
