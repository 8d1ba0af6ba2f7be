"""The blue card is never empty."""

import pytest
from PySide6.QtCore import Qt

from netwerkapp.content import load_content
from netwerkapp.domain.criteria import CRITERIA
from netwerkapp.domain.next_step import Half, NextStep, Rule
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.ladder.next_step_card import NextStepCard


@pytest.fixture
def card(theme, texts, shown):
    card = NextStepCard(theme, texts)
    shown(card, width=320)
    return card


@pytest.mark.parametrize(
    ("step", "name", "what", "duration", "button"),
    [
        (
            NextStep(Rule.CRITERION, "1.1"),
            "",
            "Vertel in één klik waarom je hier bent.",
            "Duurt ongeveer één minuut.",
            "Begin",
        ),
        (
            NextStep(Rule.THANK, "3.7", "t", "c"),
            "Saskia",
            "Bedank Saskia in drie zinnen.",
            "Duurt ongeveer drie minuten.",
            "Schrijf je bedankje",
        ),
        (
            NextStep(Rule.CRITERION, "3.1", half=Half.DEFINITION),
            "",
            "Leg netwerken uit in je eigen woorden.",
            "Duurt ongeveer twee minuten.",
            "Schrijf op",
        ),
        (NextStep(Rule.PAUSE), "", "Je hebt pauze. Alles blijft staan.", "", "Weer beginnen"),
        (
            NextStep(Rule.WAIT_DAYS, n=8),
            "",
            "Nog 8 dagen. Geef het wat tijd. Daarna nog één gesprek.",
            "",
            "Rondkijken",
        ),
        (
            NextStep(Rule.WAIT_DAYS, n=1),
            "",
            "Nog één dag. Geef het wat tijd. Daarna nog één gesprek.",
            "",
            "Rondkijken",
        ),
        (
            NextStep(Rule.LAST_TALK, "2.4"),
            "",
            "Zet nog één naam op je lijst. Kijk eens in je telefoon.",
            "Duurt ongeveer één minuut.",
            "Naam toevoegen",
        ),
    ],
)
def test_the_card_says_what_to_do_and_how_long_it_takes(card, step, name, what, duration, button):
    card.show_step(step, name)
    assert card.what() == what
    assert card.duration() == duration
    assert card.button.text() == button
    assert card.button.accessibleDescription() == what


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", ["", "Ria {n} & <b>Jo</b>"])
def test_every_step_has_words_without_gaps(theme, qtbot, language, name):
    card = NextStepCard(theme, load_content(RESOURCES / "content", language).ladder)
    qtbot.addWidget(card)
    steps = [NextStep(rule, n=3) for rule in Rule if rule is not Rule.CRITERION]
    steps += [NextStep(Rule.CRITERION, one.id, half=half) for one in CRITERIA for half in (None, *Half)]
    for step in steps:
        card.show_step(step, name)
        assert card.what()
        assert "{" not in card.what().replace(name, "")
        assert card.button.text().strip()


def test_the_button_is_pressed_by_mouse_and_key(card, qtbot):
    card.show_step(NextStep(Rule.CRITERION, "1.1"), "")
    with qtbot.waitSignal(card.pressed):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.pressed):
        qtbot.keyClick(card.button, Qt.Key.Key_Space)


def test_the_button_stands_under_the_words_or_beside_them(card):
    card.show_step(NextStep(Rule.CRITERION, "1.1"), "")
    card.content.activate()
    below = card.button.x()
    card.lay_out(across=True)
    card.content.activate()
    assert card.button.x() > below
