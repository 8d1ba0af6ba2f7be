"""Kinds of things to read, watch and do, and your own list of what you learned from them."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.learning import Learned, LearningKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import IconButton, OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.dates import ago
from netwerkapp.ui.fields import Choice, TextArea, TextField, labelled
from netwerkapp.ui.help.column import ColumnPage, titled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class LearnedForm(Card):
    """One entry to fill in; everything is kept by itself, a new one once something stands in it."""

    written = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme)
        self._store, self._saver = store, saver
        self._learned = Learned("", store.now(), LearningKind.INFO)
        self._visit = new_id()
        self._heading = Label(theme, self.tr("What I learned"), role="h2")
        self.kind, self.title = Choice(theme), TextField(theme)
        for item in content.reading.item:
            self.kind.addItem(item.title, item.id)
        self.takeaway = TextArea(theme)
        self.done = OutlinedButton(theme, self.tr("Done"), "check")
        self.content.addWidget(self._heading)
        self.content.addWidget(labelled(theme, self.tr("What was it?"), self.kind))
        self.content.addWidget(labelled(theme, self.tr("Title or name"), self.title))
        hint = content.reading.texts["own_hint"]
        self.content.addWidget(labelled(theme, self.tr("What did you learn from it?"), self.takeaway, hint))
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addWidget(Label(theme, self.tr("Everything is kept by itself."), "small"), 1)
        self.content.addLayout(row)
        self.kind.activated.connect(lambda _index: self._write(soon=False))
        self.title.textEdited.connect(lambda _text: self._write(soon=True))
        self.takeaway.textChanged.connect(lambda: self._write(soon=True))
        for field in (self.title, self.takeaway):
            field.left.connect(self._leave)
        self.done.clicked.connect(self.close_form)

    def open(self, learned: Learned) -> None:
        """Show this entry. Nothing is written."""
        if self.takeaway.text() != learned.takeaway:
            self.takeaway.show_text(learned.takeaway)
        if self.title.text() != learned.title:
            self.title.setText(learned.title)
        self._learned, self._visit = learned, new_id()
        place = self.kind.findData(learned.kind)
        if place < 0:  # a kind that only a step knows
            self.kind.addItem(learned.kind, learned.kind)
        self.kind.setCurrentIndex(self.kind.findData(learned.kind))

    def entry(self) -> str:
        """Return the id of the entry that is shown, or ""."""
        return self._learned.id

    def close_form(self) -> None:
        """Keep what was typed and go."""
        self._saver.flush()
        self.closed.emit()

    def _write(self, *, soon: bool) -> None:
        self._learned = learned = replace(
            self._learned,
            kind=str(self.kind.currentData()),
            title=self.title.text().strip(),
            takeaway=self.takeaway.text().strip(),
        )
        write = partial(self._keep, learned, self._visit)
        if soon:
            words = f"{learned.title}\n{learned.takeaway}"
            self._saver.later(f"learning {learned.id}", write, self.written.emit, words)
        else:
            self._saver.now(write, self.written.emit)

    def _keep(self, learned: Learned, visit: str) -> None:
        learning = self._store.learning
        if learning.get(learned.id) is not None:
            learning.change(learned, visit)
        elif learned.title or learned.takeaway:
            learning.add(learned, visit)

    def _leave(self) -> None:
        self._saver.hurry()
        self._visit = new_id()


class ReadingPage(ColumnPage):
    """What there is, and below it what you learned."""

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        texts = content.reading.texts
        super().__init__(theme, texts["title"], texts["intro"])
        self._content, self._store, self._saver = content, store, saver
        self._titles = {item.id: item.title for item in content.reading.item}
        self.add_links: dict[str, Link] = {}
        self.rows: dict[str, tuple[Link, IconButton]] = {}  # per entry: change, and delete
        for item in content.reading.item:
            card = self.add(Card(theme))
            card.content.setSpacing(theme.px(6))
            card.content.addLayout(titled(theme, item.icon, item.title))
            card.content.addWidget(Label(theme, item.about))
            card.content.addWidget(Label(theme, item.tip, role="muted"))
            link = Link(theme, self.tr("Note what I learned"))
            link.setAccessibleDescription(item.title)
            link.clicked.connect(partial(self._new, item.id))
            card.content.addWidget(link)
            self.add_links[item.id] = link
        self.add(Label(theme, texts["no_addresses"], role="small"))
        self.form = self.add(LearnedForm(theme, content, store, saver))
        self.form.hide()
        self._own = self.add(Card(theme))
        self._own.content.addWidget(Label(theme, texts["own"], role="h2"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self._own.content.addLayout(self._list)
        self.form.written.connect(self._after_writing)
        self.form.closed.connect(self._close)

    def refresh(self) -> None:
        """Read the own entries again."""
        if not self.form.isHidden():
            kept = self._store.learning.get(self.form.entry())
            if kept is not None and not self._saver.waits(f"learning {kept.id}"):
                self.form.open(kept)
        self._show_list()

    def note(self, kind: str) -> None:
        """Begin a new entry of this kind."""
        self._open(Learned(new_id(), self._store.now(), kind))

    def _new(self, kind: str, _checked: bool = False) -> None:
        self.note(kind)

    def _open(self, learned: Learned) -> None:
        self._saver.flush()
        self.form.open(learned)
        self.form.show()
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.form.done)
        self.area.ensureWidgetVisible(self.form.title)

    def _show_list(self) -> None:
        clear(self._list)
        self.rows = {}
        entries = self._store.learning.all()
        if not entries:
            self._list.addWidget(Label(self._theme, self._content.reading.texts["own_empty"], role="muted"))
        for place, learned in enumerate(entries):
            if place:
                self._list.addWidget(Divider(self._theme))
            self._list.addWidget(self._row(learned))

    def _row(self, learned: Learned) -> QWidget:
        theme, box = self._theme, QWidget()
        row, words = QHBoxLayout(box), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(2))
        kind = self._titles.get(learned.kind, learned.kind)
        words.addWidget(Label(theme, learned.title or kind, role="h3"))
        if learned.takeaway:
            words.addWidget(Label(theme, learned.takeaway))
        when = ago(learned.created_at.date(), self._store.today())
        words.addWidget(Label(theme, f"{kind} · {when}" if learned.title else when, role="small"))
        change = Link(theme, self.tr("Change"))
        delete = IconButton(theme, "trash-2", self.tr("Delete"))
        for button in (change, delete):
            button.setAccessibleDescription(learned.title or kind)
        change.clicked.connect(lambda: self._open(learned))
        delete.clicked.connect(lambda: self._delete(learned))
        row.addLayout(words, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        self.rows[learned.id] = (change, delete)
        return box

    def _after_writing(self) -> None:
        self._show_list()
        self.changed.emit()

    def _close(self) -> None:
        self.form.hide()
        self._show_list()
        link = self.add_links.get(str(self.form.kind.currentData()))
        if link is not None:
            link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, learned: Learned) -> None:
        if self._saver.now(partial(self._store.learning.delete, learned.id)):
            if self.form.entry() == learned.id:
                self.form.hide()
            self._show_list()
            self.add_links[self._content.reading.item[-1].id].setFocus(Qt.FocusReason.OtherFocusReason)
            self.told.emit(self.tr("This is off your list."), True)
            self.changed.emit()
