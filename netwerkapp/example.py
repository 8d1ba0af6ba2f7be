"""The app of a made-up person, to look into: in a folder of its own, which can be thrown away."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from netwerkapp.storage.database import EXAMPLE_MARK, has_data, is_example, make_folder
from netwerkapp.storage.settings import Settings
from netwerkapp.storage.store import Store, open_store

if TYPE_CHECKING:
    from subprocess import Popen

NAME, UNFINISHED = "voorbeeld", "voorbeeld.new"  # folders in the one of the user's data; each language has its own
SEEN_THE_SAME = ("language", "theme", "text_size", "quiet_view")  # settings that go along


def prepare(folder: Path, made_up: Path, settings: Settings, clock: Callable[[], datetime]) -> Path:
    """Return the folder of the example, filled from the TOML file `made_up` if it is not there yet.

    It lies in `folder`, or in a temporary place when nothing can be kept there. Raises OSError when neither works.
    """
    place = next(one for one in _places(folder, made_up.stem) if not one.exists() or is_example(one))
    if not has_data(place):
        try:
            _fill(place, made_up, clock)
        except OSError:
            place = Path(tempfile.mkdtemp(prefix="netwerkapp-")) / place.name
            _fill(place, made_up, clock)
    store = open_store(place, clock)
    try:
        for name in SEEN_THE_SAME:
            store.settings.set(name, settings.get(name))
    finally:
        store.close()
    return place


def open_beside(folder: Path, examples: Path, store: Store, language: str) -> "Popen[bytes]":
    """Open the app on the example in this language, as a process of its own. Raises OSError, SaveError."""
    from netwerkapp.demo import made_up  # the example that is thrown away needs neither
    from netwerkapp.restart import start_again

    return start_again(prepare(folder, made_up(examples, language), store.settings, store.now), language)


def throw_away(folder: Path) -> None:
    """Take the example away, its mark last; a folder without that mark is left alone."""
    if not is_example(folder):
        return
    for one in folder.iterdir():
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)
        elif one.name != EXAMPLE_MARK:
            one.unlink(missing_ok=True)
    (folder / EXAMPLE_MARK).unlink(missing_ok=True)
    folder.rmdir()


def _fill(place: Path, made_up: Path, clock: Callable[[], datetime]) -> None:
    """Make it under another name, so that it is there whole or not at all."""
    from netwerkapp.demo import fill

    unfinished = place.with_name(UNFINISHED)
    throw_away(unfinished)
    throw_away(place)
    make_folder(unfinished)
    (unfinished / EXAMPLE_MARK).touch()
    fill(unfinished, made_up, clock)
    unfinished.rename(place)


def _places(folder: Path, language: str) -> Iterator[Path]:
    """Names for it; someone may have a folder of that name of their own."""
    name = NAME if language == "nl" else f"{NAME}-{language}"
    return (folder / (name if number == 1 else f"{name}-{number}") for number in count(1))
