"""What stands in thoughts.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Thought:
    """A thought that holds people back, another way to see it, and a small experiment."""

    id: str
    says: str
    reframe: str
    effort: int  # of the experiment, 1..5
    experiment: str


@dataclass(frozen=True, slots=True)
class Thoughts:
    """All thoughts."""

    thought: tuple[Thought, ...]
