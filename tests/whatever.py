"""Whatever someone may do on whatever day: what the property tests of the ladder draw from."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.ladder import climb
from netwerkapp.domain.touches import TouchKind
from tests.learners import can_be_done

Doing = tuple[Callable[[Any, int], Any], int]


def _talk(journal: Any, number: int) -> None:
    people = [None, *(candidate.id for candidate in journal.facts().candidates)]
    journal.talk(
        people[number % len(people)],
        day=journal.number - number % 7,
        type=list(ConversationType)[number % 4],
        status=list(Status)[number % 7] if number % 3 else Status.HELD,
        prepared=bool(number % 4),
        ease=number % 5 + 1,
        useful=number % 6 or None,
        has_benefit=bool(number % 2),
        has_lesson=True,
        lesson_applied=bool(number % 3),
    )


def _touch(journal: Any, number: int) -> None:
    talks = [None, None, *(talk for talk in journal.facts().talks if not talk.contact_deleted)]
    talk = talks[number % len(talks)]
    people = [None, *(candidate.id for candidate in journal.facts().candidates)]
    contact = talk.contact if talk else people[number % len(people)]
    kind, level = list(TouchKind)[number % 8], number % 3 or None
    journal.touch(kind, contact, talk=talk.id if talk else None, level=level, day=journal.number - number % 3)


def _delete(journal: Any, number: int) -> None:
    facts = journal.facts()
    keys = [record.id for group in (facts.talks, facts.touches, facts.candidates) for record in group]
    if keys:
        journal.delete(keys[number % len(keys)])


def _delete_every_talk(journal: Any, _: int) -> None:
    for talk in journal.facts().talks:
        journal.delete(talk.id)


def _set_back(journal: Any, number: int) -> None:
    talks = journal.facts().talks
    if talks:
        journal.set_status(talks[number % len(talks)].id, Status.IDEA)


def _look_back(journal: Any, number: int) -> None:
    talks = [talk for talk in journal.facts().talks if talk.took_place]
    if talks:
        journal.look_back(talks[number % len(talks)].id, ease=number % 5 + 1, useful=number % 4 + 1)


def _undo(journal: Any, _: int) -> None:
    if journal._past:
        journal.undo()


ADDING = (
    lambda journal, number: journal.contact(ring=number % 5 or None, rhythm=30 if number % 2 else None),
    lambda journal, number: journal.thought(experiment=bool(number % 2)),
    lambda journal, number: journal.pause(journal.number, journal.number + number % 5),
    lambda journal, _: journal.learn(),
    lambda journal, _: journal.proud(),
    _touch,
    _touch,
    _talk,
    _talk,
    _talk,
)
CHANGING = (
    lambda journal, number: journal.self_check(number % 9, together=4, networking=number % 5 + 1),
    lambda journal, number: journal.questions(number % 5),
    lambda journal, number: journal.plan(reason=bool(number % 2), dated=bool(number % 3)),
    lambda journal, number: journal.know_check(number % 11),
    lambda journal, number: journal.pause(journal.number - number % 9, journal.number + number % 5),
    lambda journal, _: journal.not_now(journal.ladder().next_step),
    _look_back,
    _delete,
    _delete_every_talk,
    _set_back,
    _undo,
    _undo,
)
MOVING_ON = (
    lambda journal, number: journal.day(journal.number + number % 3 + 1),
    lambda journal, number: journal.jump(journal.number + number % 40 + 1),
)
_numbers = st.integers(0, 500)
LIVES = st.lists(
    st.tuples(st.sampled_from((*ADDING, *ADDING, *CHANGING, *MOVING_ON, *MOVING_ON)), _numbers), max_size=25
)
ONE_DAY = st.lists(st.tuples(st.sampled_from((*ADDING, *CHANGING[:-2])), _numbers), min_size=1, max_size=8)


def nothing_is_taken_away(journal: Any, life: Sequence[Doing]) -> None:
    """Live this life; what the day before ended with stays, and what is added lowers nothing."""
    least_rung, least = 1, {}
    for act, number in life:
        before, day = journal.ladder(), journal.today
        act(journal, number)
        ladder = journal.ladder()
        if journal.today > day:
            least_rung, least = before.rung, _furthest(before)
        if act in ADDING:
            _not_lower(_furthest(before), ladder)
        _not_lower(least, ladder)
        assert ladder.rung >= least_rung
        _sound(journal, ladder)


def a_day_is_taken_back(journal: Any, day: Sequence[Doing]) -> None:
    """Do all of this on one day and undo it: the ladder is as it was, and its milestones are."""
    done, before, milestones = len(journal._past), journal.ladder(), journal.milestones
    for act, number in day:
        act(journal, number)
    while len(journal._past) > done:
        journal.undo()
    assert journal.ladder() == before
    assert journal.milestones.keys() == milestones.keys()


def _furthest(ladder: Any) -> dict[str, float]:
    return {tile.id: tile.p for tile in ladder.tiles}


def _not_lower(least: dict[str, float], ladder: Any) -> None:
    assert [tile.id for tile in ladder.tiles if tile.p < least.get(tile.id, 0)] == []


def _sound(journal: Any, ladder: Any) -> None:
    facts = journal.facts()
    kept = deepcopy(facts)
    assert climb(facts, journal.today) == climb(facts, journal.today) == ladder
    assert facts == kept
    assert all(0 <= tile.p <= 1 and 0 <= tile.count <= tile.target for tile in ladder.tiles)
    assert 0 <= ladder.fraction <= 1
    assert ladder.steps
    assert [step for step in ladder.steps if not can_be_done(step, facts, journal.today)] == []
    assert sorted(journal.milestones) == list(range(2, ladder.rung + 1))
