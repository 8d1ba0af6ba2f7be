"""What is said about a file with people: programs, encodings, columns, and why something is left out."""

from PySide6.QtCore import QObject

from netwerkapp.domain.cards import Program, SkipReason
from netwerkapp.domain.imports import Status
from netwerkapp.exchange.contact_files import ContactFile, FileReason
from netwerkapp.exchange.csv_columns import Column
from netwerkapp.storage.imports import ImportRow


class ImportWords(QObject):
    """Names of things, in the language of the window."""

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Import people")

    def intro(self) -> str:
        """Return what the page is for."""
        return self.tr("From your phone, LinkedIn or an address book. You first see who is in it.")

    def program(self, program: Program) -> str:
        """Return what wrote the file."""
        return {
            Program.VCARD: self.tr("vCard"),
            Program.LINKEDIN: "LinkedIn",
            Program.GOOGLE: self.tr("Google Contacts"),
            Program.OUTLOOK: "Outlook",
            Program.THUNDERBIRD: "Thunderbird",
            Program.NETWERKAPP: "Netwerkapp",
            Program.TABLE: self.tr("a table"),
            Program.NAMES: self.tr("a list of names"),
        }[program]

    def encoding(self, encoding: str) -> str:
        """Return what an encoding is called."""
        return {
            "utf-8": self.tr("UTF-8 (usual)"),
            "cp1252": self.tr("Windows (older)"),
            "utf-16-le": "UTF-16",
            "utf-16-be": "UTF-16 BE",
            "cp850": "DOS (850)",
            "mac-roman": "Mac",
            "iso-8859-15": "ISO 8859-15",
        }[encoding]

    def separator(self, sign: str) -> str:
        """Return what a sign between cells is called."""
        return {
            ",": self.tr("comma ,"),
            ";": self.tr("semicolon ;"),
            "\t": self.tr("tab"),
            "|": self.tr("vertical bar"),
        }.get(sign, sign)

    def how(self, file: ContactFile | None, encoding: str) -> list[str]:
        """Return which letters a file is read in, and what stands between its cells; of a pasted list nothing."""
        if file is None:
            return []
        letters, table = self.encoding(encoding), file.table
        return [letters] if table is None else [letters, self.separator(table.separator).rstrip(" ,;")]

    def mapping(self, file: ContactFile | None) -> str:
        """Return what is read from which column of a table, each thing once."""
        table = file.table if file is not None else None
        if table is None or table.header is None:
            return ""
        words, found = self.columns(), dict[Column, str]()
        for column, header in zip(table.columns, table.headers, strict=True):
            if column is not Column.NONE:
                found.setdefault(column, header)
        what = ", ".join(f"{header} = {words[column]}" for column, header in found.items())
        return self.tr("Read as: {what}").replace("{what}", what)

    def columns(self) -> dict[Column, str]:
        """Return what can stand in a column."""
        return {
            Column.NONE: self.tr("leave out"),
            Column.NAME: self.tr("whole name"),
            Column.GIVEN: self.tr("first name"),
            Column.MIDDLE: self.tr("middle name"),
            Column.PARTICLE: self.tr("name particle"),
            Column.FAMILY: self.tr("last name"),
            Column.CALLED: self.tr("call name"),
            Column.PHONE: self.tr("phone"),
            Column.EMAIL: self.tr("e-mail"),
            Column.ORGANISATION: self.tr("organisation"),
            Column.JOB: self.tr("job"),
            Column.PLACE: self.tr("town"),
            Column.PROFILE: self.tr("profile"),
            Column.BIRTHDAY: self.tr("birthday"),
            Column.BIRTH_MONTH: self.tr("month of birth"),
            Column.BIRTH_DAY: self.tr("day of birth"),
            Column.NOTES: self.tr("notes"),
            Column.CIRCLE: self.tr("circle"),
            Column.TAGS: self.tr("tags"),
            Column.UID: self.tr("own number"),
        }

    def reason(self, reason: SkipReason) -> str:
        """Return why a card or row is left out."""
        return {
            SkipReason.NO_NAME: self.tr("has no name"),
            SkipReason.GROUP: self.tr("is a group, not a person"),
            SkipReason.TRUNCATED: self.tr("the file ends in the middle of it"),
            SkipReason.UNREADABLE: self.tr("cannot be read"),
            SkipReason.TWICE: self.tr("stands earlier in the file"),
            SkipReason.DELETED: self.tr("you took this person off your list"),
        }[reason]

    def status(self, status: Status) -> str:
        """Return what becomes of a person."""
        return {
            Status.NEW: self.tr("new"),
            Status.CHANGED: self.tr("is completed"),
            Status.KNOWN: self.tr("is on your list"),
            Status.SKIPPED: self.tr("left out"),
        }[status]

    def row_name(self, row: ImportRow) -> str:
        """Return who a row is, as far as that is known."""
        return row.name or self.tr("Number {n}").format(n=row.number)

    def row_about(self, row: ImportRow) -> str:
        """Return what becomes of a row, and what else is known of the person."""
        if row.reason is not None:
            number = self.tr("Number {n}").format(n=row.number)
            return f"{number} {self.reason(row.reason)}."
        if row.status is Status.CHANGED:
            columns = {column.value: text for column, text in self.columns().items()}
            changed = dict.fromkeys(columns.get(column, column) for column, _ in row.changes)
            return self.tr("completed with: {what}").replace("{what}", ", ".join(changed))
        if row.card is None:
            return self.status(row.status)
        card = row.card
        known = (card.job, card.organisation, card.place, *card.phones[:1], *card.emails[:1])
        about = " · ".join(text for text in known if text)
        return about or self.status(row.status)

    def file(self, reason: FileReason) -> str:
        """Return why a file cannot be used, and what can be done."""
        return {
            FileReason.MISSING: self.tr("This file is not there any more. Choose another one."),
            FileReason.FOLDER: self.tr("This is a folder. Choose a file in it."),
            FileReason.NOT_READABLE: self.tr("This file cannot be read now. Is it open in another program?"),
            FileReason.EMPTY: self.tr("There is nothing in this file. Choose another one."),
            FileReason.TOO_LARGE: self.tr("This file is larger than 100 MB. Export it again, without photos."),
            FileReason.TOO_MANY: self.tr("There are more than 100,000 people in this file. Split it first."),
            FileReason.BROKEN_ZIP: self.tr("This ZIP cannot be opened. Download it again, or unpack it first."),
            FileReason.NO_PEOPLE_IN_ZIP: self.tr("There is no list of people in this ZIP. Look for Connections.csv."),
            FileReason.NO_PEOPLE: self.tr("There are no people in this file. Choose a vCard or CSV file."),
            FileReason.UNKNOWN_COLUMNS: self.tr(
                "It is not clear where the names stand. Choose below what each column is."
            ),
        }[reason]
