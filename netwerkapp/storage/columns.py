"""Between domain values and columns: dates and moments as ISO text, flags as 0 and 1."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

Kind = TypeVar("Kind", bound=StrEnum)

# How close, how tense and how much use a contact is, as one number that an index can hold.
LOOKS = "IFNULL(closeness, 0) * 10000 + IFNULL(fear + 1, 0) * 100 + IFNULL(use, 0)"


def day(value: str | None) -> date | None:
    """Read a date, or nothing."""
    return date.fromisoformat(value) if value else None


def moment(value: str | None) -> datetime | None:
    """Read a moment, or nothing."""
    return datetime.fromisoformat(value) if value else None


def iso(value: date | datetime | None) -> str | None:
    """Write a date or moment, or nothing."""
    return value.isoformat() if value else None


def optional(kind: Callable[[Any], Kind], value: str | None) -> Kind | None:
    """Read a word of a fixed list, or nothing."""
    return kind(value) if value else None


def storable(text: str) -> str:
    """Return the text without what no file can hold as text: NUL, and half of a pair of characters."""
    if "\x00" not in text and text.isascii():
        return text
    return "".join(letter for letter in text if letter != "\x00" and not "\ud800" <= letter <= "\udfff")
