"""Stand-ins for names: each person has one, and no text names a person."""

import pytest

from netwerkapp.domain.names import Name
from netwerkapp.domain.stand_ins import StandIns

PEOPLE = {
    "henk": Name("Henk", "van der", "Berg"),
    "janwillem": Name("Jan-Willem", "de", "Boer", "Jay"),
    "zoe": Name("Zoë", "", "Bakker"),
    "ria": Name("Ria", "", "Postma"),
    "sara": Name("Sara", "", "Postma"),
    "wil": Name("Wil"),
    "gone": Name(),
    "els": Name("Els", "", "Ng"),
}
STAND_INS = StandIns(PEOPLE, lambda number: f"Persoon {number}", "iemand")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("", ""),
        ("Ik sprak iemand van vroeger.", "Ik sprak iemand van vroeger."),
        ("Ik sprak Henk.", "Ik sprak Persoon 1."),
        ("ik sprak henk", "ik sprak Persoon 1"),
        ("HENK VAN DER BERG belde", "Persoon 1 belde"),
        ("mevrouw van der Berg", "mevrouw Persoon 1"),
        ("Henk’s fiets, Henk's fiets, Henks fiets", "Persoon 1’s fiets, Persoon 1's fiets, Persoon 1 fiets"),
        ("Els en zus", "Persoon 8 en zus"),
        ("Jan-Willem, jan willem, Jan, Willem en Jay", "Persoon 2, Persoon 2, Persoon 2, Persoon 2 en Persoon 2"),
        ("Zoe en ZOË", "Persoon 3 en Persoon 3"),
        ("Bij Bakker brood gehaald bij de bakker.", "Bij Persoon 3 brood gehaald bij de bakker."),
        ("Ik wil dat Wil komt.", "Ik wil dat Persoon 6 komt."),
        ("Ria Postma en Sara Postma", "Persoon 4 en Persoon 5"),
        ("mevrouw Postma", "mevrouw iemand"),
        ("Henk, Berg en Ria; Boer", "Persoon 1, Persoon 1 en Persoon 4; Persoon 2"),
        ("henkse Henkie", "henkse Henkie"),
        ("dhr. Ng", "dhr. Persoon 8"),
        ("Mail h.berg@post.nl of kijk op www.linkedin.com/in/henkberg.", "Mail … of kijk op …"),
        ("Bel 06-1234 5678 of +31 6 12345678.", "Bel … of …."),
        ("Op 26-11-2026 om 09.00-10.30 uur, kamer 1234", "Op 26-11-2026 om 09.00-10.30 uur, kamer 1234"),
        ("Tussen 2026-11-26 en 2026-12-01", "Tussen 2026-11-26 en 2026-12-01"),
        ("Henk\nvan der Berg", "Persoon 1\nPersoon 1"),
        ("😀Henk😀 <b>Ria</b>", "😀Persoon 1😀 <b>Persoon 4</b>"),
    ],
)
def test_a_text_keeps_its_words_and_loses_its_names(text, hidden):
    assert STAND_INS.hide(text) == hidden


def test_everyone_has_a_stand_in_by_their_place():
    assert [STAND_INS.of(key) for key in PEOPLE] == [f"Persoon {number}" for number in range(1, 9)]


@pytest.mark.parametrize(
    "text", ["a" * 10**6, "1" * 10**6, "1-" * 500_000, "@" * 10**6, "a@" * 500_000, "a " * 500_000]
)
def test_a_megabyte_is_gone_through(text):
    assert STAND_INS.hide(text)
