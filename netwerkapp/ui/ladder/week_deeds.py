"""What a press of Space keeps: a message that was sent, a promise, a plan, or a talk that was held today."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.ladder.week import Thing, WeekRow
from netwerkapp.ui.saver import Saver


class WeekDeeds(QObject):
    """Writes what is done, and says so."""

    kept = Signal(str)  # what to say about it

    def __init__(self, store: Store, saver: Saver, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._saver = store, saver

    def mark_done(self, row: WeekRow) -> None:
        """Keep that this was done."""
        store = self._store
        writes: dict[Thing, tuple[Callable[[], object], str]] = {
            Thing.THANKS: (lambda: store.follow_ups.thank(row.id), self.tr("Your thank-you is noted.")),
            Thing.CONTACT: (lambda: self._greet(row.id), self.tr("Your message to {name} is noted.")),
            Thing.PLAN: (lambda: store.agenda.plan_done(row.id), self.tr("You did it. It is noted.")),
            Thing.PROMISE: (lambda: store.promises.set_done(row.id), self.tr("You kept your promise.")),
            Thing.REMIND: (lambda: self._remind(row.id), self.tr("Kept: you sent one reminder.")),
            Thing.LET_GO: (lambda: self._let_go(row.id), self.tr("Kept: you let it go.")),
            Thing.REPORT_BACK: (
                lambda: store.after_talks.report(row.id),
                self.tr("You told how it went. It is noted."),
            ),
            Thing.RHYTHM: (lambda: store.rhythms.set_rhythm(row.id, row.days), self.tr("Your rhythm is noted.")),
            Thing.KNOWS: (
                lambda: store.after_talks.set_knows(row.id, KnowsISearch.YES),
                self.tr("Noted: this person knows that you are looking."),
            ),
            Thing.TALK: (lambda: store.conversations.set_status(row.id, Status.HELD), self.tr("You held this talk.")),
        }
        write, said = writes[row.thing]
        if self._saver.now(write):
            self.kept.emit(said.replace("{name}", row.title))

    def _remind(self, talk: str) -> None:
        invitation = self._store.invitations.of_conversation(talk)
        if invitation is not None:
            self._store.invitations.remind(invitation)

    def _let_go(self, talk: str) -> None:
        invitation = self._store.invitations.of_conversation(talk)
        if invitation is not None:
            self._store.invitations.answer(invitation, Answer.LET_GO)

    def _greet(self, contact: str) -> None:
        store = self._store
        store.touches.add(Touch(new_id(), store.now(), store.today(), TouchKind.GREETING, contact))
