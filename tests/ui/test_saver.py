"""What is typed is kept soon, at once when asked, and stays here while it cannot be kept."""

import pytest
from PySide6.QtWidgets import QWidget

from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.status_line import StatusLine


@pytest.fixture
def saver(qapp, clock):
    return Saver(clock)


def test_a_change_is_written_soon_after_the_last_key(saver, qtbot, clock):
    written = []
    saver.later("goal", lambda: written.append("a"))
    saver.later("goal", lambda: written.append("ab"))
    assert written == []
    with qtbot.waitSignal(saver.saved) as kept:
        pass
    assert written == ["ab"]
    assert kept.args == [clock()]


def test_what_waits_is_written_first_and_in_order(saver):
    written = []
    saver.later("goal", lambda: written.append("goal"))
    saver.later("opening", lambda: written.append("opening"))
    assert saver.now(lambda: written.append("status"))
    assert written == ["goal", "opening", "status"]
    assert saver.flush()
    assert written == ["goal", "opening", "status"]


def test_a_newer_text_of_a_field_goes_behind_what_came_before_it(saver):
    written = []
    saver.later("goal", lambda: written.append("goal 1"))
    saver.later("opening", lambda: written.append("opening"))
    saver.later("goal", lambda: written.append("goal 2"))
    saver.flush()
    assert written == ["opening", "goal 2"]


def test_what_cannot_be_kept_stays_and_is_tried_again(saver, qtbot, theme):
    written, full = [], [True]

    def write():
        if full[0]:
            raise SaveError("disk full")
        written.append("text")

    line = StatusLine(theme, saver)
    qtbot.addWidget(line)
    line.show()
    told = []
    saver.failed.connect(told.append)
    saver.later("goal", write)
    assert not saver.flush()
    assert not saver.now(lambda: written.append("later"))
    assert (written, told) == ([], [Cause.OTHER, Cause.OTHER])
    assert line.text() == "Saving does not work now. Your text stays here."
    full[0] = False
    again = next(child for child in line.findChildren(QWidget) if child.accessibleName() == "Try again")
    assert again.isVisible()
    again.click()
    assert written == ["text", "later"]
    assert line.text() == "Kept at 9:41, only on this computer"
    assert not again.isVisible()


def test_an_error_of_another_kind_is_not_hidden(saver):
    def wrong():
        raise KeyError("goal")

    with pytest.raises(KeyError):
        saver.now(wrong)


def test_a_change_that_is_wrong_in_itself_does_not_hold_up_the_others(saver):
    written, told = [], []
    saver.saved.connect(told.append)

    def wrong():
        raise KeyError("goal")

    saver.later("goal", wrong)
    saver.later("opening", lambda: written.append("opening"))
    with pytest.raises(KeyError):
        saver.flush()
    assert (written, told) == (["opening"], [])
    assert saver.flush()


def test_what_is_written_may_ask_to_write_the_rest(saver):
    written = []

    def write():
        written.append("name")
        saver.later("name", lambda: written.append("name again"))
        assert saver.now(lambda: written.append("list"))

    saver.later("name", write)
    assert saver.flush()
    assert written == ["name", "name again", "list"]
    assert saver.flush()
    assert len(written) == 3


def test_what_cannot_be_kept_waits_at_its_place_with_the_newest_text(saver):
    written, broken = [], [True]

    def write(text):
        if broken:
            raise SaveError("full")
        written.append(text)

    saver.later("goal", lambda: write("goal"))
    saver.later("opening", lambda: write("opening"))
    assert not saver.flush()
    saver.later("goal", lambda: write("goal 2"))
    broken.clear()
    assert saver.flush()
    assert written == ["opening", "goal 2"]
