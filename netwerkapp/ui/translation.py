"""The language of the app: that of the system, and the texts of the one that was chosen."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from netwerkapp.languages import fitting


class LanguageWords(QObject):
    """What a catalogue says of its own language."""

    def name(self) -> str:
        """Return what its speakers call it."""
        return self.tr("English", "the name of this language, in that language")

    def locale(self) -> str:
        """Return how its days and numbers are written."""
        return self.tr("en_GB", "the locale of this language, such as nl_NL")


def system_language(resources: Path) -> str:
    """Return the language of the system if there are texts in it, else the first one."""
    return fitting(QLocale.system().name(), resources / "content")


def language_name(code: str, resources: Path) -> str:
    """Return what the speakers of a language call it."""
    catalogue = QTranslator()
    catalogue.load(f"netwerkapp_{code}", str(resources / "i18n"))
    said = catalogue.translate("LanguageWords", "English", "the name of this language, in that language")
    return said or QLocale.languageToString(QLocale(code).language())


def translate(app: QApplication, language: str, resources: Path) -> None:
    """Load Qt's own texts first, then ours, in the place of those of another language."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"netwerkapp_{language}", str(resources / "i18n")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    QLocale.setDefault(QLocale(LanguageWords().locale()))
