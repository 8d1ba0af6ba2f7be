"""The one small step that is suggested next."""

from enum import StrEnum

from netwerkapp.records import dataclass

SILENT_DAYS = 3  # "not now"


class Rule(StrEnum):
    """Why a step is suggested; with `criterion` and `half` it names the text to show."""

    SUPPORT = "support"  # the page for heavy feelings
    PAUSE = "pause"  # no task
    HAPPENED = "happened"  # did the talk go ahead?
    DEBRIEF = "debrief"
    THANK = "thank"  # text and tile of 3.7
    SHEET = "sheet"  # text and tile of 3.5
    INVITATION_OTHER = "invitation_other"
    INVITATION_REMIND = "invitation_remind"
    INVITATION_LET_GO = "invitation_let_go"
    REFRESH = "refresh"  # text of 3.2
    CRITERION = "criterion"  # text of `criterion`
    KEEP_IN_TOUCH = "keep_in_touch"
    PLANNED = "planned"  # a talk is planned, nothing to do until then
    WAIT_DAYS = "wait_days"  # `n` more days
    LAST_TALK = "last_talk"  # one more talk and you are there: tile 3.4
    NOTHING = "nothing"  # nothing today


class Half(StrEnum):
    """The part of a half-laid tile that a step is about."""

    REASON = "reason"  # 2.5
    PLAN = "plan"
    DEFINITION = "definition"  # 3.1
    CHECK = "check"
    TYPES = "types"  # 3.6
    RING = "ring"
    DIRECTION = "direction"  # 4.5
    OPPORTUNITY = "opportunity"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step: the rule, what it is about by id, and how much it asks (effort 0..5)."""

    rule: Rule
    criterion: str | None = None
    conversation: str | None = None
    contact: str | None = None
    half: Half | None = None
    n: int | None = None  # days to wait
    effort: int = 1

    @property
    def words(self) -> str:
        """The id of the words for this step: its half of a tile, its rule, or "" for those of its tile."""
        if self.rule is Rule.CRITERION:
            return f"{self.criterion} {self.half}" if self.half else ""
        return "wait_day" if self.rule is Rule.WAIT_DAYS and self.n == 1 else self.rule.value

    @property
    def row(self) -> str:
        """What "not now" silences together with the rule: the criterion or the talk."""
        if self.rule is Rule.CRITERION:
            return self.criterion or ""
        return self.conversation or self.criterion or ""


def another(steps: tuple[NextStep, ...], shown: NextStep) -> NextStep:
    """Return the step after the one shown; after the last one the first again."""
    following = steps.index(shown) + 1 if shown in steps else 0
    return steps[following % len(steps)]


def smaller(steps: tuple[NextStep, ...], shown: NextStep) -> NextStep | None:
    """Return the first step that asks less than the one shown, or None when there is none."""
    return next((step for step in steps if step.effort < shown.effort), None)
