"""Files with talks that open without this app: PDF, a web page, Markdown; and the planned ones for a calendar."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from PySide6.QtCore import QObject

from netwerkapp.domain.appointments import Appointment
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.talk_records import Entry, TalkBook
from netwerkapp.exchange.talks_html import talks_html
from netwerkapp.exchange.talks_markdown import talks_markdown
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.records import TalkRecords
from netwerkapp.ui.letters import not_drawable
from netwerkapp.ui.paper import Printout, paper_theme, pdf_of
from netwerkapp.ui.report.document import ReportDocument, paint_documents
from netwerkapp.ui.theme import Theme

TOGETHER = 10  # talks in one document


class Kind(StrEnum):
    """What a file is, by its ending."""

    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "md"
    CALENDAR = "ics"


class TalkFileWords(QObject):
    """The words on the files, and about what cannot stand on paper."""

    def footer(self, title: str) -> str:
        """Return the line under each page."""
        return self.tr("{title}, page {page} of {pages}").replace("{title}", title)

    def boxes(self, count: int) -> str:
        """Return how many characters no font can draw; "" for none."""
        return self.tr("%n characters cannot be printed.", "", count) if count else ""


def talks_file(kind: Kind, book: TalkBook, theme: Theme, language: str, step: Progress = nobody) -> bytes:
    """Return a file to read; `step` hears how far it is, from 0 to 1. Raises ValueError for a calendar."""
    if kind is Kind.PDF:
        return pdf_of(talks_printout(book, theme, step))
    if kind is Kind.HTML:
        return talks_html(book, language)
    if kind is Kind.MARKDOWN:
        return talks_markdown(book)
    raise ValueError(kind)


def calendar_of(store: Store, records: TalkRecords, talks: Iterable[Conversation]) -> tuple[bytes, int]:
    """Return all talks that are planned for a day as one calendar, and how many. Raises SaveError."""
    from netwerkapp.exchange.calendar_file import calendar_file  # takes a moment to load, and few starts need it

    write = store.appointments.shown if store.read_only else store.appointments.write
    planned: list[Appointment] = [write(talk, records.title(talk)) for talk in talks if is_planned(talk)]
    return calendar_file(planned, store.now()), len(planned)


def is_planned(talk: Conversation) -> bool:
    """Whether the talk can stand in a calendar."""
    return talk.status is Status.PLANNED and talk.date is not None


def talks_printout(book: TalkBook, theme: Theme, step: Progress = nobody) -> Printout:
    """Return the talks as something to print."""
    look, footer = paper_theme(theme), TalkFileWords().footer(book.title)
    return Printout(book.title, lambda device: paint_documents(parts_of(book, look), look, device, footer, step))


def boxes_of(book: TalkBook, theme: Theme) -> int:
    """Return how many characters of these talks a box would stand for on paper."""
    return not_drawable(book.texts(), theme.font(13))


def parts_of(book: TalkBook, theme: Theme) -> Iterator[ReportDocument]:
    """Give the talks as documents, a few in each: the title stands in the first."""
    for start in range(0, max(1, len(book.talks)), TOGETHER):
        yield written_out(book, theme, start, start + TOGETHER)


def written_out(book: TalkBook, theme: Theme, start: int = 0, end: int | None = None) -> ReportDocument:
    """Return these talks as a document, for paper or for the screen."""
    document = ReportDocument(theme)
    if start == 0:
        document.title(book.title)
        document.line(book.about, "ink2")
    for talk in book.talks[start:end]:
        if len(book.talks) > 1:
            document.heading(talk.title)
        for fact in talk.facts:
            document.line(f"{fact.label}: {' '.join(fact.lines)}")
        for part in talk.parts:
            document.heading(part.title, small=len(book.talks) > 1)
            for entry in part.entries:
                _write(document, entry)
    return document


def _write(document: ReportDocument, entry: Entry) -> None:
    document.small_heading(entry.label)
    if len(entry.lines) == 1 and not entry.numbered:
        for line in entry.lines[0].split("\n"):  # each in the direction of its own letters
            document.line(line)
        return
    for number, line in enumerate(entry.lines, 1):
        document.item(line, f"{number}." if entry.numbered else "•")
