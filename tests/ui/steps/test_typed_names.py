"""A name that was typed counts as given when you go on, whether it was chosen below the field or not."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.steps import Place


def names(desk):
    return sorted(contact.name.full for contact in desk.store.contacts.newest(9))


def helped(desk):
    return desk.store.steps.answer(Place("w2", "rq0", "contact")).contact


def type_a_name(desk, name):
    desk.to("w2", "rq0")
    desk.question.picker.field.setFocus()
    desk.type(name)


@pytest.mark.parametrize("way", ["on", "back", "another step", "another page"])
def test_a_name_that_was_typed_is_the_answer(desk, way):
    type_a_name(desk, "Henk Bakker")
    if way == "on":
        desk.click(desk.page.on)
    elif way == "back":
        desk.click(desk.page.back)
    elif way == "another step":
        desk.page.open("w4")
    else:
        desk.page.leave()
    assert names(desk) == ["Henk Bakker"]
    assert desk.store.contacts.get(helped(desk)).name.full == "Henk Bakker"
    assert desk.told[-1] == ("Henk Bakker is on your list now.", True)
    desk.to("w2", "rq0")
    assert desk.question.picker.field.isHidden()


def test_who_passes_over_a_question_adds_nobody(desk):
    type_a_name(desk, "Henk Bakker")
    desk.click(desk.page.skip)
    assert names(desk) == []
    assert helped(desk) is None


@pytest.mark.parametrize("typed", ["anna bos", "Anna", "  ANNA   Bos "])
def test_who_is_called_so_is_taken(desk, anna, typed):
    type_a_name(desk, typed)
    desk.click(desk.page.on)
    assert helped(desk) == anna
    assert names(desk) == ["Anna Bos"]


def test_of_two_with_that_first_name_neither_is_taken(desk, anna, clock):
    desk.store.contacts.save(Contact("other", clock(), Name("Anna", "", "Visser")))
    type_a_name(desk, "Anna")
    desk.click(desk.page.on)
    assert names(desk) == ["Anna", "Anna Bos", "Anna Visser"]


def test_a_letter_of_a_name_is_another_name(desk, anna):
    type_a_name(desk, "An")
    desk.click(desk.page.on)
    assert names(desk) == ["An", "Anna Bos"]


def test_with_whom_an_experiment_is_is_kept_too(desk, clock):
    desk.to("w5", "thoughts")
    desk.question.cards.card("r01").click()
    desk.to("w5", "r01")
    desk.question.scale.button(6).click()
    desk.to("w6", "experiment")
    desk.question.text.setFocus()
    desk.type("Well")
    desk.question.choice.card("listed").click()
    desk.question.picker.field.setFocus()
    desk.type("Henk")
    desk.click(desk.page.on)
    assert desk.store.resistances.get("r01").contact == desk.store.contacts.named("Henk")[0].id
