"""What you did on a rung, and what is still to come there. What you did comes first."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.ladder import Ladder, Tile
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.ladder.evidence_line import EvidenceLine
from netwerkapp.ui.layouts import clear, refit
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.theme import Theme

NO_BREAK = "\u00a0"
SHOWN = 3  # of each list, before "all"
BY_THEMSELVES = {"3.10": "by_itself", "3.11": "grows_along"}  # tiles without a task
_FEWER = (
    (3, 3),
    (3, 2),
    (2, 3),
    (2, 2),
    (1, 3),
    (2, 1),
    (1, 2),
    (1, 1),
    (0, 1),
    (0, 0),
)  # done and open, for less and less room


class Evidence(QWidget):
    """The chosen rung in words."""

    resized = Signal()  # more or fewer lines are shown
    fact_chosen = Signal(str)  # the criterion of something that you did
    then_and_now_wanted = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__()
        self._shown: object = None
        self._stack = QStackedLayout(self)
        self.pages = tuple(RungEvidence(theme, texts, rung) for rung in range(1, len(texts.rung) + 1))
        for page in self.pages:
            self._stack.addWidget(page)
            page.resized.connect(self.resized)
            page.fact_chosen.connect(self.fact_chosen)
            page.then_and_now.clicked.connect(self.then_and_now_wanted)

    def show_ladder(self, ladder: Ladder) -> None:
        """Fill all rungs where anything on them changed, and show the one that you are on."""
        shown = (ladder.rung, ladder.tiles, ladder.freshness)
        if shown != self._shown:
            self._shown = shown
            for page in self.pages:
                page.show_ladder(ladder)
        self.show_rung(ladder.rung)

    def show_rung(self, rung: int) -> None:
        """Show this rung, with its short lists."""
        self._stack.setCurrentIndex(rung - 1)
        for page in self.pages:
            page.show_few()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return tuple(stop for page in self.pages for stop in (page.link, *page.done, page.then_and_now))

    def current(self) -> "RungEvidence":
        """Return the rung that is shown."""
        return self.pages[self._stack.currentIndex()]

    def fit(self, width: int, height: int | None) -> int:
        """Show as many lines as fit into `height` (None: any) at this width, and return the height to keep for them.

        With a limit all rungs get the same height, that of the longest, so that choosing one moves nothing.
        """
        if height is None:
            return self.current().fit(width, None)
        return max(page.fit(width, height) for page in self.pages)


class RungEvidence(QWidget):
    """One rung: its name with two short lists, or what it will be about."""

    resized = Signal()
    fact_chosen = Signal(str)

    def __init__(self, theme: Theme, texts: LadderTexts, rung: int) -> None:
        super().__init__()
        self._theme, self._texts, self._rung = theme, texts, rung
        self._words = {tile.id: tile for tile in texts.tile}
        self._numbers = NumberWords(self)
        self._all = False
        self.done: list[EvidenceLine] = []
        self.open: list[EvidenceLine] = []
        self._stage = Label(theme, texts.rung[rung - 1].stage, role="h2")
        self._name = Label(theme, role="small")
        self._title = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._done_head = Label(theme, texts.texts["what_you_did"], role="smallbold")
        self._open_head = Label(theme, role="smallbold")
        self._said = [Label(theme), Label(theme, role="muted")]
        self.link = Link(theme, size=13)  # higher than its line, so it is laid over it
        self.link.clicked.connect(self._switch)
        self.then_and_now = Link(theme, texts.texts["then_and_now"], size=13)
        self.then_and_now.hide()
        self._column = QVBoxLayout(self)
        self._done_rows, self._open_rows = QVBoxLayout(), QVBoxLayout()
        self._build()

    def show_ladder(self, ladder: Ladder) -> None:
        """Fill the lists from this ladder."""
        texts, text = self._texts.texts, self._texts.rung[self._rung - 1]
        tiles = [tile for tile in ladder.tiles if tile.rung == self._rung]
        later = self._rung > ladder.rung
        self._name.setText(self._second_name(ladder))
        self.done = self._fill(self._done_rows, [tile for tile in tiles if tile.laid], "check", "accent")
        still = [tile for tile in tiles if not tile.laid]
        self.open = self._fill(self._open_rows, still, "circle", "ink2")
        head = "still_to_come" if self._rung == ladder.rung else "what_is_here" if later else "open_behind"
        self._open_head.setText(texts[head])
        self.then_and_now.setVisible(self._rung == ladder.rung == len(self._texts.rung))
        finished = not later and not still and self._rung == len(self._texts.rung)
        nothing = not later and not self.done
        said = [text.about, texts["later"]] if later else ["", ""]
        said[1] = texts["part_of_you"] if finished else texts["nothing_yet"] if nothing else said[1]
        for label, words in zip(self._said, said, strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self._done_head.setVisible(bool(self.done) or nothing)
        self.show_everything(False)

    def show_everything(self, everything: bool) -> None:
        """Show all lines, or the latest of what was done and the first of what is to come."""
        self._all = everything
        self._show_lines(SHOWN, SHOWN)

    def show_few(self) -> None:
        """Show the short lists again, where all lines were shown."""
        if self._all:
            self.show_everything(False)

    def fit(self, width: int, height: int | None) -> int:
        """Show fewer lines until they fit into `height` (None: any), and return the height."""
        if height is None or self._all:
            self._show_lines(SHOWN, SHOWN)
            return self._height(width)
        high = 0
        for done, still in _FEWER:
            self._show_lines(done, still)
            high = self._height(width)
            if high <= height:
                break
        return high

    def sizeHint(self) -> QSize:
        """As high as the lines that are shown."""
        width = self.width()
        return QSize(width, self._height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the right of its line."""
        super().resizeEvent(event)
        self._place_link()

    def _place_link(self) -> None:
        self._column.activate()
        head = self._done_head if self.done else self._open_head
        size, line = self.link.sizeHint(), head.geometry()
        self.link.setGeometry(
            self.width() - size.width(), line.center().y() - size.height() // 2, size.width(), size.height()
        )

    def _height(self, width: int) -> int:
        self._stage.setWordWrap(self._stage.fontMetrics().horizontalAdvance(self._stage.text()) > width)
        names = self._stage.sizeHint().width() + self._theme.px(10) + self._name.sizeHint().width()
        direction = QBoxLayout.Direction
        beside = names <= width
        self._title.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._title.setSpacing(self._theme.px(10) if beside else 0)
        refit(self._column)
        return self._column.heightForWidth(width)

    def _build(self) -> None:
        theme, column = self._theme, self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stage.setWordWrap(False)
        self._name.setWordWrap(False)
        self._title.addWidget(self._stage, 0, Qt.AlignmentFlag.AlignBottom)
        self._title.addWidget(self._name, 1, Qt.AlignmentFlag.AlignBottom)
        column.addSpacing(theme.px(10))
        column.addWidget(_Mark(theme))
        column.addSpacing(theme.px(9))
        column.addLayout(self._title)
        column.addSpacing(theme.px(7))
        column.addWidget(self._said[0])
        column.addWidget(self._done_head)
        column.addLayout(self._done_rows)
        column.addWidget(self._said[1])
        column.addWidget(self._open_head)
        column.addLayout(self._open_rows)
        column.addWidget(self.then_and_now)
        column.addStretch()
        self.link.setParent(self)
        self._open_head.setContentsMargins(0, theme.px(6), 0, theme.px(1))
        self._done_head.setContentsMargins(0, 0, 0, theme.px(2))
        self._said[0].setContentsMargins(0, 0, 0, theme.px(6))
        for rows, between in ((self._done_rows, 0), (self._open_rows, 1.5)):
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(theme.px(between))

    def _second_name(self, ladder: Ladder) -> str:
        name = self._texts.rung[self._rung - 1].name
        begun = any(tile.laid for tile in ladder.tiles if tile.rung == self._rung)
        if self._rung != ladder.rung or ladder.freshness is None or not begun:
            return name
        return f"{name}, {self._texts.texts[ladder.freshness]}"

    def _fill(self, rows: QVBoxLayout, tiles: list[Tile], icon: str, token: str) -> list[EvidenceLine]:
        clear(rows)
        lines = [EvidenceLine(self._theme, icon, token, self._said_of(tile), opens=tile.laid) for tile in tiles]
        for place, (line, tile) in enumerate(zip(lines, tiles, strict=True)):
            rows.addWidget(line)
            line.clicked.connect(lambda _checked=False, tile=tile: self.fact_chosen.emit(tile.id))
            line.walked.connect(lambda step, place=place: self._walk(place + step))
        return lines

    def _said_of(self, tile: Tile) -> str:
        words = self._words[tile.id]
        if tile.laid:
            return words.done
        if tile.id in BY_THEMSELVES:
            return f"{words.open}, {self._texts.texts[BY_THEMSELVES[tile.id]]}"
        if tile.target == 1:
            return words.open
        count = self.tr("{count} of {target}").format(count=tile.count, target=tile.target)
        return f"{words.open}, {count.replace(' ', NO_BREAK)}"

    def _show_lines(self, done: int, still: int) -> None:
        first = 0 if self._all else max(0, len(self.done) - done)
        for place, line in enumerate(self.done):
            line.setVisible(place >= first)
        for place, line in enumerate(self.open):
            line.setVisible(self._all or place < still)
        self._open_head.setVisible(any(not line.isHidden() for line in self.open))
        shown = [line for line in self.done if not line.isHidden()]
        for line in self.done:  # one tab stop: the first that is seen, or where the focus was last
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line in shown[:1] else Qt.FocusPolicy.ClickFocus)
        count = len(self.done) if self.done else len(self.open)
        self.link.setVisible(self._all or first > 0 or (not self.done and len(self.open) > still))
        self.link.setText(self.tr("fewer") if self._all else self._everything(count))
        self._place_link()

    def _everything(self, count: int) -> str:
        return self.tr("all {number}").format(number=self._numbers.word(count))

    def _walk(self, place: int) -> None:
        shown = [line for line in self.done if not line.isHidden()]
        if 0 <= place < len(self.done) and self.done[place] in shown:
            self.done[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _switch(self) -> None:
        self.show_everything(not self._all)
        self.resized.emit()


class _Mark(QWidget):
    """A short piece of tread above the name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(theme.px(44), theme.px(6))
        self.setStyleSheet(f"background: {theme.tokens['accent']}; border-radius: {theme.px(2.5)}px;")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
