"""The manual: chapters at the left, the one you read at the right, and a field to search all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.excerpts import words_of
from netwerkapp.domain.lookup import Paragraph, look_up
from netwerkapp.ui.aloud import say_aloud
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.chapter import KEYS, ChapterView
from netwerkapp.ui.help.chapters import ChapterList, ChapterMenu
from netwerkapp.ui.help.key_names import with_keys
from netwerkapp.ui.help.paper import ManualPaper
from netwerkapp.ui.help.results import Results
from netwerkapp.ui.labels import BackLink
from netwerkapp.ui.layouts import LARGEST
from netwerkapp.ui.page import Page
from netwerkapp.ui.paper import Printout
from netwerkapp.ui.search_field import SearchField
from netwerkapp.ui.theme import Theme

TWO_COLUMNS = 44  # em: the chapters stand beside the text
LIST, FIELD = 262, 228  # px


class HelpPage(Page):
    """A page to read; nothing is changed here."""

    closed = Signal()  # back to the page before
    page_wanted = Signal(str)
    print_wanted = Signal(object)  # Printout
    pdf_wanted = Signal(object)  # Printout

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__()
        self._theme, self._manual = theme, content.manual
        self.setAccessibleName(self._manual.texts["title"])
        self._trail: list[str] = []  # chapters read before this one, since the manual was opened
        self._came_from = "ladder"  # the page, as the manual calls it
        self.current = ""
        self.search = SearchField(theme, self._manual.texts["search"])
        self.back = BackLink(theme, self.tr("Back"))
        self.chapters, self.menu = ChapterList(theme, self._manual), ChapterMenu(theme, self._manual)
        self.chapter, self.results = ChapterView(theme, self._manual), Results(theme)
        self._paper = ManualPaper(theme, self._manual)
        self._build()
        self._connect()
        self.open("")

    def open(self, topic: str, came_from: str = "") -> None:
        """Show the chapter about this page or of this name, else the first; `came_from` is the page to go back to."""
        name, _, part = topic.partition(".")
        first = next(iter(self._manual.in_order()))[0]
        self._trail = []
        self._came_from = self._manual.about(came_from) or self._came_from
        self._empty_search()
        self._show(self._manual.about(name) or first, part)

    def go_back(self) -> None:
        """Go to the chapter before, or to the page from which the manual was opened."""
        if self._right.currentWidget() is self.results:
            self._empty_search()
            self._show(self.current)
        elif self.search.text():
            self._search()
            self.results.focus_first()
        elif self._trail:
            self._show(self._trail.pop())
        else:
            self.closed.emit()

    def topic(self) -> str:
        """Asked for help on the manual itself, it shows all keys."""
        return KEYS

    def place(self) -> str:
        """Return the chapter that is open."""
        return self.current

    def return_to(self, place: str) -> None:
        """Open the same chapter."""
        self.open(place)

    def printout(self) -> Printout:
        """Return the chapter that is open."""
        return self._paper.chapter(self.current)

    def focus_first(self) -> None:
        """Go to the text, so that the keys scroll it."""
        self.chapter.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the field to search with."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def next_pane(self) -> bool:
        """Go from the field and the chapters to the text; False when that is where you are."""
        focused, shown = self.window().focusWidget(), self._right.currentWidget()
        if focused is None or shown is None or focused is shown or shown.isAncestorOf(focused):
            return False
        (self.results if shown is self.results else self).focus_first()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the chapters fold into a button with a menu."""
        super().resizeEvent(event)
        wide, direction = self._theme.em(self.width()) >= TWO_COLUMNS, QBoxLayout.Direction
        self.chapters.setVisible(wide)
        self._line.setVisible(wide)
        self.menu.setVisible(not wide)
        self.search.setMinimumWidth(self._theme.px(FIELD))
        self._name_the_way_back()
        self._left.setMinimumWidth(self._theme.px(LIST) if wide else 0)
        self._left.setMaximumWidth(self._theme.px(LIST) if wide else LARGEST)
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _build(self) -> None:
        theme = self._theme
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._left, column, ways = QWidget(), QVBoxLayout(), Flow(across=theme.px(14), down=theme.px(12))
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(theme.px(4))
        ways.setContentsMargins(theme.px(24), 0, theme.px(10), theme.px(4))
        for widget in (self.back, self.menu, self.search):
            ways.addWidget(widget)
        column.addLayout(ways)
        column.addWidget(self.chapters, 1)
        self._left.setLayout(column)
        self._line = QWidget()
        self._line.setFixedWidth(1)
        self._line.setStyleSheet(f"background: {theme.tokens['line']};")
        self._right = QStackedWidget()
        self._right.addWidget(self.chapter)
        self._right.addWidget(self.results)
        self._whole.addWidget(self._left)
        self._whole.addWidget(self._line)
        self._whole.addWidget(self._right, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.search.searched.connect(self._search)
        self.search.left_downwards.connect(self._into_results)
        self.results.chosen.connect(self._open_found)
        self.chapters.chosen.connect(self._go)
        self.menu.chosen.connect(self._go)
        self.chapter.chosen.connect(self._read_on)
        self.chapter.page_wanted.connect(self.page_wanted)
        self.chapter.print_wanted.connect(lambda: self.print_wanted.emit(self.printout()))
        self.chapter.pdf_wanted.connect(lambda: self.pdf_wanted.emit(self._paper.whole()))
        for keys in (QKeySequence(QKeySequence.StandardKey.Back), QKeySequence(Qt.Key.Key_Escape)):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_back)

    def _go(self, name: str) -> None:
        """Open a chapter of the list; the list keeps the focus."""
        self._empty_search()
        self._leave(name)
        self._show(name)

    def _read_on(self, place: str) -> None:
        """Follow a link in the text."""
        self._empty_search()
        name, _, part = place.partition(".")
        self._leave(name)
        self._show(name, part)
        self.focus_first()

    def _leave(self, name: str) -> None:
        if name != self.current:
            self._trail.append(self.current)

    def _show(self, name: str, part: str = "", number: int = 0, words: tuple[str, ...] = ()) -> None:
        self.current = name
        self.chapter.show_chapter(name, words)
        self.chapter.show_part(part, number)
        self.chapters.show_chapter(name)
        self._right.setCurrentWidget(self.chapter)
        self._name_the_way_back()

    def _name_the_way_back(self) -> None:
        """Say where it leads; in a narrow window only to who hears it."""
        target = self._trail[-1] if self._trail else self._came_from
        words = self.tr("Back to {what}").replace("{what}", self._manual.chapter[target].title)
        self.back.setText(words if self.menu.isHidden() else self.tr("Back"))
        self.back.setAccessibleName(words)

    def _empty_search(self) -> None:
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)

    def _search(self) -> None:
        words = words_of(self.search.text())
        if not words:
            self._right.setCurrentWidget(self.chapter)
            return
        self.results.show_found(look_up(self.search.text(), self._paragraphs()), words)
        self._right.setCurrentWidget(self.results)
        say_aloud(self.results, self.results.told)

    def _into_results(self) -> None:
        if self._right.currentWidget() is self.results:
            self.results.focus_first()
        else:
            self.focus_first()

    def _open_found(self, found: Paragraph) -> None:
        self._show(found.chapter, found.part, found.number, words_of(self.search.text()))
        self.focus_first()

    def _paragraphs(self) -> list[Paragraph]:
        return [
            Paragraph(name, part.id, number, chapter.title, part.title, with_keys(text))
            for name, chapter in self._manual.in_order()
            for part in chapter.part
            for number, text in enumerate(part.text)
        ]
