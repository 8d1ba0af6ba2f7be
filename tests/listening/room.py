"""A screen and an accessibility bus of its own, with the app in it and someone who only hears it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}  # and the packages that they are in
READER = Path(__file__).with_name("reader.py")
PYTHON = "/usr/bin/python3"  # the system's: its packages speak with the bus
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_SPEAKS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing() -> str:
    """Return what is not there to listen with, or ""."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    lacks = [f"{program} (package {package})" for program, package in PROGRAMS.items() if not shutil.which(program)]
    if _launcher() is None:
        lacks.append("at-spi-bus-launcher (package at-spi2-core)")
    if not shutil.which(PYTHON) or subprocess.run([PYTHON, "-c", _SPEAKS], capture_output=True, check=False).returncode:
        lacks.append("Atspi for Python (packages python3-gi and gir1.2-atspi-2.0)")
    return ", ".join(lacks)


def _launcher() -> str | None:
    return next((one for one in LAUNCHERS if Path(one).exists()), None)


def listen(folder: Path, log: Path) -> dict[str, Any]:
    """Do the main job on an empty folder; what was heard. Raises CalledProcessError with what went wrong."""
    with ExitStack() as stack, log.open("wb") as out:
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(log.parent), "QT_QPA_PLATFORM": "xcb"}
        environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DISPLAY": stack.enter_context(_screen(out))}
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment, out))
        launcher = _launcher()
        assert launcher is not None
        stack.enter_context(_running([launcher, "--launch-immediately"], environment, out))
        app = [sys.executable, "-m", "netwerkapp", "--language", "nl", "--data", str(folder)]
        stack.enter_context(_running(app, environment, out))
        heard = subprocess.run(  # the reader is patient for 60 seconds at each step, and then says what is missing
            [PYTHON, "-W", "ignore::DeprecationWarning", READER],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=out,
            check=True,
            timeout=300,
        )
        return dict(json.loads(heard.stdout.splitlines()[-1]))


@contextmanager
def _screen(out: Any) -> Iterator[str]:
    """Start a screen that nobody sees; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with _running(command, dict(os.environ), out, pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"


@contextmanager
def _bus(environment: dict[str, str], out: Any) -> Iterator[str]:
    """Start a session bus; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    bus = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=out, text=True)
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait()
        assert bus.stdout is not None
        bus.stdout.close()


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], out: Any, pass_fds: tuple[int, ...] = ()
) -> Iterator[None]:
    process = subprocess.Popen(command, env=environment, stdout=out, stderr=out, pass_fds=pass_fds)
    try:
        yield
    finally:
        process.terminate()
        process.wait()
