"""What stands in method.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class MethodPart:
    """Some sentences on the method under one title."""

    id: str
    icon: str
    title: str
    line: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """What the method can promise, and what it cannot."""

    part: tuple[MethodPart, ...]
    texts: dict[str, str]
