"""A moment of contact to fill in: what it was, and what else you like to note. Only the kind and the day are needed."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import TOOK_PLACE, Channel
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.practices import TALKS
from netwerkapp.domain.touches import ANSWERS, AskKind, Touch, TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.contacts.touch_words import TouchWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.fields import Choice, FieldError, TextArea, TextField, labelled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

RING = 6  # px: room around fields for the focus ring
ASKS = frozenset({TouchKind.QUESTION, TouchKind.INVITATION})


class TouchForm(QWidget):
    """A new moment is kept by its button; one that is kept already changes by itself."""

    added = Signal(str)  # touch id
    written = Signal()  # one that was kept already was changed
    closed = Signal()

    def __init__(self, theme: Theme, content: Content, words: ContactWords, store: Store, saver: Saver) -> None:
        super().__init__()
        self._content = content
        self._theme, self._words, self._store, self._saver = theme, words, store, saver
        self._details = TouchWords()
        self._touch = Touch("", store.now(), store.today(), TouchKind.GREETING)
        self._is_new, self._touched, self._visit = True, False, new_id()
        self._drafts: dict[str, Touch] = {}  # per contact: begun and not kept
        self._make()

    def begin(self, contact: Contact, kind: TouchKind) -> None:
        """Be ready to note a moment of this kind, today; what was begun with this person is still there."""
        store = self._store
        draft = self._drafts.get(contact.id)
        touch = draft or Touch(new_id(), store.now(), store.today(), kind, contact.id)
        self._show(replace(touch, kind=kind) if draft else touch, contact, is_new=True)
        self._touched = draft is not None
        if draft is None or draft.kind is not kind:
            self._propose_talk()

    def change(self, touch: Touch, contact: Contact) -> None:
        """Show a moment that is kept."""
        self._show(touch, contact, is_new=False)

    def refresh(self) -> bool:
        """Show what is kept now; False when this moment is gone."""
        if self._is_new:
            return True
        kept, contact = self._store.touches.get(self._touch.id), self._store.contacts.get(self._touch.contact or "")
        if kept is None or contact is None:
            return False
        if kept != self._touch and not self._saver.waits(f"touch {kept.id}"):
            self._show(kept, contact, is_new=False)
        return True

    def is_begun(self) -> bool:
        """Whether something was filled in that is not kept."""
        return self._is_new and self._touched

    def focus_first(self) -> None:
        """Begin with what it was."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Go; what was typed stays."""
        if self.is_begun():
            self._drafts[self._touch.contact or ""] = self._touch
        self._saver.flush()
        self.closed.emit()

    def _make(self) -> None:
        theme = self._theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(RING), 0, theme.px(RING))
        layout.setSpacing(0)
        self._title = Label(theme, role="h2")
        self._title.setContentsMargins(theme.px(RING), 0, theme.px(RING), theme.px(4))
        self._scroll = PageScroll(theme, (RING, 4, 10, 4))
        self._scroll.content.setSpacing(theme.px(12))
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        for widget in self._widgets():
            self._scroll.content.addWidget(widget)
        self._scroll.content.addStretch()
        self.keep_button = PrimaryButton(theme, self.tr("Keep"), "check")
        self.done_button = OutlinedButton(theme, self.tr("Done"), "check")
        self._by_itself = Label(theme, self.tr("Everything is kept by itself."), "small")
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(RING), 0, theme.px(RING), 0)
        foot.setSpacing(theme.px(8))
        for part in (Divider(theme), self._by_itself, self.keep_button, self.done_button):
            foot.addWidget(part)
        layout.addLayout(foot)
        self.keep_button.clicked.connect(self._keep)
        self.done_button.clicked.connect(self.close_form)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._keep)

    def _widgets(self) -> Iterable[QWidget]:
        """Make the fields, from top to bottom."""
        theme, words = self._theme, self._details
        self.kind, self.ask, self.talk, self.began, self.practice, self.channel = (Choice(theme) for _ in range(6))
        for choice in (self.kind, self.ask, self.talk, self.began, self.practice, self.channel):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.activated.connect(lambda _index: self._chosen())
        for kind, text in self._words.touch_kinds().items():
            self.kind.addItem(text, str(kind))
        nothing = self.tr("not chosen")
        _fill(self.ask, words.ask_kinds(), nothing)
        _fill(self.channel, words.channels(), nothing)
        self.began.addItem(self.tr("I did"), True)
        self.began.addItem(self.tr("the other person"), False)
        self.day, self.note = TextField(theme), TextArea(theme)
        yield labelled(theme, self.tr("What was it?"), self.kind)
        self._ask_box = labelled(theme, self.tr("What did you ask for?"), self.ask)
        yield self._ask_box
        self._talk_box = labelled(theme, self.tr("About which talk?"), self.talk)
        yield self._talk_box
        yield labelled(theme, self.tr("When?"), self.day)
        self.day_error = FieldError(theme, self.day)
        yield self.day_error
        yield labelled(theme, self.tr("Who began?"), self.began)
        self._practice_box = labelled(theme, self.tr("Was it a practice from Start small?"), self.practice)
        yield self._practice_box
        yield labelled(theme, self.tr("How?"), self.channel)
        yield labelled(theme, self.tr("Note"), self.note)
        self.day.textEdited.connect(lambda _text: self._typed())
        self.day.returnPressed.connect(self._keep)
        self.day.left.connect(self._leave_day)
        self.note.textChanged.connect(self._typed)
        self.note.left.connect(self._leave)

    def _show(self, touch: Touch, contact: Contact, *, is_new: bool) -> None:
        """Fill the fields, without listening to them."""
        self._touch, self._is_new, self._touched, self._visit = touch, is_new, False, new_id()
        self._title.setText(self.tr("Contact with {name}").replace("{name}", contact.name.short))
        talks = [talk for talk in self._store.conversations.of_contact(contact.id) if talk.status in TOOK_PLACE]
        today = self._store.today()
        _fill(self.talk, {talk.id: self._details.talk(talk, today) for talk in talks}, self.tr("no talk"))
        practices = {str(one.nr): one.text for one in self._content.practices.practice if one.nr not in TALKS}
        _fill(self.practice, practices, self.tr("no practice"))
        for choice, value in (
            (self.practice, str(touch.level or "")),
            (self.kind, touch.kind),
            (self.ask, touch.ask_kind),
            (self.talk, touch.conversation),
            (self.channel, touch.channel),
            (self.began, touch.initiated_by_me),
        ):
            place = choice.findData(str(value) if isinstance(value, str) else value)
            choice.setCurrentIndex(max(0, place))
        self.day.setText(full_date(touch.date, today))
        self.day_error.show_text("")
        if self.note.text() != touch.note:
            self.note.show_text(touch.note)
        self.keep_button.setVisible(is_new)
        self.done_button.setVisible(not is_new)
        self._by_itself.setVisible(not is_new)
        self._show_parts()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_parts(self) -> None:
        self._ask_box.setVisible(self._kind() in ASKS)
        self._practice_box.setVisible(bool(self.began.currentData()))
        self._talk_box.setVisible(self._kind() in ANSWERS and self.talk.count() > 1)

    def _kind(self) -> TouchKind:
        return TouchKind(self.kind.currentData())

    def _propose_talk(self) -> None:
        """Choose the latest talk held with this person that was not answered in this way."""
        kind = self._kind()
        talk = self._store.touches.unanswered_talk(self._touch.contact or "", kind) if kind in ANSWERS else None
        self.talk.setCurrentIndex(max(0, self.talk.findData(talk)))
        self._touch = self._filled()

    def _filled(self) -> Touch:
        """Return the moment as the fields have it; a day that cannot be read leaves the one before."""
        kind, ask, channel = self._kind(), self.ask.currentData(), self.channel.currentData()
        day, _problem = self._details.read_day(self.day.text(), self._store.today())
        answers, mine = kind in ANSWERS, bool(self.began.currentData())
        practice = self.practice.currentData()
        known = self._touch.conversation if not answers and not self._is_new else None  # an invitation keeps its talk
        return replace(
            self._touch,
            kind=kind,
            date=day or self._touch.date,
            ask_kind=AskKind(ask) if ask and kind in ASKS else None,
            conversation=self.talk.currentData() if answers else known,
            channel=Channel(channel) if channel else None,
            initiated_by_me=mine,
            level=int(practice) if practice and mine else None,
            note=self.note.text().strip(),
        )

    def _chosen(self) -> None:
        if self._kind() is not self._touch.kind:
            self._show_parts()
            self._propose_talk()
        self._practice_box.setVisible(bool(self.began.currentData()))
        self._take(soon=False)

    def _typed(self) -> None:
        self._take(soon=True)

    def _take(self, *, soon: bool) -> None:
        """Remember what the fields say; of a moment that is kept the change is kept too."""
        self._touch = touch = self._filled()
        self._touched = True
        if self._is_new:
            return
        write = partial(self._store.touches.update, touch, self._visit if soon else "")
        if soon:
            self._saver.later(f"touch {touch.id}", write, self.written.emit, touch.note)
        else:
            self._saver.now(write, self.written.emit)

    def _leave_day(self) -> None:
        """Say what is the matter with the day, or write it out."""
        day, problem = self._details.read_day(self.day.text(), self._store.today())
        self.day_error.show_text(problem)
        if day is not None:
            self.day.setText(full_date(day, self._store.today()))
        self._leave()

    def _leave(self) -> None:
        self._saver.hurry()
        self._visit = new_id()

    def _keep(self) -> None:
        """Keep a new moment; a day that cannot be read comes first."""
        if not self._is_new:
            self.close_form()
            return
        _day, problem = self._details.read_day(self.day.text(), self._store.today())
        self.day_error.show_text(problem)
        if problem:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._touch = touch = replace(self._filled(), created_at=self._store.now())
        write, then = partial(self._store.touches.add, touch), partial(self._kept, touch)
        self._saver.now(write, then, touch.note, f"touch {touch.id}")

    def _kept(self, touch: Touch) -> None:
        self._drafts.pop(touch.contact or "", None)
        if touch.id == self._touch.id:
            self._is_new = False
            self.added.emit(touch.id)


def _fill(
    choice: Choice, options: Mapping[AskKind, str] | Mapping[Channel, str] | Mapping[str, str], none: str
) -> None:
    choice.clear()
    choice.addItem(none, None)
    for value, text in options.items():
        choice.addItem(text, str(value))
