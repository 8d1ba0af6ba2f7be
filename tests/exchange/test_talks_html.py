"""Talks as a web page: whole by itself, and safe."""

from html.parser import HTMLParser

import pytest

from netwerkapp.exchange.talks_html import talks_html
from tests.exchange.books import NASTY, book

_PAGE = {"html", "head", "meta", "title", "style", "body", "article"}
_TAGS = _PAGE | {"h1", "h2", "h3", "h4", "p", "dl", "dt", "dd", "ol", "ul", "li"}


class Reader(HTMLParser):
    """Keeps tags, attributes and words."""

    def __init__(self, data):
        super().__init__()
        self.tags, self.names, self.words, self.open = set(), set(), [], []
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.mark.parametrize("line", NASTY)
def test_what_was_typed_never_becomes_markup_and_is_all_there(line):
    page = Reader(talks_html(book(line, title=line), "nl"))
    assert page.tags <= _TAGS
    assert page.names <= {"lang", "charset", "http-equiv", "content", "name", "dir"}  # no links, no pictures
    assert page.open == []
    assert page.words.count(line) == 2


def test_questions_have_numbers_and_other_lists_have_none():
    many = talks_html(book("Een?", "Twee?", numbered=True), "nl").decode()
    assert '<ol><li dir="auto">Een?</li><li dir="auto">Twee?</li></ol>' in many
    assert '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>' in talks_html(book("a", "b"), "nl").decode()


def test_nothing_comes_from_elsewhere_and_it_can_be_printed():
    text = talks_html(book("x"), "en").decode()
    assert text.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert "default-src 'none'" in text
    assert "url(" not in text
    assert "@import" not in text
    assert "@media print" in text


def test_characters_that_no_page_may_hold_are_replaced():
    assert "a\ufffdb\n\tc" in talks_html(book("a\x0bb\n\tc"), "nl").decode()
