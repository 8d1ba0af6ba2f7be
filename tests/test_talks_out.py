"""Talks as a file by the command line, without a window, run as a user would."""

import os

import pytest
import vobject

from tests.pdf import read_pdf
from tests.pdf_words import needs_poppler, words_of
from tests.test_cli import demo, files, run  # noqa: F401  # demo is a fixture

WARNING = "Hier staan gegevens van anderen in. Deel alleen wat nodig is."


def export(data, file, *options, language="nl"):
    return run("--data", data, "--language", language, "export", "--conversations", file, *options)


@pytest.mark.parametrize(
    ("ending", "begins"), [("html", b"<!DOCTYPE html>"), ("md", b"# Mijn gesprekken"), ("pdf", b"%PDF")]
)
def test_all_talks_are_written_to_a_file_to_read(demo, tmp_path, ending, begins):  # noqa: F811
    file, before = tmp_path / f"talks.{ending}", files(demo)
    done = export(demo, file)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [f"{file}: 12 talks", WARNING]
    assert file.read_bytes().startswith(begins)
    assert files(demo) == before


def test_without_a_screen_a_pdf_is_real_text_with_its_fonts_inside(demo, tmp_path, monkeypatch):  # noqa: F811
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "DISPLAY" not in os.environ
    file = tmp_path / "talks.PDF"
    assert export(demo, file).returncode == 0
    pdf = read_pdf(file.read_bytes())
    assert "Henk Verbruggen" in pdf.text
    assert "AtkinsonHyperlegible-Regular" in pdf.fonts


@needs_poppler
def test_poppler_reads_the_pdf(demo, tmp_path):  # noqa: F811
    file = tmp_path / "talks.pdf"
    assert export(demo, file, language="en").returncode == 0
    text = words_of(file)
    assert "My talks" in text
    assert "Henk Verbruggen" in text


def test_the_planned_talks_are_written_as_one_calendar(demo, tmp_path):  # noqa: F811
    file = tmp_path / "talks.ics"
    done = export(demo, file)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{file}: 1 talk\n")
    (event,) = vobject.readOne(file.read_text(encoding="utf-8")).vevent_list
    assert event.summary.value == "Koffie met Henk Verbruggen"


def test_what_cannot_be_done_is_said_and_nothing_is_written(demo, tmp_path):  # noqa: F811
    nothing = tmp_path / "nothing"
    for data, file, words in (
        (demo, tmp_path / "talks.docx", "name a file that ends in .pdf, .html, .md, .ics"),
        (demo, tmp_path / "no" / "talks.md", "No such file or directory"),
        (nothing, tmp_path / "talks.md", "no Netwerkapp data"),
    ):
        done = export(data, file)
        assert (done.returncode, words in done.stderr) == (2, True), done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert not file.exists()


def test_without_talks_there_is_nothing_to_write(store, tmp_path):
    store.close()
    for ending, words in (("md", "there are no talks"), ("ics", "there are no planned talks")):
        done = export(tmp_path / "data", tmp_path / f"talks.{ending}")
        assert (done.returncode, words in done.stderr) == (2, True)
        assert not (tmp_path / f"talks.{ending}").exists()
