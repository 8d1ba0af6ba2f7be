"""The list of talks: its groups, its keys, and people to talk to."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.reflections import Reflection
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.ui.conversations.groups import PAGE
from netwerkapp.ui.conversations.thanks import ThanksCard
from netwerkapp.ui.labels import Link

TODAY = date(2026, 11, 23)


@pytest.fixture
def talks(add):
    """One talk in each status."""
    return {
        "henk": add("Henk Verbruggen", Status.PLANNED, "What a planner does.", date=date(2026, 11, 26), time="10:00"),
        "nadia": add("Nadia Rahimi", Status.PREPARING, "Getting to know her", channel=Channel.PHONE),
        "lotte": add("Lotte van Dam", Status.IDEA),
        "saskia": add("Saskia de Wit", Status.HELD, date=TODAY - timedelta(days=1), channel=Channel.WALK),
        "joke": add("Joke Zijlstra", Status.DONE, date=TODAY - timedelta(days=20)),
        "peter": add("Peter van der Berg", Status.CANCELLED, date=TODAY - timedelta(days=3)),
    }


def row(desk, name):
    return next(row for row in desk.listing.rows if row.text() == name)


def test_an_empty_list_says_what_will_be_here_and_begins_a_talk(desk):
    assert desk.listing.empty.isVisible()
    assert not desk.listing.new_button.isVisible()
    desk.click(desk.listing.empty.button)
    assert desk.beginning.isVisible()
    assert desk.store.undoable() is None


def test_talks_stand_in_groups_and_what_is_over_is_folded(talks, desk):
    assert desk.names() == ["Henk Verbruggen", "Nadia Rahimi", "Lotte van Dam", "Saskia de Wit"]
    headers = [header.text() for header in desk.listing.headers.values()]
    assert headers == ["Planned", "Preparing", "Idea", "Held", "Done", "Did not go ahead"]
    desk.click(desk.listing.headers[Status.DONE])
    assert "Joke Zijlstra" in desk.names()
    desk.click(desk.listing.headers[Status.DONE])
    assert "Joke Zijlstra" not in desk.names()


def test_a_row_says_with_whom_what_about_and_when(talks, desk):
    assert row(desk, "Henk Verbruggen").accessibleName() == "Henk Verbruggen, What a planner does, Thu 26 Nov, 10:00"
    assert row(desk, "Henk Verbruggen").accessibleDescription() == "2 of 7 parts of the sheet"
    assert row(desk, "Nadia Rahimi").accessibleName() == "Nadia Rahimi, Calling, getting to know her, no day yet"
    assert row(desk, "Lotte van Dam").accessibleDescription() == ""


@pytest.mark.parametrize(("days", "says"), [(0, "thank-you today"), (1, "thank-you today"), (2, "Sat 21 Nov")])
def test_a_thank_you_is_for_today_only_until_the_day_after(add, desk, days, says):
    add("Saskia de Wit", Status.HELD, date=TODAY - timedelta(days=days))
    desk.page.refresh()
    assert row(desk, "Saskia de Wit").accessibleName().endswith(says)


def test_a_talk_with_nobody_says_so(add, desk):
    add()
    desk.page.refresh()
    assert desk.names() == ["Nobody chosen yet"]


def test_a_talk_to_come_opens_its_sheet_and_one_that_was_held_its_look_back(talks, desk):
    desk.click(row(desk, "Henk Verbruggen"))
    assert desk.preparation.isVisible()
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is row(desk, "Henk Verbruggen")
    desk.click(row(desk, "Saskia de Wit"))
    assert desk.reflection.isVisible()
    desk.click(desk.reflection.sheet_link)
    assert desk.preparation.isVisible()
    desk.click(desk.preparation.look_back)
    assert desk.reflection.isVisible()


def test_everything_can_be_done_with_keys(talks, desk):
    row(desk, "Henk Verbruggen").setFocus()
    desk.key(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is row(desk, "Henk Verbruggen")
    for _ in range(3):
        desk.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is row(desk, "Saskia de Wit")
    desk.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is desk.listing.headers[Status.DONE]
    desk.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is desk.listing.headers[Status.DONE]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.reflection.conversation() == talks["joke"]


def test_delete_takes_a_talk_off_the_list_with_a_way_back(talks, desk):
    row(desk, "Nadia Rahimi").setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert "Nadia Rahimi" not in desk.names()
    assert desk.told == [("This talk is off your list.", True)]
    assert QApplication.focusWidget() is row(desk, "Lotte van Dam")
    assert desk.undo() == "conversation_deleted"
    assert "Nadia Rahimi" in desk.names()


def test_the_last_talk_can_be_deleted(add, desk):
    add("Henk")
    desk.page.refresh()
    row(desk, "Henk").setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert desk.listing.empty.isVisible()


def test_a_talk_that_did_not_go_ahead_can_be_planned_again(talks, desk):
    desk.click(desk.listing.headers[Status.CANCELLED])
    desk.click(row(desk, "Peter van der Berg").again)
    assert desk.talk(talks["peter"]).status is Status.PREPARING
    assert desk.told == [("This talk now stands at: Preparing.", True)]
    assert QApplication.focusWidget() is row(desk, "Peter van der Berg")


def test_a_long_group_is_shown_a_part_at_a_time(add, desk):
    for number in range(PAGE + 3):
        add(f"Person {number}", Status.IDEA)
    desk.page.refresh()
    assert len(desk.listing.rows) == PAGE
    more = next(link for link in desk.listing.findChildren(Link) if link.text() == "Show more")
    QApplication.processEvents()
    desk.click(more)
    assert len(desk.listing.rows) == PAGE + 3
    assert QApplication.focusWidget() is desk.listing.rows[PAGE]


def test_three_people_are_proposed_and_become_an_idea(person, desk):
    for name in ("Anna Bos", "Bram", "Carla", "Dirk"):
        person(name, closeness=2, fear=2, met="in the choir.")
    desk.page.refresh()
    assert len(desk.listing.ideas.links) == 3
    name = desk.listing.ideas.links[0].accessibleDescription()
    desk.click(desk.listing.ideas.links[0])
    assert desk.names() == [name]
    assert desk.only().status is Status.IDEA
    assert desk.told == [(f"A talk with {name.split()[0]} is an idea now.", True)]
    assert name not in [link.accessibleDescription() for link in desk.listing.ideas.links]
    assert desk.undo() == "conversation_added"
    assert desk.names() == []


def test_a_name_never_becomes_markup(add, desk):
    add("<b>Henk</b>", goal="<img src='x'> & more")
    desk.page.refresh()
    (shown,) = desk.listing.rows
    assert shown.text() == "<b>Henk</b>"
    assert shown.toolTip() == "<p>&lt;img src=&#x27;x&#x27;&gt; &amp; more</p>"


def test_looking_around_writes_nothing(talks, desk, clock, tmp_path):
    for name in ("saskia", "joke"):
        texts = {"good": f"{name} good", "slip": "Too long", "lesson": "Ask first"}
        desk.store.reflections.save(Reflection(talks[name], clock(), ease=2, **texts))
        desk.store.preparations.save_answer(talks[name], ThanksCard.KEPT, f"Thanks, {name}")
    for field in ("goal", "knows", "tension", "fear_pct"):
        desk.store.preparations.save_answer(talks["henk"], field, "5")
    desk.store.preparations.save_questions(talks["henk"], ("One?", "Two?"))
    file = tmp_path / "data" / FILE_NAME
    before = file.read_bytes()
    for status in (Status.DONE, Status.CANCELLED):
        desk.click(desk.listing.headers[status])
    for talk in talks.values():
        desk.page.open_sheet(talk)
        for section in desk.sheet.sections:
            desk.section(section)
        for _ in range(40):
            desk.tab()
        desk.page.look_back(talk)
        for _ in range(20):
            desk.tab()
        desk.page.new("")
    desk.page.show_list()
    desk.saver.flush()
    assert file.read_bytes() == before
    assert desk.changes == []


@pytest.mark.parametrize("width", [1000, 720, 560])
def test_nothing_is_wider_than_the_page(talks, desk, width):
    desk.page.resize(width, 544)
    for show in (desk.page.show_list, lambda: desk.page.open_sheet(talks["henk"]), lambda: desk.page.new("")):
        show()
        QApplication.processEvents()
        view = desk.page._stack.currentWidget()
        inner = view.layout().itemAt(0).widget().widget()
        assert inner.width() <= width


def test_the_next_part_of_a_page_is_what_stands_beside_it(talks, person, desk):
    person("Anna Bos", closeness=1, fear=1)
    desk.page.refresh()
    QApplication.processEvents()
    row(desk, "Henk Verbruggen").setFocus()
    assert desk.page.next_pane()
    assert desk.listing.ideas.links[0].hasFocus()
    assert not desk.page.next_pane()
    desk.page.open(talks["saskia"])
    assert desk.page.next_pane()
    assert desk.reflection.names.field.hasFocus()
    desk.page.open(talks["henk"])
    assert not desk.page.next_pane()


def test_every_control_has_a_name(talks, desk):
    desk.page.open_sheet(talks["henk"])
    desk.page.look_back(talks["saskia"])
    desk.page.new("")
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for control in desk.page.findChildren(kind):
            if not control.isHidden() and not control.objectName().startswith("qt_"):
                assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control


def ink(desk, name):
    """The first and the last line of px with the words at the left of a row."""
    shown = row(desk, name)
    image = shown.grab().toImage()
    lines = [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 110 for x in range(60, 200))]
    return min(lines), max(lines), image.height()


def test_a_name_alone_stands_in_the_middle_of_its_row(add, desk):
    add("Lotte Mans", Status.IDEA)
    add("Nora Mens", Status.IDEA, "Getting to know her")
    desk.page.refresh()
    QApplication.processEvents()
    top, bottom, height = ink(desk, "Lotte Mans")
    assert abs((top + bottom) / 2 - height / 2) <= 2
    top, bottom, height = ink(desk, "Nora Mens")
    assert top < height / 2 - 8
    assert bottom > height / 2 + 8
