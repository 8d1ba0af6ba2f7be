"""The rules that choose the next small step, in their order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.facts import Candidate, Facts, Milestone
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.ladder import climb
from netwerkapp.domain.next_step import Half, NextStep, Rule, another, smaller
from netwerkapp.domain.touches import TouchKind
from tests.domain.records import FIRST_DAY, Journal
from tests.domain.test_ladder import EIGHT_IN_20_DAYS, lay_rung_1, lay_rung_2, lay_rung_3, pass_gate_c, step

CRITERION = Rule.CRITERION


def shown(journal: Journal) -> NextStep:
    return journal.ladder().next_step


def offered(journal: Journal) -> list[str]:
    return [one.criterion or "" for one in journal.ladder().steps if one.rule is CRITERION]


def reach_rung_3(journal: Journal) -> None:
    lay_rung_1(journal)
    lay_rung_2(journal)


def thank_all(journal: Journal) -> None:
    for talk in journal.facts().talks:
        if talk.took_place and talk.contact:
            journal.thank(talk.id)


# Support and pause come first


def test_support_when_it_was_picked_until_the_page_is_closed_or_two_weeks_on(journal: Journal) -> None:
    journal.heavy()
    assert [one.rule for one in journal.day(13).ladder().steps] == [Rule.SUPPORT]
    assert shown(journal.day(14)).rule is CRITERION
    journal.heavy()
    journal.close_support()
    assert shown(journal).rule is CRITERION
    journal.heavy()
    assert shown(journal).rule is Rule.SUPPORT


@pytest.mark.parametrize(("days", "rule"), [((0, 5, 13), Rule.SUPPORT), ((0, 5, 14), CRITERION), ((0, 1), CRITERION)])
def test_three_tense_moments_within_two_weeks(journal: Journal, days: tuple[int, ...], rule: Rule) -> None:
    for day in days:
        journal.day(day).tension()
    assert shown(journal).rule is rule


def test_after_closing_the_page_three_are_counted_anew(journal: Journal) -> None:
    for _ in range(3):
        journal.tension()
    journal.close_support()
    for rule in (CRITERION, CRITERION, Rule.SUPPORT):
        journal.tension()
        assert shown(journal).rule is rule


def test_a_break_asks_nothing_until_it_ends(journal: Journal) -> None:
    journal.talk()
    journal.pause(0, 5)
    assert [one.rule for one in journal.day(4).ladder().steps] == [Rule.PAUSE]
    assert shown(journal.day(5)).rule is Rule.DEBRIEF


def test_an_open_break_lasts(journal: Journal) -> None:
    journal.pause(2)
    assert shown(journal).rule is CRITERION
    assert shown(journal.day(300)).rule is Rule.PAUSE


# Talks


def test_oldest_open_talk_first_and_today_is_not_past(journal: Journal) -> None:
    journal.talk(day=0, status=Status.PLANNED)
    assert shown(journal).rule is not Rule.HAPPENED
    newer = journal.talk(day=1, status=Status.PREPARING)
    journal.day(3)
    happened = [one.conversation for one in journal.ladder().steps if one.rule is Rule.HAPPENED]
    assert len(happened) == 2
    assert happened[1] == newer


def test_a_look_back_is_asked_for_a_week(journal: Journal) -> None:
    talk = journal.talk()
    assert shown(journal.day(6)) == NextStep(Rule.DEBRIEF, conversation=talk, effort=2)
    assert shown(journal.day(7)).rule is CRITERION


def test_no_look_back_on_talks_from_before_the_start(journal: Journal) -> None:
    journal.talk(day=-1)
    assert shown(journal).rule is CRITERION


def test_a_thank_you_is_asked_for_two_weeks_and_stays_a_step_after(journal: Journal) -> None:
    contact = journal.contact(ring=2)
    talk = journal.talk(contact, ease=3, useful=3)
    journal.talk(ease=3, useful=3)
    journal.day(13)
    assert shown(journal) == NextStep(Rule.THANK, "3.7", talk, contact, effort=1)
    journal.day(14)
    assert Rule.THANK not in [one.rule for one in journal.ladder().steps]
    assert NextStep(CRITERION, "3.7", talk, contact, effort=1) in journal.ladder().steps
    journal.thank(talk)
    assert "3.7" not in offered(journal)


def test_no_thank_you_for_talks_from_before_the_start(journal: Journal) -> None:
    journal.talk(journal.contact(), day=-1, ease=3, useful=3)
    journal.talk(journal.contact(), day=-1, ease=3, useful=3)
    assert shown(journal).rule is CRITERION
    assert "3.7" not in offered(journal)


def test_no_thank_you_to_someone_deleted(journal: Journal) -> None:
    contact = journal.contact()
    journal.talk(contact, ease=3, useful=3)
    journal.delete(contact)
    assert shown(journal).rule is CRITERION


def test_an_answered_talk_by_a_message_of_the_other_still_waits_for_thanks(journal: Journal) -> None:
    contact = journal.contact()
    talk = journal.talk(contact, ease=3, useful=3)
    journal.touch(TouchKind.THANKS, contact, talk=talk, mine=False)
    assert shown(journal).rule is Rule.THANK


def test_a_sheet_is_asked_three_days_ahead(journal: Journal) -> None:
    talk = journal.talk(journal.contact(), day=4, status=Status.PLANNED)
    assert shown(journal).rule is CRITERION
    assert shown(journal.day(1)).rule is Rule.SHEET
    assert shown(journal).conversation == talk
    journal.prepare(talk)
    assert shown(journal).rule is CRITERION


# Invitations


@pytest.mark.parametrize(
    ("day", "rule"),
    [
        (2, CRITERION),
        (3, Rule.INVITATION_OTHER),
        (9, Rule.INVITATION_REMIND),
        (21, Rule.INVITATION_LET_GO),
    ],
)
def test_an_invitation_without_an_answer(journal: Journal, day: int, rule: Rule) -> None:
    contact = journal.contact()
    talk = journal.talk(contact, status=Status.IDEA)
    journal.invite(talk)
    assert shown(journal.day(day)).rule is rule
    if rule is not CRITERION:
        assert (shown(journal).conversation, shown(journal).contact) == (talk, contact)


def test_nothing_is_due_once_answered_reminded_planned_or_deleted(journal: Journal) -> None:
    talks = [journal.talk(journal.contact(), status=Status.PREPARING, day=30) for _ in range(4)]
    invitations = [journal.invite(talk) for talk in talks]
    journal.day(9)
    due = [one.conversation for one in journal.ladder().steps if one.rule is Rule.INVITATION_REMIND]
    assert due == sorted(talks)
    journal.answer(invitations[0], Answer.NO)
    journal.remind(invitations[1])
    journal.set_status(talks[2], Status.PLANNED)
    journal.delete(talks[3])
    assert shown(journal).rule is CRITERION


def test_no_card_about_asking_someone_else_when_that_was_done(journal: Journal) -> None:
    first, second = (journal.talk(journal.contact(), status=Status.IDEA) for _ in range(2))
    journal.invite(first)
    journal.day(2).invite(second)
    journal.day(3)
    assert shown(journal).rule is CRITERION
    journal.delete(second)
    assert shown(journal).rule is Rule.INVITATION_OTHER
    journal.talk(day=20, status=Status.PLANNED)
    assert shown(journal).rule is CRITERION
    journal.invite(journal.talk(status=Status.IDEA), day=9)
    assert shown(journal).rule is CRITERION


# Criteria


def test_a_half_laid_tile_shows_its_open_half(journal: Journal) -> None:
    lay_rung_1(journal)
    journal.energy(3)

    def half(criterion: str) -> Half | None:
        return next(one.half for one in journal.ladder().steps if one.criterion == criterion)

    assert half("2.5") is Half.PLAN
    journal.plan(reason=False)
    assert half("2.5") is Half.REASON
    lay_rung_2(journal)
    assert half("3.1") is Half.CHECK
    journal.know_check(8)
    assert half("3.1") is Half.DEFINITION
    pass_gate_c(journal)
    assert half("4.5") is None
    journal.direction()
    assert half("4.5") is Half.OPPORTUNITY


def test_with_someone_picked_who_knows_more_the_direction_is_the_open_half(journal: Journal) -> None:
    pass_gate_c(journal)
    journal.opportunity()
    step = next(one for one in journal.ladder().steps if one.criterion == "4.5")
    assert step.half is Half.DIRECTION


def test_choosing_whom_to_start_with_needs_a_contact(journal: Journal) -> None:
    lay_rung_1(journal)
    assert "2.6" not in offered(journal)
    contact = journal.contact(ring=4)
    assert NextStep(CRITERION, "2.6", contact=contact) in journal.ladder().steps
    journal.change(contact, rather_not=True)
    assert NextStep(CRITERION, "2.6") in journal.ladder().steps


def test_the_first_talk_is_with_someone_known_and_not_while_one_is_planned(journal: Journal) -> None:
    reach_rung_3(journal)
    near = journal.contact(ring=2, fear=0, use=5)
    journal.contact(ring=4, fear=0, use=5)
    assert NextStep(CRITERION, "3.3", contact=near, effort=4) in journal.ladder().steps
    assert "3.4" not in offered(journal)
    journal.talk(near, day=20, status=Status.PLANNED)
    assert "3.3" not in offered(journal)
    assert "3.5" in offered(journal)


def test_the_first_talk_waits_until_someone_was_chosen() -> None:
    someone = (Candidate("someone", ring=2),)
    rung_3 = Facts(milestones=(Milestone(3, FIRST_DAY),), contacts=1, near_contacts=1, candidates=someone)
    later = FIRST_DAY + timedelta(days=1)
    assert "3.3" not in [one.criterion for one in climb(rung_3, later).steps]
    assert "3.3" in [one.criterion for one in climb(replace(rung_3, first_choice=True), later).steps]


def test_with_nobody_free_to_ask_planning_a_talk_becomes_one_more_name(journal: Journal) -> None:
    for _ in range(2):
        journal.talk(ease=3, useful=3)
    journal.contact(ring=2, rather_not=True)
    assert offered(journal) == ["3.1", "3.2", "3.8", "2.4"]


def test_another_kind_of_talk_and_then_someone_further_away(journal: Journal) -> None:
    near, far = journal.contact(ring=2), journal.contact(ring=3)
    for _ in range(2):
        journal.talk(near, ease=3, useful=3)
    thank_all(journal)
    assert "3.6" not in offered(journal)
    journal.thank(journal.talk(near, ease=3, useful=3))
    assert NextStep(CRITERION, "3.6", contact=far, half=Half.TYPES, effort=4) in journal.ladder().steps
    journal.thank(journal.talk(near, type=ConversationType.ADVICE, ease=3, useful=3))
    assert NextStep(CRITERION, "3.6", contact=far, half=Half.RING, effort=4) in journal.ladder().steps
    planned = journal.talk(near, day=9, status=Status.PLANNED)
    assert "3.6" not in offered(journal)
    journal.delete(planned)
    journal.change(far, rather_not=True)
    assert offered(journal)[-1] == "2.4"
    journal.change(far, ring=2)
    assert "3.6" not in offered(journal)


def test_light_steps_come_first_and_heavier_ones_after(journal: Journal) -> None:
    reach_rung_3(journal)
    assert offered(journal) == ["3.1", "3.2", "3.8", "3.3"]
    journal.energy(1)
    assert offered(journal) == ["3.1", "3.2", "3.8", "3.3"]
    journal.energy(3)
    assert offered(journal) == ["3.1", "3.2", "3.3", "3.8"]


def test_a_rhythm_for_someone_without_one(journal: Journal) -> None:
    pass_gate_c(journal)
    assert "4.3" in offered(journal)
    for number, contact in enumerate(dict.fromkeys(talk.contact for talk in journal.facts().talks)):
        journal.change(contact or "", rhythm=30)
        assert ("4.3" in offered(journal)) is (number == 0)


def test_keeping_it_up_is_asked_from_the_day_after_gate_c_until_the_month_is_met(journal: Journal) -> None:
    pass_gate_c(journal)
    assert "4.4" not in offered(journal)
    assert "4.4" in offered(journal.day(29))
    journal.thank(journal.talk(journal.contact(), ease=3, useful=3))
    assert "4.4" not in offered(journal)
    assert "4.4" in offered(journal.day(59))


# When nothing is possible


def lay_rung_4(journal: Journal, *, rhythms: int = 5) -> None:
    pass_gate_c(journal)
    journal.proud()
    journal.self_check()
    journal.direction()
    journal.opportunity()
    journal.touch(TouchKind.GAVE_HELP)
    people = list(dict.fromkeys(talk.contact or "" for talk in journal.facts().talks))
    for contact in people + journal.contacts(rhythms - len(people)):
        journal.change(contact, rhythm=60)
    for number in range(1, 4):
        journal.day(28 + 30 * number).thank(journal.talk(people[0], ease=3, useful=3))


def test_the_top_is_keeping_in_touch(journal: Journal) -> None:
    lay_rung_4(journal)
    assert (journal.ladder().rung, journal.ladder().fraction) == (4, 1.0)
    assert shown(journal).rule is Rule.KEEP_IN_TOUCH
    journal.not_now(shown(journal))
    assert shown(journal).rule is Rule.NOTHING


def test_with_all_rhythms_once_chosen_no_more_names_are_asked_for(journal: Journal) -> None:
    lay_rung_4(journal)
    journal.delete(journal.facts().candidates[-1].id)
    assert journal.facts().contacts == 4
    assert shown(journal).rule is Rule.KEEP_IN_TOUCH


def test_a_few_more_names_while_rhythms_are_open(journal: Journal) -> None:
    lay_rung_4(journal, rhythms=3)
    assert journal.ladder().missing == ("4.3",)
    assert step(journal) == (CRITERION, "2.4")


def test_nothing_to_do_until_the_planned_talk(journal: Journal) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS)
    contact = journal.contact()
    later = journal.talk(contact, day=40, status=Status.PLANNED, prepared=True)
    sooner = journal.talk(contact, day=30, status=Status.PLANNED, prepared=True)
    assert later != sooner
    assert shown(journal) == NextStep(Rule.PLANNED, conversation=sooner, contact=contact, effort=0)


@pytest.mark.parametrize(
    ("skip", "ring", "criterion"),
    [("3.3", 4, "2.4"), ("3.9", 4, "3.4"), ("3.9", None, "2.4")],
)
def test_nobody_to_talk_to(journal: Journal, skip: str, ring: int | None, criterion: str) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS, skip=skip)
    for candidate in journal.facts().candidates:
        journal.delete(candidate.id)
    if ring is not None:
        journal.contact(ring=ring)
    assert journal.ladder().missing == (skip,)
    assert step(journal) == (CRITERION, criterion)


def test_nobody_further_away_to_talk_to(journal: Journal) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS, skip="3.6")
    assert journal.ladder().missing == ("3.6",)
    assert step(journal) == (CRITERION, "2.4")


# Buttons


def test_not_now_silences_for_three_days(journal: Journal) -> None:
    journal.not_now(shown(journal))
    assert step(journal) == (CRITERION, "1.2")
    assert step(journal.day(2)) == (CRITERION, "1.2")
    assert step(journal.day(3)) == (CRITERION, "1.1")


def test_not_now_for_one_thank_you_leaves_the_other(journal: Journal) -> None:
    first, second = (journal.talk(journal.contact(), ease=3, useful=3) for _ in range(2))
    assert shown(journal).conversation == first
    journal.not_now(shown(journal))
    assert shown(journal).conversation == second
    journal.not_now(shown(journal))
    assert "3.7" not in offered(journal)


def test_all_silent_is_fine_too(journal: Journal) -> None:
    for _ in range(4):
        journal.not_now(shown(journal))
    assert journal.ladder().steps == (NextStep(Rule.NOTHING, effort=0),)


def test_something_else_goes_round(journal: Journal) -> None:
    steps = journal.ladder().steps
    assert [one.criterion for one in steps] == ["1.1", "1.2", "1.3", "1.4"]
    assert another(steps, steps[0]) == steps[1]
    assert another(steps, steps[-1]) == steps[0]
    assert another(steps, NextStep(Rule.NOTHING)) == steps[0]


def test_something_smaller_asks_less(journal: Journal) -> None:
    steps = journal.ladder().steps
    assert smaller(steps, steps[2]) == steps[0]
    assert smaller(steps, steps[0]) is None


def test_there_is_always_one_step() -> None:
    ladder = climb(Facts(), FIRST_DAY)
    assert ladder.next_step == ladder.steps[0]
