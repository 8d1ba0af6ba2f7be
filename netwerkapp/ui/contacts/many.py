"""What can be done with several people at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice, TextField, labelled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

RING = 6  # px: room around buttons for the focus ring


class ManyPanel(QWidget):
    """Takes the place of the person while more than one row is chosen."""

    tag_wanted = Signal(str)
    circle_wanted = Signal(str)
    export_wanted = Signal()
    deletion_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, words: ContactWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        scroll, whole = PageScroll(theme, (RING, RING, RING, RING)), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        content = scroll.content
        content.setSpacing(theme.px(12))
        self._title = Label(theme, role="h2")
        self.tag = TextField(theme, theme.hint(self.tr("such as choir")))
        self.tag_button = OutlinedButton(theme, self.tr("Give this tag"), "tag")
        self.circle = Choice(theme)
        self.circle.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.export_button = OutlinedButton(theme, self.tr("Save as a file"), "download")
        self.delete_button = OutlinedButton(theme, self.tr("Delete"), "trash-2")
        self.close_link = Link(theme, self.tr("Choose nobody"))
        for widget in (
            self._title,
            labelled(theme, self.tr("Tag"), self.tag),
            self.tag_button,
            labelled(theme, self.tr("Circle"), self.circle),
            self.export_button,
            self.delete_button,
            self.close_link,
        ):
            content.addWidget(widget)
        content.addStretch()
        self.tag.returnPressed.connect(self._give_tag)
        self.tag_button.clicked.connect(self._give_tag)
        self.circle.activated.connect(self._give_circle)
        self.export_button.clicked.connect(lambda: self.export_wanted.emit())
        self.delete_button.clicked.connect(lambda: self.deletion_wanted.emit())
        self.close_link.clicked.connect(lambda: self.closed.emit())

    def show_people(self, how_many: int, own_circles: list[str], *, can_export: bool) -> None:
        """Show how many people are chosen, and the circles to put them in."""
        chosen = self._words.chosen(how_many)
        self._title.setText(f"{chosen[:1].upper()}{chosen[1:]}")
        self.export_button.setVisible(can_export)
        self.circle.clear()
        self.circle.addItem(self.tr("choose a circle"), "")
        for circle, text in {**self._words.circles(), **{circle: circle for circle in own_circles}}.items():
            self.circle.addItem(text, str(circle))

    def title(self) -> str:
        """Return how many people are chosen, in words."""
        return self._title.text()

    def focus_first(self) -> None:
        """Begin with the tag."""
        self.tag.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_tag(self) -> None:
        text = self.tag.text().strip()
        if text:
            self.tag.clear()
            self.tag_wanted.emit(text)

    def _give_circle(self, _index: int) -> None:
        circle = self.circle.currentData()
        if circle:
            self.circle_wanted.emit(circle)
