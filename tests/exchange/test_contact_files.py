"""Files with people: what they are is seen, and what cannot be used is said in one word."""

import os
import tracemalloc
import zipfile

import pytest

from netwerkapp.domain.cards import Program
from netwerkapp.domain.names import Name
from netwerkapp.exchange import contact_files, csv_contacts, vcard
from netwerkapp.exchange.contact_files import ContactFileError, FileReason, names_in, open_file, people_in, recognised

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Piet Vos\r\nEND:VCARD\r\n"
LINKEDIN = b"Notes:\n\nFirst Name,Last Name,Position,Connected On\nPiet,Vos,Baas,1 Mar 2024\n"


@pytest.fixture
def put(tmp_path):
    def put(name, data):
        file = tmp_path / name
        file.write_bytes(data)
        return file

    return put


def pack(file, members, **options):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, **options) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return file


def reason(file):
    with pytest.raises(ContactFileError) as told:
        people_in(open_file(file))
    assert str(told.value) == told.value.reason
    return told.value.reason


@pytest.mark.parametrize(
    ("name", "data", "program"),
    [
        ("a.vcf", CARD, Program.VCARD),
        ("a.txt", CARD, Program.VCARD),
        ("a.csv", LINKEDIN, Program.LINKEDIN),
        ("a.vcf", CARD.decode().encode("utf-16"), Program.VCARD),
        ("a.vcf", b"N:Vos;Piet\n", Program.VCARD),
    ],
)
def test_a_file_is_recognised_by_what_stands_in_it(put, name, data, program):
    people = people_in(open_file(put(name, data)))
    assert (people.program, [card.name for card in people.cards]) == (program, [Name("Piet", "", "Vos")])


def test_the_connections_of_linkedin_are_found_in_its_zip(tmp_path):
    members = {
        "Basic_LinkedInDataExport/messages.csv": b"From\n" * 5_000,
        "x.vcf": CARD,
        "__MACOSX/Connections.csv": b"\0",
        "Basic_LinkedInDataExport/Connections.csv": LINKEDIN,
    }
    file = open_file(pack(tmp_path / "export.zip", members))
    assert (file.name, people_in(file).program) == ("Connections.csv", Program.LINKEDIN)


def test_a_zip_with_cards_is_read(tmp_path):
    file = open_file(pack(tmp_path / "takeout.zip", {"a/small.vcf": CARD, "All.vcf": CARD * 2, "list.csv": LINKEDIN}))
    assert (file.name, len(people_in(file).cards)) == ("All.vcf", 2)


def test_what_cannot_be_used_is_said(put, tmp_path, monkeypatch):
    assert reason(tmp_path / "gone.vcf") is FileReason.MISSING
    assert reason(tmp_path) is FileReason.FOLDER
    assert reason(put("a.vcf", b"")) is FileReason.EMPTY
    assert reason(put("a.csv", b"\xef\xbb\xbf \r\n")) is FileReason.EMPTY
    assert reason(put("a.csv", bytes(range(256)) * 40)) is FileReason.NO_PEOPLE
    assert reason(put("a.vcf", b"hello\n")) is FileReason.NO_PEOPLE
    assert reason(put("a.csv", b"Naam\n")) is FileReason.NO_PEOPLE
    assert reason(put("a.csv", b"Bo;1\n")) is FileReason.UNKNOWN_COLUMNS
    assert reason(put("a.zip", b"PK\x03\x04broken")) is FileReason.BROKEN_ZIP
    assert reason(pack(tmp_path / "b.zip", {"a.txt": b"x"})) is FileReason.NO_PEOPLE_IN_ZIP
    os.mkfifo(tmp_path / "pipe.vcf")
    assert reason(tmp_path / "pipe.vcf") is FileReason.NOT_READABLE
    assert reason(tmp_path / ("x" * 300)) is FileReason.NOT_READABLE
    monkeypatch.setattr(contact_files, "LARGEST", 100)
    assert reason(put("a.vcf", CARD * 9)) is FileReason.TOO_LARGE


def test_a_zip_bomb_is_refused_whatever_it_says_of_its_size(tmp_path, monkeypatch):
    file = pack(tmp_path / "bomb.zip", {"Connections.csv": b"a" * 3_000_000})
    said = file.read_bytes().replace((3_000_000).to_bytes(4, "little"), (9).to_bytes(4, "little"))
    monkeypatch.setattr(contact_files, "LARGEST", 1_000_000)
    assert reason(file) is FileReason.TOO_LARGE
    file.write_bytes(said)
    assert reason(file) in (FileReason.TOO_LARGE, FileReason.BROKEN_ZIP, FileReason.NO_PEOPLE)


@pytest.mark.parametrize(("module", "data"), [(vcard, CARD * 3), (csv_contacts, b"Naam\nA\nB\nC\n")])
def test_more_people_than_can_be_taken_in_are_refused(put, monkeypatch, module, data):
    monkeypatch.setattr(module, "MOST_CARDS", 2)
    assert reason(put("a", data)) is FileReason.TOO_MANY


def test_what_was_recognised_can_be_chosen_otherwise():
    chosen = recognised("a.csv", "Naam;Zo\nZoë;1\n".encode("cp850"), encoding="cp850", separator=";")
    assert people_in(chosen).cards[0].name.full == "Zoë"
    card = CARD.replace(b"Piet", "Zoë".encode("cp850"))
    assert people_in(recognised("a.vcf", card, encoding="cp850")).cards[0].name.full == "Zoë Vos"


def test_a_large_file_is_held_once(put):
    card = b"BEGIN:VCARD\r\nFN:Bo\r\nPHOTO;ENCODING=b:" + b"A" * 50_000 + b"\r\nEND:VCARD\r\n"
    cards, rows = put("a.vcf", card * 100), put("a.csv", b"\xef\xbb\xbfnaam;notities\r\n" + b"Bo;x\r\n" * 1000)
    tracemalloc.start()
    file = open_file(cards)
    assert tracemalloc.get_traced_memory()[1] < 1.5 * len(file.data)
    tracemalloc.stop()
    table = open_file(rows)
    assert table.data is table.table.data
    assert b"\r" not in table.data


@pytest.mark.parametrize("chosen", ["utf-16-le", "cp850", None])
@pytest.mark.parametrize("encoding", ["utf-16-le", "cp850", "utf-8-sig", "utf-8"])
def test_what_is_held_can_be_read_in_any_letters_again(encoding, chosen):
    data = "naam;plaats\r\nZoë;’s-Hertogenbosch\r\n".replace("’", "" if encoding == "cp850" else "’").encode(encoding)
    tried = recognised("a.csv", data, "cp1252")
    again = recognised(tried.name, tried.data, chosen)
    direct = recognised("a.csv", data, chosen)
    assert people_in(again) == people_in(direct) if direct.table.names_people else not again.table.names_people


def test_a_pasted_list_of_names_is_read_line_by_line():
    people = names_in("1. Piet van der Berg\n\n - Anna 🌟 Smit\r\n• Bo\n   \n")
    assert people.program is Program.NAMES
    assert [(card.number, card.name.full) for card in people.cards] == [
        (1, "Piet van der Berg"),
        (2, "Anna Smit"),
        (3, "Bo"),
    ]
