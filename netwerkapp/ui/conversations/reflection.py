"""The look-back: how it felt, what went well, what you learn; and what is left to do. Nothing has to be filled in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.reflections import Reflection
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card, Divider, SoftCard
from netwerkapp.ui.conversations.follow_up import NamesCard, ThanksCard
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.fields import TextArea
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.slider import FiveStepSlider
from netwerkapp.ui.status_path import StatusPath
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileIcon, TileState

SIDE = 352  # px, the column at the right
TWO_COLUMNS = 62  # em
TALKS = "3.4"  # the criterion that counts look-backs


class ReflectionPage(QWidget):
    """One look-back. Opening it writes nothing; a slider that is not touched is no answer."""

    left = Signal()
    sheet_wanted = Signal(str)
    ladder_wanted = Signal()
    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._words = ConversationWords()
        self._talk: Conversation | None = None
        self._reflection = Reflection("", store.now())
        self._tiles_before: frozenset[str] = frozenset()
        self.sliders: dict[str, FiveStepSlider] = {}
        self.texts: dict[str, TextArea] = {}
        self._visits: dict[str, str] = {}
        self._build()
        self._listen()

    def open(self, conversation: str) -> None:
        """Show the look-back on this talk."""
        talk = self._store.conversations.get(conversation)
        if talk is None:
            return
        if self._talk is None or self._talk.id != conversation:
            self._tiles_before = self._laid()
        self._talk = talk
        known = self._store.reflections.get(conversation)
        self._reflection = known or Reflection(conversation, self._store.now())
        self._fill()
        self._show_bar()

    def focus_first(self) -> None:
        """Give the focus to the first slider."""
        next(iter(self.sliders.values())).setFocus()

    def conversation(self) -> str:
        """Return the id of the talk that is shown, or ""."""
        return self._talk.id if self._talk else ""

    def bar_text(self) -> str:
        """Return what the bar at the bottom says."""
        return f"{self._bar_title.text()} {self._bar_text.text()}".strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= TWO_COLUMNS
        self._across.setDirection(QHBoxLayout.Direction.LeftToRight if wide else QHBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(self._theme.px(SIDE) if wide else 16_777_215)
        self._side.setMinimumWidth(self._theme.px(SIDE) if wide else 0)

    def _build(self) -> None:
        theme, texts = self._theme, self._content.reflection.texts
        scroll = PageScroll(theme, margins=(28, 12, 24, 20))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = scroll.content
        column.setSpacing(theme.px(8))
        links = QHBoxLayout()
        back = Link(theme, self.tr("All conversations"), size=13.5)
        back.setIcon(theme.icon("chevron-left", "ink2", 15))
        back.clicked.connect(self.left)
        self.sheet_link = Link(theme, self.tr("To your sheet"), size=13.5)
        self.sheet_link.clicked.connect(lambda: self.sheet_wanted.emit(self.conversation()))
        links.addWidget(back)
        links.addStretch()
        links.addWidget(self.sheet_link)
        column.addLayout(links)
        self._title = Label(theme, role="h1")
        column.addWidget(self._title)
        self._intro = Label(theme, texts["intro"], role="muted")
        column.addWidget(self._intro)
        self.path = StatusPath(theme, self._words.path(), self.tr("How far this talk is"))
        column.addWidget(self.path)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(22))
        column.addLayout(self._across)
        column.addStretch()
        main = QVBoxLayout()
        main.setSpacing(theme.px(14))
        main.addWidget(self._scales(theme))
        main.addLayout(self._areas(theme))
        main.addWidget(self._bar(theme))
        main.addStretch()
        self._across.addLayout(main, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(14))
        self.names = NamesCard(theme, self._content, self._store)
        self.thanks = ThanksCard(theme, self._content, self._store)
        side.addWidget(self.names)
        side.addWidget(self.thanks)
        side.addStretch()
        self._across.addWidget(self._side)

    def _scales(self, theme: Theme) -> QWidget:
        card, head = Card(theme), QHBoxLayout()
        head.addWidget(Label(theme, self._content.reflection.texts["felt"], role="h2"), 1)
        self._previous = Label(theme, "▏" + self._content.reflection.texts["previous"], role="small")
        self._previous.setWordWrap(False)
        head.addWidget(self._previous)
        card.content.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(1, 1)
        for place, scale in enumerate(self._content.reflection.scale):
            slider = FiveStepSlider(theme, scale.label, scale.low, scale.high)
            label = Label(theme, scale.label, role="h3")
            label.setFixedWidth(theme.px(176))
            grid.addWidget(Divider(theme), 2 * place, 0, 1, 2)
            grid.addWidget(label, 2 * place + 1, 0)
            grid.addWidget(slider, 2 * place + 1, 1)
            self.sliders[scale.id] = slider
        card.content.addLayout(grid)
        return card

    def _areas(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(6))
        asked = self._content.reflection.text
        for place, one in enumerate(asked):
            area = TextArea(theme, one.hint, lines=(2, 10))
            area.setAccessibleName(one.label)
            area.setAccessibleDescription(one.hint)
            label = Label(theme, one.label, role="h3")
            label.setBuddy(area)
            last = place == len(asked) - 1 and place % 2 == 0
            row, across = 2 * (place // 2), place % 2
            grid.addWidget(label, row, across, 1, 2 if last else 1)
            grid.addWidget(area, row + 1, across, 1, 2 if last else 1, Qt.AlignmentFlag.AlignTop)
            self.texts[one.id] = area
            self._visits[one.id] = new_id()
        return grid

    def _bar(self, theme: Theme) -> QWidget:
        card, row, words = SoftCard(theme, padding=14), QHBoxLayout(), QVBoxLayout()
        row.setSpacing(theme.px(14))
        words.setSpacing(0)
        self._bar_row = row
        self._bar_tile: TileIcon | None = None
        self._bar_title, self._bar_text = Label(theme, role="h3"), Label(theme)
        words.addWidget(self._bar_title)
        words.addWidget(self._bar_text)
        row.addLayout(words, 1)
        self.keep = PrimaryButton(theme, self.tr("Keep"))
        self.keep.clicked.connect(self.ladder_wanted)
        row.addWidget(self.keep)
        card.content.addLayout(row)
        return card

    def _listen(self) -> None:
        for name, slider in self.sliders.items():
            slider.changed.connect(lambda value, name=name: self._set_scale(name, value))
        for name, area in self.texts.items():
            area.textChanged.connect(lambda name=name: self._type(name))
            area.left.connect(lambda name=name: self._leave(name))
        self.path.chosen.connect(lambda status: self._set_status(Status(status)))
        self.names.given.connect(self._keep_name)
        self.thanks.sent.connect(lambda: self._finish(self._store.follow_ups.thank))
        self.thanks.skipped.connect(lambda: self._finish(self._store.follow_ups.no_thanks_needed))

    def _fill(self) -> None:
        """Show what is known, without listening to it."""
        talk = self._talk
        if talk is None:
            return
        contact = self._store.contacts.get(talk.contact or "")
        name = contact.name.short if contact else self.tr("someone")
        self._title.setText(self._content.reflection.texts["title"].format(name=name))
        intro = self._content.reflection.texts["intro"]
        when = long_date(talk.date) if talk.date else ""
        self._intro.setText(f"{when[:1].upper()}{when[1:]}. {intro}" if when else intro)
        self.path.set_current(talk.status)
        previous = self._store.reflections.previous(talk.id)
        self._previous.setVisible(previous is not None)
        for scale, slider in self.sliders.items():
            slider.set_value(getattr(self._reflection, scale))
            slider.set_previous(getattr(previous, scale) if previous else None)
        for one, area in self.texts.items():
            if area.text() != getattr(self._reflection, one):
                area.blockSignals(True)
                area.setPlainText(getattr(self._reflection, one))
                area.blockSignals(False)
        self.names.show_talk(talk, name)
        self.thanks.show_talk(talk, name)

    def _set_scale(self, name: str, value: int) -> None:
        self._reflection = self._reflection.with_answer(name, value)
        reflection = self._reflection
        if self._saver.now(lambda: self._store.reflections.save(reflection)):
            self.changed.emit()
            self._show_bar()

    def _type(self, name: str) -> None:
        self._reflection = self._reflection.with_answer(name, self.texts[name].text())
        reflection, visit = self._reflection, self._visits[name]
        self._saver.later(
            f"{reflection.conversation}/look-back", lambda: self._store.reflections.save(reflection, visit)
        )
        self.changed.emit()

    def _leave(self, name: str) -> None:
        self._saver.flush()
        self._visits[name] = new_id()

    def _keep_name(self, name: str) -> None:
        talk = self._talk
        if talk is None:
            return
        if self._saver.now(lambda: self._store.follow_ups.keep_name(talk.id, name)):
            self._fill()
            self.told.emit(self.tr("{name} is on your list now.").format(name=name), True)
            self.changed.emit()

    def _finish(self, act: Callable[[str], None]) -> None:
        talk = self._talk
        if talk is None:
            return
        if self._saver.now(lambda: act(talk.id)):
            self.open(talk.id)
            self.told.emit(self.tr("This talk is done."), True)
            self.changed.emit()
            self._show_bar()

    def _set_status(self, status: Status) -> None:
        talk = self._talk
        if talk is None or talk.status is status:
            return
        if not self._saver.now(lambda: self._store.conversations.set_status(talk.id, status)):
            self.path.set_current(talk.status)
            return
        self.changed.emit()
        self.told.emit(self.tr("This talk now stands at: {status}.").format(status=self._words.status(status)), True)
        if status in TOOK_PLACE:
            self.open(talk.id)
        else:
            self.sheet_wanted.emit(talk.id)

    def _laid(self) -> frozenset[str]:
        return frozenset(tile.id for tile in self._store.ladders.read().tiles if tile.laid)

    def _show_bar(self) -> None:
        """Say what this look-back does for the stairs; only a tile that was really laid is shown."""
        texts = self._content.reflection.texts
        if self._bar_tile is not None:
            self._bar_row.removeWidget(self._bar_tile)
            self._bar_tile.deleteLater()
            self._bar_tile = None
        if not self._reflection.counts:
            self._show_words("", texts["not_yet"])
            return
        ladder = self._store.ladders.read()
        fresh = [tile.id for tile in ladder.tiles if tile.laid and tile.id not in self._tiles_before]
        if fresh:
            tile = self._content.ladder.tile_text(fresh[-1])
            self._bar_tile = TileIcon(self._theme, tile.icon, TileState.DONE, 42)
            self._bar_row.insertWidget(0, self._bar_tile)
            self._show_words(texts["new_tile"], tile.done)
            return
        talks = next(tile for tile in ladder.tiles if tile.id == TALKS)
        self._show_words(texts["counted"], texts["count"].format(n=talks.count, total=talks.target))

    def _show_words(self, title: str, text: str) -> None:
        self._bar_title.setText(title)
        self._bar_title.setVisible(bool(title))
        self._bar_text.setText(text)
