"""Copies of the file, made and put back for real."""

import gzip
import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import SECOND_PLACE, Backups, backups_in, copy_before, thin_out, write_copy
from netwerkapp.storage.database import (
    FILE_NAME,
    SCHEMA_VERSION,
    LostFileError,
    NewerFileError,
    UnreadableFileError,
    digest_of,
    open_database,
)
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.storage.held import glance, held
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.storage.troubles import BackupError

FILES = Path(__file__).parent.parent / "files"
BREATH = 0.005  # s that a file is free between two writes


@pytest.fixture
def folder(store, clock, tmp_path):
    """A file with Anna and Bob and one talk, not open."""
    for name in ("Anna", "Bob"):
        store.contacts.save(Contact(name.lower(), clock(), Name(name, "", "Vos")), "contact_added")
    store.conversations.save(Conversation("t", clock(), contact="anna", date=clock().date()))
    return tmp_path / "data"


@pytest.fixture
def kept(folder, clock):
    return Backups(folder, clock)


def add(folder, clock, name):
    store = open_store(folder, clock)
    store.contacts.save(Contact(name.lower(), clock(), Name(name)), "contact_added")
    store.close()


def people(folder):
    store = open_to_read(folder)
    try:
        return sorted(one.name.given for one in store.exports.everyone())
    finally:
        store.close()


def change(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_copy_is_checked_private_and_says_when_why_and_what(kept, folder):
    made = kept.make(Reason.CLOSE)
    assert made == folder / "backups" / "2026-11-23-094100-close-00001.sqlite3"
    assert made.with_suffix(".sha256").read_text() == f"{digest_of(made)}  {made.name}\n"
    assert {stat.S_IMODE(path.stat().st_mode) for path in made.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert [one.path for one in kept.all()] == [made]
    found = held(made)
    assert (found.people, found.talks, found.names) == (2, 1, ("Bob Vos", "Anna Vos"))
    assert found.last_change is not None


def test_two_copies_of_one_second_both_stay(kept):
    assert kept.make(Reason.CLOSE) != kept.make(Reason.CLOSE)
    assert len(kept.all()) == 2


def test_a_copy_is_wanted_only_after_a_change(kept, folder, clock):
    assert kept.is_wanted()
    kept.make(Reason.CLOSE)
    assert not kept.is_wanted()
    add(folder, clock, "Chris")
    assert kept.is_wanted()
    assert not Backups(folder / "nowhere", clock).is_wanted()


def test_old_copies_and_unfinished_ones_go_when_a_new_one_is_there(kept, folder, clock):
    for _ in range(40):
        kept.make(Reason.CHANGES)
        clock.forward(seconds=1800)
        made = kept.make(Reason.CLOSE)
        clock.forward(days=1)
    (folder / "backups" / "x.unfinished").write_text("half")
    kept.make(Reason.CLOSE)
    names = [path.name for path in (folder / "backups").iterdir()]
    assert made.name in names
    assert len(names) == 2 * len(kept.all())
    assert 15 <= len(kept.all()) <= 22


def test_what_was_salvaged_drives_no_whole_copy_out(kept, clock):
    whole = kept.make(Reason.CLOSE)
    clock.forward(seconds=60)
    kept.make(Reason.SALVAGE)
    clock.forward(days=1)
    kept.make(Reason.CLOSE)
    clock.forward(days=20)
    assert whole.exists()
    kept.make(Reason.CLOSE)
    assert len(kept.all()) == 4


def test_the_newest_sound_copy_is_found_past_those_that_are_not(kept, clock):
    assert kept.newest_sound() is None
    first = kept.make(Reason.CLOSE)
    for reason in (Reason.CLOSE, Reason.SALVAGE):
        clock.forward(seconds=60)
        made = kept.make(reason)
        if reason is Reason.CLOSE:
            change(made)
    backup, found = kept.newest_sound()
    assert (backup.path, found.people) == (first, 2)


@pytest.mark.parametrize("jump", [timedelta(days=-4000), timedelta(days=30000), timedelta(hours=-1)])
def test_a_clock_that_jumps_takes_no_copy_away(kept, clock, jump):
    made = []
    for _ in range(10):
        made.append(kept.make(Reason.CLOSE))
        clock.forward(days=1)
    clock.moment += jump
    kept.make(Reason.CHANGES)
    assert all(path.exists() for path in made)
    assert len(kept.all()) == 11


def test_a_copy_from_before_a_new_version_is_listed_with_its_day(kept, folder):
    made = kept.make(Reason.CLOSE)
    made.rename(made.with_name("before-version-3.sqlite3"))
    assert [one.reason for one in kept.all()] == [Reason.UPDATE]


def test_putting_back_keeps_what_was_there_and_can_be_taken_back(kept, folder, clock):
    old = kept.make(Reason.CLOSE)
    add(folder, clock, "Chris")
    before = kept.restore(old)
    assert people(folder) == ["Anna", "Bob"]
    assert check_file(folder) == []
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
    kept.restore(before)
    assert people(folder) == ["Anna", "Bob", "Chris"]


def test_putting_back_never_writes_over_the_bytes_of_the_file_that_goes(kept, folder, clock, tmp_path):
    old = kept.make(Reason.CLOSE)
    add(folder, clock, "Chris")
    was = (folder / FILE_NAME).read_bytes()
    os.link(folder / FILE_NAME, tmp_path / "the same bytes")
    kept.restore(old)
    assert (tmp_path / "the same bytes").read_bytes() == was


def test_a_copy_with_one_changed_byte_is_never_put_back(kept, folder, clock):
    old = kept.make(Reason.CLOSE)
    change(old)
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(UnreadableFileError):
        kept.restore(old)
    assert (folder / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"no database" * 500])
def test_a_file_that_is_no_copy_is_refused(kept, tmp_path, content):
    other = tmp_path / "other.sqlite3"
    other.write_bytes(content)
    with pytest.raises(UnreadableFileError):
        kept.restore(other)
    with pytest.raises(UnreadableFileError):
        kept.restore(tmp_path / "nowhere")


def test_a_copy_with_a_row_that_points_at_nothing_is_refused(kept):
    made = kept.make(Reason.CLOSE)
    made.with_suffix(".sha256").unlink()
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("UPDATE conversations SET contact = 'nobody'")
        connection.commit()
    with pytest.raises(UnreadableFileError, match="points at a missing row"):
        held(made)


def test_a_digest_that_cannot_be_read_makes_a_copy_unusable(kept):
    made = kept.make(Reason.CLOSE)
    made.with_suffix(".sha256").write_bytes(b"\xff\xfe")
    with pytest.raises(UnreadableFileError):
        held(made)


def test_a_copy_of_a_newer_version_is_refused(kept):
    made = kept.make(Reason.CLOSE)
    made.with_suffix(".sha256").unlink()
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerFileError):
        kept.restore(made)


@pytest.mark.parametrize("what", ["damaged", "no database", "newer", "empty", "gone", "folder", "journal"])
def test_putting_back_works_whatever_is_in_the_place_of_the_file_and_keeps_it(kept, folder, what):
    old = kept.make(Reason.CLOSE)
    path = folder / FILE_NAME
    if what == "damaged":
        content = path.read_bytes()
        path.write_bytes(content[:8192] + bytes(20_000) + content[28_192:])
    elif what == "no database":
        path.write_bytes(b"no database" * 500)
    elif what == "newer":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 99")
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "gone":
        path.unlink()
    elif what == "folder":
        path.unlink()
        path.mkdir()
        (path / "mine.txt").write_text("mine")
    else:
        Path(f"{path}-journal").write_bytes(b"left over from another file")
    was = path.read_bytes() if path.is_file() else b""
    kept.restore(old)
    kept.restore(old)
    assert people(folder) == ["Anna", "Bob"]
    assert not Path(f"{path}-journal").exists()
    aside = sorted((folder / "backups" / "damaged").glob("*"))
    if what in ("empty", "gone"):
        assert aside == []
    elif what == "folder":
        assert [one.name for one in aside[0].iterdir()] == ["mine.txt"]
    else:
        assert [one.read_bytes() for one in aside if one.suffix == ".sqlite3"] == [was]
        assert len(aside) == (2 if what == "journal" else 1)


def test_what_cannot_be_opened_is_kept_aside_once(kept, folder):
    (folder / FILE_NAME).write_bytes(b"no database" * 500)
    assert kept.restoring.keep_aside() == kept.restoring.keep_aside()
    assert len(list((folder / "backups" / "damaged").iterdir())) == 1


@pytest.mark.parametrize("content", [b"", None])
def test_a_file_that_is_gone_is_not_begun_anew_where_there_are_copies(kept, folder, content):
    kept.make(Reason.CLOSE)
    (folder / FILE_NAME).unlink()
    if content is not None:
        (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(LostFileError):
        open_database(folder)


def test_a_folder_in_the_place_of_the_file_is_said(folder):
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    with pytest.raises(UnreadableFileError):
        open_database(folder)


def test_a_folder_that_cannot_be_written_is_said_and_nothing_of_the_copy_stays(kept, folder, clock):
    old = kept.make(Reason.CLOSE)
    (folder / "backups").rename(folder / "aside")
    (folder / "backups").write_text("a file where the folder was")
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(BackupError):
        kept.make(Reason.CHANGES)
    with pytest.raises(BackupError):
        kept.restore(folder / "aside" / old.name)
    assert (folder / FILE_NAME).read_bytes() == before
    assert not (folder / "netwerkapp.restoring").exists()
    (folder / "netwerkapp.restoring").mkdir()
    with pytest.raises(BackupError):
        kept.restore(folder / "aside" / old.name)


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from netwerkapp.domain.backups import Reason
    from netwerkapp.storage.backups import Backups
    from netwerkapp.storage.store import local_clock
    from netwerkapp.storage.troubles import BackupError
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
    kept = Backups(Path(sys.argv[1]), local_clock)
    try:
        if len(sys.argv) == 2:
            kept.make(Reason.CHANGES)
        elif sys.argv[2] == "along":
            Backups(Path(sys.argv[1]), local_clock, Path(sys.argv[3])).take_along()
        else:
            kept.restore(Path(sys.argv[2]))
    except BackupError as error:
        print(error.cause, error)
"""


def child(code, *arguments):
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)], capture_output=True, text=True, check=True
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_where_no_more_can_be_written_the_file_and_the_older_copies_are_as_they_were(kept, folder):
    old = kept.make(Reason.CLOSE)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert child(FULL, folder).stdout.startswith("full ")
    assert child(FULL, folder, old).stdout.startswith("full ")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_what_is_missing_in_the_file_makes_no_copy(kept, folder):
    content = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(content[: len(content) // 2])
    with pytest.raises(BackupError):
        kept.make(Reason.CHANGES)
    assert list((folder / "backups").iterdir()) == []
    with pytest.raises(BackupError):
        Backups(folder / "nowhere", kept._clock).make(Reason.CHANGES)


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def there(stick):
    return {one.path.name: one.path.read_bytes() for one in backups_in(stick / "Netwerkapp")}


def test_the_second_place_gets_every_copy_that_it_lacks_whatever_it_was_made_for(folder, clock, stick):
    kept = Backups(folder, clock, stick)
    kept.make(Reason.IMPORT)
    kept.take_along()
    away = stick.rename(stick.with_name("away"))
    made = [kept.make(Reason.MERGE), kept.make(Reason.CLOSE)]
    add(folder, clock, "Chris")
    kept.restore(made[0])
    update = made[1].rename(made[1].with_name("before-version-3.sqlite3"))
    made[1].with_suffix(".sha256").rename(update.with_suffix(".sha256"))
    with pytest.raises(BackupError) as caught:
        kept.take_along()
    assert caught.value.cause is Cause.GONE
    assert not stick.exists()
    away.rename(stick)
    told = []
    kept.take_along(told.append)
    assert there(stick) == {one.path.name: one.path.read_bytes() for one in kept.all()}
    assert len(there(stick)) == 4
    assert sorted(told) == told
    assert all(held(stick / "Netwerkapp" / name).people for name in there(stick))
    Backups(folder, clock).take_along()


def test_the_second_place_is_thinned_out_by_the_same_rule_and_nothing_goes_there_to_go_at_once(folder, clock, stick):
    kept = Backups(folder, clock, stick)
    for _ in range(20):
        kept.make(Reason.CHANGES)
        clock.forward(seconds=1800)
        kept.make(Reason.CLOSE)
        clock.forward(days=1)
    kept.take_along()
    assert there(stick).keys() <= {one.path.name for one in kept.all()}
    (stick / "Netwerkapp" / "x.unfinished").write_text("half")
    for _ in range(3):
        kept.make(Reason.CHANGES)
        kept.take_along()
    was = {path: path.stat().st_ino for path in (stick / "Netwerkapp").iterdir()}
    kept.take_along()
    assert {path: path.stat().st_ino for path in (stick / "Netwerkapp").iterdir()} == was
    assert len(was) == 2 * len(there(stick))


def test_a_copy_that_was_damaged_here_never_takes_the_place_of_the_whole_one_there(folder, clock, stick):
    kept = Backups(folder, clock, stick)
    made = kept.make(Reason.CLOSE)
    kept.take_along()
    was = there(stick)
    change(made)
    made.with_suffix(".sha256").write_text("0  x")
    other = kept.make(Reason.CLOSE)
    kept.take_along()
    assert there(stick) == {**was, other.name: other.read_bytes()}
    made.with_suffix(".sha256").write_bytes(b"\xff")
    kept.take_along()
    assert held(stick / "Netwerkapp" / made.name).people == 2
    assert not list(stick.rglob("*.unfinished"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_where_no_more_can_be_written_in_the_second_place_nothing_half_is_there(folder, clock, stick):
    Backups(folder, clock).make(Reason.CLOSE)
    done = child(FULL, folder, "along", stick)
    assert "full" in done.stdout
    assert list((stick / "Netwerkapp").iterdir()) == []


def test_who_is_erased_is_erased_in_the_second_place_too(store, folder, clock, stick):
    store.settings.set(SECOND_PLACE, str(stick))
    kept = Backups(folder, clock, stick)
    kept.make(Reason.CLOSE)
    kept.take_along()
    assert store.erasing.erase("bob") == []
    assert held(next((stick / "Netwerkapp").glob("*.sqlite3"))).names == ("Anna Vos",)


def test_who_is_erased_while_the_second_place_is_away_is_gone_there_when_it_is_back(store, folder, clock, stick):
    store.settings.set(SECOND_PLACE, str(stick))
    kept = Backups(folder, clock, stick)
    kept.make(Reason.CLOSE)
    kept.take_along()
    assert store.erasing.away() is None
    out = stick.rename(stick.with_name("out"))
    assert store.erasing.away() == stick
    assert store.erasing.erase("bob") == []
    out.rename(stick)
    assert store.erasing.away() is None
    kept.take_along()
    assert [held(one).names for one in (stick / "Netwerkapp").glob("*.sqlite3")] == [("Anna Vos",)]


def test_a_copy_whose_digest_cannot_be_written_is_named_when_someone_is_erased(store, folder, clock):
    made = Backups(folder, clock).make(Reason.CLOSE)
    made.with_suffix(".sha256").unlink()
    made.with_suffix(".sha256").mkdir()
    assert store.erasing.erase("bob") == [made.name]


def test_a_copy_to_a_file_of_your_choice(folder, tmp_path):
    assert write_copy(folder, tmp_path / "my copy.sqlite3").people == 2
    assert held(tmp_path / "my copy.sqlite3").talks == 1
    with pytest.raises(BackupError):
        write_copy(folder, tmp_path / "nowhere" / "copy.sqlite3")


def test_a_last_change_that_makes_no_sense_is_none(store, folder):
    store.door.connection.execute("UPDATE actions SET at = 'x'")
    assert held(folder / FILE_NAME).last_change is None


KILLED = """
    import sys
    from pathlib import Path
    from netwerkapp.domain.backups import Reason
    from netwerkapp.storage.backups import Backups
    from netwerkapp.storage.store import local_clock
    kept = Backups(Path(sys.argv[1]), local_clock)
    print("ready", flush=True)
    while True:
        made = kept.make(Reason.CHANGES)
        kept.restore(made)
        print(made, flush=True)
"""


@pytest.mark.parametrize("run", range(5))
def test_killed_while_copying_and_putting_back_everything_is_whole(kept, folder, run):
    first = kept.make(Reason.CLOSE)
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "ready\n"
    end = time.monotonic() + random.Random(run).uniform(0.0, 0.3)
    while time.monotonic() < end:
        pass
    process.send_signal(signal.SIGKILL)
    told = [Path(line) for line in process.communicate()[0].splitlines()]
    assert check_file(folder) == []
    assert people(folder) == ["Anna", "Bob"]
    assert {first, *told} <= {one.path for one in kept.all()}
    for one in kept.all():
        assert held(one.path).people == 2
    kept.make(Reason.CLOSE)
    assert not list(folder.rglob("*.unfinished"))


def test_the_copy_is_made_while_the_file_is_open_and_written(store, kept, clock):
    with store.door.action("other"):
        pass
    made = kept.make(Reason.CHANGES)
    store.contacts.save(Contact("chris", clock(), Name("Chris")), "contact_added")
    assert held(made).people == 2
    assert store.contacts.count() == 3
    shutil.rmtree(made.parent)


def test_before_something_large_a_copy_is_made_or_it_is_not_done(store, folder, clock):
    copy_before(store, Reason.IMPORT)
    assert [one.reason for one in Backups(folder, clock).all()] == [Reason.IMPORT]
    shutil.rmtree(folder / "backups")
    (folder / "backups").write_text("a file")
    with pytest.raises(SaveError):
        copy_before(store, Reason.IMPORT)


def test_a_glance_at_a_copy_says_what_it_holds(kept):
    made = kept.make(Reason.CLOSE)
    assert glance(made).people == 2
    made.write_bytes(b"no database" * 500)
    assert glance(made) is None


def test_a_clock_set_back_does_not_hide_a_change(kept, folder, clock):
    kept.make(Reason.CLOSE)
    os.utime(folder / FILE_NAME, ns=(1, 1))
    assert kept.is_wanted()


def test_the_newest_copy_is_the_one_that_was_made_last_whatever_the_clock_said(kept, clock):
    clock.moment += timedelta(days=36_000)
    kept.make(Reason.CLOSE)
    clock.moment -= timedelta(days=36_000)
    first = kept.make(Reason.CLOSE)
    clock.forward(seconds=60)
    update = kept.make(Reason.CLOSE)
    update.rename(update.with_name("before-version-3.sqlite3"))
    update.with_suffix(".sha256").unlink()
    at = clock().replace(tzinfo=None).timestamp()
    os.utime(update.with_name("before-version-3.sqlite3"), (at, at))
    assert [one.reason for one in kept.all()] == [Reason.UPDATE, Reason.CLOSE, Reason.CLOSE]
    assert kept.all()[1].path == first


@pytest.mark.parametrize("jump", [36_000, -15_000, 0])
def test_the_newest_three_stay_whatever_their_date(kept, clock, jump):
    for _ in range(8):
        kept.make(Reason.CHANGES)
        clock.forward(seconds=60)
    clock.moment += timedelta(days=jump)
    last = []
    for _ in range(3):
        last.append(kept.make(Reason.CHANGES))
        clock.forward(seconds=60)
    clock.forward(days=1)
    thin_out(last[0].parent, clock().replace(tzinfo=None))
    assert all(path.exists() for path in last)


def test_what_is_copied_while_someone_writes_is_sound_fifty_times(kept, folder, clock):
    stop = Event()

    def write():
        store = open_store(folder, clock)
        number = 0
        while not stop.wait(BREATH):
            number += 1
            store.contacts.save(Contact(f"p{number}", clock(), Name(f"P{number}")), "contact_added")
        store.close()

    writer = Thread(target=write)
    writer.start()
    try:
        counts = [held(kept.make(Reason.CHANGES)).people for _ in range(50)]
    finally:
        stop.set()
        writer.join()
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


class EndedError(Exception):
    pass


@pytest.mark.parametrize("part", [0.0, 0.1, 0.3, 0.55, 0.9])
def test_a_copy_or_a_restore_that_is_ended_leaves_nothing_half_done(large, clock, part):
    kept, made = large

    def step(told):
        if told >= part:
            raise EndedError

    before = {path: path.stat().st_ino for path in made.parent.parent.rglob("*") if path.is_file()}
    with pytest.raises(EndedError):
        kept.prepare_restore(made, step)
    with pytest.raises(EndedError):
        held(made, step)
    if part < 0.8:
        with pytest.raises(EndedError):
            kept.make(Reason.ASKED, step)
        with pytest.raises(EndedError):
            write_copy(made.parent.parent, made.with_name("mine"), step)
    after = {path: path.stat().st_ino for path in made.parent.parent.rglob("*") if path.is_file()}
    assert after == before


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A file of some megabytes, and a copy of it."""
    from tests.conftest import FakeClock

    folder, clock = tmp_path_factory.mktemp("large"), FakeClock()
    store = open_store(folder, clock)
    with store.door.utils.atomic():
        for number in range(300):
            notes = f"{number} een heel verhaal " * 200
            store.contacts.save(Contact(f"p{number}", clock(), Name(f"P{number}"), notes=notes), "contact_added")
    store.close()
    kept = Backups(folder, clock)
    return kept, kept.make(Reason.CLOSE)


def test_what_is_written_between_the_two_steps_of_a_restore_is_kept_too(kept, folder, clock):
    old = kept.make(Reason.CLOSE)
    prepared = kept.prepare_restore(old)
    assert people(folder) == ["Anna", "Bob"]
    add(folder, clock, "Chris")
    before = kept.restoring.finish(prepared)
    assert people(folder) == ["Anna", "Bob"]
    assert held(before).people == 3


def test_a_copy_of_an_older_version_is_brought_up_to_date_before_it_takes_the_place(kept, folder, tmp_path):
    old = tmp_path / "old.sqlite3"
    old.write_bytes(gzip.decompress((FILES / "versions" / "3.sqlite3.gz").read_bytes()))
    kept.restore(old)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert digest_of(old) != digest_of(folder / FILE_NAME)
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("CREATE TABLE promises (mine)")
    was = (folder / FILE_NAME).read_bytes()
    with pytest.raises(BackupError):
        kept.restore(old)
    assert (folder / FILE_NAME).read_bytes() == was
    assert not list(folder.glob("*.restoring*"))


def test_what_waits_and_goes_away_leaves_the_file_as_it_was(kept, folder):
    prepared = kept.prepare_restore(kept.make(Reason.CLOSE))
    prepared.waiting.unlink()
    was = (folder / FILE_NAME).read_bytes()
    with pytest.raises(BackupError):
        kept.restoring.finish(prepared)
    assert (folder / FILE_NAME).read_bytes() == was


def test_a_copy_that_is_nowhere_is_unusable(tmp_path):
    with pytest.raises(UnreadableFileError):
        held(tmp_path / "nowhere.sqlite3")


def test_a_second_place_that_cannot_be_used_is_said(folder, clock, stick):
    (stick / "Netwerkapp").write_text("a file")
    kept = Backups(folder, clock, stick)
    kept.make(Reason.CLOSE)
    with pytest.raises(BackupError):
        kept.take_along()


def test_a_copy_whose_digest_cannot_be_opened_is_unusable(kept):
    made = kept.make(Reason.CLOSE)
    made.with_suffix(".sha256").unlink()
    made.with_suffix(".sha256").mkdir()
    with pytest.raises(UnreadableFileError):
        held(made)


def test_a_journal_that_is_another_one_is_kept_as_well(kept, folder):
    made = set()
    for journal in (b"one", b"two", None, b"one"):
        if journal is not None:
            Path(f"{folder / FILE_NAME}-journal").write_bytes(journal)
        made.add(kept.restoring.keep_aside())
    assert sorted(Path(f"{one}-journal").read_bytes() for one in made) == [b"one", b"two"]


def test_a_file_that_is_gone_is_told_when_a_copy_is_asked_for(tmp_path, clock):
    with pytest.raises(BackupError) as caught:
        Backups(tmp_path, clock).make(Reason.ASKED)
    assert caught.value.cause is Cause.GONE


def test_a_folder_in_the_place_of_the_file_is_no_file_that_is_gone(tmp_path, clock):
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(BackupError) as caught:
        Backups(tmp_path, clock).make(Reason.ASKED)
    assert caught.value.cause is Cause.OTHER
