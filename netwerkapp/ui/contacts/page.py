"""The page of the people you know: the list, and one person beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.contacts.deeds import ContactDeeds
from netwerkapp.ui.contacts.head import ContactsHead
from netwerkapp.ui.contacts.people import People
from netwerkapp.ui.contacts.sides import Sides, on_escape
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.labels import BackLink, Link
from netwerkapp.ui.layouts import tab_in_order
from netwerkapp.ui.network.switch import LIST
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import WITH_BACK
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDE = 62  # em of content: from here on two columns


class ContactsPage(Page):
    """Find, add, change and delete people, and begin a conversation with one of them."""

    only_file = True
    preparation_wanted = Signal(str)  # contact id
    conversation_chosen = Signal(str)  # conversation id
    place_wanted = Signal(str)  # "quick_add", "import", or "export" for the whole list
    export_wanted = Signal(list)  # contact ids, to save as a file; offered when `can_export` is set
    map_wanted = Signal(str)  # contact id of who is shown, or ""
    duplicates_wanted = Signal(str)  # contact id, of whom the other one is looked for, or ""

    def __init__(
        self, theme: Theme, content: Content, store: Store, saver: Saver, parent: QWidget | None = None
    ) -> None:
        """Be built inside `parent`: moving all of it there afterwards costs a tenth of the whole."""
        super().__init__(parent)
        self._theme, self._store = theme, store
        words = ContactWords(self)
        self.can_export = False  # whether someone listens to `export_wanted`
        self._current = ""  # whom the panel shows
        self._deleted = ""  # whom undo would bring back
        self._draft: Contact | None = None  # filled in, but not kept for want of a name
        self._waiting: TouchKind | None = None  # what is to be noted once someone is chosen
        self._narrow, self._opened = False, False
        scroll = PageScroll(theme, (28, 20, 24, 8), parent=self)
        inside = scroll.inside
        self.head, self.people = ContactsHead(theme, inside), People(theme, words, store, saver, inside)
        self.sides = Sides(theme, content, words, store, saver, inside)
        self._deeds = ContactDeeds(words, store, saver, self)
        self._lay_out(scroll)
        self._connect()
        self._connect_sides()
        self._make_shortcuts()

    def refresh(self) -> None:
        """Read the list and the person beside it again. Never writes."""
        self.people.offer_choices()
        if self._deleted and self._store.contacts.exists(self._deleted):
            self._current, self._deleted = self._deleted, ""
        self.sides.refresh()
        self._read_list()

    def open(self, contact_id: str) -> None:
        """Show one person, whoever is searched; someone who is not there leaves the list as it is."""
        known = self._store.contacts.exists(contact_id)
        if known:
            self.sides.leave()
            self._current, self._opened = contact_id, True
        self.refresh()
        if not known:
            return
        if self.people.model.row_of(contact_id) is None:
            self.people.filters.clear()
        if self.people.table.isVisibleTo(self):
            self.people.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sides.detail.focus_first()

    def place(self) -> str:
        """Return whom you opened."""
        return self._current if self._opened or not self._narrow else ""

    def topic(self) -> str:
        """Return the part of the manual about what stands beside the list."""
        return self.sides.topic()

    def return_to(self, place: str) -> None:
        """Open the same person."""
        if self._store.contacts.get(place) is not None:
            self.open(place)

    def note_touch(self, contact_id: str, kind: TouchKind) -> None:
        """Be ready to note a moment of this kind; without a person, once someone is chosen from the list."""
        if self._store.contacts.exists(contact_id):
            self.open(contact_id)
            self._note(contact_id, kind)
        else:
            self._to_list()
            self._waiting = kind
            self.told.emit(self.tr("Choose someone from the list. Then you can note what it was."), False)

    def new(self) -> None:
        """Begin a new contact; nothing is kept before it has a name."""
        self.sides.leave()
        draft, self._draft = self._draft, None
        self._edit(draft or Contact(id=new_id(), created_at=self._store.now()))
        self.refresh()

    def show_list(self) -> None:
        """Go back to the list, where someone stands in its place."""
        self._go_back()

    def search(self) -> None:
        """Go to the field to search in."""
        self._go_back()
        self.people.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> bool:
        """Go from the list to the person beside it; False when that is where you are."""
        if self.sides.isAncestorOf(self._focused()):
            return False
        self.sides.focus_first()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to be noted is no longer waited for."""
        super().hideEvent(event)
        self._waiting = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the list where there is room, else in its place."""
        super().resizeEvent(event)
        width = self._theme.em(event.size().width() - self._theme.px(52))
        self._narrow = width < WIDE
        self.people.filters.place(self._narrow)
        self.head.place(self._narrow)
        self.people.table.show_narrow(self._narrow)
        self._show_parts()

    def _lay_out(self, scroll: PageScroll) -> None:
        theme, whole = self._theme, QVBoxLayout(self)
        self.several_link = Link(theme)
        self.several_link.setAccessibleName(self.tr("Go on with those who are chosen"))
        self.back_link = BackLink(theme, self.tr("Back to the list"))
        self._scroll = scroll
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        layout = scroll.content
        layout.setSpacing(theme.px(14))
        people = self.people
        layout.addWidget(self.head)
        for widget in (people.filters, people.keeping_bar, self.several_link, self.back_link):
            layout.addWidget(widget)
            widget.stackUnder(people)  # which was made before it; a screen reader follows this order
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(18))
        columns.addWidget(people, 1)
        columns.addWidget(self.sides)
        layout.addLayout(columns, 1)
        tab_in_order(scroll.inside)

    def _connect(self) -> None:
        head, people, table = self.head, self.people, self.people.table
        head.switch.chosen.connect(self._to_map)
        head.new_button.clicked.connect(self.new)
        head.twice_wanted.connect(lambda: self.duplicates_wanted.emit(""))
        head.place_wanted.connect(self.place_wanted)
        people.narrowed.connect(lambda: self._read_list(recount=False))
        people.adding_wanted.connect(self._add_searched)
        people.empty.pressed.connect(self.new)
        people.ways_in.place_wanted.connect(self.place_wanted)
        people.keeping_bar.pause_wanted.connect(self._pause_keeping)
        table.contact_selected.connect(self._choose)
        table.contact_opened.connect(self._open_chosen)
        table.several_selected.connect(self._choose_several)
        table.deletion_wanted.connect(self._delete_chosen)
        table.reordered.connect(lambda: people.select(self._current))
        table.clicked.connect(lambda _index: self._note_waiting())
        self.back_link.clicked.connect(self._to_list)
        self.several_link.clicked.connect(self._open_several)

    def _connect_sides(self) -> None:
        sides, detail = self.sides, self.sides.detail
        sides.written.connect(self._after_writing)
        sides.form_closed.connect(self._close_form)
        sides.touch_added.connect(self._after_touch)
        sides.touch_written.connect(self.changed)
        sides.touch_closed.connect(self._close_touch)
        sides.tag_wanted.connect(self._tag_several)
        sides.circle_wanted.connect(self._circle_several)
        sides.deletion_wanted.connect(self._delete_several)
        sides.export_wanted.connect(lambda: self.export_wanted.emit(self.people.table.all_selected()))
        sides.many_closed.connect(self._choose_one)
        sides.erased.connect(self._erase)
        sides.erasing_closed.connect(self._keep_person)
        detail.preparation_wanted.connect(lambda: self.preparation_wanted.emit(self._current))
        detail.conversation_chosen.connect(self.conversation_chosen)
        detail.contact_chosen.connect(self.open)
        detail.edit_wanted.connect(self._edit_current)
        detail.step_wanted.connect(self._edit_step)
        detail.join_wanted.connect(lambda: self.duplicates_wanted.emit(self._current))
        detail.deletion_wanted.connect(lambda: self._delete(self._current))
        detail.erasure_wanted.connect(self._ask_to_erase)
        detail.keeping.rhythm_chosen.connect(self._set_rhythm)
        detail.keeping.rest_wanted.connect(self._rest)
        detail.touch_made.connect(self._add_touch)
        detail.note_wanted.connect(lambda: self._note(self._current, TouchKind.GREETING))
        detail.moments.change_wanted.connect(self._change_touch)
        detail.moments.deletion_wanted.connect(self._delete_touch)

    def _make_shortcuts(self) -> None:
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self._go_back)
        on_escape(self.sides.detail, self._to_list)

    def _to_map(self, _key: str) -> None:
        self.sides.leave()
        self.head.switch.set_chosen(LIST)
        self.map_wanted.emit(self._current)

    def _read_list(self, *, recount: bool = True) -> None:
        """Read the list with what is searched and chosen; the person stays chosen."""
        if recount:
            self.head.show_how_many(self.people.count())
        self.people.read(self._current)
        self._show_parts()
        if not self.sides.is_editing() and not self.sides.shows("erase_card"):
            self._show_person()

    def _show_person(self) -> None:
        """Show the chosen person to read; with nobody chosen, the first of the list."""
        line = self.people.line_of(self._current)
        if line is None:
            self._current = ""
            self.sides.show_hint()
        else:
            contact = line.contact.id
            if contact != self._current:
                self._current = contact
                self.people.select(contact)
            self.sides.detail.show_contact(line, self._store)
            self.sides.show_side(self.sides.detail)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show the list, the person, or both; and what stands in place of an empty list."""
        someone = self.people.total > 0
        in_place = self._narrow and self._opened and not self.sides.is_hint()
        self.people.show_parts(elsewhere=in_place)
        self.several_link.setVisible(self.sides.shows("many") and self._narrow and not in_place)
        self.sides.setVisible(in_place or (not self._narrow and (someone or self.sides.is_editing())))
        self.sides.place(self._narrow)
        self.back_link.setVisible(in_place)
        self._scroll.set_top(self._theme.px(WITH_BACK[1] if in_place else 20))
        self.head.setVisible(not in_place)
        self.head.show_people(someone)

    def _choose(self, contact_id: str) -> None:
        self.sides.leave()
        self._current = contact_id
        self._show_person()

    def _open_chosen(self, contact_id: str) -> None:
        """Go on to the person that is chosen in the list, or to what can be done with several."""
        if self.people.table.how_many() > 1:
            self._open_several()
            return
        self.sides.leave()
        self._current, self._opened = contact_id, True
        self._show_person()
        self.sides.detail.focus_first()
        self._note_waiting()

    def _to_list(self) -> None:
        """Go back to the list."""
        self.sides.leave()
        self._opened = False
        self._show_parts()
        self._focus_list()

    def _go_back(self) -> None:
        if self._narrow and self._opened:
            self._to_list()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _focus_list(self) -> None:
        self.people.focus_first(self)

    def _add_searched(self, text: str) -> None:
        """Make a contact of the name that was not found."""
        contact = self._deeds.add(text)
        if contact is not None:
            self._current = contact.id
            self.people.filters.clear()
            self._edit(contact)
            self.changed.emit()
            self.told.emit(self.tr("{name} is on your list.").format(name=contact.name.full), True)

    def _edit_current(self) -> None:
        contact = self._store.contacts.get(self._current)
        if contact is not None:
            self._edit(contact)

    def _edit_step(self) -> None:
        self._edit_current()
        self.sides.form.focus_on("next")

    def _edit(self, contact: Contact) -> None:
        self.sides.form.open(contact)
        self._open_side(self.sides.form)
        self.sides.form.focus_first()

    def _open_side(self, side: QWidget) -> None:
        self.sides.show_side(side)
        self._opened = True
        self._show_parts()

    def _close_form(self) -> None:
        """Go from the form to reading; what has no name yet stays at hand."""
        form = self.sides.form
        if form.was_kept():
            self._current = form.contact_id()
        elif not form.is_empty():
            self._draft = form.draft()
            text = self.tr("Without a name this contact is not on your list yet. Your text stays here.")
            self.told.emit(text, False)
        self._opened = self._opened and form.was_kept()
        was_here = form.isAncestorOf(self._focused())
        self.sides.show_hint()
        self._show_person()
        if was_here:
            self._focus_list() if not self.back_link.isVisibleTo(self) else self.sides.detail.focus_first()

    def _after_writing(self, contact_id: str) -> None:
        self._current = contact_id
        if not self.people.renew(contact_id):
            self.people.offer_choices()
            self._read_list()
        self.changed.emit()

    def _add_touch(self, kind: str) -> None:
        self._tell(self._deeds.add_touch(self._current, kind))

    def _set_rhythm(self, days: int | None) -> None:
        if self._tell(self._deeds.set_rhythm(self._current, days)):
            self.sides.detail.keeping.rhythm_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self, days: int) -> None:
        if self._tell(self._deeds.rest(self._current, days)):
            self.sides.detail.keeping.rhythm_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pause_keeping(self, paused: bool) -> None:
        """Let keeping in touch rest for everyone, or begin again."""
        if self._deeds.pause_keeping(paused):
            self.refresh()
            self.changed.emit()

    def _note(self, contact_id: str, kind: TouchKind) -> None:
        """Be ready to note a moment of contact with this person."""
        contact = self._store.contacts.get(contact_id)
        if contact is not None:
            self.sides.leave()
            self.sides.touch_form.begin(contact, kind)
            self._open_touch_form()

    def _note_waiting(self) -> None:
        """Note what was to be noted once someone was chosen."""
        kind, self._waiting = self._waiting, None
        if kind is not None:
            self._note(self._current, kind)

    def _change_touch(self, touch_id: str) -> None:
        touch, contact = self._store.touches.get(touch_id), self._store.contacts.get(self._current)
        if touch is not None and contact is not None:
            self.sides.touch_form.change(touch, contact)
            self._open_touch_form()

    def _open_touch_form(self) -> None:
        self._open_side(self.sides.touch_form)
        self.sides.touch_form.focus_first()

    def _after_touch(self, touch_id: str) -> None:
        text = self._deeds.added_touch(self._current, touch_id)
        self._close_touch()
        self._tell(text)

    def _close_touch(self) -> None:
        """Go from the form back to the person."""
        form = self.sides.touch_form
        if form.is_begun():
            self.told.emit(self.tr("This moment is not kept yet. Your text stays here."), False)
        was_here = form.isAncestorOf(self._focused())
        self.sides.show_hint()
        self._read_list()
        if was_here:
            self.sides.detail.touch_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete_touch(self, touch_id: str) -> None:
        if self._tell(self._deeds.delete_touch(self._current, touch_id)):
            self.sides.detail.touch_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, contact_id: str) -> None:
        """Take someone off the list; undo puts them back."""
        follower = self.people.table.neighbour()
        text = self._deeds.delete(contact_id)
        if text:
            self._deleted, self._current, self._opened = contact_id, follower, False
            self._tell(text)
            self._focus_list()

    def _delete_chosen(self, contact_id: str) -> None:
        if self.people.table.how_many() > 1:
            self._delete_several()
        else:
            self._delete(contact_id)

    def _choose_several(self, how_many: int) -> None:
        """Show what can be done with several people, or the one that is chosen."""
        sides, several = self.sides, self.sides.shows("many")
        if how_many > 1:
            sides.leave()
            sides.many.show_people(how_many, self.people.own_circles(), can_export=self.can_export)
            sides.show_side(sides.many)
            self._opened = self._opened and not self._narrow
            self.several_link.setText(self.tr("{people}: go on").replace("{people}", sides.many.title()))
            self._show_parts()
        elif several:
            self._show_person()

    def _open_several(self) -> None:
        """Go on to what can be done with them."""
        self._opened = True
        self._show_parts()
        self.sides.many.focus_first()

    def _choose_one(self) -> None:
        """Go back to one person, the one that has the focus in the list."""
        self._opened = False
        self.people.table.select(self.people.table.selected() or self._current)
        self._show_person()
        self._focus_list()

    def _tag_several(self, text: str) -> None:
        people = self.people.table.all_selected()
        self._after_several(people, self._deeds.add_tags(people, text))

    def _circle_several(self, circle: str) -> None:
        people = self.people.table.all_selected()
        self._after_several(people, self._deeds.set_circle(people, circle))

    def _delete_several(self) -> None:
        text = self._deeds.delete_all(self.people.table.all_selected())
        if text:
            self._current = ""
            self._after_several([], text)
            self._focus_list()

    def _after_several(self, people: list[str], text: str) -> None:
        """Read the list again, with the same people chosen; without a text nothing was kept."""
        if not text:
            return
        self.sides.show_hint()
        self.refresh()
        if len(people) > 1:
            self.people.table.select_several(people)
            self._choose_several(self.people.table.how_many())
        self.changed.emit()
        self.told.emit(text, True)

    def _ask_to_erase(self) -> None:
        """Say what goes and what stays, before someone is erased for good."""
        contact, card = self._store.contacts.get(self._current), self.sides.erase_card
        if contact is not None:
            card.open(contact, self._store.erasing.away())
            self.sides.show_side(card)
            self._show_parts()
            card.focus_first()

    def _keep_person(self) -> None:
        self._show_person()
        self.sides.detail.more_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self, contact_id: str) -> None:
        """Erase someone for good; nothing brings them back."""
        contact = self._store.contacts.get(contact_id)
        text = self._deeds.erase(contact) if contact is not None else ""
        if text:
            self._current, self._opened = self.people.table.neighbour(), False
            self.sides.show_hint()
            self._tell(text, can_undo=False)
            self._focus_list()

    def _tell(self, text: str, *, can_undo: bool = True) -> bool:
        """Say what was done with this person; without a text nothing was kept. Whether something was."""
        if text:
            self.refresh()
            self.changed.emit()
            self.told.emit(text, can_undo)
        return bool(text)
