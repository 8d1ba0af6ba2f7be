"""A line in the page that says what just happened, with a way back. It stays until the next action."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.ui.aloud import say_aloud
from netwerkapp.ui.cards import Strip
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme


class Notice(Strip):
    """Hidden until there is something to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 0, theme.picture("circle-check", "accent", 18))
        self._action: Callable[[], object] | None = None
        self.content.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.row.setContentsMargins(theme.px(14), theme.px(3), theme.px(13), theme.px(3))
        self._text = Label(theme)
        self.link = Link(theme)
        self.link.clicked.connect(self._follow)
        self.beside.addWidget(self._text, 1)
        self.beside.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_message(self, text: str, link_text: str = "", action: Callable[[], object] | None = None) -> None:
        """Say `text`; with `link_text` there is something to do about it."""
        self._action = action
        self._text.setText(text)
        self.setAccessibleName(text)
        self.link.setText(link_text)
        self.link.setVisible(bool(link_text))
        self.show()
        say_aloud(self, text)

    def text(self) -> str:
        """Return what it says, or "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def clear(self) -> None:
        """Say nothing any more."""
        self._action = None
        self.hide()

    def pass_by(self) -> None:
        """Say nothing any more when there is nothing to do about it: it was about what is no longer seen."""
        if self.link.isHidden():
            self.clear()

    def _follow(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()


class Above(QWidget):
    """Room around the notice, only while there is one."""

    def __init__(self, theme: Theme, notice: Notice) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(28), theme.px(8), theme.px(24), 0)
        layout.addWidget(notice)
        notice.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the notice."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
