"""The look-back: how it felt, what went well, what you learn; and what is left to do. Nothing has to be filled in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.reflections import Reflection
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.bar import LadderBar
from netwerkapp.ui.conversations.columns import place_beside, place_columns
from netwerkapp.ui.conversations.felt import FeltCard
from netwerkapp.ui.conversations.hard import HardTalkCard
from netwerkapp.ui.conversations.more import MoreLookBack
from netwerkapp.ui.conversations.names import NamesCard
from netwerkapp.ui.conversations.proposals import Proposals
from netwerkapp.ui.conversations.talk_view import SIDES, TalkView
from netwerkapp.ui.conversations.thanks import ThanksCard
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.fields import TextArea, labelled
from netwerkapp.ui.labels import Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import WIDEST
from netwerkapp.ui.theme import Theme

SIDE = 352  # px, the column at the right
BESIDE = 2  # texts beside each other
HIGH = 30  # em: a page so high holds the bar in sight


class ReflectionPage(TalkView):
    """One look-back."""

    sheet_wanted = Signal(str)
    ended = Signal()  # you are done with it
    message_wanted = Signal(str)  # contact id, of a name that you got

    def __init__(
        self, theme: Theme, content: Content, store: Store, saver: Saver, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, content, store, saver, parent, below=12)
        self._reflection = Reflection("", store.now())
        self._laid_before: frozenset[str] = frozenset()
        self.texts: dict[str, TextArea] = {}
        self._visits: dict[str, str] = {}
        self._unkept: dict[str, Reflection] = {}  # by talk: what is shown there and is not stored yet
        self.felt, self.hard = FeltCard(theme, content), HardTalkCard(theme, content)
        self.names, self.thanks = NamesCard(theme, content, store), ThanksCard(theme, content, store, saver)
        self.proposals = Proposals(theme, content, store, saver)
        self.more = MoreLookBack(theme, content, store, saver)
        self.bar = LadderBar(theme, content)
        self._wide = True  # the names and the thank-you stand beside the rest
        self._build()
        self._listen()

    def open(self, conversation: str) -> None:
        """Show the look-back on this talk."""
        talk = self._store.conversations.get(conversation)
        if talk is None:
            return
        if self._talk is None or self._talk.id != conversation:
            self._laid_before = self._laid()
        self._talk = talk
        known = self._unkept.get(conversation) or self._store.reflections.get(conversation)
        self._reflection = known or Reflection(conversation, self._store.now())
        self._fill(talk)
        self._show_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._wide = place_columns(self._theme, self._across, self.side, SIDE, self.width())
        place_beside(self._theme, self._beside, self.width())
        self._place_bar(self._theme.em(self.height()) >= HIGH)

    def _build(self) -> None:
        theme = self._theme
        self._foot = QVBoxLayout()
        self._whole.addLayout(self._foot)
        self.sheet_link = Link(theme, self.tr("To your sheet"), size=13.5)
        self.sheet_link.clicked.connect(lambda: self.sheet_wanted.emit(self.conversation()))
        self.head.add_link(self.sheet_link)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(22))
        self._column.addLayout(self._across)
        self._last = QVBoxLayout()
        self._column.addLayout(self._last)
        self._column.addStretch()
        main = QVBoxLayout()
        main.setSpacing(theme.px(10))
        main.addWidget(self.felt)
        main.addWidget(self.hard)
        main.addLayout(self._areas(theme))
        main.addWidget(self.more)
        main.addWidget(self.links)
        self._in_line = QVBoxLayout()
        main.addLayout(self._in_line)
        main.addStretch()
        self.side: QWidget = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(14))
        side.addWidget(self.names)
        for card in (self.thanks, self.proposals):
            side.addWidget(card)
        side.addStretch()
        self._across.addLayout(main, 1)
        self._across.addWidget(self.side)
        self._place_bar(fixed=True)

    def _place_bar(self, fixed: bool) -> None:
        """Hold the bar in sight where the page is high enough; else it comes after the texts, or after it all."""
        theme, place = self._theme, self._foot if fixed else self._in_line if self._wide else self._last
        if place.indexOf(self.bar) < 0:
            for other in (self._in_line, self._last, self._foot):
                other.removeWidget(self.bar)
            place.addWidget(self.bar)
        side, above = (theme.px(SIDES[0]), theme.px(8)) if fixed else (0, 0)
        right = max(theme.px(SIDES[1]), self.width() - side - theme.px(WIDEST)) if fixed else 0
        self._foot.setContentsMargins(side, above, right, above)

    def _areas(self, theme: Theme) -> QVBoxLayout:
        """Return the texts: two beside each other, the last one below them."""
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        self._beside = QHBoxLayout()
        self._beside.setSpacing(theme.px(14))
        column.addLayout(self._beside)
        for place, one in enumerate(self._content.reflection.text):
            area = TextArea(theme, theme.hint(one.hint), lines=(2 if place < BESIDE else 1, 10))
            box = labelled(theme, one.label, area)
            area.setAccessibleDescription(theme.hint(one.hint))
            if place < BESIDE:
                self._beside.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
            else:
                column.addWidget(box)
            self.texts[one.id] = area
            self._visits[one.id] = new_id()
        return column

    def _listen(self) -> None:
        self.felt.given.connect(self._set_scale)
        for name, area in self.texts.items():
            area.textChanged.connect(lambda name=name: self._type(name))
            area.left.connect(lambda name=name: self._leave(name))
        self.more.answered.connect(self._keep_more)
        self.more.changed.connect(self.changed)
        self.more.told.connect(self.told)
        self.names.given.connect(self._keep_name)
        self.thanks.edited.connect(self._type_thanks)
        self.thanks.left.connect(self._saver.hurry)
        self.thanks.told.connect(self.told)
        self.thanks.sent.connect(lambda: self._finish(self._store.follow_ups.thank))
        self.thanks.skipped.connect(lambda: self._finish(self._store.follow_ups.no_thanks_needed))
        self.names.message_wanted.connect(self.message_wanted)
        self.proposals.changed.connect(self.changed)
        self.proposals.told.connect(self.told)
        self.bar.keep.clicked.connect(self._end)

    def focus_what_is_left(self) -> None:
        """Begin at the thank-you when that is all that is left to do, else at the top."""
        told = self._reflection.ease is not None and self._reflection.useful is not None
        left = self._talk is not None and self._talk.status is Status.HELD and told
        (self.thanks.text if left else self).setFocus()

    def take_typed(self) -> None:
        """Take a name that was typed and not added."""
        self.names.take_typed()

    def _end(self) -> None:
        """It is kept already: on to the ladder, and the next time to the list."""
        self.take_typed()
        self.ended.emit()

    def _fill(self, talk: Conversation) -> None:
        """Show what is known, without listening to it."""
        contact = self._store.contacts.get(talk.contact or "")
        name = contact.name.short if contact else ""
        intro = self._content.reflection.texts["intro"]
        when = f"{full_date(talk.date, self._store.today())}. " if talk.date else ""
        self.head.show_talk(talk, self._words.look_back(talk, name), f"{when}{intro}")
        self.setAccessibleName(self.head.title())
        self.hard.show_pleasure(self._reflection.pleasure)
        self.felt.show_reflection(self._reflection, self._store.reflections.previous(talk.id))
        for one, area in self.texts.items():
            if area.text() != getattr(self._reflection, one):
                area.show_text(getattr(self._reflection, one))
        self.more.show_look_back(talk, self._reflection)
        self.names.show_talk(talk, name)
        self.thanks.show_talk(talk, name)
        self.proposals.show_talk(talk)

    def _set_scale(self, name: str, value: int) -> None:
        self._reflection = reflection = self._reflection.with_answer(name, value)
        self.more.follow(reflection)
        self.hard.show_pleasure(reflection.pleasure)
        if self._keep_now(reflection):
            self.changed.emit()
            self._show_bar()
            if self._talk is not None:
                self.proposals.show_talk(self._talk)

    def _keep_more(self, reflection: Reflection, visit: str) -> None:
        """Keep an answer of the folded part: a choice at once, words soon."""
        self._reflection = reflection
        if visit:
            self._keep_soon(reflection, visit)
            self.changed.emit()
        elif self._keep_now(reflection):
            self.changed.emit()
            self._show_bar()

    def _type(self, name: str) -> None:
        self._reflection = reflection = self._reflection.with_answer(name, self.texts[name].text())
        self.more.follow(reflection)
        self._keep_soon(reflection, self._visits[name])
        self.changed.emit()

    def _keep_now(self, reflection: Reflection) -> bool:
        self._unkept[reflection.conversation] = reflection
        return self._saver.now(lambda: self._store.reflections.save(reflection), lambda: self._was_kept(reflection))

    def _keep_soon(self, reflection: Reflection, visit: str) -> None:
        self._unkept[reflection.conversation] = reflection
        self._saver.later(
            f"{reflection.conversation}/look-back",
            lambda: self._store.reflections.save(reflection, visit),
            lambda: self._was_kept(reflection),
            reflection.words,
        )

    def _was_kept(self, reflection: Reflection) -> None:
        """Show what is stored from now on, unless something newer waits."""
        if self._unkept.get(reflection.conversation) is reflection:
            del self._unkept[reflection.conversation]

    def _leave(self, name: str) -> None:
        self._saver.hurry()
        self._visits[name] = new_id()

    def _type_thanks(self, text: str, visit: str) -> None:
        conversation, kept = self.conversation(), self.thanks.KEPT
        self._saver.later(
            f"{conversation}/{kept}",
            lambda: self._store.preparations.save_answer(conversation, kept, text, visit),
            words=text,
        )
        self.changed.emit()

    def _keep_name(self, name: str) -> None:
        talk = self._talk
        if talk and self._saver.now(
            lambda: self._store.follow_ups.keep_name(talk.id, name), once=f"name {talk.id} {name}"
        ):
            self._fill(talk)
            self.told.emit(self.tr("{name} is on your list now.").replace("{name}", name), True)
            self.changed.emit()

    def _finish(self, act: Callable[[str], None]) -> None:
        talk = self._talk
        if talk and self._saver.now(lambda: act(talk.id)):
            self.open(talk.id)
            self.told.emit(self.tr("This talk is done."), True)
            self.changed.emit()

    def _go_on(self, conversation: str, status: Status) -> None:
        if status in TOOK_PLACE:
            self.open(conversation)
        else:
            self.sheet_wanted.emit(conversation)

    def _laid(self) -> frozenset[str]:
        return frozenset(tile.id for tile in self._store.ladders.read().tiles if tile.laid)

    def _show_bar(self) -> None:
        self.bar.show_look_back(self._reflection, self._store.ladders.read(), self._laid_before)
