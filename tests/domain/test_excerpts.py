"""Words that are looked for, and what stands around them."""

import pytest

from netwerkapp.domain.excerpts import AROUND, LONGEST, excerpt, words_of


@pytest.mark.parametrize(
    ("search", "words"),
    [("", ()), ("  ", ()), ("Zoë  KOFFIE zoe", ("zoe", "koffie")), ("Łódź straße", ("lodz", "strasse"))],
)
def test_words_are_looked_for_without_case_and_accents(search, words):
    assert words_of(search) == words


def test_an_excerpt_is_one_line_around_the_first_word_that_is_found():
    text = " ".join(f"w{number}" for number in range(10)) + "\nDe CAFÉ-houder " + " ".join(["rest"] * 40)
    found = excerpt(text, ("koffie", "cafe"))
    assert found.startswith("… w7 w8 w9 De CAFÉ-houder rest")
    assert found.endswith("rest …")
    assert len(found.split()) == AROUND + 2


def test_a_short_text_is_shown_whole_and_a_word_without_end_is_cut():
    assert excerpt("Vraag  naar\n werk", ("werk",)) == "Vraag naar werk"
    assert excerpt("x" * 1_000_000, ("x",)) == "x" * LONGEST + "…"
    assert excerpt("", ("x",)) == ""
