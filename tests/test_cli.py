"""The commands without a window, run as a user would: as processes."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from netwerkapp import __version__
from netwerkapp.opening import SCREENS
from netwerkapp.storage.database import FILE_NAME, SCHEMA_VERSION

ROOT = Path(__file__).resolve().parent.parent


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "netwerkapp", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "data"
    assert run("demo", folder).returncode == 0
    return folder


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_version():
    assert run("--version").stdout.strip() == f"netwerkapp {__version__}"


def test_the_demo_is_a_person_on_rung_three(demo):
    ladder = json.loads(run("--data", demo, "ladder", "--json").stdout)
    assert ladder["rung"] == 3
    assert len(ladder["tiles"]) == 27
    assert ladder["tiles"][13] == {"id": "3.4", "rung": 3, "count": 7, "target": 8, "laid": False}
    assert ladder["missing"] == ["3.4", "3.5", "3.6", "3.7", "3.9"]
    assert ladder["freshness"] == "fresh"
    assert ladder["next_step"]["rule"] == "thank"
    assert [milestone["rung"] for milestone in ladder["milestones"]] == [2, 3]


def test_the_demo_has_its_people_and_talks(demo):
    from netwerkapp.domain.conversations import Status
    from netwerkapp.storage.store import open_to_read

    store = open_to_read(demo)
    assert store.contacts.count() == 37
    assert store.conversations.count(list(Status)) == 12
    assert store.undoable() is None
    store.close()


def test_the_ladder_in_words_names_each_tile_how_far_it_is_and_how_fresh(demo):
    said = run("--data", demo, "--language", "nl", "ladder").stdout
    ladder = json.loads(run("--data", demo, "ladder", "--json").stdout)
    for tile in ladder["tiles"]:
        mark, count = "#" if tile["laid"] else ".", f"{tile['count']}/{tile['target']}"
        assert [mark, tile["id"], count] in [line.split()[:3] for line in said.splitlines()]
    to_come = said.split("Dit komt nog\n")[1].split("\n\n")[0]
    assert [line.split()[1] for line in to_come.splitlines()] == ladder["missing"]
    assert "Bekwaam worden: nog fris" in said


def test_a_reader_that_has_seen_enough_is_no_trouble(demo):
    ladder = subprocess.Popen(
        [sys.executable, "-m", "netwerkapp", "--data", demo, "ladder", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    ladder.stdout.close()
    with ladder.stderr:
        assert ladder.stderr.read() == b""
    ladder.wait()


def test_the_ladder_in_words_in_both_languages(demo):
    dutch = run("--data", demo, "--language", "nl", "ladder").stdout
    english = run("--data", demo, "--language", "en", "ladder").stdout
    assert "Hier sta je" in dutch
    assert "Volgende kleine stap: Bedank Saskia in drie zinnen." in dutch
    assert "Next small step: Thank Saskia in three lines." in english
    assert "{" not in dutch + english


@pytest.mark.parametrize(("words", "said"), [("en_GB.UTF-8", "You are here"), ("de_DE.UTF-8", "Hier sta je")])
def test_without_a_language_the_system_chooses(demo, words, said):
    assert said in run("--data", demo, "ladder", LC_ALL=words).stdout


@pytest.mark.parametrize("command", [["ladder"], ["ladder", "--json"], ["check"]])
def test_reading_commands_write_nothing(demo, command):
    before = files(demo)
    assert run("--data", demo, *command).returncode == 0
    assert files(demo) == before


def test_check_finds_damage(demo, tmp_path):
    damaged = bytearray((demo / FILE_NAME).read_bytes())
    damaged[8 * 4096 : 9 * 4096] = b"\xaa" * 4096
    (tmp_path / FILE_NAME).write_bytes(damaged)
    found = run("--data", tmp_path, "check")
    assert found.returncode == 1
    assert "found" in found.stdout


@pytest.mark.parametrize("command", ["ladder", "check"])
def test_a_folder_without_data_is_told(tmp_path, command):
    said = run("--data", tmp_path / "nothing", command)
    assert said.returncode == 2
    assert "no Netwerkapp data" in said.stderr
    assert not (tmp_path / "nothing").exists()


def test_a_newer_file_is_told(demo, tmp_path):
    import sqlite3

    path = tmp_path / FILE_NAME
    path.write_bytes((demo / FILE_NAME).read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    said = run("--data", tmp_path, "ladder")
    assert said.returncode == 2
    assert f"newer version of Netwerkapp (format 99, this one knows up to {SCHEMA_VERSION})" in said.stderr


@pytest.mark.parametrize("command", ["ladder", "check"])
def test_damage_is_told_in_a_sentence(demo, tmp_path, command):
    damaged = (demo / FILE_NAME).read_bytes()
    damaged = damaged[:8192] + b"\xaa" * (len(damaged) - 8192)
    (tmp_path / FILE_NAME).write_bytes(damaged)
    said = run("--data", tmp_path, command)
    assert said.returncode == (2 if command == "ladder" else 1)
    assert "Traceback" not in said.stderr
    assert "malformed" in said.stderr + said.stdout


def test_a_file_of_something_else_is_told(tmp_path):
    (tmp_path / FILE_NAME).write_text("no database" * 1000)
    said = run("--data", tmp_path, "ladder")
    assert said.returncode == 2
    assert "cannot be read" in said.stderr


@pytest.mark.parametrize("make", [lambda path: path.write_text("x"), lambda path: (path.mkdir(), (path / "f").touch())])
def test_the_demo_refuses_what_holds_anything(tmp_path, make):
    make(tmp_path / "taken")
    said = run("demo", tmp_path / "taken")
    assert said.returncode == 2
    assert "not an empty folder" in said.stderr


NO_NAME = ["--data", "", "check"], ["demo", ""], ["--data", "~nobody-of-that-name/x", "ladder"]


@pytest.mark.parametrize("arguments", [["fly"], ["demo"], ["--language", "nowhere", "check"], *NO_NAME])
def test_unusable_arguments_exit_with_2(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = run(*arguments, PYTHONPATH=str(ROOT))
    assert said.returncode == 2
    assert ": error: " in said.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_window_without_a_screen_is_told():
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a screen")
    said = run(**dict.fromkeys(SCREENS, ""))
    assert said.returncode == 2
    assert "no screen" in said.stderr


def test_a_demo_where_no_folder_can_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    said = run("demo", tmp_path / "file" / "below")
    assert said.returncode == 2
    assert "Traceback" not in said.stderr


def test_an_empty_or_relative_data_home_is_not_followed(tmp_path, monkeypatch):
    from netwerkapp.paths import user_folder

    monkeypatch.setenv("HOME", str(tmp_path))
    for value in ("", "somewhere"):
        monkeypatch.setenv("XDG_DATA_HOME", value)
        assert user_folder() == tmp_path / ".local" / "share" / "netwerkapp"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    assert user_folder() == tmp_path / "elsewhere" / "netwerkapp"


@pytest.mark.parametrize("home", ["", "somewhere"])
def test_an_empty_or_relative_home_is_not_followed(tmp_path, monkeypatch, home):
    import pwd

    from netwerkapp.paths import user_folder

    monkeypatch.setenv("HOME", home)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    own = pwd.getpwuid(os.getuid()).pw_dir
    assert user_folder() == Path(own) / ".local" / "share" / "netwerkapp"


def test_without_any_home_a_folder_is_asked_for_and_never_a_relative_one_used(tmp_path):
    """A user that the system does not know, without HOME: appdirs would say ~/.local/share."""
    script = (
        "import os, sys; sys.argv[0] = 'netwerkapp'\n"
        "import pwd; pwd.getpwuid = lambda uid: (_ for _ in ()).throw(KeyError(uid))\n"
        "from netwerkapp.cli import main; sys.exit(main(['ladder']))\n"
    )
    environment = {name: value for name, value in os.environ.items() if name not in ("HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    )
    assert done.returncode == 2
    assert "no home folder was found; name a folder with --data" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_home_of_somebody_who_does_not_exist_is_told():
    said = run("--data", "~nobody-of-this-name/x", "check")
    assert said.returncode == 2
    assert "no home folder was found" in said.stderr
    assert "Traceback" not in said.stderr


def test_backup_and_restore_bring_everything_over(demo, tmp_path):
    made = run("--data", demo, "backup", tmp_path / "copy.sqlite3")
    assert (made.returncode, made.stdout) == (0, f"{tmp_path / 'copy.sqlite3'}: 37 people, 12 talks\n")
    assert run("--data", demo, "backup", tmp_path).returncode == 0
    assert len(list(tmp_path.glob("netwerkapp-*-asked.sqlite3"))) == 1
    back = run("--data", tmp_path / "new", "restore", tmp_path / "copy.sqlite3")
    assert (back.returncode, back.stdout) == (0, f"{tmp_path / 'copy.sqlite3'}: 37 people, 12 talks\n")
    again = run("--data", tmp_path / "new", "restore", tmp_path / "copy.sqlite3")
    assert "what was there before: " in again.stdout
    assert run("--data", tmp_path / "new", "check").returncode == 0


def test_backup_and_restore_say_what_cannot_be_done(demo, tmp_path):
    (tmp_path / "no").write_text("no copy")
    for arguments, said in (
        (("backup", tmp_path / "no"), "is there already"),
        (("backup", tmp_path / "nowhere" / "copy"), "no copy could be made"),
        (("restore", tmp_path / "no"), "cannot be put back"),
        (("restore", tmp_path / "nowhere"), "cannot be put back"),
    ):
        done = run("--data", demo, *arguments)
        assert done.returncode == 2
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    assert run("--data", tmp_path / "empty", "backup", tmp_path).returncode == 2


def test_backup_and_restore_leave_data_that_is_open_alone(demo, tmp_path):
    from netwerkapp.single import claim

    claimed = claim(demo)
    try:
        for command in ("backup", "restore"):
            done = run("--data", demo, command, tmp_path / "copy.sqlite3")
            assert done.returncode == 2
            assert "is open in Netwerkapp now" in done.stderr
    finally:
        claimed.release()


def test_everything_is_taken_along_and_brought_in_without_doubles(demo, tmp_path):
    out, here = tmp_path / "alles.netwerk", tmp_path / "here"
    assert run("--data", demo, "--language", "nl", "export", out).stdout == f"{out}: 37 people, 12 talks\n"
    assert "people: 37 new, 0 newer there" in run("--data", here, "import", out).stdout
    assert run("--data", here, "ladder", "--json").stdout == run("--data", demo, "ladder", "--json").stdout
    again = json.loads(run("--data", here, "import", "--json", out).stdout)
    assert (again["people"]["new"], again["people"]["the same"], again["texts"]["newer there"]) == (0, 37, 0)
    assert len(list((here / "backups").glob("*-import-*.sqlite3"))) == 1
    with zipfile.ZipFile(out) as packed:
        assert packed.namelist()[0] == "LEESMIJ.txt"


def test_everything_can_be_taken_along_with_a_password(demo, tmp_path):
    out, here, word = tmp_path / "alles.netwerk", tmp_path / "here", tmp_path / "word"
    word.write_text("geheim\n")
    assert run("--data", demo, "export", out, "--password-file", word).returncode == 0
    assert b"Marjan" not in out.read_bytes()
    refused = run("--data", here, "import", out)
    assert (refused.returncode, "it has a password" in refused.stderr) == (2, True)
    assert "people: 37 new" in run("--data", here, "import", out, "--password-file", word).stdout
    word.write_text("anders\n")
    assert "this is not its password" in run("--data", here, "import", out, "--password-file", word).stderr


def test_taking_along_says_what_cannot_be_done(demo, tmp_path):
    wrong, empty, word = tmp_path / "wrong.netwerk", tmp_path / "empty", tmp_path / "word"
    wrong.write_bytes(b"PK" + bytes(100))
    word.write_text("\n")
    full, bytes_only = tmp_path / "full", tmp_path / "bytes"
    full.write_text("geheim")
    bytes_only.write_bytes(b"\xff\xfe\x00")
    for arguments, sentence in (
        (("import", wrong), "it is damaged; nothing was changed"),
        (("import", tmp_path / "none.netwerk"), "there is no such file"),
        (("import", wrong, wrong), "on its own"),
        (("import", wrong, "--password-file", word), "no password on its first line"),
        (("export", tmp_path / "x.vcf", "--password-file", full), "only a .netwerk file has a password"),
        (("import", wrong, "--password-file", bytes_only), "holds no text"),
    ):
        refused = run("--data", demo, *arguments)
        assert (refused.returncode, sentence in refused.stderr) == (2, True), refused.stderr
    assert run("--data", empty, "export", tmp_path / "x.netwerk").returncode == 2
    assert not empty.exists()


def test_taking_along_leaves_data_that_is_open_alone(demo, tmp_path):
    from netwerkapp.single import claim

    held = claim(demo)
    assert held is not None
    try:
        for command in ("export", "import"):
            refused = run("--data", demo, command, tmp_path / "x.netwerk")
            assert (refused.returncode, "is open in Netwerkapp now" in refused.stderr) == (2, True)
    finally:
        held.release()
