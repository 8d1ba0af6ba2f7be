import sqlite3
from contextlib import closing
from datetime import date
from threading import Thread

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage import connections, database
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import FILE_NAME, SCHEMA_VERSION, NoFileError, UnreadableFileError
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.storage.reading import is_damage
from netwerkapp.storage.store import local_clock, open_store, open_to_read
from netwerkapp.storage.troubles import HeldError, is_full
from tests.faults.ground import of_version


def test_the_first_day_is_kept(store):
    assert store.settings.get("first_start") == "2026-11-23"
    assert store.today() == date(2026, 11, 23)


def test_opening_twice_on_one_day_changes_no_byte(tmp_path, clock):
    open_store(tmp_path, clock).close()
    before = (tmp_path / FILE_NAME).read_bytes()
    clock.forward(seconds=3600)
    open_store(tmp_path, clock).close()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_clock_that_is_set_back_does_not_bring_a_day_back(tmp_path, clock):
    open_store(tmp_path, clock).close()
    clock.forward(days=-3)
    store = open_store(tmp_path, clock)
    assert store.today() == date(2026, 11, 23)
    store.close()


def visit(tmp_path, clock, *moves):
    """Open the file after each move of the clock and note a greeting on that day; the days it was."""
    days = []
    for number, days_on in enumerate(moves):
        clock.forward(days=days_on)
        store = open_store(tmp_path, clock)
        days.append(store.today().isoformat())
        touch = Touch(f"{number} {clock()}", clock(), store.today(), TouchKind.GREETING)
        store.touches.add(touch)
        store.close()
    return days


def test_an_evening_with_the_clock_far_ahead_does_not_hold_the_days_after_it(tmp_path, clock):
    days = visit(tmp_path, clock, 0, 1, 26_000, -25_999)
    assert days == ["2026-11-23", "2026-11-24", "2098-01-30", "2026-11-25"]
    store = open_to_read(tmp_path, clock)
    assert store.today() == date(2026, 11, 25)
    store.close()
    store = open_store(tmp_path, clock)
    assert (store.settings.get("last_day"), store.is_new_day()) == ("2026-11-25", False)
    store.close()


def test_reading_with_the_clock_right_again_says_the_right_day(tmp_path, clock):
    visit(tmp_path, clock, 0, 26_000)
    clock.forward(days=-25_999)
    store = open_to_read(tmp_path, clock)
    assert store.today() == date(2026, 11, 24)
    store.close()


def test_a_clock_that_starts_before_the_first_day_of_all_is_not_believed(tmp_path, clock):
    assert visit(tmp_path, clock, 0, 1, -20_000) == ["2026-11-23", "2026-11-24", "2026-11-24"]


def test_a_rung_reached_with_the_clock_ahead_stays(tmp_path, clock):
    open_store(tmp_path, clock).close()
    clock.forward(days=26_000)
    store = open_store(tmp_path, clock)
    talk = Conversation("t", clock(), type=ConversationType.ADVICE, status=Status.HELD, date=store.today())
    store.conversations.save(talk)
    assert store.ladders.read().rung == 2
    tiles = [tile.id for tile in store.ladders.read().tiles if tile.laid]
    store.close()
    clock.forward(days=-25_999)
    store = open_store(tmp_path, clock)
    assert store.ladders.read().rung == 2
    assert [tile.id for tile in store.ladders.read().tiles if tile.laid] == tiles
    clock.forward(days=1)
    store.begin_day()
    assert store.ladders.read().rung == 2
    assert store.settings.get("last_day") == "2026-11-25"
    store.close()


def test_a_day_that_cannot_be_begun_is_begun_later(store, clock):
    clock.forward(days=1)
    store.door.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(SaveError):
        store.begin_day()
    store.door.connection.execute("PRAGMA query_only = OFF")
    assert store.is_new_day()
    store.begin_day()
    assert store.settings.get("last_day") == "2026-11-24"


def test_a_new_day_begins_while_the_app_is_open(store, clock):
    clock.forward(days=1)
    store.begin_day()
    assert store.settings.get("last_day") == "2026-11-24"
    assert store.settings.get("first_start") == "2026-11-23"


def test_reading_never_writes(tmp_path, clock):
    with pytest.raises(NoFileError):
        open_to_read(tmp_path)
    open_store(tmp_path, clock).close()
    before = (tmp_path / FILE_NAME).read_bytes()
    clock.forward(days=2)
    store = open_to_read(tmp_path, clock)
    assert store.ladders.read().rung == 1
    store.close()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_the_clock_of_this_computer_knows_its_offset():
    assert local_clock().utcoffset() is not None


def test_answers_about_yourself_are_kept_and_taken_back(store):
    store.profile.set_many("channel", ["coffee", "walk"])
    assert store.profile.many("channel") == ("coffee", "walk")
    store.profile.set("channel", "")
    assert store.profile.get("channel") == ""
    store.undo()
    assert store.profile.many("channel") == ("coffee", "walk")


def test_settings_are_not_undone(store):
    store.settings.set("language", "en")
    assert store.settings.get("language") == "en"
    assert store.undoable() is None


def test_a_day_that_is_over_keeps_what_was_reached_on_it(store, clock):
    with store.door.action("test") as action:
        for code in ("r01", "r02"):
            row = {"id": code, "code": code, "strength_before": 5, "created_at": store.now().isoformat()}
            action.insert("resistances", row)
    store.ladders.settle()  # the day is not over: there is nothing to keep
    assert store.door.read("SELECT * FROM latches WHERE id = '2.1'") == []
    clock.forward(days=1)
    store.begin_day()
    store.undo()
    assert store.ladders.read().rung == 2
    assert next(tile for tile in store.ladders.read().tiles if tile.id == "2.1").laid


def test_settling_writes_down_a_milestone_that_is_not_there_yet(store, clock):
    with store.door.action("test") as action:
        row = {"id": "r01", "code": "r01", "strength_before": 5, "created_at": store.now().isoformat()}
        action.insert("resistances", row)
    store.door.connection.execute("DELETE FROM milestones")
    clock.forward(days=1)
    store.begin_day()
    assert [row["id"] for row in store.door.read("SELECT id FROM milestones")] == ["2"]


def test_when_something_was_last_changed_is_known(store, clock):
    assert store.last_change() is None
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    clock.forward(seconds=60)
    store.contacts.delete("anna")
    changed = clock()
    clock.forward(days=1)
    store.begin_day()
    store.settings.set("theme", "dark")
    assert store.last_change() == changed


def test_the_file_is_opened_once_more_for_work_elsewhere(store, clock):
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    other = store.opener()()
    other.contacts.save(Contact("bo", clock(), Name("Bo")))
    other.close()
    assert store.contacts.count() == 2
    assert store.undo() == "contact_changed"
    assert store.contacts.count() == 1


def test_work_elsewhere_has_memory_for_many_pages_and_the_window_does_not(store):
    other = store.opener()()
    assert other.door.value("PRAGMA cache_size") == -16_000
    assert store.door.value("PRAGMA cache_size") == -2_000
    other.close()


def hold(folder, how="EXCLUSIVE"):
    """Hold the file as another program does."""
    other = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    other.execute(f"BEGIN {how}")
    return closing(other)


def test_a_file_that_another_program_holds_is_not_said_to_be_damaged(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(connections, "PATIENCE", 0.01)
    open_store(tmp_path, clock).close()
    with hold(tmp_path):
        for opened in (open_store, open_to_read):
            with pytest.raises(HeldError):
                opened(tmp_path, clock)
        assert not is_damage(tmp_path, sqlite3.OperationalError("database is locked"))
    open_store(tmp_path, clock).close()


def test_a_file_that_is_held_when_it_is_open_already_is_not_said_to_be_damaged(tmp_path, clock, monkeypatch):
    open_store(tmp_path, clock).close()
    monkeypatch.setattr(connections, "PATIENCE", 0.01)
    prepared, held = database._prepared, []

    def then_hold(connection, folder):
        prepared(connection, folder).execute("PRAGMA busy_timeout=10")
        held.append(hold(folder))
        held[-1].__enter__()
        return connection

    monkeypatch.setattr(database, "_prepared", then_hold)
    with pytest.raises(HeldError):
        open_store(tmp_path, clock)
    held[0].__exit__(None, None, None)


def test_a_new_day_begins_later_when_another_program_writes_just_now(tmp_path, clock, monkeypatch):
    open_store(tmp_path, clock).close()
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "busy_timeout=10"))
    clock.forward(days=1)
    with hold(tmp_path, "IMMEDIATE"):
        store = open_store(tmp_path, clock)
        assert store.is_new_day()
    store.begin_day()
    assert not store.is_new_day()
    store.close()


def test_a_disk_without_room_for_an_older_file_is_said_to_be_full(tmp_path, clock, monkeypatch):
    of_version(tmp_path, 1)
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "max_page_count=1"))  # no page more than there are
    with pytest.raises(OSError, match="full") as told:
        open_store(tmp_path, clock)
    assert is_full(told.value)
    assert not is_full(PermissionError())
    monkeypatch.undo()
    open_store(tmp_path, clock).close()


def test_what_can_only_be_read_is_opened_once_more_without_being_written(tmp_path, clock):
    open_store(tmp_path, clock).close()
    store = open_to_read(tmp_path, clock)
    before = {one.name: (one.read_bytes(), one.stat().st_mtime_ns) for one in tmp_path.iterdir()}
    other = store.opener()()
    with pytest.raises(SaveError):
        other.profile.set("name", "Marjan")
    other.close()
    store.close()
    assert {one.name: (one.read_bytes(), one.stat().st_mtime_ns) for one in tmp_path.iterdir()} == before


def test_an_older_file_that_can_only_be_read_is_opened_once_more_in_another_thread(tmp_path, clock, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    of_version(tmp_path / "data", SCHEMA_VERSION - 1)
    store, found = open_to_read(tmp_path / "data", clock), []
    opener = store.opener()

    def look():
        other = opener()
        found.extend(one.name.full for one in other.exports.everyone())
        with pytest.raises(SaveError) as told:
            other.profile.set("name", "Marjan")
        found.append(told.value.cause)
        other.close()

    thread = Thread(target=look)
    thread.start()
    thread.join()
    with pytest.raises(SaveError) as told:
        store.profile.set("name", "Marjan")
    assert told.value.cause is Cause.FORBIDDEN
    names = [one.name.full for one in store.exports.everyone()]
    assert names
    assert found == [*names, Cause.FORBIDDEN]
    store.close()
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_file_that_is_damaged_inside_is_said_to_be_unreadable(tmp_path, clock):
    folder = tmp_path / "damaged"
    store = open_store(folder, clock)
    page = store.door.value("SELECT rootpage FROM sqlite_master WHERE name = 'settings'")
    store.close()
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(UnreadableFileError):
        open_store(folder, clock)
    assert (folder / FILE_NAME).read_bytes() == content


def test_a_sound_file_is_never_said_to_be_unreadable(tmp_path, clock):
    folder = tmp_path / "sound"
    store = open_store(folder, clock)
    store.settings.set("last_day", "x")
    store.close()
    with pytest.raises(ValueError, match="isoformat"):
        open_store(folder, clock)
    assert not is_damage(folder, ValueError())
    assert not is_damage(tmp_path / "nowhere", ValueError())
    assert is_damage(folder, OverflowError())


def test_the_mark_of_all_that_is_read_is_another_one_after_a_change_here_or_elsewhere_and_on_a_new_day(
    store, tmp_path, clock
):
    marks = [store.revision()]

    def is_new():
        mark = store.revision()
        new = mark not in marks
        marks.append(mark)
        return new

    store.contacts.page(ContactQuery(), 0, 10)
    clock.forward(seconds=3600)
    assert not is_new()
    store.settings.set("scheme", "dark")
    assert is_new()
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME, isolation_level=None)) as other:
        other.execute("UPDATE settings SET value = 'light' WHERE id = 'scheme'")
    assert is_new()
    clock.forward(days=1)
    assert is_new()
    assert not is_new()
