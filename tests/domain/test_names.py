"""Names are shown in full, sorted the Dutch way, and found however they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netwerkapp.domain.names import Name, fold, sort_keys, split_name

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


@pytest.mark.parametrize(
    ("typed", "given_name", "particle", "family"),
    [
        ("Piet van der Berg", "Piet", "van der", "Berg"),
        ("Saskia de Wit", "Saskia", "de", "Wit"),
        ("Jan Peter de Vries", "Jan Peter", "de", "Vries"),
        ("Jan Peter Vries", "Jan Peter", "", "Vries"),
        ("Fatima El Idrissi", "Fatima", "El", "Idrissi"),
        ("Willem in 't Veld", "Willem", "in 't", "Veld"),
        ("Ans van ’t Hof", "Ans", "van ’t", "Hof"),
        ("Ali ben Salah", "Ali", "ben", "Salah"),
        ("Dirk-Jan Scholten", "Dirk-Jan", "", "Scholten"),
        ("Henk", "Henk", "", ""),
        ("  Henk   Verbruggen ", "Henk", "", "Verbruggen"),
        ("van der Berg", "", "van der", "Berg"),
        ("De Vries", "", "De", "Vries"),
        ("Ben Smit", "Ben", "", "Smit"),
        ("Ben de Vries", "Ben", "de", "Vries"),
        ("Al Bakker", "Al", "", "Bakker"),
        ("Piet van", "Piet", "", "van"),
        ("van de", "", "van", "de"),
        ("Anna van Dijk de Boer", "Anna", "van", "Dijk de Boer"),
        ("", "", "", ""),
        ("   ", "", "", ""),
    ],
)
def test_a_typed_name_is_taken_apart(typed, given_name, particle, family):
    assert split_name(typed) == Name(given_name, particle, family)


@given(WORDS)
def test_taking_a_name_apart_loses_no_word(text):
    assert split_name(text).full.split() == text.split()


@pytest.mark.parametrize(
    ("name", "full", "short", "initials"),
    [
        (Name("Piet", "van der", "Berg"), "Piet van der Berg", "Piet", "PB"),
        (Name("Henk"), "Henk", "Henk", "H"),
        (Name("Hendrikus", "", "Smit", "Henk"), "Hendrikus Smit", "Henk", "HS"),
        (Name("Jan Peter"), "Jan Peter", "Jan Peter", "JP"),
        (Name("Jan Peter", "de", "Vries"), "Jan Peter de Vries", "Jan Peter", "JV"),
        (Name(family="Smit"), "Smit", "Smit", "S"),
        (Name("", "van", "Dam"), "van Dam", "van Dam", "D"),
        (Name("", "van der", ""), "van der", "van der", "VD"),
        (Name("ßeta", "", "ola"), "ßeta ola", "ßeta", "SO"),
        (Name("Persoon", "", "12"), "Persoon 12", "Persoon", "12"),
        (Name("Persoon 7"), "Persoon 7", "Persoon 7", "7"),
        (Name("Persoon", "", "123"), "Persoon 123", "Persoon", "P1"),
        (Name(), "", "", ""),
    ],
)
def test_a_name_is_shown_in_full_short_and_as_initials(name, full, short, initials):
    assert (name.full, name.short, name.initials) == (full, short, initials)


@given(WORDS, WORDS, WORDS)
def test_initials_are_at_most_two_letters_whatever_the_name(given_name, particle, family):
    assert len(Name(given_name, particle, family).initials) <= 2


@pytest.mark.parametrize(
    "name",
    [
        Name("Anna"),
        Name("", "", "Bos"),
        Name("Anna", "", "Bos"),
        Name("Anna Maria", "van der", "Bos Smit"),
        Name("", "van der", "Bos"),
        Name("Zoë", "in ’t", "Veld"),
    ],
)
def test_a_whole_name_finds_the_place_of_someone_however_it_was_taken_apart(name):
    assert name.sort_key in sort_keys(name.full)


@given(st.lists(st.sampled_from(["van", "Bos", "Anna", "é"]), min_size=1, max_size=30))
def test_a_long_text_has_no_more_places_than_can_be_looked_up(words):
    assert len(sort_keys(" ".join(words))) <= 5 * (len(words) + 1)


def test_names_are_sorted_by_family_name_then_given_name_then_particle():
    names = [
        Name("Zeno", "van der", "Berg"),
        Name("Anna", "", "Berg"),
        Name("Anna", "van den", "Berg"),
        Name("Bea", "", "Bergen"),
        Name("Bernard"),
        Name("", "van", ""),
        Name("Carla", "de", "Äbel"),
    ]
    in_order = sorted(names, key=lambda name: name.sort_key)
    assert [name.full for name in in_order] == [
        "Carla de Äbel",
        "Anna Berg",
        "Anna van den Berg",
        "Zeno van der Berg",
        "Bea Bergen",
        "Bernard",
        "van",
    ]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zoë", "zoe"),
        ("Łukasz", "lukasz"),
        ("Weiß", "weiss"),
        ("Bjørn", "bjorn"),
        ("Ǿ", "o"),
        ("Đorđe", "dorde"),
        ("Þór", "thor"),
        ("Æsa Œuf", "aesa oeuf"),
        ("İpek Işık", "ipek isik"),
        ("Çağrı", "cagri"),
        ("ＡＢ", "ab"),
        ("Zoe\u0308", "zoe"),
        ("ﬁne", "fine"),
        ("ℌenk", "henk"),
    ],
)
def test_folding_takes_case_and_marks_off(text, plain):
    assert fold(text) == plain


def test_capitals_and_small_letters_fold_alike_in_every_script():
    assert fold("ΣΩΚΡΑΤΗΣ") == fold("Σωκράτης")


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_folding_what_is_folded_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
