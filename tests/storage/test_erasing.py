"""Who is erased for good is in no file under the folder any more; what was done with them stays counted."""

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import keep_copy, open_in_memory, problems
from netwerkapp.storage.door import Door, SaveError
from netwerkapp.storage.erasing import GONE, Erasing
from netwerkapp.storage.facts import read_facts
from tests.storage.versions import changes

SECRETS = ("Zwanebloem", "zwanebloem", "wirinus", "Quirinus", "quirinus", "geheimpje", "wijnkelder", "0612121212")


def fill(store, clock):
    """Quirinus, whom there is a text about in every place, among sixty others."""
    for number in range(60):
        other = Contact(f"o{number}", clock(), Name(f"Nummer{number}", "", "Anders"), notes="blijft")
        store.contacts.save(other, "contact_added")
    q = Contact(
        "q",
        clock(),
        Name("Quirinus", "", "Zwanebloem"),
        phone="0612121212",
        notes="geheimpje",
        tags=("wijnkelder",),
        circle="wijnkelder",
        uid="uid-zwanebloem",
    )
    store.contacts.save(q, "contact_added")
    for text in ("een geheimpje", "twee geheimpjes"):
        store.contacts.save(Contact("q", clock(), Name("Quirinus", "", "Zwanebloem"), notes=text), visit="v")
    today = clock().date()
    store.touches.add(Touch("m", clock(), today, TouchKind.GREETING, "q", note="in de wijnkelder"))
    store.conversations.save(Conversation("t", clock(), contact="q", date=today, place="wijnkelder"))
    store.preparations.save_answer("t", "goal", "geheimpje vragen")
    store.preparations.save_answer("t", "tension", "9")
    store.preparations.save_questions("t", ("Hoe is het in de wijnkelder?", "En met Quirinus?"))
    store.conversations.set_status("t", Status.HELD)
    store.reflections.save(Reflection("t", clock(), ease=3, useful=4, good="wijnkelder", lesson="geheimpje"))
    with store.door.action("other") as action:
        row = {"id": "p", "contact": "q", "if_text": "Als Quirinus belt", "then_text": "geheimpje"}
        action.insert("plans", {**row, "created_at": clock().isoformat()})
        row = {"id": "l", "kind": "role_model", "title": "Zwanebloem", "takeaway": "geheimpje", "contact": "q"}
        action.insert("learning", {**row, "created_at": clock().isoformat()})
        row = {"id": "k", "title": "Baan via Quirinus", "stage": "seen", "via": "q", "conversation": "t"}
        action.insert("opportunities", {**row, "created_at": clock().isoformat()})
    store.contacts.save(Contact("q2", clock(), Name("Kwirinus", "", "Zwanebloem")), "contact_added")
    store.duplicates.merge("q", "q2", ())
    store.contacts.save(Contact("q3", clock(), Name("Q", "", "Zwanebloem")), "contact_added")
    store.duplicates.tell_apart("q", "q3")
    store.contacts.save(Contact("q3", clock(), Name("Iemand", "", "Anders"), introduced_by="q"))


def bytes_under(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def found(folder):
    """The words about Quirinus that stand in a file, with the file."""
    return [
        (name, secret)
        for name, content in bytes_under(folder).items()
        for secret in SECRETS
        if secret.encode() in content
    ]


def test_who_is_erased_is_in_no_file_under_the_folder_backups_included(store, clock, tmp_path):
    folder = tmp_path / "data"
    fill(store, clock)
    for name in ("one", "two"):
        keep_copy(store.door.connection, folder / "backups", name)
    (folder / "backups" / "three.unfinished").write_bytes((folder / "netwerkapp.sqlite3").read_bytes())
    facts = read_facts(store.door)
    assert len({name for name, _ in found(folder)}) == 4
    assert store.erasing.erase("q") == []
    # The one who was told apart from Quirinus was called Zwanebloem for a while; that one is somebody else.
    store.erasing.erase("q3")
    assert found(folder) == []
    assert problems(store.door.connection) == []
    for copy in (folder / "backups").glob("*.sqlite3"):
        digest = copy.with_suffix(".sha256").read_text(encoding="ascii").split()[0]
        assert hashlib.sha256(copy.read_bytes()).hexdigest() == digest
        with closing(sqlite3.connect(copy)) as connection:
            assert problems(connection) == []
    after = read_facts(store.door)
    assert len(after.talks) == len(facts.talks) == 1
    assert list(after.talks) == [talk._replace(status=Status.DONE, contact_deleted=True) for talk in facts.talks]
    assert after.touches == facts.touches
    for count in ("learned", "plan_dated", "experiments_chosen", "opportunity"):
        assert getattr(after, count) == getattr(facts, count), count


def test_nobody_else_is_touched_and_the_person_is_nowhere_to_be_seen(store, clock):
    fill(store, clock)
    store.erasing.erase("q")
    assert store.contacts.count() == 61
    assert store.contacts.count(ContactQuery(search="blijft")) == 60
    assert store.contacts.count(ContactQuery(search="quir")) == 0
    assert store.contacts.line("q") is None
    assert store.contacts.tags() == []
    assert store.deleted.count() == 0
    assert store.duplicates.merges() == []
    assert store.touches.get("m").note == GONE
    tension = store.door.value("SELECT text FROM answers WHERE question = 'tension'")
    assert tension == "9"
    assert store.contacts.get("q3").introduced_by == "q"


def test_nothing_is_left_to_do_with_who_was_erased_and_their_talks_have_no_name(store, clock):
    fill(store, clock)
    store.conversations.save(Conversation("next", clock(), contact="q", status=Status.PLANNED, date=clock().date()))
    store.erasing.erase("q")
    assert not store.conversations.exists("next")
    assert store.conversations.get("t").status is Status.DONE
    (line,) = store.conversations.page((Status.DONE,), 0, 9)
    assert line.name is None
    (point,) = store.trends.latest(9)
    assert point.name is None


def test_undo_brings_nothing_of_the_person_back(store, clock):
    fill(store, clock)
    store.erasing.erase("q")
    while store.undo():
        pass
    assert store.contacts.line("q") is None
    assert store.contacts.get("q").name.full == ""
    while store.redo():
        pass
    assert store.contacts.get("q").name.full == ""
    assert problems(store.door.connection) == []


def test_a_backup_that_cannot_be_opened_is_named(store, clock, tmp_path):
    fill(store, clock)
    backups = tmp_path / "data" / "backups"
    keep_copy(store.door.connection, backups, "good")
    (backups / "bad.sqlite3").write_bytes(b"no database" * 500)
    (backups / "good.sha256").unlink()
    assert store.erasing.erase("q") == ["bad.sqlite3"]
    assert not (backups / "good.sha256").exists()
    assert b"Quirinus" not in (backups / "good.sqlite3").read_bytes()


def test_a_file_of_the_first_version_can_be_erased_from(tmp_path, clock):
    from sqlite_utils import Database

    from netwerkapp.storage.migrations import migrations

    path = tmp_path / "netwerkapp.sqlite3"
    second = changes()[1]
    with closing(sqlite3.connect(path)) as old:
        migrations.apply(Database(old), stop_before=second)
        old.execute(
            "INSERT INTO contacts (id, given, sort_key, search_text, created_at) "
            "VALUES ('q', 'Quirinus', 'quirinus', 'quirinus', '2026-01-01T00:00:00+01:00')"
        )
        old.commit()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        Erasing(Door(connection, clock)).erase("q")
    assert b"uirinus" not in path.read_bytes()


def test_when_it_cannot_be_written_nothing_is_erased(store, clock):
    fill(store, clock)
    store.door.connection.execute("PRAGMA query_only=ON")
    with pytest.raises(SaveError):
        store.erasing.erase("q")
    store.door.connection.execute("PRAGMA query_only=OFF")
    assert store.contacts.get("q").name.full == "Quirinus Zwanebloem"


def test_an_erasure_that_stops_halfway_erased_nothing(store, clock, tmp_path):
    fill(store, clock)
    before = list(store.door.connection.iterdump())
    stop = "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
    store.door.connection.execute(f"CREATE TEMP TRIGGER stop BEFORE UPDATE OF uid ON contacts {stop}")
    with pytest.raises(SaveError, match="full"):
        store.erasing.erase("q")
    store.door.connection.execute("DROP TRIGGER stop")
    assert list(store.door.connection.iterdump()) == before
    store.touches.add(Touch("later", clock(), clock().date(), TouchKind.GREETING, "q"))


ERASE = """
import sys
from pathlib import Path
from netwerkapp.storage.store import open_store
open_store(Path(sys.argv[1])).erasing.erase("q")
"""


def test_who_was_being_erased_when_the_app_was_killed_can_be_erased_again(store, clock, tmp_path):
    folder = tmp_path / "data"
    fill(store, clock)
    copies = [keep_copy(store.door.connection, folder / "backups", name) for name in ("one", "two")]
    was = copies[0].with_suffix(".sha256").read_bytes()
    other = sqlite3.connect(copies[1], isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")  # the app waits there
    child = subprocess.Popen([sys.executable, "-c", ERASE, str(folder)])
    while child.poll() is None and copies[0].with_suffix(".sha256").read_bytes() == was:
        pass
    child.kill()
    child.wait()
    other.close()
    assert store.contacts.get("q").name.full == "Quirinus Zwanebloem"
    assert store.erasing.erase("q") == []
    store.erasing.erase("q3")
    assert found(folder) == []


def test_a_file_in_memory_has_no_backups(clock):
    with closing(open_in_memory()) as connection:
        assert Erasing(Door(connection, clock)).erase("nobody") == []
