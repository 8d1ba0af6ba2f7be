"""What stands in no_answer.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """What silence after an invitation is called, and how someone usually replies (private)."""

    status: tuple[Option, ...]
    attitude: tuple[Option, ...]
    texts: dict[str, str]
