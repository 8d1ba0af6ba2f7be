"""What you know of one person, to read, and what you can do next."""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from netwerkapp.domain.conversations import Channel, Conversation
from netwerkapp.domain.touches import Touch
from netwerkapp.storage.contact_list import ContactLine
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.channels import CHANNEL_ICONS
from netwerkapp.ui.contacts.delegates import DOT, dots_width, paint_dots
from netwerkapp.ui.contacts.moments import Moments
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile

RING = 6  # px: room around buttons for the focus ring
KEY = 80  # px: the words before the facts


class Dots(QWidget):
    """The four dots of closeness."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._closeness = theme, 0
        self.setFixedSize(dots_width(theme), theme.px(DOT + 11))

    def show_closeness(self, closeness: int | None) -> None:
        """Show how close someone is."""
        self._closeness = closeness or 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._closeness:
            paint_dots(painter, self._theme, QPointF(0, self.height() / 2), self._closeness)
        painter.end()


class ContactDetail(QWidget):
    """Shows one person. Tells what the user wants to do with this person."""

    preparation_wanted = Signal()
    conversation_chosen = Signal(str)  # conversation id
    edit_wanted = Signal()
    deletion_wanted = Signal()
    touch_made = Signal(str)  # TouchKind
    note_wanted = Signal()  # a moment of contact with more details

    def __init__(self, theme: Theme, words: ContactWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._next_conversation = ""
        scroll = PageScroll(theme, (RING, RING, RING, RING))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._body = scroll.content
        self._body.setSpacing(theme.px(3))
        self._make_head()
        self._make_facts()
        self._make_texts()
        self._make_buttons()
        self.moments = Moments(theme, words)
        self.moments.conversation_chosen.connect(self.conversation_chosen)
        self._body.addSpacing(theme.px(4))
        self._body.addWidget(self.moments)
        self._body.addStretch()

    def show_contact(self, line: ContactLine, touches: list[Touch], talks: list[Conversation], today: date) -> None:
        """Show this person, what you did together, and what comes next."""
        contact, words = line.contact, self._words
        self._tile.set_initials(contact.name.initials)
        self._name.setText(contact.name.full)
        self._circle.setText(words.circle(contact.circle))
        self._circle.setVisible(bool(contact.circle))
        self._dots.show_closeness(contact.closeness)
        knows = words.knows_i_search().get(contact.knows_i_search or "", "")
        for key, text in (
            ("work", contact.work),
            ("closeness", words.closeness(contact.closeness)),
            ("phone", contact.phone),
            ("email", contact.email),
            ("place", contact.place),
            ("knows_i_search", knows),
        ):
            self._show_fact(key, text)
        for key, question, said in (
            ("met", self.tr("How you know {name}"), contact.met),
            ("offer", self.tr("What you can offer {name}"), contact.offer),
            ("knows", self.tr("What you know about {name}"), contact.knows),
            ("notes", self.tr("Notes"), contact.notes),
        ):
            self._show_text(key, question.format(name=contact.name.short), said)
        self._show_next(line, today)
        self.moments.show_moments(contact.id, touches, talks, today)

    def focus_first(self) -> None:
        """Go to the first thing to do."""
        self.prepare_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_head(self) -> None:
        theme = self._theme
        self._tile = InitialsTile(theme, "", 46, filled=True)
        self._name, self._circle = Label(theme, role="h2"), Label(theme, role="muted")
        names = QVBoxLayout()
        names.setSpacing(theme.px(1))
        names.addWidget(self._name)
        names.addWidget(self._circle)
        head = QHBoxLayout()
        head.setSpacing(theme.px(13))
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self._body.addLayout(head)
        self._body.addSpacing(theme.px(9))

    def _make_facts(self) -> None:
        theme, grid = self._theme, QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnMinimumWidth(0, theme.px(KEY))
        grid.setColumnStretch(1, 1)
        self._facts: dict[str, tuple[Label, Label]] = {}
        self._dots = Dots(theme)
        for row, (key, name) in enumerate(
            (
                ("work", self.tr("Work")),
                ("closeness", self.tr("Closeness")),
                ("phone", self.tr("Phone")),
                ("email", self.tr("E-mail")),
                ("place", self.tr("Place")),
                ("knows_i_search", self.tr("Knows you are looking")),
            )
        ):
            title, value = Label(theme, name, "muted"), Label(theme)
            title.setFixedWidth(theme.px(KEY))
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(title, row, 0, top)
            if key == "closeness":
                both = QHBoxLayout()
                both.setSpacing(theme.px(6))
                both.addWidget(self._dots, 0, top)
                both.addWidget(value, 1)
                grid.addLayout(both, row, 1)
            else:
                grid.addWidget(value, row, 1, top)
            self._facts[key] = (title, value)
        self._body.addLayout(grid)
        self._body.addSpacing(theme.px(10))
        self._body.addWidget(Divider(theme))

    def _make_texts(self) -> None:
        theme = self._theme
        self._texts: dict[str, tuple[QWidget, Label, Label]] = {}
        for key in ("met", "offer", "knows", "notes"):
            title, text = Label(theme, role="h3"), Label(theme)
            self._texts[key] = (self._section(title, text), title, text)
        self._next = Link(theme)
        self._next.setIconSize(QSize(theme.px(17), theme.px(17)))
        self._next.clicked.connect(lambda: self.conversation_chosen.emit(self._next_conversation))
        self._next_section = self._section(Label(theme, self.tr("Next"), "h3"), self._next)

    def _section(self, title: QWidget, text: QWidget) -> QWidget:
        """Put a text under its title, with room above them."""
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, self._theme.px(7), 0, 0)
        layout.setSpacing(self._theme.px(3))
        layout.addWidget(title)
        layout.addWidget(text)
        self._body.addWidget(box)
        return box

    def _make_buttons(self) -> None:
        theme = self._theme
        self.prepare_button = PrimaryButton(theme, self.tr("Prepare a conversation"))
        self.prepare_button.clicked.connect(lambda: self.preparation_wanted.emit())
        self.edit_button = OutlinedButton(theme, self.tr("Edit"), "pencil")
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit())
        self.more_button = OutlinedButton(theme, "", "ellipsis")
        self.more_button.setAccessibleName(self.tr("More"))
        self.more_button.setToolTip(self.tr("More"))
        self.more_menu = QMenu(self)
        self.more_menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.deletion_wanted.emit())
        self.more_button.clicked.connect(lambda: _drop_down(self.more_menu, self.more_button))
        self.touch_button = OutlinedButton(theme, self.tr("Moment of contact"), "plus")
        self.touch_menu = QMenu(self)
        for kind, name in self._words.touch_kinds().items():
            action = self.touch_menu.addAction(name[:1].upper() + name[1:])
            action.triggered.connect(lambda _checked=False, kind=kind: self.touch_made.emit(kind))
        self.touch_menu.addSeparator()
        self.touch_menu.addAction(self.tr("With more details")).triggered.connect(lambda: self.note_wanted.emit())
        self.touch_button.clicked.connect(lambda: _drop_down(self.touch_menu, self.touch_button))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.edit_button, 1)
        row.addWidget(self.more_button)
        self.more_button.setMaximumWidth(theme.px(44))
        self._body.addSpacing(theme.px(10))
        for button in (self.prepare_button, row, self.touch_button):
            if isinstance(button, QLayout):
                self._body.addLayout(button)
            else:
                self._body.addWidget(button)
            self._body.addSpacing(theme.px(5))

    def _show_fact(self, key: str, text: str) -> None:
        title, value = self._facts[key]
        value.setText(text)
        for label in (title, value, *([self._dots] if key == "closeness" else [])):
            label.setVisible(bool(text))

    def _show_text(self, key: str, title: str, text: str) -> None:
        box, title_label, text_label = self._texts[key]
        title_label.setText(title)
        text_label.setText(text)
        box.setVisible(bool(text.strip()))

    def _show_next(self, line: ContactLine, today: date) -> None:
        text = self._words.next_in_full(line, today)
        self._next_conversation = line.next_conversation or ""
        self._next.setText(text)
        icon = (
            "heart-handshake"
            if line.thanks_due
            else CHANNEL_ICONS[Channel(line.next_channel) if line.next_channel else None]
        )
        self._next.setIcon(self._theme.icon(icon, "accent", 17))
        self._next_section.setVisible(bool(text))


def _drop_down(menu: QMenu, button: QPushButton) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
