"""What is typed is written by a thread: the window goes on, nothing changes its order, and page changes wait for it."""

import gc
import sys
import threading
from threading import Event, Thread

import pytest

from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.ui.beside import TURN
from netwerkapp.ui.saver import Saver

SOON = 5  # seconds: only a test that fails waits this long


class Slow:
    """A disk that takes its time: what is written there waits until the test lets go."""

    def __init__(self):
        self.written, self.threads = [], []
        self.begun, self.go_on = Event(), Event()

    def write(self, text):
        self.threads.append(threading.current_thread())
        self.begun.set()
        assert self.go_on.wait(SOON)
        self.written.append(text)

    def begin(self, saver, qtbot, text):
        """Hand something over, and wait until it is being written."""
        saver.later("goal", lambda: self.write(text))
        qtbot.waitUntil(self.begun.is_set)


@pytest.fixture
def slow():
    return Slow()


@pytest.fixture
def saver(qapp, clock, slow):
    made = Saver(clock, in_background=True)
    yield made
    slow.go_on.set()
    made.flush()


def test_the_window_goes_on_while_a_text_is_written_and_hears_when_it_is_kept(saver, slow, qtbot, clock):
    kept, followed = [], []
    saver.saved.connect(kept.append)
    saver.later("goal", lambda: slow.write("a"), lambda: followed.append(threading.current_thread()))
    qtbot.waitUntil(slow.begun.is_set)
    assert (kept, followed, saver.is_writing()) == ([], [], True)
    slow.go_on.set()
    qtbot.waitUntil(lambda: kept == [clock()])
    assert slow.written == ["a"]
    assert slow.threads != [threading.main_thread()]
    assert followed == [threading.main_thread()]
    assert not saver.is_writing()


def test_there_is_no_thread_before_and_after_a_write(saver, slow, qtbot):
    before = threading.active_count()
    slow.begin(saver, qtbot, "a")
    assert threading.active_count() == before + 1
    slow.go_on.set()
    qtbot.waitUntil(lambda: not saver.is_writing())
    assert threading.active_count() == before


def test_leaving_waits_for_what_is_being_written(saver, slow, qtbot):
    slow.begin(saver, qtbot, "a")
    Thread(target=slow.go_on.set).start()
    assert saver.now(lambda: slow.written.append("status"))
    assert slow.written == ["a", "status"]


def test_what_is_typed_meanwhile_comes_behind_in_its_newest_words(saver, slow, qtbot):
    slow.begin(saver, qtbot, "a")
    saver.later("goal", lambda: slow.written.append("ab"))
    saver.later("opening", lambda: slow.written.append("opening"))
    saver.later("goal", lambda: slow.written.append("abc"))
    slow.go_on.set()
    qtbot.waitUntil(lambda: not saver.is_writing())
    assert slow.written == ["a", "opening", "abc"]


def test_what_follows_a_text_waits_for_its_newest_words(saver, slow, qtbot):
    followed, full = [], [True]

    def write():
        if full:
            raise SaveError("full", Cause.FULL)

    saver.later("goal", lambda: slow.write("a"), lambda: followed.append("a"))
    qtbot.waitUntil(slow.begun.is_set)
    saver.later("goal", write, lambda: followed.append("ab"))
    with qtbot.waitSignal(saver.failed):
        slow.go_on.set()
    assert (slow.written, followed) == (["a"], [])
    full.clear()
    assert saver.flush()
    assert followed == ["ab"]


def test_who_types_on_and_on_is_kept_all_the_same(saver, slow, qtbot):
    slow.go_on.set()

    def typed():
        saver.later("goal", lambda: slow.write("text"))
        return bool(slow.written)

    qtbot.waitUntil(typed)


def test_a_change_that_is_wrong_in_itself_is_told_by_the_window_and_holds_up_nothing(saver, slow, qtbot):
    def wrong():
        raise KeyError("goal")

    slow.go_on.set()
    saver.later("goal", wrong)
    saver.later("opening", lambda: slow.write("opening"))
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert slow.written == ["opening"]
    assert saver.flush()


def test_a_file_that_is_in_use_for_a_moment_is_not_worth_a_word(saver, qtbot):
    told, tries = [], []

    def write():
        tries.append(1)
        if len(tries) < 3:
            raise SaveError("locked", Cause.IN_USE)

    saver.failed.connect(told.append)
    with qtbot.waitSignal(saver.saved):
        saver.later("goal", write)
    assert (told, len(tries)) == ([], 3)


def test_a_file_that_stays_in_use_is_told_and_to_who_waits_at_once(saver, qtbot, monkeypatch):
    monkeypatch.setattr("netwerkapp.ui.saver.PATIENCE", 0)
    told, holds = [], [True]

    def write():
        if holds:
            raise SaveError("locked", Cause.IN_USE)

    saver.failed.connect(told.append)
    saver.later("goal", write)
    qtbot.waitUntil(lambda: told == [Cause.IN_USE])
    assert not saver.flush()
    assert told == [Cause.IN_USE, Cause.IN_USE]
    holds.clear()
    assert saver.flush()


def test_what_was_asked_for_and_could_not_be_kept_is_told_once_it_is(saver, qtbot):
    caught_up, full, written = [], [True], []

    def write(text):
        if full:
            raise SaveError("full", Cause.FULL)
        written.append(text)

    saver.caught_up.connect(lambda: caught_up.append(list(written)))
    saver.later("goal", lambda: write("goal"), words="My goal")
    assert not saver.now(lambda: write("tick 1"))
    assert not saver.now(lambda: write("tick 2"))
    assert saver.unkept() == ["My goal"]
    full.clear()
    assert saver.flush()
    assert caught_up == [["goal", "tick 1", "tick 2"]]
    assert saver.now(lambda: write("tick 3"))
    assert len(caught_up) == 1


def test_what_is_let_go_is_not_tried_again(saver):
    def write():
        raise SaveError("full", Cause.FULL)

    saver.later("goal", write)
    assert not saver.flush()
    saver.forget()
    assert saver.flush()


def test_while_a_text_is_written_the_window_gets_its_turn_sooner_and_nothing_is_collected(saver, slow, qtbot):
    usual = sys.getswitchinterval()
    slow.begin(saver, qtbot, "a")
    assert (sys.getswitchinterval(), gc.isenabled()) == (TURN, False)
    slow.go_on.set()
    qtbot.waitUntil(lambda: not saver.is_writing())
    assert (sys.getswitchinterval(), gc.isenabled()) == (usual, True)
