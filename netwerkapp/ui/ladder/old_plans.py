"""Plans whose day is over when you come back after a while, and putting them aside together."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.agenda import AgendaItem
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.nudges import BACK
from netwerkapp.storage.store import Store
from netwerkapp.ui.ladder.this_week import ThisWeek
from netwerkapp.ui.ladder.week import WeekRow

_FAR, _THANKS_DAYS = 3650, 90  # days back
_MOST = 20


class OldPlans(QObject):
    """Reads them, makes their rows, and takes their days off."""

    def __init__(self, texts: LadderTexts, store: Store, week: ThisWeek, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._store, self._week = texts.texts, store, week

    def rows(self) -> list[WeekRow]:
        """Return a row for each: thank-yous that are open, talks, experiments and if-then lines."""
        below = self._texts["still_possible"]
        thanks = [replace(self._week.after(line), below=below, when="", today=False) for line in self._thanks()]
        talks = [
            replace(self._week.talk(line, self._texts["went_ahead"], ""), can_be_done=False) for line in self._talks()
        ]
        small = [replace(self._week.small(item), when="") for item in self._small()]
        return [*thanks, *talks, *small]

    def put_aside(self) -> bool:
        """Take every day off, in one action; whether there was any. Thank-yous are not asked for any more today."""
        small, talks = self._small(), [line.conversation.id for line in self._talks()]
        self._store.nudges.answer(BACK, "later")
        if small or talks:
            self._store.agenda.all_later(small, talks)
        return bool(small or talks)

    def _talks(self) -> list[ConversationLine]:
        yesterday = self._store.today() - timedelta(1)
        return self._store.conversations.between(yesterday - timedelta(_FAR), yesterday)

    def _small(self) -> list[AgendaItem]:
        yesterday = self._store.today() - timedelta(1)
        return self._store.agenda.between(yesterday - timedelta(_FAR), yesterday)

    def _thanks(self) -> list[ConversationLine]:
        asked, today = self._store.nudges.last(BACK), self._store.today()
        if asked is not None and asked.day == today:
            return []
        lines = self._store.conversations.page((Status.HELD,), 0, _MOST)
        return [line for line in lines if line.reflected and self._is_open(line)]

    def _is_open(self, line: ConversationLine) -> bool:
        talk, today = line.conversation, self._store.today()
        if talk.retro or line.name is None or talk.date is None or (today - talk.date).days > _THANKS_DAYS:
            return False
        return self._store.touches.of_conversation(talk.id, TouchKind.THANKS) is None
