"""Energy of today, in the file."""

from netwerkapp.storage.facts import read_facts


def test_the_last_choice_of_the_day_counts_for_that_day_only(store, clock):
    assert store.energy.today() is None
    store.energy.choose(3)
    store.energy.choose(1)
    assert store.energy.today() == 1
    assert read_facts(store.door).energy == 1
    clock.forward(days=1)
    assert store.energy.today() is None
    assert read_facts(store.door).energy is None


def test_a_choice_can_be_undone(store):
    store.energy.choose(1)
    store.energy.choose(3)
    assert store.undo() == "energy_chosen"
    assert store.energy.today() == 1
