"""What stands in the folder manual: one file per chapter, and an index that puts them in order."""

from collections.abc import Iterator

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class ManualGroup:
    """Chapters that belong together, under one title."""

    id: str
    title: str
    holds: tuple[str, ...]  # ids of chapters, in order


@dataclass(frozen=True, slots=True)
class ManualIndex:
    """The order of the chapters, and the words around them."""

    group: tuple[ManualGroup, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class ManualPart:
    """Some paragraphs under one title, and where to read on: "chapter" or "chapter.part"."""

    id: str
    title: str
    text: tuple[str, ...]
    see: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ManualKey:
    """A key, or keys, and what they do; {undo} and the like are filled in with what this system has for it."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class ManualChapter:
    """All about one page, or about one thing."""

    title: str
    icon: str
    part: tuple[ManualPart, ...]
    key: tuple[ManualKey, ...] = ()
    pages: tuple[str, ...] = ()  # names of the pages of the window that it explains


@dataclass(frozen=True, slots=True)
class Manual:
    """The whole manual; chapters by id."""

    group: tuple[ManualGroup, ...]
    texts: dict[str, str]
    chapter: dict[str, ManualChapter]

    def in_order(self) -> Iterator[tuple[str, ManualChapter]]:
        """Go through the chapters from the first to the last, each with its id."""
        for group in self.group:
            for name in group.holds:
                yield name, self.chapter[name]

    def about(self, topic: str) -> str:
        """Return the chapter of this name, or about the page of this name; "" when there is none."""
        if topic in self.chapter:
            return topic
        return next((name for name, chapter in self.chapter.items() if topic in chapter.pages), "")
