"""All that is stored, behind one object: the door, the repositories, and the days that go by."""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from netwerkapp.storage.columns import day
from netwerkapp.storage.connections import MEMORY, connect
from netwerkapp.storage.database import DAMAGE, UnreadableFileError, open_database
from netwerkapp.storage.door import Cause, Door, SaveError
from netwerkapp.storage.repositories import Repositories
from netwerkapp.storage.settings import FIRST_START, LAST_DAY

LARGE_WORK = 16_000  # kB of pages in memory
_PASSING = (Cause.FULL, Cause.IN_USE)


class Store(Repositories):
    """The user's file. `clock` gives the moment as local time with its offset; `read_only`: nothing can be kept."""

    def __init__(
        self, connection: sqlite3.Connection, clock: Callable[[], datetime], *, read_only: bool = False
    ) -> None:
        self.read_only = read_only
        self.copies: set[Store] = set()  # without names, each until it is closed
        super().__init__(Door(connection, clock))
        self.door.after_action = self.ladders.keep_milestones
        self.door.last_day = date.fromisoformat(self.settings.get(LAST_DAY) or date.min.isoformat())
        if read_only and self._was_ahead():
            self.door.last_day = date.min

    def is_new_day(self) -> bool:
        """Whether it is another day than the last one that was begun."""
        return not self.read_only and (self.door.last_day != self.door.today() or self._was_ahead())

    def begin_day(self) -> None:
        """Do once a day, at start and at midnight, what follows from days that are over. Writes on a new day only."""
        if not self.is_new_day():
            return
        before = self.door.last_day
        try:
            with self.door.whole():
                if self._was_ahead():
                    self.door.last_day = before + timedelta(days=1)
                    self.ladders.settle()  # what was done while the clock stood ahead
                    self.door.last_day = date.min
                    self.ladders.come_back()
                self.door.last_day = self.door.today()
                if not self.settings.get(FIRST_START):
                    self.settings.put(FIRST_START, self.door.last_day.isoformat())
                self.ladders.settle()
                self.settings.put(LAST_DAY, self.door.last_day.isoformat())
        except BaseException:
            self.door.last_day = before
            raise

    def _was_ahead(self) -> bool:
        """Whether the last day that was seen never was: the clock stood far ahead for a while."""
        today = self.now().date()
        if self.door.last_day <= today:
            return False
        from netwerkapp.domain.clock_jumps import FAR, was_ahead  # start-up: hardly ever needed

        if (self.door.last_day - today).days <= FAR:
            return False
        far = (today + timedelta(days=FAR + 1)).isoformat()
        used = self.door.value("SELECT COUNT(DISTINCT SUBSTR(at, 1, 10)) FROM actions WHERE at >= ?", (far,))
        return was_ahead(today, self.door.last_day, day(self.settings.get(FIRST_START)), int(str(used)))

    def now(self) -> datetime:
        """Return the moment, local time with offset."""
        return self.door.now()

    def today(self) -> date:
        """Return the day it is for the user."""
        return self.door.today()

    def revision(self) -> tuple[object, ...]:
        """Return a mark that stays the same as long as reading finds the same: nothing was written, and it is today."""
        return *self.door.revision(), self.today()

    def newest_action(self) -> int:
        """Return the number of the action that undo would take back; 0 when there is none."""
        return self.door.newest()

    def last_change(self) -> datetime | None:
        """Return when something was last changed, or None."""
        return self.door.last_change()

    def undoable(self) -> str | None:
        """Return the kind of the action that undo takes back, or None."""
        return self.door.undoable()

    def redoable(self) -> str | None:
        """Return the kind of the action that redo brings back, or None."""
        return self.door.redoable()

    def undo(self) -> str | None:
        """Take the last action back; its kind, or None when there is none."""
        return self.door.undo()

    def redo(self) -> str | None:
        """Bring the last action that was taken back again; its kind, or None when there is none."""
        return self.door.redo()

    def opener(self) -> "Callable[[], Store]":
        """Return what opens this file once more, for work in another thread; what lives in memory as it is now."""
        path, clock = self.door.path, self.door.clock
        if path is None:
            copy = connect(MEMORY)
            with self.door.lock:
                self.door.connection.backup(copy)
            return lambda: _to_look_at(copy, clock)
        return lambda: open_to_read(path.parent, clock) if self.read_only else _for_large_work(path.parent, clock)

    def wait_at_most(self, milliseconds: int) -> None:
        """Wait no longer than this for another program that holds the file."""
        self.door.wait_at_most(milliseconds)

    def close(self) -> None:
        """Let go of the file, and of the copies without names that were made of it."""
        for copy in tuple(self.copies):
            copy.close()
        with self.door.lock:
            self.door.connection.close()


def local_clock() -> datetime:
    """Return the moment as this computer sees it, with its offset."""
    return datetime.now().astimezone()


def open_store(folder: Path, clock: Callable[[], datetime] = local_clock) -> Store:
    """Open the user's file in `folder`, made first where there is none; see `open_database` for what it raises."""
    connection = open_database(folder)
    try:
        store = Store(connection, clock)
        store.begin_day()
    except (SaveError, ValueError, *DAMAGE) as error:
        if isinstance(error, SaveError) and error.cause in _PASSING:
            return store  # what is done once a day follows when there is room again
        from netwerkapp.storage.reading import is_damage  # start-up: hardly ever needed
        from netwerkapp.storage.troubles import passing

        connection.close()
        if is_damage(folder, error):
            raise UnreadableFileError(str(error)) from error
        raise passing(error) or error from error
    return store


def open_to_read(folder: Path, clock: Callable[[], datetime] = local_clock) -> Store:
    """Open the user's file without ever writing to it; see `open_read_only` for what it raises."""
    from netwerkapp.storage.reading import open_read_only  # start-up: hardly ever needed

    return _to_look_at(open_read_only(folder), clock)


def _for_large_work(folder: Path, clock: Callable[[], datetime]) -> Store:
    """Return the store once more, with memory for many pages: they are written once, and not again and again."""
    connection = open_database(folder)
    connection.execute(f"PRAGMA cache_size=-{LARGE_WORK}")
    return Store(connection, clock)


def _to_look_at(connection: sqlite3.Connection, clock: Callable[[], datetime]) -> Store:
    """Return the store on what is never written: a copy in memory takes nothing either."""
    store = Store(connection, clock, read_only=True)
    if store.door.path is None:
        store.ladders.read()  # it watches the rows from now on
        connection.execute("PRAGMA query_only=ON")
    return store
