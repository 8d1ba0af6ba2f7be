"""The rest of the look-back: folded, free, and kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.reflections import Benefit


@pytest.fixture
def more(desk, add, store):
    """The folded part of the look-back on a talk with Henk, opened."""
    desk.held = add("Henk Verbruggen", status=Status.HELD, date=date(2026, 11, 20))
    store.preparations.save_answer(desk.held, "fear", "I go blank")
    store.preparations.save_answer(desk.held, "fear_pct", "70")
    desk.page.look_back(desk.held)
    QApplication.processEvents()
    desk.click(desk.reflection.more.header)
    yield desk.reflection.more
    QGuiApplication.clipboard().clear()


def again(desk):
    """Leave the look-back and come back."""
    desk.saver.flush()
    desk.page.show_list()
    desk.page.look_back(desk.held)
    QApplication.processEvents()
    return desk.store.reflections.get(desk.held)


def press(desk, cards, key):
    desk.click(cards.card(key))


def test_it_is_folded_until_it_is_wanted_and_showing_it_writes_nothing(desk, add, store):
    held = add("Ria", status=Status.HELD, date=date(2026, 11, 20))
    before = store.newest_action()
    desk.page.look_back(held)
    QApplication.processEvents()
    assert not desk.reflection.more.parts
    desk.reflection.more.header.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.reflection.more.cards["benefits"].isVisible()
    assert not desk.reflection.more.parts["prediction_true"].isVisible()
    assert store.newest_action() == before


def test_tab_goes_from_the_fold_into_what_was_folded_and_on_to_the_links(desk, more):
    more.header.setFocus()
    seen = []
    for _ in range(60):
        desk.tab()
        seen.append(QApplication.focusWidget())
        if seen[-1] is desk.reflection.links.along:
            break
    assert more.isAncestorOf(seen[0])
    assert all(more.isAncestorOf(one) for one in seen[:-1])
    assert len(seen) > len(more.cards)


def test_what_you_feared_is_held_beside_what_happened(desk, more):
    assert "I go blank" in more.titles["prediction_true"].text()
    assert "70%" in more.titles["prediction_true"].text()
    press(desk, more.cards["prediction_true"], "no")
    desk.fill(more.notes["prediction_note"], "Only once")
    kept = again(desk)
    assert (kept.prediction_true, kept.prediction_note) == ("no", "Only once")
    assert more.cards["prediction_true"].value() == "no"


def test_the_other_questions_are_kept_by_mouse_and_keys(desk, more):
    more.scale.setFocus()
    desk.qtbot.keyClick(more.scale, Qt.Key.Key_4)
    press(desk, more.cards["goal_met"], "partly")
    desk.fill(more.notes["goal_note"], "Time ran out")
    press(desk, more.cards["benefits"], "advice")
    more.cards["benefits"].card("support").setFocus()
    desk.key(Qt.Key.Key_Space)
    kept = again(desk)
    assert (kept.met_guess, kept.goal_met, kept.goal_note) == (4, "partly", "Time ran out")
    assert kept.benefits == {Benefit.ADVICE, Benefit.SUPPORT}
    assert desk.undo() == "reflection_changed"


def test_answers_of_both_parts_of_the_page_stay_together(desk, more):
    press(desk, more.cards["benefits"], "name")
    desk.fill(desk.reflection.texts["good"], "I began")
    press(desk, more.cards["benefits"], "advice")
    kept = again(desk)
    assert (kept.good, kept.benefits) == ("I began", {Benefit.NAME, Benefit.ADVICE})


def test_a_slip_brings_its_words_and_ways_to_put_it_right(desk, more):
    assert not more.slips.isVisible()
    press(desk, more.cards["ground_rule"], "11")
    assert more.slips.text().startswith("You did ask for a job.")
    assert more.repairs.isVisible()
    assert again(desk).rules == {"11"}


def test_nothing_and_a_rule_take_each_other_away(desk, more):
    press(desk, more.cards["ground_rule"], "11")
    press(desk, more.cards["ground_rule"], "nothing")
    assert more.cards["ground_rule"].value() == ("nothing",)
    assert not more.repairs.isVisible()
    press(desk, more.cards["ground_rule"], "2")
    assert again(desk).rules == {"2"}


def test_what_you_gave_is_a_moment_of_contact(desk, more, store):
    press(desk, more.cards["gave"], "attention")
    (touch,) = store.touches.of_contact(desk.talk(desk.held).contact)
    assert touch.note == more.cards["gave"].card("attention").text()
    again(desk)
    assert more.cards["gave"].value() == ("attention",)


def test_a_promise_with_a_day_is_made_done_and_deleted_by_keys(desk, more, store):
    promises = more.promises
    desk.fill(promises.field, "Send the article")
    desk.fill(promises.day.field, "26 nov")
    promises.add.setFocus()
    desk.key(Qt.Key.Key_Return)
    (kept,) = store.promises.of_conversation(desk.held)
    assert (kept.text, kept.day) == ("Send the article", date(2026, 11, 26))
    tick, delete = promises.rows[kept.id]
    tick.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert store.promises.of_conversation(desk.held)[0].done_at is not None
    delete.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert store.promises.of_conversation(desk.held) == []
    assert desk.told[-1] == ("The promise is taken away.", True)


def test_an_empty_promise_is_none(desk, more, store):
    desk.click(more.promises.add)
    assert store.promises.of_conversation(desk.held) == []
    assert more.promises.field.hasFocus()
