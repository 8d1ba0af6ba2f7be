"""Circles as they are written in a table, in the language of the user."""

from netwerkapp.domain.contacts import Circle
from netwerkapp.domain.names import fold

_WORDS = {
    "nl": ("familie", "vrienden", "oud-collega’s", "opleiding", "vereniging", "buurt", "via via"),
    "en": ("family", "friends", "former colleagues", "education", "club", "neighbourhood", "via others"),
}
_CIRCLES = {fold(word): circle for words in _WORDS.values() for word, circle in zip(words, Circle, strict=True)}


def circle_text(circle: str | None, language: str) -> str:
    """Return what a circle is called; one of the user's own has its own name."""
    return dict(zip(map(str, Circle), _WORDS.get(language, _WORDS["en"]), strict=True)).get(circle or "", circle or "")


def circle_of(text: str) -> str:
    """Return the circle that is called so in either language; any other text is a circle of the user's own."""
    return _CIRCLES.get(fold(text), text)
