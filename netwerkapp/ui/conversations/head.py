"""The top of the sheet and of the look-back: the way back, what the talk is called, and how far it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.conversations.columns import NARROW, place_beside, set_springs
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import BackLink, Label, Link
from netwerkapp.ui.layouts import tab_in_order
from netwerkapp.ui.status_path import StatusPath
from netwerkapp.ui.theme import Theme

BESIDE = 34  # em, for a link beside the line below the title


class TalkHead(QWidget):
    """Title, the line below it, and the path; a click on the path asks for another status."""

    left = Signal()  # back to the list
    status_wanted = Signal(object)  # Status

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column, row = QVBoxLayout(self), QHBoxLayout()
        self._links: QBoxLayout = QHBoxLayout()
        self._links.setSpacing(theme.px(18))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        back = BackLink(theme, self.tr("All talks"))
        back.clicked.connect(self.left)
        self._links.addWidget(back)
        self._links.addStretch()
        self._more = Flow(across=theme.px(18), down=0)
        self._links.addLayout(self._more)
        self._title, self._under, words = Label(theme, role="h1"), Label(theme, role="muted"), QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.setContentsMargins(0, theme.px(2), 0, 0)
        words.addWidget(self._title)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.px(18))
        self._line.addWidget(self._under, 1)
        words.addLayout(self._line)
        self._row = row
        row.setSpacing(theme.px(16))
        row.addLayout(words, 1)
        self.path = StatusPath(theme, ConversationWords().path(), self.tr("How far this talk is"))
        self.path.chosen.connect(lambda status: self.status_wanted.emit(Status(status)))
        column.addLayout(self._links)
        column.addLayout(row)
        column.addSpacing(theme.px(8))
        column.addWidget(self.path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the title where there is little room."""
        super().resizeEvent(event)
        place_beside(self._theme, self._row, self.width())
        for layout, least in ((self._links, NARROW), (self._line, BESIDE)):
            beside = place_beside(self._theme, layout, self.width(), least)
            layout.setSpacing(self._theme.px(18 if beside else 2))
            set_springs(layout, beside)

    def add_link(self, link: Link) -> None:
        """Put a link at the right of the way back."""
        self._more.addWidget(link)
        tab_in_order(self)

    def add_beside(self, link: Link) -> None:
        """Put a link beside the line below the title, which is short; below it where there is little room."""
        self._line.setStretch(0, 0)
        self._under.setWordWrap(False)
        self._line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch()

    def add_button(self, button: PrimaryButton | OutlinedButton) -> None:
        """Put a button at the right of the title."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        tab_in_order(self)

    def show_talk(self, talk: Conversation, title: str, under: str) -> None:
        """Show another talk, or the same one after a change."""
        self._title.setText(title)
        self._under.setText(f"{under[:1].upper()}{under[1:]}")
        self.path.set_current(talk.status)

    def title(self) -> str:
        """Return what the talk is called."""
        return self._title.text()

    def under(self) -> str:
        """Return the line below the title."""
        return self._under.text()
