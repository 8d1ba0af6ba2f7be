"""The page of the people you know: the list, and one person beside it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact, tags_of
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import ANSWERS, Touch, TouchKind
from netwerkapp.storage.contact_list import Show
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contacts.detail import RING, ContactDetail, drop_down
from netwerkapp.ui.contacts.filters import Filters
from netwerkapp.ui.contacts.keeping import KeepingBar
from netwerkapp.ui.contacts.model import ContactModel
from netwerkapp.ui.contacts.table import ContactTable
from netwerkapp.ui.contacts.view import keep_view, kept_view, order_of
from netwerkapp.ui.contacts.ways_in import WaysIn
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.network.switch import LIST, view_switch
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from netwerkapp.ui.contacts.erase import EraseCard
    from netwerkapp.ui.contacts.form import ContactForm
    from netwerkapp.ui.contacts.many import ManyPanel
    from netwerkapp.ui.contacts.touch_form import TouchForm

WIDE, STACKED = 62, 40  # em of content: from here on two columns; below this the filters stand in two rows
SIDES = ("_form", "_touch_form", "_many", "_erase_card")  # of the panel, each built when it is first shown
DETAIL = 278  # px
LOWEST, LOWEST_PANEL = 240, 330  # px; where there is less room for the list or the panel, the page scrolls


class ContactsPage(Page):
    """Find, add, change and delete people, and begin a conversation with one of them."""

    preparation_wanted = Signal(str)  # contact id
    conversation_chosen = Signal(str)  # conversation id
    place_wanted = Signal(str)  # "quick_add", "import", or "export" for the whole list
    export_wanted = Signal(list)  # contact ids, to save as a file; offered when `can_export` is set
    map_wanted = Signal(str)  # contact id of who is shown, or ""
    duplicates_wanted = Signal(str)  # contact id, of whom the other one is looked for, or ""

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._words = ContactWords(self)
        self.can_export = False  # whether someone listens to `export_wanted`
        self._current = ""  # whom the panel shows
        self._total = 0  # people on the list
        self._deleted = ""  # whom undo would bring back
        self._draft: Contact | None = None  # filled in, but not kept for want of a name
        self._waiting: TouchKind | None = None  # what is to be noted once someone is chosen
        self._narrow, self._opened = False, False
        self._make_header()
        self._make_list()
        self._make_panel()
        self._lay_out()
        self._connect()
        self._make_shortcuts()
        self._take_up_view()

    def refresh(self) -> None:
        """Read the list and the person beside it again. Never writes."""
        self._offer_choices()
        if self._deleted and self._store.contacts.line(self._deleted) is not None:
            self._current, self._deleted = self._deleted, ""
        if self._shows("_form"):
            line = self._store.contacts.line(self._form.contact_id())
            if line is not None:
                self._form.refresh(line.contact)
            elif self._form.was_kept():
                self._stack.setCurrentWidget(self._hint)
        elif self._is_editing() and not self._touch_form.refresh():
            self._stack.setCurrentWidget(self._hint)
        self._read_list()

    def open(self, contact_id: str) -> None:
        """Show one person."""
        if self._store.contacts.line(contact_id) is None:
            return
        self._leave_form()
        if self._model.row_of(contact_id) is None:
            self._filters.clear()
        self._current, self._opened = contact_id, True
        self._read_list()
        if self._table.isVisibleTo(self):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._detail.focus_first()

    def place(self) -> str:
        """Return whom you opened."""
        return self._current if self._opened or not self._narrow else ""

    def return_to(self, place: str) -> None:
        """Open the same person."""
        if self._store.contacts.get(place) is not None:
            self.open(place)

    def note_touch(self, contact_id: str, kind: TouchKind) -> None:
        """Be ready to note a moment of this kind; without a person, once someone is chosen from the list."""
        if self._store.contacts.line(contact_id) is not None:
            self.open(contact_id)
            self._note(contact_id, kind)
        else:
            self._to_list()
            self._waiting = kind
            self.told.emit(self.tr("Choose someone from the list. Then you can note what it was."), False)

    def new(self) -> None:
        """Begin a new contact; nothing is kept before it has a name."""
        self._leave_form()
        draft, self._draft = self._draft, None
        self._edit(draft or Contact(id=new_id(), created_at=self._store.now()))

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to be noted is no longer waited for."""
        super().hideEvent(event)
        self._waiting = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the list where there is room, else in its place."""
        super().resizeEvent(event)
        width = self._theme.em(event.size().width() - self._theme.px(52))
        self._narrow = width < WIDE
        self._filters.place(self._narrow)
        self._head.setDirection(
            QHBoxLayout.Direction.TopToBottom if self._narrow else QHBoxLayout.Direction.LeftToRight
        )
        self._table.show_narrow(self._narrow)
        self._show_parts()

    def _make_header(self) -> None:
        theme = self._theme
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(14))
        title = Label(theme, self.tr("Contacts"), "h1")
        title.setWordWrap(False)
        self._how_many = Label(theme, role="muted")
        self._how_many.setWordWrap(False)
        self.new_button = PrimaryButton(theme, self.tr("New contact"), "user-plus")
        self.more_button = OutlinedButton(theme, "", "ellipsis")
        self.more_button.setAccessibleName(self.tr("More about the list"))
        self.more_button.setToolTip(self.tr("More about the list"))
        self.more_button.setMaximumWidth(theme.px(44))
        self.more_menu = QMenu(self)
        twice = self.more_menu.addAction(self.tr("Is someone here twice?"))
        twice.triggered.connect(lambda: self.duplicates_wanted.emit(""))
        self.more_menu.addSeparator()
        for text, place in (
            (self.tr("Quick add"), "quick_add"),
            (self.tr("Import people"), "import"),
            (self.tr("Export contacts"), "export"),
        ):
            self.more_menu.addAction(text).triggered.connect(partial(self._want, place))
        words = Flow(across=theme.px(14), down=theme.px(2))
        words.addWidget(title)
        words.addWidget(self._how_many)
        self._how_many.setMinimumHeight(title.sizeHint().height())
        self._head.addLayout(words, 1)
        buttons = Flow(across=theme.px(10), down=theme.px(8))
        self.switch = view_switch(theme, LIST)
        buttons.addWidget(self.switch)
        buttons.addWidget(self.more_button)
        buttons.addWidget(self.new_button)
        self._head.addLayout(buttons)
        self._filters = Filters(theme, self._words)
        self.keeping_bar, self.several_link = KeepingBar(theme), Link(theme)
        self.several_link.setAccessibleName(self.tr("Go on with those who are chosen"))

    def _want(self, place: str, _checked: bool = False) -> None:
        self.place_wanted.emit(place)

    @cached_property
    def _form(self) -> "ContactForm":
        """What changes a person."""
        from netwerkapp.ui.contacts.form import ContactForm  # most visits change nobody

        form = ContactForm(self._theme, self._words, self._store, self._saver)
        self._stack.addWidget(form)
        form.written.connect(self._after_writing)
        form.closed.connect(self._close_form)
        _on_escape(form, form.close_form)
        return form

    @cached_property
    def _touch_form(self) -> "TouchForm":
        """What notes a moment of contact."""
        from netwerkapp.ui.contacts.touch_form import TouchForm

        form = TouchForm(self._theme, self._content, self._words, self._store, self._saver)
        self._stack.addWidget(form)
        form.added.connect(self._after_touch)
        form.written.connect(self.changed)
        form.closed.connect(self._close_touch)
        _on_escape(form, form.close_form)
        return form

    @cached_property
    def _many(self) -> "ManyPanel":
        """What can be done with several people."""
        from netwerkapp.ui.contacts.many import ManyPanel

        panel = ManyPanel(self._theme, self._words)
        self._stack.addWidget(panel)
        panel.tag_wanted.connect(self._tag_several)
        panel.circle_wanted.connect(self._circle_several)
        panel.deletion_wanted.connect(self._delete_several)
        panel.export_wanted.connect(lambda: self.export_wanted.emit(self._table.all_selected()))
        panel.closed.connect(self._choose_one)
        _on_escape(panel, self._choose_one)
        return panel

    @cached_property
    def _erase_card(self) -> "EraseCard":
        """The question before someone is erased for good."""
        from netwerkapp.ui.contacts.erase import EraseCard

        card = EraseCard(self._theme)
        self._stack.addWidget(card)
        card.closed.connect(self._keep_person)
        card.erased.connect(self._erase)
        _on_escape(card, self._keep_person)
        return card

    def _make_list(self) -> None:
        theme = self._theme
        self._model = ContactModel(self._store.contacts, self._words, self)
        self._table = ContactTable(theme, self._model, self._words)
        self._table.setAccessibleName(self.tr("The people on your list"))
        self._list_card = Card(theme, 0)
        edge = theme.px(1)
        self._list_card.content.setContentsMargins(edge, theme.px(4), edge, theme.px(6))
        self._list_card.content.addWidget(self._table)
        self._list_card.setMinimumHeight(theme.px(LOWEST))
        self._empty = EmptyState(
            theme,
            "users",
            self.tr("The people you know come here"),
            self.tr("Three names make a good start. Only you see who is here."),
            self.tr("New contact"),
        )
        self.ways_in = WaysIn(theme)
        self._nobody = Card(theme)
        self._nobody_text = Label(theme)
        self.add_searched_button = OutlinedButton(theme, "", "user-plus")
        self.everyone_link = Link(theme, self.tr("Show everyone"))
        self._nobody.content.addWidget(self._nobody_text)
        for widget in (self.add_searched_button, self.everyone_link):
            self._nobody.content.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_panel(self) -> None:
        theme = self._theme
        self._panel = Card(theme, 18 - RING)
        self._panel.setMinimumHeight(theme.px(LOWEST_PANEL))
        self._back = Link(theme, self.tr("Back to the list"))
        self._back.setIcon(theme.icon("arrow-left", "accent", 18))
        self._detail = ContactDetail(theme, self._words)
        self._hint = Label(theme, self.tr("Choose someone from the list."), "muted")
        self._hint.setContentsMargins(theme.px(RING), theme.px(RING), theme.px(RING), theme.px(RING))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = _Sides()
        for widget in (self._hint, self._detail):
            self._stack.addWidget(widget)
        self._panel.content.addWidget(self._stack)

    def _lay_out(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, (28, 20, 24, 8)), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        layout = scroll.content
        layout.setSpacing(theme.px(14))
        self._head_box = QWidget()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head_box.setLayout(self._head)
        layout.addWidget(self._head_box)
        layout.addWidget(self._filters)
        layout.addWidget(self.keeping_bar)
        layout.addWidget(self.several_link)
        layout.addWidget(self._back)
        left = QVBoxLayout()
        left.addWidget(self._list_card, 1)
        left.addWidget(self._empty)
        left.addWidget(self.ways_in)
        left.addWidget(self._nobody)
        self._left = QWidget()
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addStretch()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(theme.px(18))
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._panel)
        layout.addLayout(self._columns, 1)

    def _to_map(self, _key: str) -> None:
        self._leave_form()
        self.switch.set_chosen(LIST)
        self.map_wanted.emit(self._current)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._to_map)
        self.new_button.clicked.connect(self.new)
        self.more_button.clicked.connect(lambda: drop_down(self.more_menu, self.more_button))
        self._empty.pressed.connect(self.new)
        self.ways_in.place_wanted.connect(self.place_wanted)
        self.keeping_bar.pause_wanted.connect(self._pause_keeping)
        self._filters.changed.connect(lambda: self._read_list(recount=False))
        self._filters.changed.connect(self._keep_view)
        self._filters.list_wanted.connect(lambda: self._table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add_searched_button.clicked.connect(self._add_searched)
        self.everyone_link.clicked.connect(self._filters.clear)
        table = self._table
        table.contact_selected.connect(self._choose)
        table.contact_opened.connect(self._open_chosen)
        table.deletion_wanted.connect(self._delete_chosen)
        table.letters_typed.connect(self._search_for)
        table.reordered.connect(self._select_current)
        table.reordered.connect(self._keep_view)
        self._back.clicked.connect(self._to_list)
        detail = self._detail
        detail.preparation_wanted.connect(lambda: self.preparation_wanted.emit(self._current))
        detail.conversation_chosen.connect(self.conversation_chosen)
        detail.edit_wanted.connect(self._edit_current)
        detail.step_wanted.connect(self._edit_step)
        detail.contact_chosen.connect(self.open)
        detail.erasure_wanted.connect(self._ask_to_erase)
        table.several_selected.connect(self._choose_several)
        self.several_link.clicked.connect(self._open_several)
        detail.join_wanted.connect(lambda: self.duplicates_wanted.emit(self._current))
        detail.keeping.rhythm_chosen.connect(self._set_rhythm)
        detail.keeping.rest_wanted.connect(self._rest)
        detail.deletion_wanted.connect(lambda: self._delete(self._current))
        detail.touch_made.connect(self._add_touch)
        detail.note_wanted.connect(lambda: self._note(self._current, TouchKind.GREETING))
        detail.moments.change_wanted.connect(self._change_touch)
        detail.moments.deletion_wanted.connect(self._delete_touch)
        table.clicked.connect(lambda _index: self._note_waiting())

    def _make_shortcuts(self) -> None:
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self._go_back)
        _on_escape(self._detail, self._to_list)

    def _read_list(self, *, recount: bool = True) -> None:
        """Read the list with what is searched and chosen; the person stays chosen."""
        contacts, filters = self._store.contacts, self._filters
        if recount:
            self._total = contacts.count()
            circles = len(contacts.circles())
            self._how_many.setText(self._words.how_many(self._total, circles) if self._total else "")
        before = self._model.query
        query = replace(filters.query(), sort=before.sort, descending=before.descending)
        place = self._table.verticalScrollBar().value()
        self._model.read(query, self._store.today())
        self._table.verticalScrollBar().setValue(place)
        self._select_current()
        self.keeping_bar.show_paused(self._store.rhythms.paused())
        self._show_nobody(query.search.strip())
        self._show_parts()
        if not self._is_editing() and not self._shows("_erase_card"):
            self._show_person()

    def _offer_choices(self) -> None:
        """Offer the circles and tags that there are."""
        contacts = self._store.contacts
        self._filters.set_circles(self._own_circles())
        self._filters.set_tags(contacts.tags())

    def _own_circles(self) -> list[str]:
        return sorted(set(self._store.contacts.circles()) - set(self._words.circles()))

    def _take_up_view(self) -> None:
        """Look at the list as it was looked at the last time."""
        view = kept_view(self._store.settings)
        sort, descending = order_of(view)
        self._offer_choices()
        self._filters.choose(view)
        self._table.show_order(sort, descending=descending)

    def _keep_view(self) -> None:
        """Remember how the list is looked at; that it cannot be written now is not worth a word."""
        query = self._model.query
        if not self._store.read_only:
            with suppress(SaveError):
                keep_view(self._store.settings, self._filters.chosen(), query.sort, descending=query.descending)

    def _is_editing(self) -> bool:
        return self._shows("_form", "_touch_form")

    def _shows(self, *names: str) -> bool:
        """Whether the panel shows one of these sides; one that was not built yet is not shown."""
        return any(self.__dict__.get(name) is self._stack.currentWidget() for name in names)

    def _show_nobody(self, searched: str) -> None:
        """Say that nobody was found, and offer what can be done about it."""
        text = self.tr("Nobody found with ‘{text}’.").format(text=searched)
        self._nobody_text.setText(text if searched else self._words.nobody(self._model.query.show))
        self.add_searched_button.setText(self.tr("Add {text} as a contact").format(text=_for_button(searched)))
        self.add_searched_button.setVisible(bool(searched))
        self.everyone_link.setVisible(not self._filters.is_open())

    def _show_person(self) -> None:
        """Show the chosen person to read; with nobody chosen, the first of the list."""
        store = self._store
        line = store.contacts.line(self._current) or self._model.line(0)
        if line is None:
            self._current = ""
            self._stack.setCurrentWidget(self._hint)
        else:
            contact = line.contact.id
            if contact != self._current:
                self._current = contact
                self._select_current()
            self._detail.show_contact(line, store)
            self._stack.setCurrentWidget(self._detail)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show the list, the person, or both; and what stands in place of an empty list."""
        total, found = self._total, self._model.rowCount()
        nobody_chosen = self._stack.currentWidget() is self._hint
        in_place = self._narrow and self._opened and not nobody_chosen
        self._left.setVisible(not in_place)
        self._filters.setVisible(total > 0 and not in_place)
        keeping = self._model.query.show is Show.KEEPING_IN_TOUCH
        self.keeping_bar.setVisible(total > 0 and keeping and not in_place)
        several = self._shows("_many")
        self.several_link.setVisible(several and self._narrow and not in_place)
        self._list_card.setVisible(found > 0)
        self._empty.setVisible(total == 0)
        self.ways_in.setVisible(total == 0)
        self._nobody.setVisible(total > 0 and found == 0)
        self._panel.setVisible(in_place or (not self._narrow and (total > 0 or self._is_editing())))
        self._panel.setMinimumWidth(0 if self._narrow else self._theme.px(DETAIL))
        self._panel.setMaximumWidth(16777215 if self._narrow else self._theme.px(DETAIL))
        self._back.setVisible(in_place)
        self._head_box.setVisible(not in_place)
        for button in (self.new_button, self.more_button):
            button.setVisible(total > 0)

    def _select_current(self) -> None:
        """Mark the row of the chosen person, without telling."""
        self._table.blockSignals(True)
        self._table.select(self._current)
        self._table.blockSignals(False)

    def _choose(self, contact_id: str) -> None:
        self._leave_form()
        self._current = contact_id
        self._show_person()

    def _open_chosen(self, contact_id: str) -> None:
        """Go on to the person that is chosen in the list, or to what can be done with several."""
        if self._table.how_many() > 1:
            self._open_several()
            return
        self._leave_form()
        self._current, self._opened = contact_id, True
        self._show_person()
        self._detail.focus_first()
        self._note_waiting()

    def show_list(self) -> None:
        """Go back to the list, where someone stands in its place."""
        self._go_back()

    def _to_list(self) -> None:
        """Go back to the list."""
        self._leave_form()
        self._opened = False
        self._show_parts()
        self._focus_list()

    def _go_back(self) -> None:
        if self._narrow and self._opened:
            self._to_list()

    def search(self) -> None:
        """Go to the field to search in."""
        if self._narrow and self._opened:
            self._to_list()
        self._filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> bool:
        """Go from the list to the person beside it; False when that is where you are."""
        if self._panel.isAncestorOf(self._focused()):
            return False
        getattr(self, next(filter(self._shows, SIDES), "_detail")).focus_first()
        return True

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _focus_list(self) -> None:
        reason = Qt.FocusReason.OtherFocusReason
        if self._table.isVisibleTo(self):
            self._table.setFocus(reason)
        elif self._total == 0:
            self._empty.button.setFocus(reason)
        else:
            self._filters.search.setFocus(reason)

    def _search_for(self, letters: str) -> None:
        self._filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filters.search.setText(letters)

    def _add_searched(self) -> None:
        """Make a contact of the name that was not found."""
        text = self._filters.search.text()
        contact = Contact(id=new_id(), created_at=self._store.now(), name=split_name(text))
        if not self._saver.now(
            partial(self._store.contacts.save, contact, "contact_added"), words=text, once=f"contact {text}"
        ):
            return
        self._current = contact.id
        self._filters.clear()
        self._edit(contact)
        self.changed.emit()
        self.told.emit(self.tr("{name} is on your list.").format(name=contact.name.full), True)

    def _edit_current(self) -> None:
        contact = self._store.contacts.get(self._current)
        if contact is not None:
            self._edit(contact)

    def _edit_step(self) -> None:
        self._edit_current()
        self._form.focus_on("next")

    def _edit(self, contact: Contact) -> None:
        self._form.open(contact)
        self._stack.setCurrentWidget(self._form)
        self._opened = True
        self._show_parts()
        self._form.focus_first()

    def _leave_form(self) -> None:
        if self._shows("_form"):
            self._form.close_form()
        elif self._is_editing():
            self._touch_form.close_form()

    def _close_form(self) -> None:
        """Go from the form to reading; what has no name yet stays at hand."""
        form = self._form
        if form.was_kept():
            self._current = form.contact_id()
        elif not form.is_empty():
            self._draft = form.draft()
            text = self.tr("Without a name this contact is not on your list yet. Your text stays here.")
            self.told.emit(text, False)
        self._opened = self._opened and form.was_kept()
        was_here = form.isAncestorOf(self._focused())
        self._stack.setCurrentWidget(self._hint)
        self._show_person()
        if was_here:
            self._focus_list() if not self._back.isVisibleTo(self) else self._detail.focus_first()

    def _after_writing(self, contact_id: str) -> None:
        self._current = contact_id
        self._offer_choices()
        self._read_list()
        self.changed.emit()

    def _add_touch(self, kind: str) -> None:
        """Keep that there was contact today."""
        store, touch_kind = self._store, TouchKind(kind)
        talk = store.touches.unanswered_talk(self._current, touch_kind) if touch_kind in ANSWERS else None
        touch = Touch(new_id(), store.now(), store.today(), touch_kind, contact=self._current, conversation=talk)
        if self._saver.now(partial(store.touches.add, touch), once=f"touch {self._current} {kind}"):
            what = self._words.touch_kinds()[touch_kind]
            self._tell(self.tr("Kept with {name}: {what}, today."), self._current, what)

    def _set_rhythm(self, days: int | None) -> None:
        if self._saver.now(partial(self._store.rhythms.set_rhythm, self._current, days)):
            self._tell(self.tr("The rhythm with {name} is kept."), self._current)
            self._detail.keeping.rhythm_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pause_keeping(self, paused: bool) -> None:
        """Let keeping in touch rest for everyone, or begin again."""
        if self._saver.now(partial(self._store.rhythms.pause, paused)):
            self.refresh()
            self.changed.emit()

    def _rest(self, days: int) -> None:
        """Do not name this person for some days, or do again."""
        if self._saver.now(partial(self._store.rhythms.snooze, self._current, days)):
            text = self.tr("{name} comes back in {what} days.") if days else self.tr("{name} no longer rests.")
            self._tell(text, self._current, str(days))
            self._detail.keeping.rhythm_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, contact_id: str, kind: TouchKind) -> None:
        """Be ready to note a moment of contact with this person."""
        contact = self._store.contacts.get(contact_id)
        if contact is not None:
            self._leave_form()
            self._touch_form.begin(contact, kind)
            self._open_touch_form()

    def _note_waiting(self) -> None:
        """Note what was to be noted once someone was chosen."""
        kind, self._waiting = self._waiting, None
        if kind is not None:
            self._note(self._current, kind)

    def _change_touch(self, touch_id: str) -> None:
        touch, contact = self._store.touches.get(touch_id), self._store.contacts.get(self._current)
        if touch is not None and contact is not None:
            self._touch_form.change(touch, contact)
            self._open_touch_form()

    def _open_touch_form(self) -> None:
        self._stack.setCurrentWidget(self._touch_form)
        self._opened = True
        self._show_parts()
        self._touch_form.focus_first()

    def _after_touch(self, touch_id: str) -> None:
        touch = self._store.touches.get(touch_id)
        self._close_touch()
        if touch is not None:
            what = f"{self._words.touch_kinds()[touch.kind]}, {self._words.last(touch.date, self._store.today())}"
            self._tell(self.tr("Kept with {name}: {what}."), self._current, what)

    def _close_touch(self) -> None:
        """Go from the form back to the person."""
        if self._touch_form.is_begun():
            self.told.emit(self.tr("This moment is not kept yet. Your text stays here."), False)
        was_here = self._touch_form.isAncestorOf(self._focused())
        self._stack.setCurrentWidget(self._hint)
        self._read_list()
        if was_here:
            self._detail.touch_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete_touch(self, touch_id: str) -> None:
        if self._saver.now(partial(self._store.touches.delete, touch_id)):
            self._tell(self.tr("This moment of contact with {name} is gone."), self._current)
            self._detail.touch_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, contact_id: str) -> None:
        """Take someone off the list; undo puts them back."""
        follower = self._table.neighbour()
        if not self._saver.now(partial(self._store.contacts.delete, contact_id)):
            return
        self._deleted, self._current, self._opened = contact_id, follower, False
        self._tell(self.tr("{name} is off your list."), contact_id)
        self._focus_list()

    def _delete_chosen(self, contact_id: str) -> None:
        if self._table.how_many() > 1:
            self._delete_several()
        else:
            self._delete(contact_id)

    def _choose_several(self, how_many: int) -> None:
        """Show what can be done with several people, or the one that is chosen."""
        several = self._shows("_many")
        if how_many > 1:
            self._leave_form()
            self._many.show_people(how_many, self._own_circles(), can_export=self.can_export)
            self._stack.setCurrentWidget(self._many)
            self._opened = self._opened and not self._narrow
            self.several_link.setText(self.tr("{people}: go on").replace("{people}", self._many.title()))
            self._show_parts()
        elif several:
            self._show_person()

    def _open_several(self) -> None:
        """Go on to what can be done with them."""
        self._opened = True
        self._show_parts()
        self._many.focus_first()

    def _choose_one(self) -> None:
        """Go back to one person, the one that has the focus in the list."""
        self._opened = False
        self._table.select(self._table.selected() or self._current)
        self._show_person()
        self._focus_list()

    def _tag_several(self, text: str) -> None:
        people, tags = self._table.all_selected(), tags_of(text)
        if self._saver.now(partial(self._store.contacts.add_tag, people, tags)):
            self._after_several(people, self.tr("Kept: {text}.").replace("{text}", ", ".join(tags)))

    def _circle_several(self, circle: str) -> None:
        people = self._table.all_selected()
        if self._saver.now(partial(self._store.contacts.set_circle, people, circle)):
            self._after_several(people, self.tr("Kept: {text}.").replace("{text}", self._words.circle(circle)))

    def _delete_several(self) -> None:
        people = self._table.all_selected()
        if self._saver.now(partial(self._store.contacts.delete_all, people)):
            self._current = ""
            text = self.tr("{people} are off your list.").replace("{people}", self._words.how_many(len(people), 0))
            self._after_several([], text)
            self._focus_list()

    def _after_several(self, people: list[str], text: str) -> None:
        """Read the list again, with the same people chosen."""
        self._stack.setCurrentWidget(self._hint)
        self.refresh()
        if len(people) > 1:
            self._table.select_several(people)
            self._choose_several(self._table.how_many())
        self.changed.emit()
        self.told.emit(text, True)

    def _ask_to_erase(self) -> None:
        """Say what goes and what stays, before someone is erased for good."""
        contact = self._store.contacts.get(self._current)
        if contact is not None:
            self._erase_card.open(contact, self._store.erasing.away())
            self._stack.setCurrentWidget(self._erase_card)
            self._show_parts()
            self._erase_card.focus_first()

    def _keep_person(self) -> None:
        self._show_person()
        self._detail.more_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self, contact_id: str) -> None:
        """Erase someone for good; nothing brings them back."""
        contact = self._store.contacts.get(contact_id)
        left: list[str] = []
        if contact is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # of many large backups it takes some seconds
        try:
            erased = self._saver.now(
                lambda: left.extend(self._store.erasing.erase(contact_id)), once=f"erase {contact_id}"
            )
        finally:
            QGuiApplication.restoreOverrideCursor()
        if erased:
            self._current, self._opened = self._table.neighbour(), False
            self._stack.setCurrentWidget(self._hint)
            self.refresh()
            self.changed.emit()
            away = self._store.erasing.away()
            text = self.tr("{name} is erased, here and in every backup.")
            if away is not None:
                from netwerkapp.ui.contacts.erase import AwayWords  # hardly ever needed

                here = self.tr("{name} is erased, here and in the backups on this computer.")
                text = f"{here} {AwayWords().sentence(away)}"
            text = text.replace("{name}", contact.name.short)
            if left:
                beyond = self.tr("These backups could not be opened: {files}.").replace("{files}", ", ".join(left))
                text = f"{text} {beyond}"
            self.told.emit(text, False)
            self._focus_list()

    def _tell(self, text: str, contact_id: str, what: str = "") -> None:
        """Say what was done with this person, and that it can be undone."""
        contact = self._store.contacts.get(contact_id)
        self.refresh()
        self.changed.emit()
        self.told.emit(text.format(name=contact.name.short if contact else "", what=what), True)


class _Sides(QStackedWidget):
    """What the panel shows; each side scrolls by itself, so none asks for height."""

    def hasHeightForWidth(self) -> bool:
        """Be content with the height there is."""
        return False

    def sizeHint(self) -> QSize:
        """Take what is left."""
        return self.minimumSizeHint()


def _on_escape(widget: QWidget, slot: Callable[[], None]) -> None:
    """Do this when Esc is pressed in this side of the panel."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(slot)


def _for_button(text: str) -> str:
    """Return typed text for the face of a button: not too long, and without the sign that marks a key."""
    return (text if len(text) <= 40 else f"{text[:40]}…").replace("&", "&&")
