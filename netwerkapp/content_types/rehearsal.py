"""What stands in rehearsal.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class RehearsalTexts:
    """Practising a talk alone: what is said around it, and what the other may ask."""

    question: tuple[Option, ...]
    texts: dict[str, str]
