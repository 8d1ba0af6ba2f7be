"""With reminders on there is one message a day about this week, and none when you rest or nothing is there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netwerkapp.content import load_content
from netwerkapp.demo import fill
from netwerkapp.domain.reminders import Kind
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.ui.reminders.reminding import Reminding

HOUR = 3600


class Desk:
    """Someone who is away from the computer; time goes on as said."""

    def __init__(self, folder, clock, owner):
        self.clock, self.seconds, self.owner = clock, 0.0, owner
        self.store = open_store(folder, clock)
        self.heard, self.can_say = [], True
        self.begin()

    def begin(self):
        content = load_content(RESOURCES / "content", "nl")
        self.reminding = Reminding(content, self.store, self.owner, lambda: self.can_say, lambda: self.seconds)
        self.reminding.wanted.connect(self.heard.append)

    def pass_time(self, hours):
        for _ in range(hours * 6):
            self.seconds += HOUR / 6
            self.clock.moment += timedelta(seconds=HOUR / 6)
            if self.store.is_new_day():
                self.store.begin_day()
            self.reminding.look()


@pytest.fixture
def folder(tmp_path, clock):
    fill(tmp_path / "data", RESOURCES / "demo" / "nl.toml", clock)
    return tmp_path / "data"


@pytest.fixture
def desk(qapp, folder, clock):
    owner = QObject()
    made = Desk(folder, clock, owner)
    yield made
    made.store.close()


def test_a_day_away_gives_one_message_and_a_week_at_most_seven(desk):
    desk.pass_time(20)
    assert len(desk.heard) == 1
    desk.pass_time(24 * 6)
    assert 2 <= len(desk.heard) <= 7


def test_a_new_start_on_the_same_day_gives_no_second_one(desk):
    desk.pass_time(4)
    desk.begin()
    desk.pass_time(6)
    assert len(desk.heard) == 1


def test_what_is_planned_today_is_said_as_such(desk):
    talk = next(one for one in desk.store.conversations.all() if one.date and one.date > desk.clock().date())
    desk.store.conversations.save(replace(talk, date=desk.clock().date()), "conversation_changed")
    desk.pass_time(4)
    assert desk.heard == [Kind.TODAY]


@pytest.mark.parametrize("name", ["hidden_names", "quiet_mode"])
def test_hidden_names_and_the_quiet_mode_are_silent(desk, name):
    desk.store.settings.set(name, "yes")
    desk.pass_time(30)
    assert desk.heard == []


def test_a_break_is_silent_until_it_is_over(desk):
    desk.store.pauses.begin(desk.clock().date() + timedelta(days=2))
    desk.pass_time(36)
    assert desk.heard == []
    desk.pass_time(24)
    assert len(desk.heard) == 1


def test_nothing_in_this_week_is_silence(qapp, tmp_path, clock):
    owner = QObject()
    desk = Desk(tmp_path / "new", clock, owner)
    desk.pass_time(48)
    assert desk.heard == []
    assert desk.store.settings.get("last_reminder") == ""
    desk.store.close()


def test_who_just_looked_is_left_alone(desk, qtbot):
    desk.pass_time(2)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.pass_time(2)
    window.hide()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    desk.pass_time(2)
    assert desk.heard == []
    desk.pass_time(1)
    assert len(desk.heard) == 1


def test_a_day_that_cannot_be_remembered_gets_no_message(folder, qapp, clock):
    owner = QObject()
    desk = Desk(folder, clock, owner)
    desk.store.close()
    desk.store = open_to_read(folder, clock)
    with pytest.raises(SaveError):
        desk.store.settings.set("anything", "else")
    desk.begin()
    desk.pass_time(9)
    assert desk.heard == []
    desk.store.close()


def test_what_would_not_be_seen_is_said_when_it_would(desk):
    desk.can_say = False
    desk.pass_time(5)
    desk.can_say = True
    assert desk.heard == []
    desk.pass_time(1)
    assert len(desk.heard) == 1


def test_a_day_that_makes_no_sense_counts_as_never(desk):
    desk.store.settings.set("last_reminder", "maandag")
    desk.pass_time(4)
    assert len(desk.heard) == 1
