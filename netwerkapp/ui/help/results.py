"""What was found in the manual: paragraph by paragraph, with the words marked and a way to each place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal

from netwerkapp.domain.lookup import Paragraph
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.help.chapter import WIDTH
from netwerkapp.ui.help.marked import MarkedLabel
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

MOST = 40


class Results(PageScroll):
    """Shows the first forty; more words make them fewer."""

    chosen = Signal(object)  # Paragraph

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, widest=WIDTH)
        self._theme = theme
        self.content.setSpacing(theme.px(2))
        self.links: list[Link] = []
        self.told = ""

    def show_found(self, found: Sequence[Paragraph], words: tuple[str, ...]) -> None:
        """Show these paragraphs, with the words marked."""
        clear(self.content)
        theme, self.links = self._theme, []
        self.told = self._told(len(found))
        self.content.addWidget(Label(theme, self.told, role="h2"))
        if not found:
            self.content.addWidget(Label(theme, self.tr("Try another word, or a part of it."), role="muted"))
        for place, one in enumerate(found[:MOST]):
            if place:
                self.content.addSpacing(theme.px(8))
                self.content.addWidget(Divider(theme))
            self.content.addSpacing(theme.px(8))
            link = Link(theme, one.title)
            link.setAccessibleName(f"{one.chapter_title}: {one.title}")
            link.setAccessibleDescription(one.text)
            link.clicked.connect(partial(self._choose, one))
            self.links.append(link)
            self.content.addWidget(Label(theme, one.chapter_title, role="small"))
            self.content.addWidget(link)
            self.content.addWidget(MarkedLabel(theme, one.text, words))
        self.content.addStretch()
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Go to the first one."""
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, one: Paragraph, _checked: bool = False) -> None:
        self.chosen.emit(one)

    def _told(self, count: int) -> str:
        if not count:
            return self.tr("Nothing found")
        return self.tr("Found in %n places", "", count)
