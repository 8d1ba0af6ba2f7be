"""The people on the map."""

from datetime import date, timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage import network


@pytest.fixture
def person(store, clock):
    def person(key, **fields):
        store.contacts.save(Contact(key, clock(), Name(key.title()), **fields))

    return person


def test_everything_that_the_map_shows_is_read(store, person, clock):
    person("henk", circle="colleagues", closeness=2)
    person("nadia", introduced_by="henk")
    store.touches.add(Touch("x", clock(), date(2026, 11, 1), TouchKind.GREETING, "henk"))
    soon = store.today() + timedelta(days=3)
    store.conversations.save(Conversation("t", clock(), contact="nadia", status=Status.PLANNED, date=soon))
    henk, nadia = sorted(store.network.people(), key=lambda one: one.id)
    assert (henk.name, henk.circle, henk.closeness, henk.last_contact) == ("Henk", "colleagues", 2, date(2026, 11, 1))
    assert (nadia.introduced_by, nadia.planned, henk.planned) == ("henk", True, False)


def test_who_is_deleted_is_not_on_the_map(store, person):
    person("henk")
    store.contacts.delete("henk")
    assert store.network.people() == []


def test_of_very_many_people_those_near_planned_or_chosen_are_shown(store, person, clock, monkeypatch):
    monkeypatch.setattr(network, "MOST", 3)
    for key, closeness in (("anna", 1), ("bram", 3), ("carla", 4), ("dirk", None)):
        person(key, closeness=closeness)
    assert [one.id for one in store.network.people()] == ["anna"]
    assert {one.id for one in store.network.people("carla")} == {"anna", "carla"}
    day = store.today()
    store.conversations.save(Conversation("t", clock(), contact="dirk", status=Status.PLANNED, date=day))
    assert {one.id for one in store.network.people()} == {"anna", "dirk"}
