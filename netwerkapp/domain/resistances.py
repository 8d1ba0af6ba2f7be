"""A thought that holds you back: how strong it is, your own answer to it, and the small experiment with it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from netwerkapp.records import dataclass

OWN = "own"  # how the code of a thought in your own words begins
STRONG = 8  # from here on a smaller experiment is offered too
USUAL_EFFORT = 3  # of an experiment, 1..5, where nothing else is known


@dataclass(frozen=True, slots=True)
class Resistance:
    """One thought; None and "" are not filled in. Strengths are 0..10."""

    code: str
    created_at: datetime
    text: str = ""  # only for your own words
    strength_before: int | None = None
    strength_after: int | None = None
    reframe: str = ""  # your own answer to it
    experiment: str = ""  # the words of the experiment that was chosen
    contact: str | None = None
    planned_for: date | None = None
    prediction: str = ""
    prediction_pct: int | None = None  # 0..100
    experiment_done_at: date | None = None
    what_happened: str = ""
    id: str = ""  # of this time; the same thought may be looked at again

    @property
    def rated(self) -> bool:
        """Whether its strength is given; 0 is a strength too."""
        return self.strength_before is not None

    @property
    def strong(self) -> bool:
        """Whether it is so strong that a smaller experiment fits better."""
        return (self.strength_before or 0) >= STRONG

    @property
    def tried(self) -> bool:
        """Whether something was told about the experiment."""
        return bool(self.what_happened.strip()) or self.strength_after is not None

    @property
    def softened(self) -> bool:
        """Whether it became weaker by trying an experiment: reading alone never does that."""
        return bool(self.experiment.strip()) and self._change < 0

    @property
    def grew(self) -> bool:
        """Whether it became stronger: then the step was too big."""
        return self._change > 0

    @property
    def _change(self) -> int:
        if self.strength_before is None or self.strength_after is None:
            return 0
        return self.strength_after - self.strength_before


def strongest_first(
    resistances: Iterable[Resistance], efforts: Mapping[str, int] | None = None
) -> tuple[Resistance, ...]:
    """Return the rated thoughts, strongest first; of equal ones first that with the lightest experiment.

    `efforts` is what the experiment of each code asks, 1..5; what is equal in that too stays in its order.
    """
    weights = efforts or {}
    rated = [one for one in resistances if one.strength_before is not None]
    return tuple(sorted(rated, key=lambda one: (-(one.strength_before or 0), weights.get(one.code, USUAL_EFFORT))))
