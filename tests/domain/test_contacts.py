"""A contact is a name and whatever you know besides."""

from datetime import UTC, datetime

from netwerkapp.domain.contacts import Circle, Contact, KnowsISearch, tags_of, trimmed
from netwerkapp.domain.names import Name

THEN = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)


def contact(**fields):
    return Contact(id="c1", created_at=THEN, **fields)


def test_work_is_job_and_organisation_in_one_line():
    assert contact(job="teamleider", organisation="ziekenhuis").work == "teamleider, ziekenhuis"
    assert contact(job="teamleider").work == "teamleider"
    assert contact(organisation="ziekenhuis").work == "ziekenhuis"
    assert contact().work == ""


def test_search_looks_at_name_work_place_how_you_met_and_notes_folded():
    someone = contact(
        name=Name("Zoë", "van der", "Łęcka"),
        job="Ingénieur",
        organisation="Bjørk",
        place="Fryslân",
        met="Volleybal",
        notes="Groß",
    )
    assert someone.search_text == "zoe van der lecka ingenieur bjork fryslan volleybal gross"


def test_search_looks_at_call_name_field_tags_and_circle():
    someone = contact(name=Name("Johannes", called="Jan"), trade="Zorg", tags=("Koor", "Ärzte"), circle="Boekenclub")
    assert someone.search_text == "johannes jan zorg koor arzte boekenclub"
    assert contact(name=Name("Jan"), circle=Circle.CLUB).search_text == "jan qcircleclub"


def test_tags_are_taken_apart_at_commas_and_new_lines_and_stand_once():
    assert tags_of(" koor,  fietst  graag\nKoor,, Zoë, zoe ") == ("koor", "fietst graag", "Zoë")
    assert tags_of(" , \n") == ()


def test_search_does_not_look_at_what_is_private():
    someone = contact(name=Name("Henk"), knows="ziek geweest", offer="oppassen", phone="06", email="h@x.nl")
    assert someone.search_text == "henk"


def test_white_space_around_and_inside_a_name_is_tidied():
    tidy = trimmed(contact(name=Name(" Jan\n Peter ", " van  der ", "\tBerg ", " Jan ")))
    assert tidy.name == Name("Jan Peter", "van der", "Berg", "Jan")


def test_a_new_contact_has_nothing_filled_in():
    empty = contact()
    assert (empty.circle, empty.closeness, empty.knows_i_search, empty.notes) == (None, None, None, "")


def test_the_words_in_the_file_stay_what_they_are():
    assert [circle.value for circle in Circle] == [
        "family",
        "friends",
        "colleagues",
        "education",
        "club",
        "neighbourhood",
        "via",
    ]
    assert [answer.value for answer in KnowsISearch] == ["yes", "a_little", "no"]
