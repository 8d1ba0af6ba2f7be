"""Not now, in the file."""

from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.storage.facts import read_facts

STEP = NextStep(Rule.CRITERION, "1.1")


def first(store):
    return store.ladders.read().next_step


def test_a_step_is_silent_for_three_days(store, clock):
    assert first(store) == STEP
    store.silences.hush(STEP)
    assert first(store).criterion == "1.2"
    clock.forward(days=2)
    assert first(store).criterion == "1.2"
    clock.forward(days=1)
    assert first(store) == STEP


def test_said_again_it_is_one_silence_that_lasts_longer(store, clock):
    store.silences.hush(STEP)
    clock.forward(days=3)
    store.silences.hush(STEP)
    assert len(read_facts(store.door).silences) == 1
    assert first(store).criterion == "1.2"


def test_it_can_be_undone(store):
    store.silences.hush(STEP)
    assert store.undo() == "step_silenced"
    assert first(store) == STEP
