"""What becomes of the cards in a file: who is new, who is known, and who stands in it twice.

An e-mail address, a phone number and a profile count more than a name: two people may have the same name, and
a household may share one phone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from netwerkapp.domain.cards import Card, Program, Skipped, SkipReason
from netwerkapp.domain.contacts import tags_of
from netwerkapp.domain.names import fold
from netwerkapp.domain.piecemeal import let_go
from netwerkapp.domain.reach import apart, email_key, is_of_one_person, phone_key, profile_key
from netwerkapp.records import dataclass

_MOST_OF_A_KEY = 50  # people who share a number: more, and it is that of a company
_MOST_OF_A_NAME = 200


class Status(StrEnum):
    """What becomes of one card."""

    NEW = "new"
    CHANGED = "changed"  # known, and the file knows more or newer
    KNOWN = "known"  # known, and nothing to do
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user wants to bring in besides name, work, place and how to reach someone."""

    notes: bool = False
    birthday: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """A person who is on the list, or was taken off it, as far as recognising goes."""

    contact: str
    name: str
    uid: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    profile: str = ""
    source: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A card, and the person it is: None is a new one.

    Where several in the file are one on the list, it cannot be seen which of them is right, and nothing may change.
    """

    card: Card
    known: Known | None
    may_change: bool = True


@dataclass(frozen=True, slots=True)
class Matches:
    """All cards of a file, each person once, and the cards that are left out."""

    matches: list[Match]
    skipped: list[Skipped]


def known_of(contact: str, name: str, uid: str, phone: str, email: str, profile: str, source: str = "") -> Known:
    """Return what a person is recognised by; phone and e-mail as they stand in their fields."""
    return Known(
        contact,
        fold(name),
        uid,
        _phone_keys(apart(phone)),
        tuple(email_key(one) for one in apart(email)),
        profile_key(profile),
        source,
    )


def match(cards: Sequence[Card], known: Iterable[Known], source: str) -> Matches:
    """Put the cards of one person together, and recognise who is known; `source` is what wrote the file."""
    persons, mine, skipped = _persons(cards, source)
    people = _People(known)
    found: dict[int, Known] = {}
    claimed: set[str] = set()
    again: set[int] = set()  # persons in the file who are one on the list with another
    several: set[str] = set()
    for place, one in enumerate(mine):
        fit = people.surely(one)
        if fit:
            who = next((other for other in fit if other.contact not in claimed), None)
            if who is None:
                who = fit[0]
                again.add(place)
                several.update(other.contact for other in fit)
            found[place] = who
            claimed.add(who.contact)
    names = Counter(one.name for place, one in enumerate(mine) if place not in found)
    for place, one in enumerate(mine):
        if place in found:
            continue
        named = [who for who in people.named(one.name) if who.contact not in claimed]
        fit = [who for who in named if not _differ(one, who)]
        if not fit and len(named) == names[one.name] == 1 and named[0].source == source:
            fit = named  # the same file, in which the number or address is another one now
        if fit:
            found[place] = fit[0]
            claimed.add(fit[0].contact)
    matches = []
    for place, card in enumerate(persons):
        who = found.get(place)
        if place in again:
            skipped.append(Skipped(card.number, SkipReason.TWICE, card.name.full))
        elif who is not None and who.deleted:
            skipped.append(Skipped(card.number, SkipReason.DELETED, card.name.full))
        else:
            matches.append(Match(card, who, who is None or who.contact not in several))
    people.let_go()
    let_go(mine)
    return Matches(matches, sorted(skipped, key=lambda one: one.number))


class _People:
    """Finds people by what they are recognised by."""

    def __init__(self, people: Iterable[Known] = ()) -> None:
        self._all: dict[str, Known] = {}
        self._by_uid: dict[str, str] = {}
        self._by_name: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, tuple[str, ...]] = {}
        for one in people:
            self.add(one)

    def add(self, one: Known) -> None:
        """Take in a person, or what more is known of one."""
        first = self._all.get(one.contact)
        self._all[one.contact] = one if first is None else _both(first, one)
        if one.uid:
            self._by_uid.setdefault(one.uid, one.contact)
        _note(self._by_name, one.name, one.contact, _MOST_OF_A_NAME)
        for key in _keys(one):
            _note(self._by_key, key, one.contact, _MOST_OF_A_KEY)

    def surely(self, one: Known) -> list[Known]:
        """Return who this is: the same id or profile, or an address or number together with the name.

        Where several fit, those of exactly the same name come first.
        """
        if one.uid and one.uid in self._by_uid:
            return [self._all[self._by_uid[one.uid]]]
        fit = {
            other.contact: other
            for key in _keys(one)
            for other in (self._all[contact] for contact in self._by_key.get(key, ()))
            if is_of_one_person(key) or _alike(one.name, other.name)
        }
        return sorted(fit.values(), key=lambda other: other.name != one.name)

    def everyone(self) -> list[Known]:
        """Return all, in the order in which they came."""
        return list(self._all.values())

    def named(self, name: str) -> list[Known]:
        return [self._all[contact] for contact in self._by_name.get(name, ())]

    def let_go(self) -> None:
        """Forget everyone, as nobody needs them any more."""
        for index in (self._by_key, self._by_name, self._by_uid, self._all):
            let_go(index)


def _persons(cards: Sequence[Card], source: str) -> tuple[list[Card], list[Known], list[Skipped]]:
    """Put the cards of one person together, with what each is recognised by; each after the first is left out.

    What this app wrote is not put together: people who look the same there are not.
    """
    if source == Program.NETWERKAPP and len({card.uid for card in cards}) == len(cards):
        return list(cards), [_as_known(card) for card in cards], []
    persons: list[Card] = []
    skipped = []
    people = _People()
    for card in cards:
        one = _as_known(card, str(len(persons)))
        fit = [other for other in people.surely(one) if _is_one_card(one, other)]
        fit = fit or [other for other in people.named(one.name) if not _differ(one, other)]
        same = fit[0] if fit else None
        if same is None:
            people.add(one)
            persons.append(card)
            continue
        place = int(same.contact)
        persons[place] = _joined(persons[place], card)
        people.add(_as_known(persons[place], same.contact))
        skipped.append(Skipped(card.number, SkipReason.TWICE, card.name.full))
    everyone = people.everyone()
    people.let_go()
    return persons, everyone, skipped


def _is_one_card(one: Known, other: Known) -> bool:
    """Whether more than a shared phone says that two cards are of one person: in a household many share one."""
    same_id = bool(one.uid) and one.uid == other.uid
    same_page = is_of_one_person(one.profile) and one.profile == other.profile
    return one.name == other.name or same_id or same_page or bool(set(one.emails) & set(other.emails))


def _joined(first: Card, other: Card) -> Card:
    """Return the first card with what only the other one knows."""
    texts = ("called", "organisation", "job", "place", "profile", "birthday", "notes", "circle", "uid")
    return replace(
        first,
        phones=tuple(dict.fromkeys(first.phones + other.phones)),
        emails=tuple(dict.fromkeys(first.emails + other.emails)),
        tags=tags_of(",".join(first.tags + other.tags)),
        **{text: getattr(first, text) or getattr(other, text) for text in texts},
    )


def _note(index: dict[str, tuple[str, ...]], key: str, contact: str, most: int) -> None:
    """Keep who has this key, up to so many."""
    known = index.get(key, ())
    if contact not in known and len(known) < most:
        index[key] = (*known, contact)


def _phone_keys(phones: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for one in phones if (key := phone_key(one)))


def _both(first: Known, more: Known) -> Known:
    return replace(
        first,
        uid=first.uid or more.uid,
        profile=first.profile or more.profile,
        phones=tuple(dict.fromkeys(first.phones + more.phones)),
        emails=tuple(dict.fromkeys(first.emails + more.emails)),
    )


def _as_known(card: Card, contact: str = "") -> Known:
    return Known(
        contact,
        fold(card.name.full),
        card.uid,
        _phone_keys(card.phones),
        tuple(email_key(one) for one in card.emails),
        profile_key(card.profile),
    )


def _keys(one: Known) -> Iterable[str]:
    """Go over the profile, addresses and numbers, in an order that is always the same."""
    if one.profile:
        yield one.profile
    yield from one.emails
    yield from one.phones


def _alike(name: str, other: str) -> bool:
    """Whether all words of one name stand in the other."""
    words, others = set(name.split()), set(other.split())
    return words <= others or others <= words


def _differ(one: Known, other: Known) -> bool:
    """Whether two people of the same name have other numbers, addresses or profiles."""
    profiles = (one.profile, other.profile)
    return bool(
        (one.emails and other.emails and not set(one.emails) & set(other.emails))
        or (one.phones and other.phones and not set(one.phones) & set(other.phones))
        or (all(map(is_of_one_person, profiles)) and one.profile != other.profile)
    )
