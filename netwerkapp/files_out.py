"""Files with talks or with everything, made without a screen."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.records import dataclass
from netwerkapp.storage.store import open_to_read
from netwerkapp.ui.theme import load_theme
from netwerkapp.ui.translation import translate

if TYPE_CHECKING:
    from netwerkapp.ui.conversations.talk_files import Kind


@dataclass(frozen=True, slots=True)
class TalksOut:
    """A file with talks: how many are in it, how many characters are a box, and what to know before it is shared."""

    data: bytes
    talks: int
    boxes: int
    warning: str


def talks_out(folder: Path, kind: "Kind", language: str) -> TalksOut:
    """Return all talks as a file of this kind, without a screen; see `open_to_read` for what it raises."""
    from netwerkapp.ui.conversations import talk_files  # the window starts without these
    from netwerkapp.ui.conversations.records import TalkRecords

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["netwerkapp"])
    translate(app, language, RESOURCES)
    theme, content = load_theme(RESOURCES), load_content(RESOURCES / "content", language)
    theme.apply(app)
    store = open_to_read(folder)
    try:
        records, talks = TalkRecords(content, store), store.conversations.all()
        warning = content.report.texts["others"]
        if kind is talk_files.Kind.CALENDAR:
            data, count = talk_files.calendar_of(store, records, talks)
            return TalksOut(data, count, 0, warning)
        book = records.book(talks)
        boxes = talk_files.boxes_of(book, theme) if kind is talk_files.Kind.PDF else 0
        return TalksOut(talk_files.talks_file(kind, book, theme, language), len(talks), boxes, warning)
    finally:
        store.close()


def archive_out(folder: Path, language: str, password: str) -> tuple[bytes, int, int]:
    """Return everything in one file, without a screen, and how many people and talks are in it.

    See `open_to_read` for what it raises.
    """
    from netwerkapp.exchange.archives import write_archive  # the window starts without these
    from netwerkapp.ui.archives.papers import Papers

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["netwerkapp"])
    translate(app, language, RESOURCES)
    store = open_to_read(folder)
    try:
        archive = store.archives.whole()
        papers = Papers(load_content(RESOURCES / "content", language), store)
        data = write_archive(archive, papers.all(archive, lambda _part: None), password)
        return data, store.contacts.count(), len(store.conversations.all())
    finally:
        store.close()
