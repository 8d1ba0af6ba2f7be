"""Numbers, addresses and profiles in one field, and when two are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netwerkapp.domain import reach
from netwerkapp.domain.reach import apart, email_key, is_of_one_person, phone_key, profile_key, several


def test_several_numbers_stand_in_one_field_and_come_apart_again():
    assert several(("06 1", "020 2", "030 3")) == "06 1, 020 2, 030 3"
    assert several(tuple("1234567")) == "1, 2, 3, 4, 5"
    assert apart("06 1, 020 2;030 3\n , ") == ("06 1", "020 2", "030 3")
    assert (several(()), apart("")) == ("", ())


@pytest.mark.parametrize("phone", ["06 1234 5678", "+31 6 12345678", "0031612345678", "+31 (0)6-12345678 ext 9"])
def test_a_number_is_the_same_however_it_is_written(phone):
    assert phone_key(phone) == "31612345678"


@pytest.mark.parametrize("phone", ["", "112", "geen"])
def test_a_short_number_is_of_nobody(phone):
    assert phone_key(phone) == ""


def test_an_address_is_the_same_in_capitals():
    assert email_key(" Piet@Example.NL ") == "piet@example.nl"


@pytest.mark.parametrize(
    "page",
    [
        "https://www.linkedin.com/in/piet",
        "http://nl.linkedin.com/in/Piet/?x=1#y",
        "linkedin.com/in/p%69et",
    ],
)
def test_a_profile_is_the_same_however_it_is_written(page):
    assert profile_key(page) == "linkedin.com/in/piet"
    assert is_of_one_person(profile_key(page))


def test_the_page_of_a_company_is_not_of_one_person():
    assert profile_key("https://www.example.nl/") == "example.nl"
    assert not is_of_one_person("example.nl")
    assert (profile_key(""), profile_key("http://[")) == ("", "")


@given(
    st.sampled_from(("", "https://", "http://", "www.", "https://www.", "HTTPS://")),
    st.text(st.sampled_from("abW:/.-_www09%?#@ L"), max_size=20),
)
def test_a_plain_page_is_taken_apart_as_any_other(begin, text):
    page = f"{begin}{text}".strip()
    plain = reach._PLAIN.fullmatch(page)
    assert plain is None or plain.groups("") == reach._host_and_path(page)
