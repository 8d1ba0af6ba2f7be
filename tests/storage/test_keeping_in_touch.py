"""Whom it is time for, on records in the real file."""

from datetime import UTC, date, datetime, time

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import TouchKind
from tests.conftest import FakeClock
from tests.domain.records import FIRST_DAY


@pytest.fixture
def clock():
    return FakeClock(datetime.combine(FIRST_DAY, time(9), UTC))


@pytest.fixture
def due(store):
    return lambda: [person.contact for person in store.keeping_in_touch.due()]


def test_days_run_from_the_last_talk_or_touch_in_either_direction(journal, due):
    anna, ben, far, near = journal.contact(2), journal.contact(2), journal.contact(4), journal.contact(1)
    journal.day(20).touch(contact=ben, mine=False)
    journal.day(40)
    assert due() == [anna]
    journal.talk(anna)
    assert due() == []
    journal.day(60)
    assert set(due()) == {ben}
    journal.day(450).delete(anna)
    journal.delete(ben)
    assert due() == [far]
    assert near not in due()


def test_a_chosen_rhythm_wins_and_off_is_off(journal, due):
    often, off = journal.contact(1, rhythm=14), journal.contact(2, rhythm=0)
    journal.day(20)
    assert due() == [often]
    journal.day(400)
    assert off not in due()


def test_after_telling_how_it_went_it_is_sixty_days_whatever_the_closeness(journal, due):
    anna = journal.contact()
    journal.touch(TouchKind.REPORT_BACK, anna)
    journal.day(45)
    assert due() == []
    journal.day(73)
    assert due() == [anna]


def test_who_thinks_along_is_asked_every_month_who_does_not_reply_never_and_who_waits_later(journal, due):
    keen, silent = journal.contact(4, attitude="thinks_along"), journal.contact(2, attitude="no_reply")
    waits = journal.contact(2, snoozed_until=journal.on(50))
    journal.day(40)
    assert due() == [keen]
    assert silent not in due()
    journal.day(50)
    assert set(due()) == {keen, waits}


def test_people_deleted_or_rather_not_or_met_soon_are_left_out(journal, due):
    gone, not_this_one, soon = journal.contact(2), journal.contact(2, rather_not=True), journal.contact(2)
    journal.day(60).delete(gone)
    journal.talk(soon, day=62, status=Status.PLANNED)
    assert due() == []
    assert not_this_one not in due()


def test_no_more_than_three_and_fewer_after_a_week_with_many_messages(journal, due, store):
    people = journal.contacts(6, 2)
    store.profile.set("week_budget", "3")
    journal.day(80)
    assert len(due()) == 3
    for person in people[:2]:
        journal.touch(contact=person)
        journal.touch(contact=person)
    assert len(due()) == 2
    store.profile.set("week_budget", "0")
    assert due() == []
    journal.day(87)
    assert len(due()) == 2


def test_at_a_quiet_pace_no_more_than_the_talks_of_a_week(journal, due, store):
    journal.contacts(4, 2)
    store.profile.set("calm_mode", "yes")
    journal.day(80)
    assert len(due()) == 1


def test_during_a_break_nobody(journal, due):
    journal.contact(2)
    journal.day(80).pause(80, 90)
    assert due() == []
    journal.day(90)
    assert len(due()) == 1


def test_while_all_of_it_rests_nobody(journal, due, store):
    journal.contact(2)
    journal.day(80)
    store.rhythms.pause(True)
    assert due() == []
    store.rhythms.pause(False)
    assert len(due()) == 1


def test_the_name_comes_along_and_the_most_due_first(journal, store):
    journal.contact(3)
    anna = journal.contact(2)
    journal.day(200)
    first, second = store.keeping_in_touch.due()
    assert first.contact == anna
    assert first.name.short == "Anna"
    assert second.contact != anna


@pytest.mark.parametrize(
    "details", [{"snoozed_until": date(2030, 1, 1)}, {"rather_not": True}, {"attitude": "no_reply"}]
)
def test_many_people_who_are_not_asked_for_do_not_hide_one_who_is(journal, due, store, details):
    people = [Contact(str(number), store.now(), Name("Jan"), closeness=2, **details) for number in range(201)]
    store.contacts.add_all(people)
    anna = journal.day(5).contact(2)
    journal.day(60)
    assert due() == [anna]
