"""What stands in ladder.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Rung:
    """One of the four rungs: the name of its learning stage, its own name, and what it is about."""

    id: str
    stage: str
    name: str
    plain: str  # the stage in plain words, for the first time it is named
    about: str


@dataclass(frozen=True, slots=True)
class TileText:
    """One criterion in words: what you did, what is still to come, and the step that is suggested."""

    id: str
    icon: str
    done: str
    open: str
    step: str
    button: str
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class StepText:
    """A step that is not simply a criterion; `id` is a rule, or a half-laid tile such as "2.5 reason"."""

    id: str
    step: str
    button: str
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class LadderTexts:
    """Everything that is said on and around the stairs."""

    rung: tuple[Rung, ...]
    tile: tuple[TileText, ...]
    step: tuple[StepText, ...]
    texts: dict[str, str]

    def tile_text(self, criterion: str) -> TileText:
        """Return the words of one criterion. Raises KeyError for an unknown one."""
        return {tile.id: tile for tile in self.tile}[criterion]

    def step_text(self, step: str, criterion: str) -> StepText | TileText:
        """Return the words of a step by its own id, or those of its criterion when it has none."""
        return {text.id: text for text in self.step}.get(step) or self.tile_text(criterion)
