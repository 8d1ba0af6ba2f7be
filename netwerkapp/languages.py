"""Which languages there are texts in."""

from pathlib import Path

FIRST = "nl"


def languages(folder: Path) -> tuple[str, ...]:
    """Return the languages there are texts in, the first one for who has another language first."""
    codes = (place.name for place in folder.iterdir() if (place / "welcome.toml").exists())
    return tuple(sorted(codes, key=lambda code: (code != FIRST, code)))


def fitting(locale: str, folder: Path) -> str:
    """Return the language for a system of this locale, such as "en_US.UTF-8"."""
    there, whole = languages(folder), locale.split(".")[0].replace("-", "_")
    return next((code for code in (whole, whole.split("_")[0]) if code in there), FIRST)
