"""The record behind a tile."""

import pytest

from netwerkapp.domain.proofs import Proof, proof
from netwerkapp.domain.touches import TouchKind
from tests.domain.records import Journal, Records


@pytest.fixture
def records() -> Records:
    return Records()


def at(journal: Journal, criterion: str) -> Proof:
    return proof(criterion, journal.facts(), journal.today)


def test_talks(journal: Journal) -> None:
    near, far = journal.contact(2), journal.contact(4)
    first = journal.talk(near, ease=3, useful=3, prepared=True)
    second = journal.day(1).talk(far, ease=3, useful=3, has_lesson=True, lesson_applied=True)
    journal.thank(first)
    assert at(journal, "3.3") == Proof(talk=first)
    assert at(journal, "3.5") == Proof(talk=first)
    assert at(journal, "3.7") == Proof(talk=first)
    for criterion in ("2.6", "3.4", "3.6", "3.9", "3.10", "3.11"):
        assert at(journal, criterion) == Proof(talk=second)


def test_people(journal: Journal) -> None:
    anna, ben = journal.contact(2), journal.contact(2)
    journal.touch(contact=anna, level=1)
    journal.touch(TouchKind.GAVE_HELP, ben)
    journal.touch(contact=anna, mine=False)
    assert at(journal, "3.2") == Proof(contact=anna)
    assert at(journal, "3.8") == at(journal, "4.6") == at(journal, "4.4") == Proof(contact=ben)


@pytest.mark.parametrize("criterion", ["1.1", "2.4", "3.1", "3.3", "3.8", "4.3"])
def test_what_is_no_talk_and_no_person_has_neither(journal: Journal, criterion: str) -> None:
    journal.touch(level=1)
    assert at(journal, criterion) == Proof()
    assert at(journal, "3.2") == Proof()
