"""The file without names: nothing of a person is left in it, and the file itself stays as it is."""

import re
import sqlite3
from contextlib import closing

import pytest

from netwerkapp.demo import fill
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.helpers import Helper
from netwerkapp.domain.names import Name
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.hidden import EMPTIED, TEXTS, HiddenStore
from netwerkapp.storage.store import open_store

NAME = ("given", "particle", "family", "called", "sort_key", "search_text")
PLAIN = {  # columns without words of the user: ids, days, fixed words, numbers as text
    *("id", "created_at", "deleted_at", "date", "at", "time", "kind", "type", "status", "stage", "code", "rule"),
    *("contact", "conversation", "from_conversation", "new_contact", "via", "introduced_by", "place_of", "row"),
    *("circle", "channel", "knows_i_search", "attitude", "first_choice", "snoozed_until", "next_step_on"),
    *("step", "question", "choice", "answer", "answers", "purposes", "hours", "start", "until", "closed_at", "day"),
    *("sent_at", "reminded_at", "introduced_at", "done_at", "done_for", "ready_at", "moved_from", "stage_on"),
    *("prediction_true", "goal_met", "benefits", "rules", "planned_for", "experiment_done_at", "ask_kind"),
    *("changed_at", "one", "other"),
}
NOT_SHOWN = {
    "actions",
    "changes",
    "merges",
    "merged_moments",
    "settings",
    "latches",
    "contact_search",
    "_sqlite_migrations",
}


@pytest.fixture
def store(tmp_path, clock):
    fill(tmp_path / "data", RESOURCES / "demo" / "nl.toml", clock)
    opened = open_store(tmp_path / "data", clock)
    yield opened
    opened.close()


@pytest.fixture
def hidden(store):
    return HiddenStore(store, lambda number: f"Persoon {number}", "iemand")


def test_every_text_of_every_table_is_known_to_name_people_or_not_to(store):
    tables = store.door.read("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    unknown = [
        (table["name"], column["name"])
        for table in tables
        if table["name"] not in NOT_SHOWN and not table["name"].startswith("sqlite_")
        for column in store.door.read("SELECT name, type FROM pragma_table_info(?)", (table["name"],))
        if column["type"] == "TEXT"
        and column["name"] not in (*TEXTS.get(table["name"], ()), *EMPTIED.get(table["name"], ()))
        and column["name"] not in PLAIN
        and not (table["name"] == "contacts" and column["name"] in NAME)
    ]
    assert unknown == []


def test_everyone_has_a_number_in_the_order_in_which_they_came(hidden):
    people = [one.contact for one in hidden.contacts.page(ContactQuery(), 0, 100)]
    assert {one.name.full for one in people} == {f"Persoon {number}" for number in range(1, 38)}
    assert hidden.contacts.named("Persoon 12")[0].name.initials == "12"
    assert hidden.contacts.named("verbruggen") == []


def test_what_reaches_a_person_is_left_out(store, clock):
    henk = store.contacts.named("henk")[0]
    with store.door.action("contact_changed") as action:
        action.update("contacts", henk.id, {"phone": "0612345678", "email": "h@x.nl", "birthday": "--11-26"})
    store.helpers.save(Helper("helper", clock(), "my_coach", "Els", "0612345678"))
    with closing(HiddenStore(store, str, "iemand")) as hidden:
        there = hidden.contacts.get(henk.id)
        assert (there.phone, there.email, there.birthday) == ("", "", "")
        assert [(one.kind, one.name, one.phone) for one in hidden.helpers.all()] == [("my_coach", "", "")]


def test_the_ladder_is_the_same(store, hidden):
    there, here = hidden.ladders.read(), store.ladders.read()
    assert (there.rung, there.fraction, there.tiles) == (here.rung, here.fraction, here.tiles)


def test_nothing_can_be_written_to_it(hidden):
    assert hidden.read_only
    with pytest.raises(SaveError):
        hidden.profile.set("name", "Iemand")
    assert hidden.undoable() is None


def test_another_thread_sees_it_without_names_too_and_writes_nothing(store, hidden):
    store.settings.set("quick_add_names", "Xerxes")
    with closing(hidden.opener()()) as other:
        assert other.contacts.named("Persoon 12")
        assert not re.search("Xerxes|Verbruggen", "\n".join(other.door.connection.iterdump()))
        with pytest.raises(SaveError):
            other.profile.set("name", "Iemand")


def test_the_look_of_the_app_is_kept_in_the_file_itself(store, hidden):
    hidden.settings.set("theme", "dark")
    assert store.settings.get("theme") == hidden.settings.get("theme") == "dark"


def test_names_that_wait_to_be_added_are_not_read_and_not_lost(store, hidden):
    store.settings.set("quick_add_names", "Xerxes")
    assert hidden.settings.get("quick_add_names") == ""
    hidden.settings.set("quick_add_names", "")
    assert store.settings.get("quick_add_names") == "Xerxes"


def test_it_is_told_how_far_it_is_and_can_end_anywhere(store, clock):
    store.contacts.add_all([Contact(f"c{n}", clock(), Name("Quirijn", "", f"Zz{n}")) for n in range(1200)])
    told = []

    def stop(part):
        if part > 0.5:
            raise InterruptedError

    HiddenStore(store, str, "iemand", told.append).close()
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len([part for part in told if 0.3 < part < 1]) >= 2
    with pytest.raises(InterruptedError):
        HiddenStore(store, str, "iemand", stop)
    assert not store.copies


def test_a_copy_cannot_give_names_away_and_goes_when_the_file_does(store, hidden):
    with pytest.raises(sqlite3.OperationalError):
        hidden.door.value("SELECT hide('Henk')")
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        hidden.contacts.count()


def test_someone_who_was_erased_stays_without_a_name(store):
    henk = store.contacts.named("henk")[0]
    store.erasing.erase(henk.id)
    with closing(HiddenStore(store, lambda number: f"Persoon {number}", "iemand")) as hidden:
        assert hidden.door.value("SELECT given FROM contacts WHERE id = ?", (henk.id,)) == ""
