"""What you know of one person, to read, and what you can do next."""

from datetime import date
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Channel
from netwerkapp.storage.contact_list import DORMANT_YEARS, ContactLine, years_before
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.channels import CHANNEL_ICONS
from netwerkapp.ui.contacts.facts import Facts
from netwerkapp.ui.contacts.growth import Growth
from netwerkapp.ui.contacts.keeping import Keeping
from netwerkapp.ui.contacts.moments import Moments
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fold import Fold
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import tab_in_order
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile

RING = 6  # px: room around buttons for the focus ring
TEXTS = ("met", "offer", "knows", "occupied_with", "notes")  # of your own, in their order
ONE_ROW = 480  # px: from here on all buttons stand beside each other


class ContactDetail(QWidget):
    """Shows one person. Tells what the user wants to do with this person."""

    preparation_wanted = Signal()
    conversation_chosen = Signal(str)  # conversation id
    contact_chosen = Signal(str)  # contact id, of someone else
    edit_wanted = Signal()
    step_wanted = Signal()  # to change the next step
    deletion_wanted = Signal()
    erasure_wanted = Signal()
    join_wanted = Signal()  # this is the same person as someone else
    touch_made = Signal(str)  # TouchKind
    note_wanted = Signal()  # a moment of contact with more details

    def __init__(self, theme: Theme, words: ContactWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words, self._person = theme, words, PersonWords(words)
        self._next_conversation = ""
        scroll = PageScroll(theme, (RING, RING, RING, RING))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._body = scroll.content
        self._body.setSpacing(theme.px(3))
        self._make_head()
        self._make_facts()
        self._make_moments()
        self._make_texts()
        self._body.addSpacing(theme.px(8))
        self._folds = QVBoxLayout()
        self._folds.setSpacing(self._body.spacing())
        self._body.addLayout(self._folds)
        self._body.addStretch()
        layout.addWidget(Divider(theme, RING))
        self._make_buttons(layout)

    @cached_property
    def grows(self) -> Fold:
        """Who led you to whom, folded; most people led you to nobody yet."""
        fold = Fold(self._theme, self.tr("How your network grows"))
        fold.content.addWidget(self.growth)
        fold.hide()
        self._folds.insertWidget(0, fold)
        if "more" in self.__dict__:
            fold.stackUnder(self.more)  # a screen reader follows this order
        return fold

    @cached_property
    def growth(self) -> Growth:
        """The tree of who led you to whom."""
        growth = Growth(self._theme)
        growth.contact_chosen.connect(self.contact_chosen)
        return growth

    @cached_property
    def more(self) -> Fold:
        """What few people have, folded."""
        fold = Fold(self._theme, self.tr("More"))
        fold.content.addWidget(self._further)
        fold.hide()
        self._folds.addWidget(fold)
        return fold

    @cached_property
    def _further(self) -> Facts:
        return Facts(self._theme, self._person.further_names())

    def show_contact(self, line: ContactLine, store: Store) -> None:
        """Show this person, what you did together, who introduced you, and what comes next."""
        contact, words, person, today = line.contact, self._words, self._person, store.today()
        self._tile.set_initials(contact.name.initials)
        self._name.setText(contact.name.full)
        dormant = line.last_contact is not None and line.last_contact <= years_before(today, DORMANT_YEARS)
        under = [words.circle(contact.circle), self.tr("long out of touch") if dormant else ""]
        self._circle.setText(" · ".join(part for part in under if part))
        self._circle.setVisible(any(under))
        facts = {
            "work": contact.work,
            "closeness": words.closeness(contact.closeness),
            "phone": contact.phone,
            "email": contact.email,
            "place": contact.place,
            "tags": ", ".join(contact.tags),
            "introduced_by": self._giver(contact, store),
            "knows_i_search": words.knows_i_search().get(contact.knows_i_search or "", ""),
        }
        self._facts.show_facts(facts, contact.closeness)
        further = person.further(contact)
        if any(further.values()) or "more" in self.__dict__:
            self.more.setVisible(any(further.values()))
            self._further.show_facts(further)
        for key, question, said in (
            ("met", self.tr("How you know {name}"), contact.met),
            ("offer", self.tr("What you can offer {name}"), contact.offer),
            ("knows", self.tr("What you know about {name}"), contact.knows),
            ("occupied_with", self.tr("What occupies {name}"), contact.occupied_with),
            ("notes", self.tr("Notes"), contact.notes),
        ):
            self._show_text(key, question.replace("{name}", contact.name.short), said)
        self._show_next(line, today)
        touches, talks = store.touches.of_contact(contact.id), store.conversations.of_contact(contact.id)
        self.moments.show_moments(contact.id, touches, talks, store.timelines.names_given(contact.id), today)
        self._show_keeping(line, store)
        tree = store.timelines.growth(contact.id)
        if tree or "grows" in self.__dict__:
            self.grows.setVisible(bool(tree))
            self.growth.show_tree(tree, contact.id)
        tab_in_order(self)

    def focus_first(self) -> None:
        """Go to the first thing to do."""
        self.prepare_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put all buttons in one row where they fit."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(ONE_ROW)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(way)

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
        names = {
            "work": self.tr("Work"),
            "closeness": self.tr("Closeness"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "place": self.tr("Place"),
            "tags": self.tr("Tags"),
            "introduced_by": self.tr("Via"),
            "knows_i_search": self.tr("Knows you are looking"),
        }
        self._facts = Facts(self._theme, names)
        self._body.addWidget(self._facts)
        self._body.addSpacing(self._theme.px(8))
        self._body.addWidget(Divider(self._theme))
        self._next = Link(self._theme)
        self._next.clicked.connect(self._open_next)
        self._next_section = self._section(Label(self._theme, self.tr("Next"), "h3"), self._next, space=0)
        self._body.addWidget(self._next_section)

    def _make_moments(self) -> None:
        theme = self._theme
        self.moments = Moments(theme, self._words)
        self.moments.conversation_chosen.connect(self.conversation_chosen)
        self.moments.contact_chosen.connect(self.contact_chosen)
        self.touch_button = self.moments.add_link
        self.touch_menu = QMenu(self)
        for kind, name in self._words.touch_kinds().items():
            action = self.touch_menu.addAction(name[:1].upper() + name[1:])
            action.triggered.connect(lambda _checked=False, kind=kind: self.touch_made.emit(kind))
        self.touch_menu.addSeparator()
        self.touch_menu.addAction(self.tr("With more details")).triggered.connect(lambda: self.note_wanted.emit())
        self.touch_button.clicked.connect(lambda: drop_down(self.touch_menu, self.touch_button))
        self._body.addWidget(self.moments)
        self.keeping = Keeping(theme, self._person)
        self._body.addWidget(self.keeping)

    def _make_texts(self) -> None:
        """Texts of your own come here, each made when there is one."""
        self._texts: dict[str, tuple[QWidget, Label, Label]] = {}
        self._said = QVBoxLayout()
        self._said.setSpacing(self._body.spacing())
        self._body.addLayout(self._said)

    def _section(self, title: QWidget, text: QWidget, space: float = 3) -> QWidget:
        """Put a text under its title, with room above them."""
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, self._theme.px(7), 0, 0)
        layout.setSpacing(self._theme.px(space))
        layout.addWidget(title)
        layout.addWidget(text)
        return box

    def _make_buttons(self, layout: QVBoxLayout) -> None:
        """The two rows at the foot, which stay in sight."""
        theme = self._theme
        self.prepare_button = PrimaryButton(theme, self.tr("Prepare a talk"))
        self.prepare_button.clicked.connect(lambda: self.preparation_wanted.emit())
        self.edit_button = OutlinedButton(theme, self.tr("Edit"), "pencil")
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit())
        self.more_button = OutlinedButton(theme, "", "ellipsis")
        self.more_button.setAccessibleName(self.tr("More"))
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setMaximumWidth(theme.px(44))
        self.more_menu = QMenu(self)
        self.more_menu.addAction(self.tr("Join with someone")).triggered.connect(lambda: self.join_wanted.emit())
        self.more_menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.deletion_wanted.emit())
        self.more_menu.addSeparator()
        self.more_menu.addAction(self.tr("Erase for good …")).triggered.connect(lambda: self.erasure_wanted.emit())
        self.more_button.clicked.connect(lambda: drop_down(self.more_menu, self.more_button))
        row, foot = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        row.setSpacing(theme.px(8))
        row.addWidget(self.edit_button, 1)
        row.addWidget(self.more_button)
        foot.setContentsMargins(theme.px(RING), theme.px(12), theme.px(RING), theme.px(RING))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.prepare_button, 1)
        foot.addLayout(row, 1)
        self._foot = foot
        layout.addLayout(foot)

    def _giver(self, contact: Contact, store: Store) -> str:
        giver = store.contacts.get(contact.introduced_by) if contact.introduced_by else None
        return giver.name.full if giver else ""

    def _show_keeping(self, line: ContactLine, store: Store) -> None:
        keeping = store.rhythms
        person = keeping.person(line.contact.id)
        if person is not None:
            searching, today = keeping.searching(), store.today()
            self.keeping.show_person(line.contact, person, due=line.message_due, searching=searching, today=today)

    def _show_text(self, key: str, title: str, text: str) -> None:
        for one in TEXTS[: TEXTS.index(key) + 1] if text.strip() else ():  # those before it too: so they stay in order
            if one not in self._texts:
                title_label, text_label = Label(self._theme, role="h3"), Label(self._theme)
                self._texts[one] = self._section(title_label, text_label), title_label, text_label
                self._texts[one][0].hide()
                self._said.addWidget(self._texts[one][0])
        if key not in self._texts:
            return
        box, title_label, text_label = self._texts[key]
        title_label.setText(title)
        text_label.setText(text)
        box.setVisible(bool(text.strip()))

    def _show_next(self, line: ContactLine, today: date) -> None:
        text = self._words.next_in_full(line, today)
        self._next_conversation = line.next_conversation or ""
        self._next.setText(text or self._person.next_step(line.contact))
        own = line.next_step or not text
        channel = CHANNEL_ICONS[Channel(line.next_channel) if line.next_channel else None]
        icon = "heart-handshake" if line.thanks_due else "flag" if own else channel
        self._next.setIcon(self._theme.button_icon(icon, "accent", 17))
        self._next_section.setVisible(bool(self._next.text()))

    def _open_next(self) -> None:
        """Go to the talk that comes next, or to the step of your own."""
        if self._next_conversation:
            self.conversation_chosen.emit(self._next_conversation)
        else:
            self.step_wanted.emit()


def drop_down(menu: QMenu, button: QPushButton) -> None:
    """Open a menu under its button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
