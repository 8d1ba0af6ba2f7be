"""What stands in offers.toml."""

from dataclasses import dataclass

from netwerkapp.content_types.option import Option


@dataclass(frozen=True, slots=True)
class Offers:
    """What you can offer someone."""

    offer: tuple[Option, ...]
    texts: dict[str, str]
