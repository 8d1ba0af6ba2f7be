"""What stands in "This week": talks that still ask something, and talks that are planned."""

from datetime import timedelta

from PySide6.QtCore import QObject

from netwerkapp.content import LadderTexts
from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.store import Store
from netwerkapp.ui.channels import CHANNEL_ICONS
from netwerkapp.ui.dates import short_date, short_with_time
from netwerkapp.ui.ladder.week import WeekRow

AHEAD, BEHIND = 7, 14  # days of plans, and of talks that may still be thanked for
_MOST = 20


class ThisWeek(QObject):
    """Makes the rows of this week from the records."""

    def __init__(self, texts: LadderTexts, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._store = texts.texts, store

    def groups(self) -> list[tuple[str, list[WeekRow]]]:
        """Return what is left to do after talks, and what is planned, each under its title."""
        today, talks = self._store.today(), self._store.conversations
        held = [line for line in talks.page((Status.HELD,), 0, _MOST) if self._asks_something(line)]
        planned = talks.between(today, today + timedelta(AHEAD))
        return [
            (self._texts["follow_up"], [self._after(line) for line in held]),
            (self._texts["planned"], [self._planned(line) for line in planned]),
        ]

    def _asks_something(self, line: ConversationLine) -> bool:
        talk, today = line.conversation, self._store.today()
        if talk.retro or talk.date is None or not today - timedelta(BEHIND) < talk.date <= today:
            return False
        thanked = self._store.touches.of_conversation(talk.id, TouchKind.THANKS)
        return not line.reflected or (line.name is not None and thanked is None)

    def _after(self, line: ConversationLine) -> WeekRow:
        talk, today = line.conversation, self._store.today()
        if line.reflected:
            title, icon = self.tr("Thank-you to {name}"), "mail"
        else:
            title, icon = self.tr("Look back on your talk with {name}"), "pencil"
        recent = talk.date is not None and talk.date >= today - timedelta(1)
        when = self.tr("today") if recent else self.tr("can be this week")
        return WeekRow(icon, title.replace("{name}", self._name(line)), "", when, recent, talk.id)

    def _planned(self, line: ConversationLine) -> WeekRow:
        talk, today = line.conversation, self._store.today()
        is_today = talk.date == today
        when = self.tr("today") if is_today else short_date(talk.date or today)
        icon = CHANNEL_ICONS[talk.channel]
        title = self._what(talk.channel).replace("{name}", self._name(line))
        return WeekRow(icon, title, self._sheet(line), short_with_time(when, talk.time), is_today, talk.id)

    def _sheet(self, line: ConversationLine) -> str:
        if line.conversation.ready_at is not None:
            return self.tr("Your sheet is ready")
        return self.tr("Your sheet is half ready") if line.answered else self.tr("Your sheet is still empty")

    def _name(self, line: ConversationLine) -> str:
        return line.name.short if line.name else self.tr("someone")

    def _what(self, channel: Channel | None) -> str:
        return {
            Channel.WRITING: self.tr("Writing with {name}"),
            Channel.PHONE: self.tr("Phone call with {name}"),
            Channel.WALK: self.tr("Walk with {name}"),
            Channel.COFFEE: self.tr("Coffee with {name}"),
            Channel.ONLINE: self.tr("Online talk with {name}"),
            None: self.tr("Talk with {name}"),
        }[channel]
