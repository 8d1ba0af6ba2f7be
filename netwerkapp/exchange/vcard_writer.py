"""Writes contacts as vCards that other programs read, and that come back as they were."""

from collections.abc import Iterable, Iterator

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.reach import apart
from netwerkapp.exchange.vcard import OWN_CIRCLE, OWN_NAME

WIDEST = 75  # octets of a line
_CARETS = str.maketrans({"^": "^^", '"': "^'", "\n": "^n"})
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None, "\x00": None})


def write_vcards(contacts: Iterable[Contact], version: str = "3.0") -> bytes:
    """Return the contacts as vCards of version 3.0 or 4.0, in UTF-8, lines ending in CR LF."""
    written = (folded(row) for contact in contacts for row in _card(contact, version))
    return b"".join(written)


def folded(row: str) -> bytes:
    """Return one property as lines of at most 75 octets, never broken inside a letter."""
    rest = row.encode("utf-8", "replace")
    lines = []
    room = WIDEST
    while len(rest) > room:
        end = room
        while rest[end] & 0xC0 == 0x80:  # inside a letter
            end -= 1
        lines.append(rest[:end])
        rest, room = rest[end:], WIDEST - 1
    return b"\r\n ".join([*lines, rest]) + b"\r\n"


def _card(contact: Contact, version: str) -> Iterator[str]:
    name = contact.name
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield "PRODID:-//Netwerkapp//Netwerkapp//NL"
    yield f"UID:{_text(contact.uid or contact.id)}"
    yield f"FN:{_text(name.full)}"
    family = " ".join(part for part in (name.particle, name.family) if part)
    yield f"N{_sorting(contact)}:{_text(family)};{_text(name.given)};;;"
    yield f"{OWN_NAME}:{_text(name.given)};{_text(name.particle)};{_text(name.family)}"
    for head, text in (("NICKNAME", name.called), ("ORG", contact.organisation), ("TITLE", contact.job)):
        if text:
            yield f"{head}:{_text(text)}"
    for phone in apart(contact.phone):
        yield f"TEL:{_text(phone)}"
    for email in apart(contact.email):
        yield f"EMAIL{';TYPE=INTERNET' if version == '3.0' else ''}:{_text(email)}"
    if contact.place:
        yield f"ADR;TYPE=HOME:;;;{_text(contact.place)};;;"
    if contact.profile:
        yield f"URL:{_address(contact.profile)}"
    if contact.birthday:
        yield _birthday(contact.birthday, version)
    if contact.notes:
        yield f"NOTE:{_text(contact.notes)}"
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(_text, contact.tags))}"
    if contact.circle:
        yield f"{OWN_CIRCLE}:{_text(contact.circle)}"
    yield "END:VCARD"


def _sorting(contact: Contact) -> str:
    """Say that a name with a particle is sorted by what comes after it."""
    name = contact.name
    if not name.particle or not name.family:
        return ""
    words = ",".join(part.replace(",", "\\,") for part in (name.family, name.given) if part)
    return f';SORT-AS="{words.translate(_CARETS)}"'


def _birthday(month_day: str, version: str) -> str:
    """Write a day without a year: version 3.0 knows none, so a year is given that programs leave out."""
    if version == "4.0":
        return f"BDAY:--{month_day.replace('-', '')}"
    return f"BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-{month_day}"


def _text(text: str) -> str:
    return text.replace("\r\n", "\n").translate(_ESCAPES)


def _address(text: str) -> str:
    return "".join(text.split())
