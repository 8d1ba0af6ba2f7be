"""Whom to talk to next: the worked example, the limit on tension, and ties."""

from datetime import UTC, date, datetime, timedelta

import pytest

from netwerkapp.domain.facts import Candidate, Talk
from netwerkapp.domain.starting_point import Practice, Reason, practice_of, rank

TODAY = date(2026, 3, 2)
ANNA = Candidate("anna", ring=2, fear=2, use=2)
BRAM = Candidate("bram", ring=1, fear=1, use=1)
CARLA = Candidate("carla", ring=3, fear=6, use=5)
START, SOME, MANY = Practice(), Practice(2, fear_done=2), Practice(5, fear_done=6)


def scores(*candidates: Candidate, practice: Practice = START) -> list[tuple[str, float]]:
    return [(choice.contact, choice.score) for choice in rank(candidates, practice, TODAY).choices]


def test_worked_example_at_the_start() -> None:
    assert scores(ANNA, BRAM, CARLA) == [("anna", 0.73), ("bram", 0.7)]


def test_worked_example_after_five_talks() -> None:
    assert scores(ANNA, BRAM, CARLA, practice=MANY) == [("carla", 0.88), ("anna", 0.465), ("bram", 0.27)]


def test_after_two_talks_calm_and_use_weigh_the_same() -> None:
    assert scores(ANNA, CARLA, practice=SOME) == [("anna", 0.58)]
    assert scores(CARLA._replace(fear=5), practice=SOME) == [("carla", 0.8)]


@pytest.mark.parametrize(
    ("practice", "limit"),
    [
        (Practice(1, fear_done=9), 5),
        (Practice(2, fear_done=2), 5),
        (Practice(2, fear_done=5), 6),
        (Practice(2, fear_done=5, last_ease=3), 6),
        (Practice(2, fear_done=5, last_ease=4), 7),
        (Practice(8, fear_done=10, last_ease=5), 10),
    ],
)
def test_the_limit_grows_with_what_was_done(practice: Practice, limit: int) -> None:
    assert practice.limit == limit


def test_practice_follows_from_the_look_backs() -> None:
    then = datetime(2026, 1, 5, tzinfo=UTC)
    calm, unknown = Talk("a", then, fear=2, ease=4), Talk("b", then, ease=3)
    assert practice_of(()) == Practice(0, 5, None)
    assert practice_of((calm,)) == Practice(1, 2, 4)
    assert practice_of((calm, unknown)) == Practice(2, 5, 3)


@pytest.mark.parametrize(
    "excluded",
    [
        ANNA._replace(rather_not=True),
        ANNA._replace(planned=True),
        ANNA._replace(asked_on=TODAY - timedelta(days=13)),
    ],
)
def test_who_is_not_suggested(excluded: Candidate) -> None:
    assert scores(excluded) == []
    assert not rank([excluded], START, TODAY).raised


def test_asked_two_weeks_ago_is_long_enough() -> None:
    assert scores(ANNA._replace(asked_on=TODAY - timedelta(days=14))) == [("anna", 0.73)]


def test_at_the_start_an_acquaintance_only_when_nobody_closer_passes() -> None:
    dirk = Candidate("dirk", ring=3, fear=1, use=5)
    assert scores(ANNA, dirk) == [("anna", 0.73)]
    assert scores(ANNA._replace(fear=6), dirk) == [("dirk", 0.82)]


def test_the_limit_rises_when_nobody_passes() -> None:
    tense, tenser = ANNA._replace(fear=7), BRAM._replace(fear=8)
    ranking = rank([tense, tenser], START, TODAY)
    assert [choice.contact for choice in ranking.choices] == ["anna"]
    assert ranking.raised
    assert not rank([ANNA], START, TODAY).raised


def test_someone_far_away_only_as_the_last_resort_at_the_start() -> None:
    far = Candidate("els", ring=4, fear=1, use=5)
    assert scores(far, ANNA._replace(fear=10)) == [("anna", 0.25)]
    assert scores(far) == [("els", 0.74)]
    assert rank([far], START, TODAY).raised


def test_nobody_at_all() -> None:
    assert rank([], START, TODAY).choices == ()


def test_what_is_unknown_is_taken_as_the_middle() -> None:
    assert scores(Candidate("fay"), practice=SOME) == [("fay", 0.6)]


def test_long_out_of_touch_counts_as_an_acquaintance_with_a_little_extra() -> None:
    gus = Candidate("gus", ring=1, fear=5, use=3, dormant=True)
    assert scores(gus, practice=MANY) == [("gus", 0.75)]
    assert scores(gus, practice=SOME) == [("gus", 0.6)]


def test_ties_go_to_fewest_asks_then_latest_contact_then_id() -> None:
    recently = ANNA._replace(id="c", last_contact=TODAY - timedelta(days=1))
    long_ago = ANNA._replace(id="b", last_contact=TODAY - timedelta(days=99))
    tied = [
        ANNA._replace(id="z"),
        ANNA._replace(id="a"),
        recently._replace(id="0", asks=1),
        long_ago,
        recently,
    ]
    assert [key for key, _ in scores(*tied)] == ["c", "b", "a", "z", "0"]


@pytest.mark.parametrize(
    ("candidate", "practice", "reasons"),
    [
        (BRAM, START, (Reason.NOT_TENSE, Reason.CLOSE)),
        (CARLA, MANY, (Reason.KNOWS_THE_TRADE, Reason.FURTHER_AWAY)),
        (BRAM._replace(dormant=True), SOME, (Reason.NOT_TENSE, Reason.FURTHER_AWAY, Reason.LONG_AGO)),
        (Candidate("unknown"), MANY, ()),
    ],
)
def test_reasons_name_only_what_is_known(candidate: Candidate, practice: Practice, reasons: tuple[Reason, ...]) -> None:
    assert rank([candidate], practice, TODAY).choices[0].reasons == reasons
