"""Everything that changes much at once makes a copy first: each place, and what that copy holds."""

import subprocess
import sys

import pytest
import shiboken6
from PySide6.QtCore import Qt

from netwerkapp.app import build_window
from netwerkapp.cli import main
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage import database, migrations
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.held import held
from netwerkapp.storage.store import open_store

PEOPLE = (Name("Anna", "", "Vos"), Name("Anna", "", "Vos"), Name("Bob", "", "Smit"), Name("Bob", "", "Smit"))
CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Chris Bos\nEND:VCARD\n"


@pytest.fixture
def folder(tmp_path, clock):
    """Four people, of whom two stand there twice; not open."""
    folder = tmp_path / "data"
    store = open_store(folder, clock)
    store.settings.set("welcomed", "yes")
    for number, name in enumerate(PEOPLE):
        store.contacts.save(Contact(f"p{number}", clock(), name), "contact_added")
    store.close()
    return folder


@pytest.fixture
def window(qapp, folder, clock, source_language_again):
    store = open_store(folder, clock)
    window = build_window(store, folder, "en", clock)
    window.show()
    yield window
    shiboken6.delete(window)
    store.close()


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def import_in_the_window(qtbot, window, tmp_path):
    (tmp_path / "c.vcf").write_text(CARD)
    window.open_file(tmp_path / "c.vcf")
    page = window.pages.imports
    qtbot.waitUntil(lambda: not page.look.isHidden())
    page.look.write_wanted.emit()
    qtbot.waitUntil(lambda: not page.result.isHidden())


def join_many(qtbot, window, tmp_path):
    window.show_page("duplicates")
    page = window.pages.duplicates
    page.begin()
    for _ in range(2):
        press(qtbot, page.join_button)
        qtbot.waitUntil(lambda: page.copy_first.job is None)


@pytest.mark.parametrize(
    ("do", "reason", "left"), [(import_in_the_window, Reason.IMPORT, 5), (join_many, Reason.MERGE, 2)]
)
def test_what_is_done_in_the_window_makes_one_copy_of_what_was_there(
    qtbot, window, folder, clock, tmp_path, do, reason, left
):
    do(qtbot, window, tmp_path)
    assert window._store.contacts.count() == left
    assert [(one.reason, held(one.path).people) for one in Backups(folder, clock).all()] == [(reason, 4)]


def import_by_command(folder, tmp_path):
    (tmp_path / "c.vcf").write_text(CARD)
    return main(["--data", str(folder), "import", str(tmp_path / "c.vcf")])


def bring_in_by_command(folder, tmp_path):
    other = tmp_path / "other"
    store = open_store(other)
    store.contacts.save(Contact("x", store.now(), Name("Chris")), "contact_added")
    store.close()
    command = [sys.executable, "-m", "netwerkapp", "--data", str(other), "export", str(tmp_path / "all.netwerk")]
    subprocess.run(command, check=True, capture_output=True)  # it needs a QApplication of its own
    return main(["--data", str(folder), "import", str(tmp_path / "all.netwerk")])


def restore_by_command(folder, tmp_path):
    other = tmp_path / "other"
    open_store(other).close()
    return main(["--data", str(folder), "restore", str(other / database.FILE_NAME)])


@pytest.mark.parametrize(
    ("do", "reason"),
    [
        (import_by_command, Reason.IMPORT),
        (bring_in_by_command, Reason.IMPORT),
        (restore_by_command, Reason.RESTORE),
    ],
)
def test_what_a_command_does_makes_a_copy_of_what_was_there(folder, clock, tmp_path, do, reason, capsys):
    assert do(folder, tmp_path) == 0
    assert [(one.reason, held(one.path).people) for one in Backups(folder, clock).all()] == [(reason, 4)]


def test_a_new_version_makes_a_copy_of_what_was_there(folder, clock, monkeypatch):
    newest = database.SCHEMA_VERSION
    monkeypatch.setattr(database, "SCHEMA_VERSION", newest + 1)
    monkeypatch.setattr(migrations, "migrations", lambda: None)
    with pytest.raises(AttributeError):
        open_store(folder, clock)
    assert [(one.reason, held(one.path).people) for one in Backups(folder, clock).all()] == [(Reason.UPDATE, 4)]


def test_joining_one_pair_needs_no_copy_and_without_a_copy_many_are_not_joined(qtbot, window, folder, clock):
    window.show_page("duplicates")
    page = window.pages.duplicates
    (folder / "backups").write_text("a file")
    page.begin()
    press(qtbot, page.join_button)
    qtbot.waitUntil(lambda: page.copy_first.job is None)
    assert window.notice.text().startswith("Nobody was joined. No backup was made. ")
    assert window._store.contacts.count() == 4
    assert page.join_button.isEnabled()
    press(qtbot, page.apart_button)
    press(qtbot, page.join_button)
    assert window._store.contacts.count() == 3


def test_erasing_someone_makes_no_copy_as_that_would_hold_them(folder, clock):
    store = open_store(folder, clock)
    assert store.erasing.erase("p0") == []
    store.close()
    assert Backups(folder, clock).all() == []
