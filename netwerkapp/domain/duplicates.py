"""Who might stand on your list twice, and why. It only suggests: two people can share a name, or a phone."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name, fold
from netwerkapp.domain.piecemeal import let_go
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.reach import apart, email_key
from netwerkapp.records import dataclass

LIKE = 0.94  # from here on two names are alike
LARGEST = 60  # people in one group that are compared two by two; a larger one says nothing
DIGITS = 8  # of a phone number, from its end: 06 12345678 is +31 6 12345678
SHORTEST = 3  # letters that a given name must share to be a short form of another


class Reason(StrEnum):
    """Why two may be one; the first ones count most."""

    EMAIL = "email"
    PROFILE = "profile"
    PHONE = "phone"
    SAME_NAME = "same_name"
    LIKE_NAME = "like_name"


WEIGHTS = {Reason.EMAIL: 8, Reason.PROFILE: 8, Reason.PHONE: 6, Reason.SAME_NAME: 4, Reason.LIKE_NAME: 1}
FIELDS = (  # what is chosen one by one when two become one; tags are put together
    "name",
    "circle",
    "closeness",
    "job",
    "organisation",
    "trade",
    "place",
    "phone",
    "email",
    "profile",
    "channel",
    "formal",
    "met",
    "known_since",
    "knows",
    "occupied_with",
    "offer",
    "birthday",
    "notes",
    "knows_i_search",
    "attitude",
    "fear",
    "use",
    "rhythm_days",
    "next_step",
    "next_step_on",
    "introduced_by",
)
_TOGETHER = {"next_step_on": "next_step"}  # goes along with the choice for another field


@dataclass(frozen=True, slots=True)
class Person:
    """What two people are compared by."""

    id: str
    name: Name
    email: str = ""
    phone: str = ""
    profile: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one, and why; the ids in order."""

    one: str
    other: str
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> int:
        """How much the reasons count together."""
        return sum(WEIGHTS[reason] for reason in self.reasons)


def pair_id(one: str, other: str) -> str:
    """Return one name for two people, whoever comes first."""
    return "/".join(sorted((one, other)))


def suggested(people: Iterable[Person], known_apart: Collection[str] = (), step: Progress = nobody) -> list[Pair]:
    """Return the pairs that may be one person, those with most reason first.

    `known_apart` has the `pair_id` of those who are known to be two. The same e-mail address, profile or phone number
    counts more than a name; a given name alone says nothing. `step` hears how far it is, from 0 to 1, again and again.
    """
    everyone: list[Person] = []
    folded: dict[str, tuple[str, str, str]] = {}
    try:
        for number, person in enumerate(people):
            if number % _TOLD == 0:
                step(0.0)
            everyone.append(person)
            folded[person.id] = _folded(person.name)
        found = _reasons(everyone, folded, step)
    finally:
        let_go(everyone)
        let_go(folded)
    step(1.0)
    pairs = [
        Pair(one, other, tuple(reason for reason in Reason if reason in reasons))
        for (one, other), reasons in found.items()
        if pair_id(one, other) not in known_apart
    ]
    return sorted(pairs, key=lambda pair: (-pair.weight, pair.one, pair.other))


def _reasons(
    everyone: Collection[Person], folded: Mapping[str, tuple[str, str, str]], step: Progress
) -> dict[tuple[str, str], set[Reason]]:
    """Return for each two people why they may be one."""
    found: dict[tuple[str, str], set[Reason]] = defaultdict(set)
    for done, (reason, keys) in enumerate(_KEYS.items(), 1):
        step(done / _ROUNDS)
        for one, other in _sharing(everyone, keys):
            found[_ordered(one, other)].add(reason)
    for done, keys in enumerate((_family_keys, _given_keys), 1 + len(_KEYS)):
        for number, (one, other) in enumerate(_sharing(everyone, keys)):
            if number % _TOLD == 0:
                step(done / _ROUNDS)
            pair = _ordered(one, other)
            if Reason.SAME_NAME not in found.get(pair, ()) and _alike(folded[one.id], folded[other.id]):
                found[pair].add(Reason.LIKE_NAME)
    return found


def alike(one: Name, other: Name) -> bool:
    """Whether two names may be one that was written in two ways: Piet and Pieter, Jansen and Janssen, P. and Piet."""
    return _alike(_folded(one), _folded(other))


def _folded(name: Name) -> tuple[str, str, str]:
    return fold(name.given), fold(name.family), fold(name.called)


def _alike(one: tuple[str, str, str], other: tuple[str, str, str]) -> bool:
    (given, family, called), (other_given, other_family, other_called) = one, other
    if family == other_family and family:
        names = {called, other_called} - {""}
        return bool(names & {given, other_given}) or _short_form(given, other_given) or _like(given, other_given)
    return given == other_given and bool(given) and _like(family, other_family)


def merged(kept: Contact, gone: Contact, from_gone: Collection[str]) -> Contact:
    """Return one contact out of two: the fields of `from_gone`, and what the first one lacks, are the second one's."""
    values: dict[str, object] = {}
    for key in FIELDS:
        chosen = _TOGETHER.get(key, key)
        if chosen in from_gone or is_empty(kept, chosen):
            values[key] = getattr(gone, key)
    tags = tuple(dict.fromkeys((*kept.tags, *gone.tags)))
    rather_not, first = kept.rather_not or gone.rather_not, kept.first_choice or gone.first_choice
    joined = replace(
        kept,
        **values,  # type: ignore[arg-type]  # the fields are known by name only
        tags=tags,
        rather_not=rather_not,
        first_choice=first,
        uid=kept.uid or gone.uid,
    )
    return replace(joined, introduced_by=None) if joined.introduced_by in (kept.id, gone.id) else joined


def differing(one: Contact, other: Contact) -> tuple[str, ...]:
    """Return the fields that both have, each with something else: there the user chooses."""
    asked = (key for key in FIELDS if key not in _TOGETHER)
    return tuple(
        key
        for key in asked
        if not is_empty(one, key) and not is_empty(other, key) and getattr(one, key) != getattr(other, key)
    )


def is_empty(contact: Contact, key: str) -> bool:
    """Whether a field holds nothing; "je" is nothing too, since everyone begins with it."""
    value = getattr(contact, key)
    return value is None or value is False or value == "" or value == Name()


def _sharing(people: Iterable[Person], keys: Callable[[Person], Iterable[str]]) -> Iterator[tuple[Person, Person]]:
    """Go over the pairs that have the same key; an empty one is none."""
    first: dict[str, Person] = {}
    groups: dict[str, list[Person]] = {}  # of several
    try:
        for person in people:
            for shared in {key for key in keys(person) if key}:
                one = first.setdefault(shared, person)
                if one is not person:
                    groups.setdefault(shared, [one]).append(person)
    finally:
        let_go(first)
    while groups:
        _, group = groups.popitem()
        if len(group) <= LARGEST:
            yield from combinations(group, 2)


def _email_keys(person: Person) -> Iterable[str]:
    return map(email_key, apart(person.email))


def _profile_keys(person: Person) -> Iterable[str]:
    bare = re.sub(r"^(https?://)?(www\.|nl\.)?", "", person.profile.strip().casefold())
    return (bare.split("?")[0].rstrip("/"),)


def _phone_keys(person: Person) -> Iterable[str]:
    numbers = (re.sub(r"\D", "", one) for one in apart(person.phone))
    return (digits[-DIGITS:] for digits in numbers if len(digits) >= DIGITS)


def _name_keys(person: Person) -> Iterable[str]:
    name = person.name
    return (" ".join(fold(name.full).split()),) if name.family and name.given else ()


def _family_keys(person: Person) -> Iterable[str]:
    return (fold(person.name.family),)


def _given_keys(person: Person) -> Iterable[str]:
    given, family = fold(person.name.given), fold(person.name.family)
    return (f"{given} {family[:2]}",) if given and family else ()


_KEYS: dict[Reason, Callable[[Person], Iterable[str]]] = {
    Reason.EMAIL: _email_keys,
    Reason.PROFILE: _profile_keys,
    Reason.PHONE: _phone_keys,
    Reason.SAME_NAME: _name_keys,
}


_ROUNDS = 1 + len(_KEYS) + 2  # over everyone
_TOLD = 4096  # people or pairs between two words on how far it is


def _like(one: str, other: str) -> bool:
    return bool(one and other) and JaroWinkler.similarity(one, other) >= LIKE


def _short_form(one: str, other: str) -> bool:
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    initial = len(short) == 1 and one != other
    return bool(short) and (len(short) >= SHORTEST or initial) and long.startswith(short)


def _ordered(one: Person, other: Person) -> tuple[str, str]:
    return (one.id, other.id) if one.id < other.id else (other.id, one.id)
