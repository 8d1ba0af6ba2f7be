"""What stands in safety.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Safety:
    """What is said when it is heavy."""

    title: str
    line: tuple[str, ...]
    texts: dict[str, str]
