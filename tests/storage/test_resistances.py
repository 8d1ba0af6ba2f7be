"""Thoughts in the file: recognised, rated, tried out, and looked at again."""

from dataclasses import replace
from datetime import date

from netwerkapp.storage.steps import Place, StepAnswer


def rate(store, code, strength):
    store.steps.save(Place("w5", code, "thought"), StepAnswer(scale=strength))


def laid(store, criterion):
    return next(one.count for one in store.ladders.read().tiles if one.id == criterion)


def test_thoughts_are_recognised_and_let_go(store):
    store.resistances.recognise(("r01", "r05"))
    store.resistances.recognise(("r05", "r09"))
    assert [one.code for one in store.resistances.all()] == ["r05", "r09"]
    assert laid(store, "2.1") == 0  # seen, not rated
    store.undo()
    assert [one.code for one in store.resistances.all()] == ["r01", "r05"]


def test_own_words_stay_when_the_listed_ones_change(store):
    own = store.resistances.add_own("Iedereen heeft het druk")
    store.resistances.recognise(("r01",))
    store.resistances.recognise(())
    assert [one.text for one in store.resistances.all()] == ["Iedereen heeft het druk"]
    store.resistances.remove(own.code)
    assert store.resistances.all() == []
    assert store.resistances.get(own.code) is None


def test_a_rating_taken_away_leaves_the_thought(store):
    rate(store, "r01", None)
    assert store.resistances.all() == []
    rate(store, "r01", 0)
    assert store.resistances.get("r01").rated
    rate(store, "r01", None)
    assert not store.resistances.get("r01").rated


def test_the_strongest_that_was_not_tried_comes_first(store):
    assert store.resistances.strongest() is None
    rate(store, "r01", 4)
    rate(store, "r05", 9)
    strongest = store.resistances.strongest()
    assert strongest.code == "r05"
    store.resistances.save(replace(strongest, reframe="Nee mag", experiment="Vraag het", what_happened="Ze lachte"))
    assert store.resistances.strongest().code == "r01"
    store.resistances.save(replace(store.resistances.get("r01"), strength_after=1))
    assert store.resistances.strongest().code == "r05"


def test_everything_about_an_experiment_is_found_back(store):
    rate(store, "r05", 9)
    told = replace(
        store.resistances.get("r05"),
        reframe="Nee mag",
        experiment="Vraag het",
        prediction="Ze zucht",
        prediction_pct=80,
        planned_for=date(2026, 11, 26),
        experiment_done_at=date(2026, 11, 27),
        what_happened="Ze lachte",
        strength_after=5,
    )
    store.resistances.save(told)
    assert store.resistances.get("r05") == told
    assert laid(store, "2.2") == 1


def test_a_thought_can_be_looked_at_again_and_counts_once(store):
    assert store.resistances.again("r05") is None
    rate(store, "r05", 5)
    store.resistances.save(
        replace(store.resistances.get("r05"), reframe="Nee mag", experiment="Vraag het", strength_after=8)
    )
    again = store.resistances.again("r05")
    assert (again.strength_before, again.experiment, again.reframe) == (8, "", "Nee mag")
    assert store.resistances.all() == [again]
    assert laid(store, "2.1") == 1
    assert laid(store, "2.2") == 1  # what was tried stays
    store.resistances.remove("r05")
    assert store.resistances.all() == []


def test_again_without_a_new_strength_begins_with_the_old_one(store):
    rate(store, "r05", 5)
    store.resistances.save(replace(store.resistances.get("r05"), experiment="Vraag het", what_happened="Niets"))
    assert store.resistances.again("r05").strength_before == 5


def test_a_thought_that_grew_by_an_experiment_is_known_when_it_begins_anew(store, clock):
    rate(store, "r01", 5)
    assert not store.resistances.grew_before("r01")
    store.resistances.save(replace(store.resistances.get("r01"), experiment="Vraag het", strength_after=7))
    assert not store.resistances.grew_before("r01")  # it is this one that grew
    clock.forward(seconds=60)
    assert store.resistances.again("r01").strength_before == 7
    assert store.resistances.grew_before("r01")
    store.resistances.save(replace(store.resistances.get("r01"), experiment="Vraag minder", strength_after=4))
    clock.forward(seconds=60)
    store.resistances.again("r01")
    assert store.resistances.grew_before("r01")
    assert not store.resistances.grew_before("r05")


def test_of_equal_ones_the_lightest_experiment_is_taken(store):
    rate(store, "r01", 6)
    rate(store, "r03", 6)
    assert store.resistances.strongest().code == "r01"
    assert store.resistances.strongest({"r01": 3, "r03": 1}).code == "r03"
