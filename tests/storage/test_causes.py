"""What stands in the way of writing is told apart, and a file that was gone and came back is written again."""

import shutil
import sqlite3
import subprocess
import sys
from threading import Thread

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.storage.causes import passing_cause
from netwerkapp.storage.database import FILE_NAME, open_in_memory
from netwerkapp.storage.door import Cause, RefusedError, SaveError
from netwerkapp.storage.store import Store, open_store, open_to_read


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / FILE_NAME


def refused(store, text="Marjan"):
    """Try to keep a name; what stood in the way."""
    with pytest.raises(SaveError) as told:
        store.profile.set("name", text)
    return told.value


def on_disk(file, clock):
    """The name that the file at this path holds, whoever has it open."""
    store = open_to_read(file.parent, clock)
    try:
        return store.profile.get("name")
    finally:
        store.close()


def test_a_full_disk_is_told_and_the_file_goes_on_once_there_is_room(store, file, clock):
    pages = store.door.value("PRAGMA page_count")
    store.door.connection.execute(f"PRAGMA max_page_count={pages}")
    assert refused(store, "M" * 100_000).cause is Cause.FULL
    store.door.connection.execute("PRAGMA max_page_count=1000000")
    store.profile.set("name", "M" * 100_000)
    assert on_disk(file, clock) == "M" * 100_000


def test_another_program_that_holds_the_file_is_told_and_waited_for_no_longer_than_asked(store, file):
    store.wait_at_most(0)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    error = refused(store)
    assert (error.cause, passing_cause(error)) == (Cause.IN_USE, Cause.IN_USE)
    with pytest.raises(sqlite3.OperationalError) as told:
        store.profile.get("name")
    assert passing_cause(told.value) is Cause.IN_USE
    other.close()
    store.profile.set("name", "Marjan")


def test_who_looks_before_writing_waits_for_another_program_that_writes(store, file, clock):
    other, told = sqlite3.connect(file, isolation_level=None, check_same_thread=False), []

    def write():
        try:
            store.conversations.save(Conversation("t", clock(), status=Status.PREPARING))
            store.preparations.save_answer("t", "goal", "Marjan", visit="one stay")
        except SaveError as error:
            told.append(error.cause)

    other.execute("BEGIN IMMEDIATE")
    writing = Thread(target=write)
    writing.start()
    writing.join(0.05)  # it waits for the other
    other.execute("COMMIT")
    writing.join()
    other.close()
    assert told == []
    assert store.preparations.get("t").answers == {"goal": "Marjan"}


def test_a_folder_that_is_gone_is_told_and_what_comes_back_is_written(store, file, clock):
    store.profile.set("name", "before")
    away = file.parent.with_name("stick")
    file.parent.rename(away)
    assert refused(store).cause is Cause.GONE
    assert refused(store).cause is Cause.GONE
    away.rename(file.parent)
    store.profile.set("name", "Marjan")
    assert on_disk(file, clock) == "Marjan"


def test_a_file_that_was_put_back_is_opened_again_and_everything_read_from_it(store, file, clock):
    store.contacts.save(Contact("anna", clock(), split_name("Anna Bos")))
    store.ladders.read()
    store.talk_search.find("anna")
    store.wait_at_most(7)
    copy = file.with_name("copy")
    shutil.copy(file, copy)
    file.unlink()
    assert refused(store).cause is Cause.GONE
    copy.rename(file)
    store.profile.set("name", "Marjan")
    assert on_disk(file, clock) == "Marjan"
    assert store.door.value("PRAGMA busy_timeout") == 7
    assert store.door.value("PRAGMA synchronous") == 3
    for number in range(3):
        store.contacts.save(Contact(f"{number}", clock(), split_name("Bas Kok")))
    fresh = open_store(file.parent, clock)
    assert store.ladders.read() == fresh.ladders.read()
    fresh.close()
    store.talk_search.find("anna")
    for _ in range(4):
        store.undo()
    assert (store.contacts.count(), store.profile.get("name")) == (1, "")


def test_a_file_that_goes_while_it_is_written_is_told_and_is_opened_again(store, file, clock):
    shutil.copy(file, file.with_name("copy"))

    def write():
        with store.door.whole():
            file.unlink()
            store.profile.set("name", "lost")

    with pytest.raises(SaveError) as told:
        write()
    assert told.value.cause is Cause.GONE
    file.with_name("copy").rename(file)
    store.profile.set("name", "Marjan")
    assert on_disk(file, clock) == "Marjan"


def test_what_lives_in_memory_has_no_file_to_look_for(clock):
    store = Store(open_in_memory(), clock)
    store.profile.set("name", "Marjan")
    assert (store.profile.get("name"), store.door.path) == ("Marjan", None)
    store.close()


def test_another_file_in_its_place_is_left_as_it_is(store, file, tmp_path, clock):
    store.profile.set("name", "mine")
    other = open_store(tmp_path / "other", clock)
    other.profile.set("name", "of somebody else")
    other.profile.set("name", "of somebody else again")
    other.close()
    (tmp_path / "other" / FILE_NAME).replace(file)
    before = file.read_bytes()
    assert refused(store).cause is Cause.GONE
    assert refused(store).cause is Cause.GONE
    assert file.read_bytes() == before


def test_a_file_that_cannot_be_read_any_more_makes_room_for_what_is_put_back(store, file, clock):
    store.profile.set("name", "before")
    shutil.copy(file, file.with_name("copy"))
    file.write_bytes(b"nothing of ours" * 4000)  # as a disk does that fails
    file.unlink()
    file.with_name("copy").rename(file)
    store.profile.set("name", "Marjan")
    assert on_disk(file, clock) == "Marjan"


def test_a_change_that_is_wrong_in_itself_is_no_matter_of_waiting(store):
    row = {"id": "a", "conversation": "nobody", "question": "goal", "text": "", "created_at": ""}
    with pytest.raises(RefusedError) as told, store.door.action("wrong") as action:
        action.insert("answers", row)
    assert passing_cause(told.value) is None
    assert passing_cause(KeyError("goal")) is None
    assert passing_cause(None) is None


def test_what_another_thread_writes_is_seen_whole_or_not_at_all(store):
    seen = []
    look = Thread(target=lambda: seen.append(store.profile.get("name")))

    def write_half():
        with store.door.action("half") as action:
            action.save("profile", {"id": "name", "value": "half"})
            look.start()
            look.join(0.05)  # it waits for the end of the action
            raise KeyError("taken back")

    with pytest.raises(KeyError):
        write_half()
    look.join()
    assert seen == [""]


def test_a_write_of_another_thread_does_not_join_what_is_taken_back(store):
    write = Thread(target=lambda: store.profile.set("name", "whole"))

    def write_half():
        with store.door.action("half") as action:
            action.save("profile", {"id": "reason_start", "value": "half"})
            write.start()
            write.join(0.05)
            raise KeyError("taken back")

    with pytest.raises(KeyError):
        write_half()
    write.join()
    assert (store.profile.get("name"), store.profile.get("reason_start")) == ("whole", "")


WITHOUT_RIGHTS = """
import os, sys, tempfile
from pathlib import Path
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import open_store
folder = Path(tempfile.mkdtemp())
store = open_store(folder)
store.profile.set("name", "before")
if os.getuid() == 0:  # nothing is forbidden to root
    for one in (folder, *folder.iterdir()):
        os.chown(one, 65534, 65534)
    store.close()
    os.setuid(65534)
    store = open_store(folder)
folder.chmod(0o500)
try:
    store.profile.set("name", "not allowed")
except SaveError as error:
    print(error.cause)
folder.chmod(0o700)
store.profile.set("name", "after")
print(store.profile.get("name"))
store.close()
for one in folder.iterdir():
    one.unlink()
folder.rmdir()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a folder has no such rights there")
def test_a_folder_that_may_not_be_written_any_more_is_told_and_goes_on_when_it_may():
    done = subprocess.run([sys.executable, "-c", WITHOUT_RIGHTS], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["forbidden", "after"], done.stderr
