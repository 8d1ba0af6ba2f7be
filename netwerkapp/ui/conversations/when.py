"""The day and the time of a talk, typed the way people write them; what cannot be read is said in words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Signal

from netwerkapp.content_types.sheet import Sheet, SheetField
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation
from netwerkapp.domain.dates import DateProblem, read_date, read_time
from netwerkapp.ui.conversations.answers import LineField
from netwerkapp.ui.dates import full_date, time_text
from netwerkapp.ui.theme import Theme


class DateField(LineField):
    """A day; when the field is left it is written out in full."""

    dated = Signal()  # another day stands there: `day()`

    def __init__(self, theme: Theme, texts: Sheet, field: SheetField, today: Callable[[], date]) -> None:
        super().__init__(theme, texts, field)
        self._today = today
        self._shown: date | None = None
        self._took_place = False
        self.edited.connect(lambda _text: self.dated.emit())

    def show_talk(self, talk: Conversation, *, anew: bool = True) -> None:
        """Show the day of this talk, `anew` also where you are; a text that is no day is left for another look."""
        self._shown, self._took_place = talk.date, talk.status in TOOK_PLACE
        text = full_date(talk.date, self._today()) if talk.date else ""
        if (anew or not self.widget.hasFocus()) and not self.error.text() and self.text() != text:
            self.set_text(text)

    def day(self) -> date | None:
        """Return the day that stands there; for a text that is no day, the one that was there."""
        day, problem = self._read()
        return self._shown if problem else day

    def _read(self) -> tuple[date | None, str]:
        """Return the day, and what is the matter with the text."""
        text, today = self.text(), self._today()
        if not text.strip():
            return None, self.tr("A talk that was held keeps its day.") if self._took_place else ""
        if self._shown and text == full_date(self._shown, today):
            return self._shown, ""
        read = read_date(text, today)
        if read.problem is DateProblem.NO_SUCH_DAY and read.month:
            month = QLocale().standaloneMonthName(read.month)
            return None, self.tr("That day does not exist. Choose a day in {month}.").replace("{month}", month)
        if read.problem is DateProblem.NO_SUCH_DAY:
            return None, self.tr("That day does not exist.")
        if read.day is None:
            return None, self.tr("This day cannot be read. Write it like 26 November.")
        if self._took_place and read.day > today:
            return None, self.tr("That day is still to come, and this talk was held.")
        return read.day, ""

    def _left(self) -> None:
        day, problem = self._read()
        self.error.show_text(problem)
        if day is not None:
            self.set_text(full_date(day, self._today()))
        super()._left()


class TimeField(LineField):
    """A time; when the field is left it is written out in full."""

    timed = Signal(str)  # another time stands there, like "10:00", or ""

    def __init__(self, theme: Theme, texts: Sheet, field: SheetField) -> None:
        super().__init__(theme, texts, field)
        self._shown = ""
        self.edited.connect(self._tell)

    def show_talk(self, talk: Conversation, *, anew: bool = True) -> None:
        """Show the time of this talk, `anew` also where you are; a text that is no time is left for another look."""
        self._shown = talk.time
        text = time_text(talk.time)
        if (anew or not self.widget.hasFocus()) and not self.error.text() and self.text() != text:
            self.set_text(text)

    def _tell(self, text: str) -> None:
        time = read_time(text) if text.strip() else ""
        self.timed.emit(self._shown if time is None else time)

    def _left(self) -> None:
        text = self.text().strip()
        time = read_time(text) if text else ""
        self.error.show_text(self.tr("This time cannot be read. Write it like 10.00.") if time is None else "")
        if time is not None:
            self.set_text(time_text(time))
        super()._left()
