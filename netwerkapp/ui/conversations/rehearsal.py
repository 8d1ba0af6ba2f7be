"""Practising a talk alone: one line at a time, large, with a clock that counts up. Nothing is recorded or kept."""

import random
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.rehearsals import Line, lines_of
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.clock import Clock
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import BackLink, Label
from netwerkapp.ui.page_head import WITH_BACK, PageHead
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDE, HIGH = 640, 220  # px of the card
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_OUT = (Qt.Key.Key_Escape,)


class RehearsalPage(QWidget):
    """Shows a line; arrow keys or buttons lead to the next one, Esc to the sheet."""

    left = Signal(str)  # the talk whose sheet it came from

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__()
        self._theme, self._texts, self._store = theme, content.rehearsal, store
        self._talk = ""
        self._in_order: tuple[Line, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._place = 0
        self.turn, self.line = Label(theme, role="h3"), Label(theme, role="h1")
        self.count, self.clock = Label(theme, role="muted"), Clock(theme)
        self.note = Label(theme, role="muted")
        self.random = WrappingBox(self.tr("Mix the questions"))
        self.back = OutlinedButton(theme, self.tr("Back"), "arrow-left")
        self.on = PrimaryButton(theme, self.tr("Next"), "arrow-right", icon_after=True)
        self.leave = BackLink(theme, self.tr("To your sheet"))
        self._build()
        self.random.toggled.connect(self._take_order)
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))
        self.leave.clicked.connect(lambda: self.left.emit(self._talk))
        for keys, follow in ((_ON, lambda: self._go(1)), (_BACK, lambda: self._go(-1)), (_OUT, self.leave.click)):
            for key in keys:
                shortcut = QShortcut(key, self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(follow)

    def open(self, talk: str) -> None:
        """Practise the talk with this id, from its first line."""
        self._talk = talk
        preparation = self._store.preparations.get(talk)
        own = lines_of(preparation, ())
        self._in_order = lines_of(preparation, [one.text for one in self._texts.question])
        self.note.setText("" if own else self._texts.texts["empty"])
        self._take_order(self.random.isChecked())
        self.clock.begin_again()
        self.on.setFocus()

    def lines(self) -> Sequence[Line]:
        """Return the lines in the order in which they come."""
        return self._lines

    def _build(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, WITH_BACK, widest=WIDE), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column, card, choices = scroll.content, Card(theme, padding=28), QHBoxLayout()
        row = Flow(across=theme.px(10), down=theme.px(8))
        column.addWidget(PageHead(theme, self._texts.texts["title"], self._texts.texts["hint"], self.leave))
        card.setMinimumHeight(theme.px(HIGH))
        self.turn.set_colour("accent")
        card.content.addWidget(self.turn)
        card.content.addWidget(self.line)
        card.content.addWidget(self.note)
        card.content.addStretch()
        below = Flow(across=theme.px(24), down=theme.px(4))
        below.addWidget(self.count)
        below.addWidget(self.clock)
        self.count.setWordWrap(False)
        card.content.addLayout(below)
        column.addWidget(card)
        row.addWidget(self.back)
        row.addWidget(self.on)
        column.addLayout(row)
        choices.setSpacing(theme.px(24))
        choices.addWidget(self.random)
        choices.addStretch()
        column.addLayout(choices)
        column.addStretch()

    def _take_order(self, mixed: bool) -> None:
        lines = list(self._in_order)
        if mixed:
            random.shuffle(lines)
        self._lines, self._place = tuple(lines), 0
        self._show()

    def _go(self, by: int) -> None:
        self._place = min(max(self._place + by, 0), len(self._lines))
        self._show()

    def _show(self) -> None:
        texts, place, lines = self._texts.texts, self._place, self._lines
        done = place >= len(lines)
        self.turn.setText("" if done else texts[lines[place].turn])
        self.line.setText(texts["done"] if done else lines[place].text)
        here = self.tr("{n} of {total}").replace("{n}", str(place + 1)).replace("{total}", str(len(lines)))
        self.count.setText("" if done else here)
        self.back.setEnabled(place > 0)
        self.on.setEnabled(not done)
        self.note.setVisible(bool(self.note.text()) and place == 0)
        said = ". ".join(part for part in (self.turn.text(), self.line.text()) if part)
        self.on.setAccessibleDescription(said)
        if done:
            self.back.setFocus()
