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
    return [line.text().replace("\u00a0", " ") for line in lines if not line.isHidden()]


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


def test_with_nothing_done_it_says_so_and_all_that_is_to_come_can_be_read(evidence, ladder_of, qtbot):
    page = evidence(ladder_of()).current()
    assert "Op deze trede staat nog niets." in words(page)
    assert page.link.text() == "all four"
    assert abs(page.link.geometry().center().y() - page._open_head.geometry().center().y()) <= 1
    assert len(seen(page.open)) == 3
    qtbot.mouseClick(page.link, Qt.MouseButton.LeftButton)
    assert len(seen(page.open)) == 4


def test_a_future_rung_says_what_it_is_about(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    shown_evidence.show_rung(4)
    page = shown_evidence.current()
    assert "Dit kun je. Doe het af en toe, dan blijft het van jou." in words(page)
    assert "Dit komt later vanzelf. Je mag hier al rondkijken." in words(page)
    assert "Dit heb je gedaan" not in words(page)
    assert "Dit komt nog" not in words(page)
    assert "Dit leer je hier" in words(page)
    assert seen(page.open)[:2] == ["Terugkijken: toen en nu", "De zelfcheck nog eens doen"]


def test_what_comes_by_itself_says_so(evidence, on_rung_two):
    shown_evidence = evidence(on_rung_two)
    shown_evidence.show_rung(3)
    page = shown_evidence.current()
    page.show_everything(True)
    assert "Merken dat het nut heeft, komt vanzelf" in seen(page.open)
    assert "Merken dat het makkelijker gaat, groeit mee" in seen(page.open)


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_what_you_did_opens_its_place_and_what_is_to_come_does_not(evidence, on_rung_two, qtbot, way):
    shown_evidence = evidence(on_rung_two)
    chosen = []
    shown_evidence.fact_chosen.connect(chosen.append)
    page = shown_evidence.current()
    if way == "mouse":
        qtbot.mouseClick(page.done[0], Qt.MouseButton.LeftButton)
    else:
        page.done[0].setFocus()
        qtbot.keyClick(page.done[0], Qt.Key.Key_Return)
    assert chosen == ["2.1"]
    assert all(line.focusPolicy() == Qt.FocusPolicy.NoFocus for line in page.open)


def test_arrows_walk_over_what_you_did(evidence, ladder_of, qtbot):
    ladder = ladder_of(resistances_rated=2, experiments_chosen=1, learned=1, contacts=5)
    page = evidence(ladder).current()
    seen_lines = [line for line in page.done if not line.isHidden()]
    seen_lines[0].setFocus()
    qtbot.keyClick(seen_lines[0], Qt.Key.Key_Up)
    assert seen_lines[0].hasFocus()
    qtbot.keyClick(seen_lines[0], Qt.Key.Key_Down)
    assert seen_lines[1].hasFocus()


def test_then_and_now_is_a_link_on_the_top_rung_only(evidence, on_rung_two, qtbot, texts):
    from datetime import UTC, date, datetime

    from netwerkapp.domain.facts import Facts, Milestone
    from netwerkapp.domain.ladder import climb

    assert evidence(on_rung_two).pages[3].then_and_now.isHidden()
    milestone = Milestone(4, date(2026, 11, 20), datetime(2026, 11, 20, 10, tzinfo=UTC))
    shown_evidence = evidence(climb(Facts(milestones=(milestone,)), date(2026, 11, 23)))
    with qtbot.waitSignal(shown_evidence.then_and_now_wanted):
        qtbot.mouseClick(shown_evidence.current().then_and_now, Qt.MouseButton.LeftButton)


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
