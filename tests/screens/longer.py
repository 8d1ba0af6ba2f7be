"""Texts that are a third longer than they are: what another language may need."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTranslator

from netwerkapp.content import Content

MORE = 0.3
KEPT = re.compile(r"\{[^}]*\}|%\w+|&&|https?://\S+|\S+@\S+")  # what is filled in, and addresses
_VOWELS = frozenset("aeiouyAEIOUYëïéèáóüö")
IDS = frozenset({"id", "kind", "icon", "circle", "needs", "step", "item", "types", "holds", "see", "pages"})


def longer(text: str) -> str:
    """Return the text with so many vowels doubled, and then tripled, that it is 30% longer."""
    own = len(KEPT.sub("", text).strip())
    wanted, made = len(text) + (max(1, round(MORE * own)) if own else 0), text
    for _ in range(9):
        if len(made) >= wanted:
            break
        made = _doubled(made, wanted - len(made))
    return made


def _doubled(text: str, most: int) -> str:
    made, place = [], 0
    for kept in [*KEPT.finditer(text), None]:
        end = kept.start() if kept else len(text)
        for sign, before in zip(text[place:end], "&" + text[place:end], strict=False):
            made.append(sign)
            if sign in _VOWELS and before != "&" and most > 0:
                made.append(sign.lower())
                most -= 1
        if kept:
            made.append(kept[0])
            place = kept.end()
    return "".join(made)


class LongerTexts(QTranslator):
    """Says what another catalogue says, at greater length; texts of Qt itself stay as they are."""

    def __init__(self, ours: QTranslator, known: QTranslator, parent: QObject) -> None:
        super().__init__(parent)
        self._ours, self._known = ours, known

    def isEmpty(self) -> bool:  # noqa: N802 - it is Qt's
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]  # None: not known
        said = self._ours.translate(context, source, disambiguation, n)
        if not said and self._known.translate(context, source, disambiguation, n):
            said = source
        return longer(said) if said else None


class LongerContent(Content):
    """The texts of one language, at greater length."""

    def _read(self, name: str, shape: Any) -> Any:
        return each_text(super()._read(name, shape), lambda text, name: text if name in IDS else longer(text))


def each_text(value: Any, change: Callable[[str, str], str], name: str = "") -> Any:
    """Return what was read from a content file with each text changed: `change` gets it and its name."""
    if isinstance(value, str):
        return change(value, name)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: each_text(getattr(value, one.name), change, one.name) for one in fields(value)}
        )
    if isinstance(value, tuple):
        return tuple(each_text(one, change, name) for one in value)
    if isinstance(value, dict):
        return {key: each_text(one, change) for key, one in value.items()}
    return value
