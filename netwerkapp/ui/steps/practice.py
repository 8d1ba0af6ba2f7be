"""Start small: what you did, with whom, and how tense it was before and after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import StepQuestion
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.labels import Label
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.theme import Theme

WIDE = 650  # px
TALKS = frozenset({"7", "8", "9", "11"})  # practices that are a talk, with a sheet of its own
_KINDS = {"3": (TouchKind.QUESTION, AskKind.INFORMATION), "6": (TouchKind.QUESTION, AskKind.ADVICE)}
_KINDS["10"] = (TouchKind.QUESTION, AskKind.INTRODUCTION)


class PracticeView(QWidget):
    """Tells the moment of contact; a practice that is a talk leads to a new talk."""

    done = Signal(object)  # Touch
    talk_wanted = Signal()

    def __init__(self, theme: Theme, store: Store, question: StepQuestion) -> None:
        super().__init__()
        self._store = store
        self._contact: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        self.cards = RadioCards(theme, [(one.id, one.text) for one in question.option], question.text, columns=2)
        self.cards.setMaximumWidth(theme.px(WIDE))
        self.picker = ContactPicker(theme, store.contacts)
        self.picker.setMaximumWidth(theme.px(WIDE // 2))
        self.before = ScaleRow(theme, self.tr("How tense was it before?"), 0, 10, self.tr("not"), self.tr("very"))
        self.after = ScaleRow(theme, self.tr("How tense was it after?"), 0, 10, self.tr("not"), self.tr("very"))
        self.did = OutlinedButton(theme, self.tr("I did this"), "check")
        self.prepare = OutlinedButton(theme, self.tr("Prepare this talk"), "arrow-right", icon_after=True)
        self._deed, deed = QWidget(), QVBoxLayout()
        deed.setContentsMargins(0, 0, 0, 0)
        deed.setSpacing(theme.px(10))
        self._deed.setLayout(deed)
        for title, widget in (
            (self.tr("With whom? Optional."), self.picker),
            (self.tr("How tense was it before?"), self.before),
            (self.tr("How tense was it after?"), self.after),
        ):
            deed.addWidget(Label(theme, title, role="h3"))
            deed.addWidget(widget)
        deed.addWidget(self.did, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.cards)
        column.addWidget(self._deed)
        column.addWidget(self.prepare, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        column.addStretch()
        self.cards.chosen.connect(self._choose)
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)
        self.picker.other.clicked.connect(self._forget)
        self.did.clicked.connect(self._tell)
        self.prepare.clicked.connect(self.talk_wanted)
        self._choose(None)

    def _choose(self, level: object) -> None:
        self._deed.setVisible(level is not None and level not in TALKS)
        self.prepare.setVisible(level in TALKS)

    def _pick(self, contact: str) -> None:
        self._contact = contact

    def _forget(self) -> None:
        self._contact = None

    def _name(self, name: str) -> None:
        """A name alone is enough here: it is not put on the list without being asked."""
        known = [one for one in self._store.contacts.named(name, 1) if one.name.full.casefold() == name.casefold()]
        person: Contact | None = known[0] if known else None
        if person is not None:
            self._contact = person.id
            self.picker.show_contact(person)

    def _tell(self) -> None:
        level = self.cards.value()
        if level is None:
            return
        kind, ask = _KINDS.get(level, (TouchKind.GREETING, None))
        self.done.emit(
            Touch(
                id=new_id(),
                created_at=self._store.now(),
                date=self._store.today(),
                kind=kind,
                contact=self._contact,
                ask_kind=ask,
                level=int(level),
                tension_before=self.before.value(),
                tension_after=self.after.value(),
            )
        )
