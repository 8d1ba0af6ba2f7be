"""Whom the file names for a message: the same people as when all of them are looked at one by one."""

from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Attitude, Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.keeping_in_touch import due_people
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.contact_list import ContactQuery, Show
from netwerkapp.storage.rhythms import LOOKED_AT


@pytest.fixture
def add(store, clock):
    def add(name, days=None, kind=TouchKind.GREETING, **fields):
        store.contacts.save(Contact(name, clock() - timedelta(days=400), split_name(name), **fields), "contact_added")
        if days is not None:
            day = clock().date() - timedelta(days=days)
            store.touches.add(Touch(f"m {name}", clock(), day, kind, name, initiated_by_me=False))
        return name

    return add


def test_it_is_time_for_those_whose_last_contact_was_longer_ago_than_their_rhythm(store, add, clock):
    add("Anna", 50, closeness=2)
    add("Bea", 20, closeness=2)
    add("Cor", closeness=3)
    add("Dirk", 50)
    add("Els", 50, closeness=2, rather_not=True)
    add("Fay", 50, closeness=2, attitude=Attitude.NO_REPLY)
    add("Gea", 50, closeness=4, attitude=Attitude.THINKS_ALONG)
    add("Han", 50, TouchKind.REPORT_BACK, closeness=2)
    add("Ida", 80, TouchKind.REPORT_BACK, closeness=1)
    add("Jan", 20, rhythm_days=14)
    add("Kim", 50, rhythm_days=0, closeness=2)
    add("Leo", 50, closeness=2, snoozed_until=clock().date() + timedelta(days=1))
    keeping = store.rhythms
    assert sorted(keeping.due()) == ["Anna", "Cor", "Gea", "Ida", "Jan"]
    assert keeping.due(["Anna", "Bea"]) == ["Anna"]
    shown = store.contacts.page(ContactQuery(show=Show.KEEPING_IN_TOUCH), 0, 9)
    assert [(line.contact.id, line.message_due) for line in shown] == [
        (one, True) for one in ("Anna", "Cor", "Gea", "Ida", "Jan")
    ]


def test_what_the_file_leaves_out_is_never_due(store, add, clock):
    for number in range(120):
        ring, days = number % 5 or None, 7 + number * 4
        attitude = (None, Attitude.POLITE, Attitude.THINKS_ALONG)[number % 3]
        kind = TouchKind.REPORT_BACK if number % 7 == 0 else TouchKind.GREETING
        rhythm = (None, None, 14, 60)[number % 4]
        add(f"p{number}", days, kind, closeness=ring, attitude=attitude, rhythm_days=rhythm)
    keeping = store.rhythms
    everyone = [keeping.person(f"p{number}") for number in range(120)]
    assert keeping.due() == [one.contact for one in due_people(everyone, store.today(), searching=True)]


def test_a_talk_counts_as_contact_and_one_to_come_does_not(store, add, clock):
    add("Anna", 80, closeness=2)
    day = clock().date()
    store.conversations.save(Conversation("t1", clock(), contact="Anna", status=Status.PLANNED, date=day))
    assert store.rhythms.due() == store.rhythms.due(["Anna"]) == []
    store.conversations.set_status("t1", Status.HELD)
    assert store.rhythms.due() == []
    assert store.rhythms.person("Anna").last_contact == day


def test_a_rest_and_a_rhythm_can_be_undone_and_all_of_it_can_rest(store, add):
    add("Anna", 80, closeness=2)
    keeping = store.rhythms
    assert keeping.snooze("Anna", 7) == store.today() + timedelta(days=7)
    assert keeping.due() == []
    assert store.undo() == "snoozed"
    assert keeping.due() == ["Anna"]
    keeping.set_rhythm("Anna", 0)
    assert keeping.due() == []
    store.undo()
    keeping.pause(True)
    assert keeping.paused()
    assert keeping.due() == []
    assert store.keeping_in_touch.due() == []
    assert not store.contacts.line("Anna").message_due
    keeping.pause(False)
    assert keeping.due() == ["Anna"]


def test_who_found_work_is_no_longer_reminded_as_a_searcher(store, add, clock):
    add("Gea", 50, closeness=4, attitude=Attitude.THINKS_ALONG)
    assert store.rhythms.due() == ["Gea"]
    with store.door.action("opportunity_added") as action:
        action.insert("opportunities", {"id": "o1", "title": "", "stage": "yes", "created_at": clock().isoformat()})
    assert not store.rhythms.searching()
    assert store.rhythms.due() == []


def test_someone_who_is_not_on_the_list_is_nobody(store):
    assert store.rhythms.person("nobody") is None


def test_of_a_long_list_those_most_over_their_rhythm_are_looked_at_whatever_it_is(store, add, clock):
    usual = {2: 30, 3: 90, 4: 365}
    people = {f"p{n:03}": (n % 3 + 2, 40 + n * 37 % 1500) for n in range(3 * LOOKED_AT)}  # closeness, days ago
    store.contacts.add_all(
        [
            Contact(name, clock() - timedelta(days=days), split_name(name), closeness=ring)
            for name, (ring, days) in people.items()
        ]
    )
    add("met", 20_000, closeness=4)
    add("resting", closeness=2, snoozed_until=clock().date() + timedelta(days=1))
    order = sorted(people, key=lambda name: (-people[name][1] / usual[people[name][0]], name))
    assert {one.id for one in store.rhythms.people()} == {*order[: LOOKED_AT - 1], "met"}


def test_looking_for_them_on_a_list_twice_as_long_takes_no_more_reading(store, clock):
    def visits(numbers):
        old = clock() - timedelta(days=400)
        store.contacts.add_all([Contact(f"p{n}", old, split_name(f"P{n}"), closeness=n % 3 + 2) for n in numbers])
        steps = []
        store.door.connection.set_progress_handler(lambda: steps.append(1), 100)
        store.rhythms.people()
        store.door.connection.set_progress_handler(None, 0)
        return len(steps)

    short = visits(range(3 * LOOKED_AT))
    assert visits(range(3 * LOOKED_AT, 6 * LOOKED_AT)) <= short * 1.05
