"""When it is heavy: lines that lead to people who can help, and a button that goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.help.column import ColumnPage
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class SupportPage(ColumnPage):
    """Says it, and keeps only when it was asked for and when it was closed."""

    closed = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        safety = content.safety
        super().__init__(theme, safety.title, "")
        self._store, self._saver = store, saver
        card = self.add(Card(theme))
        for line in safety.line:
            card.content.addWidget(Label(theme, line))
        card.content.addWidget(Label(theme, safety.texts["stays"], role="muted"))
        self.close_button = PrimaryButton(theme, safety.texts["close"])
        self.close_button.setAccessibleDescription(" ".join((safety.title, *safety.line)))
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch()
        card.content.addLayout(row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close)

    def said(self) -> None:
        """Keep that someone said it is not going well."""
        self._saver.now(self._store.heavy.pick)

    def _close(self) -> None:
        """Go on, also where nothing can be kept."""
        self._saver.now(self._store.heavy.close)
        self.closed.emit()
