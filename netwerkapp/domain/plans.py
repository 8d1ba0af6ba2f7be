"""Why and when: your reason, what may get in the way, and the if-then line with a day in it."""

from datetime import date

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """What is not filled in is "" or None; `obstacle` is the code of a thought, `time` like "10:00"."""

    reason: str = ""
    obstacle: str = ""
    if_text: str = ""
    then_text: str = ""
    contact: str | None = None
    day: date | None = None
    time: str = ""

    @property
    def line(self) -> str:
        """The if-then line as one sentence; "" as long as a part of it is missing."""
        return f"{self.if_text}, {self.then_text}." if self.if_text and self.then_text else ""
