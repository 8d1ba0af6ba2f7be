"""When the page for heavy feelings comes first."""

from collections.abc import Iterable
from datetime import date, datetime

DAYS = 14
THIRD = 3


def support_needed(
    picks: Iterable[datetime], tensions: Iterable[datetime], closed_at: datetime | None, today: date
) -> bool:
    """Whether it was picked, or a tension of 9 or 10 was given three times, and the page not closed since.

    After closing, the three are counted anew.
    """
    tense = sorted(moment for moment in tensions if closed_at is None or moment > closed_at)
    thirds = (
        third
        for first, third in zip(tense, tense[THIRD - 1 :], strict=False)
        if (third.date() - first.date()).days < DAYS
    )
    picked = (moment for moment in picks if closed_at is None or moment > closed_at)
    return any(0 <= (today - moment.date()).days < DAYS for moment in (*picked, *thirds))
