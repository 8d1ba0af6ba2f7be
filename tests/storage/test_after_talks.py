"""What is proposed after talks: telling how it went after three weeks, a rhythm, and that you are looking."""

from dataclasses import replace
from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Attitude, Contact, KnowsISearch
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.after_talks import Proposal


@pytest.fixture
def talk(store, clock):
    """Keep a talk of some days ago that was looked back on."""

    def talk(days, name="Henk", status=Status.DONE, scales=(3, 3), retro=False, **fields):
        contact = name.casefold() if name else None
        if contact and store.contacts.get(contact) is None:
            store.contacts.save(Contact(contact, clock(), Name(name), closeness=fields.pop("closeness", 2), **fields))
        day = store.today() - timedelta(days=days)
        talk_id = f"{name} {days}"
        store.conversations.save(Conversation(talk_id, clock(), contact=contact, status=status, date=day, retro=retro))
        if scales:
            store.reflections.save(Reflection(talk_id, clock(), ease=scales[0], useful=scales[1]))
        return talk_id

    return talk


def told(proposals):
    return [(one.proposal, one.conversation) for one in proposals]


@pytest.mark.parametrize(("days", "due"), [(20, False), (21, True), (42, True), (43, False)])
def test_three_to_six_weeks_after_a_talk_you_may_tell_how_it_went(store, talk, days, due):
    one = talk(days)
    assert told(store.after_talks.to_report()) == ([(Proposal.REPORT_BACK, one)] if due else [])
    about = Proposal.REPORT_BACK in [proposal for proposal, _ in told(store.after_talks.of_conversation(one))]
    assert about is (days >= 21)


@pytest.mark.parametrize(
    "other", [{"scales": None}, {"scales": (3, None)}, {"retro": True}, {"name": ""}, {"status": Status.CANCELLED}]
)
def test_a_talk_without_a_look_back_or_a_person_asks_nothing(store, talk, other):
    one = talk(30, **other)
    assert store.after_talks.to_report() == []
    assert store.after_talks.of_conversation(one) == []
    assert store.after_talks.to_keep() == []


def test_a_person_who_is_off_the_list_is_not_told(store, talk):
    talk(30)
    store.contacts.delete("henk")
    assert store.after_talks.to_report() == []


def test_telling_is_a_moment_of_contact_of_that_talk(store, talk):
    one = talk(30)
    store.after_talks.report(one)
    touch = store.touches.of_conversation(one, TouchKind.REPORT_BACK)
    assert (touch.contact, touch.date) == ("henk", store.today())
    assert store.after_talks.to_report() == []
    assert store.undo() == "reported_back"
    assert told(store.after_talks.to_report()) == [(Proposal.REPORT_BACK, one)]


def test_telling_that_was_noted_with_the_person_counts_too(store, talk, clock):
    talk(30)
    day = store.today() - timedelta(days=1)
    store.touches.add(Touch("x", clock(), day, TouchKind.REPORT_BACK, "henk"))
    assert store.after_talks.to_report() == []


@pytest.mark.parametrize("proposal", list(Proposal))
def test_what_is_not_needed_is_not_asked_again(store, talk, clock, proposal):
    one = talk(21)
    assert proposal in [kind for kind, _ in told(store.after_talks.of_conversation(one))]
    store.after_talks.refuse(proposal, one)
    assert proposal not in [kind for kind, _ in told(store.after_talks.of_conversation(one))]
    clock.forward(days=5)
    assert proposal not in [kind for kind, _ in told(store.after_talks.of_conversation(one))]
    assert store.undo() == "follow_up_refused"
    assert proposal in [kind for kind, _ in told(store.after_talks.of_conversation(one))]


@pytest.mark.parametrize(("closeness", "days"), [(2, 30), (3, 90), (4, 365), (None, 90)])
def test_a_rhythm_is_proposed_that_fits_how_close_someone_is(store, talk, closeness, days):
    one = talk(1, closeness=closeness)
    (proposal,) = store.after_talks.to_keep()
    assert (proposal.proposal, proposal.conversation, proposal.days) == (Proposal.RHYTHM, one, days)
    assert proposal.name.short == "Henk"


@pytest.mark.parametrize(
    "fields",
    [{"closeness": 1}, {"rather_not": True}, {"attitude": Attitude.NO_REPLY}, {"rhythm_days": 0}, {"rhythm_days": 14}],
)
def test_no_rhythm_is_proposed_where_there_is_one_or_none_is_wanted(store, talk, fields):
    talk(1, **fields)
    assert [one.proposal for one in store.after_talks.to_keep()] == [Proposal.KNOWS]


def test_whether_someone_knows_that_you_are_looking_comes_after_the_rhythm(store, talk):
    one = talk(1)
    store.rhythms.set_rhythm("henk", 30)
    assert told(store.after_talks.to_keep()) == [(Proposal.KNOWS, one)]
    store.after_talks.set_knows("henk", KnowsISearch.A_LITTLE)
    assert store.contacts.get("henk").knows_i_search is KnowsISearch.A_LITTLE
    assert store.after_talks.to_keep() == []
    assert store.undo() == "contact_changed"
    assert told(store.after_talks.to_keep()) == [(Proposal.KNOWS, one)]


def test_who_found_work_is_not_asked_who_knows_of_looking(store, talk, clock):
    talk(1, rhythm_days=30)
    values = {"id": "o", "title": "Planner", "stage": "yes", "created_at": clock().isoformat()}
    with store.door.action("opportunity_added") as action:
        action.insert("opportunities", values)
    assert store.after_talks.to_keep() == []


@pytest.mark.parametrize(
    ("days", "since", "shown"), [(0, 0, True), (0, 1, False), (1, 1, True), (14, 1, True), (15, 1, False)]
)
def test_keeping_in_touch_is_proposed_for_two_weeks(store, talk, days, since, shown):
    talk(days)
    assert bool(store.after_talks.to_keep(since=since)) is shown


def test_keeping_in_touch_waits_for_the_thank_you_and_names_a_person_once(store, talk):
    one = talk(5)
    latest = talk(2)
    held = talk(1, "Anna", status=Status.HELD)
    assert told(store.after_talks.to_keep()) == [(Proposal.RHYTHM, latest)]
    assert [kind for kind, _ in told(store.after_talks.of_conversation(held))] == [Proposal.RHYTHM, Proposal.KNOWS]
    store.after_talks.refuse(Proposal.RHYTHM, latest)
    store.after_talks.refuse(Proposal.KNOWS, latest)
    assert told(store.after_talks.to_keep()) == [(Proposal.RHYTHM, one)]


def test_reading_writes_nothing(store, talk):
    one = talk(30)
    before = store.door.connection.total_changes
    store.after_talks.to_report()
    store.after_talks.to_keep()
    store.after_talks.of_conversation(one)
    assert store.door.connection.total_changes == before


def test_someone_who_is_not_there_any_more_gets_no_rhythm(store, talk):
    one = talk(1)
    contact = store.contacts.get("henk")
    store.contacts.save(replace(contact, rather_not=True))
    assert [kind for kind, _ in told(store.after_talks.of_conversation(one))] == [Proposal.KNOWS]
