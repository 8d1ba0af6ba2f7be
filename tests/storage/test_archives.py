"""Everything out and back in: into an empty folder as it was, into a used one without doubles, and two made one."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netwerkapp.demo import fill
from netwerkapp.domain.archives import Archive, ArchiveError, ArchiveReason, Fate
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.exchange.archives import read_archive
from netwerkapp.ladder_text import as_dictionary
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.archive_rows import rows_of
from netwerkapp.storage.archives import Kind
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import SCHEMA_VERSION, open_at_version, open_in_memory, problems
from netwerkapp.storage.reading import open_read_only
from netwerkapp.storage.store import Store, open_to_read
from tests.conftest import FakeClock

RELEASED = Path(__file__).parent / "archives"


def computer(clock):
    """A computer on which the app was started for the first time."""
    opened = Store(open_in_memory(), clock)
    opened.begin_day()
    return opened


@pytest.fixture
def store(clock):
    with closing(computer(clock)) as opened:
        yield opened


@pytest.fixture
def other(clock):
    """The same person's other computer."""
    with closing(computer(clock)) as opened:
        yield opened


def everything(store):
    """All rows of all tables, with what follows from them."""
    found = rows_of(store.door.connection)
    computed = store.door.read("SELECT id, sort_key, search_text FROM contacts ORDER BY id")
    return {**found, "computed": [tuple(row) for row in computed], "settings": {}}


def add(store, name="Piet", **fields):
    contact = Contact(name.casefold(), store.now(), Name(name), **fields)
    store.contacts.save(contact, "contact_added")
    return contact


def change(store, contact, **fields):
    store.contacts.save(replace(store.contacts.get(contact), **fields), "contact_changed")


def talk(store, contact, key="talk"):
    conversation = Conversation(
        key, store.now(), contact, ConversationType.ADVICE, Status.PLANNED, date=date(2026, 11, 30)
    )
    store.conversations.save(conversation)
    return conversation


def names(store):
    return sorted(line.contact.name.full for line in store.contacts.page(ContactQuery(), 0, 100))


def both_ways(one, two):
    """Bring each in the other, as they were."""
    first, second = one.archives.whole(), two.archives.whole()
    return one.archives.bring_in(second), two.archives.bring_in(first)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filled")
    fill(folder, RESOURCES / "demo" / "nl.toml", FakeClock())
    return folder


@pytest.fixture
def full(filled, clock):
    """A computer with much on it."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    with closing(open_read_only(filled)) as connection:
        connection.backup(memory)
    memory.execute("PRAGMA foreign_keys=ON")
    with closing(Store(memory, clock)) as opened:
        yield opened


def test_in_an_empty_folder_everything_is_as_it_was(full, other):
    change(full, add(full, notes="geheim").id, job="bakker")
    seen = other.archives.preview(full.archives.whole())
    assert (seen.count(Kind.PEOPLE, Fate.NEW), seen.count(Kind.TALKS, Fate.NEW), seen.whose) == (38, 12, "Marjan")
    assert other.archives.bring_in(full.archives.whole()) == seen
    assert everything(other) == everything(full)
    assert as_dictionary(other.ladders.read()) == as_dictionary(full.ladders.read())
    assert problems(other.door.connection) == []
    assert other.contacts.count(ContactQuery(search="geheim")) == 1
    assert other.archives.whole().changed == full.archives.whole().changed


def test_the_same_archive_twice_changes_nothing(full, other):
    archive = full.archives.whole()
    other.archives.bring_in(archive)
    before, newest = everything(other), other.newest_action()
    seen = other.archives.bring_in(archive)
    assert (seen.writes, seen.count(Kind.PEOPLE, Fate.SAME)) == (False, 37)
    assert (everything(other), other.newest_action()) == (before, newest)
    assert full.archives.preview(archive).writes is False


def test_it_is_one_action_that_undo_takes_back_and_redo_brings_again(full, other):
    add(other, "Anna")
    before = everything(other)
    other.archives.bring_in(full.archives.whole())
    after, ladder = everything(other), as_dictionary(other.ladders.read())
    assert other.undo() == "archive"
    assert everything(other) == before
    assert other.redo() == "archive"
    assert (everything(other), as_dictionary(other.ladders.read())) == (after, ladder)


def test_what_stops_it_takes_everything_back(full, other):
    class StopError(Exception):
        pass

    def stop(part):
        if part > 0.5:
            raise StopError

    before = everything(other)
    with pytest.raises(StopError):
        other.archives.bring_in(full.archives.whole(), stop)
    assert (everything(other), other.undoable()) == (before, None)


def test_two_computers_keep_both_sides_and_the_newer_version_of_each_field(store, other, clock):
    add(store, "Piet", job="bakker", notes="oud")
    other.archives.bring_in(store.archives.whole())
    clock.forward(seconds=60)
    change(store, "piet", job="slager")
    add(store, "Anna")
    clock.forward(seconds=60)
    change(other, "piet", notes="nieuw")
    add(other, "Bert")
    talk(other, "bert")
    clock.forward(seconds=60)
    change(store, "piet", place="Ede")
    both_ways(store, other)
    assert everything(store) == everything(other)
    piet = store.contacts.get("piet")
    assert (piet.job, piet.notes, piet.place) == ("slager", "nieuw", "Ede")
    assert names(store) == names(other) == ["Anna", "Bert", "Piet"]
    assert store.contacts.count(ContactQuery(search="nieuw")) == 1


def test_a_third_archive_knows_when_a_field_was_changed_and_not_when_it_came(store, other, clock):
    add(store, "Piet", job="een")
    old = store.archives.whole()
    with closing(computer(clock)) as third:
        for one in (other, third):
            one.archives.bring_in(old)
        clock.forward(seconds=30)
        change(third, "piet", job="nul")
        clock.forward(seconds=30)
        change(store, "piet", job="twee")
        other.archives.bring_in(store.archives.whole())
        other.archives.bring_in(third.archives.whole())
        assert other.contacts.get("piet").job == "twee"
        clock.forward(seconds=60)
        change(third, "piet", job="drie")
        clock.forward(seconds=60)
        other.archives.bring_in(store.archives.whole())
        other.archives.bring_in(third.archives.whole())
        third.archives.bring_in(other.archives.whole())
        assert [one.contacts.get("piet").job for one in (other, third)] == ["drie", "drie"]
        clock.forward(seconds=60)
        change(other, "piet", job="vier")
        third.archives.bring_in(other.archives.whole())
        assert third.contacts.get("piet").job == "vier"


@pytest.mark.parametrize("deleted_last", [True, False])
def test_what_was_deleted_goes_unless_it_was_changed_later_on_the_other_side(store, other, clock, deleted_last):
    add(store, "Piet")
    other.archives.bring_in(store.archives.whole())
    acts = [lambda: store.contacts.delete("piet"), lambda: change(other, "piet", job="bakker")]
    for act in acts if not deleted_last else acts[::-1]:
        clock.forward(seconds=60)
        act()
    both_ways(store, other)
    assert names(store) == names(other) == ([] if deleted_last else ["Piet"])
    assert everything(store) == everything(other)


def test_an_answer_that_was_emptied_later_goes_on_the_other_side_too(store, other, clock):
    store.profile.set("channel", "walk")
    other.archives.bring_in(store.archives.whole())
    clock.forward(seconds=60)
    store.profile.set("channel", "")
    seen = other.archives.bring_in(store.archives.whole())
    assert (seen.count(Kind.TEXTS, Fate.GOES), other.profile.get("channel")) == (1, "")
    assert other.archives.whole().gone == store.archives.whole().gone
    clock.forward(seconds=60)
    other.profile.set("channel", "phone")
    store.archives.bring_in(other.archives.whole())
    assert store.profile.get("channel") == "phone"


def test_a_person_taken_back_by_undo_comes_again_with_what_points_at_it(store, other, clock):
    add(store, "Piet")
    other.archives.bring_in(store.archives.whole())
    talk(other, "piet")
    clock.forward(seconds=60)
    store.undo()
    store.archives.bring_in(other.archives.whole())
    assert names(store) == ["Piet"]
    assert problems(store.door.connection) == []


def test_who_was_erased_for_good_does_not_come_back(store, other, clock):
    store.contacts.save(Contact("0f", store.now(), Name("Piet"), notes="Iets over Piet"), "contact_added")
    talk(store, "0f")
    other.archives.bring_in(store.archives.whole())
    clock.forward(seconds=60)
    change(other, "0f", notes="Nog iets over Piet")
    add(other, "Anna")
    store.erasing.erase("0f")
    store.archives.bring_in(other.archives.whole())
    assert names(store) == ["Anna"]
    assert "Piet" not in "".join(store.door.connection.iterdump())


def test_people_who_point_at_each_other_come_and_go(store, other):
    with other.door.action("x") as action:
        for key, via in (("a", "b"), ("b", "a")):
            other.door.connection.execute("PRAGMA defer_foreign_keys=ON")
            action.insert(
                "contacts",
                {
                    "id": key,
                    "sort_key": "",
                    "search_text": "",
                    "introduced_by": via,
                    "created_at": "2026-01-01T00:00:00Z",
                },
            )
    store.archives.bring_in(other.archives.whole())
    assert (store.undo(), store.redo()) == ("archive", "archive")
    assert store.contacts.get("a").introduced_by == "b"


def test_the_first_start_is_the_earliest_and_other_settings_stay(store, other, clock):
    store.settings.set("language", "en")
    clock.forward(days=3)
    with closing(Store(open_in_memory(), clock)) as late:
        late.begin_day()
        late.settings.set("language", "nl")
        late.archives.bring_in(store.archives.whole())
        assert late.settings.get("first_start") == "2026-11-23"
        assert late.settings.get("language") == "nl"
        store.archives.bring_in(late.archives.whole())
        assert store.settings.get("first_start") == "2026-11-23"


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ("contacts", {"created_at": "long ago"}),
        ("contacts", {"created_at": "2026-11-23"}),
        ("contacts", {"attitude": "grumpy"}),
        ("contacts", {"closeness": 9}),
        ("contacts", {"closeness": "near"}),
        ("contacts", {"given": None}),
        ("contacts", {"given": "\ud800"}),
        ("contacts", {"fear": 2**70}),
        ("contacts", {"introduced_by": "nobody"}),
        ("contacts", {"first_choice": "tomorrow"}),
        ("contacts", {"extra": 1}),
        ("contacts", {"id": ""}),
        ("conversations", {"status": "lost"}),
        ("conversations", {"time": "25:99"}),
        ("conversations", {"moved_from": "x"}),
        ("touches", {"kind": "slap"}),
        ("touches", {"contact": "nobody"}),
        ("milestones", {"id": "2", "date": "2026-11-01", "at": "2026-11-01"}),
        ("latches", {"id": "2.1", "value": "nan"}),
        ("latches", {"id": "first_talk", "value": "x"}),
        ("latches", {"id": "x", "value": "1"}),
        ("settings", {"id": "first_start", "value": "x"}),
        ("self_checks", {"answers": '{"t1": "x"}'}),
        ("self_checks", {"answers": "[]"}),
        ("merges", {"moved": '[["contacts] --", "piet", "job", 1, 2]]'}),
        ("merges", {"moved": '[["contacts", "piet", "job] --", 1, 2]]'}),
        ("merges", {"moved": '[["contacts", "nobody", "job", 1, 2]]'}),
        ("recipes", {"id": "1"}),
        ("invitations", {"sent_at": "2026-11-23 09"}),
    ],
)
def test_records_that_the_app_would_stumble_over_are_refused_and_nothing_changes(store, other, table, wrong):
    add(other, "Piet")
    talk(other, "piet")
    other.touches.add(Touch("touch", other.now(), other.today(), TouchKind.GREETING, "piet"))
    now = other.now().isoformat()
    sound = {
        "self_checks": {"id": "1", "date": "2026-11-01", "answers": "{}", "created_at": now, "deleted_at": None},
        "merges": {"id": "1", "kept": "piet", "gone": "piet", "moved": "[]", "created_at": now, "deleted_at": None},
        "invitations": {
            **{"id": "1", "conversation": "talk", "sent_at": "2026-11-01", "reminded_at": None, "answer": None},
            **{"created_at": now, "deleted_at": None},
        },
    }
    archive = other.archives.whole()
    rows = [dict(row) for row in archive.tables.get(table, ())] or [sound.get(table, {})]
    good = replace(archive, tables={**archive.tables, **({table: rows} if table in sound else {})})
    store.archives.preview(good)
    bad = replace(archive, tables={**archive.tables, table: [{**rows[0], **wrong}]})
    before = everything(store)
    with pytest.raises(ArchiveError) as error:
        store.archives.bring_in(bad)
    assert error.value.reason is ArchiveReason.DAMAGED
    assert everything(store) == before
    assert store.undoable() is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_garbled_records_are_refused_or_can_be_read_and_taken_back(filled, data):
    with closing(open_to_read(filled, FakeClock())) as reading:
        archive = reading.archives.whole()
    table = data.draw(st.sampled_from(sorted(name for name, rows in archive.tables.items() if rows)))
    rows = [dict(row) for row in archive.tables[table]]
    row = data.draw(st.sampled_from(rows))
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(
        st.one_of(
            st.none(), st.integers(), st.text(max_size=8), st.dates().map(str), st.sampled_from(["{}", "[]", "1"])
        )
    )
    with closing(computer(FakeClock())) as here:
        before = everything(here)
        with suppress(ArchiveError):
            here.archives.bring_in(replace(archive, tables={**archive.tables, table: rows}))
        as_dictionary(here.ladders.read())
        here.contacts.page(ContactQuery(), 0, 100)
        for one in here.conversations.all():
            here.preparations.get(one.id)
            here.reflections.get(one.id)
        for contact in here.exports.everyone():
            here.touches.of_contact(contact.id)
        here.agenda.between(here.today(), here.today())
        here.undo()
        assert everything(here) == before


@pytest.mark.parametrize(
    "wrong",
    [
        {"changed": {"contacts": {"piet": {"job": "now"}}}},
        {"changed": {"contacts": {"piet": {"job": "2026-11-23T09:41:00"}}}},
        {"gone": {"contacts": {"x": "then"}}},
        {"schema": 0},
        {"schema": -3},
    ],
)
def test_moments_and_versions_that_are_none_are_refused(store, other, wrong):
    add(other, "Piet")
    with pytest.raises(ArchiveError):
        store.archives.preview(replace(other.archives.whole(), **wrong))


def test_two_records_with_one_id_are_refused(store, other):
    add(other, "Piet")
    archive = other.archives.whole()
    twice = replace(archive, tables={**archive.tables, "contacts": [*archive.tables["contacts"]] * 2})
    with pytest.raises(ArchiveError):
        store.archives.preview(twice)


def test_an_archive_of_a_newer_version_is_refused(store, clock):
    with pytest.raises(ArchiveError) as error:
        store.archives.preview(Archive(SCHEMA_VERSION + 1, clock()))
    assert error.value.reason is ArchiveReason.NEWER


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_an_archive_of_every_older_schema_is_brought_up_to_date(store, clock, version):
    with closing(open_at_version(version)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (version,)
        old.execute(
            "INSERT INTO contacts (id, given, sort_key, search_text, circle, created_at) "
            "VALUES ('piet', 'Piet', '', '', 'family', '2026-01-01T00:00:00+00:00')"
        )
        tables = {name: list(rows.values()) for name, rows in rows_of(old).items()}
    store.archives.bring_in(Archive(version, clock(), tables=tables))
    assert names(store) == ["Piet"]
    assert store.contacts.count(ContactQuery(search="piet")) == 1


@pytest.mark.parametrize("file", sorted(RELEASED.glob("*.netwerk")), ids=lambda file: file.stem)
def test_an_archive_of_every_released_version_comes_in(store, file):
    password = "geheim" if "password" in file.stem else ""
    seen = store.archives.bring_in(read_archive(file, password))
    assert (seen.whose, seen.count(Kind.PEOPLE, Fate.NEW), seen.count(Kind.TALKS, Fate.NEW)) == ("Marjan", 37, 12)
    assert store.ladders.read().rung == 3


def test_there_is_an_archive_of_every_version():
    from netwerkapp.domain.archives import FORMAT

    assert {file.stem.split("-")[0] for file in RELEASED.glob("*.netwerk")} == {str(n) for n in range(1, FORMAT + 1)}


def test_a_file_that_is_only_read_can_be_taken_along(full, filled, clock):
    with closing(open_to_read(filled, clock)) as reading:
        assert reading.archives.whole().tables == full.archives.whole().tables


_ACTS = st.lists(
    st.tuples(
        st.sampled_from("AB"),
        st.sampled_from(["add", "change", "delete", "put_back", "touch", "talk", "typed", "end", "profile", "undo"]),
        st.integers(0, 3),
        st.sampled_from(["", "x", "<b>é🙂", "=1+1"]),
    ),
    max_size=14,
)


def _act(store, what, number, text):
    person, key = f"p{number}", f"t{number}"
    known = store.contacts.get(person)
    if what == "add":
        if store.door.value("SELECT 1 FROM contacts WHERE id = ?", (person,)) is None:
            add(store, person.upper(), notes=text)
    elif what == "change" and known:
        change(store, person, **{("job", "notes", "place", "met")[number]: text})
    elif what == "delete" and known:
        store.contacts.delete(person)
    elif what == "put_back":
        for item in store.deleted.page(0, 1):
            store.deleted.put_back(item)
    elif what == "touch" and known:
        store.touches.add(Touch(f"{person}{store.now()}", store.now(), store.today(), TouchKind.QUESTION, person))
    elif what == "talk" and known and not store.door.value("SELECT 1 FROM conversations WHERE id = ?", (key,)):
        talk(store, person, key)
    elif what == "typed" and store.conversations.exists(key):
        store.preparations.save_answer(key, "goal", text)
    elif what == "end" and store.conversations.exists(key):
        store.conversations.set_status(key, Status.HELD)
    elif what == "profile":
        store.profile.set(("name", "channel", "reason_start", "week_budget")[number], text)
    elif what == "undo":
        store.undo()


def _records(store):
    """All that was recorded; when a milestone was written down differs by computer."""
    found = everything(store)
    return {**found, "milestones": {key: row["date"] for key, row in found["milestones"].items()}}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_ACTS, _ACTS)
def test_whichever_is_brought_into_the_other_the_records_are_the_same(common, apart):
    clock = FakeClock()
    one, two = (Store(open_in_memory(), clock) for _ in "AB")
    with closing(one), closing(two):
        for _, *act in common:
            clock.forward(seconds=1)
            _act(one, *act)
        two.archives.bring_in(one.archives.whole())
        assert _records(one) == _records(two)
        for side, *act in apart:
            clock.forward(seconds=1)
            _act(one if side == "A" else two, *act)
        both_ways(one, two)
        assert _records(one) == _records(two)
        assert problems(one.door.connection) == []
        before = _records(one)
        assert not one.archives.bring_in(two.archives.whole()).writes
        assert _records(one) == before


def test_summer_time_makes_no_older_version_win(store, other, clock):
    add(store, "Piet", job="een")
    other.archives.bring_in(store.archives.whole())
    clock.forward(seconds=1)
    change(store, "piet", job="twee")
    clock.moment = (clock.moment + timedelta(seconds=1)).astimezone(tz=None)
    change(other, "piet", job="drie")
    both_ways(store, other)
    assert store.contacts.get("piet").job == other.contacts.get("piet").job == "drie"
