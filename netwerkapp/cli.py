"""The command line: without a command it opens the window; the commands need no screen.

Exit codes: 0 done, 1 the check found something wrong, 2 unusable arguments or data.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from netwerkapp import __version__, commands
from netwerkapp.commands import UNUSABLE, SentenceError
from netwerkapp.content_file import ContentError
from netwerkapp.languages import fitting, languages
from netwerkapp.opening import COMMANDS, open_window
from netwerkapp.paths import RESOURCES, user_folder
from netwerkapp.storage.database import (
    DAMAGE,
    SCHEMA_VERSION,
    NewerFileError,
    NoFileError,
    UnreadableFileError,
)


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
    except Exception as error:
        return say(error, options.data)


def say(error: Exception, folder: Path | None) -> int:
    """Say in one sentence what went wrong with the data in this folder; what nobody can act on goes on."""
    if isinstance(error, NoFileError):
        problem = f"there is no Netwerkapp data in {folder}"
    elif isinstance(error, NewerFileError):
        problem = (
            f"the data in {folder} was made by a newer version of Netwerkapp (format {error}, "
            f"this one knows up to {SCHEMA_VERSION}); it was left as it is"
        )
    elif isinstance(error, (UnreadableFileError, *DAMAGE)):
        problem = f"the data in {folder} cannot be read: {error}"
    elif isinstance(error, ContentError):
        problem = f"a text of the app cannot be used: {error}"
    elif isinstance(error, OSError):
        problem = f"{error.strerror}: {error.filename}" if error.filename else str(error.strerror)
    elif isinstance(error, SentenceError):
        problem = str(error)
    else:
        raise error
    print(f"netwerkapp: {problem}", file=sys.stderr)
    return UNUSABLE


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
        return commands.demo(options.folder, options.language or system_language())
    if options.command is None:
        return open_window(options.data, options.language, files)
    folder = options.data = options.data or _user_folder()
    if options.command in ("import", "export"):
        archives = [file for file in options.files if commands.is_archive(file)] if options.command == "import" else []
        if archives and len(options.files) > 1:
            raise SentenceError(f"{archives[0]}: bring in a .netwerk file on its own")
        if archives:
            return commands.bring_back(
                folder, archives[0], commands.password_in(options.password_file), as_json=options.json
            )
        if options.command == "export" and commands.is_archive(options.file):
            language = options.language or system_language()
            return commands.take_along(folder, options.file, commands.password_in(options.password_file), language)
        if options.password_file is not None:
            raise SentenceError("only a .netwerk file has a password")
    if options.command == "import":
        return commands.import_people(
            folder, options.files, notes=options.notes, birthdays=options.birthdays, as_json=options.json
        )
    if options.command == "export" and options.conversations:
        return commands.export_talks(folder, options.file, options.language or system_language())
    if options.command == "export":
        return commands.export(folder, options.file, options.vcard, options.language or system_language())
    if options.command == "backup":
        return commands.backup(folder, options.place)
    if options.command == "restore":
        return commands.restore(folder, options.file)
    if options.command == "ladder":
        return commands.ladder(folder, options.language or system_language(), as_json=options.json)
    return commands.check(folder)


def _user_folder() -> Path:
    try:
        return user_folder()
    except ValueError:
        raise SentenceError("no home folder was found; name a folder with --data") from None
