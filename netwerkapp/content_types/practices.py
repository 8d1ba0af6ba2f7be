"""What stands in practices.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Practice:
    """One of the twelve practices, with how tense most people find it (0..10)."""

    nr: int
    text: str
    tension: int


@dataclass(frozen=True, slots=True)
class Practices:
    """The practices, from small to large, and the parts that a practice falls into when it is too large."""

    practice: tuple[Practice, ...]
    part: tuple[Option, ...]
    texts: dict[str, str]
