"""Answers to the steps stand where the ladder reads them, can be changed and skipped, and are there after a restart."""

from datetime import date

import pytest

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.storage.store import open_store

STEPS = {step.id: step for step in load_content(RESOURCES / "content", "nl").steps.step}
NOTHING = StepAnswer()


def place(step, question):
    kind = next(one.kind for one in STEPS[step].question if one.id == question)
    return Place(step, question, kind)


def tile(store, criterion):
    return next(one for one in store.ladders.read().tiles if one.id == criterion)


def rate(store, code, strength):
    store.steps.save(place("w5", code), StepAnswer(scale=strength))


@pytest.fixture
def anna(store, clock):
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    return "anna"


ANSWERS = [
    ("w1", "reason_start", StepAnswer(("need_work",))),
    ("w1", "channel", StepAnswer(("coffee", "walk"))),
    ("w2", "rq0", StepAnswer(text="Mijn buurvrouw")),
    ("w2", "rq1", StepAnswer(("i_began", "via_someone"), text="Op het koor")),
    ("w2", "rq4", StepAnswer(scale=4, text="Rust")),
    ("w3", "t1", StepAnswer(scale=3)),
    ("w3", "e1", StepAnswer(scale=0)),
    ("w4", "discovery", StepAnswer(("hardly_ask",), text="Ik vraag weinig")),
    ("w5", "r01", StepAnswer(scale=0)),
    ("w7", "takeaway-book", StepAnswer(text="Voorbereiden helpt")),
    ("w7", "role_model", StepAnswer(text="Ze begon klein")),
    ("w8", "reason", StepAnswer(text="Dan kies ik zelf")),
    ("w8", "put_off", StepAnswer(("first_line",), text="Of een kwartier later")),
    ("my_story", "who", StepAnswer(text="Ik ben Henk")),
    ("w10", "definition", StepAnswer(text="Praten over werk")),
    ("w12", "text", StepAnswer(text="Toen durfde ik niet")),
    ("w12", "proud", StepAnswer(text="Ik vraag nu")),
    ("direction", "like", StepAnswer(text="Buiten zijn")),
]


@pytest.mark.parametrize(("step", "question", "answer"), ANSWERS)
def test_an_answer_is_there_after_a_restart_and_gone_when_emptied(tmp_path, clock, step, question, answer):
    where = place(step, question)
    store = open_store(tmp_path, clock)
    assert store.steps.answer(where) == NOTHING
    store.steps.save(where, answer)
    store.close()
    store = open_store(tmp_path, clock)
    assert store.steps.answer(where) == answer
    assert answer.given
    store.steps.save(where, NOTHING)
    assert not store.steps.answer(where).text
    store.undo()
    assert store.steps.answer(where) == answer
    store.close()


@pytest.mark.parametrize(("step", "question", "answer"), ANSWERS)
def test_an_answer_that_was_never_given_stays_away(store, step, question, answer):
    store.steps.save(place(step, question), NOTHING)
    assert not store.steps.answer(place(step, question)).text


def test_nothing_is_no_answer_and_nought_is_one():
    assert not NOTHING.given
    assert not StepAnswer(text="  ").given
    assert StepAnswer(scale=0).given
    assert StepAnswer(contact="anna").given
    assert StepAnswer(day=date(2026, 11, 26)).given


def test_the_first_rung_follows_from_the_first_four_steps(store):
    store.steps.save(place("w1", "reason_start"), StepAnswer(("need_work",)))
    for question in ("rq0", "rq1", "rq2"):
        store.steps.save(place("w2", question), StepAnswer(text="Ja"))
    assert tile(store, "1.2").count == 2  # rq0 is not one of the four
    store.steps.save(place("w2", "rq4"), StepAnswer(scale=1))
    for number in range(1, 7):
        store.steps.save(place("w3", f"t{number}"), StepAnswer(scale=3))
    store.steps.save(place("w4", "discovery"), StepAnswer(("a_little",)))
    ladder = store.ladders.read()
    assert (ladder.rung, ladder.missing[0]) == (2, "2.1")


def test_one_self_check_a_day_and_a_new_one_later(store, clock):
    for item in [question.id for question in STEPS["w3"].question]:
        store.steps.save(place("w3", item), StepAnswer(scale=3))
    clock.forward(days=1)
    store.begin_day()
    assert store.steps.answer(place("w3", "t1")) == NOTHING
    store.steps.save(place("w3", "t1"), StepAnswer(scale=5))
    assert store.door.value("SELECT COUNT(*) FROM self_checks") == 2
    assert store.steps.answer(place("w3", "t1")).scale == 5


def test_a_self_check_that_is_not_finished_goes_on_the_next_day(store, clock):
    store.steps.save(place("w3", "t1"), StepAnswer(scale=3))
    clock.forward(days=1)
    store.begin_day()
    assert store.steps.answer(place("w3", "t1")).scale == 3
    store.steps.save(place("w3", "t2"), StepAnswer(scale=4))
    assert store.door.value("SELECT COUNT(*) FROM self_checks") == 1


def test_what_helps_and_what_was_learned_stand_together(store, anna):
    store.steps.save(place("w7", "helps"), StepAnswer(("book", "coach")))
    store.steps.save(place("w7", "takeaway-book"), StepAnswer(text="Voorbereiden helpt"))
    store.steps.save(place("w7", "role_model"), StepAnswer(text="Ze begon klein", contact=anna))
    assert store.steps.answer(place("w7", "helps")).choices[:2] == ("book", "coach")
    assert tile(store, "2.3").laid
    store.steps.save(place("w7", "helps"), StepAnswer(("coach",)))
    assert store.steps.answer(place("w7", "takeaway-book")) == NOTHING
    store.undo()
    assert store.steps.answer(place("w7", "takeaway-book")).text == "Voorbereiden helpt"
    store.steps.save(place("w7", "role_model"), NOTHING)
    assert store.steps.answer(place("w7", "role_model")) == NOTHING


def test_a_plan_of_another_step_is_a_plan_of_its_own(store, anna):
    extra = Place("extra", "when", "plan")
    answer = StepAnswer(text="dan bel ik Anna", contact=anna, day=date(2026, 11, 26), condition="Als het vrijdag is")
    store.steps.save(extra, answer)
    assert store.steps.answer(extra) == answer
    assert store.steps.answer(place("w8", "plan")) == NOTHING


def test_a_thought_that_stands_in_the_way_is_part_of_the_plan(store):
    store.steps.save(place("w8", "obstacle"), StepAnswer(("r05",)))
    assert store.steps.answer(place("w8", "obstacle")).choices == ("r05",)
    store.steps.save(place("w8", "obstacle"), NOTHING)
    assert store.steps.answer(place("w8", "obstacle")) == NOTHING
    assert store.plans.get("plan") is None


def test_an_extra_question_in_the_first_step_keeps_its_text(store):
    extra = Place("w1", "extra", "text")
    store.steps.save(extra, StepAnswer(text="Iets"))
    assert store.steps.answer(extra).text == "Iets"


def test_a_plan_counts_with_a_day_and_a_person(store, anna):
    where = place("w8", "plan")
    store.steps.save(place("w8", "reason"), StepAnswer(text="Dan kies ik zelf"))
    words = {"condition": "Als het donderdag om 10.00 uur is", "text": "dan stuur ik Anna een bericht"}
    answer = StepAnswer(**words, contact=anna, day=date(2026, 11, 26), time="10:00")
    store.steps.save(where, answer)
    assert store.steps.answer(where) == answer
    assert store.steps.answer(place("w8", "reason")).text == "Dan kies ik zelf"
    assert tile(store, "2.5").laid
    store.steps.save(where, NOTHING)
    assert not tile(store, "2.5").laid
    assert store.plans.get("plan").reason == "Dan kies ik zelf"


def test_one_person_at_a_time_is_the_one_to_start_with(store, clock, anna):
    store.contacts.save(Contact("bram", clock(), Name("Bram")))
    where = place("w11", "first_choice")
    store.steps.save(where, StepAnswer(contact=anna, scale=3))
    store.steps.save(where, StepAnswer(contact="bram", scale=5))
    assert store.steps.answer(where) == StepAnswer(contact="bram", scale=5)
    assert tile(store, "2.6").laid
    store.steps.save(where, NOTHING)
    assert store.steps.answer(where) == NOTHING
    assert store.contacts.get(anna).fear == 3


def test_the_know_check_has_a_score_once_all_ten_are_answered(store):
    questions = [question for question in STEPS["w10"].question if question.kind.startswith("know_")]
    for question in questions[:9]:
        right = question.kind.removeprefix("know_")
        store.steps.save(place("w10", question.id), StepAnswer((right,)))
    assert store.door.value("SELECT score FROM know_checks") is None
    wrong = {"know_true": "false", "know_false": "true"}[questions[9].kind]
    store.steps.save(place("w10", questions[9].id), StepAnswer((wrong,)))
    assert store.door.value("SELECT score FROM know_checks") == 9
    assert tile(store, "3.1").count == 1
    store.steps.save(place("w10", "definition"), StepAnswer(text="Praten over werk"))
    assert tile(store, "3.1").laid
    for question in questions[5:9]:
        store.steps.save(place("w10", question.id), StepAnswer(("true" if question.kind == "know_false" else "false",)))
    assert store.door.value("SELECT score FROM know_checks") == 9  # the best one stays
    assert tile(store, "3.1").laid


def test_work_that_fits_counts_three_boxes_and_a_person(store, anna):
    for box in ("like", "where", "not"):
        store.steps.save(place("direction", box), StepAnswer(text="Ja"))
    assert tile(store, "4.5").count == 1
    store.directions.add(anna)
    assert tile(store, "4.5").laid
    store.steps.save(place("direction", "who"), NOTHING)
    assert store.steps.answer(place("direction", "who")) == NOTHING
