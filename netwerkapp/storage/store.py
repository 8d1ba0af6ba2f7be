"""All that is stored, behind one object: the door, and a repository for each noun."""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from netwerkapp.storage.agenda import Agenda
from netwerkapp.storage.appointments import Appointments
from netwerkapp.storage.celebrations import Celebrations
from netwerkapp.storage.contacts import Contacts
from netwerkapp.storage.conversations import Conversations
from netwerkapp.storage.counters import Counters
from netwerkapp.storage.database import open_database
from netwerkapp.storage.deleted import Deleted
from netwerkapp.storage.directions import Directions
from netwerkapp.storage.door import Door
from netwerkapp.storage.duplicates import Duplicates
from netwerkapp.storage.energy import EnergyLog
from netwerkapp.storage.erasing import Erasing
from netwerkapp.storage.exports import Exports
from netwerkapp.storage.feeling import Feeling
from netwerkapp.storage.follow_ups import FollowUps
from netwerkapp.storage.heavy import Heavy
from netwerkapp.storage.helpers import Helpers
from netwerkapp.storage.imports import Imports
from netwerkapp.storage.invitations import Invitations
from netwerkapp.storage.keeping_in_touch import KeepingInTouch
from netwerkapp.storage.ladders import Ladders
from netwerkapp.storage.learning import Learning
from netwerkapp.storage.network import Network
from netwerkapp.storage.nudges import Nudges
from netwerkapp.storage.opportunities import Opportunities
from netwerkapp.storage.pauses import Pauses
from netwerkapp.storage.plans import Plans
from netwerkapp.storage.predictions import Predictions
from netwerkapp.storage.preparations import Preparations
from netwerkapp.storage.presence import Presence
from netwerkapp.storage.promises import Promises
from netwerkapp.storage.reading import open_read_only
from netwerkapp.storage.reflections import Reflections
from netwerkapp.storage.reports import Reports
from netwerkapp.storage.resistances import Resistances
from netwerkapp.storage.rhythms import Rhythms
from netwerkapp.storage.self_checks import SelfChecks
from netwerkapp.storage.setbacks import Setbacks
from netwerkapp.storage.settings import FIRST_START, LAST_DAY, Profile, Settings
from netwerkapp.storage.silences import Silences
from netwerkapp.storage.steps import Steps
from netwerkapp.storage.talk_search import TalkSearch
from netwerkapp.storage.timelines import Timelines
from netwerkapp.storage.touches import Touches
from netwerkapp.storage.trends import Trends


class Store:
    """The user's file. `clock` gives the moment as local time with its offset; `read_only`: nothing can be kept."""

    def __init__(
        self, connection: sqlite3.Connection, clock: Callable[[], datetime], *, read_only: bool = False
    ) -> None:
        self.read_only = read_only
        self.door = Door(connection, clock)
        self.settings = Settings(self.door)
        self.profile = Profile(self.door)
        self.contacts = Contacts(self.door)
        self.network = Network(self.door)
        self.conversations = Conversations(self.door)
        self.talk_search = TalkSearch(self.door)
        self.appointments = Appointments(self.door)
        self.invitations = Invitations(self.door)
        self.preparations = Preparations(self.door)
        self.reflections = Reflections(self.door)
        self.promises = Promises(self.door)
        self.opportunities = Opportunities(self.door)
        self.touches = Touches(self.door)
        self.rhythms = Rhythms(self.door)
        self.timelines = Timelines(self.door)
        self.duplicates = Duplicates(self.door)
        self.erasing = Erasing(self.door)
        self.follow_ups = FollowUps(self.door)
        self.helpers = Helpers(self.door)
        self.imports = Imports(self.door)
        self.exports = Exports(self.door)
        self.setbacks = Setbacks(self.door)
        self.learning = Learning(self.door)
        self.heavy = Heavy(self.door)
        self.trends = Trends(self.door)
        self.predictions = Predictions(self.door)
        self.counters = Counters(self.door)
        self.reports = Reports(self.door)
        self.deleted = Deleted(self.door)
        self.self_checks = SelfChecks(self.door)
        self.resistances = Resistances(self.door)
        self.plans = Plans(self.door)
        self.directions = Directions(self.door)
        self.steps = Steps(self.door, self.self_checks, self.resistances, self.plans)
        self.pauses = Pauses(self.door)
        self.silences = Silences(self.door)
        self.energy = EnergyLog(self.door)
        self.keeping_in_touch = KeepingInTouch(self.door)
        self.agenda = Agenda(self.door)
        self.presence = Presence(self.door)
        self.nudges = Nudges(self.door)
        self.celebrations = Celebrations(self.door)
        self.feeling = Feeling(self.door)
        self.ladders = Ladders(self.door)
        self.door.after_action = self.ladders.keep_milestones
        self.door.last_day = date.fromisoformat(self.settings.get(LAST_DAY) or date.min.isoformat())

    def is_new_day(self) -> bool:
        """Whether it is another day than the last one that was begun."""
        return not self.read_only and self.door.last_day != self.door.today()

    def begin_day(self) -> None:
        """Do once a day, at start and at midnight, what follows from days that are over. Writes on a new day only."""
        if not self.is_new_day():
            return
        today = self.door.today()
        with self.door.utils.atomic():
            if not self.settings.get(FIRST_START):
                self.settings.set(FIRST_START, today.isoformat())
            self.ladders.settle()
            self.settings.set(LAST_DAY, today.isoformat())
        self.door.last_day = today

    def now(self) -> datetime:
        """Return the moment, local time with offset."""
        return self.door.now()

    def today(self) -> date:
        """Return the day it is for the user."""
        return self.door.today()

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
        """Return what opens this file once more, for work in another thread."""
        path = Path(str(self.door.read("PRAGMA database_list")[0]["file"]))
        clock = self.door.clock
        return lambda: Store(open_database(path.parent), clock)

    def close(self) -> None:
        """Let go of the file."""
        self.door.connection.close()


def local_clock() -> datetime:
    """Return the moment as this computer sees it, with its offset."""
    return datetime.now().astimezone()


def open_store(folder: Path, clock: Callable[[], datetime] = local_clock) -> Store:
    """Open the user's file in `folder`, made first where there is none; see `open_database` for what it raises."""
    store = Store(open_database(folder), clock)
    store.begin_day()
    return store


def open_to_read(folder: Path, clock: Callable[[], datetime] = local_clock) -> Store:
    """Open the user's file without ever writing to it; see `open_read_only` for what it raises."""
    return Store(open_read_only(folder), clock, read_only=True)
