"""One chapter of the manual, to read: its parts, its keys, and where to read on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from netwerkapp.content_types.manual import Manual, ManualChapter, ManualPart
from netwerkapp.ui.cards import Card
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.key_names import with_keys
from netwerkapp.ui.help.marked import MarkedLabel
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDTH = 640  # px of a card
KEYS = "keys"  # the chapter with all keys
_NOWHERE = frozenset({"welcome", "help"})  # pages that nobody goes to from here


class ChapterView(PageScroll):
    """Scrolls by keys; the words that were looked for are marked."""

    chosen = Signal(str)  # "chapter" or "chapter.part"
    page_wanted = Signal(str)  # name of a page of the window
    print_wanted = Signal()  # this chapter
    pdf_wanted = Signal()  # the whole manual

    def __init__(self, theme: Theme, manual: Manual) -> None:
        super().__init__(theme, widest=WIDTH)
        self._theme, self._manual = theme, manual
        self.content.setSpacing(theme.px(12))
        self.parts: dict[str, Card] = {}
        self.paragraphs: dict[tuple[str, int], MarkedLabel] = {}
        self._aim: QWidget | None = None  # what has to be seen at the top, until you scroll
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._scroll())
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._let_go())

    def show_chapter(self, name: str, words: tuple[str, ...] = ()) -> None:
        """Show a chapter from its top."""
        clear(self.content)
        chapter, theme = self._manual.chapter[name], self._theme
        self.parts, self.paragraphs, self._aim = {}, {}, None
        self.make_readable(chapter.title)
        self.content.addWidget(MarkedLabel(theme, chapter.title, words, "h1"))
        ways = Flow(across=theme.px(18), down=0)
        if chapter.pages and chapter.pages[0] not in _NOWHERE:
            self._link(ways, self._manual.texts["to_page"], lambda: self.page_wanted.emit(chapter.pages[0]))
        if name != KEYS:
            self._link(ways, self._manual.texts["all_keys"], lambda: self.chosen.emit(KEYS))
        self.content.addLayout(ways)
        for part in chapter.part:
            self.content.addWidget(self._part(name, part, words))
            if part is chapter.part[0] and chapter.key:
                self.content.addWidget(self._keys(chapter))
        paper = Flow(across=theme.px(18), down=0)
        self._link(paper, self._manual.texts["print"], self.print_wanted.emit)
        self._link(paper, self._manual.texts["pdf"], self.pdf_wanted.emit)
        self.content.addLayout(paper)
        self.content.addStretch()
        self.verticalScrollBar().setValue(0)

    def show_part(self, part: str, number: int = 0) -> None:
        """Scroll to a part, or to a paragraph of it; an unknown one changes nothing."""
        self._aim = self.paragraphs.get((part, number)) if number else self.parts.get(part)
        self._scroll()

    def _let_go(self) -> None:
        self._aim = None

    def _scroll(self) -> None:
        """Keep in sight what was aimed at, while everything gets its height."""
        inner = self.widget()
        if inner is not None and self._aim is not None:
            top = self._aim.mapTo(inner, QPoint()).y()
            self.verticalScrollBar().setValue(max(0, top - self._theme.px(12)))

    def _part(self, name: str, part: ManualPart, words: tuple[str, ...]) -> Card:
        theme, card = self._theme, Card(self._theme)
        self.parts[part.id] = card
        card.content.addWidget(MarkedLabel(theme, part.title, words, "h2"))
        for number, text in enumerate(part.text):
            label = self.paragraphs[part.id, number] = MarkedLabel(theme, with_keys(text), words)
            card.content.addWidget(label)
        if part.see:
            ways = Flow(across=theme.px(18), down=0)
            for place in part.see:
                self._link(ways, title_of(self._manual, place), partial(self.chosen.emit, place))
            card.content.addLayout(ways)
        return card

    def _keys(self, chapter: ManualChapter) -> Card:
        theme, card, grid = self._theme, Card(self._theme), QGridLayout()
        card.content.addWidget(Label(theme, self._manual.texts["keys"], role="h2"))
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for row, key in enumerate(chapter.key):
            grid.addWidget(Label(theme, with_keys(key.keys), role="h3"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(theme, with_keys(key.does)), row, 1)
        card.content.addLayout(grid)
        return card

    def _link(self, row: Flow, text: str, slot: Callable[[], object]) -> None:
        link = Link(self._theme, text)
        link.clicked.connect(lambda _checked=False: slot())
        row.addWidget(link)


def title_of(manual: Manual, place: str) -> str:
    """Return what a place of the manual is called: the title of a chapter, or of one part with that of its chapter."""
    name, _, wanted = place.partition(".")
    chapter = manual.chapter[name]
    part = next((part.title for part in chapter.part if part.id == wanted), "")
    return f"{chapter.title}: {part}" if part else chapter.title
