"""What to practise before a talk."""

from netwerkapp.domain.preparations import Preparation
from netwerkapp.domain.rehearsals import Turn, lines_of


def test_the_lines_come_in_the_order_of_a_talk_without_empty_ones():
    answers = {"opening": "Fijn dat je tijd hebt.", "pitch": " ", "closing_ask": "Wie nog meer?"}
    sheet = Preparation("t", answers, ("Hoe gaat het?", "", "Wat doe je?"))
    assert [(line.turn, line.text) for line in lines_of(sheet, ["Wat zoek je?"])] == [
        (Turn.YOU_SAY, "Fijn dat je tijd hebt."),
        (Turn.THEY_ASK, "Wat zoek je?"),
        (Turn.YOU_ASK, "Hoe gaat het?"),
        (Turn.YOU_ASK, "Wat doe je?"),
        (Turn.CLOSING, "Wie nog meer?"),
    ]
    assert lines_of(Preparation("t"), ()) == ()
