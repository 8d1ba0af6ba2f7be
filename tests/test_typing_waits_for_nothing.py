"""No key waits for the disk: between the key and the picture nothing is read from the file and nothing written.

What has to be looked up for typed text is looked up after the key, and only while nothing is being written.
"""

import threading
from dataclasses import replace
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.frame import Frame

pytestmark = pytest.mark.usefixtures("source_language_again")

SOON = 5  # seconds: only a test that fails waits this long
PAUSE = 1000  # ms: what follows a key comes within it


class SlowDisk:
    """Something is being written in the thread, with the door in its hand, until the test lets go."""

    def __init__(self, window, store):
        self._begun, self._go_on, self.ended = Event(), Event(), False
        self._saver, self._door = window._saver, store.door

    def begin(self, qtbot):
        self._saver.later("elsewhere", self._write)
        self._saver.hurry()
        qtbot.waitUntil(self._begun.is_set)

    def end(self):
        self._go_on.set()

    def _write(self):
        with self._door.whole():
            self._begun.set()
            self._go_on.wait(SOON)
            self.ended = True


@pytest.fixture
def window(qapp, qtbot, store, tmp_path, clock):
    store.settings.set("welcomed", "yes")
    store.contacts.save(Contact("henk", clock(), split_name("Henk Bos")))
    store.conversations.save(Conversation("t", clock(), contact="henk", status=Status.PREPARING))
    store.conversations.save(Conversation("alone", clock(), status=Status.PREPARING))
    store.conversations.save(Conversation("held", clock(), contact="henk", status=Status.HELD, date=clock().date()))
    store.touches.add(Touch("touch", clock(), clock().date(), TouchKind.GREETING, contact="henk"))
    store.resistances.recognise(("r01",))
    thought = replace(store.resistances.get("r01"), strength_before=7, reframe="No", experiment="Ask")
    store.resistances.save(replace(thought, prediction="Nothing"))
    made = build_window(store, tmp_path / "data", "en", clock, in_background=True)
    made.show()
    yield made
    made.hide()  # the focus leaves its field as long as all of it is there
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


@pytest.fixture
def slow_disk(window, store):
    made = SlowDisk(window, store)
    yield made
    made.end()


def sheet(window, section, talk="t"):
    window.show_page("conversations")
    window.pages.conversations.open_sheet(talk)
    window.pages.conversations.preparation.sheet.open(section)
    return window.pages.conversations.preparation.sheet


def look_back(window):
    window.show_page("conversations")
    window.pages.conversations.look_back("held")
    return window.pages.conversations.reflection


def contact(window, part="work"):
    window.show_page("contacts")
    window.pages.contacts.open("henk")
    window.pages.contacts._edit_current()
    window.pages.contacts.sides.form.focus_on(part)
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


def of_kind(window, kind):
    steps = window.pages.steps._content.steps.step
    return step(window, *next((one.id, asked.id) for one in steps for asked in one.question if asked.kind == kind))


def opportunity(window):
    window.show_page("conversations")
    window.pages.conversations.show_opportunities()
    window.pages.conversations.opportunities.edit(None)
    return window.pages.conversations.opportunities.form


def new_talk(window):
    window.show_page("conversations")
    window.pages.conversations.new("")
    return window.pages.conversations.beginning


def bank(window):
    questions = sheet(window, "questions").question_list
    questions.all.click()
    return questions.bank


def folded(window):
    more = look_back(window).more
    more.set_open(True)
    return more


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
    "what you take from it": lambda window: learned(window).takeaway,
    "the day of a talk": lambda window: sheet(window, "practical").practical.date.widget,
    "the place of a talk": lambda window: sheet(window, "practical").practical.place.widget,
    "the minutes of a talk": lambda window: sheet(window, "practical").practical.minutes.widget,
    "a search in the questions": lambda window: bank(window).search,
    "a name that you got": lambda window: look_back(window).names.field,
    "a promise": lambda window: folded(window).promises.field,
    "a note in a look-back": lambda window: folded(window).notes["goal_note"],
    "an opportunity": lambda window: opportunity(window).title,
    "the note of an opportunity": lambda window: opportunity(window).note,
    "the tags of a contact": lambda window: contact(window, "history").fields.texts["tags"],
    "the notes of a contact": lambda window: contact(window, "notes").fields.texts["notes"],
    "the birthday of a contact": lambda window: contact(window, "knowledge").fields.texts["birthday"],
    "the day of a moment": lambda window: touch(window).day,
    "a thought of your own": lambda window: of_kind(window, "thoughts").field,
    "another view": lambda window: of_kind(window, "experiment").text,
    "what you expect": lambda window: of_kind(window, "experiment").prediction,
    "what happened": lambda window: of_kind(window, "experiment_after").happened,
    "a search in the manual": lambda window: page(window, "help").search,
}
LOOKED_UP = {
    "with whom you talk": lambda window: sheet(window, "practical", "alone").practical.picker.field,
    "with whom a new talk is": lambda window: new_talk(window).picker.field,
    "who introduced someone": lambda window: contact(window, "history").introduced_by.field,
    "who told of work": lambda window: opportunity(window).picker.field,
    "with whom you try something": lambda window: of_kind(window, "experiment").picker.field,
    "who gets a message": lambda window: of_kind(window, "plan").picker.field,
    "a search of people": lambda window: page(window, "contacts").people.filters.search,
    "a search of talks": lambda window: page(window, "conversations").listing.search,
}


def test_the_clock_does_not_wait_either_and_is_followed_after_it(qapp, qtbot, store, tmp_path, clock):
    store.settings.set("welcomed", "yes")
    frame = Frame(qapp, store, tmp_path / "data", "en")
    frame.show()
    qtbot.waitUntil(lambda: frame._window.pages.ladder._around is not None)  # all that the first page holds
    slow_disk = SlowDisk(frame._window, store)
    clock.forward(days=1)
    slow_disk.begin(qtbot)
    frame.pass_time()
    assert not slow_disk.ended
    slow_disk.end()
    qtbot.waitUntil(lambda: not store.is_new_day())
    frame._window.hide()
    frame.leave()


def follow(window, qtbot):
    """Wait until all that follows a key shortly has come."""
    timers = [one for one in window.findChildren(QTimer) if one.isSingleShot() and one.interval() <= PAUSE]
    qtbot.waitUntil(lambda: not any(one.isActive() for one in timers))


def type_on(window, qtbot, field, slow_disk):
    """Type and leave the field while something is being written; nothing of it takes until that is done."""
    slow_disk.begin(qtbot)
    qtbot.keyClicks(field, "abc")
    follow(window, qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not slow_disk.ended


@pytest.mark.parametrize("place", FIELDS)
def test_no_key_waits_for_the_file_in(window, qtbot, statements, slow_disk, place):
    field = FIELDS[place](window)
    assert field.isVisible()
    field.setFocus()
    QApplication.processEvents()
    statements.clear()
    qtbot.keyClicks(field, "abc")
    QApplication.sendPostedEvents()
    assert statements == []
    assert window.isVisible()
    type_on(window, qtbot, field, slow_disk)


@pytest.mark.parametrize("place", LOOKED_UP)
def test_no_key_waits_for_what_is_being_written_in(window, qtbot, slow_disk, place):
    field = LOOKED_UP[place](window)
    assert field.isVisible()
    field.setFocus()
    type_on(window, qtbot, field, slow_disk)
