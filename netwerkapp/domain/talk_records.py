"""Talks written out to take along: what was prepared and what was looked back on, in words."""

from collections.abc import Iterator

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a name: one text, or several lines of a list."""

    label: str
    lines: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Some entries under a heading."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class TalkRecord:
    """One talk: what it is called, what is sure of it, and all that was written."""

    title: str
    facts: tuple[Entry, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TalkBook:
    """Talks in one file; `about` is a line under the title."""

    title: str
    about: str
    talks: tuple[TalkRecord, ...]

    def texts(self) -> Iterator[str]:
        """Go over everything that can be read in it."""
        yield from (self.title, self.about)
        for talk in self.talks:
            yield talk.title
            for entry in (*talk.facts, *(entry for part in talk.parts for entry in part.entries)):
                yield from (entry.label, *entry.lines)
            yield from (part.title for part in talk.parts)
