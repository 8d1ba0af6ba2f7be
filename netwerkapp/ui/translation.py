"""The language of the app: that of the system, and the texts of the one that was chosen."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def system_language() -> str:
    """Return "en" when the system says English, else "nl"."""
    return "en" if QLocale.system().language() == QLocale.Language.English else "nl"


def translate(app: QApplication, language: str, resources: Path) -> None:
    """Load Qt's own texts first, then ours, in the place of those of another language."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"netwerkapp_{language}", str(resources / "i18n")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
