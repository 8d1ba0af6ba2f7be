"""Files that come to the window from outside: dropped on it, or given at the start."""

from pathlib import Path

from netwerkapp.ui.window.announcements import Announcements
from netwerkapp.ui.window.stack import PageStack
from netwerkapp.ui.window.ways import Ways

HELPERS = ".toml"  # the ending of a file with helpers
ARCHIVE = ".netwerk"  # the ending of a file with everything
PEOPLE = (".vcf", ".vcard", ".csv", ".zip")  # the endings of a file with people


class Arrivals:
    """Brings a file to the page that takes it in."""

    def __init__(self, stack: PageStack, ways: Ways, announcements: Announcements) -> None:
        self._stack, self._pages = stack, stack.pages
        self._ways, self._announcements = ways, announcements

    def take(self, file: Path) -> None:
        """Open a file with people, helpers or everything; of another one it is said that it cannot be opened."""
        if not self._ways.may_change():
            return
        kind = file.suffix.lower()
        if kind == HELPERS:
            self._stack.show_page("asking_help")
            self._pages.asking_help.helpers.take(file)
        elif kind == ARCHIVE:
            self._stack.show_page("bring_back")
            self._pages.bring_back.take(file)
        elif kind in PEOPLE:
            self._stack.show_page("import")
            self._pages.imports.take(file)
        else:
            self._announcements.unknown_file(file)
