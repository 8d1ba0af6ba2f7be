"""What stands in stories.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A made-up example of someone who learned it slowly and honestly."""

    id: str
    name: str
    age: int
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Stories:
    """All stories."""

    story: tuple[Story, ...]
    texts: dict[str, str]
