"""What stands in steps.toml."""

from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the path: a few questions that belong together."""

    id: str
    phase: int
    icon: str
    title: str
    purpose: str
    done: str
    needs: tuple[str, ...] = ()  # `done` is true when one of these was answered, by id or kind; none named: any
    question: tuple[StepQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Steps:
    """All steps, in the order of the path."""

    step: tuple[Step, ...]
    texts: dict[str, str]
