"""How it feels, in lines and in words."""

from datetime import date, timedelta

import pytest

from netwerkapp.domain.names import Name
from netwerkapp.storage.trends import TrendPoint
from netwerkapp.ui.ladder.trend_chart import TrendCard, apart


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
