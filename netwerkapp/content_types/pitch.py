"""What stands in pitch.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Pitch:
    """Your own story: its lengths, what to look at when it is written, and an example."""

    length: tuple[Option, ...]
    check: tuple[Option, ...]
    texts: dict[str, str]
