"""Adding names fast: one on each line, beside questions that bring back names; then where you know them from."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Circle, Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import fold, order_key
from netwerkapp.domain.written_names import name_of_text
from netwerkapp.storage.store import Store
from netwerkapp.ui.asking import Asking
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import TextArea
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import BackLink, Label
from netwerkapp.ui.layouts import no_wider
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import WITH_BACK, PageHead
from netwerkapp.ui.quick_add.circles import Circles
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import WIDEST, PageScroll
from netwerkapp.ui.theme import Theme

DRAFT = "quick_add_names"  # the setting that keeps what was typed and not yet added
WIDE = 62  # em: from here on the questions stand beside the names
COUNTING = 200  # ms after the last key


class QuickAddPage(Page):
    """First the names, then their circles."""

    contacts_wanted = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._added: list[Contact] = []
        self.setAccessibleName(self.tr("Quick add"))
        self.back = BackLink(theme, self.tr("All contacts"))
        self.names = TextArea(theme, lines=(8, 24))
        self.names.setAccessibleName(self.tr("Names"))
        self.names.setAccessibleDescription(content.circles.texts["hint"])
        self.names.setPlainText(store.settings.get(DRAFT))
        self.count, self.known = Label(theme, "", role="h3"), Label(theme, "", role="small")
        self.add_button = PrimaryButton(theme, self.tr("Put on my list"))
        self.circles = Circles(theme)
        self.done_button = PrimaryButton(theme, self.tr("Ready"))
        self.more_button = OutlinedButton(theme, self.tr("More names"), "plus")
        self._counting = Asking(self, saver, COUNTING)
        self._counting.due.connect(self._count)
        self._lay_out()
        self.names.textChanged.connect(self._typed)
        self.add_button.clicked.connect(self._add)
        self.circles.circle_chosen.connect(self._choose_circle)
        self.circles.add_wanted.connect(self._add_anyway)
        self.back.clicked.connect(self._finish)
        self.done_button.clicked.connect(self._finish)
        self.more_button.clicked.connect(self._begin)
        self._begin()

    def refresh(self) -> None:
        """Count again: the list may have changed."""
        self._count()

    def focus_first(self) -> None:
        """Typing comes first."""
        if self._second.isHidden():
            self.names.setFocus()
        else:
            super().focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to type at once."""
        super().showEvent(event)
        if not self._first.isHidden():
            self.names.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions beside the names where there is room."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= WIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def _lay_out(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, WITH_BACK, widest=WIDEST), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        hint = self._content.circles.texts["hint"]
        scroll.content.addWidget(PageHead(theme, self.tr("Quick add"), hint, self.back))
        self._first, self._second = QWidget(), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._first)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        row = Flow(across=theme.px(8))
        row.addWidget(self.add_button)
        for widget in (self.names, self.count, self.known):
            left.addWidget(widget)
        left.addLayout(row)
        left.addStretch()
        self._columns.addLayout(left, 3)
        self._columns.addWidget(self._questions(), 2)
        below, buttons = QVBoxLayout(self._second), Flow(across=theme.px(8), down=theme.px(8))
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.px(14))
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.more_button)
        below.addLayout(no_wider(self.circles, theme.px(640)))
        below.addLayout(buttons)
        scroll.content.addWidget(self._first)
        scroll.content.addWidget(self._second)
        scroll.content.addStretch()

    def _questions(self) -> Card:
        card, words = Card(self._theme), ContactWords()
        card.content.setSpacing(self._theme.px(4))
        for place, circle in enumerate(self._content.circles.circle):
            card.content.addSpacing(self._theme.px(8) if place else 0)
            name = words.circles().get(circle.id, self.tr("others"))
            card.content.addWidget(Label(self._theme, name, role="smallbold"))
            for prompt in circle.prompt:
                card.content.addWidget(Label(self._theme, prompt))
        card.content.addStretch()
        return card

    def _lines(self) -> list[str]:
        """Return the names that were typed, each once."""
        lines = (" ".join(line.split()) for line in self.names.text().splitlines())
        return list({fold(line): line for line in lines if line}.values())

    def _typed(self) -> None:
        text = self.names.text()
        self._saver.later(DRAFT, lambda: self._store.settings.set(DRAFT, text), words=text)
        self._counting.soon()

    def _count(self) -> None:
        """Say how many names there are, and who is on the list already."""
        lines = self._lines()
        known = self._store.contacts.known(lines)
        self.count.setText(self.tr("%n names", "", len(lines)))
        text = self.tr("On your list already: {names}").replace("{names}", ", ".join(known))
        self.known.setText(text)
        self.known.setVisible(bool(known))
        self.add_button.setEnabled(bool(lines))

    def _add(self) -> None:
        """Put the new names on the list in one action, and ask where you know them from."""
        lines = self._lines()
        known = self._store.contacts.known(lines)
        self._added = [self._contact(line) for line in lines if line not in known]
        if self._added and not self._saver.now(lambda: self._store.contacts.add_all(self._added), once="names"):
            return
        self.names.clear()
        self._saver.flush()
        own = sorted(set(self._store.contacts.circle_names()) - set(Circle), key=order_key)
        self.circles.show_names(self._added, known, own)
        self._first.hide()
        self._second.show()
        if self._added:
            self.told.emit(self.tr("%n new names are on your list.", "", len(self._added)), True)
            self.changed.emit()
            self.circles.choices[0].setFocus()
        else:
            self.done_button.setFocus()

    def _contact(self, line: str) -> Contact:
        return Contact(new_id(), self._store.now(), name_of_text(line))

    def _choose_circle(self, contact_id: str, circle: str) -> None:
        contact = self._store.contacts.get(contact_id)
        if contact is not None:
            changed = replace(contact, circle=circle or None)
            if self._saver.now(lambda: self._store.contacts.save(changed, "circle_chosen")):
                self.changed.emit()

    def _add_anyway(self, name: str) -> None:
        if self._saver.now(lambda: self._store.contacts.add_all([self._contact(name)]), once=f"name {name}"):
            self.told.emit(self.tr("%n new names are on your list.", "", 1), True)
            self.changed.emit()

    def _begin(self) -> None:
        self._second.hide()
        self._first.show()
        self._count()
        if self.isVisible():
            self.names.setFocus()

    def _finish(self) -> None:
        self._begin()
        self.contacts_wanted.emit()
