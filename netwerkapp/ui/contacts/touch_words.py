"""What the details of a moment of contact are called on the screen."""

from datetime import date

from PySide6.QtCore import QLocale, QObject

from netwerkapp.domain.conversations import Channel, Conversation
from netwerkapp.domain.dates import DateProblem, read_past_date
from netwerkapp.domain.touches import AskKind
from netwerkapp.ui.dates import full_date


class TouchWords(QObject):
    """The words for what can be noted beside the kind."""

    def ask_kinds(self) -> dict[AskKind, str]:
        """Return what can be asked for."""
        return {
            AskKind.INFORMATION: self.tr("information"),
            AskKind.ADVICE: self.tr("advice"),
            AskKind.SUPPORT: self.tr("support"),
            AskKind.COOPERATION: self.tr("working together"),
            AskKind.INTRODUCTION: self.tr("an introduction"),
        }

    def channels(self) -> dict[Channel, str]:
        """Return the ways to be in touch."""
        return {
            Channel.WRITING: self.tr("a message"),
            Channel.PHONE: self.tr("by phone"),
            Channel.WALK: self.tr("on a walk"),
            Channel.COFFEE: self.tr("over coffee"),
            Channel.ONLINE: self.tr("online"),
        }

    def talk(self, talk: Conversation, today: date) -> str:
        """Return which talk it was."""
        day = full_date(talk.date, today) if talk.date else ""
        return self.tr("the talk of {day}").replace("{day}", day)

    def read_day(self, text: str, today: date) -> tuple[date | None, str]:
        """Return the day that was typed, or what is the matter with it; nothing typed is today."""
        if not text.strip():
            return today, ""
        read = read_past_date(text, today)
        if read.problem is DateProblem.NO_SUCH_DAY and read.month:
            month = QLocale().standaloneMonthName(read.month)
            return None, self.tr("That day does not exist. Choose a day in {month}.").replace("{month}", month)
        if read.problem is DateProblem.NO_SUCH_DAY:
            return None, self.tr("That day does not exist.")
        if read.day is None:
            return None, self.tr("This day cannot be read. Write it like 26 November.")
        if read.day > today:
            return None, self.tr("That day is still to come. Choose today or an earlier day.")
        return read.day, ""
