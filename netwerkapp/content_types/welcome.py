"""What stands in welcome.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Welcome:
    """The first page, and the sayings on the tiles."""

    texts: dict[str, str]
    promise: tuple[Option, ...]  # id is an icon
    saying: tuple[str, ...]
