"""A day or a time, typed the way people write it; what cannot be read is said in words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.dates import read_date, read_past_date, read_time
from netwerkapp.ui.dates import long_date, time_text
from netwerkapp.ui.fields import FieldError, TextField
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class _TypedField(QWidget):
    """Label, field and what is the matter with it."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self.field = TextField(theme)
        self.field.setAccessibleName(label)
        self.error = FieldError(theme, self.field)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Label(theme, label, role="h3"))
        column.addWidget(self.field)
        column.addWidget(self.error)
        self.field.left.connect(self._read)
        self.field.returnPressed.connect(self._read)

    def _read(self) -> None:
        """Read what was typed."""


class DayField(_TypedField):
    """A day, or none."""

    chosen = Signal(object)  # date or None

    def __init__(self, theme: Theme, label: str, today: Callable[[], date], *, past: bool = False) -> None:
        """With `past` it takes a day that was, else one that is still to come; today always."""
        super().__init__(theme, label)
        self._today, self._past = today, past
        self._day: date | None = None
        self.field.setPlaceholderText(
            self.tr("Such as: yesterday, or 14 March") if past else self.tr("Such as: tomorrow, or 14 March")
        )

    def show_day(self, day: date | None) -> None:
        """Show a day, without telling."""
        self._day = day
        self.field.setText(long_date(day) if day else "")

    def _read(self) -> None:
        words = self.field.text().strip()
        if words == (long_date(self._day) if self._day else ""):
            self.error.show_text("")
            return
        read = self._day_of(words) if words else None
        if words and read is None:
            self.error.show_text(self.tr("This day cannot be read. Write it like 26 November."))
        elif read is not None and not self._past and read < self._today():
            self.error.show_text(self.tr("That day has been. Choose a day that is still to come."))
        elif read is not None and self._past and read > self._today():
            self.error.show_text(self.tr("That day is still to come. Choose a day that was."))
        else:
            self.error.show_text("")
            self.show_day(read)
            self.chosen.emit(read)

    def _day_of(self, words: str) -> date | None:
        return (read_past_date if self._past else read_date)(words, self._today()).day


class TimeField(_TypedField):
    """A time like "10:00"; none is ""."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__(theme, label)
        self._time = ""
        self.field.setPlaceholderText(self.tr("Such as: 10.00"))

    def show_time(self, time: str) -> None:
        """Show a time, without telling."""
        self._time = time
        self.field.setText(time_text(time))

    def _read(self) -> None:
        words = self.field.text().strip()
        time = read_time(words) if words else ""
        self.error.show_text(self.tr("This time cannot be read. Write it like 10.00.") if time is None else "")
        if time is not None and time != self._time:
            self.show_time(time)
            self.chosen.emit(time)
