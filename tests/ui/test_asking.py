"""What is looked up for typed text: after the last key, and never while something is being written."""

from threading import Event

import pytest
from PySide6.QtCore import QObject

from netwerkapp.ui.asking import Asking
from netwerkapp.ui.saver import Saver

SOON = 5  # seconds: only a test that fails waits this long


@pytest.fixture
def disk():
    return Event()


@pytest.fixture
def saver(qapp, clock, disk):
    made = Saver(clock, in_background=True)
    yield made
    disk.set()
    made.flush()


@pytest.fixture
def writing(saver, disk, qtbot):
    """Something is being written, until the test lets go."""
    begun = Event()
    saver.later("text", lambda: (begun.set(), disk.wait(SOON)))
    saver.hurry()
    qtbot.waitUntil(begun.is_set)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def asking(saver, asked):
    parent = QObject()
    made = Asking(parent, saver)
    made.due.connect(lambda: asked.append("now"))
    yield made
    del parent


def test_while_nothing_is_written_it_is_asked_at_once(asking, asked):
    asking.soon()
    assert asked == ["now"]
    assert not asking.waits()


def test_while_something_is_written_it_waits_and_is_asked_once_when_the_disk_is_free(
    asking, asked, writing, disk, saver, qtbot
):
    asking.soon()
    asking.soon()
    assert (asked, asking.waits()) == ([], True)
    with qtbot.waitSignal(saver.free):
        disk.set()
    assert (asked, asking.waits()) == (["now"], False)


def test_who_does_not_want_to_wait_is_answered_now(asking, asked, writing):
    asking.soon()
    asking.now()
    assert (asked, asking.waits()) == (["now"], False)
    asking.now()
    assert asked == ["now"]


def test_what_is_no_longer_wanted_is_not_asked(asking, asked, writing, disk, saver, qtbot):
    asking.soon()
    asking.forget()
    with qtbot.waitSignal(saver.free):
        disk.set()
    assert asked == []


def test_with_a_delay_only_the_last_key_asks(saver, asked, qtbot):
    parent = QObject()
    asking = Asking(parent, saver, 10)
    asking.due.connect(lambda: asked.append("now"))
    asking.soon()
    asking.soon()
    assert (asked, asking.waits()) == ([], True)
    qtbot.waitUntil(lambda: not asking.waits())
    assert asked == ["now"]


def test_what_is_not_in_the_file_never_waits(asked, writing):
    parent = QObject()
    asking = Asking(parent, None)
    asking.due.connect(lambda: asked.append("now"))
    asking.soon()
    assert asked == ["now"]
