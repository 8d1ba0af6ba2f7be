"""An if-then line falls into two parts, and is made of two parts."""

import pytest

from netwerkapp.content import load_content
from netwerkapp.domain.setbacks import own_setback, setback_of
from netwerkapp.paths import RESOURCES


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Als iemand nee zegt, dan bedank ik.", ("Als iemand nee zegt", "dan bedank ik")),
        ("If it is stiff, late, then I ask, and close.", ("If it is stiff, late", "then I ask, and close")),
        ("Als het regent", ("Als het regent", "")),
    ],
)
def test_a_line_is_divided_before_then(line, parts):
    setback = setback_of("x", line)
    assert (setback.if_text, setback.then_text) == parts


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_of_the_texts_comes_back_as_it_was(language):
    for one in load_content(RESOURCES / "content", language).help.setback:
        assert setback_of(one.id, one.text).line == one.text


@pytest.mark.parametrize(
    ("happens", "do", "line"),
    [
        ("iemand lacht", "lach ik mee", "Als iemand lacht, dan lach ik mee."),
        ("als iemand  lacht,", "Dan lach ik mee.", "als iemand lacht, Dan lach ik mee."),
        ("alsof", "dansen", "Als alsof, dan dansen."),
    ],
)
def test_the_words_if_and_then_come_where_they_are_not_typed(happens, do, line):
    assert own_setback("x", happens, do, "Als", "dan").line == line


def test_nothing_typed_stays_nothing():
    setback = own_setback("x", " ", "", "Als", "dan")
    assert (setback.if_text, setback.then_text) == ("", "")
