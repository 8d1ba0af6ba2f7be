"""Your own story, spoken in less than a minute: what can be checked about it."""

from collections.abc import Iterable

SHORTEST, LONGEST = 30, 90  # words


def joined(parts: Iterable[str]) -> str:
    """Return the parts as one text; each ends as a sentence."""
    return " ".join(_ended(" ".join(part.split())) for part in parts if part.strip())


def word_count(text: str) -> int:
    """Return how many words it has."""
    return len(text.split())


def right_length(text: str) -> bool:
    """Whether it can be said in twenty to forty seconds."""
    return SHORTEST <= word_count(text) <= LONGEST


def ends_in_question(text: str) -> bool:
    """Whether it ends by asking something."""
    return text.rstrip(" ’'\"”").endswith("?")


def _ended(part: str) -> str:
    return part if part[-1] in ".?!…’”\"'" else f"{part}."
