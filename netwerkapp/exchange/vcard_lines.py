"""The lines of a vCard file, taken apart as bytes: cards, and in each its properties, unfolded.

It never fails: what it cannot make sense of it passes over. Pictures and keys are not even kept.
"""

import re
from binascii import Error, a2b_base64, a2b_qp
from codecs import BOM_UTF8
from collections.abc import Iterator
from io import BytesIO

from netwerkapp.domain.progress import Progress
from netwerkapp.records import dataclass, field

LONGEST = 100_000  # bytes of one property that are kept
MOST_PROPERTIES = 2_000  # of one card
_MOST_HEADS = 2_000
_A_LINE = 60  # bytes of spaces that are meant, and no blank line
_STEP = 2_000  # lines between two words on how far it is
_DEEPEST = 10  # cards within cards
_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"
_BINARY = frozenset(("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN", "X-ABCROP-RECTANGLE"))
_TEXTS = frozenset(("NOTE", "LABEL"))
_NAME = re.compile(r"(?:[A-Za-z0-9_-]+\.)*[A-Za-z0-9-]+\Z")
_BARE_ENCODINGS = {"QUOTED-PRINTABLE": "qp", "BASE64": "b64", "B": "b64", "Q": "qp", "8BIT": "", "7BIT": ""}
_CARET = {"^n": "\n", "^^": "^", "^'": '"'}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon: the name of the property and what is said about its value."""

    name: str
    group: str = ""
    types: frozenset[str] = frozenset()  # small letters
    charset: str = ""
    encoding: str = ""  # "qp", "b64" or none
    preferred: bool = False
    sort_as: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its head, and its value as bytes without the encoding for the road."""

    head: Head
    value: bytes


@dataclass(slots=True)
class RawCard:
    """One card: its properties, and whether its end was seen."""

    properties: list[Property] = field(default_factory=list)
    whole: bool = False


def raw_cards(data: bytes, step: Progress) -> Iterator[RawCard]:
    """Go over the cards in the bytes of a file, which are in UTF-8 or an older encoding of single bytes.

    `step` hears which part of the file was read, from 0 to 1.
    """
    yield from _Cards().read(data, step)


class _Cards:
    """Reads line by line; `_head` and `_parts` are of the property that is not yet at its end."""

    def __init__(self) -> None:
        self._heads: dict[bytes, Head | None] = {}
        self._card: RawCard | None = None
        self._inner = 0  # how deep in cards within a card (of an assistant), which are passed over
        self._head: Head | None = None
        self._parts: list[bytes] = []
        self._size = 0
        self._half = b""  # a line that is broken before its colon

    def read(self, data: bytes, step: Progress) -> Iterator[RawCard]:
        line = b""
        for line in _lines(data, step):
            if self._goes_on(line):
                continue
            bare = line.strip().removeprefix(BOM_UTF8)
            start = bare[:11].upper()
            if start == _BEGIN:
                yield from self._begin()
            elif start[:9] == _END:
                yield from self._end()
                if bare[9:20].upper() == _BEGIN:
                    yield from self._begin()
            elif bare and not self._inner:
                self._begin_property(line)
        if line and not data.endswith((b"\n", b"\r")):
            self._head = None  # the last line may be cut anywhere
        yield from self._finish(whole=False)

    def _goes_on(self, line: bytes) -> bool:
        """Whether the line is the rest of the property before it; then it is taken in."""
        if self._half:
            half, self._half = self._half, b""
            if line[:1] in (b" ", b"\t"):
                self._begin_property(half + line[1:])
                return True
            self._add_text(half)
        if self._head is None:
            return bool(line[:1] in (b" ", b"\t") and line.strip() and self._card is not None and not self._inner)
        if line[:1] in (b" ", b"\t"):
            if line.strip() or len(line) > _A_LINE:
                self._add(line[1:])
            return True
        if self._head.encoding == "qp" and self._parts and self._parts[-1].endswith(b"="):
            if line[:9].upper() == _END:
                return False
            self._parts[-1] = self._parts[-1][:-1]
            self._add(line)
            return True
        return False

    def _add(self, part: bytes) -> None:
        if self._head is None or self._head.name in _BINARY:
            return
        if self._size < LONGEST:
            part = part[: LONGEST - self._size]
            self._size += len(part) + 1
            self._parts.append(part)

    def _begin(self) -> Iterator[RawCard]:
        if 0 < self._inner < _DEEPEST or (self._head is not None and self._head.name == "AGENT"):
            self._head = None
            self._inner += 1
            return
        yield from self._finish(whole=False)
        self._card = RawCard()

    def _end(self) -> Iterator[RawCard]:
        if self._inner:
            self._inner -= 1
            return
        yield from self._finish(whole=True)

    def _finish(self, *, whole: bool) -> Iterator[RawCard]:
        """Give the card that was being read; a card that has no end is given as far as it came."""
        self._keep()
        card, self._card, self._inner = self._card, None, 0
        if card is not None:
            card.whole = whole
            yield card

    def _begin_property(self, line: bytes) -> None:
        head, colon = self._head_of(line)
        if head is None:
            if b";" in line[:200] and b":" not in line:
                self._half = line[:LONGEST]
            else:
                self._add_text(line)
            return
        if self._card is None:
            if head.name not in ("N", "FN", "VERSION"):
                return
            self._card = RawCard()  # a file that forgot its beginning
        self._keep()
        self._head, self._parts, self._size = head, [], 0
        self._add(line[colon + 1 :])

    def _add_text(self, line: bytes) -> None:
        """Take in a line of a note whose writer breaks lines as they are."""
        if self._head is not None and self._head.name in _TEXTS:
            self._add(b"\\n" + line)

    def _keep(self) -> None:
        head, self._head = self._head, None
        if head is None or head.name in _BINARY or self._card is None:
            return
        if len(self._card.properties) < MOST_PROPERTIES:
            value = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
            self._card.properties.append(Property(head, _unpacked(value, head.encoding)))

    def _head_of(self, line: bytes) -> tuple[Head | None, int]:
        """Return the head of a line and where its colon stands."""
        colon = line.find(b":")
        while colon > 0 and line.count(b'"', 0, colon) % 2:
            further = line.find(b":", colon + 1)
            if further < 0:
                colon = line.find(b":")
                break
            colon = further
        if colon <= 0 or colon > 2_000:
            return None, -1
        text = line[:colon]
        if text not in self._heads:
            if len(self._heads) > _MOST_HEADS:
                self._heads.clear()
            self._heads[text] = head_of(text.decode("utf-8", "replace"))
        return self._heads[text], colon


def head_of(text: str) -> Head | None:
    """Read what stands before the colon; None when it is no property."""
    name, *parameters = _outside_quotes(text, ";")
    name = name.strip()
    if not _NAME.match(name):
        return None
    group, _, name = name.upper().rpartition(".")
    types: set[str] = set()
    charset = encoding = sort_as = ""
    preferred = False
    for parameter in parameters:
        key, equals, value = parameter.partition("=")
        key = key.strip().upper()
        value = re.sub(r"\^[n^']", lambda found: _CARET[found[0]], value.strip().replace('"', ""))
        if not equals:
            encoding = _BARE_ENCODINGS.get(key, encoding)
            types.add(key.lower())
        elif key == "TYPE":
            types.update(word.strip().lower() for word in value.split(","))
        elif key == "ENCODING":
            encoding = _BARE_ENCODINGS.get(value.upper(), "")
        elif key == "CHARSET":
            charset = value
        elif key == "PREF":
            preferred = True
        elif key == "SORT-AS":
            sort_as = value
    return Head(name, group, frozenset(types), charset, encoding, preferred or "pref" in types, sort_as)


def _outside_quotes(text: str, sign: str) -> list[str]:
    if '"' not in text:
        return text.split(sign)
    parts = [""]
    quoted = False
    for letter in text:
        quoted ^= letter == '"'
        if letter == sign and not quoted:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _unpacked(value: bytes, encoding: str) -> bytes:
    if encoding == "qp":
        return a2b_qp(value)
    if encoding == "b64":
        try:
            return a2b_base64(value)
        except Error:
            return b""
    return value


def _lines(data: bytes, step: Progress) -> Iterator[bytes]:
    """Go over the lines, whatever ends them: CR LF, LF or CR."""
    source = BytesIO(data)
    for number, line in enumerate(source):
        if number % _STEP == 0:
            step(source.tell() / len(data))
        line = line.rstrip(b"\r\n")
        if b"\r" in line:
            yield from line.split(b"\r")
        else:
            yield line
