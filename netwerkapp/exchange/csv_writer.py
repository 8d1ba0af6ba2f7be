"""Writes contacts as a table that spreadsheets open, and that comes back as it was."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import chain

from netwerkapp.domain.contacts import Contact
from netwerkapp.exchange.circle_words import circle_text
from netwerkapp.exchange.csv_guard import guarded

_HEADERS = {
    "nl": (
        "Voornaam",
        "Tussenvoegsel",
        "Achternaam",
        "Roepnaam",
        "Organisatie",
        "Functie",
        "Woonplaats",
        "Telefoon",
        "E-mail",
        "Profiel",
        "Verjaardag",
        "Notities",
        "Kring",
        "Labels",
        "UID",
    ),
    "en": (
        "First name",
        "Infix",
        "Last name",
        "Nickname",
        "Organisation",
        "Job title",
        "City",
        "Phone",
        "E-mail",
        "Profile",
        "Birthday",
        "Notes",
        "Circle",
        "Tags",
        "UID",
    ),
}
_SEPARATORS = {"nl": ";", "en": ","}  # what the spreadsheets of that language expect


def write_table(contacts: Iterable[Contact], language: str = "nl", *, headers: bool = True) -> bytes:
    """Return the contacts as a table in UTF-8 with its mark, lines ending in CR LF; headers Dutch or English.

    Without headers and mark it goes on with such a table.
    """
    rows = (_cells(contact, language) for contact in contacts)
    first = _HEADERS.get(language, _HEADERS["en"])
    return write_rows(first, rows, language) if headers else _lines(rows, language).encode("utf-8", "replace")


def write_rows(headers: Sequence[str], rows: Iterable[Sequence[str]], language: str = "nl") -> bytes:
    """Return any table, as `write_table` does; no cell of it runs as a formula."""
    return _lines(chain([headers], rows), language).encode("utf-8-sig", "replace")


def _lines(rows: Iterable[Sequence[str]], language: str) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=_SEPARATORS.get(language, ";"), lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue()


def _cells(contact: Contact, language: str) -> tuple[str, ...]:
    name = contact.name
    return (
        name.given,
        name.particle,
        name.family,
        name.called,
        contact.organisation,
        contact.job,
        contact.place,
        contact.phone,
        contact.email,
        contact.profile,
        f"--{contact.birthday}" if contact.birthday else "",
        contact.notes,
        circle_text(contact.circle, language),
        ", ".join(contact.tags),
        contact.uid or contact.id,
    )
