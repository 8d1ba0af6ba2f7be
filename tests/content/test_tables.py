"""What lies ready is what the files say, and a file that says something else is read itself."""

import shutil
import tomllib

import pytest

from netwerkapp.paths import RESOURCES
from netwerkapp.tables import READY, table
from tests.packaging.conftest import load

ready_texts = load("ready_texts")
FILES = [file for folder in ready_texts.folders() for file in sorted(folder.glob("*.toml"))]
TOKENS = RESOURCES / "theme" / "tokens.toml"


def said(file):
    return tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.fixture
def place(tmp_path):
    """The folder of the theme, to change at will."""
    return shutil.copytree(TOKENS.parent, tmp_path / "theme")


def lie(place):
    """Let what lies ready say something else than the file."""
    ready = place / READY
    ready.write_text(ready.read_text(encoding="utf-8").replace("{", '{"ready":true,', 1), encoding="utf-8")


@pytest.mark.parametrize("folder", ready_texts.folders(), ids=lambda folder: "-".join(folder.parts[-2:]))
def test_what_lies_ready_is_in_step_with_the_files(folder):
    kept = (folder / READY).read_text(encoding="utf-8")
    assert kept == ready_texts.ready(folder), "make translations brings it in step"


@pytest.mark.parametrize("file", FILES, ids=lambda file: "-".join(file.parts[-3:]))
def test_a_file_says_the_same_as_it_lies_ready(file):
    assert table(file) == said(file)


def test_a_file_is_not_read_as_toml_while_it_lies_ready(place):
    lie(place)
    assert table(place / TOKENS.name)["ready"] is True


def test_lines_that_end_as_on_windows_lie_ready_too(place):
    lie(place)
    file = place / TOKENS.name
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert table(file)["ready"] is True


def test_a_changed_file_is_read_itself(place):
    lie(place)
    file = place / TOKENS.name
    file.write_bytes(file.read_bytes() + b"[own]\ncolour = 'red'\n")
    assert table(file) == said(TOKENS) | {"own": {"colour": "red"}}


def test_a_copy_under_another_name_is_read_itself(place):
    lie(place)
    assert table(shutil.copy(place / TOKENS.name, place / "other.toml")) == said(TOKENS)


@pytest.mark.parametrize("cut", [0, 40, 200])
def test_a_damaged_line_is_passed_over(place, cut):
    ready = place / READY
    ready.write_bytes(ready.read_bytes()[:cut])
    assert table(place / TOKENS.name) == said(TOKENS)


@pytest.mark.parametrize("instead", [b"1", b"[1]", b'"text"', b"null", b"\xff"])
def test_what_is_no_table_is_passed_over(place, instead):
    ready = place / READY
    head, _, rest = ready.read_bytes().partition(b"{")
    ready.write_bytes(head + instead + b"]\n")
    assert rest
    assert table(place / TOKENS.name) == said(TOKENS)


def test_without_what_lies_ready_the_file_is_read(place):
    (place / READY).unlink()
    assert table(place / TOKENS.name) == said(TOKENS)
