"""Invitations: each step is one action, and also a moment of contact."""

from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.invitations import Answer, Due, InvitationState
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import AskKind, TouchKind
from netwerkapp.storage.facts import read_facts


@pytest.fixture
def talk(store, clock):
    store.contacts.save(Contact("henk", clock(), Name("Henk", "", "Verbruggen")))
    store.conversations.save(Conversation("t", clock(), contact="henk", status=Status.PREPARING))
    return "t"


def touches(store):
    return [(touch.kind, touch.ask_kind, touch.conversation) for touch in store.touches.of_contact("henk")]


def test_an_invitation_is_a_moment_of_contact_in_which_you_asked(store, talk):
    sent = store.invitations.send(talk)
    assert store.invitations.of_conversation(talk) == sent
    assert sent.sent_on == store.today()
    assert touches(store) == [(TouchKind.INVITATION, AskKind.ADVICE, talk)]
    assert store.undo() == "invited"
    assert store.invitations.of_conversation(talk) is None
    assert touches(store) == []


@pytest.mark.parametrize(
    ("talk_type", "ask"),
    [
        (ConversationType.NETWORKING, AskKind.ADVICE),
        (ConversationType.ADVICE, AskKind.ADVICE),
        (ConversationType.INFORMATION, AskKind.INFORMATION),
        (ConversationType.FOLLOW_UP, AskKind.INFORMATION),
    ],
)
def test_what_is_asked_for_follows_from_the_type_of_the_talk(store, talk, talk_type, ask):
    store.conversations.change(talk, type=talk_type)
    store.invitations.send(talk)
    assert touches(store) == [(TouchKind.INVITATION, ask, talk)]


def test_it_counts_as_one_time_that_you_asked_this_person(store, talk):
    store.invitations.send(talk)
    (candidate,) = read_facts(store.door).candidates
    assert candidate.asks == 1


def test_inviting_makes_a_talk_of_an_idea(store, talk):
    store.conversations.change(talk, status=Status.IDEA)
    store.invitations.send(talk)
    assert store.conversations.get(talk).status is Status.PREPARING


def test_silence_a_reminder_and_letting_go(store, talk, clock):
    invitation = store.invitations.send(talk)
    start = store.today()
    seen = []
    for day in (0, 3, 9, 21):
        today = start + timedelta(days=day)
        seen.append((invitation.state(today), invitation.due(today)))
    assert seen == [
        (InvitationState.SENT, None),
        (InvitationState.QUIET, Due.ASK_OTHER),
        (InvitationState.QUIET, Due.REMIND),
        (InvitationState.QUIET, Due.LET_GO),
    ]
    clock.forward(days=9)
    store.invitations.remind(invitation)
    reminded = store.invitations.of_conversation(talk)
    assert (reminded.reminded_on, reminded.due(store.today())) == (store.today(), None)
    assert touches(store)[0] == (TouchKind.REMINDER, None, talk)
    assert store.undo() == "reminded"
    assert store.invitations.of_conversation(talk) == invitation


@pytest.mark.parametrize(
    ("answer", "status"),
    [(Answer.YES, Status.PREPARING), (Answer.NO, Status.CANCELLED), (Answer.LET_GO, Status.CANCELLED)],
)
def test_what_came_back_moves_the_talk_and_can_be_undone(store, talk, answer, status):
    invitation = store.invitations.send(talk)
    store.invitations.answer(invitation, answer)
    assert store.invitations.of_conversation(talk).state(store.today()) == InvitationState(answer)
    assert store.conversations.get(talk).status is status
    assert store.undo() == "invitation_answered"
    assert store.conversations.get(talk).status is Status.PREPARING
    assert store.invitations.of_conversation(talk).answer is None


def test_a_second_invitation_is_the_one_that_counts(store, talk, clock):
    store.invitations.answer(store.invitations.send(talk), Answer.LET_GO)
    clock.forward(days=30)
    again = store.invitations.send(talk)
    assert store.invitations.of_conversation(talk) == again


def test_an_unknown_talk_cannot_be_invited_to(store):
    with pytest.raises(KeyError):
        store.invitations.send("nothing")
    assert store.invitations.of_conversation("nothing") is None


def due(store):
    return [(one.invitation.conversation, one.name.short, one.due) for one in store.invitations.due()]


@pytest.mark.parametrize(
    ("days", "what"), [(2, None), (3, Due.ASK_OTHER), (8, Due.ASK_OTHER), (9, Due.REMIND), (21, Due.LET_GO)]
)
def test_silence_asks_something_after_some_days(store, clock, talk, days, what):
    store.invitations.send(talk)
    clock.forward(days=days)
    assert due(store) == ([(talk, "Henk", what)] if what else [])


@pytest.mark.parametrize("answer", list(Answer))
def test_an_answer_asks_nothing_more(store, clock, talk, answer):
    sent = store.invitations.send(talk)
    clock.forward(days=9)
    store.invitations.answer(sent, answer)
    assert due(store) == []


def test_someone_else_is_proposed_once_and_not_while_a_talk_is_planned(store, clock, talk):
    store.invitations.send(talk)
    store.conversations.save(Conversation("u", clock(), contact="henk", status=Status.PREPARING))
    clock.forward(days=1)
    store.invitations.send("u")
    clock.forward(days=3)
    assert due(store) == [("u", "Henk", Due.ASK_OTHER)]
    day = store.today() + timedelta(days=1)
    store.conversations.save(Conversation("v", clock(), contact="henk", status=Status.PLANNED, date=day))
    assert due(store) == []


def test_a_talk_that_is_planned_or_gone_asks_nothing(store, clock, talk):
    store.invitations.send(talk)
    clock.forward(days=9)
    assert len(due(store)) == 1
    store.contacts.delete("henk")
    assert due(store) == []
    store.undo()
    store.conversations.delete(talk)
    assert due(store) == []
    store.undo()
    store.conversations.set_status(talk, Status.PLANNED)
    assert due(store) == []
