"""Names for files that every system takes, made from what people typed."""

import unicodedata

LONGEST = 80  # characters
_NOT_ON_WINDOWS = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


def file_name(text: str, ending: str) -> str:
    """Return `text` in small letters, digits and dashes with `.ending`; "netwerkapp" where nothing is left of it."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    words = "".join(one if one.isalnum() else " " for one in letters if not unicodedata.combining(one)).split()
    stem = "-".join(words)[:LONGEST].strip("-")
    while len(stem.encode()) > 2 * LONGEST:
        stem = stem[:-1]
    return f"{'netwerkapp' if not stem or stem in _NOT_ON_WINDOWS else stem}.{ending}"
