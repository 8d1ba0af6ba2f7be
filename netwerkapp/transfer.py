"""People in and out without a window: files of other programs into the data, and contacts into a file."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from netwerkapp.domain.archives import Archive, ArchiveReason, Fate
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.cards import Skipped, SkipReason
from netwerkapp.domain.imports import Wanted
from netwerkapp.exchange.archives import put_in_place
from netwerkapp.exchange.contact_files import ContactFileError, FileReason, open_file, people_in
from netwerkapp.exchange.contacts_out import TABLE, contacts_out
from netwerkapp.records import dataclass
from netwerkapp.storage.archives import Comparison
from netwerkapp.storage.backups import copy_before
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.store import Store

SUFFIXES = (".vcf", ".csv")
ARCHIVE_REASONS = {
    ArchiveReason.MISSING: "there is no such file",
    ArchiveReason.FOLDER: "this is a folder; name a file",
    ArchiveReason.NOT_READABLE: "it cannot be read",
    ArchiveReason.EMPTY: "it is empty",
    ArchiveReason.NO_ARCHIVE: "it is no file that Netwerkapp wrote to take along",
    ArchiveReason.DAMAGED: "it is damaged",
    ArchiveReason.TOO_LARGE: "it is too large",
    ArchiveReason.NEWER: "it was made by a newer version of Netwerkapp",
    ArchiveReason.LOCKED: "it has a password; give it with --password-file",
    ArchiveReason.WRONG_PASSWORD: "this is not its password",
    ArchiveReason.TOO_HEAVY: "its password asks for more memory than Netwerkapp takes",
}
_FATES = {
    "new": (Fate.NEW,),
    "newer there": (Fate.TAKEN, Fate.GOES),
    "newer here": (Fate.KEPT,),
    "the same": (Fate.SAME,),
    "only here": (Fate.ONLY_HERE,),
}
_FILE_REASONS = {
    FileReason.MISSING: "there is no such file",
    FileReason.FOLDER: "this is a folder; name a file",
    FileReason.NOT_READABLE: "it cannot be read",
    FileReason.EMPTY: "it is empty",
    FileReason.TOO_LARGE: "it is larger than 100 MB",
    FileReason.TOO_MANY: "it holds more than 100,000 people",
    FileReason.BROKEN_ZIP: "it is a ZIP that cannot be opened",
    FileReason.NO_PEOPLE_IN_ZIP: "there is no vCard or CSV file in this ZIP",
    FileReason.NO_PEOPLE: "there are no people in it",
    FileReason.UNKNOWN_COLUMNS: "it is not clear where the names stand; say so in the window",
}
_REASONS = {
    SkipReason.NO_NAME: "it has no name",
    SkipReason.GROUP: "it is a group",
    SkipReason.TRUNCATED: "the file ends in the middle of it",
    SkipReason.UNREADABLE: "it cannot be read",
    SkipReason.TWICE: "this person stands earlier in the file",
    SkipReason.DELETED: "you took this person off the list",
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file; `problem` says why nothing did."""

    file: str
    problem: str = ""
    program: str = ""
    encoding: str = ""
    new: int = 0
    changed: int = 0
    known: int = 0
    skipped: tuple[Skipped, ...] = ()

    def as_dictionary(self) -> dict[str, object]:
        """Return it for JSON."""
        if self.problem:
            return {"file": self.file, "problem": self.problem}
        found = asdict(self)
        del found["problem"]
        return found

    def as_text(self) -> Iterator[str]:
        """Go over the lines that say it."""
        if self.problem:
            yield f"{self.file}: {self.problem}"
            return
        counts = f"{self.new} new, {self.changed} changed, {self.known} known, {len(self.skipped)} skipped"
        yield f"{self.file}: {counts}"
        for one in self.skipped:
            told = f" ({one.text})" if one.text else ""
            yield f"  {one.number}: {_REASONS[one.reason]}{told}"


def bring_in(store: Store, file: Path, wanted: Wanted) -> Imported:
    """Bring the people in a file onto the list, as one action. Raises SaveError."""
    try:
        people = people_in(open_file(file))
    except ContactFileError as error:
        return Imported(str(file), _FILE_REASONS[error.reason])
    result = store.imports.write(Incoming(people.cards, people.skipped, people.program, wanted))
    return Imported(
        str(file), "", people.program, people.encoding, result.new, result.changed, result.known, result.skipped
    )


def bring_in_archive(store: Store, archive: Archive) -> Comparison:
    """Bring in everything, after a copy of what is there. Raises SaveError, BackupError and ArchiveError."""
    found = store.archives.preview(archive)
    if not found.writes:
        return found
    copy_before(store, Reason.IMPORT)
    return store.archives.bring_in(archive)


def compared(done: Comparison) -> dict[str, dict[str, int]]:
    """Return what became of the records of each kind."""
    return {str(kind): {word: done.count(kind, *fates) for word, fates in _FATES.items()} for kind in done.counts}


def write_out(store: Store, file: Path, version: str, language: str) -> int:
    """Write all contacts to a file of the kind that its name says; how many. Raises OSError."""
    ids = store.exports.ids()
    kind = TABLE if file.suffix.lower() == ".csv" else version
    put_in_place(contacts_out(store.exports.by_parts(ids), kind, language), file)
    return len(ids)
