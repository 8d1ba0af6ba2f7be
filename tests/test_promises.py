"""What the README promises: each test and each file that it names is there."""

import re

import pytest

from netwerkapp.paths import RESOURCES

ROOT = RESOURCES.parent
FOLDER = ROOT / "tests"
PROMISES = (ROOT / "README.md").read_text(encoding="utf-8").split("## What you can count on")[1].split("\n## ")[0]
ROWS = re.findall(r"^\| (.+?) \| (`.+`) \|$", PROMISES, re.MULTILINE)
NAMED = sorted({name for _promise, tests in ROWS for name in re.findall(r"`([^`]+)`", tests)})


def test_the_readme_makes_promises():
    assert len(ROWS) > 20


@pytest.mark.parametrize("name", NAMED)
def test_what_the_readme_names_is_there(name):
    if "test_" in name and "/" not in name:
        begin = name.removesuffix("...")
        end = "" if name.endswith("...") else r"\("
        tests = (file.read_text(encoding="utf-8") for file in FOLDER.rglob("test_*.py"))
        assert any(re.search(rf"^def {begin}{end}", text, re.MULTILINE) for text in tests)
    else:
        places = (ROOT, FOLDER / "faults")  # of several files of one folder only the first has it
        assert any((place / name).exists() for place in places)
