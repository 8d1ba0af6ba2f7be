"""Start small: the practice that fits now, what you did, with whom, and how tense it was before and after."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.practices import LAST, TALKS, Done, Proposal, Why, proposal
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.help.column import titled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.steps.view import WIDE, Setting, StepView

_ASKS = {"3": AskKind.INFORMATION, "6": AskKind.ADVICE, "10": AskKind.INTRODUCTION}


class PracticeView(StepView):
    """First the list with the practice that is proposed; then one practice, kept as a moment of contact.

    How tense a practice feels to you is kept for the next proposal. A practice that is a talk leads to a new talk.
    """

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._contact: str | None = None
        self._done = [one for one in self.store.touches.practices() if one.level]
        self._words = {one.nr: one.text for one in self.content.practices.practice}
        if self.quiet:
            self._words[LAST] = self.content.practices.texts["quiet_last"]
        self.proposed = self._proposal()
        self._list, self._one = self._make_list(), self._make_one()
        self.column.addWidget(self.narrow(self._list))
        self.column.addWidget(self.narrow(self._one))
        self.column.addStretch()
        self._show(None)

    # What fits now

    def _proposal(self) -> Proposal:
        usual = {one.nr: one.tension for one in self.content.practices.practice}
        rated = {nr: scale for nr in usual if (scale := self._rating(str(nr)).scale) is not None}
        done = [Done(one.level or 0, one.tension_before, one.tension_after) for one in self._done]
        return proposal(usual | rated, done, quiet=self.quiet)

    def _make_list(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(14))
        column.addWidget(self._propose())
        options = [(one.id, self._described(int(one.id))) for one in self.question.option]
        self.cards = RadioCards(self.theme, options, self.question.text, columns=2)
        self.cards.chosen.connect(self._show)
        column.addWidget(self.cards)
        return box

    def _described(self, nr: int) -> str:
        """The practice, and how often it was done."""
        times, texts = Counter(one.level for one in self._done)[nr], self.content.practices.texts
        if not times:
            return self._words[nr]
        often = texts["times_one" if times == 1 else "times"].format(n=NumberWords().word(times))
        return f"{self._words[nr]}\n{often[:1].upper()}{often[1:]}"

    def _propose(self) -> QWidget:
        """The practice that fits now, with why; after one that was too big also the way to cut that into parts."""
        theme, texts, what = self.theme, self.content.practices.texts, self.proposed
        why = {Why.START: texts["start"], Why.AGAIN: texts["stay"], Why.UP: texts["up"], Why.DOWN: texts["up_again"]}
        card = SoftCard(theme, padding=16)
        card.content.addLayout(titled(theme, "footprints", self._words[what.level]))
        card.content.addWidget(Label(theme, why[what.why]))
        self.take = Link(theme, self.tr("Choose this one"))
        self.take.clicked.connect(lambda: self._take(what.level))
        card.content.addWidget(self.take)
        self.cut = Link(theme, texts["split"])
        self.cut.clicked.connect(self._cut_last)
        card.content.addWidget(self.cut)
        self.cut.setVisible(what.why is Why.DOWN)
        return card

    def _take(self, level: int) -> None:
        self.cards.set_value(str(level))
        self._show(str(level))

    def _cut_last(self) -> None:
        self._take(self._done[-1].level or self.proposed.level)
        self._split()

    # One practice

    def _make_one(self) -> QWidget:
        """What was chosen: how tense it is, the parts it falls into, with whom, and that it was done."""
        theme, texts, card = self.theme, self.content.practices.texts, Card(self.theme)
        self.title, self.note = Label(theme, role="h2"), Label(theme, role="muted")
        self.before = self._scale(texts["rate"])
        self.before.chosen.connect(self._rate)
        self.too_big = Link(theme, texts["too_big"])
        self.too_big.clicked.connect(self._split)
        pieces = [(part.id, part.text) for part in self.content.practices.part]
        self.pieces = CheckCards(theme, pieces, texts["too_big_hint"], columns=2)
        self.pieces.chosen.connect(self._keep_pieces)
        self._pieces_head = Label(theme, texts["too_big_hint"], role="h3")
        self._deed = self._make_deed()
        self.prepare = OutlinedButton(theme, self.tr("Prepare this talk"), "arrow-right", icon_after=True)
        self.prepare.clicked.connect(lambda: self.conversation_wanted.emit(self._contact or ""))
        self.other = Link(theme, self.tr("Another practice"))
        self.other.clicked.connect(self._choose_again)
        for part in (
            self.title,
            self.note,
            Label(theme, texts["rate"], role="h3"),
            self.before,
            self.too_big,
            self._pieces_head,
            self.pieces,
            self._deed,
        ):
            card.content.addWidget(part)
        card.content.addWidget(self.prepare, 0, Qt.AlignmentFlag.AlignLeft)
        card.content.addWidget(self.other)
        return card

    def _make_deed(self) -> QWidget:
        theme, deed, texts = self.theme, QWidget(), self.content.practices.texts
        parts = QVBoxLayout(deed)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.px(16))
        self.picker = ContactPicker(theme, self.store.contacts, self.saver)
        self.picker.setMaximumWidth(theme.px(WIDE // 2))
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)
        self.picker.other.clicked.connect(lambda: self._pick(None))
        self.after = self._scale(texts["rate_after"])
        self.did = OutlinedButton(theme, self.tr("I did this"), "check")
        self.did.clicked.connect(self._tell)
        for title, field in ((self.tr("With whom?"), self.picker), (texts["rate_after"], self.after)):
            group = QVBoxLayout()
            group.setSpacing(theme.px(6))
            group.addWidget(Label(theme, title, role="h3"))
            group.addWidget(field)
            parts.addLayout(group)
        parts.addWidget(self.did, 0, Qt.AlignmentFlag.AlignLeft)
        return deed

    def _scale(self, name: str) -> ScaleRow:
        return ScaleRow(self.theme, name, 0, 10, self.tr("not"), self.tr("very"))

    def _show(self, level: str | None) -> None:
        """Show the list, or the practice that was chosen."""
        self._list.setVisible(level is None)
        self._one.setVisible(level is not None)
        if level is None:
            return
        texts, nr = self.content.practices.texts, int(level)
        self.title.setText(self._words[nr])
        self.note.setText(texts["by_writing" if self.quiet else "optional"] if nr == LAST else "")
        self.note.setVisible(nr == LAST)
        self.before.set_value(self._rating(level).scale)
        self._deed.setVisible(nr not in TALKS)
        self.prepare.setVisible(nr in TALKS)
        self._show_pieces(self._kept_pieces().choices)
        self.before.button(self.before.value() or 0).setFocus()

    def _choose_again(self) -> None:
        self.cards.set_value(None)
        self._show(None)
        self.focus_first()

    # Keeping

    def _rating_place(self, level: str) -> Place:
        return Place(self.setting.step.id, f"tension_{level}", "scale10")

    def _rating(self, level: str) -> StepAnswer:
        return self.store.steps.answer(self._rating_place(level))

    def _rate(self, value: int | None) -> None:
        """Keep how tense it feels to you; it is the tension before as well."""
        place = self._rating_place(self.cards.value() or "")
        self.keep(lambda: self.store.steps.save(place, StepAnswer(scale=value)))

    def _split(self) -> None:
        """Too big: it falls into parts, and each of them may be enough for today."""
        self._show_pieces((), wanted=True)
        self.pieces.card(self.content.practices.part[0].id).setFocus()

    def _show_pieces(self, chosen: tuple[str, ...], *, wanted: bool = False) -> None:
        self.pieces.set_value(chosen)
        shown = wanted or bool(chosen)
        self.too_big.setVisible(not shown)
        self._pieces_head.setVisible(shown)
        self.pieces.setVisible(shown)

    def _piece_place(self) -> Place:
        return Place(self.setting.step.id, f"pieces_{self.cards.value()}", "multi")

    def _kept_pieces(self) -> StepAnswer:
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
        self.picker.take_typed()
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
