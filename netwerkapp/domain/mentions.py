"""Whether a text names someone of your list."""

import re
from collections.abc import Iterable

from netwerkapp.domain.names import Name, fold

_WORD = re.compile(r"\w+")
_SHORTEST = 2  # letters; a single letter is no name


def names_someone(text: str, names: Iterable[Name]) -> bool:
    """Return whether a given or family name of one of these people stands in the text as a word."""
    words = set(_WORD.findall(fold(text)))
    if not words:
        return False
    for name in names:
        for part in (name.given, name.family):
            parts = _WORD.findall(fold(part))
            if parts and len("".join(parts)) >= _SHORTEST and words.issuperset(parts):
                return True
    return False
