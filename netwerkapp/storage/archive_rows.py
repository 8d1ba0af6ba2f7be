"""The rows of an archive: out of the file, and into one in memory where all of them are looked at first."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from itertools import chain
from typing import Any

from netwerkapp.domain.archives import Archive, ArchiveError, ArchiveReason, Row, Value
from netwerkapp.domain.contacts import Attitude, KnowsISearch
from netwerkapp.domain.conversations import Channel, ConversationType, Status
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.opportunities import Stage
from netwerkapp.domain.predictions import Outcome
from netwerkapp.domain.touches import AskKind, TouchKind
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.database import DAMAGE, SCHEMA_VERSION, bring_up_to_date, open_at_version
from netwerkapp.storage.facts import FIRST_TALK, LAST_TALK, SETTLED

TRAVELLING = ("first_start", "welcomed", "quick_add_names")  # settings that are about you, not about this computer
COMPUTED = ("sort_key", "search_text")  # columns of a contact that follow from the others
_NOT_RECORDS = ("contact_search", "contact_words", "sqlite_", "_sqlite_", "actions", "changes", "merged_moments")
_CHOSEN: Mapping[tuple[str, str], Iterable[str]] = {
    ("contacts", "attitude"): Attitude,
    ("contacts", "channel"): Channel,
    ("contacts", "knows_i_search"): KnowsISearch,
    ("conversations", "channel"): Channel,
    ("conversations", "status"): Status,
    ("conversations", "type"): ConversationType,
    ("invitations", "answer"): Answer,
    ("opportunities", "stage"): Stage,
    ("reflections", "prediction_true"): Outcome,
    ("touches", "ask_kind"): AskKind,
    ("touches", "channel"): Channel,
    ("touches", "kind"): TouchKind,
}
_MOMENTS = frozenset({"created_at", "deleted_at", "changed_at", "ready_at", "done_at", "closed_at"})
_DAYS = frozenset(
    {"date", "day", "start", "until", "planned_for", "first_choice", "snoozed_until", "next_step_on", "stage_on"}
    | {"experiment_done_at"}
)
_EITHER = frozenset({"sent_at", "reminded_at", "introduced_at"})
_WRONG = (*DAMAGE, ValueError, TypeError, KeyError, AttributeError, RecursionError)


def types_of(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """Return the tables that hold records, with their columns and the type of each."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {
        name: {
            row[1]: str(row[2]).lower()
            for row in connection.execute(f"PRAGMA table_info([{name}])")
            if name != "contacts" or row[1] not in COMPUTED
        }
        for name in names
        if not name.startswith(_NOT_RECORDS)
    }


def columns_of(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the columns of each table that holds records, without those that follow from the rest."""
    return {table: list(columns) for table, columns in types_of(connection).items()}


def rows_of(connection: sqlite3.Connection) -> dict[str, dict[str, dict[str, Value]]]:
    """Return all records by table and id, without what follows from the rest and what is about this computer."""
    found: dict[str, dict[str, dict[str, Value]]] = {}
    for table, wanted in columns_of(connection).items():
        names = ", ".join(f"[{column}]" for column in wanted)
        rows = connection.execute(f"SELECT {names} FROM [{table}] ORDER BY rowid")
        read = (dict(zip(wanted, row, strict=True)) for row in rows)
        found[table] = {row["id"]: row for row in read if table != "settings" or row["id"] in TRAVELLING}
    return found


def moments_of(
    connection: sqlite3.Connection,
) -> tuple[dict[str, dict[str, dict[str, str]]], dict[str, dict[str, str]]]:
    """Return when fields were last changed and when rows went, as far as the history or an archive says so."""
    ids = {
        table: {row[0] for row in connection.execute(f"SELECT id FROM [{table}]")} for table in columns_of(connection)
    }
    columns, changed, gone = columns_of(connection), dict[str, dict[str, dict[str, str]]](), dict[str, dict[str, str]]()

    def note(table: str, row: str, names: Iterable[str], at: str) -> None:
        if row not in ids.get(table, ()):
            mine = gone.setdefault(table, {})
            mine[row] = _later(mine.get(row), at)
            return
        fields = changed.setdefault(table, {}).setdefault(row, {})
        for name in names:
            fields[name] = _later(fields.get(name), at)

    for table, row, before, after, at in connection.execute(_HISTORY):
        if table in columns:
            whole = before is None or after is None
            note(table, row, columns[table] if whole else json.loads(after), at)
    for place, moments in connection.execute("SELECT id, moments FROM merged_moments"):
        table, _, row = place.partition("/")
        for name, at in json.loads(moments).items():
            if bool(name) == (row in ids.get(table, ())):
                note(table, row, [name], at)
    return changed, gone


_HISTORY = (
    "SELECT place, row, before, after, COALESCE(replayed_at, at) "
    "FROM changes JOIN actions ON actions.nr = changes.action "
    "WHERE origin != 'archive' ORDER BY changes.nr"
)


def _later(one: str | None, other: str) -> str:
    if one is None or one == other:
        return other
    return max(one, other, key=datetime.fromisoformat)


def in_memory(archive: Archive) -> sqlite3.Connection:
    """Return the records of an archive as a file in memory, of this version. Raises ArchiveError when unsound."""
    if archive.schema > SCHEMA_VERSION:
        raise ArchiveError(ArchiveReason.NEWER)
    connection = open_at_version(archive.schema)
    try:
        _fill(connection, archive.tables)
        bring_up_to_date(connection)
        _compute(connection)
        _look(connection)
        _check_moments(archive)
    except (*_WRONG, ArithmeticError) as error:
        connection.close()
        raise ArchiveError(ArchiveReason.DAMAGED, str(error)) from error
    return connection


def _fill(connection: sqlite3.Connection, tables: Mapping[str, Iterable[Row]]) -> None:
    known = columns_of(connection)
    connection.execute("BEGIN")
    for table, rows in tables.items():
        columns, more = known[table], COMPUTED if table == "contacts" else ()
        named = ", ".join(f"[{column}]" for column in (*columns, *more))
        places = ", ".join(["?"] * len(columns) + ["''"] * len(more))
        for row in rows:
            if row.keys() != set(columns) or not row["id"]:
                raise ValueError(f"{table}: other columns, or no id")
            connection.execute(
                f"INSERT INTO [{table}] ({named}) VALUES ({places})", [row[column] for column in columns]
            )
    connection.execute("COMMIT")
    lone = connection.execute("PRAGMA foreign_key_check").fetchone()
    if lone is not None:
        raise ValueError(f"{lone[0]}: points at a missing row of {lone[2]}")


def _compute(connection: sqlite3.Connection) -> None:
    """Write how contacts are sorted and found, as follows from what stands in them."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    connection.execute("BEGIN")
    for row in cursor.execute("SELECT * FROM contacts").fetchall():
        computed = row_of(contact_of(row))
        connection.execute(
            "UPDATE contacts SET sort_key = ?, search_text = ? WHERE id = ?",
            [computed[c] for c in COMPUTED] + [row["id"]],
        )
    connection.execute("COMMIT")


def _look(connection: sqlite3.Connection) -> None:
    """Raise what is wrong with a value that the app would stumble over."""
    rows = rows_of(connection)
    for table, records in rows.items():
        for row in records.values():
            for column, value in row.items():
                if value not in (None, ""):
                    _look_at(table, column, value)
    for row in rows["latches"].values():
        _latch(str(row["id"]), str(row["value"]))
    for row in chain(rows["milestones"].values(), rows["celebrations"].values()):
        if row["at"] or "date" in row:
            _moment(str(row["at"]))
    for row in rows["settings"].values():
        if row["id"] == "first_start":
            date.fromisoformat(str(row["value"]))
    for row in rows["self_checks"].values():
        answers = json.loads(str(row["answers"]))
        if not all(type(one) is int for one in answers.values()):
            raise ValueError("self_checks: no answers")
    known = columns_of(connection)
    for row in rows["merges"].values():
        for place, moved, column, _before, _after in json.loads(str(row["moved"])):
            if column not in known[place] or moved not in rows[place]:
                raise ValueError("merges: moved what is not there")
    _read_all(connection)


def _look_at(table: str, column: str, value: Value) -> None:
    if (table, column) in _CHOSEN and value not in list(_CHOSEN[table, column]):
        raise ValueError(f"{table}.{column}: {value}")
    if column == "time":
        time.fromisoformat(str(value))
    elif column in _MOMENTS:
        _moment(str(value))
    elif column in _DAYS or column in _EITHER:
        text = str(value)
        if column in _DAYS or len(text) == len("2026-11-23"):
            date.fromisoformat(text)
        else:
            _moment(text)


def _moment(text: str) -> None:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(f"{text}: no moment")


def _latch(name: str, value: str) -> None:
    if name in (FIRST_TALK, LAST_TALK, SETTLED):
        date.fromisoformat(value)
    elif not name[0].isdigit() or not 0 <= float(value) < 1_000:
        raise ValueError(f"latches: {name}")


def _check_moments(archive: Archive) -> None:
    for rows in archive.changed.values():
        for fields in rows.values():
            for at in fields.values():
                _moment(at)
    for gone in archive.gone.values():
        for at in gone.values():
            _moment(at)


def _read_all(connection: sqlite3.Connection) -> None:
    """Read it as the pages do."""
    from netwerkapp.storage.store import Store, local_clock  # the store knows the archives

    store = Store(connection, local_clock)
    readers: tuple[Callable[[], Any], ...] = (
        store.ladders.read,
        store.exports.everyone,
        store.conversations.all,
        store.predictions.all,
        store.self_checks.all,
        store.opportunities.all,
        store.resistances.all,
        store.learning.all,
        store.helpers.all,
        store.setbacks.all,
        store.duplicates.merges,
        store.feeling.get,
    )
    for read in readers:
        read()
    for row in connection.execute("SELECT id FROM conversations").fetchall():
        store.preparations.get(row[0])
        store.reflections.get(row[0])
