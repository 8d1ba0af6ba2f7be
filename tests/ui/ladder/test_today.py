"""Other steps than the first, energy and a break: by mouse and by keys, on a real file."""

from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.ladder.day_energy import DayEnergy
from netwerkapp.ui.ladder.next_step_card import NextStepCard
from netwerkapp.ui.theme import load_theme


def press(qtbot, widget, way):
    """Use a button as a person does."""
    if way == "mouse":
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Space)


@pytest.fixture(params=["mouse", "keys"])
def way(request):
    return request.param


def test_something_else_goes_through_all_steps_and_round_again(show_page, qtbot, way):
    page, told = show_page()
    seen = []
    for _ in range(4):
        seen.append(page.today.shown().criterion)
        press(qtbot, page.card.another, way)
    assert seen == ["1.1", "1.2", "1.3", "1.4"]
    assert page.today.shown().criterion == "1.1"
    press(qtbot, page.card.another, way)
    press(qtbot, page.card.button, way)
    assert [step.criterion for step in told.steps] == ["1.2"]


def test_something_smaller_shows_a_step_that_asks_less_and_goes_away_with_the_last(show_page, qtbot, way):
    page, _ = show_page()
    assert page.card.smaller.isHidden()
    press(qtbot, page.card.another, way)
    press(qtbot, page.card.another, way)
    assert page.today.shown().effort == 2
    press(qtbot, page.card.smaller, way)
    assert page.today.shown().effort == 1
    assert page.card.smaller.isHidden()
    if way == "keys":
        assert page.card.button.hasFocus()


def test_another_step_stays_after_looking_elsewhere_and_goes_when_the_first_one_is_done(show_page, qtbot, store):
    page, _ = show_page()
    press(qtbot, page.card.another, "mouse")
    press(qtbot, page.card.another, "mouse")
    page.refresh()
    assert page.today.shown().criterion == "1.3"
    store.profile.set("reason_start", "need_work")
    page.refresh()
    assert page.today.shown().criterion == "1.2"


def test_not_now_brings_the_next_step_and_after_all_of_them_nothing_today(show_page, qtbot, store, way):
    page, told = show_page()
    for _ in range(4):
        press(qtbot, page.card.not_now, way)
    assert page.card.what() == "Vandaag even niets. Ook goed."
    assert page.card.not_now.isHidden()
    assert told.said[-1] == ("Deze stap zie je drie dagen niet.", True)
    store.undo()
    page.refresh()
    assert page.today.shown().criterion == "1.4"


def test_energy_is_as_usual_until_it_is_chosen_and_then_chooses_the_step(show_page, journal, qtbot, clock, way):
    journal.talk(journal.contact(2), ease=3, useful=3)
    journal.talk(journal.contact(2), ease=3, useful=3)
    for talk in journal.facts().talks:
        journal.thank(talk.id)
    page, _ = show_page()
    little, usual, much = page.card.energy.buttons.values()
    assert usual.isChecked()
    assert page.today.shown().criterion == "3.1"
    if way == "mouse":
        qtbot.mouseClick(little, Qt.MouseButton.LeftButton)
    else:
        usual.setFocus()
        qtbot.keyClick(usual, Qt.Key.Key_Left)
    assert little.isChecked()
    assert journal.store.energy.today() == 1
    if way == "keys":
        assert little.hasFocus()
        qtbot.keyClick(little, Qt.Key.Key_Right)
        qtbot.keyClick(usual, Qt.Key.Key_Right)
        assert much.isChecked()
        assert journal.store.energy.today() == 3
    clock.forward(days=1)
    page.refresh()
    assert usual.isChecked()


def test_the_choices_of_energy_are_one_tab_stop(show_page, qtbot):
    page, _ = show_page()
    page.card.not_now.setFocus()
    qtbot.keyClick(page.card.not_now, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.card.energy.buttons[2]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.today.rest.link


def test_an_open_break_holds_until_you_begin_again(show_page, qtbot, store, way):
    page, told = show_page()
    press(qtbot, page.today.rest.link, way)
    press(qtbot, page.today.rest.begin, way)
    assert store.pauses.current().until is None
    assert page.card.what() == "Je hebt pauze. Alles blijft staan."
    assert page.card.duration() == ""
    hidden = (page.card.another, page.card.not_now, page.card.energy, page.today.rest)
    assert all(part.isHidden() for part in hidden)
    press(qtbot, page.card.button, way)
    assert store.pauses.current() is None
    assert page.today.shown().rule is Rule.CRITERION
    assert told.steps == []
    assert told.said == [
        ("Je pauze is begonnen. Alles blijft staan.", True),
        ("Je pauze is klaar. Begin waar je wilt.", True),
    ]


def test_a_break_until_a_day_says_which(show_page, qtbot, store, way):
    page, _ = show_page()
    press(qtbot, page.today.rest.link, way)
    assert QApplication.focusWidget() is page.today.rest.day.field
    until = store.today() + timedelta(days=8)
    qtbot.keyClicks(page.today.rest.day.field, until.isoformat())
    press(qtbot, page.today.rest.begin, way)
    assert store.pauses.current().until == until
    assert page.card.duration().startswith("Je pauze duurt tot ")
    assert str(until.day) in page.card.duration()


@pytest.mark.parametrize("days", [0, -3])
def test_a_day_that_is_not_to_come_begins_no_break(show_page, qtbot, store, days):
    page, _ = show_page()
    press(qtbot, page.today.rest.link, "mouse")
    qtbot.keyClicks(page.today.rest.day.field, (store.today() + timedelta(days=days)).isoformat())
    press(qtbot, page.today.rest.begin, "mouse")
    assert page.today.rest.day.error.text()
    assert store.pauses.current() is None


def test_esc_and_the_link_close_the_question(show_page, qtbot, store):
    page, _ = show_page()
    press(qtbot, page.today.rest.link, "keys")
    qtbot.keyClick(page.today.rest.day.field, Qt.Key.Key_Escape)
    assert page.today.rest.link.hasFocus()
    press(qtbot, page.today.rest.link, "keys")
    press(qtbot, page.today.rest.away, "mouse")
    assert not page.today.rest.link.isHidden()
    assert store.pauses.current() is None


@pytest.mark.parametrize("width", [1000, 720, 460])
def test_every_choice_lies_inside_the_card(show_page, qtbot, width):
    page, _ = show_page(width, 545)
    press(qtbot, page.card.another, "mouse")
    press(qtbot, page.card.another, "mouse")
    QApplication.processEvents()
    for part in (page.card.smaller, page.card.another, page.card.not_now, *page.card.energy.buttons.values()):
        corner = part.mapTo(page.card, part.rect().bottomRight())
        assert page.card.rect().contains(corner)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_choices_on_the_panel_can_be_read(qapp, texts, shown, scheme):
    theme = load_theme(RESOURCES, scheme)
    theme.apply(qapp)
    card = NextStepCard(theme, texts)
    shown(card, width=320)
    card.show_step(NextStep(Rule.CRITERION, "1.1"), "")
    QApplication.processEvents()
    for button in card.energy.buttons.values():
        picture = card.grab(QRect(button.mapTo(card, QPoint(0, 0)), button.size())).toImage()
        counts = Counter(picture.pixelColor(x, y).rgb() for x in range(12, picture.width() - 12) for y in range(8, 24))
        fill = QColor(counts.most_common(1)[0][0])
        assert fill == theme.colour("panelBtn" if button.isChecked() else "panel")
        assert max(contrast(fill, QColor(colour)) for colour in counts) >= 4.5
    assert card.energy.buttons[2].accessibleName() == "Energie vandaag: gewoon"


def contrast(one, other):
    """Return the contrast of two colours by the formula of WCAG."""

    def light(colour):
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("width", "beside"), [(254, False), (400, True)])
def test_the_three_answers_about_energy_stay_together(theme, qtbot, width, beside):
    energy = DayEnergy(theme, load_content(RESOURCES / "content", "nl").ladder.texts)
    qtbot.addWidget(energy)
    energy.resize(width, energy.heightForWidth(width))
    energy.show()
    QApplication.processEvents()
    tops = {button.mapTo(energy, QPoint()).y() for button in energy.buttons.values()}
    assert len(tops) == 1
    assert (tops.pop() < energy.height() / 3) is beside
