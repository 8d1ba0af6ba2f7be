"""What was counted or read is known until something is written that it rests on, here or by another program."""

import sqlite3
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.watch import Watch

Answer = TypeVar("Answer")
_MOST = 32  # answers


class Remembered:
    """Asks the file once for what several places show."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._mark: tuple[int, ...] = ()
        self._watch: Watch | None = None  # as soon as it is asked what rests on some tables only
        self._known: dict[object, tuple[frozenset[str], object]] = {}

    def get(self, question: object, ask: Callable[[], Answer], *tables: str) -> Answer:
        """Return the answer to this question, asked anew after a change; what may be taken back is not kept.

        With `tables` only a change in one of those counts.
        """
        with self._door.lock:
            if self._door.connection.in_transaction:
                return ask()
            if tables and self._watch is None:
                self._watch = Watch(self._door)
                self._watch.changes()
            mark = self._door.revision()
            if mark != self._mark:
                self._forget()
                self._mark = self._door.revision()
            if len(self._known) >= _MOST:
                self._known = {}
            if question not in self._known:
                self._known[question] = frozenset(tables), ask()
            return self._known[question][1]  # type: ignore[return-value]  # what `ask` of this question returned

    def _forget(self) -> None:
        """Let go of what rests on anything that changed."""
        changed = self._watch.changes() if self._watch else None
        self._known = {
            question: (tables, answer)
            for question, (tables, answer) in self._known.items()
            if tables and changed is not None and not tables & changed.keys()
        }


class Made(Generic[Answer]):
    """Makes records of rows: of a row that was there the last time it is the same record."""

    def __init__(self, make: Callable[[sqlite3.Row], Answer]) -> None:
        self._make = make
        self._known: dict[tuple[Value, ...], Answer] = {}

    def of(self, rows: Iterable[sqlite3.Row]) -> list[Answer]:
        """Return a record of each row."""
        before, self._known = self._known, {}
        made = []
        for row in rows:
            values = tuple(row)
            record = before[values] if values in before else self._make(row)
            self._known[values] = record
            made.append(record)
        return made
