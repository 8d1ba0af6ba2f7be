"""What someone who helps with the app has to know about this computer, without anything of the user."""

import platform
from pathlib import Path

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from netwerkapp import __version__
from netwerkapp.ui.errors import LOG_NAME
from netwerkapp.ui.theme import Theme

LAST = 5  # lines of the log


def for_support(theme: Theme, language: str, folder: Path) -> str:
    """Return lines in English: versions, system and screens, and where something last went wrong inside."""
    screens = ", ".join(
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    lines = [
        f"Netwerkapp {__version__}, {language}, {theme.scheme}, text {theme.scale:.0%}",
        f"{QSysInfo.prettyProductName()}, {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}",
        f"Screens: {screens}",
    ]
    return "\n".join([*lines, *(f"Log: {line}" for line in _last_of_log(folder / LOG_NAME))])


def _last_of_log(log: Path) -> list[str]:
    """Return the last lines; the log itself holds nothing of the user."""
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST:]
    except OSError:
        return []
