"""Fields to type in and to choose from, with their label, hint and error."""

import re
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Title
from netwerkapp.ui.theme import Theme

_ENDLESS = re.compile(r"\S{10000}")


def _is_for_the_window(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key asks for undo or redo while the field has no steps of its own: then it is the window's."""
    if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    return undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo)


class TextField(QLineEdit):
    """One line of text. What speech or another aid puts in it counts as typed."""

    left = Signal()  # the focus went elsewhere

    def __init__(self, theme: Theme, placeholder: str = "") -> None:
        super().__init__()
        self._known = ""  # shown by the app, or told as typed
        self._shows = False
        self.setFont(theme.font())
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._know)
        self.textChanged.connect(self._changed)

    def setText(self, text: str | None) -> None:
        """Show this text, without telling that it was typed."""
        self._shows = True
        super().setText(text)
        self._shows, self._known = False, self.text()

    def clear(self) -> None:
        """Show nothing, without telling that it was typed."""
        self.setText("")

    def set_wrong(self, wrong: bool) -> None:
        """Draw the border of a field that needs another look, or the usual one."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window when nothing was typed here."""
        if _is_for_the_window(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _know(self, text: str) -> None:
        self._known = text

    def _changed(self, text: str) -> None:
        """Tell that this was typed, when neither the keys nor the app put it here."""
        if text != self._known and not self._shows:
            self.textEdited.emit(text)


class TextArea(QPlainTextEdit):
    """Several lines of plain text, as high as what is in it, between two heights. Tab goes on to the next field."""

    left = Signal()  # the focus went elsewhere

    def __init__(self, theme: Theme, placeholder: str = "", lines: tuple[int, int] = (2, 8)) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.setFont(theme.font())
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def text(self) -> str:
        """Return exactly what was typed; lines end with a newline, hard spaces stay."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show this text without telling that it was typed."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window when nothing was typed here."""
        steps = self.document()
        if _is_for_the_window(event, can_undo=steps.isUndoAvailable(), can_redo=steps.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text."""
        self.insertPlainText(source.text())

    def insertPlainText(self, text: str) -> None:
        """Insert text where the cursor is."""
        self._wrap(text)
        super().insertPlainText(text)

    def setPlainText(self, text: str) -> None:
        """Show this text in the place of what is there."""
        self._wrap(text)
        super().setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        self._fit()

    def _wrap(self, text: str) -> None:
        """Break lines anywhere when a word is so long that looking for its end would hold the window."""
        if _ENDLESS.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _fit(self) -> None:
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        least, most = self._lines
        lines, block = 0.0, self.document().begin()
        while block.isValid() and lines < most:
            lines += self.blockBoundingRect(block).height() / line
            block = block.next()
        self.setFixedHeight(min(max(round(lines), least), most) * line + self._theme.px(26))


class Choice(QComboBox):
    """One of a few options; the wheel passes it by so that scrolling a page changes nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label: QLabel | None = None
        self.setFont(theme.font())
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own one for combo boxes leaves the style sheet aside
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def setAccessibleName(self, name: str) -> None:
        """Be called this; Qt on Linux tells what is chosen as the name, and what it is called by a label alone."""
        super().setAccessibleName(name)
        if self._label is None:
            self._label = QLabel(self.parentWidget())
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.hide()
            self._label.setBuddy(self)
        self._label.setText(name.replace("&", "&&"))

    def event(self, event: QEvent) -> bool:
        """Take the label along."""
        if event.type() == QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """A long option never widens a page."""
        return QSize(self._theme.px(110), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class FieldError(QWidget):
    """What is wrong with a field and what you can do, below it; hidden while nothing is."""

    def __init__(self, theme: Theme, field: TextField | None = None) -> None:
        """Take the field whose border and description go along with the sentence."""
        super().__init__()
        self._field = field
        self._description = field.accessibleDescription() if field is not None else ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        icon = QLabel()
        icon.setPixmap(theme.picture("circle-alert", "error", 16))
        self._text = Label(theme, "", role="error")
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show the sentence, or hide with an empty one."""
        self._text.setText(text)
        self.setVisible(bool(text))
        if self._field is not None:
            self._field.set_wrong(bool(text))
            self._field.setAccessibleDescription(text or self._description)

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._text.text()


def labelled(theme: Theme, label: str, field: QWidget, hint: str = "", mark: str = "") -> QWidget:
    """Return `field` under a bold label (with a softer `mark` after it) and a hint; both become its words."""
    box, hint = QWidget(), theme.hint(hint)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(6))
    title = Title(theme, label, role="h3")
    title.setBuddy(field)
    if mark:
        row = Flow(across=theme.px(6), down=0)
        row.addWidget(title)
        row.addWidget(Label(theme, mark, role="muted"))
        layout.addLayout(row)
    else:
        layout.addWidget(title)
    if hint:
        layout.addWidget(Label(theme, hint, role="small"))
    field.setAccessibleDescription(" ".join(words for words in (mark, hint) if words))
    field.setAccessibleName(label)
    layout.addWidget(field)
    return box
