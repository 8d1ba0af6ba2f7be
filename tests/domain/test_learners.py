"""Learners of all kinds live through the days: on which day each rung was reached, and what kept them."""

import pytest

from netwerkapp.domain.facts import Facts, Talk
from netwerkapp.domain.freshness import Freshness
from netwerkapp.domain.next_step import NextStep, Rule
from tests.domain.records import FIRST_DAY, Journal
from tests.learners import FAR, NEAR, Doer, NeverEasier, Obedient, OverEager, Paused, Quiet, can_be_done

BY_DEEDS = ("3.1", "3.2", "3.3", "3.5")  # what talking alone leaves open


@pytest.fixture
def until() -> int:
    """The rung at which the obedient one stops: none, so that the top is lived on as well."""
    return 5


@pytest.mark.parametrize(
    ("ring", "energy", "rungs"),
    [
        (NEAR, 1, {1: 0, 2: 6, 3: 18, 4: 94}),
        (NEAR, 2, {1: 0, 2: 6, 3: 18, 4: 94}),
        (NEAR, 3, {1: 0, 2: 6, 3: 18, 4: 92}),
        (FAR, 1, {1: 0, 2: 6, 3: 18, 4: 87}),
        (FAR, 2, {1: 0, 2: 6, 3: 18, 4: 87}),
        (FAR, 3, {1: 0, 2: 6, 3: 18, 4: 87}),
    ],
)
def test_who_does_what_the_card_says_reaches_the_top_and_stays_busy_with_what_can_be_done(
    journal: Journal, until: int, ring: int, energy: int, rungs: dict[int, int]
) -> None:
    learner = Obedient(journal, ring, energy).live(400, until)
    print(f"obedient, ring {ring}, energy {energy}: rungs on day {learner.rungs}")
    assert learner.rungs == rungs, learner.done[-20:]
    assert until == 4 or journal.ladder().fraction == 1


def test_the_quiet_one_reaches_the_top_one_to_one_and_half_in_writing(journal: Journal) -> None:
    learner = Quiet(journal)
    learner.live(100)
    print(f"quiet: rungs on day {learner.rungs}")
    assert learner.rungs == {1: 0, 2: 10, 3: 22, 4: 85}
    assert len(learner.written) * 2 >= len(learner.talks)
    assert all(talk.contact for talk in journal.facts().talks)
    assert all((touch.level or 0) < 12 for touch in journal.facts().touches)  # an event is in the twelfth alone


def test_the_doer_is_kept_by_what_talking_alone_does_not_teach(journal: Journal) -> None:
    learner = Doer(journal)
    learner.live(59)
    assert [talk.day for talk in journal.facts().talks][:2] == [journal.on(2), journal.on(6)]
    assert learner.rungs == {1: 0, 2: 2, 3: 6}  # the second talk
    assert learner.missing == BY_DEEDS
    learner.practise()
    journal.define()
    journal.know_check(9)
    assert learner.missing == ("3.3", "3.5")
    for number in range(60, 65):
        learner.live(number)
        assert learner.rungs.keys() == {1, 2, 3}
        learner.talk(learner.people(2)[0])
        assert learner.missing == (("3.5",) if number < 64 else ("4.1", "4.2", "4.3", "4.4", "4.5", "4.6"))
    print(f"doer: rungs on day {learner.rungs}, 4 on day {journal.number}; kept by {', '.join(BY_DEEDS)}")
    assert journal.ladder().rung == 4


def test_the_over_eager_one_waits_for_four_different_weeks(journal: Journal) -> None:
    learner = OverEager(journal)
    learner.live(10)
    assert (journal.ladder().rung, journal.ladder().fraction) == (3, 1)
    learner.live(60)
    print(f"over-eager: rungs on day {learner.rungs}")
    days = [talk.day for talk in journal.facts().talks if talk.debriefed and talk.day <= journal.on(learner.rungs[4])]
    assert learner.rungs == {3: 0, 4: 39}
    assert len({day.isocalendar()[:2] for day in days}) == 4
    told = {number: (step.rule, step.n) for number, step in learner.told.items()}
    assert [told[number] for number in (11, 12, 13)] == [(Rule.WAIT_DAYS, 3), (Rule.WAIT_DAYS, 2), (Rule.WAIT_DAYS, 1)]
    assert [told[number][0] for number in (14, 21, 28, 35)] == [
        Rule.CRITERION,
        Rule.CRITERION,
        Rule.WAIT_DAYS,
        Rule.LAST_TALK,
    ]


def test_the_over_eager_one_who_just_waits_four_weeks_waits_for_more_weeks(journal: Journal) -> None:
    learner = OverEager(journal, then_on=(35, 36, 37, 42, 49))
    learner.live(50)
    print(f"over-eager and deaf: rungs on day {learner.rungs}")
    assert learner.rungs == {3: 0, 4: 49}


def test_a_break_of_two_months_costs_nothing(journal: Journal) -> None:
    learner = Paused(journal)
    learner.live(learner.pause.start)
    before = journal.ladder()
    for number in learner.pause:
        learner.live(number)
        ladder = journal.ladder()
        assert ladder.next_step.rule is Rule.PAUSE
        assert (ladder.rung, ladder.tiles, ladder.freshness) == (3, before.tiles, Freshness.FRESH)
    learner.live(150)
    print(f"paused: rungs on day {learner.rungs}")
    assert learner.rungs == {1: 0, 2: 10, 3: 22, 4: 36 + 7 * 7 + 60}


def test_when_it_never_grows_easier_fifteen_look_backs_are_enough(journal: Journal) -> None:
    learner = NeverEasier(journal)
    while learner.talks < 14:
        learner.live(learner.lived)
    assert learner.missing == ("3.11",)
    learner.live(120)
    print(f"never easier: rungs on day {learner.rungs}")
    assert learner.rungs == {1: 0, 2: 10, 3: 22, 4: 84}


@pytest.mark.parametrize(
    ("step", "talk"),
    [
        (NextStep(Rule.THANK, "3.7", "talk"), {}),
        (NextStep(Rule.SHEET, "3.5", "talk"), {}),
        (NextStep(Rule.CRITERION, "3.4"), {}),
        (NextStep(Rule.CRITERION, "4.3"), {}),
        (NextStep(Rule.CRITERION, "2.6"), {}),
        (NextStep(Rule.PLANNED, conversation="talk"), {}),
        (NextStep(Rule.DEBRIEF, conversation="talk"), {}),
        (NextStep(Rule.HAPPENED, conversation="talk"), {"day": FIRST_DAY}),
    ],
)
def test_the_learners_know_what_cannot_be_done(step: NextStep, talk: dict) -> None:
    created = Journal()._now()
    assert not can_be_done(step, Facts(talks=(Talk("talk", created, **talk),)), FIRST_DAY)
