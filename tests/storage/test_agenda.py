"""Experiments and if-then lines with a day."""

from dataclasses import replace
from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.plans import Plan
from netwerkapp.domain.resistances import Resistance


@pytest.fixture
def anna(store):
    person = Contact(new_id(), store.now(), Name("Anna"))
    store.contacts.save(person, "contact_added")
    return person.id


@pytest.fixture
def experiment(store, anna):
    one = Resistance("r01", store.now(), strength_before=7, experiment="Vraag één bekende.", contact=anna, id="r01")
    one = replace(one, planned_for=store.today() + timedelta(days=2))
    store.resistances.save(one)
    return one


@pytest.fixture
def plan(store):
    def plan(contact=None, **changes):
        made = Plan(
            if_text="Als het donderdag is",
            then_text="dan stuur ik Anna een bericht",
            contact=contact,
            day=store.today(),
        )
        with store.door.action("step_answered") as action:
            store.plans.put(action, "plan", replace(made, **changes))

    return plan


def items(store, days=7):
    return store.agenda.between(store.today(), store.today() + timedelta(days=days))


def test_both_stand_in_order_of_their_days_with_whom(store, experiment, plan, anna):
    plan(anna)
    first, second = items(store)
    assert (first.kind, first.text) == ("plan", "Als het donderdag is, dan stuur ik Anna een bericht.")
    assert (second.kind, second.text) == ("experiment", "Vraag één bekende.")
    assert first.name.short == second.name.short == "Anna"
    assert items(store, 1) == [first]


def test_an_experiment_that_was_told_about_is_gone(store, experiment):
    store.resistances.save(replace(experiment, what_happened="Ze dacht mee."))
    assert items(store) == []


def test_an_experiment_without_words_or_day_is_none(store, experiment):
    store.resistances.save(replace(experiment, planned_for=None))
    assert items(store) == []
    store.resistances.save(replace(experiment, experiment=" "))
    assert items(store) == []


def test_a_done_plan_is_gone_until_it_gets_another_day(store, plan, anna):
    plan(anna)
    store.agenda.plan_done("plan")
    assert items(store) == []
    assert [touch.kind for touch in store.touches.of_contact(anna)] == ["greeting"]
    plan(anna, day=store.today() + timedelta(days=1))
    assert len(items(store)) == 1
    plan(anna)
    assert store.undo() == "step_answered"
    assert len(items(store)) == 1


def test_undo_of_done_takes_the_message_back_as_well(store, plan, anna):
    plan(anna)
    store.agenda.plan_done("plan")
    assert store.undo() == "plan_done"
    assert len(items(store)) == 1
    assert store.touches.of_contact(anna) == []


def test_a_plan_with_nobody_is_done_without_a_message(store, plan):
    plan()
    assert items(store)[0].name is None
    store.agenda.plan_done("plan")
    assert items(store) == []


def test_all_later_takes_every_day_off_in_one_action(store, experiment, plan):
    plan()
    talk = Conversation(new_id(), store.now(), status=Status.PLANNED, date=store.today(), time="10:00")
    store.conversations.save(talk)
    store.agenda.all_later(items(store), [talk.id])
    assert items(store) == []
    moved = store.conversations.get(talk.id)
    assert (moved.date, moved.time, moved.status) == (None, "", Status.PREPARING)
    assert store.undo() == "plans_later"
    assert len(items(store)) == 2
    assert store.conversations.get(talk.id) == talk
