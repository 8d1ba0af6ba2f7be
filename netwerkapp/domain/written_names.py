"""Names as other programs write them: particles in any place, titles, "Berg, Piet van der", stray signs."""

import re
import unicodedata

from netwerkapp.domain.names import LEADING_PARTICLES, PARTICLES, Name, fold, split_name

LONGEST = 120  # characters of one part
_TITLES = (
    "mr mrs ms miss dr drs ir ing prof dhr mw mevr mevrouw meneer heer bc ba bsc ma msc mba mph mpa phd llb llm jr sr "
    "ra rc rb aa cpa cfa pmp md rn mim emba med bed"
)
_BEFORE = "mr mrs ms dr drs prof dhr mw mevr mevrouw"  # also without a full stop


def name_of_parts(given: str, middle: str, family: str) -> Name:
    """Return the name that stands in a file in parts; the particle may stand in each of them."""
    given, middle, family = clean(given), clean(middle), clean(family)
    family, behind = _without_titles(family)
    particle, family = _particle_before(family)
    if behind:
        particle = behind
    if middle and _are_particles(middle):
        particle, middle = f"{middle} {particle}".strip(), ""
    given, end = _particle_behind(given) if family else (given, "")
    particle = f"{end} {particle}".strip()
    given = f"{given} {middle}".strip()
    if not family and particle:
        return Name(given, "", particle)
    return Name(given[:LONGEST], particle[:LONGEST], family[:LONGEST])


def name_of_text(text: str) -> Name:
    """Return the name in one text: "Piet van der Berg", "Berg, Piet van der", "Dr. P. Jansen, MBA"."""
    text = clean(text)
    first, comma, rest = (part.strip() for part in text.partition(","))
    if comma and rest and not _is_title(rest.split()[0]) and not _is_title(rest):
        given, behind = _particle_behind(rest)
        if _are_particles(rest):
            given, behind = "", rest
        particle, family = _particle_before(first)
        return Name(given[:LONGEST], (behind or particle)[:LONGEST], family[:LONGEST])
    words = (first if comma else text).split()
    titled = len(words)
    while len(words) > 1 and _stands_before(words[0]):
        words = words[1:]
    if len(words) == 1 and titled > 1:
        return Name(family=words[0][:LONGEST])
    name = split_name(" ".join(words))
    return Name(name.given[:LONGEST], name.particle[:LONGEST], name.family[:LONGEST])


def clean(text: str) -> str:
    """Return one line without stray signs: no pictures, no control characters, no double spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(" " if letter.isspace() else letter for letter in text if _belongs(letter) or letter.isspace())
    return " ".join(kept.split()) or " ".join("".join(c for c in text if c.isprintable() or c == " ").split())


def particle_by_sorting(family: str, sort_as: str) -> tuple[str, str]:
    """Take a family name apart by the word it is sorted by: ("van der", "Harten"); no particle when that fails."""
    sort_as = clean(sort_as)
    start = len(family) - len(sort_as)
    if sort_as and start > 1 and family[start - 1] == " " and fold(family[start:]) == fold(sort_as):
        return family[: start - 1].strip(), family[start:]
    return "", family


def _belongs(letter: str) -> bool:
    kind = unicodedata.category(letter)
    picture = (kind[0] == "S" and letter >= "\u2190" and letter != "\ufffd") or "\ufe00" <= letter <= "\ufe0f"
    return kind[0] in "LMNPSZ" and not picture


def _without_titles(family: str) -> tuple[str, str]:
    """Split "Jansen, MBA" and "Berg, van der" at the comma: the family name, and the particle behind it."""
    first, comma, rest = (part.strip() for part in family.partition(","))
    if not comma or not first:
        return family.strip(", "), ""
    if _are_particles(rest):
        return first, rest
    return (first, "") if not rest or _is_title(rest.split()[0]) or _is_title(rest) else (family, "")


def _is_title(word: str) -> bool:
    return re.sub(r"[^a-z]", "", word.lower()) in _TITLES.split()


def _stands_before(word: str) -> bool:
    """Whether this first word is a title and not, as in "ING Bank", a name."""
    return (word.endswith(".") and _is_title(word) and len(word) > 2) or (
        word.lower() in _BEFORE.split() and not word.isupper()
    )


def _are_particles(text: str) -> bool:
    words = text.lower().split()
    return bool(words) and all(word in LEADING_PARTICLES for word in words)


def _particle_before(family: str) -> tuple[str, str]:
    """Split "van der Berg", or "Berg van der"."""
    words = family.split()
    start = 0
    while start < len(words) - 1 and words[start].lower() in PARTICLES:
        start += 1
    if start:
        return " ".join(words[:start]), " ".join(words[start:])
    rest, behind = _particle_behind(family)
    return behind, rest


def _particle_behind(text: str) -> tuple[str, str]:
    """Split "Piet van der" into "Piet" and "van der"; only words in small letters."""
    words = text.split()
    end = len(words)
    while end > 1 and words[end - 1] in LEADING_PARTICLES:
        end -= 1
    return " ".join(words[:end]), " ".join(words[end:])
