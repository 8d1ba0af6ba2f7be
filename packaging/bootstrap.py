"""Makes the checkout ready to run: `.venv` with everything from the lock, and Qt's system libraries.

Needs Python 3.11 or newer and nothing else. A second run finds its stamp and installs nothing.
Exit code 2 and one line with the command to run when something is missing that only an administrator can install.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "netwerkapp-stamp"
OLDEST = (3, 11)
MISSING = 2
# Debian package for each library that Qt's core, its offscreen and its xcb plugin ask for. Newer Debian and Ubuntu
# have glib under another name.
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


class MissingError(Exception):
    """Something that this script cannot install by itself; the text is the line to print."""


def main() -> int:
    """Make everything ready; the exit code."""
    try:
        check_python(sys.version_info[:2])
        if not is_ready():
            make_environment()
            install_system_libraries()
            STAMP.write_text(stamp(), encoding="utf-8")
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
        raise MissingError(f"netwerkapp: needs Python 3.11 or newer, this is {version[0]}.{version[1]}")


def stamp() -> str:
    """Return what the environment depends on, as one word: the lock, the project's metadata and this Python."""
    import tomllib  # not there before the Python that `check_python` asks for

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [repr(sys.version_info[:3]), sys.prefix, str(ROOT), repr(project["project"]), repr(project["build-system"])]
    parts += [file.read_text(encoding="utf-8") for file in (LOCK, Path(__file__))]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def is_ready() -> bool:
    """Whether an earlier run finished with the same lock, metadata and Python."""
    return python().exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == stamp()


def python() -> Path:
    """Return the interpreter of the environment."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def make_environment() -> None:
    """Make `.venv` and install the lock and the project, by the first way that works."""
    STAMP.unlink(missing_ok=True)
    uv = shutil.which("uv")
    if uv:
        say("making .venv with uv")
        run(uv, "venv", "--quiet", "--clear", "--python", sys.executable, VENV)
        run(uv, "pip", "install", "--quiet", "--python", python(), "--require-hashes", "-r", LOCK)
        run(
            uv,
            "pip",
            "install",
            "--quiet",
            "--python",
            python(),
            "--no-deps",
            "--no-build-isolation",
            "-e",
            ROOT,
        )
        return
    pip = make_with_venv() or make_without_pip() or make_after_apt()
    say("installing what requirements-dev.lock names")
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    # The lock names everything; left to look for dependencies, pip finds newer ones than the lock has.
    run(*pip, "install", *quiet, "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", LOCK)
    run(*pip, "install", *quiet, "--no-deps", "--no-build-isolation", "-e", ROOT)


def make_with_venv() -> list[str | Path] | None:
    """Make `.venv` with its own pip; the command for that pip, or None when this Python has no ensurepip."""
    say("making .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    if works(sys.executable, "-m", "venv", VENV) and works(python(), "-m", "pip", "--version"):
        return [python(), "-m", "pip"]
    return None


def make_without_pip() -> list[str | Path] | None:
    """Make `.venv` without pip; the command for the pip outside, or None where there is none that can."""
    shutil.rmtree(VENV, ignore_errors=True)
    outside = [sys.executable, "-m", "pip", "--python", python()]
    if works(sys.executable, "-m", "venv", "--without-pip", VENV) and works(*outside, "--version"):
        return outside
    return None


def make_after_apt() -> list[str | Path]:
    """Install python3-venv as root and make `.venv`. Raises MissingError when that cannot be done."""
    if not can_apt():
        raise MissingError(line_for(["python3-venv", *wanted_packages()]))
    apt_install(["python3-venv"])
    pip = make_with_venv()
    if pip is None:
        raise MissingError("netwerkapp: python3-venv is installed, but python3 -m venv still does not work")
    return pip


def install_system_libraries() -> None:
    """Install the libraries that Qt misses here. Raises MissingError when that takes an administrator."""
    if sys.platform != "linux":
        return
    missing = missing_libraries()
    if not missing:
        return
    packages = wanted_packages()
    if not can_apt():
        raise MissingError(f"{line_for(packages)}  (missing: {', '.join(missing)})")
    say(f"installing system libraries for Qt (missing: {', '.join(missing)})")
    apt_install(packages)
    still = missing_libraries()
    if still:
        raise MissingError(f"netwerkapp: these libraries are still missing: {', '.join(still)}")


def missing_libraries() -> list[str]:
    """Return the shared libraries that Qt's widgets, its svg reader or its plugins for screens cannot find."""
    find = "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"
    folder = Path(subprocess.run([python(), "-c", find], check=True, capture_output=True, text=True).stdout.strip())
    plugins = folder / "Qt" / "plugins" / "platforms"
    lib = folder / "Qt" / "lib"
    wanted = [lib / "libQt6Widgets.so.6", lib / "libQt6Svg.so.6"]
    wanted += [plugins / f"libq{name}.so" for name in ("xcb", "offscreen")]
    found: set[str] = set()
    for file in wanted:
        found |= not_found(subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout)
    return sorted(found)


def not_found(ldd: str) -> set[str]:
    """Return the libraries that a listing of ldd marks as not found."""
    return set(re.findall(r"^\s*(\S+) => not found", ldd, flags=re.MULTILINE))


def wanted_packages() -> list[str]:
    """Return the system packages that Qt needs, by the names that this system has."""
    return [next((name for name in GLIB if apt_knows(name)), GLIB[0]), *LIBRARIES]


def apt_knows(package: str) -> bool:
    """Whether apt has a package of this name to install."""
    if not shutil.which("apt-cache"):
        return False
    found = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False).stdout
    return "Candidate:" in found and "Candidate: (none)" not in found


def can_apt() -> bool:
    """Whether packages can be installed here without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str]) -> None:
    """Install packages by apt, after its lists are fetched."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "-qq", "update", environment=environment)
    chosen = wanted_packages() if "libgl1" in packages else list(packages)
    run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *chosen, environment=environment)


def line_for(packages: Sequence[str]) -> str:
    """Return the one line that names all that is missing."""
    return f"netwerkapp: run this first: sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def works(*command: str | Path) -> bool:
    """Whether a command exits with 0; what it prints is kept to itself."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def run(*command: str | Path, environment: dict[str, str] | None = None) -> None:
    """Run a command that has to work; its output goes to standard error."""
    subprocess.run(command, check=True, stdout=sys.stderr, env=environment)


def say(text: str) -> None:
    """Tell what takes a moment."""
    print(f"netwerkapp: {text}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
