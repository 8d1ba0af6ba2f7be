"""How a person's name is shown, sorted and found."""

import re
import unicodedata
from itertools import filterfalse

from netwerkapp.records import dataclass

# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss", "ŋ": "n"}
)
_ACCENTS = re.compile("[\u0300-\u036f]+")  # most of the marks there are
_LEADING = (
    "van de der den het ter ten te el la le du des von zu op aan in bij uit over onder voor zur zum "
    "'t ’t 's ’s d' d’ l' l’ del"
)
_INSIDE = "al da do dos ben bin ibn st di"  # as first word of a name these are given names: "Ben", "Al"
_MOST_PARTICLES = 4  # words between a given name and a family name
LEADING_PARTICLES = frozenset(_LEADING.split())
PARTICLES = LEADING_PARTICLES | frozenset(_INSIDE.split())

_SHORT_NUMBER = 2  # digits


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the three parts that Dutch sorting needs, and what you call this person; any may be empty."""

    given: str = ""
    particle: str = ""
    family: str = ""
    called: str = ""  # only where it is another name than the given one

    @property
    def full(self) -> str:
        """The name as it is shown: "Piet van der Berg"."""
        return " ".join(part for part in (self.given, self.particle, self.family) if part)

    @property
    def short(self) -> str:
        """What you call this person: the call name, else the given name, else the whole name."""
        return self.called or self.given or self.full

    @property
    def initials(self) -> str:
        """Two letters at most, the particle skipped: "PB"; of a name that ends with a short number that number."""
        parts = [part for part in (self.given, self.family) if part] or [self.particle]
        words = parts[0].split() if len(parts) == 1 else [parts[0], parts[1]]
        if len(words) > 1 and words[-1].isdecimal() and len(words[-1]) <= _SHORT_NUMBER:
            return words[-1]
        return "".join(word[0].title()[0] for word in (words[0], words[-1])[: len(words)]) if words else ""

    @property
    def sort_key(self) -> str:
        """The Dutch order: family name first, then given name, then the particle."""
        return "\u0001".join(
            order_key(part) for part in (self.family or self.given or self.particle, self.given, self.particle)
        )


def order_key(text: str) -> str:
    """Return what puts words in the order of the alphabet: "O’Brien" stands beside "O'Brien", "Zoë" beside "Zoe"."""
    return fold(text).replace("’", "'")


def fold(text: str) -> str:
    """Return `text` without case, accents and other marks, so that "zoe" finds "Zoë"."""
    if text.isascii():
        return text.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFKD", plain.translate(_PLAIN))
    return "".join(filterfalse(unicodedata.combining, apart))


def sort_keys(text: str) -> set[str]:
    """Return where someone of this whole name may stand, in whatever way it is divided over the parts of a name."""
    words = text.split()
    return {
        Name(" ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:])).sort_key
        for first in range(len(words) + 1)
        for last in range(first, min(first + _MOST_PARTICLES, len(words)) + 1)
    }


def split_name(text: str) -> Name:
    """Take a typed name apart: "Piet van der Berg" has given Piet, particle van der, family Berg."""
    words = text.split()
    if len(words) < 2:
        return Name(given=text.strip())
    start = 0 if words[0].lower() in LEADING_PARTICLES else 1
    while start < len(words) - 1 and words[start].lower() not in PARTICLES:
        start += 1
    end = start
    while end < len(words) - 1 and words[end].lower() in PARTICLES:
        end += 1
    return Name(given=" ".join(words[:start]), particle=" ".join(words[start:end]), family=" ".join(words[end:]))
