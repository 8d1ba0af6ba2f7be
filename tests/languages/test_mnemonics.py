"""In each menu, and in each dialog, a letter opens one thing only; in every language there is."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QMenu

from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES
from tests.screens.scenes import all_scenes
from tests.screens.stage import DEMO, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")
DIALOGS = [
    scene
    for scene in all_scenes()
    if scene.name.startswith(("start ", "window crash", "window example")) and scene.data == DEMO
]


def letters(texts):
    """Return the letters that are underlined in these texts."""
    return [found[1].lower() for text in texts if (found := re.search(r"&(\w)", text.replace("&&", "")))]


def doubles(texts):
    found = letters(texts)
    return sorted({letter for letter in found if found.count(letter) > 1})


@pytest.mark.parametrize("language", languages(RESOURCES / "content"))
def test_every_entry_of_the_menus_has_a_letter_of_its_own(qapp, tmp_path, language):
    stage = Stage(Manner(language), DEMO, tmp_path / "data")
    try:
        bar = stage.window.menuBar()
        assert len(letters(one.text() for one in bar.actions())) == len(bar.actions())
        assert doubles(one.text() for one in bar.actions()) == []
        for action in bar.actions():
            entries = [one.text() for one in action.menu().actions() if not one.isSeparator()]
            assert len(letters(entries)) == len(entries), entries
            assert doubles(entries) == [], entries
    finally:
        stage.close()


@pytest.mark.parametrize("language", languages(RESOURCES / "content"))
def test_no_letter_opens_two_things_in_a_dialog_or_a_small_menu(qapp, tmp_path, language):
    stage, found = Stage(Manner(language), DEMO, tmp_path / "data"), []
    try:
        for scene in DIALOGS:
            shown = scene.show(stage)
            settle()
            texts = [one.text() for one in shown.findChildren(QAbstractButton)]
            found += [f"{scene.name}: {letter} in {texts}" for letter in doubles(texts)]
            stage.tidy(shown)
        for menu in stage.window.findChildren(QMenu):
            texts = [one.text() for one in menu.actions()]
            found += [f"{menu.title()}: {letter} in {texts}" for letter in doubles(texts)]
    finally:
        stage.close()
    assert found == []
