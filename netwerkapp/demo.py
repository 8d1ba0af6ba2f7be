"""Fills an empty folder with made-up data, day by day, the way a person would have done it."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import TOOK_PLACE, Channel, Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.store import Store, local_clock, open_store

WELCOMED = "welcomed"
_Entry = Mapping[str, Any]
_Event = tuple[int, Callable[[], object]]
_SHEET = {"goal": "goal", "opening": "opening", "story": "pitch", "offer": "offer", "knows": "knows"}
_PREPARED_BEFORE = 2  # days


def made_up(folder: Path, language: str) -> Path:
    """Return the file of made-up data in this language, else in English."""
    own = folder / f"{language}.toml"
    return own if own.exists() else folder / "en.toml"


def fill(folder: Path, data: Path, clock: Callable[[], datetime] = local_clock) -> None:
    """Write the people and talks of the TOML file `data` into `folder`; their days count from today."""
    made_up = tomllib.loads(data.read_text(encoding="utf-8"))
    days = _Days(clock())
    days.day = min(row[0] for row in made_up["contacts"])
    store = open_store(folder, days.now)
    try:
        with store.door.utils.atomic():  # one commit instead of hundreds
            for day, event in sorted(_events(store, made_up, days), key=lambda pair: pair[0]):
                days.day = day
                store.begin_day()
                event()
            days.day = 0
            store.begin_day()
            store.settings.set(WELCOMED, "yes")
            ladder = store.ladders.read()
            rungs = [f"rung {milestone.rung}" for milestone in ladder.milestones]
            store.celebrations.remember([*rungs, *(tile.id for tile in ladder.tiles if tile.laid)])
            store.door.connection.execute("DELETE FROM changes")
            store.door.connection.execute("DELETE FROM actions")
    finally:
        store.close()


class _Days:
    """A clock that stands at half past nine on a day that counts from today; today it tells the time."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self.day = 0

    def now(self) -> datetime:
        """Return the moment on the day that is set."""
        if self.day == 0:
            return self._start
        return datetime.combine(self.date(self.day), time(9, 30)).astimezone()

    def date(self, day: int) -> date:
        """Return the date of a day that counts from today."""
        return self._start.date() + timedelta(days=day)


def _events(store: Store, made_up: _Entry, days: _Days) -> Iterator[_Event]:
    """Everything that happened, each with its day; the first day's order is the file's."""
    people = {row[1]: new_id() for row in made_up["contacts"]}
    first = made_up["contacts"][0][0]
    for name, value in made_up["profile"].items():
        yield first, partial(store.profile.set, name, value)
    for row in made_up["contacts"]:
        yield row[0], partial(_add_contact, store, people[row[1]], row)
    for entry in made_up["record"]:
        yield entry["day"], partial(_record, store, entry)
    for row in made_up["touches"]:
        yield row[0], partial(_add_touch, store, people, row)
    for entry in made_up["talk"]:
        yield from _talk(store, people[entry["with"]], entry, days)


def _add_contact(store: Store, contact_id: str, row: Sequence[Any]) -> None:
    _, given, particle, family, circle, closeness, job, organisation, place, met, offer, fear, use = row
    contact = Contact(
        id=contact_id,
        created_at=store.now(),
        name=Name(given, particle, family),
        circle=circle,
        closeness=closeness,
        job=job,
        organisation=organisation,
        place=place,
        met=met,
        offer=offer,
        fear=fear,
        use=use,
    )
    store.contacts.save(contact, "contact_added")


def _add_touch(store: Store, people: Mapping[str, str], row: Sequence[Any]) -> None:
    _, given, kind, level = row
    touch = Touch(
        id=new_id(),
        created_at=store.now(),
        date=store.today(),
        kind=TouchKind(kind),
        contact=people[given],
        level=level or None,
    )
    store.touches.add(touch)


def _record(store: Store, entry: _Entry) -> None:
    columns = {name: store.today().isoformat() if value == "DAY" else value for name, value in entry["columns"].items()}
    with store.door.action("step_answered") as action:
        action.insert(entry["table"], {**columns, "created_at": store.now().isoformat()})


def _talk(store: Store, contact: str, entry: _Entry, days: _Days) -> Iterator[_Event]:
    """A talk is planned a few days before, and looked back on at the day itself."""
    status = Status(entry.get("status", Status.DONE))
    took_place = status in TOOK_PLACE
    day: int | None = entry.get("day")
    conversation = Conversation(
        id=new_id(),
        created_at=store.now(),
        contact=contact,
        type=ConversationType(entry["type"]),
        status=Status.PLANNED if took_place else status,
        date=None if day is None else days.date(day),
        time=entry.get("time", ""),
        channel=Channel(entry["channel"]),
    )
    begun = min(0, -4 if day is None else day) - _PREPARED_BEFORE
    yield begun, partial(_prepare, store, conversation, entry)
    if took_place and day is not None:
        yield day, partial(_look_back, store, conversation.id, status, entry)


def _prepare(store: Store, conversation: Conversation, entry: _Entry) -> None:
    store.conversations.save(replace(conversation, created_at=store.now()), "conversation_added")
    for name, field in _SHEET.items():
        if name in entry:
            store.preparations.save_answer(conversation.id, field, entry[name])
    store.preparations.save_questions(conversation.id, tuple(entry.get("questions", ())))


def _look_back(store: Store, conversation: str, status: Status, entry: _Entry) -> None:
    store.conversations.set_status(conversation, status)
    energy_cost, ease, pleasure, useful = entry["feel"]
    reflection = Reflection(
        conversation=conversation,
        created_at=store.now(),
        energy_cost=energy_cost,
        ease=ease,
        pleasure=pleasure,
        useful=useful,
        good=entry["good"],
        lesson=entry["lesson"],
    )
    store.reflections.save(reflection)
