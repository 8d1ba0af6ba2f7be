"""Work in threads lets the window go on: sooner turns, and nothing goes over all there is meanwhile."""

import gc
import sys

import pytest

from netwerkapp.ui.beside import TURN, Beside


@pytest.fixture
def as_usual():
    usual = sys.getswitchinterval()
    yield usual
    sys.setswitchinterval(usual)
    gc.enable()


def how_it_is():
    return sys.getswitchinterval() <= TURN, gc.isenabled()


def test_while_one_works_turns_are_sooner_and_python_collects_nothing(as_usual):
    beside = Beside()
    with beside:
        assert how_it_is() == (True, False)
    assert (sys.getswitchinterval(), gc.isenabled()) == (as_usual, True)


def test_all_stays_so_until_the_last_one_ends_whichever_began_first(as_usual):
    beside = Beside()
    beside.__enter__()
    beside.__enter__()
    beside.__exit__()
    assert how_it_is() == (True, False)
    beside.__exit__()
    assert (sys.getswitchinterval(), gc.isenabled()) == (as_usual, True)


def test_work_that_fails_leaves_all_as_usual(as_usual):
    with pytest.raises(ValueError, match="no"), Beside():
        raise ValueError("no")
    assert (sys.getswitchinterval(), gc.isenabled()) == (as_usual, True)


def test_where_python_collected_nothing_before_it_does_not_begin_to(as_usual):
    gc.disable()
    with Beside():
        pass
    assert not gc.isenabled()
