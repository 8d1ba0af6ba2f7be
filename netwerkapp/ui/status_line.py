"""The line at the bottom: when your text was kept, or that it cannot be kept now."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from netwerkapp.storage.door import Cause
from netwerkapp.ui.aloud import say_aloud
from netwerkapp.ui.dates import full_date, time_text
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class SavingWords(QObject):
    """What is said while saving does not work."""

    def sentence(self, cause: Cause) -> str:
        """Return what stands in the way, in plain words."""
        return {
            Cause.FULL: self.tr("Saving does not work now: the disk is full. Your text stays here."),
            Cause.FORBIDDEN: self.tr("Saving does not work now: the folder may not be written. Your text stays here."),
            Cause.GONE: self.tr("Saving does not work now: the folder of your data is gone. Your text stays here."),
            Cause.IN_USE: self.tr("Saving does not work now: another program uses the file. Your text stays here."),
            Cause.DAMAGED: self.tr(
                "Saving does not work now: the file with your data is damaged. Your text stays here."
            ),
            Cause.OTHER: self.tr("Saving does not work now. Your text stays here."),
        }[cause]


class StatusLine(QWidget):
    """Says in words what the saver tells."""

    def __init__(self, theme: Theme, saver: Saver) -> None:
        super().__init__()
        self._theme, self._saver = theme, saver
        self._icon = QLabel()
        self._text = Label(theme, role="small")
        self._again = Link(theme, self.tr("Try again"))
        self._again.clicked.connect(lambda: saver.flush())
        self._again.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(6))
        layout.setSpacing(theme.px(7))
        layout.addStretch()
        for widget in (self._icon, self._text, self._again):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        saver.saved.connect(self._show_saved)
        saver.failed.connect(self._show_failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words go on below where one line is too short."""
        super().resizeEvent(event)
        self._fit()

    def text(self) -> str:
        """Return what the line says."""
        return self._text.text()

    def _show_saved(self, moment: datetime) -> None:
        self._again.hide()
        self._show_icon("hard-drive", "ink2")
        time = time_text(f"{moment.hour}:{moment.minute:02}")
        self._text.setText(self.tr("Kept at {time}, only on this computer").format(time=time))
        self._fit()

    def show_new(self) -> None:
        """Say that this file is new."""
        self._show_icon("hard-drive", "ink2")
        self._text.setText(self.tr("Nothing kept yet"))
        self._fit()

    def show_last(self, moment: datetime, today: date) -> None:
        """Say when the last change in the file was kept: today by its time, before that by its day."""
        if moment.date() == today:
            self._show_saved(moment)
        else:
            self._show_icon("hard-drive", "ink2")
            day = full_date(moment.date(), today)
            self._text.setText(self.tr("Kept on {day}, only on this computer").format(day=day))
        self._fit()

    def _show_failed(self, cause: Cause) -> None:
        text = SavingWords().sentence(cause)
        if text != self._text.text():
            say_aloud(self, text)
        self._again.show()
        self._show_icon("circle-alert", "error")
        self._text.setText(text)
        self._fit()

    def _fit(self) -> None:
        """Let the words wrap only where they have to, for words that may wrap ask for less than one line."""
        margins = self._theme.px(2 * 24 + 15 + 2 * 7)
        again = 0 if self._again.isHidden() else self._again.sizeHint().width()
        words = QFontMetricsF(self._text.font()).horizontalAdvance(self._text.text())
        self._text.setWordWrap(words > self.width() - margins - again)

    def _show_icon(self, name: str, token: str) -> None:
        self._icon.setPixmap(self._theme.picture(name, token, 15))
