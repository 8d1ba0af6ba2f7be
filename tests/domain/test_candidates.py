"""Out of everyone on the list, the few who may be suggested."""

from datetime import UTC, datetime, timedelta

from netwerkapp.domain.candidates import OF_EACH, Past, candidates, past_of
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.facts import InvitationFact, Talk, TouchFact
from netwerkapp.domain.touches import AskKind, TouchKind
from tests.domain.records import FIRST_DAY

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
CLOSE, UNKNOWN = (1, 2, 3), (None, None, None)
LATER = FIRST_DAY + timedelta(days=1)


def talk(contact, status=Status.HELD, day=FIRST_DAY, key="talk"):
    return Talk(key, NOW, status=status, day=day, contact=contact)


def touch(contact, day=FIRST_DAY, kind=TouchKind.QUESTION, ask=AskKind.ADVICE, **details):
    return TouchFact("touch", NOW, day, kind, contact, ask_kind=ask, **details)


def order(people, *, talks=(), touches=(), invitations=()):
    return [one.id for one in candidates({UNKNOWN: people}, past_of(talks, touches, invitations))]


def test_each_keeps_its_looks():
    found = candidates({CLOSE: ["anna"], UNKNOWN: ["bram"]}, Past())
    assert [(one.id, one.ring, one.fear, one.use) for one in found] == [("anna", 1, 2, 3), ("bram", None, None, None)]


def test_a_few_of_each_looks_are_enough():
    everyone = [f"person {number:04}" for number in range(1000)]
    assert order(everyone) == everyone[:OF_EACH]
    assert order(everyone, talks=[talk("person 0999")])[0] == "person 0999"


def test_nothing_planned_first_then_asked_least_then_met_last():
    people = ["asked", "long", "new", "planned", "recent"]
    talks = [talk("planned", Status.PLANNED), talk("long"), talk("recent", day=LATER)]
    assert order(people, talks=talks, touches=[touch("asked")]) == ["recent", "long", "new", "asked", "planned"]


def test_the_last_day_and_all_asks_are_kept():
    touches = [touch("anna", LATER), touch("anna"), touch(None), touch("anna", LATER, initiated_by_me=False)]
    (anna,) = candidates({UNKNOWN: ["anna"]}, past_of([talk("anna"), talk(None)], touches, ()))
    assert (anna.last_contact, anna.asks, anna.asked_on, anna.planned) == (LATER, 2, LATER, False)


def test_a_message_is_no_ask_and_a_talk_without_a_day_no_contact():
    greeting = touch("anna", kind=TouchKind.GREETING, ask=None)
    (anna,) = candidates(
        {UNKNOWN: ["anna"]}, past_of([talk("anna", Status.CANCELLED), talk("anna", day=None)], [greeting], ())
    )
    assert (anna.last_contact, anna.asks, anna.planned) == (FIRST_DAY, 0, False)


def test_an_invitation_is_one_ask_with_or_without_its_message():
    invitation = InvitationFact("talk", FIRST_DAY)
    message = touch("anna", kind=TouchKind.INVITATION, conversation="talk")
    for touches in ((), (message,)):
        (anna,) = candidates({UNKNOWN: ["anna"]}, past_of([talk("anna", Status.IDEA)], touches, [invitation]))
        assert (anna.asks, anna.asked_on) == (1, FIRST_DAY)
    (anna,) = candidates({UNKNOWN: ["anna"]}, past_of((), (), [invitation]))
    assert anna.asks == 0
