"""Talks as Markdown (CommonMark). What was typed stays what it is: nothing of it becomes markup."""

import re
from collections.abc import Iterator

from netwerkapp.domain.talk_records import Entry, TalkBook

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$])")
_BEGINNING = re.compile(r"^([#+=-]|\d{1,9}(?=[.)]))")  # what makes a heading, a line or a list at the begin of a line
_BREAK = "\\\n"


def talks_markdown(book: TalkBook) -> bytes:
    """Return the file, in UTF-8."""
    return ("\n\n".join(_blocks(book)) + "\n").encode("utf-8", "replace")


def _blocks(book: TalkBook) -> Iterator[str]:
    yield f"# {_line(book.title)}"
    yield _text(book.about)
    for talk in book.talks:
        yield f"## {_line(talk.title)}"
        if talk.facts:
            yield "\n".join(f"- **{_line(fact.label)}**: {_line(' '.join(fact.lines))}" for fact in talk.facts)
        for part in talk.parts:
            yield f"### {_line(part.title)}"
            for entry in part.entries:
                yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"**{_line(entry.label)}**"
    if len(entry.lines) == 1 and not entry.numbered:
        yield _text(entry.lines[0])
        return
    marks = [f"{number}." if entry.numbered else "-" for number in range(1, len(entry.lines) + 1)]
    yield "\n".join(f"{mark} {_line(line)}" for mark, line in zip(marks, entry.lines, strict=True))


def _text(text: str) -> str:
    """Return a text of several lines; a blank line begins a new paragraph."""
    lines = [_escaped(line) for line in text.splitlines()]
    written = ""
    for line in lines:
        if not line:
            written = f"{written.removesuffix(_BREAK)}\n\n" if written else ""
        else:
            written += line + _BREAK
    return re.sub(r"\n{3,}", "\n\n", written).removesuffix(_BREAK).rstrip("\n")


def _line(text: str) -> str:
    return _escaped(" ".join(text.split()))


def _escaped(line: str) -> str:
    """Make a line safe; spaces at its begin would make code of it, so they become hard ones."""
    words = line.strip()
    before = "\u00a0" * (len(line) - len(line.lstrip())) if words else ""
    safe = _SPECIAL.sub(r"\\\1", words)
    if before:
        return before + safe
    return _BEGINNING.sub(lambda found: f"\\{found[1]}" if not found[1].isdigit() else f"{found[1]}\\", safe)
