"""Who may be one person, with the reasons; and one contact out of two."""

from datetime import UTC, date, datetime

import pytest

from netwerkapp.domain.contacts import Circle, Contact, KnowsISearch
from netwerkapp.domain.duplicates import (
    FIELDS,
    Pair,
    Person,
    Reason,
    alike,
    differing,
    is_empty,
    merged,
    pair_id,
    suggested,
)
from netwerkapp.domain.names import Name, split_name

THEN = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)


def person(key, name, **fields):
    return Person(key, split_name(name), **fields)


def contact(key, **fields):
    return Contact(id=key, created_at=THEN, **fields)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Piet Jansen", "Pieter Jansen", True),
        ("Piet Jansen", "Piet Janssen", True),
        ("P. Jansen", "Piet Jansen", True),
        ("Zoë Bakker", "Zoe Bakker", True),
        ("Jan van der Berg", "Jan Berg", True),
        ("Jan Bos", "Joke Bos", False),
        ("Jo Bos", "Joris Bos", False),
        ("Anna Bos", "Hanna Bos", False),
        ("Peter Smit", "Petra Smit", False),
        ("Henk Dam", "Henk Dijk", False),
        ("Jan", "Jan", False),
    ],
)
def test_names_are_alike_when_one_may_be_the_other(one, other, expected):
    assert alike(split_name(one), split_name(other)) is expected
    assert alike(split_name(other), split_name(one)) is expected


def test_a_call_name_makes_names_alike():
    assert alike(Name("Johannes", "", "Smit", "Jan"), Name("Jan", "", "Smit"))


def test_each_pair_has_its_reasons_and_those_with_most_reason_come_first():
    people = [
        person("a", "Piet Jansen"),
        person("b", "Piet Jansen", email="p@x.nl", phone="06 12345678"),
        person("c", "Wil Vos", email=" P@X.nl "),
        person("d", "Els Zee", phone="+31 6 1234 5678", profile="https://www.linkedin.com/in/els/?x=1"),
        person("e", "Elsa Zee", profile="linkedin.com/in/els"),
    ]
    assert suggested(people) == [
        Pair("d", "e", (Reason.PROFILE, Reason.LIKE_NAME)),
        Pair("b", "c", (Reason.EMAIL,)),
        Pair("b", "d", (Reason.PHONE,)),
        Pair("a", "b", (Reason.SAME_NAME,)),
    ]


def test_each_of_several_numbers_and_addresses_in_a_field_counts():
    people = [
        person("a", "Piet Vos", phone="020 1234567, 06 12345678", email="p@x.nl; q@x.nl"),
        person("b", "Wil Bos", phone="0612345678"),
        person("c", "Els Zee", email="q@x.nl"),
    ]
    assert suggested(people) == [Pair("a", "c", (Reason.EMAIL,)), Pair("a", "b", (Reason.PHONE,))]


def test_who_was_told_apart_is_never_suggested_again():
    people = [person("b", "Jan Smit"), person("a", "Jan Smit")]
    assert len(suggested(people)) == 1
    assert suggested(people, {pair_id("b", "a")}) == []


def test_a_given_name_alone_and_a_number_too_short_say_nothing():
    people = [person(str(number), "Jan", phone="112") for number in range(4)]
    assert suggested(people) == []


def test_what_very_many_share_says_nothing():
    people = [person(str(number), f"N{number} X{number}", email="info@x.nl") for number in range(61)]
    assert suggested(people) == []


def test_who_no_longer_waits_is_heard_before_everyone_is_read():
    read, told = [], []

    def people():
        for number in range(20_000):
            read.append(number)
            yield person(str(number), f"Jan Smit{number}")

    def stop(part):
        told.append(part)
        if len(told) > 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        suggested(people(), step=stop)
    assert len(read) < 10_000
    assert told == [0.0, 0.0]


def test_one_contact_out_of_two_has_what_was_chosen_and_what_the_other_lacked():
    kept = contact("a", name=Name("Piet"), phone="06", circle=Circle.CLUB, tags=("koor",), uid="u1")
    gone = contact(
        "b",
        name=Name("Pieter", "", "Bos"),
        phone="020",
        email="p@x.nl",
        closeness=2,
        tags=("koor", "zorg"),
        rather_not=True,
        first_choice=date(2026, 11, 1),
        uid="u2",
        next_step="bellen",
        next_step_on=date(2026, 12, 1),
        formal=True,
    )
    one = merged(kept, gone, {"name"})
    assert (one.id, one.name, one.phone, one.email) == ("a", gone.name, "06", "p@x.nl")
    assert (one.circle, one.closeness, one.tags, one.uid) == ("club", 2, ("koor", "zorg"), "u1")
    assert (one.rather_not, one.first_choice, one.formal) == (True, date(2026, 11, 1), True)
    assert (one.next_step, one.next_step_on) == ("bellen", date(2026, 12, 1))


def test_the_day_of_a_next_step_goes_along_with_the_step():
    kept = contact("a", next_step="mailen", next_step_on=None)
    gone = contact("b", next_step="bellen", next_step_on=date(2026, 12, 1))
    assert merged(kept, gone, ()).next_step_on is None
    assert merged(kept, gone, {"next_step"}).next_step_on == date(2026, 12, 1)


def test_nobody_is_introduced_by_themselves_after_two_became_one():
    assert merged(contact("a", introduced_by="b"), contact("b"), ()).introduced_by is None
    assert merged(contact("a"), contact("b", introduced_by="a"), ()).introduced_by is None
    assert merged(contact("a"), contact("b", introduced_by="c"), ()).introduced_by == "c"


def test_the_user_chooses_only_where_both_have_something_else():
    one = contact("a", name=Name("Jan"), phone="06", job="kok", knows_i_search=KnowsISearch.NO)
    other = contact("b", name=Name("Jan"), phone="020", email="x", fear=0)
    assert differing(one, other) == ("phone",)
    assert is_empty(other, "job")
    assert not is_empty(other, "fear")


def test_every_field_that_is_chosen_is_one_of_a_contact():
    assert set(FIELDS) <= set(Contact.__slots__)
