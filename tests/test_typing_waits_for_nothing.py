"""No key waits for the disk: between the key and the picture nothing is read from the file and nothing written."""

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import Touch, TouchKind

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def window(qapp, qtbot, store, tmp_path, clock):
    store.settings.set("welcomed", "yes")
    store.contacts.save(Contact("henk", clock(), split_name("Henk Bos")))
    store.conversations.save(Conversation("t", clock(), contact="henk", status=Status.PREPARING))
    store.conversations.save(Conversation("held", clock(), contact="henk", status=Status.HELD, date=clock().date()))
    store.touches.add(Touch("touch", clock(), clock().date(), TouchKind.GREETING, contact="henk"))
    made = build_window(store, tmp_path / "data", "en", clock, in_background=True)
    made.show()
    yield made
    made.leaving.keep_all()
    shiboken6.delete(made)


@pytest.fixture
def statements(store):
    """What the window's thread asks of the file, as it asks it."""
    asked = []
    window_thread = threading.current_thread()
    store.door.connection.set_trace_callback(
        lambda sql: asked.append(sql) if threading.current_thread() is window_thread else None
    )
    yield asked
    store.door.connection.set_trace_callback(None)


def sheet(window, section):
    window.show_page("conversations")
    window.pages.conversations.open_sheet("t")
    window.pages.conversations.preparation.sheet.open(section)
    return window.pages.conversations.preparation.sheet


def look_back(window):
    window.show_page("conversations")
    window.pages.conversations.look_back("held")
    return window.pages.conversations.reflection


def contact(window):
    window.show_page("contacts")
    window.pages.contacts.open("henk")
    window.pages.contacts._edit_current()
    window.pages.contacts.sides.form.focus_on("work")
    return window.pages.contacts.sides.form


def touch(window):
    window.show_page("contacts")
    window.pages.contacts.open("henk")
    window.pages.contacts._change_touch("touch")
    return window.pages.contacts.sides.touch_form


def step(window, name, question):
    window.pages.steps.open(name, question)
    window.show_page("steps")
    return window.pages.steps.question


def page(window, name):
    window.show_page(name)
    return getattr(window.pages, name)


def helper(window):
    helpers = page(window, "asking_help").helpers
    helpers.add_button.click()
    return helpers.form


def learned(window):
    reading = page(window, "reading")
    next(iter(reading.add_links.values())).click()
    return reading.form


FIELDS = {
    "the goal of a talk": lambda window: sheet(window, "goal").fields["goal"].widget,
    "the opening of a talk": lambda window: sheet(window, "story").fields["opening"].widget,
    "your story in a talk": lambda window: sheet(window, "story").fields["pitch"].widget,
    "what you offer in a talk": lambda window: sheet(window, "offer").fields["offer"].widget,
    "a question for a talk": lambda window: sheet(window, "questions").question_list.fields[0],
    "an invitation": lambda window: sheet(window, "practical").invitation.box.text,
    "a look-back": lambda window: look_back(window).texts["good"],
    "a thank-you": lambda window: look_back(window).thanks.text,
    "a contact": lambda window: contact(window).fields.texts["organisation"],
    "the name of a contact": lambda window: contact(window).fields.texts["given"],
    "a moment of contact": lambda window: touch(window).note,
    "an answer in a step": lambda window: step(window, "w2", "rq3").text,
    "your story": lambda window: step(window, "my_story", "who").text,
    "names to add": lambda window: page(window, "quick_add").names,
    "your name": lambda window: page(window, "settings").you.name,
    "a message that asks for help": lambda window: page(window, "asking_help").drafts.text,
    "a helper": lambda window: helper(window).fields["name"],
    "what you read": lambda window: learned(window).title,
}


@pytest.mark.parametrize("place", FIELDS)
def test_no_key_waits_for_the_file_in(window, qtbot, statements, place):
    field = FIELDS[place](window)
    assert field.isVisible()
    field.setFocus()
    QApplication.processEvents()
    statements.clear()
    qtbot.keyClicks(field, "abc")
    QApplication.sendPostedEvents()
    assert statements == []
    assert window.isVisible()
