"""A question of a step, or of the folded part of the look-back, and which kinds there are."""

from netwerkapp.content_types.option import Option
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class StepQuestion:
    """One question of a step, or of the folded part of the look-back."""

    id: str
    kind: str  # choice, multi, text, scale5, scale10, contact, names, ...
    text: str
    hint: str = ""
    low: str = ""
    high: str = ""
    note: str = ""  # the label of a text that may be added
    circle: str = ""  # where the names come from that are asked for
    idea: tuple[str, ...] = ()  # what helps to think of names; none given: what helps for the circle
    option: tuple[Option, ...] = ()


ANSWER_KINDS = frozenset({"choice", "multi", "scale5", "scale10", "text", "contact", "names", "plan"})
STEP_KINDS = ANSWER_KINDS | {  # these belong to a step of their own
    "card",
    "count",
    "direction",
    "direction_contact",
    "experiment",
    "experiment_after",
    "first_choice",
    "help_links",
    "helps",
    "know_false",
    "know_result",
    "know_true",
    "knows",
    "lookback",
    "obstacle",
    "own_story",
    "plan_reason",
    "practice",
    "role_model",
    "self_check_result",
    "setbacks",
    "stories",
    "takeaway",
    "then_now",
    "thought",
    "thoughts",
}
_NEEDS_OPTIONS = frozenset({"choice", "multi", "helps", "knows", "help_links"})


def unfit(question: StepQuestion) -> str:
    """Return why a step cannot ask this question, "" when it can."""
    if question.kind not in STEP_KINDS:
        return f"has the kind {question.kind}, which is not known; choose one of {', '.join(sorted(ANSWER_KINDS))}"
    if question.kind in _NEEDS_OPTIONS and not question.option:
        return f"has the kind {question.kind} and needs options"
    return ""
