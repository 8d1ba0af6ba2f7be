"""The if-then line."""

from netwerkapp.domain.plans import Plan


def test_the_line_is_there_once_both_parts_are():
    assert Plan(if_text="Als het donderdag is", then_text="dan bel ik Anna").line == (
        "Als het donderdag is, dan bel ik Anna."
    )
    assert Plan(if_text="Als het donderdag is").line == ""
    assert Plan(then_text="dan bel ik Anna").line == ""
