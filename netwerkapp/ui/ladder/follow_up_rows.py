"""What talks still ask of you: promises, invitations, telling how it went, keeping in touch. Each can be left."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from netwerkapp.domain.invitations import Due
from netwerkapp.domain.promises import Promise
from netwerkapp.storage.after_talks import AfterTalk, Proposal
from netwerkapp.storage.invitations import DueInvitation
from netwerkapp.storage.store import Store
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.dates import short_date
from netwerkapp.ui.ladder.week import Thing, WeekRow

AHEAD = 7  # days that a promise stands there before its day
_THINGS = {
    Proposal.REPORT_BACK: Thing.REPORT_BACK,
    Proposal.RHYTHM: Thing.RHYTHM,
    Proposal.KNOWS: Thing.KNOWS,
    Due.REMIND: Thing.REMIND,
    Due.LET_GO: Thing.LET_GO,
    Due.ASK_OTHER: Thing.ASK_OTHER,
}


class FollowUpRows(QObject):
    """Makes the rows from the records."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._words = store, PersonWords(ContactWords())

    def rows(self) -> list[WeekRow]:
        """Return the rows: what was promised, what was asked, whom to tell, and with whom to keep in touch."""
        store, today = self._store, self._store.today()
        return [
            *(self._promise(one, today) for one in store.promises.open_until(today + timedelta(days=AHEAD))),
            *(self._invitation(one) for one in store.invitations.due()),
            *(self._proposal(one) for one in store.after_talks.to_report()),
            *(self._proposal(one) for one in store.after_talks.to_keep(since=1)),
        ]

    def _promise(self, promise: Promise, today: date) -> WeekRow:
        talk = self._store.conversations.get(promise.conversation)
        contact = self._store.contacts.get(talk.contact or "") if talk else None
        below = self.tr("Promised to {name}").replace("{name}", contact.name.short) if contact else self.tr("Promised")
        is_today = promise.day == today
        when = self.tr("today") if is_today else self.tr("can be this week")
        if promise.day is not None and promise.day > today:
            when = short_date(promise.day)
        return WeekRow(
            "check", promise.text, below, when, is_today, Thing.PROMISE, promise.id, opens=promise.conversation
        )

    def _invitation(self, one: DueInvitation) -> WeekRow:
        title = {
            Due.REMIND: self.tr("Reminder to {name}"),
            Due.LET_GO: self.tr("Let go of your invitation to {name}"),
            Due.ASK_OTHER: self.tr("No answer from {name} yet"),
        }[one.due]
        below = self.tr("Ask someone else?") if one.due is Due.ASK_OTHER else ""
        conversation = one.invitation.conversation
        can_be_done = one.due is not Due.ASK_OTHER
        return WeekRow(
            "mail",
            title.replace("{name}", one.name.short),
            below,
            self.tr("can be this week"),
            False,
            _THINGS[one.due],
            conversation,
            can_be_done,
            conversation,
        )

    def _proposal(self, one: AfterTalk) -> WeekRow:
        title, icon = {
            Proposal.REPORT_BACK: (self.tr("Tell {name} how it went"), "mail"),
            Proposal.RHYTHM: (self.tr("How often to catch up with {name}?"), "leaf"),
            Proposal.KNOWS: (self.tr("Does {name} know that you are looking?"), "leaf"),
        }[one.proposal]
        every = self._words.every(one.days)
        below = f"{every[:1].upper()}{every[1:]}" if one.proposal is Proposal.RHYTHM else ""
        row_id = one.conversation if one.proposal is Proposal.REPORT_BACK else one.contact
        return WeekRow(
            icon,
            title.replace("{name}", one.name.short),
            below,
            self.tr("can be this week"),
            False,
            _THINGS[one.proposal],
            row_id,
            opens=one.conversation,
            days=one.days,
        )
