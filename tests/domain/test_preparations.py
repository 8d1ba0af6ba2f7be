"""How ready a sheet is."""

import pytest

from netwerkapp.domain.preparations import STARRED, CardPart, Preparation, card_of

THREE = ("Hoe gaat het?", "Wat doe je?", "Wie nog meer?")
READY = {"goal": "Leren", "opening": "Fijn dat je tijd hebt."}


@pytest.mark.parametrize(
    ("questions", "filled"),
    [
        ((), False),
        (THREE[:2], False),
        (THREE, True),
        ((*THREE[:2], "  "), False),
        (("", *THREE), True),
    ],
)
def test_the_questions_are_filled_from_three_on(questions, filled):
    assert Preparation("t", {}, questions).filled("questions") is filled


@pytest.mark.parametrize(("text", "filled"), [("", False), (" \n", False), ("ja", True), ("0", True)])
def test_a_field_is_filled_when_something_stands_in_it(text, filled):
    assert Preparation("t", {"goal": text}).filled("goal") is filled
    assert not Preparation("t", {"goal": text}).filled("offer")


def test_readiness_counts_the_five_starred_fields_only():
    everything = dict.fromkeys((*STARRED, "pitch", "knows"), "tekst")
    assert Preparation("t").readiness == 0
    assert Preparation("t", everything).readiness == 4
    assert Preparation("t", everything, THREE).readiness == 5


@pytest.mark.parametrize("without", [*READY, "questions", None])
def test_prepared_asks_for_goal_opening_and_three_questions(without):
    answers = {field: text for field, text in READY.items() if field != without}
    sheet = Preparation("t", answers, THREE if without != "questions" else THREE[:2])
    assert sheet.prepared is (without is None)


SHEET = Preparation(
    "talk",
    {
        "goal": "Learn  about\nplanning",
        "opening": "Good of you",
        "pitch": "I am Henk",
        "offer": "My list",
        "closing_ask": "Who else?",
    },
    ("How was it?", "", "What next?"),
)


@pytest.mark.parametrize(
    ("sheet", "parts"),
    [
        (Preparation("talk"), ()),
        (
            SHEET,
            (
                CardPart("goal", ("Learn about planning",)),
                CardPart("story", ("Good of you", "I am Henk")),
                CardPart("questions", ("How was it?", "What next?", "Who else?"), numbered=True),
                CardPart("offer", ("My list",)),
            ),
        ),
        (
            Preparation("talk", {"goal": "A", "offer": "B", "card_without": "goal story"}),
            (CardPart("offer", ("B",)),),
        ),
        (Preparation("talk", {"goal": "  \n ", "rest": "An hour"}), ()),
    ],
)
def test_what_goes_on_the_card(sheet, parts):
    assert card_of(sheet) == parts


def test_what_is_known_already_stands_where_nothing_was_written():
    sheet = Preparation("t", {"knows": " ", "offer": "Een tip"})
    known = sheet.with_known({"knows": "Zes jaar samen", "offer": "Mijn rooster"})
    assert known.answers == {"knows": "Zes jaar samen", "offer": "Een tip"}
