"""What a night leaves behind, whatever happens to the records afterwards."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.criteria import of_rung
from netwerkapp.domain.facts import Facts, Milestone, SelfCheckFact
from netwerkapp.domain.freshness import Freshness
from netwerkapp.domain.ladder import climb
from netwerkapp.domain.next_step import Half, Rule
from netwerkapp.domain.settle import settle
from netwerkapp.domain.touches import TouchKind
from tests.domain.records import FIRST_DAY, Journal
from tests.domain.test_ladder import EIGHT_IN_27_DAYS, lay_rung_1, lay_rung_3, pass_gate_c, place

TOMORROW = FIRST_DAY + timedelta(days=1)
NOW = datetime.combine(FIRST_DAY, time(9), UTC)


def test_settling_writes_a_milestone_that_no_action_wrote() -> None:
    settlement = settle(Facts(resistances_rated=1), TOMORROW)
    assert settlement is not None
    assert settlement.through == FIRST_DAY
    assert settlement.milestones == (Milestone(2, FIRST_DAY),)
    assert settlement.latched == {"2.1": 0.5}


def test_settling_is_done_once_a_day() -> None:
    assert settle(Facts(settled_through=FIRST_DAY), TOMORROW) is None
    again = settle(Facts(settled_through=FIRST_DAY, latched={"2.1": 0.5}), TOMORROW + timedelta(days=1))
    assert again is not None
    assert again.latched == {}


def test_what_is_dated_today_is_not_settled() -> None:
    check = SelfCheckFact(NOW, TOMORROW, 8)
    settlement = settle(Facts(self_checks=(check,)), TOMORROW)
    assert settlement is not None
    assert settlement.latched == {}


def test_days_without_the_app_count_as_they_ended(journal: Journal) -> None:
    lay_rung_1(journal)
    thought = journal.thought()
    journal.jump(9).delete(thought)
    assert place(journal) == (2, 0.1, "2.1")
    assert journal.count("2.1") == 1


def test_a_deed_dated_ahead_counts_when_its_day_comes(journal: Journal) -> None:
    journal.touch(TouchKind.GAVE_HELP, day=3)
    journal.jump(9)
    assert journal.p("3.8") == 0.5
    assert journal.settled == journal.on(8)


def test_the_days_of_the_first_and_last_talk_are_kept(journal: Journal) -> None:
    talks = lay_rung_3(journal, EIGHT_IN_27_DAYS)
    journal.day(28)
    for talk in talks:
        journal.delete(talk)
    assert (journal.first_talk, journal.last_talk) == (journal.on(0), journal.on(27))
    assert journal.ladder().wait_days == 0


def test_a_milestone_of_today_goes_with_its_gate_but_lower_ones_stay(journal: Journal) -> None:
    journal.talk()
    journal.day(1)
    talk = journal.talk()
    assert [one.rung for one in journal.ladder().milestones] == [2, 3]
    journal.delete(talk)
    assert [(one.rung, one.day) for one in journal.ladder().milestones] == [(2, FIRST_DAY)]


def test_gates_that_are_passed_stay_open_without_their_records(journal: Journal) -> None:
    talks = [journal.talk() for _ in range(2)]
    journal.day(1)
    for talk in talks:
        journal.delete(talk)
    assert journal.ladder().rung == 3


def test_what_was_written_before_gate_c_is_not_after_it(journal: Journal) -> None:
    journal.self_check()
    journal.touch(TouchKind.GAVE_HELP, day=30)
    pass_gate_c(journal)
    journal.self_check(answered=5)
    journal.day(30).touch(TouchKind.GAVE_HELP, day=27)
    assert (journal.p("4.2"), journal.p("4.6")) == (0, 0)
    journal.self_check()
    journal.touch(TouchKind.GAVE_HELP)
    assert (journal.p("4.2"), journal.p("4.6")) == (1, 1)


def test_written_at_the_very_moment_of_gate_c_is_not_after_it() -> None:
    check = SelfCheckFact(NOW, FIRST_DAY, 8)
    facts = Facts(milestones=(Milestone(4, FIRST_DAY, NOW),), self_checks=(check,))
    assert climb(facts, TOMORROW).fraction == 0
    later = replace(check, created_at=NOW + timedelta(seconds=1))
    assert climb(replace(facts, self_checks=(later,)), TOMORROW).fraction == 0.1


def test_a_gate_passed_on_an_earlier_day_stays_open_for_the_next_one() -> None:
    laid = {criterion.id: 1.0 for criterion in of_rung(2)}
    assert climb(Facts(latched=laid), TOMORROW).rung == 1
    assert climb(Facts(latched=laid, milestones=(Milestone(2, FIRST_DAY),)), TOMORROW).rung == 3


def test_milestones_that_are_not_written_down_yet_have_nothing_after_them() -> None:
    check = SelfCheckFact(NOW, FIRST_DAY, 8)
    facts = Facts(milestones=(Milestone(4, FIRST_DAY),), self_checks=(check,))
    ladder = climb(facts, TOMORROW)
    assert (ladder.rung, [one.rung for one in ladder.milestones]) == (4, [2, 3, 4])
    assert ladder.fraction == 0


def test_a_deed_on_a_day_of_a_break_counts_and_breaks_may_overlap(journal: Journal) -> None:
    pass_gate_c(journal)
    journal.pause(20, 20)
    journal.pause(30, 40)
    journal.pause(35, 45)
    journal.pause(36, 38)
    journal.day(32).talk()
    assert journal.p("4.4") == pytest.approx(1 / 3)
    journal.day(28 + 30 + 15).talk()
    assert journal.count("4.4") == 1
    journal.day(28 + 30 + 16).talk()
    assert journal.count("4.4") == 2


def test_easier_compares_the_first_three_with_the_last_three(journal: Journal) -> None:
    for ease in (1, 2, 2, 2, 2, 3):
        journal.talk(ease=ease, useful=1)
    assert journal.p("3.11") == 0


@pytest.mark.parametrize(("talks_before", "p"), [(4, 0), (5, 1)])
def test_a_self_check_shows_it_only_after_five_talks(journal: Journal, talks_before: int, p: int) -> None:
    for _ in range(talks_before):
        journal.talk()
    journal.self_check(together=4, networking=4)
    journal.day(1).talk()
    assert journal.p("3.11") == p


def test_two_messages_are_no_month_kept_up(journal: Journal) -> None:
    pass_gate_c(journal)
    journal.day(29).touch()
    journal.touch()
    journal.touch(mine=False)
    assert journal.count("4.4") == 0
    journal.touch()
    assert journal.count("4.4") == 1


def test_one_message_makes_it_fresh_again(journal: Journal) -> None:
    pass_gate_c(journal)
    assert journal.day(59).ladder().freshness is Freshness.QUIET
    journal.touch(mine=False)
    assert journal.ladder().freshness is Freshness.QUIET
    journal.touch()
    assert journal.ladder().freshness is Freshness.FRESH


@pytest.mark.parametrize(("idle", "expected"), [(30, "fresh"), (31, "quiet"), (90, "quiet"), (91, "refresh")])
def test_freshness_follows_the_days(journal: Journal, idle: int, expected: str) -> None:
    pass_gate_c(journal)
    assert journal.day(28 + idle).ladder().freshness == expected


def test_a_sheet_made_ready_after_the_talk_does_not_count(journal: Journal) -> None:
    talk = journal.talk(journal.contact(ring=1), ease=3, useful=3)
    journal.day(1).prepare(talk)
    assert (journal.count("3.3"), journal.count("3.5")) == (0, 0)
    talk = journal.talk(journal.contact(ring=4), ease=3, useful=3, prepared=True)
    assert (journal.count("3.3"), journal.count("3.5")) == (0, 1)


def test_someone_without_a_closeness_is_a_good_acquaintance(journal: Journal) -> None:
    journal.talk(journal.contact(), ease=3, useful=3, prepared=True)
    assert journal.count("3.3") == 1
    assert journal.p("3.6") == pytest.approx(1 / 3)


def test_a_ticked_lesson_without_words_is_none(journal: Journal) -> None:
    journal.talk(ease=3, useful=3, lesson_applied=True)
    assert journal.count("3.9") == 0


def test_use_counts_by_rating_or_by_what_it_brought(journal: Journal) -> None:
    for expected in (0.25, 0.5, 0.75, 1):
        journal.talk(ease=1, useful=1, has_benefit=True)
        assert journal.p("3.10") == expected
    assert (journal.count("3.10"), journal.latched) == (4, {})


def test_a_message_answers_the_latest_open_talk_with_that_person(journal: Journal) -> None:
    person, other = journal.contact(), journal.contact()
    journal.touch(TouchKind.THANKS, person)
    early = journal.day(1).talk(person, ease=3, useful=3)
    journal.touch(TouchKind.THANKS, other)
    journal.touch(TouchKind.THANKS)
    assert journal.count("3.7") == 0
    journal.day(2).talk(person, ease=3, useful=3)
    journal.touch(TouchKind.THANKS, person)
    assert journal.ladder().next_step.conversation == early
    journal.touch(TouchKind.REPORT_BACK, person)
    journal.touch(TouchKind.THANKS, person, talk="gone")
    assert journal.count("3.7") == 2


# Someone who just does what the card says

DOING = {
    "1.1": lambda journal, step: journal.reason(),
    "1.2": lambda journal, step: journal.questions(journal.count("1.2") + 1),
    "1.3": lambda journal, step: journal.self_check(),
    "1.4": lambda journal, step: journal.discovery(),
    "2.1": lambda journal, step: journal.thought(),
    "2.2": lambda journal, step: journal.thought(experiment=True),
    "2.3": lambda journal, step: journal.learn(),
    "2.4": lambda journal, step: journal.contact(ring=journal.facts().contacts % 4 + 1),
    "2.5": lambda journal, step: journal.plan(reason=step.half is Half.REASON, dated=True),
    "2.6": lambda journal, step: journal.change(step.contact, first_choice=True),
    "3.1": lambda journal, step: journal.define() if step.half is Half.DEFINITION else journal.know_check(),
    "3.2": lambda journal, step: journal.touch(level=2),
    "3.3": lambda journal, step: plan_a_talk(journal, step),
    "3.4": lambda journal, step: plan_a_talk(journal, step),
    "3.5": lambda journal, step: journal.prepare(step.conversation),
    "3.6": lambda journal, step: plan_a_talk(journal, step),
    "3.7": lambda journal, step: journal.thank(step.conversation),
    "3.8": lambda journal, step: journal.touch(TouchKind.GAVE_HELP),
    "3.9": lambda journal, step: use_a_lesson(journal),
    "4.1": lambda journal, step: journal.proud(),
    "4.2": lambda journal, step: journal.self_check(),
    "4.3": lambda journal, step: journal.change(step.contact, rhythm=90),
    "4.4": lambda journal, step: journal.touch(),
    "4.5": lambda journal, step: journal.opportunity() if step.half is Half.OPPORTUNITY else journal.direction(),
    "4.6": lambda journal, step: journal.touch(TouchKind.GAVE_HELP),
}


def plan_a_talk(journal: Journal, step) -> None:
    kind = ConversationType.INFORMATION if step.half is Half.TYPES else ConversationType.NETWORKING
    journal.talk(step.contact, day=journal.number + 5, status=Status.PLANNED, type=kind)


def use_a_lesson(journal: Journal) -> None:
    talk = next(talk for talk in journal.facts().talks if talk.has_lesson and not talk.lesson_applied)
    journal.look_back(talk.id, lesson_applied=True)


def follow(journal: Journal) -> None:
    step = journal.ladder().next_step
    if step.rule is Rule.HAPPENED:
        journal.set_status(step.conversation or "", Status.HELD)
    elif step.rule is Rule.DEBRIEF:
        journal.look_back(step.conversation or "", ease=2, useful=3, has_benefit=True, has_lesson=True, energy_cost=5)
    elif step.rule is Rule.KEEP_IN_TOUCH:
        journal.touch()
    elif step.criterion is not None:
        DOING[step.criterion](journal, step)


def test_following_the_card_leads_to_the_top_even_when_it_stays_hard(journal: Journal) -> None:
    reached = {}
    for number in range(400):
        journal.day(number).energy(2)
        reached.setdefault(journal.ladder().rung, number)
        follow(journal)
    assert sorted(reached) == [1, 2, 3, 4]
    assert (journal.ladder().rung, journal.ladder().fraction) == (4, 1.0)
    assert reached[4] < 200


def test_the_answer_does_not_depend_on_the_order_of_the_records(journal: Journal) -> None:
    pass_gate_c(journal)
    facts = journal.facts()
    backwards = replace(facts, talks=facts.talks[::-1], touches=facts.touches[::-1], pauses=facts.pauses[::-1])
    assert climb(backwards, journal.today) == climb(facts, journal.today)


def test_tiles_without_a_single_talk_open_no_gate() -> None:
    laid = {criterion.id: 1.0 for criterion in of_rung(3)}
    ladder = climb(Facts(latched=laid, milestones=(Milestone(3, FIRST_DAY),)), TOMORROW)
    assert (ladder.rung, ladder.fraction, ladder.wait_days) == (3, 1.0, 0)
    assert ladder.next_step.criterion == "2.4"
