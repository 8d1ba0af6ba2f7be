"""Trying something while a thing stands in the way, and again when it is gone: what is said, and what is found then."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import Backups, backups_in
from netwerkapp.storage.database import BACKUPS
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import open_store
from netwerkapp.storage.troubles import BackupError, backup_error
from tests.faults.attempts import PEOPLE, TALKS, Attempt
from tests.faults.ground import NOW, clock, sound, with_people

Change = Callable[[], object]
_ENDS = (".unfinished", ".restoring", "-journal")


def hindered(
    attempt: Attempt, folder: Path, cause: str, hinder: Change, stop: Change, *, is_there: bool = True
) -> tuple[bool, list[str]]:
    """Try it while something stands in the way, and once more when it does not; whether it did, and what is wrong.

    While the folder is not there at all, nobody looks into it.
    """
    before, wrong = {one.path for one in backups_in(folder / BACKUPS)}, []
    hinder()
    refused = _cause(attempt)
    if refused:
        wrong += [] if refused == cause else [f"it is said to be {refused}"]
    if refused and is_there:
        there = {one.path for one in backups_in(folder / BACKUPS)}
        wrong += [] if there - before else [f"{one.name} is gone" for one in before - there]
        wrong += look(folder)
    stop()
    wrong += [] if not refused or attempt.undone() else ["half of it is there"]
    if refused and (again := _cause(attempt)):
        wrong.append(f"it does not go on: {again}")
    wrong += [] if attempt.done() else ["it is not there"]
    return bool(refused), [*wrong, *look(folder)]


def look(folder: Path) -> list[str]:
    """Say what is not sound, and what a work that was cut short left behind."""
    wrong = check_file(folder)
    wrong += filter(None, (sound(one.path) for one in backups_in(folder / BACKUPS)))
    return wrong + [
        f"{one.name} is left" for one in folder.rglob("*") if one.name.endswith(_ENDS) or one.name[0] == "."
    ]


def with_copies(folder: Path, copies: int) -> None:
    """Make a file with copies: of three the oldest is let go when there is another one."""
    store = with_people(folder, PEOPLE - 1, TALKS)
    for before in (timedelta(days=20, hours=3), timedelta(days=20), timedelta(days=3))[-copies:]:
        Backups(folder, lambda before=before: NOW - before).make(Reason.CLOSE)
    store.close()
    store = open_store(folder, clock)
    one = store.contacts.get("p0")
    assert one is not None
    store.contacts.save(replace(one, id="last"), "contact_added")
    store.close()


def _cause(attempt: Attempt) -> str:
    """Try; what is said to stand in the way, "" when it worked."""
    try:
        attempt.go()
    except (SaveError, BackupError) as error:
        return str(error.cause)
    except OSError as error:
        return str(backup_error(error).cause)
    return ""
