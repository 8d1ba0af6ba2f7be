"""Which look the user chose: light or dark or that of the system, and how large the text is."""

from netwerkapp.records import dataclass
from netwerkapp.storage.settings import Settings

THEME, TEXT_SIZE = "theme", "text_size"  # names of the settings
SYSTEM, LIGHT, DARK = "system", "light", "dark"
SMALLEST, USUAL, LARGEST, STEP = 80, 100, 200, 10  # percent


@dataclass(frozen=True, slots=True)
class Look:
    """What the window is painted with; `scale` is 1.0 at the usual text size, `strong` is more contrast."""

    scheme: str = LIGHT
    scale: float = 1.0
    strong: bool = False


def chosen_theme(settings: Settings) -> str:
    """Return "system", "light" or "dark"."""
    chosen = settings.get(THEME)
    return chosen if chosen in (LIGHT, DARK) else SYSTEM


def chosen_size(settings: Settings) -> int:
    """Return the text size in percent, from 80 to 200."""
    chosen = settings.get(TEXT_SIZE)
    return min(max(int(chosen), SMALLEST), LARGEST) if chosen.isdecimal() else USUAL


def look_of(
    settings: Settings, *, system_is_dark: bool = False, system_scale: float = 1.0, system_is_strong: bool = False
) -> Look:
    """Return the look that follows from the settings; the size comes on top of that of the system."""
    theme = chosen_theme(settings)
    dark = theme == DARK or (theme == SYSTEM and system_is_dark)
    return Look(DARK if dark else LIGHT, chosen_size(settings) / USUAL * system_scale, system_is_strong)
