"""Names as other programs write them become names in three parts."""

import pytest

from netwerkapp.domain.names import Name
from netwerkapp.domain.written_names import name_of_parts, name_of_text, particle_by_sorting

PIET = Name("Piet", "van der", "Berg")


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Piet", "", "van der Berg"), PIET),
        (("Piet", "van der", "Berg"), PIET),
        (("Piet", "", "Berg van der"), PIET),
        (("Piet", "", "Berg, van der"), PIET),
        (("Piet van der", "", "Berg"), PIET),
        (("Piet", "van", "der Berg"), PIET),
        (("Jan", "Peter", "Vries"), Name("Jan Peter", "", "Vries")),
        (("Anna", "", "Jansen, MBA"), Name("Anna", "", "Jansen")),
        (("Anna", "", "Jansen, M.Sc. RA"), Name("Anna", "", "Jansen")),
        (("Anna", "", "Jansen,"), Name("Anna", "", "Jansen")),
        (("Anna", "", "Jansen, Utrecht"), Name("Anna", "", "Jansen, Utrecht")),
        (("Anna 🌟", "", "Jansen 👩\u200d💻"), Name("Anna", "", "Jansen")),
        (("Piet\u200b", "", " van\u00a0der  Berg"), PIET),
        (("Piet", "", "De Vries"), Name("Piet", "De", "Vries")),
        (("Piet", "van", ""), Name("Piet", "", "van")),
        (("", "", "van"), Name(family="van")),
        (("Ben", "", ""), Name("Ben")),
        (("🍕", "", ""), Name("🍕")),
        (("", "", ""), Name()),
    ],
)
def test_the_parts_of_a_name_find_their_place(parts, name):
    assert name_of_parts(*parts) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Piet van der Berg", PIET),
        ("Berg, Piet van der", PIET),
        ("van der Berg, Piet", PIET),
        ("Berg, van der", Name("", "van der", "Berg")),
        ("Dr. Piet van der Berg, MBA", PIET),
        ("dhr. Berg", Name(family="Berg")),
        ("Mevr Anna Jansen", Name("Anna", "", "Jansen")),
        ("ING Bank", Name("ING", "", "Bank")),
        ("Piet,", Name("Piet")),
        ("Piet", Name("Piet")),
        ("", Name()),
    ],
)
def test_a_name_in_one_text_is_taken_apart(text, name):
    assert name_of_text(text) == name


@pytest.mark.parametrize(
    ("family", "sort_as", "parts"),
    [
        ("van der Harten", "Harten", ("van der", "Harten")),
        ("Van der Härten", "harten", ("Van der", "Härten")),
        ("Harten", "Harten", ("", "Harten")),
        ("van der Harten", "", ("", "van der Harten")),
        ("vanHarten", "Harten", ("", "vanHarten")),
    ],
)
def test_the_word_that_a_name_is_sorted_by_takes_it_apart(family, sort_as, parts):
    assert particle_by_sorting(family, sort_as) == parts
