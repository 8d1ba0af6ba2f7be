"""What stands in an archive for people: how to read it, tables of people and talks, and all texts in words."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from netwerkapp.content import Content
from netwerkapp.domain.archives import Archive
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.progress import Progress
from netwerkapp.domain.talk_records import TalkBook
from netwerkapp.exchange.archives import RECORDS, Paper
from netwerkapp.exchange.csv_writer import write_rows
from netwerkapp.exchange.talks_markdown import talks_markdown
from netwerkapp.storage.store import Store
from netwerkapp.ui.archives.answers import Answers
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.conversations.records import TalkRecords
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.dates import long_date


class Papers(QObject):
    """Reads the file and writes nothing in it. Private notes about people are in it: it is your own copy."""

    def __init__(self, content: Content, store: Store) -> None:
        super().__init__()
        self._content, self._store = content, store
        self._people, self._talks = ContactWords(), ConversationWords()

    def all(self, archive: Archive, step: Progress) -> Iterator[Paper]:
        """Go over the files; `step` hears how far it is, and what it raises ends it."""
        contacts, talks = self._store.exports.everyone(), self._store.conversations.all()
        names = {contact.id: contact.name.full for contact in contacts}
        yield Paper(self.tr("README.txt"), self._about(archive).replace("\n", "\r\n").encode("utf-8-sig"))
        yield Paper(self.tr("contacts.csv"), self._contacts(contacts, names))
        touches = archive.tables.get("touches", ())
        yield Paper(self.tr("moments of contact.csv"), self._touches(touches, names))
        step(0.1)
        records, written = TalkRecords(self._content, self._store), []
        for number, talk in enumerate(talks):
            step(0.1 + 0.6 * number / len(talks))
            written.append(records.record(talk))
        book = TalkBook(self.tr("My talks"), self._day(archive), tuple(written))
        yield Paper(self.tr("talks.csv"), self._talk_table(names))
        yield Paper(self.tr("talks.md"), talks_markdown(book))
        answers = Answers(self._content, self._store).all()
        yield Paper(self.tr("answers.md"), talks_markdown(TalkBook(self.tr("My answers"), self._day(archive), answers)))
        step(0.75)

    def _about(self, archive: Archive) -> str:
        whose = self.tr("This is everything from Netwerkapp of {name}.").replace("{name}", archive.whose)
        lines = (
            whose if archive.whose else self.tr("This is everything from Netwerkapp."),
            self._day(archive),
            "",
            self.tr("You do not need the app to read it: this file is a ZIP."),
            self.tr("If your computer does not open it, change the end of its name from .netwerk to .zip."),
            "",
            self.tr("contacts.csv, talks.csv, moments of contact.csv: tables for a spreadsheet."),
            self.tr("talks.md and answers.md: your texts, for any text program."),
            self.tr("{file}: all records. Netwerkapp reads this one when you put the file back.").replace(
                "{file}", RECORDS
            ),
            "",
            self.tr("In {file}:").replace("{file}", RECORDS),
            self.tr("- version: of this kind of file; schema: of the tables in it"),
            self.tr("- columns: the tables and what stands in each column"),
            self.tr("- tables: the records, each with its own id"),
            self.tr("- changed: when a field was last changed, where that is later than the record"),
            self.tr("- gone: when records were taken away that are not there any more"),
            "",
            self.tr("Your private notes about other people are in this file. Keep it for yourself."),
            "",
        )
        return "\n".join(lines)

    def _day(self, archive: Archive) -> str:
        day = archive.made.date()
        return self.tr("Written on {day}").replace("{day}", f"{long_date(day)} {day.year}")

    def _contacts(self, contacts: list[Contact], names: dict[str, str]) -> bytes:
        columns: list[tuple[str, Callable[[Contact], object]]] = [
            (self.tr("First name"), lambda one: one.name.given),
            (self.tr("Infix"), lambda one: one.name.particle),
            (self.tr("Last name"), lambda one: one.name.family),
            (self.tr("Call name"), lambda one: one.name.called),
            (self.tr("Circle"), lambda one: self._people.circle(one.circle)),
            (self.tr("How close"), lambda one: self._people.closeness(one.closeness)),
            (self.tr("Organisation"), lambda one: one.organisation),
            (self.tr("Job"), lambda one: one.job),
            (self.tr("Trade"), lambda one: one.trade),
            (self.tr("Town"), lambda one: one.place),
            (self.tr("Phone"), lambda one: one.phone),
            (self.tr("E-mail"), lambda one: one.email),
            (self.tr("Profile"), lambda one: one.profile),
            (self.tr("Birthday (month-day)"), lambda one: one.birthday),
            (self.tr("How you met"), lambda one: one.met),
            (self.tr("Known since"), lambda one: one.known_since),
            (self.tr("Tags"), lambda one: ", ".join(one.tags)),
            (self.tr("What you know of this person"), lambda one: one.knows),
            (self.tr("Busy with"), lambda one: one.occupied_with),
            (self.tr("What you can offer"), lambda one: one.offer),
            (self.tr("Notes"), lambda one: one.notes),
            (self.tr("Tension (0-10)"), lambda one: one.fear),
            (self.tr("Knows about such work (1-5)"), lambda one: one.use),
            (self.tr("Knows that you search"), lambda one: self._people.knows_i_search().get(one.knows_i_search or "")),
            (self.tr("Rhythm (days)"), lambda one: one.rhythm_days),
            (self.tr("Next step"), lambda one: one.next_step),
            (self.tr("Next step on"), lambda one: one.next_step_on),
            (self.tr("Via"), lambda one: names.get(one.introduced_by or "")),
            (self.tr("On your list since"), lambda one: one.created_at.date()),
        ]
        rows = ([_cell(value(one)) for _, value in columns] for one in contacts)
        return write_rows([header for header, _ in columns], rows, self._content.language)

    def _touches(self, touches: object, names: dict[str, str]) -> bytes:
        assert isinstance(touches, list | tuple)  # it is rows
        kinds = {str(kind): word for kind, word in self._people.touch_kinds().items()}
        rows = (
            [str(row["date"]), names.get(str(row["contact"]), ""), kinds[str(row["kind"])], _cell(row["note"])]
            for row in sorted(touches, key=lambda row: str(row["date"]))
            if row["deleted_at"] is None
        )
        headers = (self.tr("Day"), self.tr("Name"), self.tr("What"), self.tr("Note"))
        return write_rows(headers, rows, self._content.language)

    def _talk_table(self, names: dict[str, str]) -> bytes:
        kinds = {one.id: one.name for one in self._content.sheet.type}
        channels = self._talks.channels()
        rows = (
            [
                _cell(talk.date),
                talk.time,
                names.get(talk.contact or "", ""),
                kinds[talk.type],
                self._talks.status(talk.status),
                channels[talk.channel] if talk.channel else "",
                talk.place,
                _cell(talk.minutes),
            ]
            for talk in self._store.conversations.all()
        )
        headers = (
            *(self.tr("Day"), self.tr("Time"), self.tr("Name"), self.tr("What"), self.tr("How far")),
            *(self.tr("How"), self.tr("Place"), self.tr("Minutes")),
        )
        return write_rows(headers, rows, self._content.language)


def _cell(value: object) -> str:
    return "" if value is None else str(value)
