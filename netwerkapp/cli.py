"""The command line: without a command it opens the window; the commands need no screen.

Exit codes: 0 done, 1 the check found something wrong, 2 unusable arguments or data.
"""

import argparse
import gc
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from netwerkapp import __version__
from netwerkapp.content import fitting, languages, load_content
from netwerkapp.content_file import ContentError
from netwerkapp.paths import RESOURCES, user_folder
from netwerkapp.storage.database import (
    DAMAGE,
    SCHEMA_VERSION,
    NewerFileError,
    NoFileError,
    UnreadableFileError,
    has_data,
)

if TYPE_CHECKING:
    from netwerkapp.storage.held import Held

UNUSABLE = 2
TALK_SUFFIXES = (".pdf", ".html", ".md", ".ics")
COMMANDS = ("ladder", "check", "import", "export", "backup", "restore", "demo")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # what says on Linux that there is a screen


class SentenceError(Exception):
    """What is wrong, in one sentence that the user can act on."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options, files = _parse(sys.argv[1:] if arguments is None else list(arguments))
    os.umask(0o077)  # whatever is written, here or elsewhere, is for this user alone
    try:
        code = _run(options, files)
        if sys.stdout is not None:  # a program without a console on Windows has none
            sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever was reading has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNUSABLE
    except NoFileError:
        problem = f"there is no Netwerkapp data in {options.data}"
    except NewerFileError as error:
        problem = (
            f"the data in {options.data} was made by a newer version of Netwerkapp (format {error}, "
            f"this one knows up to {SCHEMA_VERSION}); it was left as it is"
        )
    except (UnreadableFileError, *DAMAGE) as error:
        problem = f"the data in {options.data} cannot be read: {error}"
    except ContentError as error:
        problem = f"a text of the app cannot be used: {error}"
    except OSError as error:
        problem = f"{error.strerror}: {error.filename}" if error.filename else str(error.strerror)
    except SentenceError as error:
        problem = str(error)
    print(f"netwerkapp: {problem}", file=sys.stderr)
    return UNUSABLE


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always, except on Linux without X, Wayland or a platform named for Qt."""
    return platform != "linux" or any(environment.get(name) for name in SCREENS)


def system_language() -> str:
    """Return the language of the system if there are texts in it, else the first one, without asking Qt."""
    words = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return fitting(next((word for word in words if word), ""), RESOURCES / "content")


def _parse(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return the options, and the files to open in the window when there is no command."""
    parser = _parser()
    options, rest = _general().parse_known_args(arguments)
    if not rest or rest[0] in COMMANDS or not all(file and Path(file).exists() for file in rest):
        return parser.parse_args(arguments), []
    options.command = None
    return options, [str(Path(file).absolute()) for file in rest]


def _general() -> argparse.ArgumentParser:
    """Return what goes with and without a command."""
    general = argparse.ArgumentParser(prog="netwerkapp", add_help=False)
    general.add_argument("--data", type=_folder, metavar="FOLDER", help="use the data in this folder")
    general.add_argument(
        "--language", choices=languages(RESOURCES / "content"), help="the language of the window and of what is printed"
    )
    return general


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="netwerkapp",
        description="Learn to network in small steps, offline. Without a command: FILE... to open in the window.",
        parents=[_general()],
    )
    parser.add_argument("--version", action="version", version=f"netwerkapp {__version__}")
    commands = parser.add_subparsers(dest="command", title="commands, without a window")
    ladder = commands.add_parser("ladder", help="print the ladder; never writes")
    ladder.add_argument("--json", action="store_true", help="print it as JSON")
    commands.add_parser("check", help="check the data; exit code 0 when it is sound, else 1; never writes")
    bring = commands.add_parser(
        "import", help="bring in people from vCard and CSV files or a ZIP of LinkedIn, or everything in a .netwerk file"
    )
    bring.add_argument("files", type=Path, nargs="+", metavar="FILE")
    _add_password(bring)
    bring.add_argument("--notes", action="store_true", help="notes as well")
    bring.add_argument("--birthdays", action="store_true", help="birthdays as well")
    bring.add_argument("--json", action="store_true", help="print what became of it as JSON")
    export = commands.add_parser(
        "export", help="write everything to a .netwerk file, all contacts to .vcf or .csv, or talks"
    )
    export.add_argument("file", type=Path, metavar="FILE")
    _add_password(export)
    export.add_argument("--vcard", choices=("3.0", "4.0"), default="3.0", help="the version of a .vcf file")
    talks = "write the talks instead: all to a .pdf, .html or .md file, the planned ones to .ics"
    export.add_argument("--conversations", action="store_true", help=talks)
    backup = commands.add_parser("backup", help="write a checked copy of all data to a new file or into a folder")
    backup.add_argument("place", type=Path, metavar="FILE|FOLDER")
    restore = commands.add_parser("restore", help="put a copy in the place of the data, which is copied first")
    restore.add_argument("file", type=Path, metavar="FILE")
    demo = commands.add_parser("demo", help="fill an empty folder with made-up data")
    demo.add_argument("folder", type=_folder, metavar="FOLDER")
    return parser


def _add_password(parser: argparse.ArgumentParser) -> None:
    what = "the password of a .netwerk file is the first line of this one"
    parser.add_argument("--password-file", type=Path, metavar="FILE", help=what)


def _folder(text: str) -> Path:
    """Return the folder that was named, seen from the root; without a name it would be the one you happen to be in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("name a folder")
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError:
        raise argparse.ArgumentTypeError(f"no home folder was found for {text}; name the whole folder") from None


def _run(options: argparse.Namespace, files: Sequence[str]) -> int:
    if options.command == "demo":
        options.data = options.folder
        return _demo(options.folder)
    if options.command is None:
        return _window(options.data, options.language, files)
    folder = options.data = options.data or _user_folder()
    if options.command in ("import", "export"):
        archives = [file for file in options.files if _is_archive(file)] if options.command == "import" else []
        if archives and len(options.files) > 1:
            raise SentenceError(f"{archives[0]}: bring in a .netwerk file on its own")
        if archives:
            return _bring_in(folder, archives[0], _password(options.password_file), as_json=options.json)
        if options.command == "export" and _is_archive(options.file):
            language = options.language or system_language()
            return _take_along(folder, options.file, _password(options.password_file), language)
        if options.password_file is not None:
            raise SentenceError("only a .netwerk file has a password")
    if options.command == "import":
        return _import(folder, options.files, notes=options.notes, birthdays=options.birthdays, as_json=options.json)
    if options.command == "export" and options.conversations:
        return _export_talks(folder, options.file, options.language or system_language())
    if options.command == "export":
        return _export(folder, options.file, options.vcard, options.language or system_language())
    if options.command == "backup":
        return _backup(folder, options.place)
    if options.command == "restore":
        return _restore(folder, options.file)
    if options.command == "ladder":
        return _ladder(folder, options.language or system_language(), as_json=options.json)
    return _check(folder)


def _user_folder() -> Path:
    try:
        return user_folder()
    except ValueError:
        raise SentenceError("no home folder was found; name a folder with --data") from None


def _window(data: Path | None, language: str | None, files: Sequence[str]) -> int:
    """Open the window; without a home folder the window itself asks for a folder."""
    if not has_screen(sys.platform, os.environ):
        raise SentenceError("there is no screen here to open a window on; ladder, check and demo need none")
    gc.disable()  # start-up: what is loaded now stays; the app turns it on again before it waits for the user
    from netwerkapp import quick_qt  # start-up: the commands need no Qt

    quick_qt.load()
    from netwerkapp.app import main as open_window  # start-up: after the above

    try:
        folder = data or user_folder()
    except ValueError:
        return open_window(None, language, files)
    return open_window(folder, language, files)


def _ladder(folder: Path, language: str, *, as_json: bool) -> int:
    from netwerkapp.ladder_text import as_dictionary, as_text  # start-up: the window needs none of these
    from netwerkapp.storage.store import open_to_read

    store = open_to_read(folder)
    try:
        ladder = store.ladders.read()
        if as_json:
            print(json.dumps(as_dictionary(ladder), indent=2))
        else:
            contact = store.contacts.get(ladder.next_step.contact or "")
            texts = load_content(RESOURCES / "content", language).ladder
            print(as_text(ladder, texts, contact.name.short if contact else ""))
    finally:
        store.close()
    return 0


def _import(folder: Path, files: Sequence[Path], *, notes: bool, birthdays: bool, as_json: bool) -> int:
    """Bring in people; another window or command that has the folder is left alone."""
    from netwerkapp.domain.backups import Reason
    from netwerkapp.domain.imports import Wanted  # start-up: the window needs none of these
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


def _is_archive(file: Path) -> bool:
    return file.suffix.lower() == ".netwerk"


def _password(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        password = file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise SentenceError(f"{file}: it holds no text") from error
    if not password:
        raise SentenceError(f"{file}: there is no password on its first line")
    return password


def _take_along(folder: Path, file: Path, password: str, language: str) -> int:
    """Write everything to one file, while no window can change it."""
    from netwerkapp.app import archive_out  # start-up: the other commands need no Qt
    from netwerkapp.exchange.archives import put_in_place

    if not has_data(folder):
        raise NoFileError(str(folder))
    with _claimed(folder):
        data, people, talks = archive_out(folder, language, password)
        put_in_place(data, file)
    print(f"{file}: {people} people, {talks} talks")
    return 0


def _bring_in(folder: Path, file: Path, password: str, *, as_json: bool) -> int:
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
            store = open_store(folder)
            try:
                done = bring_in_archive(store, archive)
            finally:
                store.close()
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


def _export(folder: Path, file: Path, version: str, language: str) -> int:
    from netwerkapp.exchange.archives import put_in_place
    from netwerkapp.storage.store import open_to_read
    from netwerkapp.transfer import SUFFIXES, written

    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        raise SentenceError(f"{file}: name a file that ends in {' or '.join(SUFFIXES)}")
    store = open_to_read(folder)
    try:
        contacts = store.exports.everyone()
    finally:
        store.close()
    put_in_place(written(contacts, suffix, version, language), file)
    print(f"{file}: {len(contacts)} contacts")
    return 0


def _export_talks(folder: Path, file: Path, language: str) -> int:
    suffix = file.suffix.lower()
    if suffix not in TALK_SUFFIXES:
        raise SentenceError(f"{file}: name a file that ends in {', '.join(TALK_SUFFIXES)}")
    from netwerkapp.app import talks_out  # start-up: the other commands need no Qt
    from netwerkapp.exchange.archives import put_in_place
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


def _backup(folder: Path, place: Path) -> int:
    """Write a copy of the data; a file that is there already is left as it is."""
    from netwerkapp.domain.backups import Reason, name_of  # start-up: the window needs none of these
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


def _restore(folder: Path, file: Path) -> int:
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


def _check(folder: Path) -> int:
    from netwerkapp.storage.reading import check_file

    found = check_file(folder)
    for problem in found:
        print(problem)
    print(f"{folder}: {f'{len(found)} found' if found else 'sound'}")
    return 1 if found else 0


def _demo(folder: Path) -> int:
    from netwerkapp.demo import fill

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SentenceError(f"{folder} is not an empty folder; name one that is empty or not there yet")
    fill(folder, RESOURCES / "demo" / "nl.toml")
    print(f"{folder}: filled with made-up data; see it with: netwerkapp --data {folder}")
    return 0
