"""What you do when it goes another way: an if-then line, made before it happens."""

import re

from netwerkapp.records import dataclass

_THEN = re.compile(r",\s+(?=(?:dan|then)\s)")


@dataclass(frozen=True, slots=True)
class Setback:
    """One line: "Als iemand nee zegt" and "dan bedank ik"."""

    id: str
    if_text: str
    then_text: str

    @property
    def line(self) -> str:
        """Both parts as one sentence."""
        return f"{self.if_text}, {self.then_text}."


def setback_of(setback_id: str, line: str) -> Setback:
    """Divide a whole sentence into its two parts. Without ", then" all of it is the first one."""
    parts = _THEN.split(line.strip().rstrip("."), maxsplit=1)
    return Setback(setback_id, parts[0], parts[1] if len(parts) > 1 else "")


def own_setback(setback_id: str, happens: str, do: str, if_word: str, then_word: str) -> Setback:
    """Make a line of what was typed; the words for "if" and "then" come before it where they are not there yet."""
    return Setback(setback_id, _begun(happens, if_word), _begun(do, then_word))


def _begun(text: str, word: str) -> str:
    words = " ".join(text.split()).rstrip(".,")
    return words if not words or words.casefold().startswith(f"{word.casefold()} ") else f"{word} {words}"
