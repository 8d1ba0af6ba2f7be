"""What stands in ground_rules.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class GroundRules:
    """Ten things to do and ten to rather not do."""

    do: tuple[Option, ...]
    rather_not: tuple[Option, ...]
