"""Who, when, where, how long and how: what is kept with the talk itself."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Sheet, SheetField
from netwerkapp.domain.conversations import TOOK_PLACE, Channel, Conversation
from netwerkapp.domain.dates import DateProblem, ReadDate, read_date, read_time
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.conversations.answers import LineField
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.dates import long_date, short_date, short_with_time, time_text
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class Practical(QWidget):
    """Tells the talk as it should be from now on; a day or time that cannot be read is said in words."""

    changed = Signal(object, str)  # Conversation, visit: chosen, or typed and left
    typed = Signal(object, str)  # the same while typing goes on
    left = Signal()  # the focus left a field that was typed in
    named = Signal(str)  # a name that is not on the list yet

    def __init__(
        self, theme: Theme, sheet: Sheet, fields: Mapping[str, SheetField], words: ConversationWords, store: Store
    ) -> None:
        super().__init__()
        self._store, self._words = store, words
        self._talk: Conversation | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        self.picker = ContactPicker(theme, store.contacts)
        column.addLayout(self._titled(theme, fields["contact"].label, self.picker))
        self.date = LineField(theme, sheet, fields["date"])
        self.time = LineField(theme, sheet, fields["time"])
        self.place = LineField(theme, sheet, fields["place"])
        self.minutes = LineField(theme, sheet, fields["minutes"])
        when = QHBoxLayout()
        when.setSpacing(theme.px(16))
        when.addWidget(self.date, 2)
        when.addWidget(self.time, 1)
        column.addLayout(when)
        column.addWidget(self.place)
        self.channel = Choice(theme)
        self.channel.setAccessibleName(fields["channel"].label)
        self.channel.addItem("–", "")
        for channel, name in words.channels().items():
            self.channel.addItem(name, str(channel))
        how = QHBoxLayout()
        how.setSpacing(theme.px(16))
        how.addWidget(self.minutes, 1)
        how.addLayout(self._titled(theme, fields["channel"].label, self.channel), 2)
        column.addLayout(how)
        self._listen()

    def show_talk(self, talk: Conversation) -> None:
        """Show this talk, without telling."""
        self._talk = talk
        self.picker.show_contact(self._store.contacts.get(talk.contact or ""))
        self.date.set_text(long_date(talk.date) if talk.date else "")
        self.time.set_text(time_text(talk.time))
        self.place.set_text(talk.place)
        self.minutes.set_text("" if talk.minutes is None else str(talk.minutes))
        self.channel.setCurrentIndex(max(0, self.channel.findData(str(talk.channel or ""))))
        for field in (self.date, self.time):
            field.error.show_text("")

    def summary(self) -> str:
        """Return day, time and place in one line."""
        talk = self._talk
        if talk is None or not (talk.date or talk.place):
            return ""
        when = short_with_time(short_date(talk.date), talk.time) if talk.date else ""
        return ", ".join(part for part in (when, talk.place) if part)

    def _titled(self, theme: Theme, title: str, widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(5))
        column.addWidget(Label(theme, title, role="h3"))
        column.addWidget(widget)
        column.addStretch()
        return column

    def _listen(self) -> None:
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self.named)
        self.date.left.connect(self._read_date)
        self.time.left.connect(self._read_time)
        self.place.edited.connect(self._keep_place)
        self.place.left.connect(lambda _text: self.left.emit())
        self.minutes.left.connect(lambda _text: self.left.emit())
        self.minutes.edited.connect(self._keep_minutes)
        self.channel.activated.connect(self._keep_channel)

    def _pick(self, contact: str) -> None:
        if self._talk is not None:
            self._tell(replace(self._talk, contact=contact))

    def _read_date(self, text: str) -> None:
        talk = self._talk
        if talk is None or text == (long_date(talk.date) if talk.date else ""):
            self.date.error.show_text("")
            return
        if not text.strip():
            self._tell(replace(talk, date=None))
            return
        today = self._store.today()
        read = read_date(text, today)
        problem = self._sentence(read)
        if read.day is not None and talk.status in TOOK_PLACE and read.day > today:
            problem = self.tr("That day is still to come, and this talk was held.")
        self.date.error.show_text(problem)
        if read.day is not None and not problem:
            self._tell(replace(talk, date=read.day))
            self.date.set_text(long_date(read.day))

    def _sentence(self, read: ReadDate) -> str:
        """Return what is the matter with a typed day, or ""."""
        if read.problem is DateProblem.NO_SUCH_DAY and read.month:
            month = QLocale().standaloneMonthName(read.month)
            return self.tr("That day does not exist. Choose a day in {month}.").format(month=month)
        if read.problem is DateProblem.NO_SUCH_DAY:
            return self.tr("That day does not exist.")
        if read.problem is DateProblem.UNKNOWN:
            return self.tr("This day cannot be read. Write it like 26 November.")
        return ""

    def _read_time(self, text: str) -> None:
        talk = self._talk
        if talk is None or text == time_text(talk.time):
            self.time.error.show_text("")
            return
        time = read_time(text) if text.strip() else ""
        self.time.error.show_text(self.tr("This time cannot be read. Write it like 10.00.") if time is None else "")
        if time is not None:
            self._tell(replace(talk, time=time))
            self.time.set_text(time_text(time))

    def _keep_place(self, text: str) -> None:
        if self._talk is not None:
            self._talk = replace(self._talk, place=text)
            self.typed.emit(self._talk, self.place.visit)

    def _keep_minutes(self, text: str) -> None:
        if self._talk is not None:
            self._talk = replace(self._talk, minutes=int(text) if text else None)
            self.typed.emit(self._talk, self.minutes.visit)

    def _keep_channel(self, index: int) -> None:
        value = self.channel.itemData(index)
        if self._talk is not None:
            self._tell(replace(self._talk, channel=Channel(value) if value else None))

    def _tell(self, talk: Conversation) -> None:
        self._talk = talk
        self.changed.emit(talk, new_id())
