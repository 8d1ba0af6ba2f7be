"""Makes the checkout ready to run: `.venv` with everything from the lock, and Qt's system libraries.

Needs Python 3.11 or newer and nothing else. A second run finds its stamp and installs nothing. With `--tests` also what
some tests need beside Qt: a screen that nobody sees and a bus to listen on; without them those tests are skipped.
Exit code 2 and one line with the command to run when something is missing that only an administrator can install.
"""

from __future__ import annotations  # so that an older Python reads this file and is told what it lacks

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Word = str | Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
INSTALLED = VENV / "netwerkapp-installed"
STAMP = VENV / "netwerkapp-stamp"
OLDEST = (3, 11)
MISSING = 2
# What Qt's core, its offscreen and its xcb plugin ask for. Newer Debian and Ubuntu have glib under another name.
GLIB = ("libglib2.0-0", "libglib2.0-0t64")
LIBRARIES = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libfontconfig1",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
FOR_TESTS = ("xvfb", "dbus", "at-spi2-core", "python3-gi", "gir1.2-atspi-2.0")
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest")
PLATFORMS = ("xcb", "offscreen")
PIP_INSTALL = ("install", "--quiet", "--disable-pip-version-check", "--no-input")


class MissingError(Exception):
    """Something that this script cannot install by itself; the text is the line to print."""


def main() -> int:
    """Make everything ready; the exit code."""
    try:
        check_python(sys.version_info[:2])
        make_ready()
        if "--tests" in sys.argv[1:]:
            install_for_tests()
    except MissingError as missing:
        print(missing, file=sys.stderr)
        return MISSING
    except subprocess.CalledProcessError as failed:
        print(f"netwerkapp: this command failed: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        return 1
    return 0


def check_python(version: Sequence[int]) -> None:
    """Raise MissingError for a Python that is too old."""
    if tuple(version) < OLDEST:
        found = f"{version[0]}.{version[1]}"
        raise MissingError(
            f"netwerkapp: needs Python 3.11 or newer, this is {found}; name another by PYTHON=python3.11"
        )


def make_ready() -> None:
    """Do what an earlier run has not done yet. Raises MissingError."""
    mark = stamp()
    if is_done(STAMP, mark):
        return
    if not is_done(INSTALLED, mark):
        make_environment()
        INSTALLED.write_text(mark, encoding="utf-8")
    install_system_libraries()
    STAMP.write_text(mark, encoding="utf-8")


def stamp() -> str:
    """Return what the environment depends on, as one word: the lock, the project's metadata and this Python."""
    import tomllib  # not there before the Python that `check_python` asks for

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [repr(sys.version_info[:3]), sys.prefix, str(ROOT), repr(project["project"]), repr(project["build-system"])]
    return hashlib.sha256("\0".join([*parts, LOCK.read_text(encoding="utf-8")]).encode()).hexdigest()


def is_done(file: Path, mark: str) -> bool:
    """Whether an earlier run got as far as this file says, and what it made is still there."""
    whole = python().exists() and script("netwerkapp").exists() and script("pyside6-lupdate").exists()
    return whole and file.exists() and file.read_text(encoding="utf-8") == mark


def python() -> Path:
    """Return the interpreter of the environment."""
    return script("python")


def script(name: str) -> Path:
    """Return a command of the environment."""
    return VENV / (f"Scripts/{name}.exe" if sys.platform == "win32" else f"bin/{name}")


def make_environment() -> None:
    """Make `.venv` and install the lock and the project, by the first way that works."""
    pip = first_that_works((with_uv, with_venv, without_pip)) or after_apt()
    say("installing what requirements-dev.lock names")
    # The lock names everything; left to look for dependencies, pip finds newer ones than the lock has.
    run(*pip, "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", LOCK)
    run(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)


def first_that_works(ways: Sequence[Callable[[], list[Word] | None]]) -> list[Word] | None:
    """Make an empty `.venv`; the command that installs into it, or None when no way works here."""
    for way in ways:
        shutil.rmtree(VENV, ignore_errors=True)
        command = way()
        if command:
            return command
    return None


def with_uv() -> list[Word] | None:
    """Let uv make it, where uv is."""
    uv = shutil.which("uv")
    if uv and works(uv, "venv", "--quiet", "--python", sys.executable, VENV):
        say("made .venv with uv")
        return [uv, "pip", "install", "--quiet", "--python", python()]
    return None


def with_venv() -> list[Word] | None:
    """Let Python make it with a pip of its own; Debian's has none without python3-venv."""
    if works(sys.executable, "-m", "venv", VENV) and works(python(), "-m", "pip", "--version"):
        say("made .venv")
        return [python(), "-m", "pip", *PIP_INSTALL]
    return None


def without_pip() -> list[Word] | None:
    """Let Python make it empty, and fill it with the pip outside, where there is one that can."""
    outside: list[Word] = [sys.executable, "-m", "pip", "--python", python()]
    if works(sys.executable, "-m", "venv", "--without-pip", VENV) and works(*outside, "--version"):
        say("made .venv, filled by the pip outside it")
        return [*outside, *PIP_INSTALL]
    return None


def after_apt() -> list[Word]:
    """Install python3-venv, and what Qt needs with it, as root and make `.venv`. Raises MissingError."""
    packages = ["python3-venv", *missing_packages()]
    if not can_apt():
        raise MissingError(line_for(packages))
    say("installing python3-venv and system libraries for Qt")
    apt_update()
    apt_install(["python3-venv", *missing_packages()])
    command = first_that_works((with_venv,))
    if command is None:
        raise MissingError("netwerkapp: python3-venv is installed, but python3 -m venv still does not work")
    return command


def install_system_libraries() -> None:
    """Install the libraries that Qt misses here. Raises MissingError when that takes an administrator."""
    missing = missing_libraries() if sys.platform == "linux" else []
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise MissingError(f"netwerkapp: Qt needs these system libraries: {', '.join(missing)}")
    if not can_apt():
        raise MissingError(line_for(missing_packages()))
    say("installing system libraries for Qt")
    apt_update()
    apt_install(missing_packages())
    missing = missing_libraries()
    if missing:
        raise MissingError(f"netwerkapp: Qt still misses these system libraries: {', '.join(missing)}")


def install_for_tests() -> None:
    """Install what some tests listen with, where that takes no administrator; without it they are skipped."""
    missing = [name for name in FOR_TESTS if not is_installed(name)] if shutil.which("dpkg-query") else []
    if missing and can_apt():
        say("installing what tests listen with: " + " ".join(missing))
        try:
            apt_update()
            apt_install(missing)
        except subprocess.CalledProcessError as failed:
            say(f"this failed, and some tests will be skipped: {' '.join(map(str, failed.cmd))}")


def missing_libraries() -> list[str]:
    """Return the shared libraries that Qt's modules or its plugins for screens cannot find."""
    find = "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"
    folder = Path(subprocess.run([python(), "-c", find], check=True, capture_output=True, text=True).stdout.strip())
    files = [folder / f"{module}.abi3.so" for module in MODULES]
    files += [folder / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in PLATFORMS]
    return sorted(not_found(output_of("ldd", *files)) or not_loaded())


def not_found(ldd: str) -> set[str]:
    """Return the libraries that a listing of ldd marks as not found."""
    return set(re.findall(r"^\s*(\S+) => not found", ldd, flags=re.MULTILINE))


def not_loaded() -> set[str]:
    """Return the library that Qt's widgets miss when they are really loaded."""
    imports = "; ".join(f"import PySide6.{module}" for module in MODULES)
    tried = subprocess.run([python(), "-c", imports], capture_output=True, text=True, check=False)
    return set(re.findall(r"ImportError: (\S+?): cannot open shared object file", tried.stderr))


def missing_packages() -> list[str]:
    """Return the system packages that Qt needs and that are not installed, by the names that this system has."""
    glib = next((name for name in reversed(GLIB) if apt_knows(name)), GLIB[0])
    return [name for name in (glib, *LIBRARIES) if not is_installed(name)]


def apt_knows(package: str) -> bool:
    """Whether apt has a package of this name to install."""
    found = output_of("apt-cache", "policy", package)
    return "Candidate:" in found and "Candidate: (none)" not in found


def is_installed(package: str) -> bool:
    """Whether a system package is there."""
    return output_of("dpkg-query", "--show", "--showformat", "${db:Status-Status}", package) == "installed"


def can_apt() -> bool:
    """Whether packages can be installed here without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_update() -> None:
    """Fetch the lists of packages."""
    run("apt-get", "-qq", "update")


def apt_install(packages: Sequence[str]) -> None:
    """Install system packages without a question."""
    run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages)


def line_for(packages: Sequence[str]) -> str:
    """Return the one line that names all that is missing."""
    return f"netwerkapp: run this first: sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def works(*command: Word) -> bool:
    """Whether a command exits with 0; what it prints is kept to itself."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def output_of(*command: Word) -> str:
    """Return what a command prints; nothing when there is no such command."""
    if not shutil.which(str(command[0])):
        return ""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def run(*command: Word) -> None:
    """Run a command that has to work and asks nothing; its output goes to standard error."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr, env=environment)


def say(text: str) -> None:
    """Tell what takes a moment."""
    print(f"netwerkapp: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
