"""What stands in reflection.toml."""

from netwerkapp.content_types.option import Option
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """A slider of five steps with words at its ends."""

    id: str
    label: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the look-back with a text as its answer."""

    id: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ReflectionTexts:
    """The look-back: four sliders, three texts, what else may be asked, and what to do about a slip."""

    scale: tuple[Scale, ...]
    text: tuple[Asked, ...]
    question: tuple[StepQuestion, ...]  # the folded part; kinds "ground_rules" and "offers" choose from those files
    slip: tuple[Option, ...]  # what is said about one ground rule, by its id
    repair: tuple[Option, ...]  # lines that put a slip right
    texts: dict[str, str]
