"""Reads vCard files, versions 2.1, 3.0 and 4.0, as programs write them rather than as they should be.

One bad card never spoils the rest: it is named with the reason why it is left out.
"""

import re
from collections.abc import Iterable, Iterator

from netwerkapp.domain.cards import Card, Skipped, SkipReason
from netwerkapp.domain.contacts import tags_of
from netwerkapp.domain.names import Name
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.written_names import (
    clean,
    name_of_parts,
    name_of_text,
    particle_by_sorting,
)
from netwerkapp.exchange.details import (
    LONGEST,
    birthday_of,
    email_of,
    line,
    lines,
    linkedin_address,
    phone_of,
    web_address,
)
from netwerkapp.exchange.encodings import CP1252, UTF8, decoded_value, wide_encoding, without_mark
from netwerkapp.exchange.vcard_lines import Head, Property, RawCard, raw_cards
from netwerkapp.records import dataclass, field

MOST_CARDS = 100_000
OWN_NAME = "X-NETWERKAPP-NAME"  # given name, particle and family name as this app keeps them
OWN_CIRCLE = "X-NETWERKAPP-CIRCLE"
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NEWLINE = {"n": "\n", "N": "\n"}
_NO_PHONE = frozenset(("fax", "pager", "modem", "bbs"))
_GROUPS = frozenset(("group", "location", "device", "application"))


class TooManyError(Exception):
    """There are more people in the file than can be taken in."""


@dataclass(frozen=True, slots=True)
class VCards:
    """The people in a vCard file, what is left out, the letters that it was written in, and whether by this app."""

    cards: list[Card]
    skipped: list[Skipped]
    encoding: str
    own: bool = False


def read_vcards(data: bytes, encoding: str | None = None, step: Progress = nobody) -> VCards:
    """Read all cards; `encoding` is what the user chose, `step` hears which part was read, from 0 to 1.

    Raises TooManyError above a hundred thousand cards.
    """
    wide = wide_encoding(data) if encoding is None else encoding if encoding.startswith("utf-16") else None
    if wide is not None:
        data = without_mark(data).decode(wide, "replace").encode()
    data = without_mark(data)
    if b"\x00" in data:
        data = data.replace(b"\x00", b"")
    cards: list[Card] = []
    skipped: list[Skipped] = []
    own = True
    used = _Encoding(encoding if wide is None else UTF8)
    for number, raw in enumerate(raw_cards(data, step), 1):
        if number > MOST_CARDS:
            raise TooManyError
        reading = _Reading(raw, used)
        read = reading.card(number)
        own &= reading.own
        if isinstance(read, Card):
            cards.append(read)
        else:
            skipped.append(read)
    return VCards(cards, skipped, wide or used.name, own and bool(cards))


@dataclass(slots=True)
class _Encoding:
    """The encoding that the user chose, if any, and whether it looks like an older one."""

    chosen: str | None
    older: bool = False

    @property
    def name(self) -> str:
        return self.chosen or (CP1252 if self.older else UTF8)

    def text(self, one: Property) -> str:
        if one.value.isascii():
            return one.value.decode("ascii")
        if self.chosen is not None and not one.head.charset:
            return one.value.decode(self.chosen, "replace")
        text, modern = decoded_value(one.value, one.head.charset)
        self.older |= not modern and one.head.encoding != "qp"
        return text


@dataclass(slots=True)
class _Reading:
    """One card while it is read."""

    raw: RawCard
    encoding: _Encoding
    found: dict[str, list[tuple[Head, str]]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    own: bool = False  # written by this app: what stands there is taken as it is

    def card(self, number: int) -> Card | Skipped:
        for one in self.raw.properties:
            text = self.encoding.text(one)
            if one.head.name == "X-ABLABEL":
                self.labels[one.head.group] = text.lower()
            elif text:
                self.found.setdefault(one.head.name, []).append((one.head, text))
        if self._plain("KIND", "X-ADDRESSBOOKSERVER-KIND").lower() in _GROUPS:
            return Skipped(number, SkipReason.GROUP, self._plain("FN", "N"))
        self.own = OWN_NAME in self.found
        phones, emails = self._phones(), self._emails()
        organisation = next((self._line(_split(text)[0]) for _, text in self._all("ORG")), "")
        name = self._name()
        if not name.full:
            name = Name(given=next((text for text in (organisation, *emails, *phones) if text), ""))
        if not name.full:
            reason = SkipReason.NO_NAME if self.raw.whole else SkipReason.TRUNCATED
            return Skipped(number, reason, self._plain("NOTE", "ADR", "URL", "UID"))
        return Card(
            number,
            name,
            called=self._called(name),
            organisation="" if organisation == name.full and not self.own else organisation,
            job=self._plain("TITLE", "ROLE"),
            place=self._place(),
            phones=phones,
            emails=emails,
            profile=self._profile(),
            birthday=birthday_of(self._plain("BDAY")),
            notes=lines("\n".join(_unescaped(text) for _, text in self._all("NOTE"))),
            circle=self._plain(OWN_CIRCLE) if self.own else "",
            tags=self._tags() if self.own else (),
            uid=self._plain("UID").removeprefix("urn:uuid:"),
        )

    def _tags(self) -> tuple[str, ...]:
        return tags_of(",".join(_unescaped(one) for _, text in self._all("CATEGORIES") for one in _split(text, ",")))

    def _all(self, *names: str) -> Iterator[tuple[Head, str]]:
        for name in names:
            yield from self.found.get(name, ())

    def _plain(self, *names: str) -> str:
        """Return the first value in one line; commas and semicolons are text."""
        return next((kept for _, text in self._all(*names) if (kept := self._line(text))), "")

    def _line(self, text: str) -> str:
        return _unescaped(text)[:LONGEST] if self.own else line(_unescaped(text))

    def _name(self) -> Name:
        for _, text in self._all(OWN_NAME):
            parts = [_unescaped(part) for part in (*_split(text), "", "")[:3]]
            if self._plain("FN") == Name(*parts).full:  # no other program changed it
                return Name(*parts)
        for head, text in self._all("N"):
            parts = _split(text)
            family, given, middle = (*parts, "", "", "")[:3]
            family = clean(_unescaped(family))
            name = name_of_parts(_listed(given), _listed(middle), family)
            particle, rest = particle_by_sorting(family, _split(head.sort_as, ",")[0])
            if particle:
                name = Name(name.given, particle, rest)
            if name.full and not email_of(name.full):
                return name if name.given or name.particle or not self._is_one_text(name) else self._full_name()
        return self._full_name()

    def _is_one_text(self, name: Name) -> bool:
        """Whether the whole name was put in the place of the family name."""
        return " " in name.family and clean(self._plain("FN")) == name.family

    def _full_name(self) -> Name:
        text = self._plain("FN", "N").strip("; ")
        organisation = self._plain("ORG")
        if text and (email_of(text) or text == organisation):
            return Name(given=text)
        return name_of_text(text)

    def _called(self, name: Name) -> str:
        text = _split(next((text for _, text in self._all("NICKNAME")), ""), ",")[0]
        called = _unescaped(text) if self.own else clean(_unescaped(text))
        return "" if called in (name.given, name.full) and not self.own else called

    def _phones(self) -> tuple[str, ...]:
        """Return the phone numbers: of a mobile phone first, then the preferred, then the others; no fax."""
        found: list[tuple[int, str]] = []
        for head, text in self._all("TEL"):
            label = self.labels.get(head.group, "") if head.group else ""
            if head.types & _NO_PHONE or "fax" in label or "assistant" in label or "pager" in label:
                continue
            mobile = bool(head.types & {"cell", "iphone", "mobile"}) or "mobi" in label
            found.append((0 if mobile else 1 if head.preferred else 2, phone_of(_unescaped(text))))
        return _ordered(found)

    def _emails(self) -> tuple[str, ...]:
        return _ordered([(not head.preferred, email_of(_unescaped(text))) for head, text in self._all("EMAIL")])

    def _profile(self) -> str:
        """Return the page on LinkedIn, else another page on the web."""
        urls = [_unescaped(text) for _, text in self._all("X-SOCIALPROFILE", "URL", "IMPP")]
        return next((one for url in urls if (one := linkedin_address(url))), "") or next(
            (one for url in urls if (one := web_address(url))), ""
        )

    def _place(self) -> str:
        """Return the town: of the home address, else of the first that has one."""
        towns = [
            (not head.types & {"home"}, _listed((*_split(text), *("",) * 4)[3])) for head, text in self._all("ADR")
        ]
        return next(iter(_ordered(towns)), "")


def _ordered(found: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    """Return each text once, those with the lowest number first."""
    return tuple(dict.fromkeys(text for _, text in sorted(found, key=lambda one: one[0]) if text))


def _split(text: str, sign: str = ";") -> list[str]:
    """Split a value at its signs, those behind a backslash left out."""
    if "\\" not in text:
        return text.split(sign)
    parts = re.findall(rf"((?:\\.|[^\\{sign}]|\\\Z)*)(?:{sign}|\Z)", text, re.DOTALL)
    return parts[:-1] if len(parts) > 1 and not parts[-1] and not text.endswith(sign) else parts


def _unescaped(text: str) -> str:
    r"""Return the value of a text: "\n" is a new line, "\," a comma; another backslash is one."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(
        lambda found: _NEWLINE.get(found[1]) or (found[1] if found[1] in ",;:\\\"'" else found[0]), text
    )


def _listed(text: str) -> str:
    """Return the values of a part of a name or address in one line."""
    return line(" ".join(_unescaped(one) for one in _split(text, ",")))
