"""Start small: the proposal, how tense it feels to you, cutting into parts, and a quiet pace."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.practices import Why
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.ui.labels import Label


def do(desk, level, before, after):
    desk.clock.forward(seconds=60)
    now = desk.clock()
    touch = Touch(
        id=f"{level} {now.isoformat()}",
        created_at=now,
        date=now.date(),
        kind=TouchKind.GREETING,
        level=level,
        tension_before=before,
        tension_after=after,
    )
    desk.store.touches.add(touch)


def proposed(desk):
    desk.page.open("begin_small")
    QApplication.processEvents()
    return desk.question.proposed.level, desk.question.proposed.why


def test_you_begin_at_the_highest_practice_that_feels_calm_to_you(desk):
    assert proposed(desk) == (5, Why.START)
    desk.click(desk.question.cards.card("5"))
    desk.key(Qt.Key.Key_8)
    assert proposed(desk) == (4, Why.START)
    desk.click(desk.question.cards.card("6"))
    desk.key(Qt.Key.Key_2)
    assert proposed(desk) == (6, Why.START)
    desk.restart()
    assert proposed(desk) == (6, Why.START)
    desk.click(desk.question.cards.card("6"))
    assert desk.question.before.value() == 2


@pytest.mark.parametrize(
    ("done", "level", "why"),
    [
        ([(3, 6, 4)], 3, Why.AGAIN),
        ([(3, 6, 3)], 4, Why.UP),
        ([(3, 6, 5), (3, 6, 5)], 4, Why.UP),
        ([(3, 4, 4), (3, 4, 6)], 2, Why.DOWN),
        ([(1, 2, 5)], 1, Why.DOWN),
        ([(12, 8, 2)], 12, Why.AGAIN),
    ],
)
def test_repeat_until_half_then_up_and_down_when_it_rose(desk, done, level, why):
    for one in done:
        do(desk, *one)
    assert proposed(desk) == (level, why)


def test_when_it_rose_it_becomes_smaller_or_is_cut_into_parts(desk):
    do(desk, 3, 3, 7)
    assert proposed(desk) == (2, Why.DOWN)
    said = [label.text() for label in desk.question.findChildren(Label) if label.isVisible()]
    assert "Then the step was too big. We make it smaller." in said
    desk.click(desk.question.cut)
    assert desk.question.cards.value() == "3"
    assert [desk.question.pieces.card(one).isVisible() for one in ("look_up", "first_line", "leave", "send")] == [
        True
    ] * 4


@pytest.mark.parametrize("mouse", [True, False])
def test_too_big_gives_four_small_parts_that_are_kept(desk, mouse):
    desk.page.open("begin_small")
    if mouse:
        desk.click(desk.question.cards.card("4"))
        assert not desk.question.pieces.isVisible()
        desk.click(desk.question.too_big)
        desk.click(desk.question.pieces.card("look_up"))
        desk.click(desk.question.pieces.card("first_line"))
    else:
        desk.question.cards.card("1").setFocus()
        desk.key(Qt.Key.Key_4)
        while QApplication.focusWidget() is not desk.question.too_big:
            desk.key(Qt.Key.Key_Tab)
        desk.key(Qt.Key.Key_Space)
        desk.key(Qt.Key.Key_1)
        desk.key(Qt.Key.Key_2)
    desk.restart()
    desk.page.open("begin_small")
    desk.click(desk.question.cards.card("4"))
    assert desk.question.pieces.value() == ("look_up", "first_line")
    desk.click(desk.question.other)
    assert desk.question.cards.isVisible()
    desk.click(desk.question.cards.card("5"))
    assert not desk.question.pieces.isVisible()


def test_a_practice_by_keys_alone(desk, anna):
    desk.page.open("begin_small")
    desk.key(Qt.Key.Key_Space)  # the proposal has the focus
    assert desk.question.cards.value() == "5"
    desk.key(Qt.Key.Key_6)
    while QApplication.focusWidget() is not desk.question.picker.field:
        desk.key(Qt.Key.Key_Tab)
    desk.type("anna")
    desk.key(Qt.Key.Key_Return)
    while QApplication.focusWidget() is not desk.question.after.button(0):
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_3)
    while QApplication.focusWidget() is not desk.question.did:
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Space)
    touch = desk.store.touches.of_contact(anna)[0]
    assert (touch.level, touch.tension_before, touch.tension_after) == (5, 6, 3)
    assert proposed(desk) == (6, Why.UP)
    assert desk.question.cards.card("5").text().endswith("\nDone once")


def test_at_a_quiet_pace_it_begins_with_messages_and_the_last_one_is_written(desk):
    desk.store.profile.set("calm_mode", "yes")
    assert proposed(desk) == (4, Why.START)
    assert desk.question.cards.card("12").text() == "Write a short message to a stranger"
    desk.click(desk.question.cards.card("12"))
    assert desk.question.note.text() == "At a quiet pace writing is enough."
    desk.store.profile.set("calm_mode", "no")
    desk.page.open("begin_small")
    QApplication.processEvents()
    assert "small event" in desk.question.cards.card("12").text()


def test_very_tense_for_the_third_time_leads_to_the_page_that_may_help(desk):
    for tension in (9, 10):
        do(desk, 2, tension, 4)
    desk.page.open("begin_small")
    desk.click(desk.question.cards.card("2"))
    desk.click(desk.question.before.button(8))
    desk.click(desk.question.did)
    assert desk.wanted == []
    desk.page.open("begin_small")
    desk.click(desk.question.cards.card("2"))
    desk.click(desk.question.before.button(9))
    desk.click(desk.question.did)
    assert desk.wanted == ["page support"]


def test_at_a_quiet_pace_a_plan_proposes_rest(desk):
    desk.to("w8", "plan")
    assert not desk.question.rest.isVisible()
    desk.store.profile.set("calm_mode", "yes")
    desk.to("w8", "plan")
    desk.click(desk.question.rest.cards.card("hour"))
    desk.restart()
    desk.to("w8", "plan")
    assert desk.question.rest.cards.value() == ("hour",)


@pytest.mark.parametrize("mouse", [True, False])
def test_more_than_one_person_can_know_more_about_work_that_fits(desk, anna, mouse):
    desk.to("direction", "who")
    for name in ("anna", "Bram Vos"):
        desk.type(name)
        if mouse:
            desk.click(desk.question.picker.links[0])
        else:
            desk.key(Qt.Key.Key_Return)
    bram = desk.store.contacts.named("Bram")[0].id
    assert set(desk.question.away) == {anna, bram}
    if mouse:
        desk.click(desk.question.away[anna])
    else:
        desk.question.away[anna].setFocus()
        desk.key(Qt.Key.Key_Space)
    desk.restart()
    desk.to("direction", "who")
    assert set(desk.question.away) == {bram}
