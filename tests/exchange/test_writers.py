"""What is sent out can be read by other programs, and comes back as it was."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netwerkapp.domain.cards import Program
from netwerkapp.domain.contacts import Circle, Contact, tags_of
from netwerkapp.domain.imports import Wanted
from netwerkapp.domain.names import Name
from netwerkapp.exchange.contact_files import people_in, recognised
from netwerkapp.exchange.csv_columns import Column
from netwerkapp.exchange.csv_contacts import with_columns
from netwerkapp.exchange.csv_guard import guarded, unguarded
from netwerkapp.exchange.csv_writer import write_table
from netwerkapp.exchange.vcard_writer import folded, write_vcards
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import open_in_memory
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.store import Store

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
PIET = Contact(
    "id-1",
    NOW,
    Name("Piet", "van der", "Berg", "Pietje"),
    organisation="Bakkerij; Voorbeeld, BV",
    job="Bakker",
    place="Ede",
    phone="06 12345678, 020 1234567",
    email="piet@example.nl",
    profile="https://www.linkedin.com/in/piet",
    birthday="02-29",
    notes="een\ntwee \\ drie",
    uid="abc",
    fear=7,
    met="op het werk",
    circle="colleagues",
    tags=("koor", "zorg"),
)


def rows(data):
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


def test_version_3_is_written_as_other_programs_expect_it():
    assert rows(write_vcards([PIET])) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Netwerkapp//Netwerkapp//NL",
        "UID:abc",
        "FN:Piet van der Berg",
        'N;SORT-AS="Berg,Piet":van der Berg;Piet;;;',
        "X-NETWERKAPP-NAME:Piet;van der;Berg",
        "NICKNAME:Pietje",
        "ORG:Bakkerij\\; Voorbeeld\\, BV",
        "TITLE:Bakker",
        "TEL:06 12345678",
        "TEL:020 1234567",
        "EMAIL;TYPE=INTERNET:piet@example.nl",
        "ADR;TYPE=HOME:;;;Ede;;;",
        "URL:https://www.linkedin.com/in/piet",
        "BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-02-29",
        "NOTE:een\\ntwee \\\\ drie",
        "CATEGORIES:koor,zorg",
        "X-NETWERKAPP-CIRCLE:colleagues",
        "END:VCARD",
        "",
    ]


def test_version_4_knows_a_birthday_without_a_year():
    written = rows(write_vcards([PIET], "4.0"))
    assert "VERSION:4.0" in written
    assert "BDAY:--0229" in written
    assert "EMAIL:piet@example.nl" in written


def test_a_contact_that_came_from_nowhere_is_known_by_its_own_id():
    assert "UID:id-2" in rows(write_vcards([Contact("id-2", NOW, Name("Anna"))]))


def test_a_name_without_a_particle_is_sorted_as_it_stands_and_signs_in_one_are_escaped():
    assert "N:Vos;Anna;;;" in rows(write_vcards([Contact("a", NOW, Name("Anna", "", "Vos"))]))
    odd = rows(write_vcards([Contact("a", NOW, Name("", "van", 'Dam "x^", y'))]))
    assert 'N;SORT-AS="Dam ^\'x^^^\'\\, y":van Dam "x^"\\, y;;;;' in odd


def test_vobject_as_second_opinion_reads_what_is_written():
    for version in ("3.0", "4.0"):
        theirs = vobject.readOne(write_vcards([PIET], version).decode())
        assert (theirs.fn.value, theirs.n.value.family, theirs.uid.value) == (
            "Piet van der Berg",
            "van der Berg",
            "abc",
        )
        assert theirs.org.value == ["Bakkerij; Voorbeeld, BV"]
        assert theirs.note.value == PIET.notes


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=300))
def test_lines_are_at_most_75_octets_and_never_broken_inside_a_letter(text):
    lines = folded(text).removesuffix(b"\r\n").split(b"\r\n ")
    if "\r\n" not in text:
        assert all(len(line) <= 75 for line in lines[:1])
        assert all(len(line) <= 74 for line in lines[1:])
    assert "".join(line.decode() for line in folded(text)[:-2].split(b"\r\n ")) == text.replace("\r\n ", "")


@pytest.mark.parametrize(("language", "separator"), [("nl", ";"), ("en", ",")])
def test_a_table_has_headers_in_the_language_of_the_user(language, separator):
    data = write_table([PIET], language)
    assert data.startswith(b"\xef\xbb\xbf")
    file = recognised("a.csv", data)
    assert (file.table.separator, file.table.program) == (separator, Program.NETWERKAPP)
    assert (
        data.decode("utf-8-sig").split("\r\n")[1].startswith(f"Piet{separator}van der{separator}Berg{separator}Pietje")
    )


def test_a_table_that_is_written_in_parts_is_the_table_that_is_written_at_once():
    people = [PIET, replace(PIET, id="other")]
    assert write_table(people[:1], "en") + write_table(people[1:], "en", headers=False) == write_table(people, "en")


@pytest.mark.parametrize(
    "cell", ["=1+1", "+31 6", "-1", "@x", "\t=1", "\r1", "  =1", "'=1", "''+1", "＝1", "＋1", "－1", "＠1"]
)
def test_a_cell_that_looks_like_a_formula_is_made_harmless(cell):
    assert guarded(cell) == f"'{cell}"
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["Piet", "'t Hof", "a=b", "", "1+1", "'s-Gravenhage"])
def test_any_other_cell_stays_as_it_is(cell):
    assert guarded(cell) == unguarded(cell) == cell


@pytest.mark.parametrize(("language", "circle"), [("nl", "oud-collega’s"), ("en", "former colleagues")])
def test_a_table_says_circles_and_tags_in_words_and_reads_them_back(language, circle):
    data = write_table([PIET], language)
    assert circle in data.decode("utf-8-sig")
    (card,) = people_in(recognised("a.csv", data)).cards
    assert (card.circle, card.tags) == ("colleagues", ("koor", "zorg"))


def test_labels_of_other_programs_come_along_only_when_the_user_says_so():
    google = recognised("a.csv", b"First Name,Last Name,Organization Name,Labels\nAnna,Vos,Zorg,* myContacts\n")
    assert people_in(google).cards[0].tags == ()
    columns = (*google.table.columns[:3], Column.TAGS)
    asked = people_in(replace(google, table=with_columns(google.table, columns)))
    assert asked.cards[0].tags == ("* myContacts",)
    (card,) = people_in(recognised("a.vcf", b"BEGIN:VCARD\nFN:Anna\nCATEGORIES:Work\nEND:VCARD\n")).cards
    assert card.tags == ()


def no_control(text):
    return " ".join("".join(letter for letter in text if letter.isprintable() or letter == " ").split())


ONE_LINE = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40).map(no_control)
SIGNS = st.text(",;:\\\"'=+-@^ \u00eb\u20ac\U0001f31fab", max_size=120).map(no_control)
TEXT = ONE_LINE | SIGNS
PHONES = st.lists(
    st.from_regex(r"\+?[0-9][0-9 ()-]{2,12}[0-9]", fullmatch=True).map(no_control), max_size=3, unique=True
)
EMAILS = st.lists(st.from_regex(r"[a-z.]{1,9}@[a-z]{1,9}\.nl", fullmatch=True), max_size=3, unique=True)
CONTACTS = st.lists(
    st.builds(
        Contact,
        id=st.uuids().map(str),
        created_at=st.just(NOW),
        name=st.builds(Name, TEXT, TEXT, TEXT, TEXT).filter(lambda name: name.full),
        organisation=TEXT,
        job=TEXT,
        place=TEXT,
        phone=PHONES.map(", ".join),
        email=EMAILS.map(", ".join),
        profile=st.sampled_from(["", "www.example.nl", "https://nl.linkedin.com/in/%C3%AB?x=1"]),
        birthday=st.sampled_from(["", "02-29", "12-31"]),
        notes=st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.just("\n"), max_size=200).map(str.strip),
        circle=st.sampled_from([None, *map(str, Circle), "de kerk; zang, en meer", "=koor"]),
        tags=st.lists(TEXT, max_size=3).map(lambda tags: tags_of(",".join(tags))),
        uid=st.sampled_from(["", "x;y,z"]) | st.uuids().map(str),
    ),
    max_size=4,
    unique_by=(lambda one: one.uid or one.id, lambda one: one.id),
)


def kept(contact):
    return (
        contact.name,
        contact.organisation,
        contact.job,
        contact.place,
        contact.phone,
        contact.email,
        contact.profile,
        contact.birthday,
        contact.notes,
        contact.circle,
        contact.tags,
        contact.uid,
    )


def everyone(store):
    return [line.contact for line in store.contacts.page(ContactQuery(), 0, 100)]


@pytest.fixture(scope="module")
def stores():
    """Two empty files, emptied again by undo."""
    both = [Store(open_in_memory(), lambda: NOW) for _ in range(2)]
    yield both
    for store in both:
        store.close()


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.vcf", write_vcards),
        ("a.vcf", lambda contacts: write_vcards(contacts, "4.0")),
        ("a.csv", write_table),
        ("a.csv", lambda contacts: write_table(contacts, "en")),
    ],
    ids=["3.0", "4.0", "nl", "en"],
)
@given(contacts=CONTACTS)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_what_is_exported_comes_back_as_it_was(stores, name, write, contacts):
    one, other = stores
    if not contacts:
        return
    one.contacts.add_all(contacts)
    before = everyone(one)
    people = people_in(recognised(name, write(before)))
    incoming = Incoming(people.cards, people.skipped, people.program, Wanted(notes=True, birthday=True))
    other.imports.write(incoming)
    after = everyone(other)
    again = one.imports.write(incoming)
    other.undo()
    one.undo()
    expected = [kept(replace(contact, uid=contact.uid or contact.id)) for contact in before]
    assert sorted(map(kept, after), key=repr) == sorted(expected, key=repr)
    assert not again.wrote
