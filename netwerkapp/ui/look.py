"""How the window looks: what the user chose, light or dark and how large its text, on top of what the system wants."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.records import dataclass
from netwerkapp.storage.settings import Settings

THEME, TEXT_SIZE = "theme", "text_size"  # names of the settings
SYSTEM, LIGHT, DARK = "system", "light", "dark"
SMALLEST, USUAL, LARGEST, STEP = 80, 100, 200, 10  # percent
DESIGN_POINTS = 11.25  # the text size of the design: a system with larger text makes everything larger


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


class SystemLook:
    """How the system wants windows to look; tells when that changes."""

    def __init__(
        self,
        app: QApplication,
        is_dark: Callable[[], bool] | None = None,
        is_strong: Callable[[], bool] | None = None,
    ) -> None:
        """Ask Qt, or what is given instead."""
        hints = self._hints = app.styleHints()  # held as long as it is used: what it gives goes with it
        access = self._accessibility = hints.accessibility()
        dark, strong = Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast
        self._is_dark = is_dark or (lambda: hints.colorScheme() == dark)
        self._is_strong = is_strong or (lambda: access.contrastPreference() == strong)
        self._scale = max(1.0, app.font().pointSizeF() / DESIGN_POINTS)

    def look(self, settings: Settings) -> Look:
        """Return the look of the window."""
        return look_of(
            settings, system_is_dark=self._is_dark(), system_scale=self._scale, system_is_strong=self._is_strong()
        )

    def follow(self, changed: Callable[[], None]) -> None:
        """Tell from now on that something of it changed."""
        self._changed = changed
        self._hints.colorSchemeChanged.connect(self._tell)
        self._accessibility.contrastPreferenceChanged.connect(self._tell)

    def leave(self) -> None:
        """Tell nothing any more."""
        self._hints.colorSchemeChanged.disconnect(self._tell)
        self._accessibility.contrastPreferenceChanged.disconnect(self._tell)

    def _tell(self, _now: object) -> None:
        self._changed()
