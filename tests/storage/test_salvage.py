"""What is got back of damaged files, and that none of them is changed."""

import random
import sqlite3
from contextlib import closing

import pytest

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import FILE_NAME, open_in_memory
from netwerkapp.storage.held import held
from netwerkapp.storage.salvage import Lost, salvage
from netwerkapp.storage.store import open_store
from netwerkapp.storage.troubles import BackupError

PEOPLE = 400


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A file with four hundred people, as bytes."""
    from tests.conftest import FakeClock

    folder, clock = tmp_path_factory.mktemp("sound"), FakeClock()
    store = open_store(folder, clock)
    for number in range(PEOPLE):
        person = Contact(f"p{number}", clock(), Name(f"Naam{number}"), notes="een heel verhaal " * 9)
        store.contacts.save(person, "contact_added")
    store.close()
    return (folder / FILE_NAME).read_bytes()


def put(tmp_path, content):
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    return path


def damaged(content, case):
    """Flip, zero, cut or swap, chosen by the number of the case."""
    chance, bad = random.Random(case), bytearray(content)
    kind = case % 5
    if kind < 2:
        for _ in range((1, 30)[kind]):
            bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
    elif kind == 2:
        for _ in range(3):
            page = chance.randrange(1, len(bad) // 4096)
            bad[page * 4096 : (page + 1) * 4096] = bytes(4096)
    elif kind == 3:
        del bad[chance.randrange(len(bad)) :]
    else:
        bad[: chance.randrange(1, 4096)] = b""
    return bytes(bad)


@pytest.mark.parametrize("case", range(50))
def test_fifty_damaged_files_are_kept_and_the_copy_is_put_back(tmp_path, clock, sound, case):
    path, kept = put(tmp_path, sound), Backups(tmp_path, clock)
    copy = kept.make(Reason.CLOSE)
    bad = damaged(sound, case)
    path.write_bytes(bad)
    made = salvage(path, tmp_path / "backups", clock())
    assert path.read_bytes() == bad
    if made is not None:
        assert held(made.path) == made.held
        assert 0 < made.held.people <= PEOPLE
    before = kept.restore(copy)
    assert held(path).people == PEOPLE
    if before is None:
        assert [one.read_bytes() for one in (tmp_path / "backups" / "damaged").glob("*.sqlite3")] in ([bad], [])
    store = open_store(tmp_path, clock)
    assert store.contacts.count() == PEOPLE
    store.close()


def test_of_a_file_with_three_pages_gone_nearly_everybody_comes_back(tmp_path, clock, sound):
    with closing(sqlite3.connect(put(tmp_path, sound))) as connection:
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name = 'contacts' AND pagetype = 'leaf'").fetchall()
    bad = bytearray(sound)
    for page in (pages[5][0], pages[20][0], pages[40][0]):
        bad[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path = put(tmp_path, bad)
    made = salvage(path, tmp_path / "backups", clock())
    assert PEOPLE * 0.9 < made.held.people < PEOPLE
    assert made.lost == (Lost("contacts", PEOPLE - made.held.people),)
    path.write_bytes(made.path.read_bytes())
    store = open_store(tmp_path, clock)
    assert store.contacts.count(ContactQuery(search="naam399")) == 1
    store.close()


def test_what_was_changed_comes_back_when_what_it_was_called_is_gone(tmp_path, clock, sound):
    path = put(tmp_path, sound)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM actions WHERE nr IN (SELECT action FROM changes WHERE row IN ('p7', 'p8'))")
        connection.commit()
        changes = connection.execute("SELECT * FROM changes").fetchall()
        (before,) = connection.execute("SELECT at FROM actions ORDER BY nr LIMIT 1").fetchone()
    made = salvage(path, tmp_path / "backups", clock())
    assert not made.lost
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("SELECT * FROM changes").fetchall() == changes
        rebuilt = connection.execute("SELECT origin, at FROM actions WHERE kind = 'salvaged'").fetchall()
        assert rebuilt == [("user", before)] * 2


def test_a_row_with_a_day_that_makes_no_sense_or_that_points_at_nobody_stays_behind(tmp_path, clock, sound):
    path = put(tmp_path, sound)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE contacts SET created_at = 'x' WHERE id = 'p7'")
        connection.execute("UPDATE contacts SET introduced_by = 'p7' WHERE id = 'p8'")
        connection.execute("UPDATE changes SET after = '{' WHERE row = 'p9'")
        connection.execute("DROP TABLE touches")
        connection.commit()
    made = salvage(path, tmp_path / "backups", clock())
    assert made.held.people == PEOPLE - 2
    assert {one.table: one.rows for one in made.lost} == {"contacts": 2, "changes": 1}


def test_a_table_of_which_nothing_can_be_read_is_named(tmp_path, clock, sound):
    path = put(tmp_path, sound)
    with closing(sqlite3.connect(path)) as connection:
        pages = connection.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'touches'").fetchall()
        connection.execute("DROP TABLE promises")
    bad = bytearray(path.read_bytes())
    for (page,) in pages:
        bad[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(bad)
    assert salvage(path, tmp_path / "backups", clock()).lost == (Lost("touches", None),)


def test_however_often_the_same_file_is_looked_at_one_copy_of_what_can_be_read_stays(tmp_path, clock, sound):
    path = put(tmp_path, sound)
    for _ in range(3):
        made = salvage(path, tmp_path / "backups", clock())
        clock.forward(seconds=60)
    assert sorted(one.name for one in (tmp_path / "backups").iterdir()) == [
        made.path.with_suffix(".sha256").name,
        made.path.name,
    ]
    path.write_bytes(sound)
    salvage(path, tmp_path / "backups", clock())
    assert len(list((tmp_path / "backups").iterdir())) == 4


def test_looking_can_be_ended(tmp_path, clock, sound):
    class EndedError(Exception):
        pass

    told = []

    def step(part):
        told.append(part)
        if part > 0.1:
            raise EndedError

    with pytest.raises(EndedError):
        salvage(put(tmp_path, sound), tmp_path / "backups", clock(), step)
    assert told == sorted(told)
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("content", [b"", b"no database" * 500])
def test_where_there_is_nothing_there_is_no_copy(tmp_path, clock, content):
    assert salvage(put(tmp_path, content), tmp_path / "backups", clock()) is None
    assert salvage(tmp_path / "nowhere", tmp_path / "backups", clock()) is None
    with closing(open_in_memory()) as connection, closing(sqlite3.connect(tmp_path / "new")) as new:
        connection.backup(new)
    assert salvage(tmp_path / "new", tmp_path / "backups", clock()) is None


def test_where_there_is_no_room_it_is_said(tmp_path, clock, sound):
    path = put(tmp_path, sound)
    (tmp_path / "backups").write_text("a file")
    with pytest.raises(BackupError):
        salvage(path, tmp_path / "backups", clock())


@pytest.mark.parametrize("table", ["sqlite_schema", "contacts"])
def test_people_to_whom_no_way_leads_any_more_come_back_from_their_pages(tmp_path, clock, sound, table):
    with closing(sqlite3.connect(put(tmp_path, sound))) as connection:
        sql = "SELECT pageno, pagetype FROM dbstat WHERE name = ?"
        pages = connection.execute(sql, (table,)).fetchall()
        kept = connection.execute("SELECT id, given, notes FROM contacts ORDER BY id").fetchall()
    gone = next(number for number, kind in pages if kind == ("internal" if table == "contacts" else "leaf"))
    bad = bytearray(sound)
    bad[(gone - 1) * 4096 : gone * 4096] = bytes(4096)
    made = salvage(put(tmp_path, bad), tmp_path / "backups", clock())
    assert made is not None
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("SELECT id, given, notes FROM contacts ORDER BY id").fetchall() == kept
        assert connection.execute("SELECT COUNT(*) FROM actions").fetchone()[0] > 0
    assert "contacts" not in [one.table for one in made.lost if one.rows]
