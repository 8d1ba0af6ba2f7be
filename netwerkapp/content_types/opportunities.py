"""What stands in opportunities.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class OpportunityTexts:
    """What opportunities and their stages are called."""

    stage: tuple[Option, ...]
    texts: dict[str, str]
