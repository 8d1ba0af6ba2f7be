"""What stands in offers.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Offers:
    """What you can offer someone."""

    offer: tuple[Option, ...]
    texts: dict[str, str]
