"""People in and out by the command line, run as a user would."""

import json
from pathlib import Path

import pytest

from netwerkapp.single import claim
from netwerkapp.storage.store import open_to_read
from tests.test_cli import run

VCF = """BEGIN:VCARD
VERSION:3.0
FN:Piet van der Berg
TEL:06 12345678
NOTE:Leuke man
BDAY:1980-11-26
END:VCARD
BEGIN:VCARD
NOTE:Wie is dit
END:VCARD
"""
CSV = "Notes:\n\nFirst Name,Last Name,Position,Connected On\nAnna,Smit,Baas,1 Mar 2024\n"


@pytest.fixture
def put(tmp_path):
    def put(name, text):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return put


def people(folder):
    store = open_to_read(folder)
    found = store.exports.everyone()
    store.close()
    return found


def test_files_are_brought_in_and_what_is_skipped_is_named(put, tmp_path):
    data = tmp_path / "data"
    done = run("--data", data, "import", put("a.vcf", VCF), put("b.csv", CSV))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"{tmp_path / 'a.vcf'}: 1 new, 0 changed, 0 known, 1 skipped",
        "  2: it has no name (Wie is dit)",
        f"{tmp_path / 'b.csv'}: 1 new, 0 changed, 0 known, 0 skipped",
    ]
    assert [(one.name.full, one.notes, one.birthday) for one in people(data)] == [
        ("Piet van der Berg", "", ""),
        ("Anna Smit", "", ""),
    ]


def test_the_same_file_again_changes_nothing_and_is_told_as_json(put, tmp_path):
    data, file = tmp_path / "data", put("a.vcf", VCF)
    assert run("--data", data, "import", file, "--notes", "--birthdays").returncode == 0
    (piet,) = people(data)
    assert (piet.notes, piet.birthday) == ("Leuke man", "11-26")
    done = run("--data", data, "import", file, "--json")
    assert json.loads(done.stdout) == {
        "files": [
            {
                "file": str(file),
                "program": "vcard",
                "encoding": "utf-8",
                "new": 0,
                "changed": 0,
                "known": 1,
                "skipped": [{"number": 2, "reason": "no_name", "text": "Wie is dit"}],
            }
        ]
    }


def test_a_file_that_cannot_be_used_is_said_and_the_others_are_brought_in(put, tmp_path):
    data = tmp_path / "data"
    done = run("--data", data, "import", tmp_path, put("a.vcf", VCF), put("b.txt", "hello\n"), "--json")
    assert done.returncode == 2
    assert f"netwerkapp: {tmp_path}: this is a folder; name a file" in done.stderr
    assert "b.txt: it is not clear where the names stand" in done.stderr
    problem = {"file": str(tmp_path), "problem": "this is a folder; name a file"}
    assert json.loads(done.stdout)["files"][0] == problem
    assert len(people(data)) == 1


def test_a_folder_that_is_open_is_left_alone(put, tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    claimed = claim(data)
    done = run("--data", data, "import", put("a.vcf", VCF))
    claimed.release()
    assert (done.returncode, "is open in Netwerkapp now" in done.stderr) == (2, True)
    assert not (data / "netwerkapp.sqlite3").exists()


@pytest.mark.parametrize(("name", "options"), [("out.vcf", ()), ("out.vcf", ("--vcard", "4.0")), ("out.csv", ())])
def test_what_is_exported_can_be_brought_in_elsewhere(put, tmp_path, name, options):
    data, other, out = tmp_path / "data", tmp_path / "other", tmp_path / name
    run("--data", data, "import", put("a.vcf", VCF), put("b.csv", CSV))
    done = run("--data", data, "export", out, *options)
    assert (done.returncode, done.stdout) == (0, f"{out}: 2 contacts\n")
    assert run("--data", other, "import", out).returncode == 0
    seen = [[(one.name, one.phone, one.job) for one in people(folder)] for folder in (data, other)]
    assert seen[0] == seen[1]
    assert ("VERSION:4.0" in out.read_text(encoding="utf-8")) is bool(options)


def test_an_export_needs_data_and_a_file_name_that_says_what_it_is(tmp_path):
    for file, words in (
        (tmp_path / "out.pdf", "name a file that ends in"),
        (tmp_path / "out.vcf", "no Netwerkapp data"),
    ):
        done = run("--data", tmp_path / "data", "export", file)
        assert (done.returncode, words in done.stderr) == (2, True)
        assert not Path(file).exists()
