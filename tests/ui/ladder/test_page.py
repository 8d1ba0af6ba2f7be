"""The first page on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.next_step import Rule
from netwerkapp.ui.labels import Label


def week_rows(page):
    return [button.accessibleName() for button in page.week.rows]


@pytest.mark.parametrize(
    ("hours", "greeting"), [(0, "Good morning, Marjan"), (4, "Good afternoon, Marjan"), (9, "Good evening, Marjan")]
)
def test_the_greeting_goes_with_the_hour(store, clock, show_page, hours, greeting):
    store.profile.set("name", "Marjan")
    clock.forward(seconds=hours * 3600)
    page, _ = show_page()
    assert page.greeting.text() == greeting


def test_without_a_name_the_greeting_is_short(show_page, clock):
    clock.forward(seconds=-7 * 3600)
    page, _ = show_page()
    assert page.greeting.text() == "Hello"
    assert "Je bent bezig met ontdekken: je keek nog nooit zo naar netwerken." in page.where.text()


def test_a_name_is_never_markup(store, show_page):
    store.profile.set("name", "<b>Jo</b> & co")
    page, _ = show_page()
    assert page.greeting.text().endswith("<b>Jo</b> & co")
    assert page.greeting.textFormat() is Qt.TextFormat.PlainText


def test_the_button_tells_which_step_it_is(show_page, qtbot):
    page, told = show_page()
    qtbot.mouseClick(page.card.button, Qt.MouseButton.LeftButton)
    assert [(step.rule, step.criterion) for step in told.steps] == [(Rule.CRITERION, "1.1")]


def test_new_records_show_after_a_refresh(show_page, journal):
    page, _ = show_page()
    assert page.stairs.standing == 1
    journal.thought()
    page.refresh()
    assert page.stairs.standing == page.stairs.chosen == 2


def test_choosing_a_rung_shows_what_it_is_about_and_moves_nothing(show_page, journal, qtbot):
    journal.thought()
    page, _ = show_page()
    before = page.stairs.geometry()
    for rung in (4, 1, 3):
        button = page.stairs.rungs[rung - 1]
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
        words = [label.text() for label in page.evidence.current().findChildren(Label) if label.isVisible()]
        assert words[0] == page.stairs.rungs[rung - 1].text()
        assert page.stairs.geometry() == before


def test_the_name_of_the_person_stands_in_the_step(show_page, journal):
    anna = journal.contact(2)
    journal.talk(anna, ease=3, useful=3)
    page, _ = show_page()
    assert page.card.what() == "Bedank Anna in drie zinnen."


def test_this_week_asks_to_look_back_and_then_to_thank(show_page, journal, qtbot):
    anna = journal.contact(2)
    talk = journal.talk(anna)
    page, told = show_page()
    assert week_rows(page) == ["Look back on your talk with Anna, today"]
    journal.look_back(talk, ease=3, useful=3)
    page.refresh()
    assert week_rows(page) == ["Thank-you to Anna, today"]
    qtbot.mouseClick(page.week.rows[0], Qt.MouseButton.LeftButton)
    assert told.conversations == [talk]
    journal.store.follow_ups.thank(talk)
    page.refresh()
    assert week_rows(page) == []


def test_a_talk_of_last_week_can_be_thanked_for_this_week_and_one_of_last_month_not(show_page, journal):
    anna = journal.contact(2)
    journal.talk(anna, ease=3, useful=3)
    journal.jump(5)
    page, _ = show_page()
    assert week_rows(page) == ["Thank-you to Anna, can be this week"]
    journal.jump(14)
    page.refresh()
    assert week_rows(page) == []


def test_a_talk_with_nobody_asks_for_no_thanks(show_page, journal):
    journal.talk(None, ease=3, useful=3)
    page, _ = show_page()
    assert week_rows(page) == []


def test_a_thank_you_noted_at_the_person_counts_too(show_page, journal):
    talk = journal.talk(journal.contact(2), ease=3, useful=3)
    journal.thank(talk)
    page, _ = show_page()
    assert week_rows(page) == []


def test_this_week_holds_what_is_planned_within_seven_days(show_page, journal, store):
    from dataclasses import replace

    anna = journal.contact(2)
    near = journal.talk(anna, day=3, status=Status.PLANNED)
    today = journal.talk(anna, day=0, status=Status.PLANNED, prepared=True)
    journal.talk(anna, day=8, status=Status.PLANNED)
    store.conversations.save(replace(store.conversations.get(near), channel=Channel.WALK))
    page, told = show_page()
    rows = week_rows(page)
    assert rows[0] == "Talk with Anna, Your sheet is ready, today"
    assert rows[1].startswith("Walk with Anna, Your sheet is still empty, ")
    assert len(rows) == 2
    store.preparations.save_answer(near, "goal", "Weten hoe het is")
    page.refresh()
    assert "half ready" in week_rows(page)[1]
    page.week.rows[0].click()
    assert told.conversations == [today]


def test_from_the_second_look_back_on_there_is_a_line(show_page, journal):
    anna = journal.contact(2)
    journal.talk(anna, ease=2, useful=3)
    page, _ = show_page()
    assert page.trend.sentence() == "Na je tweede gesprek zie je hier een lijn."
    journal.day(3).talk(anna, ease=4, useful=3)
    page.refresh()
    assert page.trend.sentence() == "Two talks. They go more easily than before."


def test_opening_and_looking_around_writes_nothing(show_page, journal, store, tmp_path):
    journal.thought()
    journal.talk(journal.contact(2), ease=2, useful=3)
    page, _ = show_page()
    page._saver.flush()  # what was celebrated is remembered
    file = next((tmp_path / "data").glob("*.sqlite3"))
    before, changes = file.read_bytes(), store.door.connection.total_changes
    page, _ = show_page()
    for rung in (1, 2, 3, 4):
        page.stairs.rungs[rung - 1].click()
    page.resize(500, 600)
    page.refresh()
    assert store.door.connection.total_changes == changes
    assert file.read_bytes() == before


def test_wide_has_the_step_beside_the_stairs_and_small_above_them(show_page):
    page, _ = show_page()
    assert page.card.mapTo(page, page.card.rect().topLeft()).x() > page.picture.width()
    page.resize(720, 545)
    QApplication.processEvents()
    tops = [part.mapTo(page, part.rect().topLeft()).y() for part in (page.card, page.picture, page.week, page.trend)]
    assert tops == sorted(tops)
    assert not page.stairs.is_list


@pytest.mark.parametrize("width", [1400, 1000, 990, 940, 720, 690, 600, 460])
def test_nothing_is_ever_wider_than_the_page(show_page, journal, width):
    journal.contact(2)
    journal.talk(journal.contact(2), ease=2, useful=3)
    journal.talk(journal.contact(2), ease=2, useful=3)
    page, _ = show_page(width, 545)
    QApplication.processEvents()
    for part in (page.card, page.picture, page.stairs, page.week, page.trend):
        right = part.mapTo(page, part.rect().topRight()).x()
        assert right < width - 12
    assert page.stairs.is_list == (page.picture.width() < 632)


def test_evidence_never_lies_over_rungs_or_pill(show_page, journal):
    journal.thought()
    page, _ = show_page()
    lowest = page.evidence.geometry().bottom()
    geometry = page.stairs.stairs_geometry()
    assert lowest <= page.stairs.y() + geometry.tread(2).y - 72
    assert page.picture.height() == page.stairs.y() + page.stairs.height()


def tab_stops(page, qtbot, count):
    stops = []
    for _ in range(count):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    return stops


def talked_and_planned(journal):
    """Be on rung 3 with something in every part of the page, and four tiles laid on it."""
    anna = journal.contact(3)
    journal.know_check()
    journal.define()
    for kind in ("networking", "advice"):
        journal.talk(anna, ease=2, useful=4, prepared=True, type=kind)
    journal.day(1).touch(contact=anna, level=1)
    journal.touch(contact=anna, level=2)
    journal.talk(anna, day=3, status=Status.PLANNED)


def test_tab_goes_from_the_stairs_to_the_evidence_to_the_step_to_the_week(show_page, journal, qtbot):
    talked_and_planned(journal)
    page, _ = show_page()
    assert page.stairs.chosen == 3
    link = page.evidence.current().link
    assert link.isVisible()
    page.stairs.rungs[2].setFocus()
    level = page.card.energy.buttons[2]
    picture = [page.stairs.marker, link, next(line for line in page.evidence.current().done if line.isVisible())]
    step = [page.card.button, page.card.another, page.card.not_now, level, page.today.rest.link]
    assert tab_stops(page, qtbot, 9) == [*picture, *step, page.week.rows[0]]


def test_in_one_column_tab_goes_from_the_step_to_the_stairs(show_page, journal, qtbot):
    talked_and_planned(journal)
    page, _ = show_page(720, 545)
    page.today.rest.link.setFocus()
    link = page.evidence.current().link
    fact = next(line for line in page.evidence.current().done if line.isVisible())
    stops = [page.stairs.rungs[2], page.stairs.marker, link, fact, page.week.rows[0]]
    assert tab_stops(page, qtbot, 5) == stops
