"""How the talks felt, in their order."""

from datetime import date, timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection

TODAY = date(2026, 11, 23)


@pytest.fixture
def talk(store):
    """Record a talk and its look-back; returns the id."""

    def record(day, given="Ria", status=Status.HELD, time="", **scales):
        contact = None
        if given:
            contact = Contact(new_id(), store.now(), Name(given))
            store.contacts.save(contact, "contact_added")
        conversation = Conversation(
            new_id(), store.now(), contact.id if contact else None, status=Status.PLANNED, date=day, time=time
        )
        store.conversations.save(conversation)
        store.conversations.set_status(conversation.id, status)
        if scales:
            store.reflections.save(Reflection(conversation.id, store.now(), **scales))
        return conversation.id

    return record


def test_look_backs_come_in_the_order_of_their_talks(store, talk):
    talk(TODAY, "Bram", energy_cost=3, ease=4, pleasure=None, useful=5)
    talk(TODAY - timedelta(0), "Ilse", time="08:00", ease=2, useful=1)
    points = store.trends.latest(12)
    assert [point.name.full for point in points] == ["Bram", "Ilse"]
    assert (points[0].energy_cost, points[0].ease, points[0].pleasure, points[0].useful) == (3, 4, None, 5)
    assert points[0].day == TODAY


def test_only_the_latest_are_given(store, talk, clock):
    for number, name in enumerate(("Ria", "Bram", "Ilse", "Wim")):
        clock.forward(days=1)
        talk(TODAY + timedelta(number + 1), name, ease=3, useful=3)
    assert [point.name.full for point in store.trends.latest(3)] == ["Bram", "Ilse", "Wim"]


def test_a_talk_without_a_person_has_no_name(store, talk):
    talk(TODAY, "", ease=3, useful=3)
    assert [point.name for point in store.trends.latest(12)] == [None]


@pytest.mark.parametrize(
    "record",
    [
        {"day": TODAY, "ease": 3},  # the look-back does not count yet
        {"day": TODAY},  # no look-back
        {"day": TODAY, "status": Status.PLANNED, "ease": 3, "useful": 3},
        {"day": TODAY - timedelta(200), "ease": 3, "useful": 3},  # before the first start
    ],
)
def test_what_does_not_count_is_left_out(store, talk, record):
    talk(**record)
    assert store.trends.latest(12) == []


def test_deleted_talks_are_left_out_and_undo_brings_them_back(store, talk):
    kept = talk(TODAY, ease=3, useful=3)
    store.conversations.delete(kept)
    assert store.trends.latest(12) == []
    store.undo()
    assert len(store.trends.latest(12)) == 1
