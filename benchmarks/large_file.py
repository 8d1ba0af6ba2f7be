"""A large file: ten thousand contacts, and two thousand talks with their sheet, look-back and thank-you."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.store import Store, open_store

CONTACTS, TALKS = 10_000, 2_000
FIRST_DAY = date(2020, 1, 6)
DAYS = 2_000
TODAY = FIRST_DAY + timedelta(days=DAYS)
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30, tzinfo=UTC)
_TYPES = tuple(ConversationType)
_FIELDS = ("goal", "opening", "pitch", "q1", "q2", "q3", "offer", "tension")


def fill(folder: Path) -> Store:
    """Write the file and return it, opened on its last day."""
    moment = [datetime.combine(FIRST_DAY, datetime.min.time(), UTC)]
    store = open_store(folder, lambda: moment[0])
    follow, store.door.after_action = store.door.after_action, lambda tables: None
    with store.door.utils.atomic():
        for number in range(CONTACTS):
            _contact(store, number, moment[0])
        for number in range(TALKS):
            _talk(store, number)
        store.profile.set("reason_start", "need_work")
        store.door.connection.execute("DELETE FROM changes")
        store.door.connection.execute("DELETE FROM actions")
    store.door.after_action = follow
    moment[0] = NOW
    store.begin_day()
    return store


def _contact(store: Store, number: int, now: datetime) -> None:
    details = {"closeness": number % 5 or None, "fear": number % 11, "use": number % 5 + 1}
    rhythm = 30 if number % 3 else None
    name = Name(f"Voornaam{number % 400}", "", f"Achternaam{number}")
    store.contacts.save(Contact(f"contact {number}", now, name, rhythm_days=rhythm, **details))


def _talk(store: Store, number: int) -> None:
    day = FIRST_DAY + timedelta(days=number * DAYS // TALKS)
    now = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    talk, contact = f"talk {number}", f"contact {number * 7 % CONTACTS}"
    details = {"ring": number % 4 + 1, "fear": number % 11, "ready_at": now}
    planned = number >= TALKS - 3
    day = TODAY + timedelta(days=number - TALKS + 4) if planned else day
    status = Status.PLANNED if planned else Status.HELD
    store.conversations.save(Conversation(talk, now, contact, _TYPES[number % 4], status, day, **details))
    for field in _FIELDS:
        text = str(number % 9) if field == "tension" else "Een regel van dit blad."
        row = {"id": f"{talk}/{field}", "conversation": talk, "question": field, "text": text}
        with store.door.action("answer_typed") as action:
            action.insert("answers", {**row, "created_at": now.isoformat()})
    if not planned:
        scales = {"ease": number % 5 + 1, "useful": 4, "pleasure": 3, "energy_cost": 2}
        benefits = frozenset({Benefit.ADVICE})
        store.reflections.save(Reflection(talk, now, lesson="Eerst vragen.", benefits=benefits, **scales))
        kind = TouchKind.THANKS if number % 2 else TouchKind.GAVE_HELP
        store.touches.add(Touch(f"touch {number}", now, day, kind, contact, conversation=talk))
