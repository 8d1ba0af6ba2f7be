"""Messages that you send yourself: what is known is filled in, the rest is a gap for you to fill."""

import re
from collections.abc import Mapping
from urllib.parse import quote

GAP = "…"


def filled(text: str, known: Mapping[str, str | None]) -> str:
    """Fill in each {word}. One that is known as "" is left out; one that is None or not known becomes a gap."""
    words = re.sub(r"\{(\w+)\}", lambda found: _or_gap(known.get(found[1])), text)
    return re.sub(r" +([.,?])|…\.", lambda found: found[1] or GAP, words).strip(" ,")


def has_gap(text: str) -> bool:
    """Whether something is left to fill in."""
    return GAP in text


def mail_address(address: str, subject: str, body: str) -> str:
    """Return the address that opens this message in a mail program; `address` may be ""."""
    to = quote(address.strip(), safe="@+.-_")
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"mailto:{to}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def _or_gap(value: str | None) -> str:
    return GAP if value is None else value
