"""Thought and happened, over all talks and experiments."""

from dataclasses import replace
from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.predictions import Origin, Outcome
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.resistances import Resistance


@pytest.fixture
def talk(store):
    """Keep a talk of so many days ago with what was feared; returns its id."""

    def keep(fear="Ik val stil", pct="70", days=1, status=Status.HELD, given="Henk"):
        person = Contact(new_id(), store.now(), Name(given))
        if given:
            store.contacts.save(person, "contact_added")
        day = store.today() - timedelta(days)
        talk = Conversation(new_id(), store.now(), person.id if given else None, status=Status.PLANNED, date=day)
        store.conversations.save(talk)
        store.conversations.set_status(talk.id, status)
        store.preparations.save_answer(talk.id, "fear", fear)
        store.preparations.save_answer(talk.id, "fear_pct", pct)
        return talk.id

    return keep


@pytest.fixture
def experiment(store):
    """Keep an experiment that was done so many days ago."""

    def keep(prediction="Ze heeft geen tijd", code="r05", days=2, done=True):
        one = Resistance(code, store.now(), strength_before=7, experiment="Vraag iets kleins.", id=f"{code} 1")
        store.resistances.save(replace(one, prediction=prediction, prediction_pct=60))
        if done:
            day = store.today() - timedelta(days)
            told = replace(one, prediction=prediction, prediction_pct=60, what_happened="Ze vond het leuk.")
            store.resistances.save(replace(told, strength_after=4, experiment_done_at=day))
        return one.id

    return keep


@pytest.fixture(autouse=True)
def started_long_ago(store, clock):
    clock.forward(days=30)


def test_talks_and_experiments_stand_in_one_list_the_newest_first(store, talk, experiment):
    first, second, third = talk("Ik val stil", days=3), experiment(), talk("Hij zegt nee", "", days=1, given="")
    found = store.predictions.all()
    assert [one.id for one in found] == [third, second, first]
    assert [one.origin for one in found] == [Origin.TALK, Origin.EXPERIMENT, Origin.TALK]
    assert [one.thought for one in found] == ["Hij zegt nee", "Ze heeft geen tijd", "Ik val stil"]
    assert [one.chance for one in found] == [None, 60, 70]
    assert [one.name.full if one.name else "" for one in found] == ["", "", "Henk"]
    assert (found[1].experiment, found[1].told) == ("Vraag iets kleins.", "Ze vond het leuk.")
    assert all(one.outcome is None for one in found)


@pytest.mark.parametrize(
    "left_out",
    [
        {"fear": "  "},
        {"status": Status.PLANNED},
        {"status": Status.CANCELLED},
        {"days": 100},  # from before the first start
    ],
)
def test_what_is_not_over_or_was_not_feared_is_left_out(store, talk, left_out):
    talk(**left_out)
    assert store.predictions.all() == []


def test_a_deleted_talk_and_an_experiment_to_come_are_left_out(store, talk, experiment):
    store.conversations.delete(talk())
    experiment(done=False)
    experiment(code="r06", prediction=" ")
    assert store.predictions.all() == []


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_happened_is_told_changed_and_undone(store, talk, experiment, outcome):
    talk()
    experiment()
    for place in (0, 1):
        store.predictions.tell(store.predictions.all()[place], outcome)
        assert store.predictions.all()[place].outcome is outcome
        store.predictions.tell(store.predictions.all()[place], Outcome.NO)
        assert store.predictions.all()[place].outcome is Outcome.NO
        store.predictions.tell(store.predictions.all()[place], None)
        assert store.predictions.all()[place].outcome is None
    store.undo()
    assert store.predictions.all()[1].outcome is Outcome.NO


def test_telling_what_happened_keeps_the_words_beside_it_and_is_no_look_back_yet(store, talk):
    held = talk()
    look_back = Reflection(held, store.now(), prediction_true="a_little", prediction_note="Maar kort.")
    store.reflections.save(look_back)
    (found,) = store.predictions.all()
    assert (found.outcome, found.told) == (Outcome.A_LITTLE, "Maar kort.")
    store.predictions.tell(found, Outcome.NO)
    (found,) = store.predictions.all()
    assert (found.outcome, found.told) == (Outcome.NO, "Maar kort.")
    assert store.reflections.get(held).prediction_true == "no"
    assert not store.reflections.get(held).counts
