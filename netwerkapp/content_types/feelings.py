"""What stands in feelings.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Feelings:
    """The page behind "How it feels"."""

    outcome: tuple[Option, ...]  # no, a_little, yes
    effort: tuple[Option, ...]
    benefit: tuple[Option, ...]
    texts: dict[str, str]
