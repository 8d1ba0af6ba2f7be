"""`make package`: the app as one folder that needs no Python, and on Linux the .deb made from it.

Exit code 2 and one line with the command to run when something is missing that only an administrator can install.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from bootstrap import MISSING, apt_knows, can_apt, run, say
from licence_texts import gather_licences, modules_of, without_text

from netwerkapp import __version__

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "package"
TOOLS = BUILT / "tools"
LOCK = ROOT / "packaging" / "requirements-package.lock"
BUNDLE = ROOT / "dist" / "netwerkapp"
PROGRAMS = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg", "icupkg": "icu-devtools"}
PATH = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin"))  # where icupkg is
# What Qt asks for to print and on Wayland, by the package it is in: both names where newer systems have another.
LIBRARIES = {
    "libcups.so.2": ("libcups2", "libcups2t64"),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
}
OWN = Path(__file__).parent


def main() -> int:
    """Build what this system can build; the exit code."""
    line = line_for_missing()
    if line:
        print(line, file=sys.stderr)
        return MISSING
    prepare()
    build()
    if sys.platform == "linux":
        languages = [folder.name for folder in (ROOT / "resources" / "content").iterdir() if folder.is_dir()]
        command = [sys.executable, str(OWN / "linux" / "icu.py"), str(BUNDLE), str(BUILT / "icu"), *sorted(languages)]
        subprocess.run(command, check=True, env={**os.environ, "PATH": PATH})
    print(table(BUNDLE))
    if sys.platform == "linux":
        maker = [sys.executable, str(OWN / "linux" / "deb.py"), str(BUNDLE), str(ROOT / "dist")]
        subprocess.run([*maker, __version__, str(source_date())], check=True)
    return 0


def line_for_missing() -> str:
    """Install what building takes beside Python, as root; else the line that says what to install, "" for nothing."""
    if sys.platform != "linux":
        return ""
    packages = {package for program, package in PROGRAMS.items() if not shutil.which(program, path=PATH)}
    known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    python = f"libpython{sysconfig.get_config_var('VERSION')}"
    lost = [names for library, names in LIBRARIES.items() if library not in known]
    lost += [] if has_python_library() or f"{python}.so" in known else [(python,)]
    if not (packages or lost):
        return ""
    if not can_apt():
        return f"netwerkapp: run this first: sudo apt-get install -y {named(packages, lost)}"
    run("apt-get", "-qq", "update")
    run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *named(packages, lost).split())
    return ""


def named(packages: set[str], others: list[tuple[str, ...]]) -> str:
    """Return the names of packages in a row, of those with two names the one that this system has."""
    return " ".join(sorted(packages | {next(filter(apt_knows, reversed(names)), names[0]) for names in others}))


def has_python_library() -> bool:
    """Whether Python's shared library, which the bundle takes along, lies with Python; Debian's does without."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folders = (sysconfig.get_config_var("LIBDIR") or "", Path(sys.base_prefix, "lib"))
    return ".so" in name and any(Path(folder, name).exists() for folder in folders)


def prepare() -> None:
    """Fetch the builder by its lock, and make the parts that the spec names."""
    mark = TOOLS / "of"
    if not mark.exists() or mark.read_text(encoding="utf-8") != LOCK.read_text(encoding="utf-8"):
        say("installing what packaging/requirements-package.lock names")
        shutil.rmtree(TOOLS, ignore_errors=True)
        wanted = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--target", str(TOOLS), "-r", str(LOCK)]
        if shutil.which("uv"):
            run("uv", "pip", "install", "--quiet", "--python", sys.executable, *wanted)
        else:
            run(*pip(), "install", "--quiet", "--disable-pip-version-check", *wanted)
        mark.write_text(LOCK.read_text(encoding="utf-8"), encoding="utf-8")
    run(sys.executable, OWN / "icons.py", BUILT / "icons")
    for name in ("netwerkapp.ico", "netwerkapp.icns"):
        shutil.copy(BUILT / "icons" / name, BUILT / name)
    version = (OWN / "windows" / "version.txt").read_text(encoding="utf-8")
    numbers = ", ".join([*re.findall(r"\d+", __version__), "0", "0", "0", "0"][:4])
    (BUILT / "version.txt").write_text(version.replace("VERSION", __version__).replace("NUMBERS", numbers), "utf-8")
    gather_licences(BUILT / "licences")


def pip() -> list[str]:
    """Return the command of the pip of this environment, or of the one outside it."""
    own = [sys.executable, "-m", "pip"]
    if not subprocess.run([*own, "--version"], capture_output=True, check=False).returncode:
        return own
    return [str(Path(sys.base_prefix) / "bin" / "python3"), "-m", "pip", "--python", sys.executable]


def build() -> None:
    """Run PyInstaller on the spec. A library of Qt that it does not find ends it: such a bundle does not start."""
    say("building the bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(BUILT / "work"), str(OWN / "netwerkapp.spec")]
    path = os.pathsep.join((str(TOOLS), str(ROOT), str(OWN)))
    environment = {**os.environ, "PYTHONPATH": path, "SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "0"}
    done = subprocess.run([*command, *places], stderr=subprocess.PIPE, text=True, env=environment, check=False)
    print(done.stderr, file=sys.stderr)
    lost = {
        name for name in re.findall(r"[Ll]ibrary not found: could not resolve '([^']+)'", done.stderr) if needed(name)
    }
    if done.returncode or lost:
        raise SystemExit(f"netwerkapp: the bundle lacks {', '.join(sorted(lost))}" if lost else "netwerkapp: no bundle")
    unlicensed = without_text(modules_of(BUILT / "work" / "netwerkapp" / "PYZ-00.toc"), BUILT / "licences")
    if unlicensed:
        raise SystemExit(f"netwerkapp: no licence text of {', '.join(unlicensed)}")


def needed(library: str) -> bool:
    """Whether the app cannot do without a library; others belong to plugins that are left out."""
    return library.startswith(("libxcb", "libxkb", "libX", "libQt6Core", "libQt6Gui", "libQt6Widgets", "libQt6Xcb"))


def source_date() -> int:
    """Return the moment of the last change to the source, in seconds."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdigit():
        return int(told)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    said = (
        subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() if shutil.which("git") else ""
    )
    return int(said) if said.isdigit() else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def table(folder: Path) -> str:
    """Return the parts of the bundle with their size, the largest first."""
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            name = part_of(file.relative_to(folder))
            sizes[name] = sizes.get(name, 0) + file.stat().st_size
    rows = [f"{size / 1e6:7.1f} MB  {name}" for name, size in sorted(sizes.items(), key=lambda one: -one[1])]
    return "\n".join([*rows, f"{sum(sizes.values()) / 1e6:7.1f} MB  together"])


def part_of(file: Path) -> str:
    """Return the part of the bundle that a file belongs to."""
    if "icu" in file.name:
        return "ICU (the characters of all languages, for Qt)"
    if file.name.startswith("libQt6"):
        return f"Qt {file.name.split('.')[0].removeprefix('libQt6')}"
    for mark, name in (("plugins", "Qt plugins"), ("translations", "Qt translations"), ("licences", "licence texts")):
        if mark in file.parts:
            return name
    if file.name.startswith("libpython") or file.parts[:2] == ("_internal", "base_library.zip"):
        return "Python"
    if len(file.parts) == 1 or "lib-dynload" in file.parts:
        return "the program: its own code, Python's modules"
    if len(file.parts) > 2:
        return {"netwerkapp": "resources of the app", "PySide6": "PySide6"}.get(file.parts[1], file.parts[1])
    return "other libraries"


if __name__ == "__main__":
    sys.exit(main())
