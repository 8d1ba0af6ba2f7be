"""The people you know as a list: what is searched in it, its rows, and what stands in the place of an empty one."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Circle, Contact
from netwerkapp.domain.names import order_key
from netwerkapp.storage.contact_list import ContactLine, Show
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store
from netwerkapp.ui.asking import CALM, Asking
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contacts.filters import Filters
from netwerkapp.ui.contacts.keeping import KeepingBar
from netwerkapp.ui.contacts.model import ContactModel
from netwerkapp.ui.contacts.table import ContactTable
from netwerkapp.ui.contacts.view import keep_view, kept_view, order_of
from netwerkapp.ui.contacts.ways_in import WaysIn
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

_CIRCLES, _OWN = frozenset((*Circle, None)), "own"
LOWEST = 240  # px; where there is less room for the list, the page scrolls


class People(QWidget):
    """Shows who is found. What is searched and chosen stands above it, where the page puts it."""

    narrowed = Signal()  # something else is searched or chosen, so others are found
    adding_wanted = Signal(str)  # the name that was searched and not found

    def __init__(self, theme: Theme, words: ContactWords, store: Store, saver: Saver, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words, self._store, self._saver = theme, words, store, saver
        self.total = 0  # people on the list
        self._settling = Asking(self, saver, CALM)
        self._settling.due.connect(self._settle)
        self.filters, self.keeping_bar = Filters(theme, words, saver), KeepingBar(theme)
        self.model = ContactModel(store.contacts, words, self)
        self.table = ContactTable(theme, self.model, words)
        self.table.setAccessibleName(self.tr("The people on your list"))
        self._make()
        self._connect()
        self._take_up_view()

    def offer_choices(self) -> None:
        """Offer the circles and tags that there are."""
        self.filters.set_circles(self.own_circles())
        self.filters.set_tags(self._store.contacts.tags())

    def own_circles(self) -> list[str]:
        """Return the circles that are not among the seven."""
        return sorted(set(self._store.contacts.circle_names()) - set(self._words.circles()), key=order_key)

    def count(self) -> str:
        """Count everyone again; return it in words, "" without anyone."""
        contacts = self._store.contacts
        self.total = contacts.count()
        circles = len(contacts.circle_names())
        return self._words.how_many(self.total, circles) if self.total else ""

    def read(self, contact_id: str) -> None:
        """Read who is found by what is searched and chosen; this person stays chosen."""
        self._settling.forget()
        before = self.model.query
        query = replace(self.filters.query(), sort=before.sort, descending=before.descending)
        place = self.table.verticalScrollBar().value()
        self.model.read(query, self._store.today())
        self.table.verticalScrollBar().setValue(place)
        self.select(contact_id)
        self.keeping_bar.show_paused(self._store.rhythms.paused())
        self._show_nobody(query.search.strip())

    def renew(self, contact_id: str) -> bool:
        """Show in their row what is kept of this person; False where the list has to be read again at once.

        What was typed may give them another place: they stand there after a moment without typing.
        """
        line, known = self._store.contacts.line(contact_id), self.model.known(contact_id)
        if line is None or known is None or _stands(line) != _stands(known):
            return False
        self.model.renew(line)
        if _typed(line) != _typed(known) or self.model.query.search:
            self._settling.soon()
        return True

    def line_of(self, contact_id: str) -> ContactLine | None:
        """Return this person, else the first that is found."""
        return self._store.contacts.line(contact_id) or self.model.line(0)

    def select(self, contact_id: str) -> None:
        """Mark the row of this person, without telling."""
        self.table.blockSignals(True)
        self.table.select(contact_id)
        self.table.blockSignals(False)

    def focus_first(self, page: QWidget) -> None:
        """Go to the list; to what there is to do, where there is none on this page."""
        reason = Qt.FocusReason.OtherFocusReason
        if self.table.isVisibleTo(page):
            self.table.setFocus(reason)
        elif self.total == 0:
            self.empty.button.setFocus(reason)
        else:
            self.filters.search.setFocus(reason)

    def show_parts(self, *, elsewhere: bool) -> None:
        """Show the rows or what stands in their place; nothing while a person stands in the place of the list."""
        found = self.model.rowCount()
        self.setVisible(not elsewhere)
        self.filters.setVisible(self.total > 0 and not elsewhere)
        keeping = self.model.query.show is Show.KEEPING_IN_TOUCH
        self.keeping_bar.setVisible(self.total > 0 and keeping and not elsewhere)
        self._card.setVisible(found > 0)
        self.empty.setVisible(self.total == 0)
        self.ways_in.setVisible(self.total == 0)
        self._nobody.setVisible(self.total > 0 and found == 0)

    def _make(self) -> None:
        theme = self._theme
        self._card = Card(theme, 0)
        edge = theme.px(1)
        self._card.content.setContentsMargins(edge, theme.px(4), edge, theme.px(6))
        self._card.content.addWidget(self.table)
        self._card.setMinimumHeight(theme.px(LOWEST))
        self.empty = EmptyState(
            theme,
            "users",
            self.tr("The people you know come here"),
            self.tr("Three names make a good start. Only you see who is here."),
            self.tr("New contact"),
        )
        self.ways_in = WaysIn(theme)
        self._nobody = Card(theme)
        self.nobody_text = Label(theme)
        self.add_searched_button = OutlinedButton(theme, "", "user-plus")
        self.everyone_link = Link(theme, self.tr("Show everyone"))
        self._nobody.content.addWidget(self.nobody_text)
        for widget in (self.add_searched_button, self.everyone_link):
            self._nobody.content.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card, 1)
        for part in (self.empty, self.ways_in, self._nobody):
            layout.addWidget(part)
        layout.addStretch()

    def _connect(self) -> None:
        self.filters.changed.connect(self.narrowed)
        self.filters.changed.connect(self._keep_view)
        self.filters.list_wanted.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add_searched_button.clicked.connect(lambda: self.adding_wanted.emit(self.filters.search.text()))
        self.everyone_link.clicked.connect(self.filters.clear)
        self.table.letters_typed.connect(self._search_for)
        self.table.reordered.connect(self._keep_view)

    def _take_up_view(self) -> None:
        """Look at the list as it was looked at the last time."""
        view = kept_view(self._store.settings)
        sort, descending = order_of(view)
        self.offer_choices()
        self.filters.choose(view)
        self.table.show_order(sort, descending=descending)

    def _keep_view(self) -> None:
        """Remember how the list is looked at; that it cannot be written now is not worth a word."""
        query = self.model.query
        if not self._store.read_only:
            with suppress(SaveError):
                keep_view(self._store.settings, self.filters.chosen(), query.sort, descending=query.descending)

    def _settle(self) -> None:
        """Follow a name, tags or a circle that were typed, unless typing goes on; several who are chosen stay so."""
        if self._saver.is_writing():
            self._settling.soon()
            return
        self.offer_choices()
        if self.table.how_many() <= 1:
            self.narrowed.emit()

    def _search_for(self, letters: str) -> None:
        """Search for what was typed in the list."""
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.search.setText(letters)

    def _show_nobody(self, searched: str) -> None:
        """Say that nobody was found, and offer what can be done about it."""
        text = self.tr("Nobody found with ‘{text}’.").format(text=searched)
        self.nobody_text.setText(text if searched else self._words.nobody(self.model.query.show))
        self.add_searched_button.setText(self.tr("Add {text} as a contact").format(text=_for_button(searched)))
        self.add_searched_button.setVisible(bool(searched))
        self.everyone_link.setVisible(not self.filters.is_open())


def _stands(line: ContactLine) -> ContactLine:
    """Return all by which a row has its place, without the words that are typed."""
    kept = ("id", "created_at", "closeness", "knows_i_search", "rhythm_days")
    circle = line.contact.circle if line.contact.circle in _CIRCLES else _OWN
    contact = Contact(**{name: getattr(line.contact, name) for name in kept}, circle=circle)
    return replace(line, contact=contact, next_step=line.next_step[:1])


def _typed(line: ContactLine) -> tuple[object, ...]:
    """Return the words that give a row its place."""
    return line.contact.name, line.contact.tags, line.contact.circle


def _for_button(text: str) -> str:
    """Return typed text for the face of a button: not too long, and without the sign that marks a key."""
    return (text if len(text) <= 40 else f"{text[:40]}…").replace("&", "&&")
