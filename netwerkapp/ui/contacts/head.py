"""What stands above the page of the people you know: how many there are, and how more come on the list."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.contacts.detail import drop_down
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.network.switch import LIST, view_switch
from netwerkapp.ui.theme import Theme


class ContactsHead(QWidget):
    """Names the page; offers the map, a new contact and what else can be done with the list."""

    place_wanted = Signal(str)  # "quick_add", "import" or "export"
    twice_wanted = Signal()  # to look whether someone stands here twice

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        title = Label(theme, self.tr("Contacts"), "h1")
        title.setWordWrap(False)
        self._how_many = Label(theme, role="muted")
        self._how_many.stand_beside(title)
        self.switch = view_switch(theme, LIST)
        self.new_button = PrimaryButton(theme, self.tr("New contact"), "user-plus")
        self._make_more()
        words, buttons = Flow(across=theme.px(14), down=theme.px(2)), Flow(across=theme.px(10), down=theme.px(8))
        words.setContentsMargins(0, theme.px(2), 0, 0)  # in the middle of the buttons
        for word in (title, self._how_many):
            words.addWidget(word)
        for button in (self.switch, self.more_button, self.new_button):
            buttons.addWidget(button)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(14))
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)

    def show_how_many(self, text: str) -> None:
        """Say how many people there are."""
        self._how_many.setText(text)

    def show_people(self, there: bool) -> None:
        """Offer what needs people; without them the list itself says how to begin."""
        for button in (self.new_button, self.more_button):
            button.setVisible(there)

    def place(self, narrow: bool) -> None:
        """Put the buttons under the title where there is little room."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._row.setStretch(0, 0 if narrow else 1)

    def _make_more(self) -> None:
        self.more_button = OutlinedButton(self._theme, "", "ellipsis")
        self.more_button.setAccessibleName(self.tr("More about the list"))
        self.more_button.setToolTip(self.tr("More about the list"))
        self.more_button.setMaximumWidth(self._theme.px(44))
        self.more_menu = QMenu(self)
        self.more_button.clicked.connect(lambda: drop_down(self.more_menu, self.more_button))
        self.more_menu.addAction(self.tr("Is someone here twice?")).triggered.connect(lambda: self.twice_wanted.emit())
        self.more_menu.addSeparator()
        for text, place in (
            (self.tr("Quick add"), "quick_add"),
            (self.tr("Import people"), "import"),
            (self.tr("Export contacts"), "export"),
        ):
            self.more_menu.addAction(text).triggered.connect(partial(self._want, place))

    def _want(self, place: str, _checked: bool = False) -> None:
        self.place_wanted.emit(place)
