"""Brings one TOML file into the shape of a dataclass, and says what does not fit."""

from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin

from netwerkapp.records import needed
from netwerkapp.tables import table

Shape = TypeVar("Shape")


class ContentError(Exception):
    """A content file cannot be used; says the file, the key and the reason."""

    def __init__(self, file: Path, key: str, reason: str) -> None:
        super().__init__(": ".join(part for part in (str(file), key, reason) if part))
        self.file, self.key, self.reason = file, key, reason


def read_file(file: Path, shape: type[Shape]) -> Shape:
    """Read a TOML file into this dataclass. Raises ContentError where it does not fit."""
    try:
        whole = table(file)
    except (OSError, ValueError, RecursionError) as error:
        raise ContentError(file, "", str(error)) from error
    try:
        return _made(shape, whole, "")
    except _UnfitError as error:
        raise ContentError(file, error.key, error.reason) from error


class _UnfitError(Exception):
    """A value that does not fit at `key`."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(key, reason)
        self.key, self.reason = key, reason


@cache
def _plan(shape: type) -> dict[str, tuple[Any, bool]]:
    """Return per key of a dataclass its kind, and whether it must be there."""
    return {name: (shape.__annotations__[name], must) for name, must in needed(shape).items()}


def _made(shape: type[Shape], table: object, key: str) -> Shape:
    """Make a dataclass of a TOML table; `key` leads to it: "tile[3]"."""
    if not isinstance(table, dict):
        raise _UnfitError(key, "is no table")
    plan, inside = _plan(shape), f"{key}." if key else ""  # type: ignore[arg-type]  # a class can be hashed
    for name in table:
        if name not in plan:
            raise _UnfitError(f"{inside}{name}", "is not known here")
    values = {}
    for name, (kind, required) in plan.items():
        if name in table:
            values[name] = _value(kind, table[name], f"{inside}{name}")
        elif required:
            raise _UnfitError(f"{inside}{name}", "is missing")
    return shape(**values)


def _value(kind: type, value: object, key: str) -> object:
    """Check one value and bring it into the shape of the dataclass."""
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], value, key)
    if get_origin(kind) is dict:
        if not isinstance(value, dict):
            raise _UnfitError(key, "is no table")
        return {name: _value(str, text, f"{key}.{name}") for name, text in value.items()}
    if hasattr(kind, "__record__"):
        return _made(kind, value, key)
    if type(value) is not kind:
        raise _UnfitError(key, f"is not of the kind {kind.__name__}")
    if isinstance(value, str) and not value.strip():
        raise _UnfitError(key, "is empty")
    return value


def _list(kind: type, value: object, key: str) -> tuple[object, ...]:
    """Check a list; what has an id or a number has one of its own."""
    if not isinstance(value, list):
        raise _UnfitError(key, "is no list")
    if not value:
        raise _UnfitError(key, "is empty")
    made = tuple(_value(kind, one, f"{key}[{place}]") for place, one in enumerate(value, 1))
    seen: set[object] = set()
    for place, one in enumerate(made, 1):
        own = getattr(one, "id", getattr(one, "nr", None))
        if own is not None and own in seen:
            raise _UnfitError(f"{key}[{place}]", f"has the id {own}, which was used before")
        seen.add(own)
    return made
