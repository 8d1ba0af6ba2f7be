"""Where words that are looked for stand in a text, and what stands around them."""

from netwerkapp.domain.names import fold

BEFORE, AROUND = 4, 24  # words of an excerpt: before the first one found, and in all
LONGEST = 60  # characters of a word in an excerpt


def words_of(search: str) -> tuple[str, ...]:
    """Return what is looked for: words without case and accents, each once."""
    return tuple(dict.fromkeys(fold(search).split()))


def excerpt(text: str, words: tuple[str, ...]) -> str:
    """Return one line of the text around the first place where one of the words stands."""
    parts = text.split()
    hit = next((place for place, part in enumerate(parts) if any(word in fold(part) for word in words)), 0)
    start = max(0, hit - BEFORE)
    shown = [part if len(part) <= LONGEST else f"{part[:LONGEST]}…" for part in parts[start : start + AROUND]]
    before, after = ("… " if start else ""), (" …" if start + AROUND < len(parts) else "")
    return f"{before}{' '.join(shown)}{after}"
