"""What you did, and what is still to come, in words."""

import pytest
from PySide6.QtCore import Qt

from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.evidence import Evidence


@pytest.fixture
def evidence(theme, texts, shown):
    evidence = Evidence(theme, texts)

    def show(ladder):
        evidence.show_ladder(ladder)
        shown(evidence, width=340)
        return evidence

    return show


def seen(lines):
    return [line.text.replace("\u00a0", " ") for line in lines if not line.isHidden()]


def words(page):
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_what_you_did_comes_before_what_is_to_come(evidence, on_rung_two):
    page = evidence(on_rung_two).current()
    assert seen(page.done) == ["Je zag welke gedachten je tegenhouden"]
    assert seen(page.open) == [
        "Een klein experiment kiezen",
        "Iets lezen, bekijken of vragen",
        "Vijf namen op je lijst zetten, 3 of 5",
    ]
    shown_words = words(page)
    assert shown_words[:2] == ["Bewust onbekwaam", "Zien wat lastig is"]
    assert shown_words.index("Dit heb je gedaan") < shown_words.index("Dit komt nog")


def test_all_that_you_did_is_one_click_away(evidence, ladder_of, qtbot):
    ladder = ladder_of(
        resistances_rated=2, experiments_chosen=1, learned=1, contacts=5, first_choice=True, plan_reason=True
    )
    shown_evidence = evidence(ladder)
    page = shown_evidence.current()
    assert page.link.text() == "all five"
    assert len(seen(page.done)) == 3
    with qtbot.waitSignal(shown_evidence.resized):
        qtbot.mouseClick(page.link, Qt.MouseButton.LeftButton)
    assert len(seen(page.done)) == 5
    qtbot.keyClick(page.link, Qt.Key.Key_Space)
    assert len(seen(page.done)) == 3


def test_with_nothing_done_it_says_so(evidence, ladder_of):
    page = evidence(ladder_of()).current()
    assert "Nog leeg. Hier komt straks wat je deed." in words(page)
    assert page.link.isHidden()


def test_a_future_rung_says_what_it_is_about(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    shown_evidence.show_rung(4)
    page = shown_evidence.current()
    assert "Dit kun je. Doe het af en toe, dan blijft het van jou." in words(page)
    assert "Dit komt later vanzelf. Je mag hier al rondkijken." in words(page)
    assert "Dit heb je gedaan" not in words(page)
    assert "Dit komt nog" not in words(page)


def test_a_future_rung_shows_what_is_done_already(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    shown_evidence.show_rung(3)
    assert seen(shown_evidence.current().done) == ["Je weet wat netwerken is"]


def test_a_passed_rung_says_that_the_rest_may_come_later(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    shown_evidence.show_rung(1)
    assert "Mag later." in words(shown_evidence.current())
    assert len(seen(shown_evidence.current().open)) == 3


def test_fewer_lines_are_shown_where_they_do_not_fit(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    assert shown_evidence.fit(304, 239) <= 239
    assert len(seen(shown_evidence.current().open)) == 3
    assert shown_evidence.fit(304, 150) <= 150
    page = shown_evidence.current()
    assert (len(seen(page.done)), len(seen(page.open))) == (1, 1)
    shown_evidence.fit(304, None)
    assert len(seen(page.open)) == 3


def test_choosing_a_rung_does_not_change_the_height(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    heights = set()
    for rung in (1, 2, 3, 4):
        shown_evidence.show_rung(rung)
        heights.add(shown_evidence.fit(304, 239))
    assert len(heights) == 1
