"""The ways from one place in the window to another."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from netwerkapp.domain.next_step import NextStep
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.window.stack import WELCOMED, PageStack

if TYPE_CHECKING:  # start-up: for when something is asked
    from netwerkapp.ui.window.announcements import Announcements
    from netwerkapp.ui.window.outlets import Outlets


class Ways:
    """Shows a page, and opens there what was asked for; what changes something only while names are shown."""

    def __init__(
        self,
        stack: PageStack,
        notice: Notice,
        store: Store,
        saver: Saver,
        announcements: Callable[[], "Announcements"],
        outlets: Callable[[], "Outlets"],
    ) -> None:
        self._stack, self._pages, self._notice, self._store, self._saver = stack, stack.pages, notice, store, saver
        self._announcements, self._outlets = announcements, outlets
        self._before_support = self._before_help = "ladder"  # where closing that page goes back to
        self.steps_place = ""  # the question that is shown there, "" as long as it was not opened

    def take_over(self, before: "Ways") -> None:
        """Lead back to where those of the window before this one led."""
        self._before_support, self._before_help = before._before_support, before._before_help

    def to_page(self, name: str) -> None:
        """Go to a page that was chosen; from the same one to what it begins with."""
        self._notice.clear()
        if name == self._stack.name():
            self._pages[name].show_list()
        self._stack.show_page("welcome" if name == "ladder" and not self._store.settings.get(WELCOMED) else name)

    def begin(self, name: str) -> None:
        """Leave the welcome for the first step, with the name that was given there."""
        self._leave_welcome(name)
        self.to_step("w1")

    def look_around(self, name: str) -> None:
        """Leave the welcome for the ladder, with the name that was given there."""
        self._leave_welcome(name)
        self._stack.show_page("ladder")

    def to_step_of_ladder(self, step: NextStep) -> None:
        """Open the place where this step is done."""
        from netwerkapp.ui.destinations import destination  # start-up: nothing was clicked yet

        self.to_place(*destination(step))

    def to_place(self, place: str, what: str) -> None:
        """Open a kind of place, with what is opened there."""
        {
            "steps": self.to_step,
            "contact": self.to_contact,
            "greet": lambda contact: self._to_touch(TouchKind.GREETING, contact),
            "give_help": lambda contact: self._to_touch(TouchKind.GAVE_HELP, contact),
            "support": lambda _what: self._to_support(),
            "new_contact": lambda _what: self.to_new_contact(),
            "conversation": self.to_talk,
            "reflection": self._to_reflection,
            "prepare": self.to_new_talk,
        }[place](what)

    def to_ladder(self) -> None:
        """Go to the ladder and what is next there."""
        self._stack.show_page("ladder")
        self._pages.ladder.focus_first()

    def to_rest(self) -> None:
        """Go to the ladder, where nothing has to be done now, and ask until when."""
        self._stack.show_page("ladder")
        self._pages.ladder.today.offer_rest()
        self._announcements().rest()

    def to_step(self, step: str) -> None:
        """Open a step, "" where you were."""
        self._pages.steps.open(step)
        self._stack.show_page("steps")

    def to_question(self, step: str, question: str) -> None:
        """Open a question of a step."""
        self._pages.steps.open(step, question)
        self._stack.show_page("steps")

    def keep_steps_place(self, place: str) -> None:
        """Remember where you are in the steps."""
        self.steps_place = place

    def to_contact(self, contact: str) -> None:
        """Open a person; "" is the list."""
        self._stack.show_page("contacts", (lambda: self._pages.contacts.open(contact)) if contact else None)

    def to_new_contact(self) -> None:
        """Begin a new contact."""
        if self.may_change():
            self._stack.show_page("contacts", self._pages.contacts.new)

    def to_search(self) -> None:
        """Search the contacts."""
        self._stack.show_page("contacts")
        self._pages.contacts.search()

    def to_map(self, contact: str) -> None:
        """Show the map, with the person who was chosen in the list."""
        self._stack.show_page("network", lambda: self._pages.network.return_to(contact))

    def to_duplicates(self, contact: str) -> None:
        """Show who may stand on the list twice, this person first."""
        if self.may_change():
            self._notice.clear()
            self._stack.show_page("duplicates")
            self._pages.duplicates.begin(contact)
            self._pages.duplicates.focus_first()

    def from_contacts(self, place: str) -> None:
        """Add many people, or send all of them out."""
        if not self.may_change():
            return
        if place == "export":
            self._outlets().everyone()
        else:
            self._stack.show_page(place)

    def export_people(self, ids: Sequence[str]) -> None:
        """Send these people out."""
        if self.may_change():
            self._outlets().people(ids)

    def to_talk(self, conversation: str) -> None:
        """Open a talk; "" is the list."""
        talks = self._pages.conversations
        self._stack.show_page("conversations", (lambda: talks.open(conversation)) if conversation else None)

    def to_new_talk(self, contact: str = "") -> None:
        """Begin a new talk, with this contact or with nobody yet ("")."""
        if self.may_change():
            self._stack.show_page("conversations", lambda: self._pages.conversations.new(contact))

    def to_talk_search(self) -> None:
        """Search the talks."""
        self._stack.show_page("conversations")
        self._pages.conversations.search()

    def to_talk_export(self, conversation: str) -> None:
        """Choose which talks to take along, and how: this one, or "" for all."""
        self._notice.clear()
        self._stack.show_page("talk_export")
        self._pages.talk_export.open(conversation)
        self._pages.talk_export.focus_first()

    def to_calendar(self) -> None:
        """Put the talks in a calendar."""
        self.to_talk_export("")
        self._pages.talk_export.choose_calendar()

    def to_heavy(self) -> None:
        """Show the lines for when it is heavy, after someone said that it is not going well."""
        self._pages.support.said()
        self._to_support()

    def from_support(self) -> None:
        """Go back to where you were before that page."""
        self._notice.clear()
        self._stack.show_page(self._before_support)

    def to_manual(self, topic: str = "") -> None:
        """Open the manual at what is seen now, or at this chapter."""
        seen = self._stack.name()
        about = topic or self._stack.page().topic() or seen
        if seen != "help":
            self._before_help = seen
        self._notice.clear()
        self._stack.show_page("help")
        self._pages.help.open(about, "" if seen == "help" else seen)
        self._pages.help.focus_first()

    def from_manual(self) -> None:
        """Go back to where you were before the manual."""
        self._stack.show_page(self._before_help)

    def may_change(self) -> bool:
        """Whether something can be changed; while names are hidden it is said that it cannot."""
        if self._stack.hides_names:
            self._announcements().names_hidden()
        return not self._stack.hides_names

    def _leave_welcome(self, name: str) -> None:
        if name:
            self._saver.now(lambda: self._store.profile.set("name", name))
        self._saver.setting(lambda: self._store.settings.set(WELCOMED, "yes"))

    def _to_touch(self, kind: TouchKind, contact: str) -> None:
        self._stack.show_page("contacts")
        self._pages.contacts.note_touch(contact, kind)

    def _to_reflection(self, conversation: str) -> None:
        self._stack.show_page("conversations", lambda: self._pages.conversations.look_back(conversation))

    def _to_support(self) -> None:
        self._before_support = self._stack.name()
        self._stack.show_page("support")
        self._pages.support.focus_first()
