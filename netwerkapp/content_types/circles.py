"""What stands in circles.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class CirclePrompts:
    """Questions that bring back names of people in one circle."""

    id: str
    prompt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Circles:
    """Prompts for all circles."""

    circle: tuple[CirclePrompts, ...]
    texts: dict[str, str]
