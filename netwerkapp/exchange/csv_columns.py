"""The columns of tables with people, as LinkedIn, Google, Outlook, Thunderbird and this app name them."""

import re
from collections.abc import Sequence
from enum import StrEnum

from netwerkapp.domain.cards import Program
from netwerkapp.domain.names import fold


class Column(StrEnum):
    """What stands in a column; a table may have several of the same."""

    NONE = ""
    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    PARTICLE = "particle"
    FAMILY = "family"
    CALLED = "called"
    ORGANISATION = "organisation"
    JOB = "job"
    PLACE = "place"
    PHONE = "phone"
    EMAIL = "email"
    PROFILE = "profile"
    BIRTHDAY = "birthday"
    BIRTH_MONTH = "birth_month"
    BIRTH_DAY = "birth_day"
    NOTES = "notes"
    CIRCLE = "circle"
    TAGS = "tags"
    UID = "uid"


_WORDS: dict[Column, str] = {
    Column.NAME: "name|full name|display name|file as|naam|volledige naam|weergavenaam",
    Column.GIVEN: "first name|given name|voornaam|vorname|forename|roepnaam voornaam",
    Column.MIDDLE: "middle name|additional name|middelste naam|tweede voornaam|zweiter vorname",
    Column.PARTICLE: "tussenvoegsel|tussenvoegsels|voorvoegsel|infix|prefix surname",
    Column.FAMILY: "last name|family name|surname|achternaam|familienaam|nachname",
    Column.CALLED: "nickname|roepnaam|bijnaam|spitzname",
    Column.ORGANISATION: (
        "company|organization name|organization 1 name|organization|organisation|bedrijf|organisatie|werkgever|"
        "unternehmen|firma"
    ),
    Column.JOB: (
        "position|job title|organization title|organization 1 title|functie|beroep functie|functietitel|title of job|"
        "position titel"
    ),
    Column.PLACE: (
        "home city|address 1 city|business city|other city|city|town|woonplaats|plaats|huisadres plaats|"
        "werkadres plaats|ander adres plaats|work city|place"
    ),
    Column.PHONE: (
        "mobile phone|mobile number|home phone|home phone 2|business phone|business phone 2|other phone|primary phone|"
        "work phone|phone|phone number|mobile|mobiele telefoon|mobiel|mobiel nummer|telefoon thuis|telefoon thuis 2|"
        "telefoon op werk|telefoon op werk 2|andere telefoon|hoofdtelefoon|telefoon|telefoonnummer"
    ),
    Column.EMAIL: (
        "e mail address|e mail 2 address|e mail 3 address|email address|email|e mail|primary email|secondary email|"
        "e mailadres|e mailadres 2|e mailadres 3|emailadres|mail|mailadres|e mail adresse"
    ),
    Column.PROFILE: (
        "url|profile url|linkedin|linkedin url|web page|web page 1|personal web page|website|webpagina|profiel|profile"
    ),
    Column.BIRTHDAY: "birthday|verjaardag|geboortedatum|date of birth",
    Column.BIRTH_MONTH: "birth month",
    Column.BIRTH_DAY: "birth day",
    Column.NOTES: "notes|notities|opmerkingen|note|notitie",
    Column.CIRCLE: "kring|circle",
    Column.TAGS: "labels|tags",
    Column.UID: "uid",
}
_COLUMNS = {word: column for column, words in _WORDS.items() for word in words.split("|")}
_NUMBERED = {
    "e mail value": Column.EMAIL,
    "phone value": Column.PHONE,
    "address city": Column.PLACE,
    "website value": Column.PROFILE,
}
_SIGNS: tuple[tuple[Program, frozenset[str]], ...] = (
    (Program.NETWERKAPP, frozenset(("voornaam", "tussenvoegsel", "uid"))),
    (Program.NETWERKAPP, frozenset(("first name", "infix", "uid"))),
    (Program.LINKEDIN, frozenset(("first name", "last name", "position", "connected on"))),
    (Program.LINKEDIN, frozenset(("position", "verbunden am"))),
    (Program.GOOGLE, frozenset(("organization name", "labels"))),
    (Program.GOOGLE, frozenset(("given name", "family name", "group membership"))),
    (Program.GOOGLE, frozenset(("first name", "e mail 1 value"))),
    (Program.THUNDERBIRD, frozenset(("primary email", "secondary email"))),
    (Program.OUTLOOK, frozenset(("first name", "e mail address"))),
    (Program.OUTLOOK, frozenset(("first name", "business phone"))),
    (Program.OUTLOOK, frozenset(("voornaam", "e mailadres"))),
    (Program.OUTLOOK, frozenset(("voornaam", "telefoon op werk"))),
)


def column_of(header: str) -> Column:
    """Return what stands under a header, NONE when it is not known."""
    words = _plain(header)
    if found := re.fullmatch(r"([a-z ]+?) \d+ ([a-z]+)", words):
        numbered = _NUMBERED.get(f"{found[1]} {found[2]}")
        if numbered is not None:
            return numbered
    return _COLUMNS.get(words, Column.NONE)


def columns_of(headers: Sequence[str]) -> tuple[Column, ...]:
    """Return what stands in each column."""
    columns = tuple(column_of(header) for header in headers)
    if program_of(headers) is not Program.NETWERKAPP:  # the labels of other programs come along only when asked for
        columns = tuple(Column.NONE if column in (Column.CIRCLE, Column.TAGS) else column for column in columns)
    if Column.FAMILY in columns and Column.GIVEN in columns:  # then a full name adds nothing
        return tuple(Column.NONE if _plain(h) == "file as" else c for c, h in zip(columns, headers, strict=True))
    return columns


def program_of(headers: Sequence[str]) -> Program:
    """Say which program wrote a table with these headers."""
    words = {_plain(header) for header in headers}
    return next((program for program, signs in _SIGNS if signs <= words), Program.TABLE)


def _plain(header: str) -> str:
    """Return a header in small letters, with single spaces for all signs."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", fold(header)).split())
