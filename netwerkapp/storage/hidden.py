"""The file as others may look at it: a copy in memory in which no name of a person is left. The file stays as it is."""

import sqlite3
from collections.abc import Callable

from netwerkapp.domain.names import Name
from netwerkapp.domain.stand_ins import StandIns
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

    def __init__(self, real: Store, word: Callable[[int], str], someone: str) -> None:
        copy = connect(MEMORY)
        real.door.connection.backup(copy)
        _hide(copy, word, someone)
        super().__init__(copy, real.door.clock, read_only=True)
        self.settings = _Shown(real.settings)
        self.ladders.read()  # it watches the rows from now on
        copy.execute("PRAGMA query_only=ON")


def _hide(copy: sqlite3.Connection, word: Callable[[int], str], someone: str) -> None:
    """Put stand-ins in the place of all names."""
    copy.row_factory = sqlite3.Row
    rows = copy.execute("SELECT id, given, particle, family, called FROM contacts ORDER BY created_at, id").fetchall()
    names = {row["id"]: Name(row["given"], row["particle"], row["family"], row["called"]) for row in rows}
    stand_ins = StandIns(names, word, someone)
    copy.create_function("hide", 1, stand_ins.hide, deterministic=True)
    copy.execute("BEGIN")
    for table in _FORGOTTEN:
        copy.execute(f"DELETE FROM {table}")
    copy.executemany("DELETE FROM settings WHERE id = ?", [(name,) for name in PRIVATE])
    for table, columns in TEXTS.items():
        sure = f"AND id NOT IN {_OWN}" if table == "profile" else ""
        for column in columns:
            copy.execute(f"UPDATE {table} SET [{column}] = hide([{column}]) WHERE [{column}] <> '' {sure}")
    for table, columns in EMPTIED.items():
        copy.execute(f"UPDATE {table} SET " + ", ".join(f"[{column}] = ''" for column in columns))
    for number, (key, name) in enumerate(names.items(), start=1):
        if name.full:
            _rename(copy, key, stand_ins.of(key), number)
    copy.execute("COMMIT")
    copy.row_factory = None


def _rename(copy: sqlite3.Connection, key: str, stand_in: str, number: int) -> None:
    """Give a person the stand-in as the only name, sorted by its number and found by it."""
    copy.execute("UPDATE contacts SET given = ?, particle = '', family = '', called = '' WHERE id = ?", (stand_in, key))
    contact = contact_of(copy.execute("SELECT * FROM contacts WHERE id = ?", (key,)).fetchone())
    found_by = (f"{number:06}", contact.search_text, key)
    copy.execute("UPDATE contacts SET sort_key = ?, search_text = ? WHERE id = ?", found_by)
