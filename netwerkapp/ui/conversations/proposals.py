"""Beside the look-back: what may be done later about this talk and this person. Each can be refused."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.conversations import Conversation
from netwerkapp.storage.after_talks import Proposal
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.keep_in_touch import KeepInTouchCard
from netwerkapp.ui.conversations.report_back import ReportBackCard
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class Proposals(QWidget):
    """Telling how it went, and keeping in touch; what was said to each is kept. Showing a talk writes nothing."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._store, self._saver = store, saver
        self._talk: Conversation | None = None
        self.report_back, self.keep = ReportBackCard(theme, content, store, saver), KeepInTouchCard(theme, content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(self.report_back)
        column.addWidget(self.keep)
        self.report_back.edited.connect(self._type)
        self.report_back.box.left.connect(self._saver.hurry)
        self.report_back.box.told.connect(self.told)
        self.report_back.sent.connect(self._report)
        self.report_back.skipped.connect(lambda: self._refuse(Proposal.REPORT_BACK))
        self.keep.rhythm_chosen.connect(self._choose_rhythm)
        self.keep.knowing_chosen.connect(self._choose_knowing)
        self.keep.refused.connect(self._refuse)

    def show_talk(self, talk: Conversation) -> None:
        """Show what can be proposed after this talk."""
        self._talk = talk
        proposals = self._store.after_talks.of_conversation(talk.id)
        self.report_back.show_talk(talk, any(one.proposal is Proposal.REPORT_BACK for one in proposals))
        self.keep.show_proposals(proposals)
        self.setVisible(bool(proposals))

    def _type(self, text: str, visit: str) -> None:
        """Keep your own words for the message."""
        talk = self._talk.id if self._talk else ""
        kept = self.report_back.KEPT
        preparations = self._store.preparations
        self._saver.later(f"{talk}/{kept}", lambda: preparations.save_answer(talk, kept, text, visit), words=text)
        self.changed.emit()

    def _report(self) -> None:
        self._saver.flush()
        self._keep(lambda talk: self._store.after_talks.report(talk.id), self.tr("You told how it went. It is noted."))

    def _choose_rhythm(self, days: int) -> None:
        self._keep(
            lambda talk: self._store.rhythms.set_rhythm(talk.contact or "", days), self.tr("Your rhythm is noted.")
        )

    def _choose_knowing(self, knows: KnowsISearch) -> None:
        self._keep(lambda talk: self._store.after_talks.set_knows(talk.contact or "", knows), self.tr("It is noted."))

    def _refuse(self, proposal: Proposal) -> None:
        self._keep(lambda talk: self._store.after_talks.refuse(proposal, talk.id), self.tr("Fine. It is not needed."))

    def _keep(self, write: Callable[[Conversation], object], said: str) -> None:
        """Keep it, and say so."""
        talk = self._talk
        if talk is not None and self._saver.now(lambda: write(talk)):
            self.show_talk(talk)
            self.told.emit(said, True)
            self.changed.emit()
