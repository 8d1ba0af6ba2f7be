"""`make dependencies`: what the app runs on and is made with, each with its version, licence and known vulnerabilities.

The licences and vulnerabilities stand in `dependencies.toml`, which is kept by hand: nothing is asked of a network.
Exit code 1 when a locked package, or its version, is not in that list, or its licence is not one that we know.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PACKAGING = Path(__file__).resolve().parent
LOCKS = (PACKAGING.parent / "requirements-dev.lock", PACKAGING / "requirements-package.lock")
LIST = PACKAGING / "dependencies.toml"
USES = {"app": "the app runs on", "development": "it is tested with", "building": "it is packaged with"}
LICENCES = frozenset(
    (
        *("MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "PSF-2.0", "MPL-2.0", "LGPL-3.0", "Public Domain"),
        *("MIT-0", "Apache-2.0 OR BSD-2-Clause", "Apache-2.0 OR BSD-3-Clause", "GPL-2.0 with exception"),
    )
)
NEVER = "never yet"
ASK = "uvx pip-audit --require-hashes -r requirements-dev.lock"


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found when somebody looked at a package: in which version, its licence, and for what it is used."""

    version: str
    licence: str
    use: str


def main() -> int:
    """Print the table and what does not agree; the exit code."""
    held = tomllib.loads(LIST.read_text(encoding="utf-8"))
    print("\n".join(table(locked(), held)))
    wrong = list(problems(locked(), held))
    for problem in wrong:
        print(f"netwerkapp: {problem}", file=sys.stderr)
    return 1 if wrong else 0


def locked() -> dict[str, str]:
    """Return the version of each package in the locks."""
    found: dict[str, str] = {}
    for lock in LOCKS:
        found |= dict(re.findall(r"^([\w.-]+)==([^\s;\\]+)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE))
    return found


def listed(held: dict[str, Any]) -> dict[str, Looked]:
    """Return what the list says of each package."""
    return {name: Looked(what[0], what[1], use) for use in USES for name, what in held[use].items()}


def problems(versions: dict[str, str], held: dict[str, Any]) -> Iterator[str]:
    """Say in what the list and the locks do not agree."""
    known = listed(held)
    for name, version in sorted(versions.items()):
        if name not in known:
            yield f"{name} {version} is not in {LIST.name}: look at its licence and its vulnerabilities, and add it"
        elif known[name].version != version:
            yield f"{name} was looked at in version {known[name].version}; {version} is locked now: look again"
    for name, looked in sorted(known.items()):
        if name not in versions:
            yield f"{name} is in {LIST.name}, and no longer in a lock"
        if looked.licence not in LICENCES:
            yield f"{name} has a licence that is not known here: {looked.licence or 'none'}"


def table(versions: dict[str, str], held: dict[str, Any]) -> Iterator[str]:
    """Return the lines to print: per use the packages, and when vulnerabilities were last asked for."""
    asked = str(held["vulnerabilities_asked"])
    otherwise = "not asked yet" if asked == NEVER else f"none known on {asked}"
    for use, words in USES.items():
        yield f"What {words}:"
        for name, looked in sorted(listed(held).items()):
            if looked.use == use:
                harm = held["vulnerabilities"].get(name, otherwise)
                yield f"  {name:26} {versions.get(name, '-'):14} {looked.licence:30} {harm}"
        yield ""
    yield f"Licences were last looked at on {held['licences_looked_at']}."
    yield f"Vulnerabilities were last asked for: {asked}. That can only be done online: {ASK}"


if __name__ == "__main__":
    sys.exit(main())
