"""Searching all sheets and look-backs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.reflections import Reflection
from netwerkapp.ui.conversations.groups import PAGE
from netwerkapp.ui.labels import Link


@pytest.fixture
def talks(add, store, clock, desk):
    made = {
        "henk": add("Henk Verbruggen", Status.PLANNED, "What a planner does."),
        "nadia": add("Nadia Rahimi", Status.DONE, "Getting to know her"),
    }
    store.reflections.save(Reflection(made["nadia"], clock(), lesson="Ask a planner first in the café", goal_note="So"))
    desk.page.refresh()
    return made


def search(desk, text):
    desk.type(desk.listing.search, text)
    desk.qtbot.waitUntil(lambda: not desk.listing.search.asking.waits())
    QApplication.processEvents()


def test_typing_shows_the_talks_that_hold_the_words_and_where_they_stand(talks, desk):
    search(desk, "CAFE planner")
    assert desk.names() == ["Nadia Rahimi"]  # also from a group that is folded
    (row,) = desk.listing.rows
    assert "What I learn: Ask a planner first in the café" in row.accessibleName()
    assert desk.listing.groups.found_header.accessibleName() == "Found, 1"
    search(desk, "planner")
    assert set(desk.names()) == {"Henk Verbruggen", "Nadia Rahimi"}
    search(desk, "so")
    assert "Did you reach your goal? So" in desk.listing.rows[0].accessibleName()


def test_a_person_is_found_by_name_and_the_row_says_what_it_always_says(talks, desk):
    search(desk, "verbruggen")
    (row,) = desk.listing.rows
    assert row.accessibleName().startswith("Henk Verbruggen, What a planner does")


def test_down_goes_to_what_was_found_enter_opens_it_and_back_finds_it_again(talks, desk):
    desk.type(desk.listing.search, "cafe")
    desk.key(Qt.Key.Key_Down)  # does not wait for more keys
    assert QApplication.focusWidget() is desk.listing.rows[0]
    desk.key(Qt.Key.Key_Return)
    assert desk.reflection.conversation() == talks["nadia"]
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.names() == ["Nadia Rahimi"]
    assert QApplication.focusWidget() is desk.listing.rows[0]


def test_escape_shows_all_talks_again(talks, desk):
    search(desk, "cafe")
    desk.key(Qt.Key.Key_Escape)
    assert desk.listing.search.text() == ""
    assert desk.names() == ["Henk Verbruggen"]
    assert list(desk.listing.headers) == [Status.PLANNED, Status.DONE]


def test_when_nothing_holds_the_words_that_is_said_with_a_way_back(talks, desk):
    desk.type(desk.listing.search, "zebra")
    desk.key(Qt.Key.Key_Return)
    assert desk.listing.nothing_found.isVisible()
    assert desk.listing.search.hasFocus()
    desk.click(desk.listing.nothing_found.button)
    assert not desk.listing.nothing_found.isVisible()
    assert desk.names() == ["Henk Verbruggen"]
    assert desk.listing.search.hasFocus()


def test_searching_comes_from_another_view_too_and_has_nothing_to_search_without_talks(talks, desk):
    desk.page.open_sheet(talks["henk"])
    desk.page.search()
    assert desk.listing.search.hasFocus()
    for talk in talks.values():
        desk.store.conversations.delete(talk)
    desk.page.refresh()
    desk.page.search()
    assert desk.listing.empty.button.hasFocus()
    assert not desk.listing.search.isVisible()


def test_many_that_are_found_are_shown_a_part_at_a_time(add, desk):
    for number in range(PAGE + 2):
        add("", Status.IDEA, goal=f"tea {number}")
    desk.page.refresh()
    search(desk, "tea")
    assert len(desk.listing.rows) == PAGE
    more = next(link for link in desk.listing.findChildren(Link) if link.text() == "Show more")
    QApplication.processEvents()
    desk.click(more)
    assert len(desk.listing.rows) == PAGE + 2
    assert QApplication.focusWidget() is desk.listing.rows[PAGE]


def test_a_found_talk_can_be_deleted_with_its_key(talks, desk):
    search(desk, "planner")
    desk.listing.rows[0].setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert len(desk.names()) == 1


def test_words_of_the_invitation_are_found_under_its_name(talks, desk, store):
    store.preparations.save_answer(talks["henk"], "invitation_ask_talk", "Zullen we wandelen")
    search(desk, "wandelen")
    assert "Invitation: Zullen we wandelen" in desk.listing.rows[0].accessibleName()
