"""Your own story: what can be checked about it."""

import pytest

from netwerkapp.domain.pitches import ends_in_question, joined, right_length, word_count


def test_the_parts_become_one_text_of_whole_sentences():
    assert joined(["Ik ben Henk ", "", "Ik doe  graag\nplannen.", "Mag ik iets vragen?"]) == (
        "Ik ben Henk. Ik doe graag plannen. Mag ik iets vragen?"
    )
    assert joined(["", " "]) == ""


@pytest.mark.parametrize(("words", "fits"), [(29, False), (30, True), (90, True), (91, False)])
def test_thirty_to_ninety_words_can_be_said_in_a_talk(words, fits):
    text = " ".join(["woord"] * words)
    assert word_count(text) == words
    assert right_length(text) is fits


@pytest.mark.parametrize(("text", "asks"), [("Mag dat?", True), ("‘Mag dat?’", True), ("Dat mag.", False), ("", False)])
def test_it_ends_by_asking(text, asks):
    assert ends_in_question(text) is asks
