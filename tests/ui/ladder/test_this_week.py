"""This week on a real file: opened with Enter, done with Space or a click on the icon."""

from dataclasses import replace
from datetime import timedelta

import pytest

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.plans import Plan
from netwerkapp.domain.resistances import Resistance
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.dates import short_date
from tests.ui.ladder.week_rows import done, opened, rows


def test_a_thank_you_is_sent(show_page, journal, store, qtbot, way):
    talk = journal.talk(journal.contact(2), ease=3, useful=3)
    page, told = show_page()
    done(qtbot, page.week.rows[0], way)
    assert store.touches.of_conversation(talk, TouchKind.THANKS) is not None
    assert rows(page) == []
    assert told.said == [("Your thank-you is noted.", True)]
    assert store.undo() == "thanked"
    page.refresh()
    assert rows(page) == ["Thank-you to Anna, today"]


def test_on_a_break_nothing_is_for_today(show_page, journal, store):
    journal.talk(journal.contact(2), ease=3, useful=3)
    journal.talk(journal.contact(2))
    page, _ = show_page()
    assert all(row.endswith(", today") for row in rows(page))
    store.pauses.begin(None)
    page.refresh()
    assert len(rows(page)) == 2
    assert all(row.endswith(", can be this week") for row in rows(page))
    store.pauses.end()
    page.refresh()
    assert all(row.endswith(", today") for row in rows(page))


def test_a_look_back_is_opened_whatever_is_pressed(show_page, journal, qtbot, way):
    talk = journal.talk(journal.contact(2))
    page, told = show_page()
    done(qtbot, page.week.rows[0], way)
    assert told.conversations == [talk]
    assert told.said == []


def test_someone_to_keep_in_touch_with_is_opened_or_written_to(show_page, journal, store, qtbot, way):
    anna = journal.contact(2)
    journal.day(40)
    page, told = show_page()
    assert rows(page) == ["Anna, Tijd voor een berichtje?, can be this week"]
    opened(qtbot, page.week.rows[0], way)
    assert told.contacts == [anna]
    done(qtbot, page.week.rows[0], way)
    assert [touch.kind for touch in store.touches.of_contact(anna)] == [TouchKind.GREETING]
    assert rows(page) == []
    assert told.said == [("Your message to Anna is noted.", True)]
    store.undo()
    page.refresh()
    assert len(rows(page)) == 1


def test_a_talk_of_today_is_held_and_a_later_one_is_opened(show_page, journal, store, qtbot, way):
    anna = journal.contact(2)
    today = journal.talk(anna, status=Status.PLANNED)
    later = journal.talk(anna, day=3, status=Status.PLANNED)
    page, told = show_page()
    done(qtbot, page.week.rows[1], way)
    assert told.conversations == [later]
    done(qtbot, page.week.rows[0], way)
    assert store.conversations.get(today).status is Status.HELD
    assert rows(page)[0] == "Look back on your talk with Anna, today"


@pytest.fixture
def experiment(store, journal):
    """One with Anna, on a day that counts from today."""
    anna = journal.contact(1)

    def make(days):
        day = store.today() + timedelta(days=days)
        made = Resistance("r01", store.now(), strength_before=7, experiment="Vraag één bekende.", id="r01")
        store.resistances.save(replace(made, contact=anna, planned_for=day))

    return make


@pytest.mark.parametrize(("days", "when"), [(-14, "can be this week"), (-1, "can be this week"), (0, "today")])
def test_an_experiment_stands_there_with_whom_and_when(show_page, experiment, days, when):
    experiment(days)
    page, _ = show_page()
    assert rows(page) == [f"Experiment with Anna, Vraag één bekende., {when}"]


def test_an_experiment_of_later_this_week_says_its_day(show_page, experiment, store):
    experiment(3)
    page, _ = show_page()
    assert rows(page)[0].endswith(short_date(store.today() + timedelta(days=3)))


@pytest.mark.parametrize("days", [-15, 8])
def test_an_experiment_of_long_ago_or_far_ahead_does_not(show_page, experiment, days):
    experiment(days)
    page, _ = show_page()
    assert rows(page) == []


def test_an_experiment_opens_what_happened(show_page, experiment, qtbot, way):
    experiment(0)
    page, told = show_page()
    opened(qtbot, page.week.rows[0], way)
    done(qtbot, page.week.rows[0], way)
    assert told.questions == [("w6", "after"), ("w6", "after")]


def test_a_plan_is_opened_or_done(show_page, journal, store, qtbot, way):
    anna = journal.contact(1)
    with store.door.action("step_answered") as action:
        store.plans.put(action, "plan", Plan("", "", "Als het nu is", "dan bel ik Anna", anna, store.today(), "16:00"))
    page, told = show_page()
    assert rows(page) == ["Message to Anna, Als het nu is, dan bel ik Anna., today, 16:00"]
    opened(qtbot, page.week.rows[0], way)
    assert told.questions == [("w8", "plan")]
    done(qtbot, page.week.rows[0], way)
    assert rows(page) == []
    assert len(store.touches.of_contact(anna)) == 1
    assert store.undo() == "plan_done"


def test_nothing_ever_says_that_it_is_late(show_page, journal, experiment):
    experiment(-10)
    journal.talk(journal.contact(2), ease=3, useful=3)
    journal.contacts(2, 2)
    journal.day(13)
    page, _ = show_page()
    assert len(rows(page)) >= 1
    assert not [row for row in rows(page) if "late" in row or "overdue" in row]
