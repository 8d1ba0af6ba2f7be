"""What stands in ground_rules.toml."""

from dataclasses import dataclass

from netwerkapp.content_types.option import Option


@dataclass(frozen=True, slots=True)
class GroundRules:
    """Ten things to do and ten to rather not do."""

    do: tuple[Option, ...]
    rather_not: tuple[Option, ...]
