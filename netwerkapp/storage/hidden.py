"""The file as others may look at it: a copy in memory in which no name of a person is left. The file stays as it is."""

import sqlite3
from collections.abc import Callable

from netwerkapp.domain.names import Name
from netwerkapp.domain.piecemeal import let_go
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.stand_ins import StandIns
from netwerkapp.records import replace
from netwerkapp.storage.connections import MEMORY, connect
from netwerkapp.storage.contact_rows import contact_of
from netwerkapp.storage.settings import Settings
from netwerkapp.storage.store import Store

PRIVATE = frozenset({"quick_add_names", "contacts_view"})  # settings that may hold a name
_OWN = ("name", "reason_start", "channel", "week_budget", "calm_mode")  # answers about yourself that name nobody
TEXTS = {  # the columns that hold the user's words
    "answers": ("text",),
    "appointments": ("contents",),
    "contacts": (
        "organisation", "job", "place", "met", "knows", "offer", "notes", "source", "trade", "known_since", "tags",
        "occupied_with", "next_step",
    ),
    "conversations": ("place",),
    "directions": ("text",),
    "learning": ("title", "takeaway"),
    "lookbacks": ("text", "proud"),
    "opportunities": ("title", "note"),
    "plans": ("reason", "obstacle", "if_text", "then_text"),
    "profile": ("value",),
    "promises": ("text",),
    "reflections": ("good", "slip", "lesson", "prediction_note", "goal_note"),
    "resistances": ("text", "reframe", "experiment", "prediction", "what_happened"),
    "step_answers": ("text",),
    "touches": ("note",),
}  # fmt: skip
EMPTIED = {  # what tells who someone is, or how to reach them
    "contacts": ("phone", "email", "profile", "birthday", "uid"),
    "helpers": ("name", "phone"),
}
_TEXTS, _TOLD = 0.3, 500  # the part of the work that texts are, and the people between two words on how far it is
_FORGOTTEN = ("changes", "merges")  # both hold names as they were, for undo


class _Shown(Settings):
    """The settings of the app itself, which are kept as always; those that may hold a name read as empty."""

    def __init__(self, real: Settings) -> None:
        self._real = real

    def get(self, name: str) -> str:
        """Return the value, or ""."""
        return "" if name in PRIVATE else self._real.get(name)

    def set(self, name: str, value: str) -> None:
        """Keep the value in the user's file, except for one that cannot be read here."""
        if name not in PRIVATE:
            self._real.set(name, value)


class HiddenStore(Store):
    """All that is stored, without names: it can only be looked at."""

    def __init__(self, real: Store, word: Callable[[int], str], someone: str, step: Progress = nobody) -> None:
        """Copy the file and hide the names; `step` hears how far it is, from 0 to 1. May be done in another thread."""
        copy = connect(MEMORY)
        try:
            with real.door.lock:
                real.door.connection.backup(copy)
            _hide(copy, word, someone, step)
            super().__init__(copy, real.door.clock, read_only=True)
            self.settings = _Shown(real.settings)
            self.ladders.read()  # it watches the rows from now on
            copy.execute("PRAGMA query_only=ON")
        except BaseException:
            copy.close()
            raise
        self._among = real.copies
        self._among.add(self)
        step(1.0)

    def close(self) -> None:
        """Let go of the copy."""
        self._among.discard(self)
        super().close()


def _hide(copy: sqlite3.Connection, word: Callable[[int], str], someone: str, step: Progress) -> None:
    """Put stand-ins in the place of all names."""
    copy.row_factory = sqlite3.Row
    rows = copy.execute("SELECT id, given, particle, family, called FROM contacts ORDER BY created_at, id")
    names = {row["id"]: Name(row["given"], row["particle"], row["family"], row["called"]) for row in rows}
    stand_ins = StandIns(names, word, someone)
    copy.create_function("hide", 1, stand_ins.hide, deterministic=True)
    copy.execute("BEGIN")
    _forget_the_words(copy)
    for table in _FORGOTTEN:
        copy.execute(f"DELETE FROM {table}")
    copy.executemany("DELETE FROM settings WHERE id = ?", [(name,) for name in PRIVATE])
    for done, (table, columns) in enumerate(TEXTS.items()):
        sure = f"AND id NOT IN {_OWN}" if table == "profile" else ""
        for column in columns:
            step(_TEXTS * done / len(TEXTS))
            copy.execute(f"UPDATE {table} SET [{column}] = hide([{column}]) WHERE [{column}] <> '' {sure}")
    for table, columns in EMPTIED.items():
        copy.execute(f"UPDATE {table} SET " + ", ".join(f"[{column}] = ''" for column in columns))
    for number, (key, name) in enumerate(names.items(), start=1):
        if number % _TOLD == 0:
            step(_TEXTS + (0.9 - _TEXTS) * number / len(names))
        if name.full:
            _rename(copy, key, stand_ins.of(key), number)
    _find_by_stand_ins(copy)
    copy.execute("COMMIT")
    copy.create_function("hide", 1, None)  # it knows all names
    copy.row_factory = None
    let_go(names)


def _rename(copy: sqlite3.Connection, key: str, stand_in: str, number: int) -> None:
    """Give a person the stand-in as the only name, sorted by its number and found by it."""
    before = copy.execute("SELECT * FROM contacts WHERE id = ?", (key,)).fetchone()
    contact = replace(contact_of(before), name=Name(stand_in))
    copy.execute(
        "UPDATE contacts SET given = ?, particle = '', family = '', called = '', sort_key = ?, search_text = ? "
        "WHERE id = ?",
        (stand_in, f"{number:06}", contact.search_text, key),
    )


def _forget_the_words(copy: sqlite3.Connection) -> None:
    """Let go of all that people were found by, and of what would follow each change of a person."""
    copy.execute("INSERT INTO contact_words(contact_words) VALUES ('delete-all')")
    for trigger in ("contacts_renamed", "contacts_reordered", "contact_search_changed"):
        copy.execute(f"DROP TRIGGER {trigger}")


def _find_by_stand_ins(copy: sqlite3.Connection) -> None:
    """Let everyone be found by what is left of them."""
    copy.execute(
        "UPDATE contact_search SET (text, sort_key) = "
        "(SELECT search_text, sort_key FROM contacts WHERE contacts.id = contact_search.contact)"
    )
    copy.execute("INSERT INTO contact_words(contact_words) VALUES ('rebuild')")
