"""What you deleted in the last thirty days, each with a way back."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.storage.deleted import KEPT_DAYS, DeletedItem, Kind
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.dates import ago, long_date
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import PageHead
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile

WIDTH = 640  # px
BESIDE = 30  # em: from here on the button stands beside the words
PAGE = 50  # things at a time


class DeletedPage(Page):
    """A list, the latest first."""

    only_file = True

    def __init__(self, theme: Theme, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._store, self._saver = theme, store, saver
        self._shown = PAGE
        self.buttons: dict[str, OutlinedButton] = {}
        self._rows: list[QBoxLayout] = []
        scroll = PageScroll(theme, widest=WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setAccessibleName(self.tr("Deleted"))
        about = self.tr("What you delete stays here for {n} days. You can put it back.").format(n=KEPT_DAYS)
        scroll.content.addWidget(PageHead(theme, self.accessibleName(), about))
        scroll.content.setSpacing(theme.px(14))
        self._card = Card(theme)
        self._empty = EmptyState(
            theme, "undo-2", self.tr("Nothing was deleted."), self.tr("What you delete stands here, to put it back.")
        )
        scroll.content.addWidget(self._empty)
        self._card.content.setSpacing(theme.px(8))
        scroll.content.addWidget(self._card)
        scroll.content.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands beside the words where there is room, else below them."""
        super().resizeEvent(event)
        self._place()

    def refresh(self) -> None:
        """Read the list again."""
        clear(self._card.content)
        self.buttons, self._rows = {}, []
        items = self._store.deleted.page(0, self._shown)
        self._card.setVisible(bool(items))
        self._empty.setVisible(not items)
        for place, item in enumerate(items):
            if place:
                self._card.content.addWidget(Divider(self._theme))
            self._card.content.addWidget(self._row(item))
        if self._store.deleted.count() > self._shown:
            more = Link(self._theme, self.tr("Show more"))
            more.clicked.connect(self._show_more)
            self._card.content.addWidget(more)

    def _row(self, item: DeletedItem) -> QWidget:
        theme, box, words = self._theme, QWidget(), QVBoxLayout()
        row, who = QBoxLayout(QBoxLayout.Direction.TopToBottom, box), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        who.setSpacing(theme.px(12))
        who.addWidget(InitialsTile(theme, item.name.initials if item.name else ""))
        words.setSpacing(0)
        title = self._title(item)
        words.addWidget(Label(theme, title, role="h3"))
        when = self.tr("deleted {when}").format(when=ago(item.deleted_at.date(), self._store.today()))
        words.addWidget(Label(theme, when, role="small"))
        who.addLayout(words, 1)
        row.addLayout(who, 1)
        button = OutlinedButton(theme, self.tr("Put back"), "undo-2")
        button.setAccessibleDescription(title)
        button.clicked.connect(partial(self._put_back, item))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.append(row)
        self._place()
        self.buttons[item.id] = button
        return box

    def _place(self) -> None:
        beside, direction = self._theme.em(self.width()) >= BESIDE, QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _title(self, item: DeletedItem) -> str:
        name = item.name.full if item.name else self.tr("someone")
        if item.kind is Kind.CONTACT:
            return name
        text = (
            self.tr("Talk with {name}") if item.kind is Kind.CONVERSATION else self.tr("Moment of contact with {name}")
        )
        words = text.format(name=name)
        return f"{words}, {long_date(item.day)}" if item.day else words

    def _put_back(self, item: DeletedItem, _checked: bool = False) -> None:
        if self._saver.now(partial(self._store.deleted.put_back, item)):
            self.refresh()
            self.told.emit(self.tr("{what} is back.").format(what=self._title(item)), True)
            self.changed.emit()

    def _show_more(self) -> None:
        self._shown += PAGE
        self.refresh()
