"""Esc never loses what was typed: it still stands in its field, is kept, or is there when you come back."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netwerkapp.ui.fields import TextArea, TextField
from netwerkapp.ui.search_field import SearchField
from tests.screens.scenes import all_scenes
from tests.screens.stage import DEMO, EMPTY, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")

SCENES = [scene for scene in all_scenes() if not scene.more]
NO_TEXTS = {  # what is typed here chooses something, and is no text of yours
    "Tot wanneer wil je rust?",
    "Wanneer?",
    "Label",
    "De ander",
    "Zoek in de vragen",
}


@pytest.mark.parametrize("data", [DEMO, EMPTY])
def test_what_was_typed_is_there_after_esc(qapp, tmp_path, data):
    stage, lost, seen = Stage(Manner("nl"), data, tmp_path / "data"), [], set()
    try:
        for scene in (one for one in SCENES if one.data == data):
            beside = scene.show(stage)
            settle()
            for name in [] if beside else [field.accessibleName() for field in fields(stage)]:
                if (scene.page, name) not in seen and name not in NO_TEXTS:
                    seen.add((scene.page, name))
                    mark = f"zq{len(seen)}x"
                    scene.show(stage)
                    if type_and_escape(stage, name, mark) and not is_there(stage, scene, name, mark):
                        lost.append(f"{scene.name}: {name}")
            stage.tidy(beside)
    finally:
        stage.close()
    assert lost == []
    assert len(seen) > (30 if data == DEMO else 0)


def fields(stage):
    """Return the fields that can be typed in; those that take figures only are left out."""
    found = [*stage.window.findChildren(TextField), *stage.window.findChildren(TextArea)]
    usable = [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]
    return [
        one
        for one in usable
        if not isinstance(one, SearchField)
        and not (isinstance(one, TextField) and isinstance(one.validator(), QValidator))
    ]


def type_and_escape(stage, name, mark):
    """Type in the field of this name and press Esc; False when it is not there."""
    settle()
    field = next((one for one in fields(stage) if one.accessibleName() == name), None)
    if field is None:
        return False
    field.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    QTest.keyClicks(field, mark)
    assert mark in field.text(), name
    QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Escape)
    settle()
    return True


def is_there(stage, scene, name, mark):
    """Look in the fields, in the file, and in the fields when the same is opened again."""
    if any(mark in field.text() for field in fields(stage)):
        return True
    stage.saver.flush()
    with closing(sqlite3.connect(stage.folder / "netwerkapp.sqlite3")) as file:
        if any(mark in line for line in file.iterdump()):
            return True
    scene.show(stage)
    settle()
    return any(mark in field.text() for field in fields(stage) if field.accessibleName() == name)
