"""Whether a text names someone of your list."""

import pytest

from netwerkapp.domain.mentions import names_someone

NAMES = ["Zoë", "Lemmens", "Jan Willem", "Boer", "Öztürk", "B"]


@pytest.mark.parametrize(
    "text",
    [
        "Zoe vindt me raar",
        "ik bel ZOË, morgen",
        "mevrouw Lemmens",
        "Jan, de man van Willem",
        "bij Ozturk langs",
        "De Boer",
    ],
)
def test_a_given_or_family_name_is_found_without_case_and_accents(text):
    assert names_someone(text, lambda: NAMES)


@pytest.mark.parametrize("text", ["", "Ik val stil", "lemmensen", "plan b", "Jan zegt nee"])
def test_other_words_name_nobody(text):
    assert not names_someone(text, lambda: NAMES)


def test_for_a_text_without_words_nobody_is_looked_up():
    def names():
        raise AssertionError

    assert not names_someone(" …  ", names)
