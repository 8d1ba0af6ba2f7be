"""What stands in self_check.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """Statements of the self-check that are summed up together."""

    id: str
    title: str
    item: tuple[str, ...]  # ids of questions


@dataclass(frozen=True, slots=True)
class SelfCheckTexts:
    """What the self-check gives back: a few words per group, never a total and never a type."""

    group: tuple[CheckGroup, ...]
    verdict: tuple[Option, ...]  # natural, sometimes, practice
    texts: dict[str, str]
