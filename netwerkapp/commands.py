"""The commands: what the app does without a window. Each prints what was done and returns the exit code."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.database import NewerFileError, NoFileError, UnreadableFileError, has_data

if TYPE_CHECKING:
    from netwerkapp.storage.held import Held

# start-up: what a command needs is imported in it, as the window and the other commands do without

UNUSABLE = 2  # the exit code of arguments or data that cannot be used
TALK_SUFFIXES = (".pdf", ".html", ".md", ".ics")


class SentenceError(Exception):
    """What is wrong, in one sentence that the user can act on."""


def ladder(folder: Path, language: str, *, as_json: bool) -> int:
    """Print the ladder; never writes."""
    from netwerkapp.ladder_text import as_dictionary, as_text
    from netwerkapp.storage.store import open_to_read

    with closing(open_to_read(folder)) as store:
        ladder = store.ladders.read()
        if as_json:
            print(json.dumps(as_dictionary(ladder), indent=2))
        else:
            contact = store.contacts.get(ladder.next_step.contact or "")
            texts = load_content(RESOURCES / "content", language).ladder
            print(as_text(ladder, texts, contact.name.short if contact else ""))
    return 0


def check(folder: Path) -> int:
    """Print what is wrong with the data; 1 when there is anything. Never writes."""
    from netwerkapp.storage.reading import check_file

    found = check_file(folder)
    for problem in found:
        print(problem)
    print(f"{folder}: {f'{len(found)} found' if found else 'sound'}")
    return 1 if found else 0


def import_people(folder: Path, files: Sequence[Path], *, notes: bool, birthdays: bool, as_json: bool) -> int:
    """Bring in people; another window or command that has the folder is left alone."""
    from netwerkapp.domain.backups import Reason
    from netwerkapp.domain.imports import Wanted
    from netwerkapp.storage.backups import Backups
    from netwerkapp.storage.database import make_folder
    from netwerkapp.storage.door import SaveError
    from netwerkapp.storage.store import open_store
    from netwerkapp.storage.troubles import BackupError
    from netwerkapp.transfer import bring_in

    make_folder(folder)
    with _claimed(folder):
        store = open_store(folder)
        try:
            if store.newest_action():
                Backups(folder, store.now).make(Reason.IMPORT)
            done = [bring_in(store, file, Wanted(notes, birthdays)) for file in files]
        except (SaveError, BackupError) as error:
            raise SentenceError(f"it cannot be written in {folder}: {error}") from error
        finally:
            store.close()
    if as_json:
        print(json.dumps({"files": [one.as_dictionary() for one in done]}, indent=2, ensure_ascii=False))
    for one in done:
        for line in one.as_text():
            if one.problem:
                print(f"netwerkapp: {line}", file=sys.stderr)
            elif not as_json:
                print(line)
    return UNUSABLE if any(one.problem for one in done) else 0


def bring_back(folder: Path, file: Path, password: str, *, as_json: bool) -> int:
    """Bring in everything of a file that was taken along; what was there is copied first."""
    from netwerkapp.domain.archives import ArchiveError
    from netwerkapp.exchange.archives import read_archive
    from netwerkapp.storage.database import make_folder
    from netwerkapp.storage.door import SaveError
    from netwerkapp.storage.store import open_store
    from netwerkapp.storage.troubles import BackupError
    from netwerkapp.transfer import ARCHIVE_REASONS, bring_in_archive, compared

    make_folder(folder)
    with _claimed(folder):
        try:
            archive = read_archive(file, password)
            with closing(open_store(folder)) as store:
                done = bring_in_archive(store, archive)
        except ArchiveError as error:
            raise SentenceError(f"{file}: {ARCHIVE_REASONS[error.reason]}; nothing was changed") from error
        except (SaveError, BackupError) as error:
            raise SentenceError(f"it cannot be written in {folder}: {error}") from error
    counts = compared(done)
    if as_json:
        print(json.dumps({"file": str(file), **counts}, indent=2))
    else:
        for kind, fates in counts.items():
            print(f"{kind}: {', '.join(f'{count} {fate}' for fate, count in fates.items())}")
    return 0


def take_along(folder: Path, file: Path, password: str, language: str) -> int:
    """Write everything to one file, while no window can change it."""
    from netwerkapp.exchange.archives import put_in_place
    from netwerkapp.files_out import archive_out

    if not has_data(folder):
        raise NoFileError(str(folder))
    with _claimed(folder):
        data, people, talks = archive_out(folder, language, password)
        put_in_place(data, file)
    print(f"{file}: {people} people, {talks} talks")
    return 0


def export(folder: Path, file: Path, version: str, language: str) -> int:
    """Write all contacts to a file; `version` is that of vCard."""
    from netwerkapp.storage.store import open_to_read
    from netwerkapp.transfer import SUFFIXES, write_out

    if file.suffix.lower() not in SUFFIXES:
        raise SentenceError(f"{file}: name a file that ends in {' or '.join(SUFFIXES)}")
    with closing(open_to_read(folder)) as store:
        many = write_out(store, file, version, language)
    print(f"{file}: {many} contacts")
    return 0


def export_talks(folder: Path, file: Path, language: str) -> int:
    """Write the talks to a file of the kind that its name says."""
    suffix = file.suffix.lower()
    if suffix not in TALK_SUFFIXES:
        raise SentenceError(f"{file}: name a file that ends in {', '.join(TALK_SUFFIXES)}")
    from netwerkapp.exchange.archives import put_in_place
    from netwerkapp.files_out import talks_out
    from netwerkapp.ui.conversations.talk_files import Kind

    out = talks_out(folder, Kind(suffix[1:]), language)
    if not out.talks:
        raise SentenceError(f"there are no {'planned talks' if suffix == '.ics' else 'talks'} in {folder} yet")
    put_in_place(out.data, file)
    print(f"{file}: {out.talks} {'talk' if out.talks == 1 else 'talks'}")
    if out.boxes:
        print(f"characters that cannot be printed: {out.boxes}")
    print(out.warning)
    return 0


def backup(folder: Path, place: Path) -> int:
    """Write a copy of the data; a file that is there already is left as it is."""
    from netwerkapp.domain.backups import Reason, name_of
    from netwerkapp.storage.backups import write_copy
    from netwerkapp.storage.store import local_clock
    from netwerkapp.storage.troubles import BackupError

    if not has_data(folder):
        raise NoFileError(str(folder))
    if place.is_dir():
        name = name_of(local_clock().replace(tzinfo=None), Reason.ASKED)
        place = place / f"netwerkapp-{name}.sqlite3"
    if place.exists():
        raise SentenceError(f"{place} is there already; name another file")
    with _claimed(folder):
        try:
            print(f"{place}: {_content(write_copy(folder, place))}")
        except BackupError as error:
            raise SentenceError(f"no copy could be made in {place}: {error}") from error
    return 0


def restore(folder: Path, file: Path) -> int:
    """Put a copy in the place of the data; what was there is copied first."""
    from netwerkapp.storage.backups import Backups
    from netwerkapp.storage.database import make_folder
    from netwerkapp.storage.held import held
    from netwerkapp.storage.store import local_clock
    from netwerkapp.storage.troubles import BackupError

    make_folder(folder)
    with _claimed(folder):
        try:
            content = _content(held(file))
            before = Backups(folder, local_clock).restore(file)
            print(f"{file}: {content}")
        except UnreadableFileError as error:
            raise SentenceError(f"{file} cannot be put back: {error}") from error
        except NewerFileError as error:
            raise SentenceError(f"{file} was made by a newer version of Netwerkapp; nothing was changed") from error
        except BackupError as error:
            raise SentenceError(f"nothing was put back in {folder}: {error}") from error
    if before is not None:
        print(f"what was there before: {before}")
    return 0


def demo(folder: Path, language: str) -> int:
    """Fill an empty folder with made-up data in this language."""
    from netwerkapp.demo import fill, made_up

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SentenceError(f"{folder} is not an empty folder; name one that is empty or not there yet")
    fill(folder, made_up(RESOURCES / "demo", language))
    print(f"{folder}: filled with made-up data; see it with: netwerkapp --data {folder}")
    return 0


def is_archive(file: Path) -> bool:
    """Whether this is a file with everything, by its name."""
    return file.suffix.lower() == ".netwerk"


def password_in(file: Path | None) -> str:
    """Return the first line of a file with a password, "" when none was named. Raises SentenceError."""
    if file is None:
        return ""
    try:
        password = file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise SentenceError(f"{file}: it holds no text") from error
    if not password:
        raise SentenceError(f"{file}: there is no password on its first line")
    return password


def _content(held: "Held") -> str:
    return f"{held.people} people, {held.talks} talks"


@contextmanager
def _claimed(folder: Path) -> Iterator[None]:
    """Hold the folder meanwhile; another window or command that has it is left alone."""
    from netwerkapp.single import claim

    claimed = claim(folder)
    if claimed is None:
        raise SentenceError(f"{folder} is open in Netwerkapp now; close it first")
    try:
        yield
    finally:
        claimed.release()
