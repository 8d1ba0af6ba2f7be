"""The counters beside the ladder."""

from dataclasses import replace

from netwerkapp.domain.contacts import Contact, KnowsISearch
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.counters import Effort, WhoKnows
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Benefit
from netwerkapp.domain.touches import AskKind, TouchKind


def test_nothing_is_counted_in_an_empty_file(store):
    counters = store.counters
    assert counters.dared() == 0
    assert counters.who_knows() == WhoKnows(0, 0, 0)
    assert counters.effort() == Effort(0, 0, 0)
    assert not counters.effort().anything
    assert not counters.yields().anything


def test_daring_is_asking_or_planning_also_when_it_did_not_go_ahead(store, journal):
    anna, bram = journal.contact(), journal.contact()
    journal.touch(TouchKind.QUESTION, anna, ask=AskKind.ADVICE)
    journal.talk(anna)  # asked already
    journal.talk(bram, status=Status.CANCELLED)
    journal.talk(bram, status=Status.IDEA)
    assert store.counters.dared() == 2


def test_who_knows_that_you_are_looking(store):
    for knows in (KnowsISearch.YES, KnowsISearch.YES, KnowsISearch.A_LITTLE, KnowsISearch.NO, None):
        store.contacts.save(Contact(new_id(), store.now(), Name("Anna"), knows_i_search=knows), "contact_added")
    gone = Contact(new_id(), store.now(), Name("Weg"), knows_i_search=KnowsISearch.YES)
    store.contacts.save(gone, "contact_added")
    store.contacts.delete(gone.id)
    assert store.counters.who_knows() == WhoKnows(yes=2, a_little=1, people=5)


def test_effort_is_talks_sheets_and_messages_by_you(store, journal):
    anna = journal.contact()
    journal.talk(anna, prepared=True)
    journal.talk(anna, status=Status.PLANNED, prepared=True)
    journal.talk(anna, day=-200)  # from before the first start
    journal.touch(TouchKind.THANKS, anna)
    journal.touch(TouchKind.GAVE_HELP, anna)
    journal.touch(TouchKind.GREETING, anna, mine=False)
    journal.touch(TouchKind.GREETING, None, level=1)  # a stranger in a shop
    assert store.counters.effort() == Effort(talks=1, sheets=2, messages=1)
    assert store.counters.effort().anything


def test_yield_is_what_was_ticked_and_every_name_once(store, journal):
    anna = journal.contact()
    first, second = journal.talk(anna, ease=3, useful=3), journal.talk(anna, ease=3, useful=3)
    for talk, benefits in (
        (first, {Benefit.ADVICE, Benefit.NAME, Benefit.NEW_VIEW}),
        (second, {Benefit.ADVICE, Benefit.NAME, Benefit.WORK_TIP}),
    ):
        look_back = store.reflections.get(talk)
        store.reflections.save(replace(look_back, benefits=frozenset(benefits)))
    store.follow_ups.keep_name(first, "Nadia Rahimi")
    store.follow_ups.keep_name(first, "Inge Maas")
    times = store.counters.yields().times
    assert times == {
        Benefit.ADVICE: 2,
        Benefit.INFORMATION: 0,
        Benefit.NAME: 3,
        Benefit.WORK_TIP: 1,
        Benefit.SUPPORT: 0,
        Benefit.NEW_VIEW: 1,
    }
    assert store.counters.yields().anything
