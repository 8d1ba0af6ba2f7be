"""A break, taken from under the card: until a day, or open."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.theme import Theme


class Rest(QWidget):
    """A link, and the question that it opens."""

    begun = Signal(object)  # date, or None for an open break

    def __init__(self, theme: Theme, texts: Mapping[str, str], today: Callable[[], date]) -> None:
        super().__init__()
        self._texts, self._today = texts, today
        self._until: date | None = None
        self.link = Link(theme, texts["rest"])
        self.link.clicked.connect(self.open)
        self._form = Card(theme, padding=14)
        self.day = DayField(theme, texts["rest_until"], today)
        self.day.chosen.connect(self._take)
        self.begin = OutlinedButton(theme, texts["rest_begin"])
        self.begin.clicked.connect(self._begin)
        self.away = Link(theme, texts["rest_not"])
        self.away.clicked.connect(self._leave)
        self._form.content.addWidget(self.day)
        self._form.content.addWidget(Label(theme, texts["rest_open"], role="small"))
        row, buttons = QWidget(), Flow(across=theme.px(14), down=theme.px(4))
        row.setLayout(buttons)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.away)
        self._form.content.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.link)
        column.addWidget(self._form)
        self._form.hide()

    def open(self) -> None:
        """Ask until when; what was typed before Esc still stands there."""
        self.link.hide()
        self._form.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Ask nothing any more."""
        if not self._form.isHidden():
            self._form.hide()
            self.link.show()
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the question."""
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _take(self, day: date | None) -> None:
        self._until = day
        if day is not None and day <= self._today():
            self.day.error.show_text(self._texts["rest_later"])

    def _leave(self) -> None:
        """No break after all."""
        self.close_form()
        self._forget()

    def _forget(self) -> None:
        self._until = None
        self.day.show_day(None)
        self.day.error.show_text("")

    def _begin(self) -> None:
        self._take(self._until)  # days may have gone by since it was typed
        if self.day.error.text():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        until = self._until
        self._leave()
        self.begun.emit(until)
