"""Whether a text names someone of your list."""

import re
from collections.abc import Callable, Iterable

from netwerkapp.domain.names import fold

_WORD = re.compile(r"\w+")
_SHORTEST = 2  # letters; a single letter is no name


def names_someone(text: str, names: Callable[[], Iterable[str]]) -> bool:
    """Return whether one of these given and family names stands in the text as a word; they are asked for last."""
    words = set(_WORD.findall(fold(text)))
    parts = (_WORD.findall(fold(name)) for name in names()) if words else ()
    return any(part and len("".join(part)) >= _SHORTEST and words.issuperset(part) for part in parts)
