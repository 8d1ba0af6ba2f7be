"""What each rung shows."""

from netwerkapp.ui.ladder.looks import Place, looks_of
from netwerkapp.ui.tiles import TileState


def states(look):
    return [tile.state.value for tile in look.tiles]


def test_with_nothing_recorded_only_the_first_rung_is_there(ladder_of, texts):
    looks = looks_of(ladder_of(), texts)
    assert [look.place for look in looks] == [Place.START, Place.UNSEEN, Place.UNSEEN, Place.UNSEEN]
    assert states(looks[0]) == ["next", "open", "open", "open"]
    assert all(set(states(look)) == {"later"} for look in looks[1:])
    assert [len(look.tiles) for look in looks] == [4, 6, 11, 6]


def test_something_recorded_makes_it_the_place_where_you_are(ladder_of, texts):
    looks = looks_of(ladder_of(questions_answered=2), texts)
    assert [look.place for look in looks] == [Place.HERE, Place.LATER, Place.LATER, Place.LATER]
    assert (looks[0].tiles[1].count, looks[0].tiles[1].target) == (2, 3)


def test_passed_rungs_keep_open_tiles_that_may_come_later(on_rung_two, texts):
    first = looks_of(on_rung_two, texts)[0]
    assert first.place is Place.PASSED
    assert states(first) == ["open"] * 4
    assert {tile.note for tile in first.tiles} == {"Mag later."}


def test_the_turn_is_to_the_tile_of_the_next_step(on_rung_two, texts):
    second = looks_of(on_rung_two, texts)[1]
    assert on_rung_two.next_step.criterion == "2.2"
    assert states(second) == ["done", "next", "open", "open", "open", "open"]
    assert second.share == 1 / 6
    assert second.tiles[0].title == "Je zag welke gedachten je tegenhouden"
    assert second.tiles[1].title == "Een klein experiment kiezen"


def test_a_step_without_a_tile_gives_the_turn_to_the_first_one_missing(ladder_of, texts):
    from netwerkapp.domain.facts import PauseFact
    from tests.ui.ladder.conftest import TODAY

    looks = looks_of(ladder_of(reason_chosen=True, pauses=(PauseFact(TODAY),)), texts)
    assert states(looks[0]) == ["done", "next", "open", "open"]


def test_a_tile_that_is_laid_shows_on_a_future_rung_too(on_rung_two, texts):
    third = looks_of(on_rung_two, texts)[2]
    assert third.place is Place.LATER
    assert third.tiles[0].state is TileState.DONE
    assert set(states(third)[1:]) == {"later"}
