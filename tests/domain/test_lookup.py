"""Looking something up in a manual: which paragraphs are found, in which order, and which words are marked."""

import pytest

from netwerkapp.domain.lookup import Paragraph, look_up, marked

BACKUPS = [
    Paragraph("backups", "what", 0, "Backups", "What you see", "The app makes copies by itself."),
    Paragraph("backups", "what", 1, "Backups", "What you see", "Choose one to look inside."),
    Paragraph("backups", "second", 0, "Backups", "A second place", "A stick holds every copy."),
    Paragraph("privacy", "out", 0, "Privacy", "What leaves", "A backup on a stick, or a print. Zoë, coöperatie."),
]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", []),
        ("   ", []),
        ("nowhere", []),
        ("stick", [2, 3]),
        ("STICK", [2, 3]),
        ("zoe cooperatie", [3]),
        ("cop", [0, 2]),
        ("backup", [0, 2, 3]),  # a title alone gives the first paragraph of each part
        ("backups stick", [2]),  # one word in the title, one in the text
        ("second", [2]),
        ("second nowhere", []),
        ("look inside backups", [1]),
    ],
)
def test_a_paragraph_is_found_when_all_words_stand_in_it_or_above_it(search, found):
    assert look_up(search, BACKUPS) == [BACKUPS[place] for place in found]


def test_what_the_title_says_comes_before_what_only_the_text_says():
    text = Paragraph("a", "a", 0, "First", "One", "Undo is in the menu.")
    title = Paragraph("b", "b", 0, "Undo", "Two", "Press the keys.")
    assert look_up("undo", [text, title]) == [title, text]


def test_each_word_that_holds_what_was_looked_for_is_marked_whole():
    text = "Zoë zoekt: back-ups, en zo’n back-up."
    assert [text[start:end] for start, end in marked(text, ("zoe", "back"))] == ["Zoë", "zoekt", "back-ups", "back-up"]
    assert list(marked(text, ())) == []
