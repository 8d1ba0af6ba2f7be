"""The page of talks on a real file, and the hands to work with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.conversations.page import ConversationsPage
from netwerkapp.ui.saver import Saver


class Desk:
    """The page, what it told, and hands to work with it."""

    def __init__(self, qtbot, theme, store, clock):
        self.qtbot, self.store, self.clock = qtbot, store, clock
        self.saver = Saver(clock)
        self.page = ConversationsPage(theme, load_content(RESOURCES / "content", "en"), store, self.saver)
        self.told, self.changes = [], []
        self.page.told.connect(lambda text, can_undo: self.told.append((text, can_undo)))
        self.page.changed.connect(lambda: self.changes.append(1))
        qtbot.addWidget(self.page)
        self.page.refresh()
        self.page.resize(1000, 704)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    @property
    def listing(self):
        return self.page.listing

    @property
    def beginning(self):
        return self.page.beginning

    @property
    def preparation(self):
        return self.page.preparation

    @property
    def sheet(self):
        return self.page.preparation.sheet

    @property
    def practical(self):
        return self.page.preparation.sheet.practical

    @property
    def invitation(self):
        return self.page.preparation.sheet.invitation

    @property
    def reflection(self):
        return self.page.reflection

    def names(self):
        """The names in the list, from top to bottom."""
        return [row.text() for row in self.listing.rows]

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(QApplication.focusWidget() or self.page, key, modifier)
        QApplication.processEvents()

    def tab(self):
        self.key(Qt.Key.Key_Tab)

    def click(self, widget):
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type(self, field, text):
        """Type over what stands in a field, and stay in it."""
        assert field.isVisible()
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)

    def fill(self, field, text):
        """Type in a field and leave it with Tab."""
        self.type(field, text)
        if not text:
            self.key(Qt.Key.Key_Delete)
        self.tab()

    def section(self, key):
        """Open a section with the mouse."""
        if self.sheet.open_section() != key:
            self.click(self.sheet.sections[key].header)

    def undo(self):
        self.saver.flush()
        kind = self.store.undo()
        self.page.refresh()
        QApplication.processEvents()
        return kind

    def talk(self, talk_id):
        return self.store.conversations.get(talk_id)

    def only(self):
        """The one talk there is."""
        (line,) = self.store.conversations.page(list(Status), 0, 9)
        return line.conversation


@pytest.fixture
def person(store, clock):
    def person(name, **fields):
        contact = Contact(id=new_id(), created_at=clock(), name=split_name(name), **fields)
        store.contacts.save(contact, kind="contact_added")
        return contact.id

    return person


@pytest.fixture
def add(store, clock, person):
    """Keep a talk, with someone of this name."""

    def add(name="", status=Status.PREPARING, goal="", **fields):
        contact = person(name) if name else None
        talk = Conversation(new_id(), clock(), contact=contact, status=status, **fields)
        store.conversations.save(talk, "conversation_added")
        if goal:
            store.preparations.save_answer(talk.id, "goal", goal)
        return talk.id

    return add


@pytest.fixture
def desk(qtbot, theme, store, clock):
    desk = Desk(qtbot, theme, store, clock)
    yield desk
    desk.saver.flush()


@pytest.fixture(params=["mouse", "keys"])
def press(request, desk):
    """Press a button with the mouse, or by the keys alone."""

    def press(button):
        QApplication.processEvents()
        if request.param == "mouse":
            desk.click(button)
            return
        for _ in range(300):
            if QApplication.focusWidget() is button:
                break
            desk.tab()
        assert QApplication.focusWidget() is button
        desk.key(Qt.Key.Key_Space)

    return press
