"""Measures how easily the Dutch texts of the app are read, and prints the figures.

Every sentence of `resources/content/nl` and of `resources/i18n/netwerkapp_nl.ts` is counted. The figure is
Flesch-Douma (Douma 1960): 206.84 - 0.93 x words per sentence - 77 x syllables per word. Higher is easier; 60 and up is
plain language. A syllable is a vowel, or vowels that sound as one, such as "aa", "oe" and "ieu".
"""

import re
import statistics
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 16  # words in a sentence
MEDIAN = 12
_HIDDEN = frozenset(
    {"id", "icon", "kind", "circle", "types", "item", "phase", "see", "pages", "holds", "keys"}
)  # keys that nobody reads
_SOUNDS = re.compile(
    "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]", re.IGNORECASE
)
_END = re.compile(r"(?<=[.?!…])[’)]*\s+|\n")
_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_PLACE = re.compile(r"{\w+}|%n")  # a name or a number comes here: a word of about two syllables
_STAND_IN = "Anna"


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured; `median` and `flesch` are over whole sentences, the rest over everything."""

    sentences: int
    median: float
    most: int  # words in the longest sentence
    too_long: tuple[tuple[str, str], ...]  # where, and the sentence: all that are longer than 16 words
    flesch: float


def main() -> int:
    """Print the figures; 1 when a sentence is too long."""
    figures = measure(texts(ROOT))
    print(f"sentences: {figures.sentences}")
    print(f"median words per sentence: {figures.median:g} (at most {MEDIAN})")
    print(f"longest sentence: {figures.most} words (at most {LONGEST})")
    print(f"Flesch-Douma: {figures.flesch:.1f}")
    for where, sentence in figures.too_long:
        print(f"  {where}: {len(words(sentence))}: {sentence}")
    return 1 if figures.too_long or figures.median > MEDIAN else 0


def measure(found: Iterable[tuple[str, str]]) -> Figures:
    """Measure texts, each with where it stands."""
    parts = [(where, sentence) for where, text in found for sentence in sentences(text)]
    whole = [sentence for _, sentence in parts if sentence.rstrip("’)").endswith((".", "?", "!", "…"))]
    counted = [words(sentence) for sentence in whole]
    lengths = [len(one) for one in counted]
    sounds = sum(syllables(word) for one in counted for word in one)
    per_sentence, per_word = sum(lengths) / len(lengths), sounds / sum(lengths)
    return Figures(
        sentences=len(whole),
        median=statistics.median(lengths),
        most=max(len(words(sentence)) for _, sentence in parts),
        too_long=tuple((where, sentence) for where, sentence in parts if len(words(sentence)) > LONGEST),
        flesch=206.84 - 0.93 * per_sentence - 77 * per_word,
    )


def texts(root: Path) -> Iterator[tuple[str, str]]:
    """Return every Dutch text of the app with its file and key."""
    for file in sorted((root / "resources" / "content" / "nl").rglob("*.toml")):
        yield from _leaves(tomllib.loads(file.read_text(encoding="utf-8")), file.stem)
    for message in ET.parse(root / "resources" / "i18n" / "netwerkapp_nl.ts").iter("message"):
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")]
        for text in forms or [message.findtext("translation", "")]:
            yield f"ts {source[:40]!r}", text


def sentences(text: str) -> list[str]:
    """Divide a text into its sentences."""
    return [part.strip() for part in _END.split(text) if part.strip()]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence."""
    return _WORD.findall(_PLACE.sub(_STAND_IN, sentence))


def syllables(word: str) -> int:
    """Return how many syllables a word has; a number or a letter alone counts as one."""
    return max(1, len(_SOUNDS.findall(word)))


def _leaves(thing: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(thing, dict):
        for key, value in thing.items():
            if key not in _HIDDEN:
                yield from _leaves(value, f"{path}.{key}")
    elif isinstance(thing, list):
        for place, value in enumerate(thing, 1):
            yield from _leaves(value, f"{path}[{place}]")
    elif isinstance(thing, str):
        yield path, thing


if __name__ == "__main__":
    sys.exit(main())
