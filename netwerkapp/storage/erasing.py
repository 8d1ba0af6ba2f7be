"""Erasing a person for good: every text of and about them, here and in every backup. What was done stays counted."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from netwerkapp.domain.names import fold
from netwerkapp.storage.backups import OURS, SECOND_PLACE
from netwerkapp.storage.causes import save_error
from netwerkapp.storage.connections import connect
from netwerkapp.storage.database import BACKUPS, DAMAGE
from netwerkapp.storage.door import Door

LONG_AGO = "1970-01-01T00:00:00+00:00"  # deleted so long ago that it cannot be put back
GONE = "–"  # in the place of a text that counts for a tile
SHORTEST = 3  # letters of a name that is looked for in other columns
_CONTACT, _TALK = "contacts", "conversations"
_TEXTS = {  # the columns that hold the user's words about a person
    "touches": ("note",),
    "conversations": ("place",),
    "answers": ("text",),
    "reflections": ("good", "slip", "lesson", "prediction_note", "goal_note"),
    "promises": ("text",),
    "step_answers": ("text",),
    "resistances": ("text", "reframe", "experiment", "prediction", "what_happened"),
    "learning": ("title", "takeaway"),
    "plans": ("obstacle", "if_text", "then_text"),
    "directions": ("text",),
    "appointments": ("contents",),
}


class Erasing:
    """Takes a person out of the file and out of every backup beside it. Nothing brings them back."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def erase(self, contact_id: str) -> list[str]:
        """Erase a person; return the names of backups that could not be opened. Raises SaveError.

        The file itself comes last: when the app is killed meanwhile, the person can be erased again.
        """
        left: list[str] = []

        def from_backups() -> None:
            left.extend(path.name for path in self._backups() if not _erase_in_backup(path, contact_id))

        with self._door.lock:
            try:
                erase(self._door.connection, contact_id, from_backups)
            except sqlite3.Error as error:
                raise save_error(error, self._door.path) from error
        return left

    def away(self) -> Path | None:
        """Return the second place of the backups when it is not there now: they are made anew there when it is back."""
        second = self._second()
        return second if second is not None and not second.is_dir() else None

    def _second(self) -> Path | None:
        found = self._door.value("SELECT value FROM settings WHERE id = ?", (SECOND_PLACE,))
        return Path(str(found)) if found else None

    def _backups(self) -> list[Path]:
        """Return the copies beside the file; those that were never finished are of no use and go."""
        if self._door.path is None:
            return []
        folder = self._door.path.parent / BACKUPS
        for unfinished in folder.rglob("*.unfinished"):
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        second = self._second()
        beyond = (second / OURS).glob("*.sqlite3") if second is not None else ()
        return sorted(folder.rglob("*.sqlite3")) + sorted(beyond)


def erase(connection: sqlite3.Connection, contact_id: str, last: Callable[[], object] = lambda: None) -> None:
    """Erase a person from one file, of this or an older version: all of it, or nothing; `last` is done before that."""
    connection.execute("PRAGMA secure_delete=ON")
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    try:
        tables = [row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        people = _same_person(cursor, tables, contact_id)
        names = _names(cursor, people)
        linked = _linked(cursor, tables, people)
        for table, ids in linked.items():
            _erase_texts(cursor, table, ids, names)
        for table, columns in (("merges", ("kept", "gone")), ("not_the_same", ("one", "other"))):
            if table in tables:
                for column in columns:
                    cursor.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(one,) for one in people])
        _end_talks(cursor, people)
        _forget_changes(cursor, people, linked)
        _empty_contacts(cursor, people)
        cursor.execute("INSERT INTO contact_words(contact_words) VALUES ('optimize')")
        last()
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise


def _erase_in_backup(path: Path, contact_id: str) -> bool:
    """Erase a person from a copy, and write its SHA-256 anew; whether it could be opened."""
    try:
        with closing(connect(path)) as connection:
            erase(connection, contact_id)
        digest = path.with_suffix(".sha256")
        if digest.exists():
            digest.write_text(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n", encoding="ascii")
    except (OSError, *DAMAGE):
        return False
    return True


def _same_person(cursor: sqlite3.Cursor, tables: Sequence[str], contact_id: str) -> list[str]:
    """Return the ids of this person and of those who were made one with them."""
    found, waiting = [], [contact_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.append(one)
            if "merges" in tables:
                rows = cursor.execute("SELECT gone FROM merges WHERE kept = ? AND deleted_at IS NULL", (one,))
                waiting += [row[0] for row in rows.fetchall()]
    return found


def _names(cursor: sqlite3.Cursor, people: Iterable[str]) -> list[str]:
    """Return the parts of the person's names that are long enough to look for."""
    parts: set[str] = set()
    for one in people:
        row = cursor.execute("SELECT given, family FROM contacts WHERE id = ?", (one,)).fetchone() or ()
        parts |= {word for part in row for word in fold(part).split() if len(word) >= SHORTEST}
    return sorted(parts)


def _linked(cursor: sqlite3.Cursor, tables: Sequence[str], people: Sequence[str]) -> dict[str, list[str]]:
    """Return the rows that belong to the person, or to a talk with them, by table."""
    linked: dict[str, list[str]] = {_TALK: []}
    for parent, ids in ((_CONTACT, list(people)), (_TALK, linked[_TALK])):
        for table in tables:
            keys = cursor.execute(f"PRAGMA foreign_key_list([{table}])").fetchall()
            for column in [key[3] for key in keys if key[2] == parent]:
                if table == _CONTACT:
                    continue
                for one in list(ids):
                    rows = cursor.execute(f"SELECT id FROM [{table}] WHERE [{column}] = ?", (one,)).fetchall()
                    linked.setdefault(table, []).extend(row[0] for row in rows)
    return {table: sorted(set(ids)) for table, ids in linked.items() if table not in ("merges", "not_the_same")}


def _erase_texts(cursor: sqlite3.Cursor, table: str, ids: Sequence[str], names: Sequence[str]) -> None:
    """Put a dash for each text of the user, and for all else that names the person; numbers stay."""
    columns = [row[1] for row in cursor.execute(f"PRAGMA table_info([{table}])").fetchall() if row[2] == "TEXT"]
    for one in ids:
        row = cursor.execute(f"SELECT {', '.join(f'[{c}]' for c in columns)} FROM [{table}] WHERE id = ?", (one,))
        for column, value in zip(columns, row.fetchone(), strict=True):
            words = column in _TEXTS.get(table, ()) and not (value or "").isdecimal()
            named = bool(value) and column != "id" and any(name in fold(value) for name in names)
            if value and (words or named):
                cursor.execute(f"UPDATE [{table}] SET [{column}] = ? WHERE id = ?", (GONE, one))


def _end_talks(cursor: sqlite3.Cursor, people: Sequence[str]) -> None:
    """Leave nothing to do with the person: no talk to come, and no thank-you."""
    for one in people:
        cursor.execute("UPDATE conversations SET status = 'done' WHERE contact = ? AND status = 'held'", (one,))
        cursor.execute(
            "UPDATE conversations SET deleted_at = ? WHERE contact = ? AND deleted_at IS NULL "
            "AND status IN ('idea', 'preparing', 'planned')",
            (LONG_AGO, one),
        )


def _forget_changes(cursor: sqlite3.Cursor, people: Sequence[str], linked: dict[str, list[str]]) -> None:
    """Take away what undo and redo would need to bring a text back."""
    rows = [(_CONTACT, one) for one in people]
    rows += [(table, one) for table, ids in linked.items() for one in ids]
    cursor.executemany("DELETE FROM changes WHERE place = ? AND row = ?", rows)
    for one in (*people, *linked[_TALK]):
        cursor.execute("DELETE FROM changes WHERE INSTR(before, ?) OR INSTR(after, ?)", (one, one))
    cursor.execute("DELETE FROM actions WHERE NOT EXISTS (SELECT 1 FROM changes WHERE action = actions.nr)")


def _empty_contacts(cursor: sqlite3.Cursor, people: Sequence[str]) -> None:
    """Leave of the person a row without anything in it, that talks and moments of contact can point at."""
    columns = cursor.execute("PRAGMA table_info(contacts)").fetchall()
    kept = ("id", "created_at", "deleted_at")
    empty = ", ".join(f"[{row[1]}] = {_nothing(row)}" for row in columns if row[1] not in kept)
    for one in people:
        cursor.execute(f"UPDATE contacts SET {empty}, deleted_at = ? WHERE id = ?", (LONG_AGO, one))
        cursor.execute("DELETE FROM contact_search WHERE contact = ?", (one,))


def _nothing(column: Sequence[object]) -> str:
    """Return what an empty column holds: nothing at all, or where that is not allowed an empty text or 0."""
    _, _, kind, not_null, *_ = column
    return "NULL" if not not_null else "''" if kind == "TEXT" else "0"
