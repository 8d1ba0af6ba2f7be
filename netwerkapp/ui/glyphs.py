"""Which characters no font on this computer can draw."""

from PySide6.QtGui import QFont, QTextLayout

_BOX = 0  # the number of the glyph that stands for a missing one


def not_drawn(text: str, font: QFont) -> str:
    """Return the characters of `text` that no font can draw, each once, in order. They show as a box."""
    return "".join(letter for letter in dict.fromkeys(text) if _is_box(letter, font))


def _is_box(letter: str, font: QFont) -> bool:
    if letter.isascii() or letter.isspace():
        return False
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(_BOX in run.glyphIndexes() for run in layout.glyphRuns())
