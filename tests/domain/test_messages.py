"""Messages: what is known is filled in, and braces are never sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netwerkapp.domain.messages import filled, has_gap, mail_address

HELLO = "Hoi {name}, ik verdiep me in {topic}. Kun je {day1} of {day2}? Groet, {me}"


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (
            {"name": "Henk", "topic": "planning", "day1": "do", "day2": "vr", "me": "Marjan"},
            "Hoi Henk, ik verdiep me in planning. Kun je do of vr? Groet, Marjan",
        ),
        ({"name": "Henk", "me": ""}, "Hoi Henk, ik verdiep me in … Kun je … of …? Groet"),
        ({"name": "", "topic": None}, "Hoi, ik verdiep me in … Kun je … of …? Groet, …"),
        (
            {"name": "{topic}", "topic": "{me}", "day1": "a", "day2": "b", "me": "x"},
            "Hoi {topic}, ik verdiep me in {me}. Kun je a of b? Groet, x",
        ),
    ],
)
def test_what_is_known_is_filled_in(known, text):
    assert filled(HELLO, known) == text


def test_a_gap_is_seen():
    assert has_gap(filled(HELLO, {}))
    assert not has_gap("Hoi Henk")


@given(st.dictionaries(st.sampled_from(["name", "topic", "day1", "day2", "me"]), st.none() | st.just("Henk")))
def test_no_braces_are_ever_left(known):
    assert not set(filled(HELLO, known)) & set("{}")


def test_a_message_for_the_mail_program():
    assert (
        mail_address(" henk@example.org ", "Vraag & antwoord", "Hoi,\nhoe gaat het? 100% goed")
        == "mailto:henk@example.org?subject=Vraag%20%26%20antwoord&body=Hoi%2C%0D%0Ahoe%20gaat%20het%3F%20100%25%20goed"
    )
    assert mail_address("a?cc=b@x.org&x", "", "").startswith("mailto:a%3Fcc%3Db@x.org%26x?")
    assert mail_address("", "", "x") == "mailto:?subject=&body=x"
