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
SEARCHES = {"De ander", "Zoek in de vragen"}  # beside those with a magnifying glass
DAYS = {  # what is typed in a field for a day: one that is to come, or one that was
    ("ladder", "Tot wanneer wil je rust?"): "3 december",
    ("contacts", "Wanneer?"): "3 november",
    ("conversations", "Welke dag?"): "3 december",
    ("conversations", "Op welke dag? Dit mag leeg blijven."): "3 december",
    ("steps", "Wanneer?"): "3 december",
    ("steps", "Op welke dag?"): "3 december",
}


@pytest.mark.parametrize("data", [DEMO, EMPTY])
def test_what_was_typed_is_there_after_esc_and_only_a_search_is_emptied(qapp, tmp_path, data):
    stage, lost, seen = Stage(Manner("nl"), data, tmp_path / "data"), [], set()
    try:
        for scene in (one for one in SCENES if one.data == data):
            beside = scene.show(stage)
            settle()
            for name in [] if beside else [field.accessibleName() for field in typable(stage)]:
                where = (scene.page, name)
                if where not in seen:
                    seen.add(where)
                    scene.show(stage)
                    settle()
                    field = next((one for one in typable(stage) if one.accessibleName() == name), None)
                    if field is not None and not (is_search(field) or keeps(stage, scene, field, len(seen))):
                        lost.append(f"{scene.name}: {name}")
                    if field is not None and is_search(field):
                        lost += [f"{scene.name}: {name}, {what}" for what in changed_by_escape(stage, field)]
            stage.tidy(beside)
    finally:
        stage.close()
    assert lost == []
    assert len(seen) > (50 if data == DEMO else 0)
    assert data != DEMO or set(DAYS) | {("duplicates", "De ander"), ("conversations", "Zoek in de vragen")} <= seen


def typable(stage):
    """Return the fields that can be typed in."""
    found = [*stage.window.findChildren(TextField), *stage.window.findChildren(TextArea)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def is_search(field):
    return isinstance(field, SearchField) or field.accessibleName() in SEARCHES


def press(field, text, key):
    """Type over what stands there, and press a key."""
    field.window().activateWindow()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()
    QTest.keyClick(QApplication.focusWidget() or field, key)
    settle()


def changed_by_escape(stage, field):
    """Type in a field to search in and press Esc: it is empty, and all else is as it was; return what is not."""
    page = stage.window.current_page()
    press(field, "zqx", Qt.Key.Key_Escape)
    there = stage.window.current_page()
    found = {"not emptied": field.text(), "gone": not field.isVisible(), f"now on {there}": there != page}
    return [what for what, is_so in found.items() if is_so] + ([] if field.hasFocus() else ["left"])


def keeps(stage, scene, field, number):
    """Type in this field and press Esc; whether it stands somewhere now."""
    name, figures = field.accessibleName(), isinstance(field, TextField) and isinstance(field.validator(), QValidator)
    before = kept(stage) if figures else set()
    mark = f"{11 + number % 89}" if figures else DAYS.get((scene.page, name), f"zq{number}x")
    press(field, mark, Qt.Key.Key_Escape)
    if stands_in(stage, name, mark) or any(mark in line for line in kept(stage) - before):
        return True
    scene.show(stage)
    settle()
    return stands_in(stage, name, mark)


def stands_in(stage, name, mark):
    return any(mark in field.text() for field in typable(stage) if field.accessibleName() == name)


def kept(stage):
    """Return what stands in the file."""
    stage.saver.flush()
    with closing(sqlite3.connect(stage.folder / "netwerkapp.sqlite3")) as file:
        return set(file.iterdump())
