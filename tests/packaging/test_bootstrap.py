"""The set-up: what it finds done, which way it takes, and the one line it prints when it cannot go on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LDD = """
\tlinux-vdso.so.1 (0x00007ffd0b5f2000)
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f3c6a000000)
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


@pytest.fixture
def whole(bootstrap, tmp_path):
    """The set-up, with an environment in a temporary folder that looks whole."""
    bootstrap.VENV = tmp_path / "venv"
    for name in ("python", "netwerkapp", "pyside6-lupdate"):
        bootstrap.script(name).parent.mkdir(parents=True, exist_ok=True)
        bootstrap.script(name).touch()
    return bootstrap


def empty_path(tmp_path):
    folder = tmp_path / "nothing"
    folder.mkdir()
    return {"PATH": str(folder)}


@pytest.mark.parametrize(
    ("version", "words"),
    [
        *(((2, 7), "this is 2.7"), ((3, 8), "this is 3.8"), ((3, 10), "this is 3.10")),
        *(((3, 11), ""), ((3, 12), ""), ((3, 14), ""), ((4, 0), "")),
    ],
)
def test_python_is_taken_from_3_11_on_and_an_older_one_is_named_in_one_line(bootstrap, version, words):
    told = ""
    try:
        bootstrap.check_python(version)
    except bootstrap.MissingError as error:
        told = str(error)
    assert words in told
    assert len(told.splitlines()) == bool(words)


def test_stamp_stays_when_nothing_changes_and_moves_with_the_lock(bootstrap, tmp_path):
    before = bootstrap.stamp()
    assert bootstrap.stamp() == before
    changed = tmp_path / "lock"
    changed.write_text(bootstrap.LOCK.read_text() + "# another line\n")
    bootstrap.LOCK = changed
    assert bootstrap.stamp() != before


def test_finished_environment_is_left_alone(whole, tmp_path):
    mark = tmp_path / "mark"
    mark.write_text("now")
    assert whole.is_done(mark, "now")


def test_mark_of_an_older_lock_is_not_enough(whole, tmp_path):
    mark = tmp_path / "mark"
    mark.write_text("then")
    assert not whole.is_done(mark, "now")


def test_half_made_environment_is_made_again(whole, tmp_path):
    mark = tmp_path / "mark"
    assert not whole.is_done(mark, "now")
    mark.write_text("now")
    whole.script("netwerkapp").unlink()
    assert not whole.is_done(mark, "now")


def test_environment_whose_python_is_gone_is_made_again(whole, tmp_path):
    mark = tmp_path / "mark"
    mark.write_text("now")
    whole.python().unlink()
    whole.python().symlink_to(tmp_path / "removed")
    assert not whole.is_done(mark, "now")


def test_first_way_that_works_is_taken_and_finds_no_remains(bootstrap, tmp_path):
    bootstrap.VENV = tmp_path / "venv"
    seen = []

    def fails():
        bootstrap.VENV.mkdir()

    def does():
        seen.append(bootstrap.VENV.exists())
        return ["second"]

    assert bootstrap.first_that_works((fails, does, fails)) == ["second"]
    assert seen == [False]


def test_no_way_that_works_is_said(bootstrap, tmp_path):
    bootstrap.VENV = tmp_path / "venv"
    assert bootstrap.first_that_works((lambda: None, lambda: None)) is None


def test_libraries_that_ldd_does_not_find_are_named_once(bootstrap):
    assert bootstrap.not_found(LDD) == {"libxcb-cursor.so.0", "libEGL.so.1"}


def test_nothing_is_missing_here(bootstrap):
    bootstrap.VENV = Path(sys.prefix)
    assert bootstrap.missing_libraries() == []


def test_command_that_is_not_there_prints_nothing(bootstrap):
    assert bootstrap.output_of("netwerkapp-no-such-command") == ""


def test_one_line_names_the_command_and_every_package(bootstrap):
    line = bootstrap.line_for(["python3-venv", "libegl1", "libgl1"])
    assert line.endswith("apt-get install -y --no-install-recommends python3-venv libegl1 libgl1")
    assert "\n" not in line


def test_second_run_says_and_does_nothing(bootstrap, tmp_path):
    if Path(sys.prefix) != bootstrap.VENV or not bootstrap.is_done(bootstrap.STAMP, _stamp_of_base(bootstrap)):
        pytest.skip("these tests run in an environment that was made in another way")
    base = Path(sys.base_prefix) / "bin" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    before = bootstrap.STAMP.stat()
    ended = subprocess.run(
        [base, bootstrap.ROOT / "packaging" / "bootstrap.py"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | empty_path(tmp_path),
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert bootstrap.STAMP.stat() == before


def _stamp_of_base(bootstrap):
    prefix, sys.prefix = sys.prefix, sys.base_prefix
    try:
        return bootstrap.stamp()
    finally:
        sys.prefix = prefix


def test_what_tests_listen_with_is_asked_of_root_alone_and_stops_nothing(bootstrap, capsys):
    asked = []
    bootstrap.FOR_TESTS = ("netwerkapp-no-such-package",)
    bootstrap.apt_update, bootstrap.apt_install = (lambda: None), asked.append
    bootstrap.can_apt = lambda: False
    bootstrap.install_for_tests()
    assert (asked, capsys.readouterr().err) == ([], "")
    bootstrap.can_apt = lambda: True
    bootstrap.install_for_tests()
    assert asked == [["netwerkapp-no-such-package"]]

    def fails(packages):
        raise subprocess.CalledProcessError(100, ["apt-get", *packages])

    bootstrap.apt_install = fails
    bootstrap.install_for_tests()
    assert "some tests will be skipped" in capsys.readouterr().err
