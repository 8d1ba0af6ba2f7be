"""After a talk: thanking, and the names that you got."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import TouchKind


@pytest.fixture
def talk(store, clock):
    store.contacts.save(Contact("henk", clock(), Name("Henk", "", "Verbruggen")))
    store.conversations.save(Conversation("t", clock(), contact="henk", status=Status.HELD, date=store.today()))
    return "t"


def status(store, talk):
    return store.conversations.get(talk).status


def test_a_thank_you_is_a_moment_of_contact_and_makes_the_talk_done(store, talk):
    store.follow_ups.thank(talk)
    (touch,) = store.touches.of_contact("henk")
    assert (touch.kind, touch.conversation, touch.date) == (TouchKind.THANKS, talk, store.today())
    assert status(store, talk) is Status.DONE
    assert store.undo() == "thanked"
    assert store.touches.of_contact("henk") == []
    assert status(store, talk) is Status.HELD


def test_a_talk_with_nobody_can_be_thanked_for(store, clock):
    store.conversations.save(Conversation("t", clock(), status=Status.HELD, date=store.today()))
    store.follow_ups.thank("t")
    assert store.touches.of_conversation("t", TouchKind.THANKS).contact is None


def test_no_thank_you_needed_makes_the_talk_done_all_the_same(store, talk):
    store.follow_ups.no_thanks_needed(talk)
    assert status(store, talk) is Status.DONE
    assert store.touches.of_contact("henk") == []
    assert store.undo() == "thanks_not_needed"


def test_a_name_that_you_got_becomes_a_contact(store, talk):
    inge = store.follow_ups.keep_name(talk, "Inge Maas")
    kept = store.contacts.get(inge.id)
    assert kept == inge
    assert (kept.name.family, kept.circle, kept.closeness, kept.introduced_by) == ("Maas", "via", 4, "henk")
    assert store.follow_ups.names_from(talk) == [kept]
    assert store.undo() == "name_kept"
    assert store.contacts.count() == 1
    assert store.follow_ups.names_from(talk) == []


def test_names_stand_in_the_order_you_got_them(store, clock, talk):
    for name in ("Zoë", "Bram", "Zoë"):
        store.follow_ups.keep_name(talk, name)
        clock.forward(seconds=1)
    assert [contact.name.full for contact in store.follow_ups.names_from(talk)] == ["Zoë", "Bram", "Zoë"]


def test_someone_who_is_on_the_list_stays_one_contact(store, clock, talk):
    store.contacts.save(Contact("inge", clock(), Name("Inge", "", "Maas"), closeness=1))
    assert store.follow_ups.keep_name(talk, "inge maas").id == "inge"
    store.follow_ups.keep_name(talk, "Inge Maas")
    assert store.contacts.count() == 2
    assert store.contacts.get("inge").closeness == 1
    assert [contact.id for contact in store.follow_ups.names_from(talk)] == ["inge"]


def test_a_name_from_a_talk_with_nobody_came_from_nobody(store, clock):
    store.conversations.save(Conversation("t", clock(), status=Status.HELD, date=store.today()))
    assert store.follow_ups.keep_name("t", "Inge Maas").introduced_by is None


def test_a_contact_that_is_deleted_is_no_name_any_more(store, talk):
    inge = store.follow_ups.keep_name(talk, "Inge Maas")
    store.contacts.delete(inge.id)
    assert store.follow_ups.names_from(talk) == []
    assert store.follow_ups.keep_name(talk, "Inge Maas").id != inge.id


def test_what_you_gave_is_one_moment_of_contact(store, talk):
    assert store.follow_ups.given(talk) == ""
    store.follow_ups.give(talk, "Een tip")
    store.follow_ups.give(talk, "Een tip\nEen artikel")
    (touch,) = store.touches.of_contact("henk")
    assert (touch.kind, touch.note, touch.conversation) == (TouchKind.GAVE_HELP, "Een tip\nEen artikel", talk)
    assert store.follow_ups.given(talk) == "Een tip\nEen artikel"
    store.follow_ups.give(talk, "")
    assert store.touches.of_contact("henk") == []
    assert store.undo() == "help_given"
    assert store.follow_ups.given(talk) == "Een tip\nEen artikel"


def test_giving_nothing_writes_nothing(store, talk):
    before = store.newest_action()
    store.follow_ups.give(talk, "")
    assert store.newest_action() == before
