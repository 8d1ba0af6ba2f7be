"""A file with helpers of an organisation: who they are, their phone number and when they can be reached.

    [[helper]]
    kind = "coach"                      # one of the kinds of the app
    name = "Loopbaanpunt Voorbeeldstad"
    phone = "0900 0000"                 # this and what follows may be left out
    hours = "maandag tot en met donderdag, 9.00 tot 12.00 uur"
    purposes = ["explain", "rehearse"]

It is taken as a whole or not at all: what does not fit is reported, and nothing is left out in silence.
"""

import tomllib
from collections.abc import Collection, Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from netwerkapp.domain.helpers import Helper
from netwerkapp.domain.ids import new_id
from netwerkapp.records import dataclass

FILE_NAME = "helpers.toml"
LARGEST = 256 * 1024  # bytes
LONGEST = 500  # characters of one detail
_TEXTS = ("name", "phone", "hours")


class Reason(StrEnum):
    """Why a file, or a place in it, cannot be used."""

    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"
    NOT_TOML = "not_toml"
    NO_HELPERS = "no_helpers"
    UNKNOWN_KEY = "unknown_key"
    MISSING = "missing"
    NOT_TEXT = "not_text"
    TOO_LONG = "too_long"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_PURPOSE = "unknown_purpose"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not fit: the number of the helper (0 is the file itself), the key, and what stands there."""

    reason: Reason
    number: int = 0
    key: str = ""
    found: str = ""


class HelpersFileError(Exception):
    """The file cannot be used; says everything that does not fit."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{one.number} {one.key} {one.reason} {one.found}".strip() for one in problems))
        self.problems = problems


def read_helpers(file: Path, kinds: Collection[str], purposes: Collection[str], now: datetime) -> list[Helper]:
    """Return the helpers in the file, each with a new id. Raises HelpersFileError with all that does not fit."""
    table = _read(file)
    problems = [Problem(Reason.UNKNOWN_KEY, key=key) for key in table if key != "helper"]
    rows = table.get("helper")
    if not isinstance(rows, list) or not rows:
        raise HelpersFileError([*problems, Problem(Reason.NO_HELPERS)])
    for number, row in enumerate(rows, 1):
        problems += _problems(number, row, tuple(kinds), tuple(purposes))
    if problems:
        raise HelpersFileError(problems)
    return [_helper(row, now) for row in rows]


def _read(file: Path) -> dict[str, object]:
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise HelpersFileError([Problem(Reason.NOT_READABLE, found=error.strerror or "")]) from error
    if len(data) > LARGEST:
        raise HelpersFileError([Problem(Reason.TOO_LARGE)])
    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        raise HelpersFileError([Problem(Reason.NOT_TOML, found=str(error))]) from error


def _problems(number: int, row: object, kinds: tuple[str, ...], purposes: tuple[str, ...]) -> Iterator[Problem]:
    """Go over all that does not fit in one helper."""
    if not isinstance(row, dict):
        yield Problem(Reason.NO_HELPERS, number)
        return
    known = {"kind", "purposes", *_TEXTS}
    yield from (Problem(Reason.UNKNOWN_KEY, number, key) for key in row if key not in known)
    yield from (Problem(Reason.MISSING, number, key) for key in ("kind", "name") if key not in row)
    for key in ("kind", *_TEXTS):
        value = row.get(key, "?")
        if not isinstance(value, str):
            yield Problem(Reason.NOT_TEXT, number, key, str(value))
        elif not value.strip() and key in ("kind", "name"):
            yield Problem(Reason.MISSING, number, key)
        elif len(value) > LONGEST:
            yield Problem(Reason.TOO_LONG, number, key)
        elif key == "kind" and "kind" in row and value not in kinds:
            yield Problem(Reason.UNKNOWN_KIND, number, key, value)
    wanted = row.get("purposes", [])
    if not isinstance(wanted, list):
        yield Problem(Reason.NOT_TEXT, number, "purposes", str(wanted))
        return
    yield from (Problem(Reason.UNKNOWN_PURPOSE, number, "purposes", str(one)) for one in wanted if one not in purposes)


def _helper(row: dict[str, object], now: datetime) -> Helper:
    wanted = row.get("purposes", [])
    assert isinstance(wanted, list)  # it was checked
    name, phone, hours = (str(row.get(key, "")).strip() for key in _TEXTS)
    return Helper(new_id(), now, str(row["kind"]), name, phone, hours, tuple(dict.fromkeys(wanted)))
