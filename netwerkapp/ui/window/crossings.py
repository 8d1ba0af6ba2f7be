"""The crossings between pages: when this page tells that, the window goes there. It does nothing else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from netwerkapp.ui.window.stack import PageStack
from netwerkapp.ui.window.ways import Ways

if TYPE_CHECKING:  # start-up: for when something goes out
    from netwerkapp.ui.paper import Printout
    from netwerkapp.ui.window.outlets import Outlets


class Crossings:
    """Connects a page, right after it was built, with the ways to the others."""

    def __init__(self, stack: PageStack, ways: Ways, outlets: Callable[[], "Outlets"]) -> None:
        self._pages, self._show, self._ways, self._outlets = stack.pages, stack.show_page, ways, outlets

    def connect_page(self, name: str) -> None:
        """Let the window follow what this page tells."""
        connect = {
            "welcome": self._welcome,
            "ladder": self._ladder,
            "steps": self._steps,
            "contacts": self._contacts,
            "network": self._network,
            "duplicates": self._duplicates,
            "conversations": self._talks,
            "import": self._imports,
            "bring_back": self._bring_back,
            "quick_add": self._quick_add,
            "settings": self._settings,
            "asking_help": self._asking_help,
            "report": self._report,
            "support": self._support,
            "help": self._manual,
        }.get(name)
        if connect is not None:
            connect()

    def _welcome(self) -> None:
        page, ways = self._pages.welcome, self._ways
        page.started.connect(ways.begin)
        page.looked_around.connect(ways.look_around)

    def _ladder(self) -> None:
        page, ways, show = self._pages.ladder, self._ways, self._show
        page.step_chosen.connect(ways.to_step_of_ladder)
        page.place_chosen.connect(ways.to_place)
        page.conversation_chosen.connect(ways.to_talk)
        page.contact_chosen.connect(ways.to_contact)
        page.question_wanted.connect(ways.to_question)
        page.help_wanted.connect(lambda: show("asking_help"))
        page.settings_wanted.connect(lambda: show("settings"))
        page.feelings_wanted.connect(lambda: show("feelings"))

    def _steps(self) -> None:
        page, ways = self._pages.steps, self._ways
        page.ladder_wanted.connect(ways.to_ladder)
        page.contact_chosen.connect(ways.to_contact)
        page.conversation_wanted.connect(ways.to_new_talk)
        page.page_wanted.connect(self._show)
        page.moved.connect(ways.keep_steps_place)

    def _contacts(self) -> None:
        page, ways = self._pages.contacts, self._ways
        page.can_export = True
        page.export_wanted.connect(ways.export_people)
        page.place_wanted.connect(ways.from_contacts)
        page.preparation_wanted.connect(ways.to_new_talk)
        page.conversation_chosen.connect(ways.to_talk)
        page.duplicates_wanted.connect(ways.to_duplicates)
        page.map_wanted.connect(ways.to_map)

    def _network(self) -> None:
        page, ways, show = self._pages.network, self._ways, self._show
        page.list_wanted.connect(lambda: show("contacts"))
        page.names_wanted.connect(lambda: show("quick_add"))
        page.contact_chosen.connect(ways.to_contact)
        page.preparation_wanted.connect(ways.to_new_talk)

    def _duplicates(self) -> None:
        self._pages.duplicates.closed.connect(self._ways.to_contact)

    def _talks(self) -> None:
        page, ways, show = self._pages.conversations, self._ways, self._show
        page.contact_chosen.connect(ways.to_contact)
        page.ladder_wanted.connect(ways.to_ladder)
        page.export_wanted.connect(ways.to_talk_export)
        page.print_wanted.connect(self._print)
        page.pdf_wanted.connect(self._keep_pdf)
        page.story_wanted.connect(lambda: ways.to_step("my_story"))
        page.rest_wanted.connect(ways.to_rest)
        page.small_wanted.connect(lambda: ways.to_step("begin_small"))
        page.help_wanted.connect(lambda: show("asking_help"))
        page.support_wanted.connect(ways.to_heavy)

    def _imports(self) -> None:
        show = self._show
        self._pages.imports.contacts_wanted.connect(lambda: show("contacts"))

    def _bring_back(self) -> None:
        page, ways = self._pages.bring_back, self._ways
        page.ladder_wanted.connect(ways.to_ladder)
        page.duplicates_wanted.connect(ways.to_duplicates)

    def _quick_add(self) -> None:
        show = self._show
        self._pages.quick_add.contacts_wanted.connect(lambda: show("contacts"))

    def _settings(self) -> None:
        page, ways, show = self._pages.settings, self._ways, self._show
        page.backups_wanted.connect(lambda: show("backups"))
        page.reminders.calendar_wanted.connect(ways.to_calendar)
        page.ladder_wanted.connect(ways.to_ladder)

    def _asking_help(self) -> None:
        self._pages.asking_help.support_wanted.connect(self._ways.to_heavy)

    def _report(self) -> None:
        page = self._pages.report
        page.print_wanted.connect(self._print)
        page.pdf_wanted.connect(self._keep_pdf)

    def _support(self) -> None:
        self._pages.support.closed.connect(self._ways.from_support)

    def _manual(self) -> None:
        page, ways = self._pages.help, self._ways
        page.closed.connect(ways.from_manual)
        page.page_wanted.connect(ways.to_page)
        page.print_wanted.connect(self._print)
        page.pdf_wanted.connect(self._keep_pdf)

    def _print(self, printout: "Printout") -> None:
        self._outlets().paper.print_it(printout)

    def _keep_pdf(self, printout: "Printout") -> None:
        self._outlets().paper.save(printout)
