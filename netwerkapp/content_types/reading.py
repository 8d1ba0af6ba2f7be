"""What stands in reading.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class ReadingItem:
    """One kind of thing to read, watch or do; `id` is what is noted as learned from."""

    id: str
    icon: str
    title: str
    about: str
    tip: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading list."""

    item: tuple[ReadingItem, ...]
    texts: dict[str, str]
