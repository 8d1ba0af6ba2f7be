"""Everything that is locked was looked at: its version, its licence, and what is known against it."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata

import pytest

from netwerkapp.ui.help.about import PARTS


@pytest.fixture
def held(dependencies):
    return tomllib.loads(dependencies.LIST.read_text(encoding="utf-8"))


def test_every_locked_package_is_on_the_list_with_a_licence_that_is_known(dependencies, capsys):
    assert dependencies.main() == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert "pip-audit" in said.out
    assert all(f"  {name} " in said.out for name in dependencies.locked())


def test_all_in_the_locks_comes_by_its_hash(dependencies):
    for lock in dependencies.LOCKS:
        pins = re.findall(r"^[\w.-]+==.*\n(.*)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert pins
        assert all(re.match(r"    --hash=sha256:[0-9a-f]{64}", line) for line in pins)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda versions, _held: versions.update(new="1.0"), "new 1.0 is not in dependencies.toml"),
        (lambda versions, _held: versions.update(click="99"), "click was looked at in version"),
        (lambda versions, _held: versions.pop("click"), "click is in dependencies.toml, and no longer in a lock"),
        (lambda _versions, held: held["app"].update(click=["8.5.1", "Ours"]), "click has a licence that is not known"),
    ],
)
def test_what_nobody_looked_at_is_named(dependencies, held, change, said):
    versions = dependencies.locked()
    held["app"]["click"] = [versions["click"], "BSD-3-Clause"]
    change(versions, held)
    found = list(dependencies.problems(versions, held))
    assert any(one.startswith(said) for one in found), found


def test_a_known_vulnerability_is_printed_and_without_one_the_day_that_was_asked(dependencies, held):
    held |= {"vulnerabilities_asked": "2026-12-01", "vulnerabilities": {"click": "reads too much; not used here"}}
    said = "\n".join(dependencies.table(dependencies.locked(), held))
    assert re.search(r"  click .*reads too much; not used here", said)
    assert re.search(r"  pluggy .*none known on 2026-12-01", said)


def test_the_list_says_the_licence_that_the_package_says_itself(dependencies, held):
    for name, looked in dependencies.listed(held).items():
        try:
            said = metadata(name).get("License-Expression")
        except PackageNotFoundError:  # of another system, or only for building
            continue
        assert said is None or looked.licence in said.replace("-only", ""), name


def test_about_netwerkapp_says_of_each_part_the_licence_of_the_list(dependencies, held):
    looked, named = dependencies.listed(held), 0
    for names, licence in PARTS:
        for name in names.split(", "):
            if name in looked:
                named += 1
                assert (looked[name].licence, looked[name].use) == (licence.replace(", ", " OR "), "app"), name
    assert named >= 10
