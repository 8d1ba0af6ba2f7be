"""Talks and experiments that were thought of beforehand, in a real file."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact, KnowsISearch
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.domain.resistances import Resistance
from netwerkapp.paths import RESOURCES


@pytest.fixture
def content():
    return load_content(RESOURCES / "content", "nl")


@pytest.fixture
def diary(store, clock):
    """Hands to write down what happened; it began thirty days ago."""
    clock.forward(days=30)

    def talk(given="Henk", days=1, fear="", pct="", benefits=(), **scales):
        person = Contact(new_id(), store.now(), Name(given), knows_i_search=KnowsISearch.YES)
        store.contacts.save(person, "contact_added")
        day = store.today() - timedelta(days)
        one = Conversation(new_id(), store.now(), person.id, status=Status.PLANNED, date=day)
        store.conversations.save(one)
        store.conversations.set_status(one.id, Status.HELD)
        if fear:
            store.preparations.save_answer(one.id, "fear", fear)
            store.preparations.save_answer(one.id, "fear_pct", pct)
        if scales:
            store.reflections.save(Reflection(one.id, store.now(), benefits=frozenset(benefits), **scales))
        return one.id

    def experiment(prediction="Ze heeft geen tijd", days=2):
        one = Resistance("r05", store.now(), strength_before=7, experiment="Vraag iets kleins.", id="r05 1")
        store.resistances.save(one)
        told = replace(one, prediction=prediction, prediction_pct=60, strength_after=4)
        day = store.today() - timedelta(days)
        store.resistances.save(replace(told, what_happened="Ze vond het leuk.", experiment_done_at=day))

    return SimpleNamespace(talk=talk, experiment=experiment, Benefit=Benefit)
