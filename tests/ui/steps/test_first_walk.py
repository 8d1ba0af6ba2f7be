"""What made a first-time user hesitate in the steps stays mended."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.ui.labels import Label


def where(desk):
    return desk.page._where.text()


def says(desk):
    QApplication.processEvents()
    return " | ".join(label.text() for label in desk.page.findChildren(Label) if label.isVisible())


def test_only_what_asks_something_is_counted_as_a_question(desk):
    desk.to("w10", "lesson1")
    assert where(desk) == "What is networking"
    desk.to("w10", "definition")
    assert where(desk) == "What is networking, question 1 of 11"
    desk.to("w3", "result")
    assert where(desk) == "Self-check"
    desk.to("w3", "calm_mode")
    assert where(desk) == "Self-check, question 18 of 18"


def test_a_step_has_as_many_questions_as_the_step_before_it_says(desk):
    desk.to("w2", "rq4")
    desk.page.go_on()
    assert "Eighteen more short questions." in says(desk)
    desk.page.go_on()
    assert where(desk) == "Self-check, question 1 of 18"


@pytest.fixture
def experiment(desk):
    """Plan an experiment on a day that is so many days from now; None: on no day."""

    def plan(days):
        desk.store.resistances.recognise(("r01",))
        thought = replace(desk.store.resistances.get("r01"), strength_before=7, reframe="No", experiment="Ask")
        day = None if days is None else desk.clock().date() + timedelta(days=days)
        desk.store.resistances.save(replace(thought, planned_for=day))
        desk.to("w6", "experiment")

    return plan


@pytest.mark.parametrize(("days", "asked"), [(None, True), (-1, True), (0, True), (1, False), (9, False)])
def test_how_an_experiment_went_is_asked_on_its_day(desk, experiment, days, asked):
    experiment(days)
    assert where(desk) == f"Another way to see it, question 1 of {2 if asked else 1}"
    desk.page.go_on()
    assert desk.page.current() == ("w6", "after" if asked else "")


def test_what_is_done_before_its_day_can_be_told(desk, experiment):
    experiment(3)
    desk.to("w6", "after")
    assert where(desk) == "Another way to see it, question 2 of 2"


def test_before_looking_back_on_it_all_come_the_talks(desk):
    desk.to("my_story", "whole")
    desk.page.go_on()
    assert "Next: a talk" in says(desk)
    assert "Then and now" not in says(desk)
    desk.click(desk.page.on)
    assert desk.wanted == ["ladder"]


def test_the_percentages_are_numbers_in_one_look(desk, experiment):
    experiment(None)
    assert all(desk.question.chance.card(str(percent)).is_number for percent in range(0, 101, 10))


def test_the_self_check_shows_what_you_chose_just_now(desk):
    desk.to("w3", "t1")
    assert "You chose this just now" not in says(desk)
    desk.click(desk.question.scale.button(4))
    desk.page.go_on()
    assert "You chose this just now | I like talking" in says(desk)
    assert "4 out of 5" in says(desk)
    for _ in range(6):
        desk.click(desk.question.scale.button(2))
        desk.page.go_on()
    assert says(desk).count("out of 5") == 5
    desk.to("w3", "calm_mode")
    assert "You chose this just now" not in says(desk)


def test_of_someone_about_whom_nothing_is_known_nothing_is_said(desk, clock):
    desk.store.contacts.save(Contact("bram", clock(), Name("Bram", "", "Visser")))
    desk.to("w11", "first_choice")
    assert desk.question.cards.card("bram").text() == "Bram Visser"


def test_the_names_of_a_circle_are_begun_there_and_not_with_the_first_person(desk, clock):
    step = next(one for one in desk.page._content.steps.step if one.id == "w9")
    desk.store.contacts.save(Contact("bram", clock(), Name("Bram", "", "Visser")))
    assert not desk.page._outline.begun(step)
    desk.to("w9", "p1")
    desk.question.text.setFocus()
    desk.type("bram visser")
    desk.page.go_on()
    assert desk.store.contacts.get("bram").circle == "family"
    assert desk.page._outline.begun(step)


def test_many_people_on_the_list_are_a_beginning_too(desk, clock):
    step = next(one for one in desk.page._content.steps.step if one.id == "w9")
    desk.store.contacts.add_all([Contact(f"{n}", clock(), Name(f"Bram{n}")) for n in range(5)])
    assert desk.page._outline.begun(step)
