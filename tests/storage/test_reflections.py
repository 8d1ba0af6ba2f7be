"""A look-back is kept in every detail, and the one before it is known."""

from datetime import date

import pytest

from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.reflections import Benefit, Reflection


@pytest.fixture
def look_back(store, clock):
    """Keep a talk that took place with its look-back."""

    def look_back(talk_id, day, status=Status.HELD, time="", retro=False, **answers):
        clock.forward(seconds=1)
        store.conversations.save(Conversation(talk_id, clock(), status=status, date=day, time=time, retro=retro))
        store.reflections.save(Reflection(talk_id, clock(), **answers))

    return look_back


def day(number):
    return date(2026, 11, number)


def test_every_answer_is_found_back(store, clock):
    store.conversations.save(Conversation("t", clock()))
    full = Reflection(
        conversation="t",
        created_at=clock(),
        energy_cost=1,
        ease=2,
        pleasure=3,
        useful=5,
        good="Ik begon zelf",
        slip="Te veel verteld",
        lesson="Eerst vragen",
        lesson_applied=True,
        prediction_true="no",
        prediction_note="Ze lachte",
        goal_note="Op tijd gestopt",
        rules=frozenset({"11", "2"}),
        met_guess=4,
        goal_met="partly",
        benefits=frozenset({Benefit.NAME, Benefit.ADVICE}),
    )
    assert store.reflections.get("t") is None
    store.reflections.save(full)
    assert store.reflections.get("t") == full


def test_a_slider_that_is_not_touched_is_no_answer(store, clock):
    store.conversations.save(Conversation("t", clock()))
    store.reflections.save(Reflection("t", clock(), good="Ja"))
    assert store.reflections.get("t").ease is None


def test_the_text_of_one_visit_is_one_action(store, clock):
    store.conversations.save(Conversation("t", clock()))
    for text in ("G", "Go", "Goed"):
        store.reflections.save(Reflection("t", clock(), good=text), "visit")
    assert store.undo() == "reflection_changed"
    assert store.reflections.get("t") is None


def test_the_previous_look_back_is_that_of_the_talk_before(store, clock, look_back):
    look_back("first", day(10), ease=1)
    look_back("second", day(12), ease=2, time="09:00")
    look_back("third", day(12), ease=3, time="14:00")
    look_back("fourth", day(12), Status.DONE, ease=4, time="14:00")
    previous = {talk: store.reflections.previous(talk) for talk in ("first", "second", "third", "fourth")}
    found = {talk: before and before.conversation for talk, before in previous.items()}
    assert found == {"first": None, "second": "first", "third": "second", "fourth": "third"}


def test_for_a_talk_without_a_day_the_previous_one_is_the_last(store, clock, look_back):
    look_back("first", day(10))
    look_back("second", day(12))
    store.conversations.save(Conversation("next", clock()))
    assert store.reflections.previous("next").conversation == "second"
    assert store.reflections.previous("unknown") is None


def test_talks_that_do_not_count_are_no_previous_one(store, clock, look_back):
    look_back("early", day(1), retro=True)
    look_back("called off", day(5), Status.CANCELLED)
    look_back("deleted", day(6))
    store.conversations.delete("deleted")
    store.conversations.save(Conversation("next", clock()))
    assert store.reflections.previous("next") is None


def test_the_last_lesson_may_lie_further_back_and_can_be_marked_as_used(store, clock, look_back):
    look_back("first", day(10), lesson="Eerst vragen")
    look_back("second", day(12), lesson=" ")
    store.conversations.save(Conversation("next", clock()))
    assert store.reflections.last_lesson("next").lesson == "Eerst vragen"
    assert not store.reflections.last_lesson("next").lesson_applied
    store.reflections.set_applied("first", True)
    assert store.reflections.last_lesson("next").lesson_applied
    store.reflections.set_applied("first", False)
    assert not store.reflections.get("first").lesson_applied
