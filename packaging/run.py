"""`make run`: opens the window, or shows the ladder of made-up data as text where there is no screen."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the app as it is installed in this environment; the exit code."""
    if arguments or has_screen():
        return app(*arguments)
    print("netwerkapp: no screen here, so no window; this is the ladder of made-up data:\n", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "demo"
        return demo(data) or app("--data", str(data), "ladder")


def has_screen() -> bool:
    """Whether a window can be shown: always, except on Linux without X or Wayland."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def app(*arguments: str) -> int:
    """Run one command of the app."""
    return subprocess.call([sys.executable, "-m", "netwerkapp", *arguments])


def demo(folder: Path) -> int:
    """Fill the folder with made-up data, without a word."""
    command = [sys.executable, "-m", "netwerkapp", "demo", str(folder)]
    return subprocess.call(command, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
