"""What stands in feelings.toml."""

from dataclasses import dataclass

from netwerkapp.content_types.option import Option


@dataclass(frozen=True, slots=True)
class Feelings:
    """The page behind "How it feels"."""

    outcome: tuple[Option, ...]  # no, a_little, yes
    effort: tuple[Option, ...]
    benefit: tuple[Option, ...]
    texts: dict[str, str]
