"""What is kept in memory says the same as the file, whatever changed in between."""

from datetime import UTC, datetime, time
from random import Random

import pytest

from netwerkapp.domain.conversations import Status
from netwerkapp.storage.most_due import FEW, MostDue
from netwerkapp.storage.rhythms import LOOKED_AT, Rhythms
from tests.conftest import FakeClock
from tests.domain.records import FIRST_DAY

ALL = 10_000


@pytest.fixture
def clock():
    return FakeClock(datetime.combine(FIRST_DAY, time(9), UTC))


@pytest.fixture
def kept(store):
    return MostDue(store.door, Rhythms(store.door))


@pytest.fixture
def fresh(store):
    """What someone says who looks for the first time."""
    return lambda: MostDue(store.door, Rhythms(store.door)).ids(ALL)


@pytest.mark.parametrize("seed", range(6))
def test_after_any_changes_it_is_what_a_first_look_says(journal, store, kept, fresh, seed):
    chance, day = Random(seed), 80
    people = journal.contacts(8, 2)
    journal.day(day).touch(contact=people[0])
    assert set(kept.ids(ALL)) == set(people[1:])
    talks = []
    for _ in range(40):
        person = chance.choice([one for one in people if store.contacts.get(one)])
        what = chance.choice(["touch", "talk", "move", "cancel", "rest", "off", "undo", "redo", "delete", "day"])
        if what == "touch":
            journal.touch(contact=person, mine=chance.random() < 0.5)
        elif what == "talk":
            talks.append(journal.talk(person))
        elif what == "move" and talks:
            store.conversations.change(chance.choice(talks), "", contact=person)
        elif what == "cancel" and talks:
            store.conversations.set_status(chance.choice(talks), Status.CANCELLED)
        elif what == "rest":
            store.rhythms.snooze(person, 5)
        elif what == "off":
            store.rhythms.set_rhythm(person, chance.choice([0, 14, None]))
        elif what == "undo":
            store.undo()
        elif what == "redo":
            store.redo()
        elif what == "delete":
            store.contacts.delete(person)
        elif what == "day":
            day += 3
            journal.day(day)
        assert kept.ids(ALL) == fresh(), what


def test_a_message_that_is_undone_brings_the_person_back(journal, store, kept):
    anna = journal.contact(2)
    journal.day(80)
    assert kept.ids(3) == [anna]
    journal.touch(contact=anna)
    assert kept.ids(3) == []
    store.undo()
    assert kept.ids(3) == [anna]


def test_those_who_come_after_the_first_two_hundred_come_up_in_time(journal, kept, fresh):
    people = journal.contacts(LOOKED_AT + 20, 2)
    journal.day(80)
    assert len(kept.ids(ALL)) == LOOKED_AT
    for person in people[: FEW + 21]:
        journal.touch(contact=person)
        kept.ids(3)
    assert set(fresh()) == set(people[FEW + 21 :])
    assert set(kept.ids(ALL)) == set(people[FEW + 21 :])


def test_while_all_rests_nobody(journal, store, kept):
    journal.contact(2)
    journal.day(80)
    store.rhythms.pause(True)
    assert kept.ids(3) == []
    assert store.rhythms.due() == []
