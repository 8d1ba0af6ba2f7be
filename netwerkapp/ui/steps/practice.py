"""Start small: the practice that fits now, what you did, with whom, and how tense it was before and after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.practices import Done, Proposal, Why, proposal
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.steps.view import Setting, StepView

TALKS = frozenset({"7", "8", "9", "11"})  # practices that are a talk, with a sheet of its own
_ASKS = {"3": AskKind.INFORMATION, "6": AskKind.ADVICE, "10": AskKind.INTRODUCTION}
_LAST = "12"


class PracticeView(StepView):
    """Keeps the moment of contact; a practice that is a talk leads to a new talk."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme = self.theme
        self._contact: str | None = None
        self._quiet = self.store.profile.get("calm_mode") == "yes"
        self.proposed = self._proposal()
        self.column.addWidget(self.narrow(self._propose(self.proposed)))
        options = [(one.id, one.text) for one in self.question.option]
        self.cards = RadioCards(theme, options, self.question.text, columns=2)
        self.cards.chosen.connect(self._choose)
        self.column.addWidget(self.narrow(self.cards))
        self.note = Label(theme, role="muted")
        self.column.addWidget(self.narrow(self.note))
        self.too_big = Link(theme, self.content.practices.texts["too_big"])
        self.too_big.clicked.connect(self._split)
        self.column.addWidget(self.too_big, 0, Qt.AlignmentFlag.AlignLeft)
        self.parts = QWidget()
        self._parts = QVBoxLayout(self.parts)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(Label(theme, self.content.practices.texts["too_big_hint"], role="h3"))
        pieces = [(part.id, part.text) for part in self.content.practices.part]
        self.pieces = CheckCards(theme, pieces, self.content.practices.texts["too_big_hint"], columns=2)
        self.pieces.chosen.connect(self._keep_pieces)
        self._parts.addWidget(self.pieces)
        self.column.addWidget(self.narrow(self.parts))
        self._deed = self._make_deed()
        self.prepare = OutlinedButton(theme, self.tr("Prepare this talk"), "arrow-right", icon_after=True)
        self.prepare.clicked.connect(lambda: self.conversation_wanted.emit(self._contact or ""))
        self.column.addWidget(self._deed)
        self.column.addWidget(self.prepare, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self._choose(None)

    def _proposal(self) -> Proposal:
        usual = {one.nr: one.tension for one in self.content.practices.practice}
        done = [Done(one.level, one.tension_before, one.tension_after) for one in self._done() if one.level]
        return proposal(usual, done, quiet=self._quiet)

    def _done(self) -> list[Touch]:
        return self.store.touches.practices()

    def _propose(self, what: Proposal) -> QWidget:
        """The practice that fits now, with why."""
        texts = self.content.practices.texts
        why = {Why.START: texts["start"], Why.AGAIN: texts["stay"], Why.UP: texts["up"], Why.DOWN: texts["up_again"]}
        words = {str(one.nr): one.text for one in self.content.practices.practice}
        card = SoftCard(self.theme, padding=14)
        card.content.addWidget(Label(self.theme, why[what.why]))
        card.content.addWidget(Label(self.theme, words.get(str(what.level), ""), role="h3"))
        self.take = Link(self.theme, self.tr("Choose this one"))
        self.take.clicked.connect(self._take_proposed)
        card.content.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_deed(self) -> QWidget:
        """With whom, and how tense; only for a practice that was chosen."""
        theme, deed = self.theme, QWidget()
        parts = QVBoxLayout(deed)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.px(10))
        self.picker = ContactPicker(theme, self.store.contacts)
        self.picker.setMaximumWidth(theme.px(325))
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)
        self.picker.other.clicked.connect(lambda: self._pick(None))
        scale = (0, 10, self.tr("not"), self.tr("very"))
        self.before = ScaleRow(theme, self.tr("How tense was it before?"), *scale)
        self.after = ScaleRow(theme, self.tr("How tense was it after?"), *scale)
        self.did = OutlinedButton(theme, self.tr("I did this"), "check")
        self.did.clicked.connect(self._tell)
        parts.addWidget(Label(theme, self.tr("With whom?"), role="h3"))
        parts.addWidget(self.picker)
        parts.addWidget(Label(theme, self.tr("How tense was it before?"), role="h3"))
        parts.addWidget(self.before)
        parts.addWidget(Label(theme, self.tr("How tense was it after?"), role="h3"))
        parts.addWidget(self.after)
        parts.addWidget(self.did, 0, Qt.AlignmentFlag.AlignLeft)
        return deed

    def _take_proposed(self) -> None:
        self.cards.set_value(str(self.proposed.level))
        self._choose(str(self.proposed.level))
        self.cards.card(str(self.proposed.level)).setFocus()

    def _choose(self, level: str | None) -> None:
        texts = self.content.practices.texts
        self._deed.setVisible(level is not None and level not in TALKS)
        self.prepare.setVisible(level in TALKS)
        self.too_big.setVisible(level is not None)
        pieces = self._pieces().choices if level else ()
        self.parts.setVisible(bool(pieces))
        self.pieces.set_value(pieces)
        self.note.setText("" if level != _LAST else texts["by_writing" if self._quiet else "optional"])
        self.note.setVisible(level == _LAST)

    def _split(self) -> None:
        """Too big: it falls into pieces, and each of them may be enough for today."""
        self.parts.show()
        self.pieces.setFocus()

    def _piece_place(self) -> Place:
        return Place(self.setting.step.id, f"pieces_{self.cards.value()}", "multi")

    def _pieces(self) -> StepAnswer:
        return self.store.steps.answer(self._piece_place())

    def _keep_pieces(self, chosen: tuple[str, ...]) -> None:
        place = self._piece_place()
        self.keep(lambda: self.store.steps.save(place, StepAnswer(choices=chosen)))

    def _pick(self, contact: str | None) -> None:
        self._contact = contact

    def _name(self, name: str) -> None:
        """Someone who is not on the list yet is put on it."""
        contact = Contact(new_id(), self.store.now(), split_name(name))
        if self.keep(lambda: self.store.contacts.save(contact, "contact_added")):
            self.told.emit(self.tr("{name} is on your list now.").format(name=contact.name.full), True)
            self._contact = contact.id
            self.picker.show_contact(contact)

    def _tell(self) -> None:
        level = self.cards.value()
        if level is None:
            return
        ask = _ASKS.get(level)
        touch = Touch(
            id=new_id(),
            created_at=self.store.now(),
            date=self.store.today(),
            kind=TouchKind.QUESTION if ask else TouchKind.GREETING,
            contact=self._contact,
            ask_kind=ask,
            level=int(level),
            tension_before=self.before.value(),
            tension_after=self.after.value(),
        )
        if self.keep(lambda: self.store.touches.add(touch)):
            self.told.emit(self.tr("Kept. You did it."), True)
            self.done.emit()
