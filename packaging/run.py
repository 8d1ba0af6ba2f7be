"""`make run`: opens the window; without a screen the ladder of made-up data as text, and pictures of a walk."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from netwerkapp.opening import COMMANDS, has_screen

WITHOUT_WINDOW = {*COMMANDS, "--version", "--help", "-h"}


def main(arguments: Sequence[str]) -> int:
    """Run the app as it is installed in this environment; the exit code."""
    if not wants_window(arguments):
        return app(*arguments)
    if has_screen(sys.platform, os.environ):
        code = app(*arguments)
        if code != -signal.SIGABRT or screen_answers():
            return code
    return without_screen()


def without_screen() -> int:
    """Say that there is no screen, and show in words and pictures what can be shown without; the exit code."""
    print("netwerkapp: no screen here, so no window; this is the ladder of made-up data:\n", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "demo"
        shown = demo(data) or app("--data", str(data), "ladder")
    return shown or walkthrough()


def screen_answers() -> bool:
    """Whether Qt can use the screen that the environment names; where it cannot, it gives up with a signal."""
    tried = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether the app would open its window for these arguments."""
    return not WITHOUT_WINDOW.intersection(arguments)


def app(*arguments: str) -> int:
    """Run one command of the app."""
    return subprocess.call([sys.executable, "-m", "netwerkapp", *arguments])


def walkthrough() -> int:
    """Walk through the main job in a window that nobody sees, and keep pictures of it."""
    print("\nand this is a walk through the main job, in a window without a screen:\n", flush=True)
    walk = [sys.executable, str(Path(__file__).with_name("walkthrough.py"))]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(walk, env=environment, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:  # else it is only what a window without a screen cannot do
        print(done.stderr, file=sys.stderr)
    return done.returncode


def demo(folder: Path) -> int:
    """Fill the folder with made-up data, without a word."""
    command = [sys.executable, "-m", "netwerkapp", "demo", str(folder)]
    return subprocess.call(command, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
