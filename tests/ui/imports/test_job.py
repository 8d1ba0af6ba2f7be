"""Work away from the window, which goes on living meanwhile."""

import gc
import sys

import pytest

from netwerkapp.ui.imports.job import Job


@pytest.fixture
def halts():
    """Each time that Python goes over everything there is, which holds the window."""
    seen = []

    def hear(phase, info):
        if phase == "start" and info["generation"] == 2:
            seen.append(info)

    gc.callbacks.append(hear)
    yield seen
    gc.callbacks.remove(hear)
    gc.unfreeze()


def many(_step):
    return [[number] for number in range(400_000)]


def test_work_on_very_many_things_does_not_hold_the_window(qtbot, halts):
    job = Job(many)
    with qtbot.waitSignal(job.finished, timeout=20_000):
        job.start()
    assert halts == []
    assert gc.isenabled()


def test_work_that_does_not_succeed_leaves_everything_as_it_was(qtbot):
    def broken(_step):
        raise ValueError

    job = Job(broken)
    with qtbot.waitSignal(job.failed):
        job.start()
    assert gc.isenabled()
    gc.unfreeze()


def test_the_window_gets_its_turn_sooner_while_there_is_work_and_as_usual_afterwards(qtbot):
    usual, turns = sys.getswitchinterval(), []
    job = Job(lambda _step: turns.append(sys.getswitchinterval()))
    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)
    assert turns[0] < usual
    gc.unfreeze()
