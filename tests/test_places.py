"""Odd folders and odd languages of the system: everything works there, and what is written is the same."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from netwerkapp.cli import main
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.store import open_store

FOLDERS = ("met spatie a?b#c%41&d", "Zoë 家 😀\u202e", "-rf '; DROP TABLE contacts $(touch x) `y`", "~")
LOCALES = ("C", "tr_TR.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8", "fa_IR.UTF-8")
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nBDAY:1980-03-21\r\nEND:VCARD\r\n"
    for name in ("IRIS IŞIK", "ilse Iwaarden", "Jürgen Straße", "محمد العلي", "Łukasz 123")
)
WAYS_OUT = ("people.vcf", "people.csv", "talks.md")
_IDS = re.compile(rb"[0-9a-f]{32}|[0-9a-f-]{36}")


def add_somebody(folder, clock):
    store = open_store(folder, clock)
    store.contacts.save(Contact("a", clock(), Name("Henk")))
    store.close()


def everything_works_in(folder, tmp_path, clock):
    add_somebody(folder, clock)
    card = folder / "kaart.vcf"
    card.write_text(CARDS, encoding="utf-8")
    for command in (
        ["check"],
        ["ladder"],
        ["import", card],
        ["export", folder / "uit.csv"],
        ["backup", folder / "kopie"],
    ):
        assert main(["--data", str(folder), *map(str, command)]) == 0, command
    assert main(["--data", str(folder), "restore", str(folder / "kopie")]) == 0
    assert main(["--data", str(folder), "check"]) == 0
    assert "Straße" in (folder / "uit.csv").read_text(encoding="utf-8")
    assert not list(tmp_path.rglob("x"))


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_may_have_any_name(tmp_path, clock, name):
    everything_works_in(tmp_path / name, tmp_path, clock)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_may_lie_deep_and_behind_a_link(tmp_path, clock):
    deep = tmp_path / ("diep" * 30) / ("n" * 250)
    everything_works_in(deep, tmp_path, clock)
    (tmp_path / "link").symlink_to(deep)
    assert main(["--data", str(tmp_path / "link"), "check"]) == 0


def test_what_is_written_is_the_same_in_every_language_of_the_system(tmp_path):
    """Turkish has an i of its own, Arabic and Persian other digits, German another comma."""
    assert main(["demo", str(tmp_path / "demo")]) == 0
    (tmp_path / "cards.vcf").write_text(CARDS, encoding="utf-8")
    source = (tmp_path / "demo" / "netwerkapp.sqlite3").read_bytes()
    children = [(name, begun(tmp_path, name, source)) for name in LOCALES]
    for name, child in children:
        out, err = child.communicate(timeout=60)
        assert child.returncode == 0, (name, out, err)
    first = written(tmp_path / LOCALES[0])
    assert "IRIS" in json.dumps(first["rows"])
    for name in LOCALES[1:]:
        assert written(tmp_path / name) == first, name


def begun(tmp_path, name, source):
    """Begin to bring people in and to send everything out where the system speaks this language."""
    folder = tmp_path / name
    folder.mkdir()
    (folder / "netwerkapp.sqlite3").write_bytes(source)
    environment = {**os.environ, "LC_ALL": name, "LANG": name, "LANGUAGE": name[:2], "QT_QPA_PLATFORM": "offscreen"}
    script = (
        "import sys; from netwerkapp.cli import main\n"
        "data, cards = sys.argv[1:3]\n"
        "sys.exit(main(['--data', data, 'import', '--birthdays', cards]) or sum(\n"
        "    main(['--data', data, '--language', 'nl', 'export',\n"
        "        *(['--conversations'] if 'talks' in out else []), data + '/' + out]) for out in sys.argv[3:]))\n"
    )
    command = [sys.executable, "-c", script, str(folder), str(tmp_path / "cards.vcf"), *WAYS_OUT]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def written(folder):
    """Return all that was written there, but for ids and moments."""
    with closing(sqlite3.connect(folder / "netwerkapp.sqlite3")) as connection:
        people = "SELECT given, particle, family, birthday FROM contacts ORDER BY rowid"
        rows = [*connection.execute(people), *connection.execute("SELECT sort_key FROM contact_search ORDER BY nr")]
    return {"rows": rows, **{name: _IDS.sub(b"", (folder / name).read_bytes()) for name in WAYS_OUT}}
