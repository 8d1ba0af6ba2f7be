"""What a report reads of other people: names and talks, and nothing that was noted about them."""

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.storage.reports import ReportedTalk
from tests.storage.journal import StoreJournal


def test_only_talks_that_were_held_since_the_start_are_reported(store, clock):
    journal = StoreJournal(store, clock)
    anna = journal.contact()
    journal.talk(anna, type=ConversationType.ADVICE)
    journal.talk(None)
    journal.talk(anna, status=Status.PLANNED)
    journal.talk(anna, day=-300)
    assert store.reports.talks(9) == [
        ReportedTalk(store.today(), ConversationType.ADVICE, Name("Anna")),
        ReportedTalk(store.today(), ConversationType.NETWORKING, None),
    ]
    assert store.reports.how_many_talks() == 2


def test_of_many_talks_the_last_ones_are_reported_oldest_first(store, clock):
    journal = StoreJournal(store, clock)
    for _ in range(5):
        journal.talk(None)
        clock.forward(days=1)
    days = [talk.day.day - store.today().day for talk in store.reports.talks(3)]
    assert days == [-3, -2, -1]
    assert store.reports.how_many_talks() == 5


def test_names_are_those_of_everyone_on_the_list(store, clock):
    journal = StoreJournal(store, clock)
    journal.contact()
    gone = journal.contact()
    assert store.reports.name(gone) == Name("Anna")
    store.contacts.delete(gone)
    assert store.reports.name(gone) is None
    assert store.reports.names() == ["Anna"]
