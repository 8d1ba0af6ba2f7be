"""A pseudo-language: each text that comes from a catalogue or a content file is written in Greek letters."""

import re
import unicodedata
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTranslator

from netwerkapp.content import Content
from tests.screens.longer import IDS, KEPT, each_text

_LATIN, _GREEK = "abcdefghijklmnopqrstuvwxyz", "αβγδεφγηιικλμνοπκρστυβωξψζ"
_MARKS = str.maketrans(_LATIN + _LATIN.upper(), _GREEK + _GREEK.upper())
LOCALE = QLocale("el_GR")  # its days and months are Greek as well


def marked(text: str) -> str:
    """Return the text in Greek letters; what is filled in, and addresses, stay."""
    if re.fullmatch(r"[dMy ,.]+", text):  # how a day is written
        return text
    parts, place = [], 0
    for kept in KEPT.finditer(text):
        parts += [_greek(text[place : kept.start()]), kept[0]]
        place = kept.end()
    return "".join([*parts, _greek(text[place:])])


class MarkedTexts(QTranslator):
    """Marks every text that is asked for, also those of Qt."""

    def __init__(self, plural: QTranslator, parent: QObject) -> None:
        super().__init__(parent)
        self._plural = plural

    def isEmpty(self) -> bool:  # noqa: N802 - it is Qt's
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return marked(self._plural.translate(context, source, disambiguation, n) or source)


class MarkedContent(Content):
    """The texts of one language, each of them marked."""

    def _read(self, name: str, shape: Any) -> Any:
        return each_text(super()._read(name, shape), _mark)


def _mark(text: str, name: str) -> str:
    return text if name in IDS and " " not in text else marked(text)  # a step is an id or a sentence


def _greek(text: str) -> str:
    return unicodedata.normalize("NFD", text).translate(_MARKS)


def latin_words(text: str) -> set[str]:
    """Return the words in this text that are not marked, but for tags and what is still to be filled in."""
    return set(
        re.findall(r"[A-Za-z]{2,}", unicodedata.normalize("NFD", re.sub(r"<[^>]*>|\{\w+\}", " ", text).casefold()))
    )
