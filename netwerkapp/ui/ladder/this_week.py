"""What stands in "This week": what talks still ask, people to keep in touch with, and what is planned."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.agenda import AgendaItem, AgendaKind
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.keeping_in_touch import DuePerson
from netwerkapp.storage.settings import NO_FOLLOW_UPS
from netwerkapp.storage.store import Store
from netwerkapp.ui.channels import CHANNEL_ICONS
from netwerkapp.ui.dates import short_date, short_with_time
from netwerkapp.ui.ladder.follow_up_rows import FollowUpRows
from netwerkapp.ui.ladder.week import Thing, WeekRow

AHEAD, BEHIND = 7, 14  # days of plans, and of what may still be done
MOST = 6  # rows after talks: the list never grows into guilt
_MOST = 20


class ThisWeek(QObject):
    """Makes the rows of this week from the records."""

    def __init__(self, texts: LadderTexts, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._store = texts.texts, store
        self._follow_ups = FollowUpRows(store, self)

    def groups(self) -> list[tuple[str, list[WeekRow]]]:
        """Return what is left after talks, whom to keep in touch with, and what is planned, each under its title."""
        today, talks = self._store.today(), self._store.conversations
        held = [line for line in talks.page((Status.HELD,), 0, _MOST) if self._asks_something(line)]
        passed = talks.between(_ago(today), today - timedelta(days=1))
        after = [*map(self._happened, passed), *map(self.after, held), *self._follow_ups.rows()]
        planned = [(line.conversation.date, self._planned(line)) for line in talks.between(today, _in_days(today))]
        small = [(item.day, self.small(item)) for item in self._store.agenda.between(_ago(today), _in_days(today))]
        return [
            (self._texts["follow_up"], [] if self._store.settings.get(NO_FOLLOW_UPS) else after[:MOST]),
            (self._texts["keep_in_touch"], [self._contact(person) for person in self._store.keeping_in_touch.due()]),
            (self._texts["planned"], [row for _, row in sorted([*small, *planned], key=lambda pair: pair[0] or today)]),
        ]

    def after(self, line: ConversationLine) -> WeekRow:
        """Return the row of a talk that was held."""
        talk, today = line.conversation, self._store.today()
        if line.reflected:
            title, icon, thing = self.tr("Thank-you to {name}"), "mail", Thing.THANKS
        else:
            title, icon, thing = self.tr("Look back on your talk with {name}"), "pencil", Thing.LOOK_BACK
        recent = talk.date is not None and talk.date >= today - timedelta(1) and self._store.pauses.current() is None
        when = self.tr("today") if recent else self.tr("can be this week")
        title = title.replace("{name}", self.name(line))
        return WeekRow(icon, title, "", when, recent, thing, talk.id, can_be_done=thing is Thing.THANKS)

    def _happened(self, line: ConversationLine) -> WeekRow:
        title, when = self.tr("Did your talk with {name} go ahead?"), self.tr("can be this week")
        title = title.replace("{name}", self.name(line))
        return WeekRow("calendar", title, "", when, False, Thing.HAPPENED, line.conversation.id, can_be_done=False)

    def talk(self, line: ConversationLine, below: str, when: str) -> WeekRow:
        """Return the row of a talk that is planned, with these words under and beside it."""
        talk, today = line.conversation, self._store.today()
        title = self._what(talk.channel).replace("{name}", self.name(line))
        is_today = talk.date == today
        icon = CHANNEL_ICONS[talk.channel]
        return WeekRow(icon, title, below, when, is_today, Thing.TALK, talk.id, can_be_done=is_today)

    def small(self, item: AgendaItem) -> WeekRow:
        """Return the row of an experiment or an if-then line."""
        today = self._store.today()
        with_someone = {
            AgendaKind.EXPERIMENT: self.tr("Experiment with {name}"),
            AgendaKind.PLAN: self.tr("Message to {name}"),
        }
        alone = {AgendaKind.EXPERIMENT: self.tr("Small experiment"), AgendaKind.PLAN: self.tr("Your if-then line")}
        title = (with_someone if item.name else alone)[item.kind]
        title = title.replace("{name}", item.name.short if item.name else "")
        thing = Thing.EXPERIMENT if item.kind is AgendaKind.EXPERIMENT else Thing.PLAN
        icon = "flask-conical" if thing is Thing.EXPERIMENT else "lightbulb"
        when = self.tr("can be this week") if item.day < today else self._day(item.day == today, short_date(item.day))
        return WeekRow(
            icon,
            title,
            item.text,
            short_with_time(when, item.time if item.day >= today else ""),
            item.day == today,
            thing,
            item.id,
            can_be_done=thing is Thing.PLAN,
        )

    def name(self, line: ConversationLine) -> str:
        """Return whom a talk is with."""
        return line.name.short if line.name else self.tr("someone")

    def _asks_something(self, line: ConversationLine) -> bool:
        talk, today = line.conversation, self._store.today()
        if talk.retro or talk.date is None or not _ago(today) < talk.date <= today:
            return False
        thanked = self._store.touches.of_conversation(talk.id, TouchKind.THANKS)
        return not line.reflected or (line.name is not None and thanked is None)

    def _contact(self, person: DuePerson) -> WeekRow:
        below, when = self._texts["time_for_a_message"], self.tr("can be this week")
        return WeekRow("leaf", person.name.short, below, when, False, Thing.CONTACT, person.contact)

    def _planned(self, line: ConversationLine) -> WeekRow:
        talk, today = line.conversation, self._store.today()
        when = self._day(talk.date == today, short_date(talk.date or today))
        return self.talk(line, self._sheet(line), short_with_time(when, talk.time))

    def _day(self, is_today: bool, day: str) -> str:
        return self.tr("today") if is_today else day

    def _sheet(self, line: ConversationLine) -> str:
        if line.conversation.ready_at is not None:
            return self.tr("Your sheet is ready")
        return self.tr("Your sheet is half ready") if line.answered else self.tr("Your sheet is still empty")

    def _what(self, channel: Channel | None) -> str:
        return {
            Channel.WRITING: self.tr("Writing with {name}"),
            Channel.PHONE: self.tr("Phone call with {name}"),
            Channel.WALK: self.tr("Walk with {name}"),
            Channel.COFFEE: self.tr("Coffee with {name}"),
            Channel.ONLINE: self.tr("Online talk with {name}"),
            None: self.tr("Talk with {name}"),
        }[channel]


def _in_days(today: date) -> date:
    return today + timedelta(AHEAD)


def _ago(today: date) -> date:
    return today - timedelta(BEHIND)
