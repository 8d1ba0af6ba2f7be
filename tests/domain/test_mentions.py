"""Whether a text names someone of your list."""

import pytest

from netwerkapp.domain.mentions import names_someone
from netwerkapp.domain.names import Name

PEOPLE = [Name("Zoë", "", "Lemmens"), Name("Jan Willem", "de", "Boer"), Name("", "", "Öztürk"), Name("B", "", "")]


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
    assert names_someone(text, PEOPLE)


@pytest.mark.parametrize("text", ["", "Ik val stil", "lemmensen", "plan b", "Jan zegt nee"])
def test_other_words_name_nobody(text):
    assert not names_someone(text, PEOPLE)
