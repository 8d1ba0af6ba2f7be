"""How a person's name is shown, sorted and found."""

import unicodedata
from dataclasses import dataclass

# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss", "ŋ": "n"}
)
_PARTICLES = frozenset(
    "van de der den het ter ten te el al la le du des da do dos von zu op aan in bij uit over onder voor "
    "'t ’t 's ’s d' d’ l' l’ bin ben ibn st".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the three parts that Dutch sorting needs; any of them may be empty."""

    given: str = ""
    particle: str = ""
    family: str = ""

    @property
    def full(self) -> str:
        """The name as it is shown: "Piet van der Berg"."""
        return " ".join(part for part in (self.given, self.particle, self.family) if part)

    @property
    def short(self) -> str:
        """What you call this person: the given name, else the whole name."""
        return self.given or self.full

    @property
    def initials(self) -> str:
        """Two letters at most, the particle skipped: "PB"."""
        words = [part.split()[0] for part in (self.given, self.family) if part.split()]
        if len(words) == 1:
            words = (self.given or self.family).split()
        letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
        return "".join(letters).upper()

    @property
    def sort_key(self) -> str:
        """The Dutch order: family name first, then given name, then the particle."""
        return "\u0001".join(fold(part) for part in (self.family or self.given, self.given, self.particle))


def fold(text: str) -> str:
    """Return `text` without case, accents and other marks, so that "zoe" finds "Zoë"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def split_name(text: str) -> Name:
    """Take a typed name apart: "Piet van der Berg" has given Piet, particle van der, family Berg."""
    words = text.split()
    if len(words) < 2:
        return Name(given=text.strip())
    start = 0 if words[0].lower() in _PARTICLES else 1
    end = start
    while end < len(words) - 1 and words[end].lower() in _PARTICLES:
        end += 1
    if end == start:  # no particle: all but the last word are given names
        return Name(given=" ".join(words[:-1]), family=words[-1])
    return Name(given=" ".join(words[:start]), particle=" ".join(words[start:end]), family=" ".join(words[end:]))
