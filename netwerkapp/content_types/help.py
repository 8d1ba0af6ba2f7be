"""What stands in help.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Help:
    """Who can help, what for, and plans for when it goes another way."""

    kind: tuple[Option, ...]
    purpose: tuple[Option, ...]
    setback: tuple[Option, ...]
    texts: dict[str, str]
