"""Whether things may move: not at a quiet view, and not where the system asks for stillness."""

from PySide6.QtGui import QGuiApplication

from netwerkapp.storage.settings import ON, Settings

QUIET_VIEW = "quiet_view"  # the setting "Rustig beeld"


def may_move(settings: Settings) -> bool:
    """Return whether a tile may fade in and the pawn may slide."""
    return settings.get(QUIET_VIEW) != ON and not _system_is_still()


def _system_is_still() -> bool:
    """Whether the system asks for reduced motion; Qt tells from 6.12 on."""
    hints = QGuiApplication.styleHints()  # held: what it gives goes with it
    accessibility = hints.accessibility()
    preference = getattr(accessibility, "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"
