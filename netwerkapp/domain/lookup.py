"""Which paragraphs of a manual are about what someone looks for, and which words in them."""

import re
from collections.abc import Iterable, Iterator

from netwerkapp.domain.excerpts import words_of
from netwerkapp.domain.names import fold
from netwerkapp.records import dataclass

_WORD = re.compile(r"\w[\w’'-]*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, and where it stands."""

    chapter: str
    part: str  # id
    number: int  # of the paragraph in its part, from 0
    chapter_title: str
    title: str  # of its part
    text: str


def look_up(search: str, paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs that hold all words, those first whose titles do; a title alone gives its first one."""
    words = words_of(search)
    ranked = [(_rank(words, one), one) for one in paragraphs] if words else []
    return [one for rank, one in sorted(ranked, key=lambda pair: pair[0]) if rank < _NOT]


def marked(text: str, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Return where each word stands that holds one of `words`: its first character, and the one after its last."""
    for word in _WORD.finditer(text):
        if any(one in fold(word[0]) for one in words):
            yield word.span()


_NOT = 3


def _rank(words: tuple[str, ...], one: Paragraph) -> int:
    titles, text = fold(f"{one.chapter_title} {one.title}"), fold(one.text)
    here = all(word in text for word in words)
    if all(word in titles for word in words) and (here or one.number == 0):
        return 0
    if here:
        return 1
    both = all(word in text or word in titles for word in words)
    return 2 if both and any(word in text for word in words) and any(word not in titles for word in words) else _NOT
