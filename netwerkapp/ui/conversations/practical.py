"""Who, when, where, how long and how: what is kept with the talk itself."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content_types.sheet import Sheet, SheetField
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.storage.door import Value
from netwerkapp.storage.store import Store
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.conversations.answers import LineField
from netwerkapp.ui.conversations.columns import place_beside
from netwerkapp.ui.conversations.when import DateField, TimeField
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.dates import short_date, short_with_time
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import refit_around
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

LONGEST = 600  # minutes of a talk
BESIDE = 26  # em, for two fields beside each other
_PARTS = 3, 2  # of the width, for the left and the right of two


class Practical(QWidget):
    """The fields of one talk; typed text is handed to the saver, choices are kept at once."""

    kept = Signal()  # the talk is another one now in the file
    person_added = Signal(str)  # the name of a person who is on the list now
    type_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        sheet: Sheet,
        fields: Mapping[str, SheetField],
        store: Store,
        saver: Saver,
        talk: Conversation,
    ) -> None:
        super().__init__()
        self._theme, self._store, self._saver, self._talk = theme, store, saver, talk
        self._typed: dict[str, str] = {}
        self._rows: list[QBoxLayout] = []
        self.picker = ContactPicker(theme, store.contacts, saver)
        self.date = DateField(theme, sheet, fields["date"], store.today)
        self.time = TimeField(theme, sheet, fields["time"])
        self.place, self.minutes = LineField(theme, sheet, fields["place"]), LineField(theme, sheet, fields["minutes"])
        channels = [(str(channel), name) for channel, name in ConversationWords().channels().items()]
        kind = self.tr("What kind of talk?")
        self.type_choice = self._choice(kind, [(one.id, one.name) for one in sheet.type])
        self.channel = self._choice(fields["channel"].label, [("", self.tr("Not known yet")), *channels])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        how = self._titled(fields["channel"].label, self.channel)
        column.addLayout(self._beside(self._titled(kind, self.type_choice), how))
        column.addWidget(self._titled(fields["contact"].label, self.picker))
        column.addLayout(self._beside(self.date, self.time))
        column.addWidget(self.place)
        column.addWidget(self.minutes)
        self._fill()
        self._listen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two fields stand beside each other where there is room."""
        super().resizeEvent(event)
        for row in self._rows:
            beside = place_beside(self._theme, row, self.width(), BESIDE)
            for place, part in enumerate(_PARTS):
                row.setStretch(place, part if beside else 0)
        refit_around(self)

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen."""
        self.picker.take_typed()

    def show_talk(self, talk: Conversation, *, anew: bool = False) -> None:
        """Show the talk as it is now in the file, in the fields that nobody is in; `anew`: in that one too."""
        self._talk = talk
        if anew:
            self._typed.clear()
        self._fill(anew=anew)

    def summary(self) -> str:
        """Return day, time and place in one line, the place as it is typed now."""
        return when_and_where(self._talk, self._typed.get("place", self._talk.place))

    def _fill(self, *, anew: bool = True) -> None:
        talk = self._talk
        self.picker.show_contact(self._store.contacts.get(talk.contact or ""))
        self.date.show_talk(talk, anew=anew)
        self.time.show_talk(talk, anew=anew)
        for field, text in (
            (self.place, talk.place),
            (self.minutes, "" if talk.minutes is None else str(talk.minutes)),
        ):
            if (anew or not field.widget.hasFocus()) and not field.error.text() and field.text() != text:
                field.set_text(text)
        self.type_choice.setCurrentIndex(self.type_choice.findData(str(talk.type)))
        self.channel.setCurrentIndex(max(0, self.channel.findData(str(talk.channel or ""))))

    def _choice(self, name: str, options: list[tuple[str, str]]) -> Choice:
        choice = Choice(self._theme)
        choice.setAccessibleName(name)
        for key, text in options:
            choice.addItem(text, key)
        return choice

    def _beside(self, left: QWidget, right: QWidget) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom)  # at first, so that no page is made wide for it
        row.setSpacing(self._theme.px(16))
        for widget in (left, right):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        return row

    def _titled(self, title: str, widget: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(6))
        label = Label(self._theme, title, role="h3")
        label.setBuddy(widget)
        column.addWidget(label)
        column.addWidget(widget)
        column.addStretch()
        return box

    def _listen(self) -> None:
        self.picker.picked.connect(lambda contact: self._keep(contact=contact))
        self.picker.named.connect(self._add_person)
        self.date.dated.connect(self._type_date)
        self.time.timed.connect(lambda time: self._type("time", time, self.time.visit))
        self.place.edited.connect(lambda text: self._type("place", text, self.place.visit))
        self.minutes.edited.connect(self._type_minutes)
        self.type_choice.activated.connect(lambda index: self.type_chosen.emit(self.type_choice.itemData(index)))
        self.channel.activated.connect(lambda index: self._keep(channel=self.channel.itemData(index) or None))
        self.minutes.left.connect(self._check_minutes)
        for field in (self.date, self.time, self.place, self.minutes):
            field.left.connect(self._leave)

    def _type_date(self) -> None:
        """Keep the day that stands there now; a text that is no day keeps the one that was there."""
        talk, day, visit = self._talk, self.date.day(), self.date.visit
        self._typed["date"], words = "", self.date.text()
        self._saver.later(f"{talk.id}/date", lambda: self._store.conversations.set_date(talk, day, visit), words=words)

    def _type_minutes(self, text: str) -> None:
        self._type("minutes", _minutes(text), self.minutes.visit)

    def _check_minutes(self, text: str) -> None:
        """Say which minutes can be kept."""
        wrong = bool(text.strip()) and _minutes(text) is None
        self.minutes.error.show_text(self.tr("Choose 1 to 600 minutes.") if wrong else "")

    def _type(self, column: str, value: Value, visit: str) -> None:
        talk = self._talk
        self._typed[column] = str(value or "")
        self._saver.later(
            f"{talk.id}/{column}",
            lambda: self._store.conversations.change(talk.id, visit, **{column: value}),
            words=self._typed[column],
        )

    def _leave(self) -> None:
        """Keep what was typed, and tell when there was anything."""
        if self._typed:
            self._saver.later(f"{self._talk.id}/left", lambda: None, partial(self._tell, dict(self._typed)))
            self._saver.hurry()

    def _tell(self, kept: dict[str, str]) -> None:
        """All that was typed when a field was left is kept: what is typed since then is told later."""
        self._typed = {column: text for column, text in self._typed.items() if kept.get(column) != text}
        self.kept.emit()

    def _keep(self, **columns: Value) -> None:
        talk = self._talk
        if self._saver.now(lambda: self._store.conversations.change(talk.id, new_id(), **columns)):
            self.kept.emit()

    def _add_person(self, name: str) -> None:
        """Make a contact of a name that is not on the list yet, and choose it."""
        talk = self._talk
        if self._saver.now(
            lambda: self._store.conversations.set_new_contact(talk.id, split_name(name)), once=f"person {talk.id}"
        ):
            self.kept.emit()
            self.person_added.emit(name)


def when_and_where(talk: Conversation, place: str) -> str:
    """Return the day and time of a talk and this place in one line."""
    when = short_with_time(short_date(talk.date), talk.time) if talk.date else ""
    return ", ".join(part for part in (when, place.strip()) if part)


def _minutes(text: str) -> int | None:
    """Return the minutes that a talk can last, or None."""
    number = int(text) if text.isdecimal() else 0
    return number if 0 < number <= LONGEST else None
