"""What is said about a file that was taken along: why it cannot be used, and what is in it."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from netwerkapp.domain.archives import ArchiveReason, Fate
from netwerkapp.storage.archives import Comparison, Kind
from netwerkapp.ui.dates import full_date, with_time


class ArchiveWords(QObject):
    """Says each thing in one sentence."""

    def take_along(self) -> tuple[str, str]:
        """Return what the page that writes the file is called, and what it is for."""
        about = self.tr("One file with everything, for another computer or to keep. It opens without this app too.")
        return self.tr("Take everything along"), about

    def bring_back(self) -> tuple[str, str]:
        """Return what the page that reads the file is called, and what it is for."""
        about = self.tr("Everything from another computer, or from before. You first see what is in it.")
        return self.tr("Bring back a file you took along"), about

    def reason(self, reason: ArchiveReason) -> str:
        """Return why a file cannot be used, and what can be done."""
        return {
            ArchiveReason.MISSING: self.tr("This file is not there any more. Choose another one."),
            ArchiveReason.FOLDER: self.tr("This is a folder. Choose a file in it."),
            ArchiveReason.NOT_READABLE: self.tr("This file cannot be read now. Is it open in another program?"),
            ArchiveReason.EMPTY: self.tr("There is nothing in this file. Choose another one."),
            ArchiveReason.NO_ARCHIVE: self.tr("Netwerkapp did not make this file. Its name ends in .netwerk."),
            ArchiveReason.DAMAGED: self.tr("This file is damaged. Copy it once more from where you made it."),
            ArchiveReason.TOO_LARGE: self.tr("This file is too large for Netwerkapp."),
            ArchiveReason.NEWER: self.tr("This file was made by a newer Netwerkapp. Install that one here too."),
            ArchiveReason.LOCKED: self.tr("This file has a password."),
            ArchiveReason.WRONG_PASSWORD: self.tr("This is not the password of this file. Try once more."),
            ArchiveReason.TOO_HEAVY: self.tr("The password of this file was not made by Netwerkapp."),
        }[reason]

    def whose(self, found: Comparison, today: date) -> str:
        """Return whose it is and when it was made."""
        made = found.made.astimezone()
        when = with_time(full_date(made.date(), today), made.strftime("%H:%M"))
        if found.whose:
            return self.tr("Of {name}, made on {when}.").replace("{when}", when).replace("{name}", found.whose)
        return self.tr("Made on {when}.").replace("{when}", when)

    def kind(self, kind: Kind) -> str:
        """Return what records of a kind are called."""
        return {
            Kind.PEOPLE: self.tr("People"),
            Kind.TALKS: self.tr("Talks"),
            Kind.TOUCHES: self.tr("Moments of contact"),
            Kind.TEXTS: self.tr("Answers and other texts"),
        }[kind]

    def counts(self, found: Comparison, kind: Kind) -> str:
        """Return how many are new, the same, newer there and newer here."""
        return ", ".join(self._counts(found, kind)) or self.tr("none")

    def done(self, found: Comparison) -> str:
        """Return what was brought in."""
        people, talks = found.count(Kind.PEOPLE, Fate.NEW), found.count(Kind.TALKS, Fate.NEW)
        lines = [
            self.tr("%n people were put on your list.", "", people) if people else "",
            self.tr("%n talks were added.", "", talks) if talks else "",
        ]
        newer = sum(found.count(kind, Fate.TAKEN) for kind in Kind)
        lines.append(self.tr("Of %n things the file had something newer.", "", newer) if newer else "")
        return " ".join(line for line in lines if line) or self.tr("Your texts and answers were completed.")

    def _counts(self, found: Comparison, kind: Kind) -> Iterator[str]:
        for fate, text in (
            (Fate.NEW, self.tr("%n new", "", found.count(kind, Fate.NEW))),
            (Fate.TAKEN, self.tr("%n newer in the file", "", found.count(kind, Fate.TAKEN))),
            (Fate.GOES, self.tr("%n taken away there", "", found.count(kind, Fate.GOES))),
            (Fate.KEPT, self.tr("%n newer here", "", found.count(kind, Fate.KEPT))),
            (Fate.SAME, self.tr("%n the same", "", found.count(kind, Fate.SAME))),
            (Fate.ONLY_HERE, self.tr("%n only here", "", found.count(kind, Fate.ONLY_HERE))),
        ):
            if found.count(kind, fate):
                yield text
