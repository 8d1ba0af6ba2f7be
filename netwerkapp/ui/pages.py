"""The pages of the window, each built when it is first opened: start-up pays only for the one that is seen."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from netwerkapp.content import Content
from netwerkapp.storage.store import Store
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from netwerkapp.ui.archives.bring_back import BringBackPage
    from netwerkapp.ui.backups.page import BackupsPage
    from netwerkapp.ui.contacts.duplicates import DuplicatesPage
    from netwerkapp.ui.contacts.page import ContactsPage
    from netwerkapp.ui.conversations.export import TalkExportPage
    from netwerkapp.ui.conversations.page import ConversationsPage
    from netwerkapp.ui.deleted.page import DeletedPage
    from netwerkapp.ui.feelings.page import FeelingsPage
    from netwerkapp.ui.help.asking import AskingPage
    from netwerkapp.ui.help.page import HelpPage
    from netwerkapp.ui.help.reading import ReadingPage
    from netwerkapp.ui.help.support import SupportPage
    from netwerkapp.ui.imports.page import ImportPage
    from netwerkapp.ui.ladder.page import LadderPage
    from netwerkapp.ui.ladder.welcome import WelcomePage
    from netwerkapp.ui.network.page import NetworkPage
    from netwerkapp.ui.quick_add.page import QuickAddPage
    from netwerkapp.ui.report.page import ReportPage
    from netwerkapp.ui.settings.page import SettingsPage
    from netwerkapp.ui.steps.page import StepsPage

HELP_NAMES = ("asking_help", "support", "stories", "reading", "about")
NAMES = (
    "welcome",
    "ladder",
    "steps",
    "contacts",
    "duplicates",
    "network",
    "conversations",
    "settings",
    "quick_add",
    "import",
    "deleted",
    "backups",
    "help",
    "feelings",
    "report",
    "talk_export",
    "take_along",
    "bring_back",
    *HELP_NAMES,
)
TO_LOOK_AT = frozenset(  # while names are hidden; another page changes things, or reads the file itself
    (
        *("welcome", "ladder", "steps", "contacts", "network", "conversations", "settings"),
        *("help", "feelings", "report", "talk_export", *HELP_NAMES),
    )
)


class Pages(Mapping[str, Page]):
    """Pages by name. `added` hears of each page right after it was built."""

    def __init__(
        self,
        theme: Theme,
        content: Content,
        store: Store,
        saver: Saver,
        folder: Path,
        added: Callable[[str, Page], None],
        inside: QWidget,
    ) -> None:
        """Take what the pages stand in; a large one is built there."""
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._folder, self._added, self._inside = folder, added, inside
        self._built: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        """Return a page, built now if it was not yet. Raises KeyError for an unknown name."""
        if name not in self._built:
            self._built[name] = page = self._make(name)
            self._added(name, page)
        return self._built[name]

    def __iter__(self) -> Iterator[str]:
        """Go over the names, without building anything."""
        return iter(NAMES)

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(NAMES)

    def __contains__(self, name: object) -> bool:
        """Whether there is such a page, without building it."""
        return name in NAMES

    @property
    def welcome(self) -> "WelcomePage":
        """The first run."""
        return cast("WelcomePage", self["welcome"])

    @property
    def ladder(self) -> "LadderPage":
        """The stairs."""
        return cast("LadderPage", self["ladder"])

    @property
    def steps(self) -> "StepsPage":
        """The questions."""
        return cast("StepsPage", self["steps"])

    @property
    def contacts(self) -> "ContactsPage":
        """The people."""
        return cast("ContactsPage", self["contacts"])

    @property
    def network(self) -> "NetworkPage":
        """The map of the people."""
        return cast("NetworkPage", self["network"])

    @property
    def duplicates(self) -> "DuplicatesPage":
        """The people who may stand on the list twice."""
        return cast("DuplicatesPage", self["duplicates"])

    @property
    def conversations(self) -> "ConversationsPage":
        """The talks."""
        return cast("ConversationsPage", self["conversations"])

    @property
    def settings(self) -> "SettingsPage":
        """The settings."""
        return cast("SettingsPage", self["settings"])

    @property
    def imports(self) -> "ImportPage":
        """Importing people."""
        return cast("ImportPage", self["import"])

    @property
    def quick_add(self) -> "QuickAddPage":
        """Adding names fast."""
        return cast("QuickAddPage", self["quick_add"])

    @property
    def deleted(self) -> "DeletedPage":
        """What was deleted."""
        return cast("DeletedPage", self["deleted"])

    @property
    def backups(self) -> "BackupsPage":
        """The backups."""
        return cast("BackupsPage", self["backups"])

    @property
    def feelings(self) -> "FeelingsPage":
        """How it feels."""
        return cast("FeelingsPage", self["feelings"])

    @property
    def report(self) -> "ReportPage":
        """The report for a coach."""
        return cast("ReportPage", self["report"])

    @property
    def talk_export(self) -> "TalkExportPage":
        """Talks to take along."""
        return cast("TalkExportPage", self["talk_export"])

    @property
    def bring_back(self) -> "BringBackPage":
        """Everything of another computer, or of before."""
        return cast("BringBackPage", self["bring_back"])

    @property
    def help(self) -> "HelpPage":
        """The manual."""
        return cast("HelpPage", self["help"])

    @property
    def asking_help(self) -> "AskingPage":
        """Asking for help."""
        return cast("AskingPage", self["asking_help"])

    @property
    def support(self) -> "SupportPage":
        """When it is heavy."""
        return cast("SupportPage", self["support"])

    @property
    def reading(self) -> "ReadingPage":
        """The reading list."""
        return cast("ReadingPage", self["reading"])

    def _make(self, name: str) -> Page:
        """Build a page; its modules are imported here, since start-up needs those of one page only."""
        theme, content, store, saver = self._theme, self._content, self._store, self._saver
        if name == "welcome":
            from netwerkapp.ui.ladder.welcome import WelcomePage

            return WelcomePage(theme, content, store)
        if name == "ladder":
            from netwerkapp.ui.ladder.page import LadderPage

            return LadderPage(theme, content, store, saver)
        if name == "steps":
            from netwerkapp.ui.steps.page import StepsPage

            return StepsPage(theme, content, store, saver)
        if name == "contacts":
            from netwerkapp.ui.contacts.page import ContactsPage

            return ContactsPage(theme, content, store, saver, self._inside)
        if name == "network":
            from netwerkapp.ui.network.page import NetworkPage

            return NetworkPage(theme, content, store, saver)
        if name == "duplicates":
            from netwerkapp.ui.contacts.duplicates import DuplicatesPage

            return DuplicatesPage(theme, store, saver)
        if name == "conversations":
            from netwerkapp.ui.conversations.page import ConversationsPage

            return ConversationsPage(theme, content, store, saver)
        if name == "settings":
            from netwerkapp.ui.settings.page import SettingsPage

            return SettingsPage(theme, content, store, saver, self._folder)
        if name == "quick_add":
            from netwerkapp.ui.quick_add.page import QuickAddPage

            return QuickAddPage(theme, content, store, saver)
        if name == "import":
            from netwerkapp.ui.imports.page import ImportPage

            return ImportPage(theme, store, saver)
        if name == "deleted":
            from netwerkapp.ui.deleted.page import DeletedPage

            return DeletedPage(theme, store, saver)
        if name == "backups":
            from netwerkapp.ui.backups.page import BackupsPage

            return BackupsPage(theme, store, saver, self._folder)
        if name == "help":
            from netwerkapp.ui.help.page import HelpPage

            return HelpPage(theme, content)
        if name == "feelings":
            from netwerkapp.ui.feelings.page import FeelingsPage

            return FeelingsPage(theme, content, store, saver)
        if name == "report":
            from netwerkapp.ui.report.page import ReportPage

            return ReportPage(theme, content, store, saver)
        if name == "talk_export":
            from netwerkapp.ui.conversations.export import TalkExportPage

            return TalkExportPage(theme, content, store, saver)
        if name == "take_along":
            from netwerkapp.ui.archives.take_along import TakeAlongPage

            return TakeAlongPage(theme, content, store, saver)
        if name == "bring_back":
            from netwerkapp.ui.archives.bring_back import BringBackPage

            return BringBackPage(theme, store, saver)
        return self._make_help(name)

    def _make_help(self, name: str) -> Page:
        """Build a page of the menu Help."""
        theme, content, store, saver = self._theme, self._content, self._store, self._saver
        if name == "asking_help":
            from netwerkapp.ui.help.asking import AskingPage

            return AskingPage(theme, content, store, saver, self._folder)
        if name == "support":
            from netwerkapp.ui.help.support import SupportPage

            return SupportPage(theme, content, store, saver)
        if name == "stories":
            from netwerkapp.ui.help.stories import StoriesPage

            return StoriesPage(theme, content)
        if name == "reading":
            from netwerkapp.ui.help.reading import ReadingPage

            return ReadingPage(theme, content, store, saver)
        if name == "about":
            from netwerkapp.ui.help.about import AboutPage

            return AboutPage(theme, content.language, self._folder)
        raise KeyError(name)
