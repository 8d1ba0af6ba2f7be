"""Stand-ins for the names of people: "Persoon 4" wherever Henk is named."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import pairwise

from netwerkapp.domain.names import PARTICLES, Name, fold

_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"[^\s@]{1,64}@\S{1,255}|(?:https?://|www\.|linkedin\.com)\S+")
_NUMBER = re.compile(r"\+?\d[\d \-()/.]{7,24}\d")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}")
_DIGITS = 9  # of a telephone number, at least
_BETWEEN = " -'’."  # what may stand between the words of one name
_SHORTEST = 2  # letters
_OWNER = "s"  # "Henks boek"
_EVERYDAY = (  # words that are names as well: they are hidden only where they begin with a capital
    "aan al an art bakker bas beek beer ben berg bill bloem blom bob boer bos brand broek brouwer bruin dag "
    "dam dan dekker dick dijk don door draak drew faith fee fleur goed goede graaf grace grant groen groot "
    "haan hart heer her hond hope horst huis jack jet jong jonge joy kaas kamp keizer ken kim kind klein kok "
    "koning kort koster kramer kuiper lang lange leeuw lot maas man mark may meer meester mei meijer mol "
    "molenaar mulder mus oud pat peer pen post prins raven ridder rik roos rose rust schilder schipper slager "
    "smid smit snel sterk stone storm sue timmer timmerman veen veld vink vis visser vlieger vogel vos vries "
    "vrijdag vroeg wal water weber wever wil will winter wit witte wolf zand zee zomer zon zwart "
)
EVERYDAY = frozenset(_EVERYDAY.split())


class StandIns:
    """Knows the stand-in of each person, and puts it in the place of their name in a text.

    `word` makes a stand-in of a number. A name that more than one person has becomes `someone`.
    """

    def __init__(self, names: Mapping[str, Name], word: Callable[[int], str], someone: str) -> None:
        self._stand_in = {key: word(number) for number, key in enumerate(names, start=1)}
        self._written: dict[tuple[str, ...], str] = {}  # the words of a name, and what stands there instead
        for key, name in names.items():
            for words in _ways_to_write(name):
                known = self._written.setdefault(words, self._stand_in[key])
                if known != self._stand_in[key]:
                    self._written[words] = someone
        lengths: dict[str, set[int]] = defaultdict(set)
        for words in self._written:
            lengths[words[0]].add(len(words))
        self._lengths = {first: sorted(counts, reverse=True) for first, counts in lengths.items()}

    def of(self, key: str) -> str:
        """Return the stand-in of a person."""
        return self._stand_in[key]

    def hide(self, text: str) -> str:
        """Return the text without the names, and without addresses and telephone numbers."""
        text = _NUMBER.sub(_without_number, _ADDRESS.sub("…", text))
        found = list(_WORD.finditer(text))
        words = [fold(one[0]) for one in found]
        parts, done, place = [], 0, 0
        while place < len(found):
            count, stand_in = self._at(text, found, words, place)
            if count:
                parts += [text[done : found[place].start()], stand_in]
                done = found[place + count - 1].end()
            place += count or 1
        return "".join((*parts, text[done:]))

    def _at(self, text: str, found: list[re.Match[str]], words: list[str], place: int) -> tuple[int, str]:
        """Return how many words from here are a name, 0 being none, and what to say instead."""
        for first in (words[place], words[place].removesuffix(_OWNER)):
            for count in self._lengths.get(first, ()):
                written = (first, *words[place + 1 : place + count])
                if written not in self._written or len(written) < count:
                    continue
                everyday = count == 1 and first in EVERYDAY and not found[place][0][0].isupper()
                if not everyday and _belong_together(text, found[place : place + count]):
                    return count, self._written[written]
        return 0, ""


def _without_number(found: re.Match[str]) -> str:
    """Return a row of digits as it is where it is a date or too short for a telephone number."""
    number = len(re.findall(r"\d", found[0])) >= _DIGITS and not _DATE.search(found[0])
    return "…" if number else found[0]


def _belong_together(text: str, found: list[re.Match[str]]) -> bool:
    """Whether only a space, a hyphen or the like stands between these words."""
    gaps = (text[one.end() : other.start()] for one, other in pairwise(found))
    return all(gap.strip(_BETWEEN) == "" for gap in gaps)


def _ways_to_write(name: Name) -> set[tuple[str, ...]]:
    """Return the words by which a text may name this person: in full, by one part, and by one word of a part."""
    full = tuple(_WORD.findall(fold(name.full)))
    behind = tuple(_WORD.findall(fold(f"{name.particle} {name.family}")))
    parts = [tuple(_WORD.findall(fold(part))) for part in (name.given, name.family, name.called)]
    single = {(word,) for part in parts for word in part if len(word) >= _SHORTEST and word not in PARTICLES}
    whole = {part for part in parts if len(part) > 1}
    return {words for words in {full, behind} | whole if len(words) > 1} | single
