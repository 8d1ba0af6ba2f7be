"""The steps by mouse and by keys: one question at a time, kept at once, found back after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.storage.database import FILE_NAME
from netwerkapp.ui.buttons import IconButton
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
    assert "You lay a new tile" in words
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
