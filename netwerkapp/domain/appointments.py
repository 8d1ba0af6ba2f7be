"""A talk as it stands in somebody's calendar: the same appointment when its day changes."""

from datetime import date, datetime, time

from netwerkapp.records import dataclass

USUAL_MINUTES = 30
ALARM_MINUTES = 60  # before an appointment with a time
ALARM_HOURS_OF_DAY = 6  # before the midnight that a whole day begins with: 18.00 on the evening before


@dataclass(frozen=True, slots=True)
class Appointment:
    """One talk in a calendar. `start` is local time; None is the whole day. `sequence` counts its changes."""

    id: str
    title: str
    day: date
    start: time | None
    minutes: int
    place: str
    sequence: int
    changed_at: datetime

    @property
    def contents(self) -> tuple[str, str, str, int, str]:
        """What a calendar shows of it: when one of these changes, it is a newer version."""
        return (
            self.title,
            self.day.isoformat(),
            self.start.isoformat() if self.start else "",
            self.minutes,
            self.place,
        )
