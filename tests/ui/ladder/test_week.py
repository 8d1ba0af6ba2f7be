"""This week by keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.week import Thing, Week, WeekRow


def row(title, conversation, when="do 26 nov", below="", today=False, can_be_done=True):
    return WeekRow("mail", title, below, when, today, Thing.THANKS, conversation, can_be_done)


@pytest.fixture
def week(theme, shown):
    week = Week(theme, "Deze week", "Nog leeg, en dat klopt.")
    week.was_opened, week.was_done = [], []
    week.opened.connect(lambda row: week.was_opened.append(row.id))
    week.done.connect(lambda row: week.was_done.append(row.id))
    week.show_groups([])
    shown(week, width=320)
    return week


def words(week):
    return [label.text() for label in week.findChildren(Label)]


def test_nothing_at_all_is_said_in_words(week):
    assert words(week) == ["Deze week", "Nog leeg, en dat klopt."]


def test_an_empty_group_is_left_out(week):
    week.show_groups([("Na je gesprek", []), ("Gepland", [row("Koffie met Henk", "a")])])
    assert words(week) == ["Deze week", "Gepland"]


def test_what_is_shown_already_stays_as_it_is_and_a_change_is_shown(week):
    groups = [("Gepland", [row("Koffie met Henk", "a"), row("Ria", "b")])]
    week.show_groups(groups)
    before = week.rows
    week.show_groups([("Gepland", [row("Koffie met Henk", "a"), row("Ria", "b")])])
    assert week.rows is before
    for other in ([("Gepland", [row("Koffie met Henk", "a")])], [("Hierna", groups[0][1])], []):
        week.show_groups(other)
        assert [one.text() for one in week.rows] == [one.title for _, rows in other for one in rows]
        assert words(week)[1:] == ([title for title, _ in other] or ["Nog leeg, en dat klopt."])


def test_a_row_is_read_aloud_as_a_whole(week):
    week.show_groups([("Gepland", [row("Koffie met Henk", "a", below="Half klaar")])])
    assert week.rows[0].accessibleName() == "Koffie met Henk, Half klaar, do 26 nov"


def test_arrows_walk_over_all_groups_and_enter_opens(week, qtbot):
    week.show_groups(
        [("Na je gesprek", [row("Bedankje aan Saskia", "a")]), ("Gepland", [row("Henk", "b"), row("Ria", "c")])]
    )
    QApplication.processEvents()
    week.rows[0].setFocus()
    for key, place in [("Down", 1), ("Down", 2), ("Down", 2), ("Up", 1)]:
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert week.rows[place].hasFocus()
    qtbot.keyClick(week.rows[1], Qt.Key.Key_Return)
    qtbot.mouseClick(week.rows[2], Qt.MouseButton.LeftButton)
    assert week.was_opened == ["b", "c"]
    assert week.was_done == []


def test_space_and_a_click_on_the_icon_mark_it_done(week, qtbot):
    week.show_groups([("Na je gesprek", [row("Bedankje aan Saskia", "a"), row("Henk", "b")])])
    QApplication.processEvents()
    week.rows[0].setFocus()
    qtbot.keyClick(week.rows[0], Qt.Key.Key_Space)
    qtbot.mouseClick(week.rows[1], Qt.MouseButton.LeftButton, pos=week.rows[1].mark().center())
    assert week.was_done == ["a", "b"]
    assert week.was_opened == []
    assert week.rows[0].accessibleDescription() == "Enter opens it, Space marks it done."


def test_what_cannot_be_done_by_one_press_is_opened(week, qtbot):
    week.show_groups([("Na je gesprek", [row("Terugkijken", "a", can_be_done=False)])])
    QApplication.processEvents()
    week.rows[0].setFocus()
    qtbot.keyClick(week.rows[0], Qt.Key.Key_Space)
    qtbot.mouseClick(week.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert week.was_opened == ["a", "a"]
    assert week.was_done == []


def test_the_icon_under_the_mouse_is_a_check(week, qtbot):
    week.show_groups([("Na je gesprek", [row("Bedankje aan Saskia", "a")])])
    QApplication.processEvents()
    one = week.rows[0]
    qtbot.mouseMove(one, QPoint(200, 10))
    before = one.grab(one.mark()).toImage()
    qtbot.mouseMove(one, one.mark().center())
    assert one.grab(one.mark()).toImage() != before


def test_the_focus_stays_in_the_list_when_a_row_is_gone(week):
    week.show_groups([("Na je gesprek", [row("Saskia", "a"), row("Henk", "b")])])
    QApplication.processEvents()
    week.rows[1].setFocus()
    week.show_groups([("Na je gesprek", [row("Saskia", "a")])])
    QApplication.processEvents()
    assert week.rows[0].hasFocus()


def test_the_list_is_one_tab_stop(week):
    week.show_groups([("Gepland", [row("Henk", "b"), row("Ria", "c")])])
    QApplication.processEvents()
    week.rows[1].setFocus()
    stops = [one for one in week.rows if one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus]
    assert stops == [week.rows[1]]


def test_only_today_stands_out(week, theme):
    week.show_groups([("Gepland", [row("Henk", "b", "vandaag", today=True), row("Ria", "c")])])
    QApplication.processEvents()
    colours = []
    for one in week.rows:
        picture = one.grab().toImage()
        spots = {picture.pixelColor(x, y).name() for x in range(200, picture.width()) for y in range(picture.height())}
        colours.append(theme.colour("now").name() in spots)
    assert colours == [True, False]


def test_a_long_title_makes_the_row_higher(week):
    week.show_groups([("Gepland", [row("Koffie " * 30, "b"), row("Ria", "c")])])
    assert week.rows[0].heightForWidth(290) > 3 * week.rows[1].heightForWidth(290)
    assert week.rows[1].heightForWidth(290) >= 32
