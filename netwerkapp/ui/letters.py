"""Which letters can be put on paper here: those that some font on this computer has."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextLayout

_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me"})  # these are not drawn by themselves


def not_drawable(texts: Iterable[str], font: QFont) -> int:
    """Return how many characters no font can draw: a box stands in their place."""
    counts: Counter[str] = Counter()
    for text in texts:
        if not text.isascii():
            counts.update(text)
    return sum(count for letter, count in counts.items() if not letter.isascii() and not _can_draw(letter, font))


def _can_draw(letter: str, font: QFont) -> bool:
    if unicodedata.category(letter) in _UNSEEN:
        return True
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index for run in layout.glyphRuns() for index in run.glyphIndexes())
