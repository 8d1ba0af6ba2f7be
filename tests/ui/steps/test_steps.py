"""The steps by mouse and by keys: one question at a time, kept at once, found back after a restart."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name
from netwerkapp.domain.self_checks import ITEMS
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.ui.buttons import IconButton
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.steps.place import PLACE
from netwerkapp.ui.steps.practice import PracticeView
from tests.ui.steps.desk import ALT, CTRL, NONE


def at_thought(desk, code):
    desk.store.resistances.recognise(("r01", "r02"))
    desk.to("w5", code)


def test_a_choice_by_mouse_is_kept_at_once_and_there_after_a_restart(desk):
    desk.to("w1", "reason_start")
    desk.click(desk.question.cards.card("coach"))
    assert desk.store.profile.get("reason_start") == "coach"
    desk.restart()
    desk.page.open("w1")
    desk.page.go_back()
    assert desk.question.cards.value() == "coach"


def test_a_choice_by_digit_then_on_with_control_enter_and_back_with_alt_left(desk):
    desk.to("w1", "reason_start")
    desk.key(Qt.Key.Key_2)
    assert desk.store.profile.get("reason_start") == "other_work"
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.page.current() == ("w1", "channel")
    desk.key(Qt.Key.Key_Left, ALT)
    assert desk.page.current() == ("w1", "reason_start")
    desk.key(Qt.Key.Key_1)
    assert desk.store.profile.get("reason_start") == "need_work"


def test_several_answers_can_be_on_and_taken_away(desk):
    desk.to("w1", "channel")
    for card in ("coffee", "walk", "coffee"):
        desk.click(desk.question.cards.card(card))
    assert desk.store.profile.many("channel") == ("walk",)


def test_skipping_keeps_nothing(desk):
    desk.to("w1", "reason_start")
    desk.click(desk.page.skip)
    assert desk.page.current() == ("w1", "channel")
    assert desk.store.undoable() is None


def test_typed_text_is_kept_when_the_field_is_left(desk):
    desk.to("w2", "rq0")
    desk.question.text.setFocus()
    desk.qtbot.keyClicks(desk.question.text, "My neighbour")
    desk.key(Qt.Key.Key_Tab)
    desk.restart()
    desk.to("w2", "rq1")
    desk.page.go_back()
    assert desk.question.text.text() == "My neighbour"


def test_typed_text_is_kept_when_the_next_question_is_opened_at_once(desk):
    desk.to("w2", "rq0")
    desk.qtbot.keyClicks(desk.question.text, "My neighbour")
    desk.page.go_on()
    desk.page.go_back()
    assert desk.question.text.text() == "My neighbour"


def test_a_choice_and_its_note_are_one_answer(desk):
    desk.to("w2", "rq1")
    desk.click(desk.question.cards.card("i_began"))
    desk.qtbot.keyClicks(desk.question.text, "At the choir")
    desk.page.go_on()
    desk.page.go_back()
    assert desk.question.cards.value() == ("i_began",)
    assert desk.question.text.text() == "At the choir"


@pytest.mark.parametrize(
    ("step", "question", "key", "modifier", "value"),
    [
        ("w2", "rq4", Qt.Key.Key_4, NONE, 4),
        ("w5", "r01", Qt.Key.Key_0, NONE, 0),
        ("w5", "r02", Qt.Key.Key_ParenRight, Qt.KeyboardModifier.ShiftModifier, 10),
        ("w3", "e1", Qt.Key.Key_7, NONE, 7),
    ],
)
def test_a_number_by_its_digit(desk, step, question, key, modifier, value):
    if step == "w5":
        desk.store.resistances.recognise(("r01", "r02"))
    desk.to(step, question)
    desk.key(key, modifier)
    assert desk.question.scale.value() == value
    desk.page.go_on()
    desk.page.go_back()
    assert desk.question.scale.value() == value


def test_a_second_press_takes_a_number_away(desk):
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(3))
    assert desk.store.ladders.read().rung == 2  # one thought rated
    desk.click(desk.question.scale.button(3))
    assert desk.question.scale.value() is None
    assert desk.store.ladders.read().rung == 1


def test_a_step_opens_at_its_first_question_without_an_answer(desk):
    desk.to("w1", "reason_start")
    desk.click(desk.question.cards.card("curious"))
    desk.page.open("w2")
    desk.page.open("w1")
    assert desk.page.current() == ("w1", "channel")


def test_any_step_can_be_opened_from_the_path(desk):
    desk.page.open("w1")
    desk.click(desk.page._path.rows["w3"])
    assert desk.page.current()[0] == "w3"
    desk.click(desk.page._path.rows["phase 2"])
    desk.click(desk.page._path.rows["w5"])
    assert desk.page.current()[0] == "w5"


def test_the_end_of_a_step_shows_the_tile_that_was_laid(desk):
    desk.to("w1", "reason_start")
    desk.click(desk.question.cards.card("coach"))
    for _ in range(3):
        desk.page.go_on()
    assert desk.page.current() == ("w1", "")
    QApplication.processEvents()
    words = [label.text() for label in desk.page.findChildren(type(desk.page._where)) if label.isVisible()]
    assert "You lay a new tile on your ladder" in words
    desk.page.go_on()
    assert desk.page.current()[0] == "w2"


def test_names_typed_one_per_line_become_contacts_in_one_action(desk):
    desk.to("w9", "p1")
    desk.qtbot.keyClicks(desk.question.text, "Ria Postma")
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.keyClicks(desk.question.text, "Piet van der Berg")
    desk.key(Qt.Key.Key_Tab)
    assert desk.store.contacts.count() == 2
    assert desk.told[0][1]
    desk.store.undo()
    assert desk.store.contacts.count() == 0


def test_the_person_to_start_with_is_chosen_with_how_tense_it_is(desk, anna):
    desk.to("w11", "first_choice")
    desk.click(desk.question.cards.card(anna))
    desk.click(desk.question.scale.button(2))
    contact = desk.store.contacts.get(anna)
    assert (contact.first_choice, contact.fear) == (desk.clock().date(), 2)


def test_a_new_name_can_be_the_one_to_start_with(desk):
    desk.to("w11", "first_choice")
    desk.qtbot.keyClicks(desk.question.picker.field, "Bram Hoekstra")
    desk.key(Qt.Key.Key_Return)
    bram = desk.store.contacts.named("bram")[0]
    assert bram.first_choice == desk.clock().date()
    assert desk.told[-1][1]


def test_a_plan_makes_its_own_line(desk, anna):
    desk.to("w8", "plan")
    desk.qtbot.keyClicks(desk.question.picker.field, "ann")
    desk.key(Qt.Key.Key_Return)
    desk.question.day.field.setFocus()
    desk.qtbot.keyClicks(desk.question.day.field, "someday")
    desk.key(Qt.Key.Key_Return)
    assert "cannot be read" in desk.question.day.error.text()
    desk.question.day.field.clear()
    desk.qtbot.keyClicks(desk.question.day.field, "26 nov")
    desk.key(Qt.Key.Key_Tab)
    desk.qtbot.keyClicks(desk.question.time.field, "10.00")
    desk.key(Qt.Key.Key_Return)
    plan = desk.store.plans.get("plan")
    assert (plan.contact, plan.day.isoformat(), plan.time) == (anna, "2026-11-26", "10:00")
    assert plan.line == "If it is Thursday 26 November at 10:00, then I send Anna a message."
    assert desk.question.line.text() == plan.line


def test_the_other_view_comes_only_after_your_own_answer(desk, anna):
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(8))
    desk.to("w6", "experiment")
    assert not desk.question.after.isVisible()
    desk.qtbot.keyClicks(desk.question.text, "Asking is fine")
    assert desk.question.after.isVisible()
    assert not desk.question.details.isVisible()
    desk.click(desk.question.choice.card("listed"))
    assert desk.question.details.isVisible()
    desk.qtbot.keyClicks(desk.question.prediction, "They say no")
    desk.click(desk.question.chance.card("80"))
    desk.qtbot.keyClicks(desk.question.picker.field, "anna")
    desk.question.picker.field.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.question.day.field.setFocus()
    desk.qtbot.keyClicks(desk.question.day.field, "26 nov")
    desk.key(Qt.Key.Key_Return)
    kept = desk.store.resistances.get("r01")
    assert kept.reframe == "Asking is fine"
    assert kept.experiment.startswith("Ask one person")
    assert (kept.prediction, kept.prediction_pct, kept.contact) == ("They say no", 80, anna)
    assert kept.planned_for.isoformat() == "2026-11-26"
    desk.restart()
    desk.to("w6", "experiment")
    assert desk.question.text.text() == "Asking is fine"
    assert desk.question.prediction.text() == "They say no"
    assert desk.question.chance.value() == "80"


def test_after_the_experiment_the_thought_is_weaker_or_the_step_becomes_smaller(desk):
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(8))
    desk.to("w6", "experiment")
    desk.qtbot.keyClicks(desk.question.text, "Asking is fine")
    desk.click(desk.question.choice.card("listed"))
    desk.page.go_on()
    assert desk.page.current() == ("w6", "after")
    desk.qtbot.keyClicks(desk.question.happened, "She laughed")
    desk.click(desk.question.scale.button(5))
    kept = desk.store.resistances.get("r01")
    assert (kept.what_happened, kept.strength_after, kept.experiment_done_at) == (
        "She laughed",
        5,
        desk.clock().date(),
    )
    assert kept.softened
    assert "from 8 to 5" in desk.question.outcome.text()
    assert not desk.question.again.isVisible()
    desk.click(desk.question.scale.button(9))
    assert desk.question.outcome.text() == desk.page._content.practices.texts["up_again"]
    desk.click(desk.question.again)
    assert desk.page.current() == ("w6", "experiment")
    assert desk.store.resistances.get("r01").strength_before == 9


@pytest.mark.parametrize("by_keys", [False, True])
def test_after_the_experiment_it_is_asked_whether_it_happened(desk, by_keys):
    desk.store.resistances.recognise(("r01",))
    thought = replace(desk.store.resistances.get("r01"), strength_before=7, reframe="No", experiment="Ask")
    desk.store.resistances.save(replace(thought, prediction="They say no", prediction_pct=80))
    desk.to("w6", "after")
    if by_keys:
        desk.question.did_it.card("no").setFocus()
        desk.key(Qt.Key.Key_Space)
    else:
        desk.click(desk.question.did_it.card("no"))
    (kept,) = desk.store.predictions.all()
    assert (kept.thought, kept.outcome, kept.day) == ("They say no", "no", desk.clock().date())
    desk.restart()
    desk.to("w6", "after")
    assert desk.question.did_it.value() == "no"
    desk.click(desk.question.did_it.card("no"))
    assert desk.store.predictions.all() == []


def test_a_strong_thought_gets_a_smaller_experiment_and_your_own_is_welcome(desk):
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(7))
    desk.to("w6", "experiment")
    assert "smaller" not in desk.question.choice._cards
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(9))
    desk.to("w6", "experiment")
    desk.qtbot.keyClicks(desk.question.text, "Asking is fine")
    desk.click(desk.question.choice.card("smaller"))
    smaller = desk.page._content.steps.texts["smaller_experiment"]
    assert desk.store.resistances.get("r01").experiment == smaller
    desk.click(desk.question.choice.card("own"))
    desk.qtbot.keyClicks(desk.question.own, "I call my sister")
    desk.key(Qt.Key.Key_Return)
    assert desk.store.resistances.get("r01").experiment == "I call my sister"
    desk.restart()
    desk.to("w6", "experiment")
    assert desk.question.own.text() == "I call my sister"


def test_another_thought_can_be_taken_first(desk):
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(4))
    desk.page.go_on()
    desk.click(desk.question.scale.button(6))
    desk.to("w6", "experiment")
    assert desk.question.which.value() == "r02"
    desk.click(desk.question.which.card("r01"))
    desk.qtbot.keyClicks(desk.question.text, "Asking is fine")
    desk.page.go_on()
    assert desk.store.resistances.get("r01").reframe == "Asking is fine"
    assert desk.store.resistances.get("r02").reframe == ""


def test_thoughts_are_recognised_in_a_list_and_in_own_words(desk):
    desk.to("w5", "thoughts")
    desk.click(desk.question.cards.card("r03"))
    desk.question.field.setFocus()
    desk.qtbot.keyClicks(desk.question.field, "Everybody <b>is</b> busy")
    desk.key(Qt.Key.Key_Return)
    assert desk.question.own() == ["Everybody <b>is</b> busy"]
    assert [one.id for one in desk.page._questions][:2] == ["thoughts", "r03"]
    desk.page.go_on()
    assert desk.page.current() == ("w5", "r03")
    desk.page.go_on()
    desk.key(Qt.Key.Key_6)
    own = next(one for one in desk.store.resistances.all() if one.text)
    assert (own.text, own.strength_before) == ("Everybody <b>is</b> busy", 6)
    desk.restart()
    desk.page.open("w5")
    desk.to("w5", "thoughts")
    desk.click(desk.question.findChildren(IconButton)[0])
    assert desk.told[-1][1]
    assert [one.code for one in desk.store.resistances.all()][:1] != [own.code]


def test_what_was_learned_is_kept_with_where(desk):
    desk.to("w7", "helps")
    desk.click(desk.question.cards.card("book"))
    desk.page.go_on()
    assert desk.page.current() == ("w7", "takeaway-book")
    desk.qtbot.keyClicks(desk.question.text, "Preparing helps")
    desk.page.go_on()
    row = desk.store.door.read("SELECT * FROM learning")[0]
    assert (row["kind"], row["takeaway"]) == ("book", "Preparing helps")


def test_someone_who_learned_it_too_is_kept_with_what_you_learn_from_them(desk, anna):
    desk.to("w7", "role_model")
    desk.qtbot.keyClicks(desk.question.picker.field, "anna")
    desk.question.picker.field.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.keyClicks(desk.question.text, "She began small")
    desk.page.go_on()
    row = desk.store.door.read("SELECT * FROM learning")[0]
    assert (row["kind"], row["contact"], row["takeaway"]) == ("role_model", anna, "She began small")
    assert desk.page.current() == ("w7", "stories")
    desk.page.go_on()
    assert desk.page.current() == ("w7", "setbacks")
    desk.page.go_on()
    desk.click(desk.question.links["asking_help"])
    assert desk.wanted == ["page asking_help"]


def test_the_know_check_explains_after_each_answer(desk):
    desk.to("w10", "k1")
    assert not desk.question.after.isVisible()
    desk.click(desk.question.cards.card("true"))
    assert desk.question.after.isVisible()


def test_a_practice_that_was_done_is_a_moment_of_contact(desk, anna):
    desk.page.open("begin_small")
    view = desk.page.findChild(PracticeView)
    desk.click(view.cards.card("2"))
    desk.qtbot.keyClicks(view.picker.field, "anna")
    view.picker.field.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.click(view.before.button(6))
    desk.click(view.after.button(2))
    desk.click(view.did)
    touch = desk.store.touches.of_contact(anna)[0]
    assert (touch.level, touch.tension_before, touch.tension_after) == (2, 6, 2)
    assert desk.told[-1][1]


def test_a_practice_that_is_a_talk_leads_to_a_talk(desk):
    desk.page.open("begin_small")
    view = desk.page.findChild(PracticeView)
    desk.click(view.cards.card("7"))
    assert not view.did.isVisible()
    desk.click(view.prepare)
    assert desk.wanted == ["talk "]


def test_walking_through_all_steps_writes_nothing(desk):
    before = (desk.folder / FILE_NAME).read_bytes()
    for step in list(desk.page._steps):
        desk.page.open(step)
        for _ in desk.page._steps[step].question:
            desk.page.go_on()
            desk.page.refresh()
    assert (desk.folder / FILE_NAME).read_bytes() == before


def test_in_a_narrow_window_the_path_is_a_menu(desk):
    desk.page.resize(700, 560)
    QApplication.processEvents()
    assert not desk.page._path.isVisible()
    assert desk.page._menu_button.isVisible()


def words_of(desk):
    QApplication.processEvents()
    return [label.text() for label in desk.page.findChildren(Label) if label.isVisible()]


def finish_self_check(desk, value=3):
    for item in ITEMS:
        desk.store.steps.save(Place("w3", item, "scale5"), StepAnswer(scale=value))


def later(desk, days):
    desk.clock.forward(days=days)
    desk.store.begin_day()


def test_on_a_page_to_read_enter_goes_on(desk):
    desk.to("w3", "result")
    assert QApplication.focusWidget() is desk.page.on
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.page.current() == ("w3", "calm_mode")
    desk.to("w10", "lesson1")
    desk.key(Qt.Key.Key_Space)
    assert desk.page.current() == ("w10", "lesson2")


def test_a_lesson_shows_what_was_read_before(desk):
    desk.to("w10", "lesson1")
    first = desk.question.question.text
    desk.page.go_on()
    desk.page.go_on()
    assert first in words_of(desk)


def test_the_self_check_says_what_was_chosen_last_time(desk):
    finish_self_check(desk, 4)
    later(desk, 1)
    desk.to("w3", "t1")
    assert desk.question.scale.value() is None
    assert "Last time you chose 4." in words_of(desk)
    desk.key(Qt.Key.Key_2)
    assert [check.answers["t1"] for check in desk.store.self_checks.all()] == [4, 2]


@pytest.mark.parametrize("mouse", [True, False])
def test_the_self_check_is_offered_again_and_shows_then_and_now(desk, mouse):
    finish_self_check(desk, 2)
    desk.page.open("w1")
    assert not desk.page._path.again.isVisible()
    later(desk, 90)
    desk.page.open("w1")
    assert desk.page._path.again.isVisible()
    link = desk.page._path.again.findChild(Link)
    if mouse:
        desk.click(link)
    else:
        while QApplication.focusWidget() is not link:
            desk.key(Qt.Key.Key_Tab)
        desk.key(Qt.Key.Key_Space)
    assert desk.page.current() == ("w3", "t1")
    finish_self_check(desk, 4)
    desk.to("w3", "result")
    assert "Making contact: needs practice, comes naturally" in desk.question.lines
    desk.page.open("w1")
    assert not desk.page._path.again.isVisible()


def test_the_self_check_never_judges(desk):
    finish_self_check(desk, 1)
    desk.to("w3", "result")
    said = " ".join(words_of(desk)).lower()
    assert "quieter people gained most" in said
    for word in ("introvert", "extravert", "total", "score", "wrong"):
        assert word not in said


def test_who_helped_is_a_person_and_some_words(desk, anna):
    desk.to("w2", "rq0")
    desk.type("anna")
    desk.key(Qt.Key.Key_Return)
    desk.question.text.setFocus()
    desk.type("She read my letter")
    desk.restart()
    desk.to("w2", "rq0")
    assert desk.question.text.text() == "She read my letter"
    assert desk.store.steps.answer(desk.question.setting.place).contact == anna


@pytest.mark.parametrize("mouse", [True, False])
def test_not_remembering_is_an_answer(desk, mouse):
    desk.to("w2", "rq3")
    if mouse:
        desk.click(desk.question.cards.card("forgotten"))
    else:
        desk.key(Qt.Key.Key_Tab)
        desk.key(Qt.Key.Key_Space)
    desk.restart()
    desk.to("w2", "rq3")
    assert desk.question.cards.value() == "forgotten"
    assert desk.page._outline.given(desk.page._step, desk.question.question)


def test_a_plan_for_setbacks_is_kept_from_the_step(desk):
    desk.to("w7", "setbacks")
    desk.key(Qt.Key.Key_1)
    assert [one.id for one in desk.store.setbacks.all()] == ["no"]
    desk.restart()
    desk.to("w7", "setbacks")
    assert desk.question.setbacks.cards.value() == ("no",)


def test_the_know_check_says_how_it_is(desk):
    desk.to("w10", "k1")
    assert "False." not in words_of(desk)
    desk.key(Qt.Key.Key_1)
    assert "False." in words_of(desk)
    assert "You ask what someone knows." in words_of(desk)


def test_the_count_of_names_says_how_long_ago_there_was_nobody(desk, clock):
    desk.to("w9", "p1")
    for number in range(14):
        desk.type(f"Ria Postma {'abcdefghijklmn'[number]}")
        desk.key(Qt.Key.Key_Return)
    desk.page.go_on()
    clock.forward(seconds=290)
    desk.to("w9", "count")
    assert desk.question.label.text() == "Five minutes ago there was nobody here. Now there are fourteen names."
    clock.forward(seconds=3600)
    desk.to("w9", "count")
    assert desk.question.label.text() == "There are fourteen names on your list."


def test_the_count_of_names_knows_none_and_one(desk, clock):
    desk.to("w9", "count")
    assert desk.question.label.text() == "Nobody is on your list yet. That is fine too."
    desk.to("w9", "p1")
    desk.type("Ria")
    desk.page.go_on()
    clock.forward(seconds=20)
    desk.to("w9", "count")
    assert desk.question.label.text() == "One minute ago there was nobody here. Now there is one name."


def test_each_proposed_person_comes_with_a_reason(desk, clock):
    for name, columns in (
        ("Anna Bos", {"closeness": 1, "fear": 1}),
        ("Bram Vos", {"closeness": 2, "use": 5}),
        ("Cor", {}),
    ):
        desk.store.contacts.save(Contact(name, clock(), split_name(name), **columns))
    desk.to("w11", "first_choice")
    anna, bram = (desk.question.cards.card(one).text() for one in ("Anna Bos", "Bram Vos"))
    assert "does not feel tense" in anna
    assert "Knows a lot" in bram


def test_when_nobody_is_calm_enough_that_is_said(desk, clock):
    desk.store.contacts.save(Contact("anna", clock(), split_name("Anna Bos"), closeness=1, fear=8))
    desk.to("w11", "first_choice")
    assert "Nobody on your list feels really calm. These come closest." in words_of(desk)
    desk.store.contacts.save(Contact("bram", clock(), split_name("Bram Vos"), closeness=1, fear=2))
    desk.to("w11", "first_choice")
    assert "Nobody on your list feels really calm. These come closest." not in words_of(desk)


def test_after_a_step_that_was_too_big_a_smaller_experiment_is_there(desk):
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(4))
    desk.to("w6", "experiment")
    desk.type("Asking is fine")
    assert "smaller" not in desk.question.choice._cards
    desk.click(desk.question.choice.card("listed"))
    desk.page.go_on()
    desk.click(desk.question.scale.button(6))
    assert desk.question.outcome.text() == "Then the step was too big. We make it smaller."
    desk.click(desk.question.again)
    assert desk.page.current() == ("w6", "experiment")
    assert "smaller" in desk.question.choice._cards


def test_the_last_page_names_what_comes_next_with_its_questions(desk):
    desk.page.open("w8")
    for _ in range(4):
        desk.page.go_on()
    assert desk.page.current() == ("w8", "")
    assert "Next: Whom do you know" in words_of(desk)
    assert "That was this step." in words_of(desk)
    desk.page.open("w9")
    while desk.page.current()[1]:
        desk.page.go_on()
    assert "One more short question. Stopping is always fine." in words_of(desk)


def test_the_last_page_says_what_was_done_only_when_it_was(desk, anna):
    desk.to("w8", "reason")
    desk.type("Work near home")
    for _ in range(4):
        desk.page.go_on()
    assert "That was this step." in words_of(desk)
    assert "What you skipped can still be done later." in words_of(desk)
    desk.to("w8", "plan")
    desk.question.picker.field.setFocus()
    desk.type("Anna")
    desk.key(Qt.Key.Key_Return)
    desk.question.day.field.setFocus()
    desk.type("26 nov")
    desk.key(Qt.Key.Key_Return)
    for _ in range(2):
        desk.page.go_on()
    assert "You made an if-then line." in words_of(desk)
    assert "Your answers are kept." in words_of(desk)


def test_how_tense_someone_is_stays_with_that_person(desk, anna):
    desk.store.contacts.save(Contact("bram", desk.clock(), split_name("Bram Vos"), closeness=1, fear=4))
    desk.to("w11", "first_choice")
    desk.click(desk.question.cards.card("bram"))
    assert desk.question.scale.value() == 4
    desk.click(desk.question.cards.card(anna))
    assert desk.question.scale.value() == 1
    desk.click(desk.question.scale.button(2))
    assert [desk.store.contacts.get(one).fear for one in (anna, "bram")] == [2, 4]


def test_what_was_said_before_anyone_was_chosen_goes_to_the_first_one(desk, anna):
    desk.to("w11", "first_choice")
    desk.click(desk.question.scale.button(3))
    desk.click(desk.question.cards.card(anna))
    assert desk.store.contacts.get(anna).fear == 3


@pytest.mark.parametrize(
    ("question", "idea", "not_here"),
    [("p5", "With whom do you do sports, sing or play?", "Who led the group?"), ("p7", "Who led the group?", "sing")],
)
def test_each_prompt_has_what_helps_to_think_of_names(desk, question, idea, not_here):
    desk.to("w9", question)
    assert idea in words_of(desk)
    assert not_here not in " ".join(words_of(desk))


def test_the_notice_counts_everyone_on_the_list(desk, anna):
    desk.to("w9", "p1")
    desk.type("Ria Postma")
    desk.key(Qt.Key.Key_Tab)
    assert desk.told[-1][0].startswith("2 names")


def test_the_steps_open_again_at_the_question_where_you_were(desk):
    places = []
    desk.page.moved.connect(places.append)
    desk.to("w3", "t5")
    assert places[-1] == "w3 t5"
    desk.store.settings.set(PLACE, places[-1])
    desk.restart()
    desk.page.refresh()
    assert desk.page.current() == ("w3", "t5")


def test_a_place_that_is_not_there_any_more_is_no_trouble(desk):
    desk.store.settings.set(PLACE, "gone away")
    desk.restart()
    desk.page.refresh()
    assert desk.page.current() == ("w1", "reason_start")


def test_the_button_for_the_path_says_which_step_it_is(desk):
    desk.page.resize(700, 560)
    desk.page.open("w2")
    QApplication.processEvents()
    assert desk.page._menu_button.text() == "Step 2 of 4"


def test_nothing_is_wider_than_a_small_window_with_large_text(desk, anna):
    desk.store.resistances.recognise(("r01", "r13"))
    at_thought(desk, "r01")
    desk.click(desk.question.scale.button(9))
    one = desk.store.resistances.get("r01")
    desk.store.resistances.save(replace(one, reframe="Asking is fine", experiment="I call my sister", contact=anna))
    finish_self_check(desk)
    for _ in range(5):  # first the path goes, then the ornaments
        desk.page.resize(366, 480)  # 900 px wide at 200%, less the navigation
        QApplication.processEvents()
    assert desk.page.width() == 366
    wide = []
    for step in desk.page._steps:
        desk.page.open(step)
        desk.page._place = 0
        desk.page.refresh()
        for _ in range(len(desk.page._questions) + 1):
            for _ in range(4):  # layouts within layouts
                QApplication.processEvents()
            area = desk.page._right.findChild(PageScroll)
            if area.widget().width() > area.viewport().width():
                wide.append((desk.page.current(), area.widget().width(), area.viewport().width()))
            if desk.page.current()[1]:
                desk.page.go_on()
    assert wide == []
