"""Energy of today, and energy some hours after a talk, in the file."""

from dataclasses import replace

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.storage.facts import read_facts


def test_the_last_choice_of_the_day_counts_for_that_day_only(store, clock):
    assert store.energy.today() is None
    store.energy.choose(3)
    clock.forward(seconds=5)
    store.energy.choose(1)
    assert store.energy.today() == 1
    assert store.door.value("SELECT COUNT(*) FROM energy_log") == 1
    assert read_facts(store.door).energy == 1
    clock.forward(days=1)
    assert store.energy.today() is None
    assert read_facts(store.door).energy is None


def test_a_choice_can_be_undone(store):
    store.energy.choose(1)
    store.energy.choose(3)
    assert store.undo() == "energy_chosen"
    assert store.energy.today() == 1


@pytest.fixture
def talk(store):
    """A talk of today with Anna that was held at this time."""
    person = Contact(new_id(), store.now(), Name("Anna"))
    store.contacts.save(person, "contact_added")

    def talk(time="", **changes):
        made = Conversation(new_id(), store.now(), person.id, status=Status.HELD, date=store.today(), time=time)
        store.conversations.save(replace(made, **changes))
        return made.id

    return talk


def asked(store):
    found = store.energy.talk_to_ask()
    return found and found.conversation


def test_a_talk_is_asked_about_from_three_hours_on_until_the_night(store, clock, talk):
    held = talk("09:41")
    clock.forward(seconds=3 * 3600 - 1)
    assert asked(store) is None
    clock.forward(seconds=1)
    assert asked(store) == held
    assert store.energy.talk_to_ask().name.short == "Anna"
    clock.forward(seconds=12 * 3600)
    assert asked(store) is None


def test_an_evening_talk_is_asked_about_after_midnight_too(store, clock, talk):
    held = talk("21:30")
    clock.forward(seconds=15 * 3600)
    assert store.today().day == 24
    assert asked(store) == held


def test_without_a_time_the_hours_run_from_the_look_back(store, clock, talk):
    held = talk()
    clock.forward(seconds=4 * 3600)
    assert asked(store) is None
    store.reflections.save(Reflection(held, store.now(), ease=3))
    assert asked(store) is None
    clock.forward(seconds=3 * 3600)
    assert asked(store) == held


def test_what_was_noted_or_not_wanted_is_not_asked_again(store, clock, talk):
    first, second = talk("08:00"), talk("09:00")
    clock.forward(seconds=4 * 3600)
    assert asked(store) == second
    store.energy.note_later(second, 4)
    assert asked(store) == first
    store.nudges.answer("energy", "no", first)
    assert asked(store) is None
    assert store.undo() == "energy_later_noted"
    assert asked(store) == second


def test_noting_it_leaves_the_look_back_as_it_was(store, clock, talk):
    held = talk("08:00")
    kept = Reflection(held, store.now(), energy_cost=2, ease=3, useful=4, good="Rustig begonnen.")
    store.reflections.save(kept)
    store.energy.note_later(held, 5)
    store.energy.note_later(held, 4)
    assert store.reflections.get(held) == kept
    assert store.door.value("SELECT energy_later FROM reflections WHERE id = ?", (held,)) == 4
    store.undo()
    assert store.door.value("SELECT energy_later FROM reflections WHERE id = ?", (held,)) is None


@pytest.mark.parametrize("changes", [{"status": Status.PLANNED}, {"retro": True}, {"contact": None}])
def test_only_talks_that_were_held_now_count(store, clock, talk, changes):
    held = talk("08:00", **changes)
    clock.forward(seconds=4 * 3600)
    expected = held if changes == {"contact": None} else None
    assert asked(store) == expected
    if expected:
        assert store.energy.talk_to_ask().name is None
