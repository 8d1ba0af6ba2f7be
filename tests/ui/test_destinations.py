"""Every step leads somewhere."""

import pytest

from netwerkapp.domain.criteria import CRITERIA
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.domain.proofs import Proof
from netwerkapp.ui.destinations import destination, place_of_proof

PLACES = {"steps", "contact", "new_contact", "conversation", "reflection", "prepare", "greet", "give_help", "support"}


@pytest.mark.parametrize(
    ("criterion", "expected"),
    [
        ("1.1", ("steps", "w1")),
        ("1.2", ("steps", "w2")),
        ("1.3", ("steps", "w3")),
        ("1.4", ("steps", "w4")),
        ("2.1", ("steps", "w5")),
        ("2.2", ("steps", "w6")),
        ("2.3", ("steps", "w7")),
        ("2.4", ("new_contact", "")),
        ("2.5", ("steps", "w8")),
        ("2.6", ("steps", "w11")),
        ("3.1", ("steps", "w10")),
        ("3.2", ("steps", "begin_small")),
        ("3.3", ("prepare", "henk")),
        ("3.4", ("prepare", "henk")),
        ("3.5", ("conversation", "talk")),
        ("3.6", ("prepare", "henk")),
        ("3.7", ("reflection", "talk")),
        ("3.8", ("give_help", "henk")),
        ("3.9", ("conversation", "talk")),
        ("3.10", ("prepare", "henk")),
        ("3.11", ("prepare", "henk")),
        ("4.1", ("steps", "w12")),
        ("4.2", ("steps", "w3")),
        ("4.3", ("contact", "henk")),
        ("4.4", ("greet", "henk")),
        ("4.5", ("steps", "direction")),
        ("4.6", ("give_help", "henk")),
    ],
)
def test_criterion_leads_to_the_place_where_it_is_done(criterion, expected):
    assert destination(NextStep(Rule.CRITERION, criterion, "talk", "henk")) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule.SUPPORT, ("support", "")),
        (Rule.PAUSE, ("steps", "")),
        (Rule.HAPPENED, ("conversation", "talk")),
        (Rule.DEBRIEF, ("reflection", "talk")),
        (Rule.THANK, ("reflection", "talk")),
        (Rule.SHEET, ("conversation", "talk")),
        (Rule.INVITATION_OTHER, ("prepare", "")),
        (Rule.INVITATION_REMIND, ("conversation", "talk")),
        (Rule.INVITATION_LET_GO, ("conversation", "talk")),
        (Rule.REFRESH, ("steps", "begin_small")),
        (Rule.KEEP_IN_TOUCH, ("greet", "henk")),
        (Rule.PLANNED, ("conversation", "talk")),
        (Rule.WAIT_DAYS, ("steps", "")),
        (Rule.LAST_TALK, ("prepare", "henk")),
        (Rule.NOTHING, ("steps", "")),
    ],
)
def test_rule_leads_to_the_place_where_it_is_done(rule, expected):
    assert destination(NextStep(rule, None, "talk", "henk")) == expected


def test_last_talk_with_nobody_to_ask_is_one_more_name():
    assert destination(NextStep(Rule.LAST_TALK, "2.4")) == ("new_contact", "")


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("criterion", [None, *(one.id for one in CRITERIA)])
def test_a_step_without_person_and_talk_leads_somewhere_too(rule, criterion):
    place, what = destination(NextStep(rule, criterion))
    assert place in PLACES
    assert isinstance(what, str)


@pytest.mark.parametrize(
    ("criterion", "proof", "expected"),
    [
        ("3.4", Proof(talk="talk"), ("conversation", "talk")),
        ("3.8", Proof(contact="henk"), ("contact", "henk")),
        ("1.3", Proof(), ("steps", "w3")),
        ("2.4", Proof(), ("contact", "")),
        ("4.3", Proof(), ("contact", "")),
    ],
)
def test_what_you_did_opens_its_place(criterion, proof, expected):
    assert place_of_proof(criterion, proof) == expected
