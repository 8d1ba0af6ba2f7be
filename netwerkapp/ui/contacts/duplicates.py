"""The page of people who may stand on your list twice: one pair at a time, and nothing happens by itself."""

from contextlib import closing
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.duplicates import Pair
from netwerkapp.domain.progress import Progress
from netwerkapp.storage.duplicates import Merge
from netwerkapp.storage.store import Store
from netwerkapp.ui.backups.copy_first import CopyFirst
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.contacts.compare import Compare
from netwerkapp.ui.contacts.field_words import FieldWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.dates import day_month
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.labels import BackLink, Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import WITH_BACK, PageHead
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDEST = 760  # px of a card
AT_ONCE = 1000  # people; the names of more are compared away from the window
SHOWN = 5  # of those who were made one


class DuplicatesPage(Page):
    """Two side by side, with the reason; made one, told apart for good, or left for later."""

    closed = Signal(str)  # contact id to show, or ""

    def __init__(self, theme: Theme, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._store, self._saver = theme, store, saver
        self._words = FieldWords(ContactWords(self))
        self._later: set[tuple[str, str]] = set()  # pairs that were passed by
        self._chosen = ""  # for whom the other one is looked for
        self._pair: tuple[Contact, Contact] | None = None
        self._waiting = 0  # pairs
        self._found: list[Pair] | None = None  # on a long list
        self._job: Job | None = None
        self.copy_first = CopyFirst(store, Reason.MERGE)
        self.copy_first.refused.connect(self._refuse)
        self._make()

    def refresh(self) -> None:
        """Look for pairs again; on a long list away from the window, the first time. Never writes."""
        self._show_merges(self._store.duplicates.merges())
        first = self._store.contacts.get(self._chosen) if self._chosen else None
        self._search.setVisible(first is not None)
        if first is not None:
            self._title.setText(self.tr("Join with someone"))
            self._ask.setText(self.tr("Who is {name} as well?").replace("{name}", first.name.full))
            self._waiting = 0
            self._show_pair(None, 0)
            return
        self._title.setText(self.tr("Is someone here twice?"))
        if self._store.contacts.count() <= AT_ONCE:
            self._show_found(self._store.duplicates.pairs())
        elif self._found is not None:
            self._show_found(self._store.duplicates.still(self._found))
        elif self._job is None:
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes away no longer waits for what is looked for; the next time it is looked for anew."""
        super().hideEvent(event)
        self._stop()
        self._found = None

    def _look(self) -> None:
        """Compare the names of a long list away from the window."""
        opener = self._store.opener()

        def work(step: Progress) -> object:
            with closing(opener()) as other:
                return other.duplicates.pairs(step)

        self._show_pair(None, 0)
        self._nothing.hide()
        self.busy.begin(self.tr("The names on your list are being compared."))
        self.busy.show()
        self._job = Job(work)
        self.busy.follow(self._job)
        self._job.finished.connect(self._take_found)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _take_found(self, found: list[Pair]) -> None:
        if self.sender() is self._job:
            self._stop()
            self._found = found
            self.refresh()

    def _fail(self, error: Exception) -> None:
        self._stop()
        raise error

    def _stop(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self.busy.hide()

    def _show_found(self, found: list[Pair]) -> None:
        """Show the first of these pairs that was not passed by."""
        pairs = [pair for pair in found if (pair.one, pair.other) not in self._later]
        self._waiting = len(pairs)
        self._show_pair(pairs[0] if pairs else None, len(pairs))
        self.setAccessibleName(self._title.text())

    def begin(self, contact_id: str = "") -> None:
        """Go through all pairs; or with a person, look for the other one."""
        self._chosen = contact_id
        self._later.clear()
        if contact_id or self._job is None:  # what is looked for already began when the page was shown
            self._stop()
            self._found = None
        self.copy_first.forget()
        self._picker.show_contact(None)
        self.refresh()

    def _make(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, WITH_BACK, widest=WIDEST), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        content = scroll.content
        content.setSpacing(theme.px(14))
        self.back = BackLink(theme, self.tr("Back to the list"))
        self.back.clicked.connect(lambda: self.closed.emit(self._chosen))
        head = PageHead(theme, back=self.back)
        self._title, self._how_many = head.title, head.about
        content.addWidget(head)
        self._make_search(content)
        self.busy = Busy(theme)
        self.busy.hide()
        self.busy.cancel_wanted.connect(self.back.click)
        content.addWidget(self.busy)
        self._make_card(content)
        self._nothing = Card(theme)
        self._nothing.content.addWidget(
            Label(theme, self.tr("Everyone stands here once, as far as can be seen."), "h3")
        )
        text = self.tr("You can also join two people yourself: choose one in the list, and then More.")
        self._nothing.content.addWidget(Label(theme, text, "muted"))
        content.addWidget(self._nothing)
        self._made_one = QWidget()
        made_one = QVBoxLayout(self._made_one)
        made_one.setContentsMargins(0, theme.px(10), 0, 0)
        made_one.addWidget(Label(theme, self.tr("Joined before"), "h2"))
        self._merges = QVBoxLayout()
        self._merges.setSpacing(theme.px(4))
        made_one.addLayout(self._merges)
        content.addWidget(self._made_one)
        content.addStretch()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._escape)

    def _escape(self) -> None:
        """Empty the field to search in, or go back to the list."""
        if self._picker.field.hasFocus() and self._picker.field.text():
            self._picker.show_contact(None)
        else:
            self.back.click()

    def _make_search(self, content: QVBoxLayout) -> None:
        self._search, self._ask = Card(self._theme), Label(self._theme, role="h3")
        self._picker = ContactPicker(self._theme, self._store.contacts, self._saver)
        self._picker.field.setAccessibleName(self.tr("The other one"))
        self._search.content.addWidget(self._ask)
        self._search.content.addWidget(self._picker)
        self._picker.picked.connect(self._pick_other)
        self._picker.named.connect(lambda _name: None)
        content.addWidget(self._search)

    def _make_card(self, content: QVBoxLayout) -> None:
        theme = self._theme
        self._card, self._reasons = Card(theme), Label(theme, role="muted")
        self.compare = Compare(theme, self._words, self._name_of)
        self.join_button = PrimaryButton(theme, self.tr("Join"), "users")
        self.apart_button = OutlinedButton(theme, self.tr("Not the same"))
        self.later_link = Link(theme, self.tr("Later"))
        self.join_button.clicked.connect(self._join)
        self.apart_button.clicked.connect(self._tell_apart)
        self.later_link.clicked.connect(self._leave_for_later)
        buttons, flow = QWidget(), Flow(across=theme.px(12), down=theme.px(8))
        buttons.setLayout(flow)
        for button in (self.join_button, self.apart_button, self.later_link):
            flow.addWidget(button)
        note = self.tr("All talks and moments of contact go along. You can undo it, also later.")
        for widget in (self._reasons, self.compare, Label(theme, note, "small"), buttons):
            self._card.content.addWidget(widget)
        content.addWidget(self._card)

    def _show_pair(self, pair: Pair | None, how_many: int) -> None:
        contacts = self._store.contacts
        both = (contacts.get(pair.one), contacts.get(pair.other)) if pair else (None, None)
        one, other = both
        self._reasons.setText(self._words.reasons(pair.reasons) if pair else "")
        count = self.tr("Pairs to look at: {number}").replace("{number}", str(how_many)) if how_many else ""
        self._how_many.setText(count)
        self._how_many.setVisible(how_many > 0)
        if one is None or other is None:
            self._show_people(None)
        else:
            self._show_people((one, other) if one.created_at <= other.created_at else (other, one))

    def _show_people(self, people: tuple[Contact, Contact] | None) -> None:
        self._pair = people
        if people is not None:
            self.compare.show_pair(*people)
        self._reasons.setVisible(bool(self._reasons.text()))
        self._card.setVisible(people is not None)
        self._nothing.setVisible(people is None and not self._chosen)
        for widget in (self.apart_button, self.later_link):
            widget.setVisible(not self._chosen)

    def _show_merges(self, merges: list[Merge]) -> None:
        """Offer to make two again of those who were made one."""
        clear(self._merges)
        self._made_one.setVisible(bool(merges))
        for merge in merges[:SHOWN]:
            text = self.tr("{name} and {other}, on {day}").replace("{name}", merge.name.full)
            text = text.replace("{other}", merge.gone_name.full).replace("{day}", day_month(merge.day))
            self._merges.addWidget(Label(self._theme, text))
            link = Link(self._theme, self.tr("Make two again"))
            link.setAccessibleDescription(text)
            link.clicked.connect(partial(self._split, merge))
            self._merges.addWidget(link)

    def _name_of(self, contact_id: str) -> str:
        contact = self._store.contacts.get(contact_id)
        return contact.name.full if contact else ""

    def _pick_other(self, contact_id: str) -> None:
        one, other = self._store.contacts.get(self._chosen), self._store.contacts.get(contact_id)
        if one is not None and other is not None and one.id != other.id:
            self._show_people((one, other))

    def _join(self, _checked: bool = False) -> None:
        if self._pair is None:
            return
        one, other = self._pair
        join = partial(self._join_two, one, other, self.compare.from_other())
        if self._waiting > 1:
            self.join_button.setEnabled(False)
            self.copy_first.then(join)
        else:
            join()

    def _refuse(self, why: str) -> None:
        self.join_button.setEnabled(True)
        self.told.emit(" ".join((self.tr("Nobody was joined."), why)), False)

    def _join_two(self, one: Contact, other: Contact, from_other: frozenset[str]) -> None:
        self.join_button.setEnabled(True)
        if self._saver.now(partial(self._store.duplicates.merge, one.id, other.id, from_other)):
            name = self._name_of(one.id)
            self._after(self.tr("{name} stands on your list once now.").replace("{name}", name))

    def _tell_apart(self, _checked: bool = False) -> None:
        if self._pair is None:
            return
        one, other = self._pair
        if self._saver.now(partial(self._store.duplicates.tell_apart, one.id, other.id)):
            self._after(self.tr("They are two people. This pair does not come back."))

    def _leave_for_later(self, _checked: bool = False) -> None:
        if self._pair is not None:
            first, second = sorted(person.id for person in self._pair)
            self._later.add((first, second))
            self.refresh()
            self._focus()

    def _split(self, merge: Merge, _checked: bool = False) -> None:
        if self._saver.now(partial(self._store.duplicates.split, merge.id)):
            self._after(
                self.tr("{name} and {other} are two people again.")
                .replace("{name}", merge.name.full)
                .replace("{other}", merge.gone_name.full)
            )

    def _after(self, text: str) -> None:
        if self._chosen:
            self._picker.show_contact(None)
            self._chosen = ""
        self.refresh()
        self.changed.emit()
        self.told.emit(text, True)
        self._focus()

    def _focus(self) -> None:
        target = self.join_button if self._pair is not None else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)
