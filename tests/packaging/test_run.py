"""`make run`: when a window opens, and what is shown where there is none."""

import os
import subprocess
import sys

import pytest

from netwerkapp.opening import SCREENS


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_linux_has_a_screen_when_its_environment_names_one(starter, name):
    assert starter.has_screen("linux", {name: ":0"})
    assert not starter.has_screen("linux", {name: ""})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_a_screen(starter, platform):
    assert starter.has_screen(platform, {})


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--data", "/x"], True),
        (["--data", "/x", "ladder"], False),
        (["check"], False),
        (["import", "x.vcf"], False),
        (["demo", "/x"], False),
        (["--version"], False),
    ],
)
def test_commands_need_no_screen(starter, arguments, window):
    assert starter.wants_window(arguments) is window


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], {}),
        (["--data", "somewhere"], {}),
        pytest.param([], {"DISPLAY": ":7357"}, id="a screen that does not answer"),
    ],
)
def test_without_a_screen_it_says_so_and_shows_the_ladder(starter, tmp_path, arguments, named):
    environment = {key: value for key, value in os.environ.items() if key not in SCREENS} | named
    ended = subprocess.run(
        [sys.executable, starter.__spec__.origin, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=environment | {"LC_ALL": "nl_NL.UTF-8"},
    )
    said, _, ladder = ended.stdout.partition("\n")
    assert ended.returncode == 0, ended.stderr
    assert said.startswith("netwerkapp: no screen here")
    assert "Bekwaam worden" in next(line for line in ladder.splitlines() if "Hier sta je" in line)
    assert list(tmp_path.iterdir()) == []
