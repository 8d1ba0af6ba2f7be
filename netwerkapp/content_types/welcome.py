"""What stands in welcome.toml."""

from dataclasses import dataclass

from netwerkapp.content_types.option import Option


@dataclass(frozen=True, slots=True)
class Welcome:
    """The first page, and the sayings on the tiles."""

    texts: dict[str, str]
    promise: tuple[Option, ...]  # id is an icon
    saying: tuple[str, ...]
