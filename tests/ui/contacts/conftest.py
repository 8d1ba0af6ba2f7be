"""The page of contacts on a real file, and the ways a user reaches into it."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.contacts.detail import ContactDetail
from netwerkapp.ui.contacts.filters import Filters
from netwerkapp.ui.contacts.page import ContactsPage
from netwerkapp.ui.contacts.table import ContactTable
from netwerkapp.ui.fields import Choice, TextArea, TextField
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.search_field import SearchField
from netwerkapp.ui.theme import load_theme


class Desk:
    """The page, what it told, and hands to work with it."""

    def __init__(self, qtbot, store, clock):
        self.qtbot, self.store = qtbot, store
        self.saver = Saver(clock)
        theme = load_theme(RESOURCES)
        self.page = ContactsPage(theme, load_content(RESOURCES / "content", "en"), store, self.saver)
        self.told, self.changes = [], []
        self.page.told.connect(lambda text, can_undo: self.told.append((text, can_undo)))
        self.page.changed.connect(lambda: self.changes.append(1))
        qtbot.addWidget(self.page)
        self.page.refresh()
        self.resize(1000, 730)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def resize(self, width, height):
        self.page.resize(width, height)
        QApplication.processEvents()

    @property
    def table(self):
        return self.page.findChild(ContactTable)

    @property
    def form(self):
        return self.page.sides.form

    @property
    def detail(self):
        return self.page.findChild(ContactDetail)

    @property
    def filters(self):
        return self.page.findChild(Filters)

    @property
    def search(self):
        return self.page.findChild(SearchField)

    def names(self):
        """The names in the list, from top to bottom."""
        model = self.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def selected(self):
        """The name of the chosen row."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data() if rows else None

    def field(self, name):
        """A field or choice of the form, by its label; the group it stands in is opened first."""
        kinds = (TextField, TextArea, Choice, QCheckBox)
        self.make_groups()
        found = [field for kind in kinds for field in self.form.findChildren(kind)]
        field = next(field for field in found if name in (field.accessibleName(), _words(field)))
        for group in self.form.groups.values():
            if group.isAncestorOf(field) and not group.is_open():
                self.qtbot.mouseClick(group.header, Qt.MouseButton.LeftButton)
        return field

    def make_groups(self):
        """Let the form make the fields of its folded groups, and leave them folded."""
        for group in self.form.groups.values():
            group.make()

    def choose(self, name, downs):
        """Go to a choice and press Down so many times; fewer than none is Up."""
        self.field(name).setFocus()
        for _ in range(abs(downs)):
            self.key(Qt.Key.Key_Down if downs > 0 else Qt.Key.Key_Up)

    def type(self, name, text):
        """Go to a field, type, and wait for no timer: leaving is what keeps it."""
        field = self.field(name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def tab(self):
        self.key(Qt.Key.Key_Tab)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def click(self, button):
        self.qtbot.waitUntil(button.isVisible)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_from(self, menu, place):
        """Choose from an open menu with the keys."""
        self.qtbot.waitUntil(menu.isVisible)
        for _ in range(place + 1):
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)

    def undo(self):
        self.saver.flush()
        kind = self.store.undo()
        self.page.refresh()
        return kind


def _words(field):
    return field.text() if isinstance(field, QCheckBox) else ""


@pytest.fixture
def add(store, clock):
    def add(name, **fields):
        contact = Contact(id=new_id(), created_at=clock(), name=split_name(name), **fields)
        store.contacts.save(contact, kind="contact_added")
        return contact.id

    return add


@pytest.fixture
def desk(qtbot, store, clock):
    desk = Desk(qtbot, store, clock)
    yield desk
    desk.saver.flush()
    shiboken6.delete(desk.page)  # before the file is closed: a search may still be waiting for its turn


@pytest.fixture
def people(add):
    """Five people, put in the file before the page is made."""
    return {
        name: add(name, **fields)
        for name, fields in (
            ("Anna Bos", {"circle": "friends", "closeness": 1}),
            ("Piet van der Berg", {"circle": "colleagues", "closeness": 3}),
            ("Zoë de Vries", {"circle": "club", "job": "planner"}),
            ("Henk Verbruggen", {"circle": "colleagues", "place": "Goes"}),
            ("Uli Weiß", {}),
        )
    }
