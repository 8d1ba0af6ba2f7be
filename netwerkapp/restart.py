"""Starting the app again, the way it was started: from its bundle, by its command or as a module."""

import os
import subprocess
import sys
from pathlib import Path


def start_again(folder: Path, language: str | None) -> subprocess.Popen[bytes]:
    """Start the app anew, as a process apart from this one, which may end before it."""
    fresh = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}  # else a bundle takes its child for a part of itself
    away = subprocess.DEVNULL
    return subprocess.Popen(
        command(folder, language),
        env=os.environ | fresh,
        start_new_session=True,
        stdin=away,
        stdout=away,
        stderr=away,
    )


def command(folder: Path, language: str | None) -> list[str]:
    """Return what starts the app on this folder, without the files that it was to open."""
    options = ["--data", str(folder), *(["--language", language] if language else [])]
    if getattr(sys, "frozen", False):
        return [sys.executable, *options]
    own = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]  # a script, or -m and the name of a module
    return [sys.executable, *own, *options]
