"""This week by keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.week import Week, WeekRow


def row(title, conversation, when="do 26 nov", below="", today=False):
    return WeekRow("mail", title, below, when, today, conversation)


@pytest.fixture
def week(theme, shown):
    week = Week(theme, "Deze week", "Nog leeg, en dat klopt.")
    week.opened = []
    week.conversation_chosen.connect(week.opened.append)
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
    qtbot.keyClick(week.rows[1], Qt.Key.Key_Space)
    qtbot.mouseClick(week.rows[2], Qt.MouseButton.LeftButton)
    assert week.opened == ["b", "b", "c"]


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
