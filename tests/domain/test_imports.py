"""Who in a file is known, who is new, and who stands in it twice."""

import pytest

from netwerkapp.domain.cards import Card, Program, Skipped, SkipReason
from netwerkapp.domain.imports import _MOST_OF_A_KEY, known_of, match
from netwerkapp.domain.names import split_name


def card(number, name, phones="", emails="", **more):
    return Card(number, split_name(name), phones=tuple(phones.split()), emails=tuple(emails.split()), **more)


def known(contact, name, phone="", email="", profile="", uid="", source="vcard"):
    return known_of(contact, name, uid, phone, email, profile, source)


def who(cards, people, source="vcard"):
    return [one.known.contact if one.known else None for one in match(cards, people, source).matches]


IN = "https://www.linkedin.com/in/"


@pytest.mark.parametrize(
    ("one", "person"),
    [
        (card(1, "Piet Vos", uid="u"), known("a", "Iemand Anders", uid="u")),
        (card(1, "P. de Vos", profile=IN + "piet"), known("a", "Piet Vos", profile=IN + "Piet/")),
        (card(1, "Piet Vos", emails="p@x.nl"), known("a", "Piet Vos", "0612345678", "P@x.nl")),
        (card(1, "Piet Vos", "+31612345678"), known("a", "Piet", "06 12345678, 020 1234567")),
        (card(1, "Piet Vos", profile="https://x.nl"), known("a", "piet vos", profile="http://www.x.nl/")),
        (card(1, "Zoë Vos"), known("a", "Zoe Vos", "0612345678")),
        (card(1, "Piet Vos", "0612345678"), known("a", "Piet Vos", "", "p@x.nl")),
        (card(1, "Piet Vos", "0699999999"), known("a", "Piet Vos", "0612345678")),  # a new number in the same file
    ],
)
def test_a_person_on_the_list_is_recognised(one, person):
    assert who([one], [person]) == ["a"]


@pytest.mark.parametrize(
    ("one", "person"),
    [
        (card(1, "Els Vos", "0201234567"), known("a", "Jan Vos", "0201234567")),  # one phone in the house
        (card(1, "Jan Bos", profile="https://x.nl"), known("a", "Piet Vos", profile="https://x.nl")),
        (card(1, "Piet Vos", profile=IN + "piet1"), known("a", "Piet Vos", profile=IN + "piet2", source="google")),
        (card(1, "Piet Vos", "0699999999"), known("a", "Piet Vos", "0612345678", source="")),
        (card(1, "Piet Vos", emails="p@x.nl"), known("a", "Piet Vos", email="q@x.nl", source="google")),
        (card(1, "Piet Vos"), known("a", "Piet Bos")),
    ],
)
def test_another_person_is_new(one, person):
    assert who([one], [person]) == [None]


def test_of_two_people_with_one_name_each_finds_itself():
    people = [known("a", "Priya Sharma", profile=IN + "one"), known("b", "Priya Sharma", profile=IN + "two")]
    cards = [card(1, "Priya Sharma", profile=IN + "two"), card(2, "Priya Sharma", profile=IN + "one")]
    assert who(cards, people) == ["b", "a"]
    assert who([*cards, card(3, "Priya Sharma", profile=IN + "three")], people) == ["b", "a", None]


def test_a_card_that_stands_twice_is_put_together_and_named():
    found = match(
        [
            card(1, "Jan Vos"),
            card(2, "Jan Vos", "0612345678", "J@x.nl", job="Bakker"),
            card(3, "Jan", "0612345678", "j@x.nl", job="Baas"),
            card(4, "Jan Vos", "0699999999"),
        ],
        [],
        "vcard",
    )
    first, other = (one.card for one in found.matches)
    assert (first.number, first.phones, first.job) == (1, ("0612345678",), "Bakker")
    assert (other.number, other.phones) == (4, ("0699999999",))
    assert found.skipped == [Skipped(2, SkipReason.TWICE, "Jan Vos"), Skipped(3, SkipReason.TWICE, "Jan")]


def test_who_share_a_phone_in_a_file_stay_two_unless_they_have_one_name():
    cards = [card(1, "Jan", "0612345678"), card(2, "Jan Vos", "0612345678"), card(3, "Jan Vos", "0612345678")]
    assert [one.card.number for one in match(cards, [], "vcard").matches] == [1, 2]


def test_two_people_in_a_file_who_are_one_on_the_list_change_nothing_twice():
    person = known("a", "Jan Vos", "0612345678, 0699999999")
    found = match([card(1, "Jan Vos", "0612345678"), card(2, "Jan Vos", "0699999999")], [person], "vcard")
    assert [one.known for one in found.matches] == [person]
    assert found.skipped == [Skipped(2, SkipReason.TWICE, "Jan Vos")]


def test_who_was_taken_off_the_list_stays_off_it():
    from dataclasses import replace

    found = match([card(1, "Jan Vos")], [replace(known("a", "Jan Vos"), deleted=True)], "vcard")
    assert (found.matches, found.skipped) == ([], [Skipped(1, SkipReason.DELETED, "Jan Vos")])


def test_the_number_of_a_company_with_many_people_recognises_by_name():
    people = [known(str(n), f"Persoon{n} Vos", "0201234567") for n in range(_MOST_OF_A_KEY * 2)]
    last = _MOST_OF_A_KEY * 2 - 1
    assert who([card(1, f"Persoon{last} Vos", "0201234567")], people) == [str(last)]


def test_two_cards_of_one_person_bring_the_tags_of_both():
    one = Card(1, split_name("Anna Smit"), emails=("a@x.nl",), tags=("koor",))
    other = Card(2, split_name("Anna Smit"), emails=("a@x.nl",), circle="club", tags=("Koor", "zorg"))
    (found,) = match([one, other], [], Program.VCARD).matches
    assert (found.card.circle, found.card.tags) == ("club", ("koor", "zorg"))
