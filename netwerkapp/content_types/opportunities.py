"""What stands in opportunities.toml."""

from dataclasses import dataclass

from netwerkapp.content_types.option import Option


@dataclass(frozen=True, slots=True)
class OpportunityTexts:
    """What opportunities and their stages are called."""

    stage: tuple[Option, ...]
    texts: dict[str, str]
