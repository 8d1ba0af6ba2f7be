"""Every question of the path, answered by keys: kept, found back after a restart, and changed by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.steps.outline import READ_ONLY
from netwerkapp.ui.steps.question import QuestionView
from tests.ui.steps.desk import CTRL

STEPS = [step.id for step in load_content(RESOURCES / "content", "en").steps.step]


def tab_to(desk, widget):
    seen = []
    for _ in range(40):
        seen.append(QApplication.focusWidget())
        if QApplication.focusWidget() is widget:
            return
        desk.key(Qt.Key.Key_Tab)
    raise AssertionError(f"{widget} is not reached by Tab, but {[one.accessibleName() for one in dict.fromkeys(seen)]}")


def answer(desk, digit, words, name, day):
    """Answer all parts of the question that is shown."""
    view = desk.question
    if view.cards is not None:
        first = view.cards.value()
        cards = list(view.cards._cards.values())
        at = cards[0] if isinstance(view.cards, CheckCards) or not first else view.cards.card(first)
        tab_to(desk, at)
        desk.key(getattr(Qt.Key, f"Key_{min(digit, len(cards))}"))
    if view.picker is not None and view.question.kind != "first_choice":
        if not view.picker.field.isVisible():
            tab_to(desk, view.picker.other)
            desk.key(Qt.Key.Key_Space)
        tab_to(desk, view.picker.field)
        desk.type(name)
        desk.key(Qt.Key.Key_Return)
    if view.scale is not None:
        value = view.scale.value()
        tab_to(desk, view.scale.button(view.scale.least if value is None else value))
        desk.key(getattr(Qt.Key, f"Key_{digit}"))
    if view.day is not None:
        tab_to(desk, view.day.field)
        view.day.field.selectAll()
        desk.type(day)
        desk.key(Qt.Key.Key_Return)
    if view.text is not None:
        tab_to(desk, view.text)
        view.text.selectAll()
        desk.type(words)
    desk.saver.flush()
    return desk.store.steps.answer(view.setting.place)


def shown(view):
    """What stands on the page."""
    cards = view.cards.value() if isinstance(view.cards, RadioCards | CheckCards) else None
    scale = view.scale.value() if view.scale is not None else None
    text = view.text.text() if view.text is not None else None
    day = view.day.field.text() if view.day is not None else None
    return cards, scale, text, day


@pytest.mark.parametrize("step", STEPS)
def test_every_question_of_a_step_is_answered_by_keys_and_found_back(desk, anna, step):
    desk.store.resistances.recognise(("r01", "r02"))
    desk.store.contacts.save(Contact("cor", desk.clock(), Name("Cor"), closeness=1, fear=2))
    kept = {}
    for digit, words, name, day in ((2, "First words", "anna", "26 nov"), (1, "Other words", "Bram Vos", "27 nov")):
        desk.page.open(step)
        ids = [one.id for one in desk.page._questions if one.kind not in READ_ONLY]
        for question in ids:
            desk.to(step, question)
            if isinstance(desk.question, QuestionView):
                given = answer(desk, digit, words, name, day)
                assert given.given, question
                assert given != kept.get(question, (None,))[0], question
                kept[question] = (given, shown(desk.question))
                desk.key(Qt.Key.Key_Return, CTRL)
        if "helps" in kept:  # someone to learn from is ticked there as well
            desk.to(step, "helps")
            kept["helps"] = (desk.store.steps.answer(desk.question.setting.place), shown(desk.question))
        desk.restart()
        for question, (given, seen) in kept.items():
            desk.to(step, question)
            assert desk.store.steps.answer(desk.question.setting.place) == given, question
            assert shown(desk.question) == seen, question


def test_your_own_story_is_kept_for_each_length(desk):
    desk.to("my_story", "who")
    desk.type("I am Henk.")
    desk.to("my_story", "ask")
    desk.type("May I ask you four questions?")
    desk.to("my_story", "whole")
    assert desk.question.text.text() == "I am Henk. May I ask you four questions?"
    tab_to(desk, desk.question.text)
    desk.question.text.selectAll()
    desk.type("I am Henk and I like order.")
    tab_to(desk, desk.question.aloud)
    desk.key(Qt.Key.Key_Space)
    desk.question.lengths.card("talk").setFocus()
    desk.key(Qt.Key.Key_1)
    assert desk.question.text.text() == ""
    desk.question.text.setFocus()
    desk.type("Henk, order.")
    desk.restart()
    desk.to("my_story", "whole")
    assert desk.question.text.text() == "I am Henk and I like order."
    desk.click(desk.question.lengths.card("short"))
    assert desk.question.text.text() == "Henk, order."


def test_who_knows_that_you_are_looking_is_kept_by_keys(desk, anna):
    desk.to("w9", "knows")
    tab_to(desk, desk.question.rows[anna].card("yes"))
    desk.key(Qt.Key.Key_2)
    desk.restart()
    desk.to("w9", "knows")
    assert desk.question.rows[anna].value() == "a_little"
    assert desk.store.contacts.get(anna).knows_i_search == "a_little"


def test_a_thought_from_words_to_outcome_by_keys_alone(desk, anna):
    desk.to("w5", "thoughts")
    tab_to(desk, desk.question.field)
    desk.type("Everybody is busy")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.key(Qt.Key.Key_ParenRight, Qt.KeyboardModifier.ShiftModifier)
    own = desk.store.resistances.all()[0]
    assert (own.text, own.strength_before) == ("Everybody is busy", 10)
    desk.to("w6", "experiment")
    view = desk.question
    desk.type("They may say no")
    tab_to(desk, view.choice.card("smaller"))
    desk.key(Qt.Key.Key_2)
    desk.type("I ask Anna for five minutes")
    desk.key(Qt.Key.Key_Return)
    tab_to(desk, view.prediction)
    desk.type("She has no time")
    tab_to(desk, view.picker.field)
    desk.type("anna")
    desk.key(Qt.Key.Key_Return)
    tab_to(desk, view.day.field)
    desk.type("26 nov")
    desk.key(Qt.Key.Key_Return)
    tab_to(desk, view.chance.card("0"))
    for _ in range(7):
        desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Space)
    desk.restart()
    own = desk.store.resistances.all()[0]
    assert (own.reframe, own.experiment) == ("They may say no", "I ask Anna for five minutes")
    assert (own.prediction, own.prediction_pct, own.contact) == ("She has no time", 70, anna)
    assert own.planned_for.isoformat() == "2026-11-26"
    assert not own.softened
    desk.to("w6", "after")
    desk.key(Qt.Key.Key_1)
    tab_to(desk, desk.question.happened)
    desk.type("She laughed and made time")
    tab_to(desk, desk.question.scale.button(0))
    desk.key(Qt.Key.Key_4)
    desk.restart()
    own = desk.store.resistances.all()[0]
    assert (own.what_happened, own.strength_after, own.softened) == ("She laughed and made time", 4, True)
    assert desk.store.predictions.all()[0].outcome == "no"
