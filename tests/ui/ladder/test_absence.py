"""After quiet days, and back after a while: by mouse and by keys, on a real file."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.plans import Plan
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.labels import Label
from tests.ui.ladder.test_today import press


@pytest.fixture(params=["mouse", "keys"])
def way(request):
    return request.param


def rows(week):
    return [button.accessibleName() for button in week.rows]


def words(page):
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


@pytest.fixture
def quiet(journal, show_page):
    """Be on rung 2, and then silent for so many days."""

    def quiet(days):
        journal.thought()
        journal.day(days)
        return show_page()

    return quiet


@pytest.mark.parametrize(("days", "asks"), [(9, False), (10, True), (20, True), (21, False)])
def test_after_ten_quiet_days_a_question_takes_the_place_of_the_card(quiet, days, asks):
    page, _ = quiet(days)
    assert page.today.guard.isVisible() is asks
    assert page.card.isVisible() is not asks
    assert page.today.rest.isVisible() is not asks


def test_a_smaller_step_brings_the_card_with_the_lightest_step(quiet, qtbot, store, way):
    page, _ = quiet(12)
    assert page.today.guard.question() == "Is het even stil? Dat mag. Wat past nu bij je?"
    press(qtbot, page.today.guard.smaller, way)
    assert page.card.isVisible()
    assert page.today.shown().effort == min(step.effort for step in store.ladders.read().steps)
    page.refresh()
    assert page.card.isVisible()


def test_a_break_until_the_day_on_the_button(quiet, qtbot, store, way):
    page, told = quiet(12)
    until = store.today() + timedelta(days=7)
    assert page.today.guard.pause.text() == f"Pauze tot {until.day} {until:%B}"
    press(qtbot, page.today.guard.pause, way)
    assert store.pauses.current().until == until
    assert page.card.what() == "Je hebt pauze. Alles blijft staan."
    assert told.said[-1] == ("Je pauze is begonnen. Alles blijft staan.", True)


def test_help_leads_to_the_page(quiet, qtbot, way):
    page, _ = quiet(12)
    asked = []
    page.help_wanted.connect(lambda: asked.append(1))
    press(qtbot, page.today.guard.help, way)
    assert asked == [1]
    page.refresh()
    assert page.card.isVisible()


def test_it_is_asked_once_in_two_weeks_also_without_an_answer(quiet, journal, store):
    page, _ = quiet(10)
    page._saver.flush()
    page.refresh()
    assert page.today.guard.isVisible()
    journal.day(11)
    page.refresh()
    assert not page.today.guard.isVisible()
    journal.day(20)
    page.refresh()
    assert not page.today.guard.isVisible()


def test_a_break_or_heavy_days_ask_nothing(quiet, journal):
    page, _ = quiet(12)
    journal.heavy()
    page.refresh()
    assert not page.today.guard.isVisible()
    assert page.card.isVisible()


def test_back_after_three_weeks_the_greeting_counts_no_days(journal, show_page, store):
    store.profile.set("name", "Marjan")
    journal.thought()
    journal.day(30)
    page, _ = show_page()
    assert page.greeting.text() == "Fijn je weer te zien, Marjan"
    assert page.where.text().endswith("Alles staat nog zoals je het achterliet.")
    assert "Begin weer klein" in words(page)
    assert page.today.shown().effort == 1
    assert page.week.isVisible()
    assert not page.fresh_start.isVisible()
    assert not [text for text in words(page) if "30" in text or "dagen" in text]


def test_back_where_only_talks_are_left_a_message_is_enough(journal, show_page, qtbot):
    anna = journal.contact(2)
    for kind in ("networking", "advice"):
        journal.talk(anna, ease=2, useful=4, prepared=True, type=kind)
    for level in (1, 2):
        journal.touch(contact=anna, level=level)
    journal.touch(TouchKind.GAVE_HELP, anna)
    journal.touch(TouchKind.GAVE_HELP, anna)
    journal.know_check()
    journal.define()
    journal.day(40)
    page, _ = show_page()
    assert {step.criterion for step in journal.ladder().steps} <= {"3.4", "3.6", "3.7"}
    assert page.card.what() == "Stuur iemand zomaar een berichtje. Je hoeft niets te vragen."
    assert page.card.not_now.isHidden()
    press(qtbot, page.card.another, "mouse")
    assert page.today.shown() == journal.ladder().steps[0]


@pytest.fixture
def old_plans(journal, store):
    """A thank-you, a talk and a plan, and then a month of silence."""
    anna = journal.contact(2)
    thanks = journal.talk(anna, ease=3, useful=3)
    talk = journal.talk(anna, day=3, status=Status.PLANNED)
    with store.door.action("step_answered") as action:
        store.plans.put(action, "plan", Plan("", "", "Als het nu is", "dan bel ik Anna", anna, journal.on(4)))
    journal.day(34)
    return thanks, talk, anna


def test_plans_of_before_stand_together_without_days(old_plans, show_page):
    page, _ = show_page()
    assert page.fresh_start.isVisible()
    assert not page.week.isVisible()
    assert rows(page.fresh_start.plans) == [
        "Thank-you to Anna, Kan ook nu nog",
        "Talk with Anna, Ging het door?",
        "Message to Anna, Als het nu is, dan bel ik Anna.",
    ]


def test_one_by_one_opens_the_first_and_what_is_done_goes(old_plans, show_page, store, qtbot, way):
    page, told = show_page()
    thanks, talk, _ = old_plans
    press(qtbot, page.fresh_start.one_by_one, way)
    assert told.conversations == [thanks]
    page.fresh_start.plans.rows[0].setFocus()
    qtbot.keyClick(page.fresh_start.plans.rows[0], Qt.Key.Key_Space)
    assert store.touches.of_conversation(thanks, TouchKind.THANKS) is not None
    press(qtbot, page.fresh_start.one_by_one, way)
    assert told.conversations == [thanks, talk]


def test_all_later_takes_the_days_off_and_brings_the_week_back(old_plans, show_page, store, qtbot, way):
    page, told = show_page()
    press(qtbot, page.fresh_start.later, way)
    assert store.conversations.get(old_plans[1]).date is None
    assert store.plans.get("plan").day is None
    assert page.week.isVisible()
    assert not page.fresh_start.isVisible()
    assert told.said == [("Je plannen wachten nu, zonder datum.", True)]
    assert store.undo() == "plans_later"
    page.refresh()
    assert rows(page.fresh_start.plans) == [
        "Talk with Anna, Ging het door?",
        "Message to Anna, Als het nu is, dan bel ik Anna.",
    ]


def test_with_thank_yous_alone_later_has_nothing_to_undo(journal, show_page, qtbot):
    journal.talk(journal.contact(2), ease=3, useful=3)
    journal.day(30)
    page, told = show_page()
    press(qtbot, page.fresh_start.later, "mouse")
    assert told.said == [("Je plannen wachten nu, zonder datum.", False)]
    assert page.week.isVisible()


def test_during_a_break_only_the_break_is_spoken_of(old_plans, journal, show_page, qtbot):
    journal.pause(34, 60)
    page, _ = show_page()
    assert page.card.what() == "Je hebt pauze. Alles blijft staan."
    assert not page.fresh_start.isVisible()


def test_energy_is_asked_some_hours_after_a_talk_and_kept(journal, show_page, store, clock, qtbot, way):
    talk = journal.talk(journal.contact(2), ease=3, useful=3)
    page, _ = show_page()
    assert page.energy_later.question() == ""
    clock.forward(seconds=3 * 3600)
    page.refresh()
    assert page.energy_later.question().startswith("Je gesprek met Anna is een paar uur geleden.")
    bar = page.energy_later.slider.bar
    if way == "mouse":
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
        expected = 3
    else:
        bar.setFocus()
        qtbot.keyClick(bar, Qt.Key.Key_End)
        expected = 5
    assert store.door.value("SELECT energy_later FROM reflections WHERE id = ?", (talk,)) == expected
    assert page.energy_later.isVisible()
    page.refresh()
    assert not page.energy_later.isVisible()
    store.undo()
    page.refresh()
    assert page.energy_later.slider.value() is None


def test_energy_that_is_not_wanted_is_not_asked_again(journal, show_page, clock, qtbot, way):
    journal.talk(journal.contact(2), ease=3, useful=3)
    clock.forward(seconds=4 * 3600)
    page, _ = show_page()
    press(qtbot, page.energy_later.away, way)
    page.refresh()
    assert not page.energy_later.isVisible()
