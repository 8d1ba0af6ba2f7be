"""Did it go ahead? A talk was held, is moved, was called off, or nobody came; none of these is a loss."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import no_wider
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.theme import Theme

_EXPECTED = (Status.PREPARING, Status.PLANNED)
_TEXTS = {Status.HELD: "held", Status.CANCELLED: "cancelled", Status.NO_SHOW: "no_show"}


def outcome_text(content: Content, status: Status) -> str:
    """Return what is said when a talk comes to this, or "" where nothing special is said."""
    return content.sheet.texts.get(f"outcome_{_TEXTS[status]}", "") if status in _TEXTS else ""


class OutcomeCard(SoftCard):
    """Asks by itself when the day of a talk has passed; before that only when it is opened."""

    chosen = Signal(object)  # Status
    moved = Signal(object)  # another date, or None for not known yet

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme, padding=12)
        self._texts, self._today = content.sheet.texts, store.today
        self._asked_for, self._talk = "", ""
        self._question = Label(theme)
        self.yes = OutlinedButton(theme, self.tr("Yes, held"), "check")
        self.other_day = OutlinedButton(theme, self.tr("Moved"), "calendar")
        self.cancelled = OutlinedButton(theme, self.tr("Called off"))
        self.no_show = OutlinedButton(theme, self.tr("Did not come"))
        self.day = DayField(theme, self._texts["outcome_new_day"], store.today)
        self.keep = OutlinedButton(theme, self.tr("Keep this day"), "check")
        self.no_day = Link(theme, self.tr("No day yet"))
        self.new_day = QWidget()
        self._build(theme)
        for button, status in (
            (self.yes, Status.HELD),
            (self.cancelled, Status.CANCELLED),
            (self.no_show, Status.NO_SHOW),
        ):
            button.clicked.connect(lambda _checked=False, status=status: self.chosen.emit(status))
        self.other_day.clicked.connect(self._ask_day)
        self.day.chosen.connect(self._choose_day)
        self.day.field.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.no_day.clicked.connect(lambda: self.moved.emit(None))
        self._day: date | None = None

    def show_talk(self, talk: Conversation) -> None:
        """Ask about this talk when its day has passed, or when that was asked for."""
        if talk.id != self._talk or talk.status not in _EXPECTED:
            self._asked_for = ""
        self._talk = talk.id
        past = talk.status in _EXPECTED and talk.date is not None and talk.date < self._today()
        asked = self._asked_for == talk.id
        to_come = talk.date is not None and talk.date > self._today()
        self._question.setText(self._texts["past" if past else "outcome_change"])
        self.yes.setVisible(past)
        self.no_show.setVisible(not to_come)
        self.new_day.hide()
        self._day = None
        self.day.show_day(None)
        self.setVisible(past or asked)

    def toggle(self, talk: Conversation) -> None:
        """Open the card for a talk that is still to come, or put it away again."""
        self._asked_for = "" if self._asked_for == talk.id else talk.id
        self.show_talk(talk)
        if not self.isHidden():
            self.other_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def can_change(self, talk: Conversation) -> bool:
        """Whether there is a plan to change, on a day that has not passed."""
        return talk.status in _EXPECTED and talk.date is not None and talk.date >= self._today()

    def _build(self, theme: Theme) -> None:
        self.content.setSpacing(theme.px(10))
        self.content.addWidget(self._question)
        answers = Flow(across=theme.px(8), down=theme.px(8))
        for button in (self.yes, self.other_day, self.cancelled, self.no_show):
            answers.addWidget(button)
        self.content.addLayout(answers)
        column, row = QVBoxLayout(self.new_day), QHBoxLayout()
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(no_wider(self.day, theme.px(420)))
        row.setSpacing(theme.px(14))
        row.addWidget(self.keep)
        row.addWidget(self.no_day)
        row.addStretch()
        column.addLayout(row)
        self.content.addWidget(self.new_day)
        self.hide()

    def _ask_day(self) -> None:
        self.new_day.show()
        self.day.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_day(self, day: date | None) -> None:
        self._day = day

    def _keep(self) -> None:
        if self._day is None:
            self.day.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.moved.emit(self._day)
