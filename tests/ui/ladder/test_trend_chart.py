"""How it feels, in lines and in words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.names import Name
from netwerkapp.storage.trends import TrendPoint
from netwerkapp.ui.ladder.trend_card import TrendCard
from netwerkapp.ui.ladder.trend_chart import apart, spread


def points(*scales):
    """Each is (energy, ease, pleasure, useful)."""
    first = date(2026, 11, 1)
    return [
        TrendPoint(Name("Ria") if number % 2 else None, first + timedelta(number), *values)
        for number, values in enumerate(scales)
    ]


@pytest.fixture
def card(theme, texts, shown):
    card = TrendCard(theme, texts)
    shown(card, width=660)
    return card


def resize(card, width):
    card.window().resize(width, 400)
    QApplication.processEvents()


@pytest.mark.parametrize("few", [[], [(3, 3, 3, 3)]])
def test_a_line_needs_two_look_backs(card, few):
    card.show_points(points(*few))
    assert card.sentence() == "Na je tweede gesprek zie je hier een lijn."
    assert card.chart.isHidden()


@pytest.mark.parametrize(
    ("scales", "sentence"),
    [
        ([(5, 2, 2, 3), (3, 4, 4, 3)], "Two talks. They take less energy than before, and you enjoy them more."),
        ([(5, 2, 3, 3), (3, 2, 3, 3)], "Two talks. They take less energy than before."),
        ([(3, 2, 2, 3), (3, 2, 3, 3)], "Two talks. You enjoy them more than before."),
        ([(3, 2, 3, 3), (3, 4, 3, 3)], "Two talks. They go more easily than before."),
        ([(3, 3, 3, 3), (3, 3, 3, 3), (3, 3, 3, 3)], "Three talks."),
        ([(None, 3, None, 3), (None, 3, None, 3)], "Two talks."),
        ([(5, 2, 2, 3), (5, 2, 5, 3), (1, 2, 4, 3)], "Het laatste gesprek was zwaarder. Dat hoort erbij."),
    ],
)
def test_one_plain_sentence_stands_beside_the_lines(card, scales, sentence):
    card.show_points(points(*scales))
    assert card.sentence() == sentence
    assert card.chart.isVisible()


def test_the_description_holds_the_sentence_and_all_values(card):
    card.show_points(points((5, 2, None, 3), (3, 4, 4, 1)))
    description = card.chart.accessibleDescription()
    assert description.startswith(card.sentence())
    assert "pleasure: -, 4." in description
    assert "ease: 2, 4." in description
    assert "use: 3, 1." in description
    assert "energy that it takes: 5, 3." in description


@pytest.mark.parametrize(
    "scales", [[(1, 1, 1, 1)] * 12, [(None, 1, None, 5)] * 2, [(5, 5, 5, 5), (1, 1, 1, 1), (None, 3, None, 3)]]
)
def test_any_values_are_painted(card, scales):
    card.show_points(points(*scales))
    assert not card.grab().isNull()


def test_where_there_is_little_room_the_chart_is_under_the_words(card, theme):
    card.show_points(points((5, 2, 2, 3), (3, 4, 4, 3)))
    card.resize(660, 200)
    card.content.activate()
    assert card.chart.x() > theme.px(150)
    card.resize(400, 300)
    card.content.activate()
    assert card.chart.x() < theme.px(50)


@pytest.mark.parametrize(
    ("wanted", "heights", "expected"),
    [
        ([0, 50], [18, 18], [0, 50]),
        ([20, 22, 24], [18, 18, 18], [20, 38, 56]),
        ([100, 100, 100, 100], [18, 18, 18, 34], [52, 70, 88, 106]),
        ([-5], [18], [0]),
        ([], [], []),
    ],
)
def test_names_at_the_line_ends_never_overlap(wanted, heights, expected):
    assert apart(wanted, heights, 140) == expected


@pytest.mark.parametrize(
    ("lines", "moved"),
    [
        ([[2, 4], [2, 3]], [[-0.5, 0], [0.5, 0]]),  # at the same value beside each other
        ([[3, 3], [3, 3]], [[-0.5, -0.5], [0.5, 0.5]]),  # and it stays so
        ([[1, 3], [5, 3]], [[0, 0.5], [0, -0.5]]),  # the one that comes from above stays above
        ([[3, 1], [3, 5]], [[0.5, 0], [-0.5, 0]]),  # and the one that goes there
        ([[5], [5], [5]], [[-0.5], [0.5], [1.5]]),  # never over the ends of the scale
        ([[1], [1], [1]], [[-1.5], [-0.5], [0.5]]),
        ([[None, 2], [2, 2]], [[0, -0.5], [0, 0.5]]),
        ([], []),
    ],
)
def test_lines_of_the_same_value_are_drawn_beside_each_other(lines, moved):
    assert spread(lines) == moved


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_on_the_chart_shows_the_values_and_escape_leads_back(card, qtbot, key):
    card.show_points(points((5, 2, None, 3), (3, 4, 4, 1)))
    card.chart.setFocus()
    qtbot.keyClick(card.chart, key)
    assert card.table.hasFocus()
    assert card.chart.isHidden()
    assert [card.table.text(0, column) for column in range(6)] == ["Ria", "Mon 2 Nov", "3", "4", "4", "1"]
    assert card.table.text(1, 4) == "–"
    qtbot.keyClick(card.table, Qt.Key.Key_Down)
    assert card.table.currentIndex().row() == 1
    qtbot.keyClick(card.table, Qt.Key.Key_Escape)
    assert card.chart.hasFocus()
    assert card.table.isHidden()


def test_a_click_on_the_chart_shows_the_values_and_new_ones_come_in(card, qtbot):
    card.show_points(points((5, 2, 2, 3), (3, 4, 4, 1)))
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton)
    card.show_points(points((5, 2, 2, 3), (3, 4, 4, 1), (1, 5, 5, 5)))
    assert card.table.isVisible()
    assert card.table.model().rowCount() == 3


def test_where_there_is_little_room_names_stand_above_their_values_and_nothing_scrolls_sideways(card, qtbot):
    card.show_points(points((5, 2, None, 3), (3, 4, 4, 1)))
    resize(card, 320)
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton)
    table = card.table
    rows = [[table.text(row, column) for column in range(2, 6)] for row in range(4)]
    assert [row[0] for row in rows[::2]] == ["Mon 2 Nov, Ria", "Sun 1 Nov"]
    assert rows[1::2] == [["3", "4", "4", "1"], ["5", "2", "–", "3"]]
    assert table.horizontalScrollBar().maximum() == table.verticalScrollBar().maximum() == 0
    assert table.columnSpan(0, 2) == 4
    assert table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Mon 2 Nov, Ria"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(table, key)
    assert table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Ease: 4 of 5"


def test_with_room_again_names_stand_beside_their_values(card, qtbot):
    card.show_points(points((5, 2, None, 3), (3, 4, 4, 1)))
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton)
    for width in (320, 660):
        resize(card, width)
    assert [card.table.text(0, column) for column in range(6)] == ["Ria", "Mon 2 Nov", "3", "4", "4", "1"]
    assert card.table.columnSpan(0, 2) == 1
    assert not card.table.isColumnHidden(0)


def test_tab_leaves_the_table(card, qtbot):
    card.show_points(points((5, 2, 2, 3), (3, 4, 4, 1)))
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton)
    qtbot.keyClick(card.table, Qt.Key.Key_Tab)
    assert not card.table.hasFocus()


def test_the_link_leads_to_the_page_behind_the_card_also_before_there_is_a_line(card, qtbot):
    asked = []
    card.more_wanted.connect(lambda: asked.append(1))
    card.show_points([])
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    card.more.setFocus()
    qtbot.keyClick(card.more, Qt.Key.Key_Space)
    assert asked == [1, 1]
