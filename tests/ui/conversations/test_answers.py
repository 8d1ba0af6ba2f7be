"""A field of the sheet tells what is typed, and nothing when it is filled."""

import pytest

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.conversations.answers import answer_field

SHEET = load_content(RESOURCES / "content", "en").sheet
FIELDS = {field.kind: field for section in SHEET.section for field in section.field}


@pytest.mark.parametrize(
    ("kind", "text"), [("line", "A walk"), ("text", "One\ntwo"), ("percent", "70"), ("scale10", "0"), ("scale10", "")]
)
def test_a_field_that_is_filled_shows_its_answer_and_tells_nothing(qtbot, theme, kind, text):
    field = answer_field(theme, SHEET, FIELDS[kind])
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited), qtbot.assertNotEmitted(field.left):
        field.set_text(text)
    assert field.text() == text


def test_label_hint_and_example_are_there_for_a_screen_reader(qtbot, theme):
    goal = SHEET.section[0].field[0]
    field = answer_field(theme, SHEET, goal)
    qtbot.addWidget(field)
    assert field.widget.accessibleName() == goal.label
    for words in (goal.hint.rstrip("."), goal.example.rstrip(".")):
        assert words in field.widget.accessibleDescription()
    assert goal.example in field.widget.placeholderText()
