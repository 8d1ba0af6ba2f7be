"""The shortest way to the window: without a command nothing else is loaded before it."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES, user_folder

COMMANDS = ("ladder", "check", "import", "export", "backup", "restore", "demo")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # what says on Linux that there is a screen

Start = tuple[Path | None, str | None, list[str]]  # a folder, a language, and files to open


def plain_start(arguments: Sequence[str]) -> Start | None:
    """Return what the window is started with where that is plain; None where the command line has to be read well."""
    folder: Path | None = None
    language: str | None = None
    files: list[str] = []
    rest = iter(arguments)
    for one in rest:
        if one == "--data":
            named = next(rest, "")
            if not named.strip() or named[0] in "-~":
                return None
            folder = Path(named).absolute()
        elif one == "--language":
            language = next(rest, "")
            if language not in languages(RESOURCES / "content"):
                return None
        elif not one or one[0] == "-" or one in COMMANDS or not Path(one).exists():
            return None
        else:
            files.append(str(Path(one).absolute()))
    return folder, language, files


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always, except on Linux without X, Wayland or a platform named for Qt."""
    return platform != "linux" or any(environment.get(name) for name in SCREENS)


def open_window(data: Path | None, language: str | None, files: Sequence[str]) -> int:
    """Open the window; without a home folder the window itself asks for a folder."""
    if not has_screen(sys.platform, os.environ):
        from netwerkapp.commands import SentenceError  # start-up: there is mostly a screen

        raise SentenceError("there is no screen here to open a window on; ladder, check and demo need none")
    gc.disable()  # start-up: what is loaded now stays; the app turns it on again before it waits for the user
    from netwerkapp import quick_qt  # start-up: the commands need no Qt

    quick_qt.load()
    from netwerkapp.app import main as begin  # start-up: after the above

    try:
        folder = data or user_folder()
    except ValueError:
        return begin(None, language, files)
    return begin(folder, language, files)
