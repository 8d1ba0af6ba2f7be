"""Every kind of moment of contact: from the menu by mouse and by keys, and from the form with a small practice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.touches import TouchKind

KINDS = list(TouchKind)


@pytest.fixture
def henk(add, desk):
    person = add("Henk")
    desk.page.open(person)
    return person


@pytest.fixture
def form(desk, henk):
    """The form with more details, opened by keys."""
    desk.detail.touch_button.setFocus()
    desk.key(Qt.Key.Key_Space)
    desk.choose_from(desk.detail.touch_menu, len(KINDS))
    desk.page.activateWindow()
    desk.qtbot.waitUntil(desk.page.isActiveWindow)
    return desk.page.sides.touch_form


def pick(desk, choice, downs):
    choice.setFocus()
    for _ in range(downs):
        desk.key(Qt.Key.Key_Down)
    QApplication.processEvents()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_kept_by_the_mouse_and_found_back(desk, henk, store, clock, kind):
    desk.click(desk.detail.touch_button)
    menu = desk.detail.touch_menu
    desk.qtbot.waitUntil(menu.isVisible)
    action = menu.actions()[KINDS.index(kind)]
    desk.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    (touch,) = store.touches.of_contact(henk)
    assert (touch.kind, touch.date, touch.initiated_by_me) == (kind, clock().date(), True)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_kept_by_keys_with_more_details(desk, henk, form, store, kind):
    pick(desk, form.kind, KINDS.index(kind))
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (touch,) = store.touches.of_contact(henk)
    assert touch.kind is kind


def test_a_moment_can_be_one_of_the_small_practices(desk, henk, form, store):
    pick(desk, form.practice, 2)
    assert form.practice.currentText() == "Message a friend, just because"
    desk.click(form.keep_button)
    (touch,) = store.touches.of_contact(henk)
    assert touch.level == 2
    tile = next(tile for tile in store.ladders.read().tiles if tile.id == "3.2")
    assert tile.count == 1


def test_what_the_other_person_began_is_no_practice_of_yours(desk, henk, form, store):
    pick(desk, form.practice, 2)
    pick(desk, form.began, 1)
    assert not form.practice.isVisible()
    desk.click(form.keep_button)
    (touch,) = store.touches.of_contact(henk)
    assert touch.level is None


def test_a_practice_that_is_a_talk_is_not_in_the_list(form):
    texts = [form.practice.itemText(place) for place in range(form.practice.count())]
    assert len(texts) == 9
    assert not any("conscious talk" in text or "Advice talk" in text for text in texts)
