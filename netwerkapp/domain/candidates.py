"""Who may be suggested for a talk, out of everyone on the list."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, islice

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.facts import Candidate, InvitationFact, Talk, TouchFact
from netwerkapp.domain.touches import TouchKind
from netwerkapp.records import dataclass, field

# People with the same looks get the same score, so a few of each are enough for the rule that chooses.
OF_EACH = 8
Looks = tuple[int | None, int | None, int | None]  # closeness, fear, use
_OPEN = (Status.PREPARING, Status.PLANNED)


@dataclass(slots=True)
class Past:
    """What there was between you and each contact."""

    last: dict[str, date] = field(default_factory=dict)
    asks: dict[str, int] = field(default_factory=dict)
    asked_on: dict[str, date] = field(default_factory=dict)
    planned: set[str] = field(default_factory=set)

    def asked(self, contact: str | None, day: date) -> None:
        """You asked for something, of someone or of nobody on the list."""
        if contact is None:
            return
        self.asks[contact] = self.asks.get(contact, 0) + 1
        if day > self.asked_on.get(contact, date.min):
            self.asked_on[contact] = day


def candidates(people: Mapping[Looks, Sequence[str]], past: Past) -> tuple[Candidate, ...]:
    """Return those who come first of each looks: nothing planned, asked least, met last; `people` by looks, by id."""
    known = past.last.keys() | past.asks.keys() | past.planned
    return tuple(
        _candidate(contact, looks, past) for looks, ids in people.items() for contact in _first(ids, known, past)
    )


def _first(ids: Sequence[str], known: set[str], past: Past) -> Iterator[str]:
    planned, asks, last, never = past.planned, past.asks.get, past.last.get, date.min
    met = [(one in planned, asks(one, 0), -last(one, never).toordinal(), one) for one in ids if one in known]
    new = islice(((False, 0, -never.toordinal(), one) for one in ids if one not in known), OF_EACH)
    return (one for *_, one in islice(sorted((*met, *new)), OF_EACH))


def _candidate(contact: str, looks: Looks, past: Past) -> Candidate:
    met, asks, asked_on = past.last.get(contact), past.asks.get(contact, 0), past.asked_on.get(contact)
    return Candidate(contact, *looks, met, asks, asked_on, planned=contact in past.planned)


def past_of(talks: Sequence[Talk], touches: Sequence[TouchFact], invitations: Sequence[InvitationFact]) -> Past:
    """Return what there was between you and everyone, from all talks, moments of contact and invitations."""
    past = Past()
    past.planned = {talk.contact for talk in talks if talk.contact is not None and talk.status in _OPEN}
    held = [(talk.contact, talk.day) for talk in talks if talk.took_place]
    last, never = past.last, date.min
    for contact, day in chain(held, [(touch.contact, touch.day) for touch in touches]):
        if contact is not None and day is not None and day > last.get(contact, never):
            last[contact] = day
    invited = {invitation.conversation for invitation in invitations}
    for touch in touches:
        if touch.ask_kind is not None and touch.initiated_by_me and not _counts_as_invitation(touch, invited):
            past.asked(touch.contact, touch.day)
    by_id = {talk.id: talk.contact for talk in talks}
    for invitation in invitations:
        past.asked(by_id.get(invitation.conversation), invitation.sent_on)
    return past


def _counts_as_invitation(touch: TouchFact, invited: set[str]) -> bool:
    """Whether it is the message of an invitation that counts already."""
    return touch.kind is TouchKind.INVITATION and touch.conversation in invited
