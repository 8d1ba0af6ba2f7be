"""The test table of the ladder, T1 to T44: what was recorded, and where that puts you."""

import pytest

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.counters import dared
from netwerkapp.domain.freshness import Freshness
from netwerkapp.domain.next_step import Rule
from netwerkapp.domain.touches import AskKind, TouchKind
from tests.domain.records import Journal

NETWORKING, INFORMATION = ConversationType.NETWORKING, ConversationType.INFORMATION
GATE_DAY = 28


def lay_rung_1(journal: Journal) -> None:
    journal.reason()
    journal.questions(3)
    journal.self_check()
    journal.discovery()


def lay_rung_2(journal: Journal, *, dated: bool = True) -> None:
    journal.thought(experiment=True)
    journal.thought()
    journal.learn()
    journal.contacts(4, ring=2)
    journal.contact(ring=2, first_choice=True)
    journal.plan(dated=dated)


def lay_rung_3(
    journal: Journal, days: tuple[int, ...], *, skip: str = "", thanked: bool = True, **look_back: object
) -> list[str]:
    """All of rung 3 with talks on these days; `skip` names criteria to leave open."""
    near = journal.contact(ring=2)
    far = journal.contact(ring=4 if "3.3" in skip else 2 if "3.6" in skip else 3)
    journal.define()
    journal.know_check()
    for _ in range(2):
        journal.touch(level=2)
    talks = []
    for number, day in enumerate(days):
        journal.day(day)
        talk = journal.talk(
            far if "3.3" in skip or number == 1 else near,
            type=INFORMATION if number == 2 else NETWORKING,
            prepared=True,
            **{"ease": 4, "useful": 4, "has_lesson": True, "lesson_applied": "3.9" not in skip} | look_back,
        )
        talks.append(talk)
        if thanked:
            journal.thank(talk)
    if "3.8" not in skip:
        journal.touch(TouchKind.GAVE_HELP)
        journal.touch(TouchKind.GAVE_HELP)
    return talks


EIGHT_IN_20_DAYS = (0, 1, 2, 7, 8, 14, 15, 20)
EIGHT_IN_28_DAYS = (0, 1, 2, 7, 8, 14, 15, 28)
EIGHT_IN_27_DAYS = (0, 1, 2, 7, 8, 14, 15, 27)


def pass_gate_c(journal: Journal) -> list[str]:
    talks = lay_rung_3(journal, EIGHT_IN_28_DAYS)
    assert journal.ladder().rung == 4
    return talks


def place(journal: Journal) -> tuple[int, float, str | None]:
    ladder = journal.ladder()
    return ladder.rung, ladder.fraction, next(iter(ladder.missing), None)


def step(journal: Journal) -> tuple[Rule, str | None]:
    shown = journal.ladder().next_step
    return shown.rule, shown.criterion


def test_t1_empty_database(journal: Journal) -> None:
    assert place(journal) == (1, 0.0, "1.1")
    assert step(journal) == (Rule.CRITERION, "1.1")


def test_t2_reason_and_two_questions(journal: Journal) -> None:
    journal.reason()
    journal.questions(2)
    assert place(journal) == (1, 0.45, "1.2")


def test_t3_all_of_rung_1(journal: Journal) -> None:
    lay_rung_1(journal)
    assert place(journal) == (2, 0.0, "2.1")
    assert [(one.rung, one.day) for one in journal.milestones.values()] == [(2, journal.today)]


def test_t4_two_thoughts_and_three_contacts(journal: Journal) -> None:
    lay_rung_1(journal)
    journal.thought()
    journal.thought()
    journal.contacts(3)
    assert place(journal) == (2, 0.32, "2.2")


def test_t5_a_plan_without_a_date(journal: Journal) -> None:
    lay_rung_1(journal)
    lay_rung_2(journal, dated=False)
    assert place(journal) == (2, 0.95, "2.5")


def test_t6_all_of_rung_2(journal: Journal) -> None:
    lay_rung_1(journal)
    lay_rung_2(journal)
    assert place(journal) == (3, 0.0, "3.1")


def test_t7_one_contact_and_one_unprepared_talk(journal: Journal) -> None:
    journal.talk(journal.contact(), ease=3, useful=3)
    assert place(journal) == (2, 0.14, "2.1")
    assert (journal.p("2.4"), journal.p("2.6")) == (0.2, 1)


def test_t8_two_unprepared_talks(journal: Journal) -> None:
    for _ in range(2):
        journal.talk(journal.contact(ring=2), ease=3, useful=3)
    assert place(journal) == (3, 0.0767, "3.1")


def test_t9_all_of_rung_3_in_twenty_days(journal: Journal) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS)
    assert place(journal) == (3, 1.0, None)
    assert step(journal) == (Rule.WAIT_DAYS, None)
    assert journal.ladder().next_step.n == journal.ladder().wait_days == 8


def test_t10_all_of_rung_3_in_28_days(journal: Journal) -> None:
    lay_rung_3(journal, EIGHT_IN_28_DAYS)
    assert place(journal) == (4, 0.0, "4.1")


def test_t11_idle_for_120_days_and_four_talks_deleted(journal: Journal) -> None:
    talks = pass_gate_c(journal)
    journal.day(GATE_DAY + 120)
    for talk in talks[:4]:
        journal.delete(talk)
    assert place(journal) == (4, 0.0, "4.1")
    assert all(journal.p(tile.id) == 1 for tile in journal.ladder().tiles if tile.rung == 3)
    assert journal.ladder().freshness is Freshness.REFRESH
    assert step(journal) == (Rule.REFRESH, "3.2")


def test_t12_a_hundred_idle_days_of_which_sixty_paused(journal: Journal) -> None:
    for _ in range(2):
        journal.talk()
    journal.pause(10, 70)
    journal.day(100)
    assert journal.ladder().rung == 3
    assert journal.ladder().freshness is Freshness.QUIET


def test_t13_a_planned_talk_cancelled_by_the_other(journal: Journal) -> None:
    before = dared(journal.facts())
    talk = journal.talk(journal.contact(), day=3, status=Status.PLANNED)
    planned = place(journal)
    journal.set_status(talk, Status.CANCELLED)
    assert place(journal) == planned
    assert dared(journal.facts()) == before + 1


def talks_with_ease(journal: Journal, *eases: int, **look_back: object) -> None:
    for ease in eases:
        journal.talk(**{"ease": ease, "useful": 3} | look_back)


def test_t14_easier_by_path_a(journal: Journal) -> None:
    talks_with_ease(journal, 2, 2, 2, 3, 3)
    assert journal.p("3.11") == 0
    talks_with_ease(journal, 3)
    assert journal.p("3.11") == 1


def test_t15_easier_by_path_c_useful(journal: Journal) -> None:
    talks_with_ease(journal, *[2] * 10, useful=2)
    for useful in (3, 3, 4, 3):
        talks_with_ease(journal, 2, useful=useful)
    assert journal.p("3.11") == 0
    talks_with_ease(journal, 2, useful=3)
    assert journal.p("3.11") == 1


def test_t16_talks_from_before_the_first_start(journal: Journal) -> None:
    for _ in range(5):
        journal.talk(day=-200)
    assert place(journal) == (3, 0.1017, "3.1")
    assert journal.ladder().freshness is Freshness.FRESH
    journal.day(1)
    assert journal.first_talk is None


def test_t17_rating_one_thought_only(journal: Journal) -> None:
    journal.thought()
    assert place(journal) == (2, 0.1, "2.1")
    assert journal.p("2.1") == 0.5


def test_t18_easier_stays_when_ease_falls_later(journal: Journal) -> None:
    talks_with_ease(journal, 2, 2, 2, 3, 3)
    last = journal.talk(ease=3, useful=3)
    before = place(journal)
    journal.day(1)
    journal.look_back(last, ease=1)
    journal.delete(next(iter(journal.facts().talks)).id)
    assert journal.p("3.11") == 1
    assert place(journal) == before


def test_t19_a_talk_of_yesterday_still_planned(journal: Journal) -> None:
    before = place(journal)
    talk = journal.talk(day=-1, status=Status.PLANNED)
    assert place(journal)[:2] == (before[0], before[1])
    assert journal.ladder().next_step.rule is Rule.HAPPENED
    assert journal.ladder().next_step.conversation == talk


@pytest.mark.parametrize(("energy", "criterion"), [(1, "3.8"), (2, "3.8"), (3, "3.3")])
def test_t20_energy_chooses_between_light_and_heavy(journal: Journal, energy: int, criterion: str) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS, skip="3.3 3.8")
    journal.energy(energy)
    assert place(journal) == (3, 0.8, "3.3")
    assert journal.ladder().missing == ("3.3", "3.8")
    assert step(journal) == (Rule.CRITERION, criterion)


def keep_it_up(journal: Journal) -> None:
    pass_gate_c(journal)
    journal.day(GATE_DAY + 5).talk()
    for day in (35, 36, 37):
        journal.day(GATE_DAY + day).touch()


def test_t21_three_months_kept_up(journal: Journal) -> None:
    keep_it_up(journal)
    journal.day(GATE_DAY + 60)
    assert journal.p("4.4") == pytest.approx(2 / 3)
    journal.day(GATE_DAY + 61).talk()
    assert journal.p("4.4") == 1


def test_t22_paused_days_stretch_the_month(journal: Journal) -> None:
    pass_gate_c(journal)
    journal.pause(GATE_DAY + 10, GATE_DAY + 30)
    journal.day(GATE_DAY + 5).talk()
    for day in (35, 36, 37):
        journal.day(GATE_DAY + day).touch()
    journal.day(GATE_DAY + 61).talk()
    assert journal.p("4.4") == pytest.approx(2 / 3)


def test_t23_chosen_rhythms(journal: Journal) -> None:
    assert journal.p("4.3") == 0
    journal.contacts(3, rhythm=30)
    assert journal.p("4.3") == 0.6
    journal.contacts(4)
    journal.contacts(2, rhythm=0)
    assert journal.p("4.3") == 1
    journal.contact()
    assert journal.p("4.3") == 1


def test_t24_two_lessons_used(journal: Journal) -> None:
    talks = [journal.talk(ease=3, useful=3, has_lesson=number < 2) for number in range(4)]
    assert journal.p("3.9") == 0
    journal.look_back(talks[0], lesson_applied=True)
    assert journal.p("3.9") == 0.5
    journal.look_back(talks[1], lesson_applied=True)
    assert journal.p("3.9") == 1


def test_t25_easier_by_path_b(journal: Journal) -> None:
    for _ in range(5):
        journal.talk()
    assert journal.p("3.11") == 0
    journal.self_check(together=4, networking=3)
    assert journal.p("3.11") == 1


def test_t26_a_look_back_needs_ease_and_use(journal: Journal) -> None:
    talk, other = journal.talk(), journal.talk()
    journal.look_back(talk, ease=3)
    journal.look_back(other, useful=3)
    assert journal.count("3.4") == 0
    journal.look_back(talk, useful=3)
    assert journal.count("3.4") == 1


@pytest.mark.parametrize("take_back", ["undo", "delete"])
@pytest.mark.parametrize(("days_later", "expected"), [(0, (1, 0.0)), (1, (2, 0.1))])
def test_t27_one_thought_taken_back(
    journal: Journal, take_back: str, days_later: int, expected: tuple[int, float]
) -> None:
    thought = journal.thought()
    journal.day(days_later)
    if take_back == "undo":
        journal.undo()
    else:
        journal.delete(thought)
    assert place(journal)[:2] == expected
    assert [one.rung for one in journal.milestones.values()] == ([2] if days_later else [])


@pytest.mark.parametrize(("later", "rule", "criterion"), [(7, Rule.WAIT_DAYS, None), (8, Rule.LAST_TALK, "3.4")])
def test_t28_waiting_for_gate_c(journal: Journal, later: int, rule: Rule, criterion: str | None) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS)
    journal.day(20 + later)
    assert place(journal) == (3, 1.0, None)
    assert step(journal) == (rule, criterion)
    assert journal.ladder().wait_days == 8 - later


def test_t29_two_talks_set_back_the_same_day(journal: Journal) -> None:
    talks = [journal.talk(ease=3, useful=3) for _ in range(2)]
    assert journal.ladder().rung == 3
    for talk in talks:
        journal.set_status(talk, Status.PLANNED)
    assert place(journal)[:2] == (1, 0.0)
    assert journal.milestones == {}


@pytest.mark.parametrize("energy", [1, 2])
def test_t30_nobody_to_thank_yet(journal: Journal, energy: int) -> None:
    lay_rung_1(journal)
    lay_rung_2(journal)
    journal.energy(energy)
    assert place(journal)[:2] == (3, 0.0)
    assert step(journal) == (Rule.CRITERION, "3.1")


def test_t31_a_lesson_waits_for_a_planned_talk(journal: Journal) -> None:
    lay_rung_3(journal, EIGHT_IN_20_DAYS, skip="3.9")
    journal.energy(2)
    assert place(journal) == (3, 0.94, "3.9")
    assert step(journal) == (Rule.CRITERION, "3.4")
    talk = journal.talk(journal.contact(), day=29, status=Status.PLANNED)
    assert step(journal) == (Rule.CRITERION, "3.9")
    assert journal.ladder().next_step.conversation == talk


def test_t32_three_tense_sheets(journal: Journal) -> None:
    usual = step(journal)
    for day in (1, 6, 13):
        journal.day(day).tension()
    assert step(journal) == (Rule.SUPPORT, None)
    journal.close_support()
    assert step(journal) == usual


def test_t33_no_thank_you_needed(journal: Journal) -> None:
    talk = journal.talk(journal.contact(), ease=3, useful=3)
    assert step(journal) == (Rule.THANK, "3.7")
    before = place(journal)
    journal.set_status(talk, Status.DONE)
    assert place(journal) == before
    assert step(journal) == (Rule.CRITERION, "2.1")


def test_t34_help_dated_tomorrow(journal: Journal) -> None:
    journal.touch(TouchKind.GAVE_HELP, day=1)
    assert journal.count("3.8") == 0
    assert journal.day(1).count("3.8") == 1


@pytest.mark.parametrize(("age", "rule"), [(29, Rule.HAPPENED), (30, Rule.CRITERION)])
def test_t35_a_talk_long_ago_still_planned(journal: Journal, age: int, rule: Rule) -> None:
    before = journal.ladder().rung
    journal.talk(day=-age, status=Status.PLANNED)
    assert journal.ladder().rung == before
    assert journal.ladder().next_step.rule is rule


@pytest.mark.parametrize("linked", [True, False])
def test_t36_one_talk_is_thanked_for_once(journal: Journal, linked: bool) -> None:
    contact = journal.contact()
    talk = journal.talk(contact)
    for _ in range(5):
        journal.touch(TouchKind.THANKS, contact, talk=talk if linked else None)
    assert journal.count("3.7") == 1


def test_t37_a_follow_up_is_no_kind_of_its_own(journal: Journal) -> None:
    contact = journal.contact(ring=2)
    journal.talk(contact, ease=3, useful=3)
    journal.talk(contact, type=ConversationType.FOLLOW_UP, ease=3, useful=3)
    assert journal.p("3.6") == pytest.approx(1 / 3)


def test_t38_closeness_is_that_of_the_talk(journal: Journal) -> None:
    contact = journal.contact(ring=3)
    journal.talk(contact, ease=3, useful=3)
    journal.change(contact, ring=2)
    assert journal.p("3.6") == pytest.approx(2 / 3)


def test_t39_two_hard_talks_take_nothing_away(journal: Journal) -> None:
    talks_with_ease(journal, 2, 2, 2, 3, 3, 3)
    talks_with_ease(journal, 1, 1)
    assert journal.p("3.11") == 1


def test_t40_easier_by_path_c_benefits(journal: Journal) -> None:
    talks_with_ease(journal, *[2] * 14, useful=2)
    journal.look_back(journal.facts().talks[12].id, has_benefit=True)
    journal.look_back(journal.facts().talks[11].id, has_benefit=True)
    assert journal.p("3.11") == 0
    talks_with_ease(journal, 2, useful=2)
    assert journal.p("3.11") == 1


def test_t41_a_self_check_the_evening_of_gate_c(journal: Journal) -> None:
    pass_gate_c(journal)
    journal.self_check()
    assert place(journal) == (4, 0.1, "4.1")
    assert journal.p("4.2") == 1


def test_t42_the_first_talk_deleted_a_day_later(journal: Journal) -> None:
    talks = lay_rung_3(journal, EIGHT_IN_27_DAYS)
    assert journal.ladder().rung == 3
    journal.day(28).delete(talks[0])
    assert journal.ladder().rung == 3
    journal.talk()
    assert place(journal) == (4, 0.0, "4.1")


def test_t43_two_talks_without_a_look_back(journal: Journal) -> None:
    first = journal.talk()
    journal.talk()
    assert journal.ladder().rung == 3
    assert journal.ladder().next_step.rule is Rule.DEBRIEF
    assert journal.ladder().next_step.conversation == first


def test_t44_ten_talks_in_one_week_and_one_later(journal: Journal) -> None:
    lay_rung_3(journal, (0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 30))
    assert place(journal) == (3, 1.0, None)
    assert step(journal) == (Rule.WAIT_DAYS, None)


@pytest.mark.parametrize(
    ("days", "later", "rule", "wait_days"),
    [
        ((0, 0, 1, 1, 2, 2, 3, 3), 0, Rule.WAIT_DAYS, 4),  # one week, and next Monday is another
        ((0, 0, 1, 1, 2, 2, 3, 3), 4, Rule.CRITERION, 0),
        ((0, 0, 1, 1, 2, 2, 3, 30), 0, Rule.WAIT_DAYS, 5),  # two weeks: days enough, weeks not
        ((0, 0, 1, 1, 2, 2, 3, 30), 5, Rule.CRITERION, 0),
        ((0, 0, 1, 1, 2, 2, 7, 30), 0, Rule.WAIT_DAYS, 5),  # three weeks: one more week is enough
        ((0, 0, 1, 1, 2, 2, 7, 30), 5, Rule.LAST_TALK, 0),
        ((0, 0, 1, 1, 2, 7, 14, 21), 0, Rule.WAIT_DAYS, 7),  # four weeks: only the days run
        ((0, 0, 1, 1, 2, 7, 14, 21), 7, Rule.LAST_TALK, 0),
    ],
)
def test_one_more_talk_is_only_called_the_last_when_it_can_be(
    journal: Journal, days: tuple[int, ...], later: int, rule: Rule, wait_days: int
) -> None:
    lay_rung_3(journal, days)
    journal.day(days[-1] + later)
    assert place(journal) == (3, 1.0, None)
    assert (journal.ladder().next_step.rule, journal.ladder().wait_days) == (rule, wait_days)
    if rule is Rule.LAST_TALK:
        journal.talk(ease=4, useful=4)
        assert journal.ladder().rung == 4


def test_an_earlier_talk_written_down_later_takes_nothing_away(journal: Journal) -> None:
    journal.day(10)
    for day, ease in enumerate((2, 2, 2, 3, 3, 3)):
        journal.talk(day=4 + day, ease=ease, useful=3)
    assert journal.p("3.11") == 1
    for _ in range(2):
        journal.talk(day=0, ease=3, useful=3)
    assert journal.p("3.11") == 1


def test_asks_count_as_dared_with_the_talk_they_led_to(journal: Journal) -> None:
    contact = journal.contact()
    journal.touch(TouchKind.QUESTION, contact, ask=AskKind.ADVICE)
    journal.talk(contact, day=4, status=Status.PLANNED)
    journal.talk(journal.contact(), day=4, status=Status.IDEA)
    journal.talk(journal.contact(), day=-9)
    assert dared(journal.facts()) == 1
