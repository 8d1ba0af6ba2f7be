"""Talks as Markdown: read as text, and as a program that knows Markdown reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from netwerkapp.domain.talk_records import TalkBook, TalkRecord
from netwerkapp.exchange.talks_markdown import talks_markdown
from tests.exchange.books import NASTY, book

_BLOCKS = {"heading_open", "paragraph_open", "bullet_list_open", "ordered_list_open", "list_item_open"}
_INLINE = {"text", "strong_open", "strong_close", "softbreak", "hardbreak", "text_special"}


def read(data):
    """Return the blocks, the kinds of inline markup, and the words of a file."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(data.decode())
    inline = [child for token in tokens if token.children for child in token.children]
    words = " ".join(child.content for child in inline if child.content)
    return (
        {t.type for t in tokens if t.nesting == 1 or t.type in ("fence", "hr", "html_block", "code_block")},
        {child.type for child in inline},
        " ".join(words.split()),
    )


def test_a_talk_is_read_in_its_parts():
    text = talks_markdown(book("Hoe begon je?", "Wie nog meer?", numbered=True)).decode()
    assert text == (
        "# Mijn gesprekken\n\nVandaag\n\n## Koffie met Henk\n\n- **Dag**: 26 november\n\n### Doel\n\n"
        "**Mijn vraag**\n\n1. Hoe begon je?\n2. Wie nog meer?\n"
    )
    assert "- a\n- b\n" in talks_markdown(book("a", "b")).decode()


def test_lines_and_paragraphs_stay_what_they_are():
    text = talks_markdown(book("\nEen\ntwee\n\n\n\ndrie\n")).decode()
    assert text.endswith("**Mijn vraag**\n\nEen\\\ntwee\n\ndrie\n")
    assert talks_markdown(book("")).decode().endswith("**Mijn vraag**\n\n\n")
    assert talks_markdown(TalkBook("T", "a", (TalkRecord("x", (), ()),))).decode() == "# T\n\na\n\n## x\n"


@pytest.mark.parametrize("line", NASTY)
def test_what_was_typed_never_becomes_markup_and_is_all_there(line):
    for lines in ((line,), (f"eerst\n{line}",), (line, "nog een")):
        blocks, inline, words = read(talks_markdown(book(*lines, title=line)))
        assert blocks <= _BLOCKS
        assert inline <= _INLINE
        assert words.count(" ".join(line.split())) == 2


@given(st.text(alphabet=st.sampled_from("ab #*_-+=>12.)(<&\\`~|[]!$\n\t:"), max_size=40))
def test_any_text_is_read_back_as_it_is(text):
    blocks, inline, words = read(talks_markdown(book(text or "-")))
    assert blocks <= _BLOCKS
    assert inline <= _INLINE
    assert " ".join((text or "-").split()) in words.replace("\u00a0", " ") or not text.strip()
