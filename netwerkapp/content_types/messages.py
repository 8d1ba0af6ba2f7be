"""What stands in messages.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A message to send yourself; it may hold {name}, {me}, {topic} and the like."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Messages:
    """All messages."""

    message: tuple[Message, ...]
