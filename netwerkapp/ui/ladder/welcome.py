"""The very first page: a name if you like, and three questions to begin with, or a look around."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.facts import Facts
from netwerkapp.domain.ladder import climb
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.layouts import no_wider
from netwerkapp.ui.page import Page
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import WisdomTile

LEFT, RIGHT, GAP, SIDE = 32, 28, 22, 262  # px
STAIRS_HIGH = 344  # px: nothing stands above the highest rung yet
WIDEST, FURTHEST = 990, 72  # px: of both columns, and from the words to the stairs
TWO_COLUMNS = 62  # em


class WelcomePage(Page):
    """One thing to do, and three promises."""

    started = Signal(str)  # the name that was typed, may be empty
    looked_around = Signal(str)
    example_wanted = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__()
        self._theme, self._store = theme, store
        texts = content.welcome.texts
        scroll = PageScroll(theme, margins=(LEFT, 28, RIGHT, 12), widest=WIDEST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        across = self._across = QHBoxLayout()
        across.setSpacing(theme.px(GAP))
        scroll.content.addLayout(across)
        left, right = QVBoxLayout(), QVBoxLayout()
        across.addLayout(left, 1)
        across.addLayout(right)
        left.setSpacing(theme.px(8))
        left.addWidget(Label(theme, texts["title"], role="welcome"))
        intro = Label(theme, texts["intro"])
        left.addLayout(no_wider(intro, theme.px(440)))
        left.addSpacing(theme.px(10))
        self.name = TextField(theme)
        self._add_name(theme, left, texts)
        self.begin = PrimaryButton(theme, texts["begin"], "arrow-right", icon_after=True)
        self.begin.setProperty("main", True)
        left.addSpacing(theme.px(8))
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch()  # the column takes all room that there is
        left.addLayout(row)
        self.look_around = Link(theme, texts["look_around"])
        self.example = Link(theme, texts["example"])
        self.example.clicked.connect(self.example_wanted)
        left.addLayout(self._line(theme, texts))
        space = QWidget()
        space.setMaximumHeight(theme.px(FURTHEST))
        left.addWidget(space, 1)
        left.addLayout(no_wider(Label(theme, texts["ladder"], role="muted"), theme.px(620)))
        self.stairs = Staircase(theme, content.ladder, height=STAIRS_HIGH)
        self.stairs.show_ladder(climb(Facts(), store.today()))
        left.addWidget(self.stairs, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch()
        self._add_side(theme, right, content)
        self.begin.clicked.connect(lambda: self.started.emit(self._typed()))
        self.name.returnPressed.connect(lambda: self.started.emit(self._typed()))
        self.look_around.clicked.connect(lambda: self.looked_around.emit(self._typed()))

    def refresh(self) -> None:
        """Show the name that is known, and be ready to type it."""
        if not self.name.text():
            self.name.setText(self._store.profile.get("name"))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the promises stand below the stairs, and with less the stairs are a list."""
        super().resizeEvent(event)
        theme, stairs = self._theme, round(self.stairs.stairs_geometry().size[0])
        room = self.width() - theme.px(LEFT + RIGHT)
        wide = theme.em(self.width()) >= TWO_COLUMNS and room >= stairs + theme.px(GAP + SIDE)
        self.stairs.show_as_list(not wide and room < stairs, room)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _typed(self) -> str:
        return self.name.text().strip()

    def _add_name(self, theme: Theme, column: QVBoxLayout, texts: dict[str, str]) -> None:
        row = Flow(across=theme.px(5), down=0)
        question = Label(theme, texts["name"], role="h3")
        question.setWordWrap(False)
        question.setBuddy(self.name)
        row.addWidget(question)
        for key in ("optional", "stays"):
            more = Label(theme, texts[key], role="muted")
            more.setWordWrap(False)
            row.addWidget(more)
        column.addLayout(row)
        self.name.setAccessibleName(texts["name"])
        self.name.setAccessibleDescription(f"{texts['optional']} {texts['stays']}")
        self.name.setFixedWidth(theme.px(262))
        column.addWidget(self.name)

    def _line(self, theme: Theme, texts: dict[str, str]) -> Flow:
        row = Flow(across=theme.px(4), down=0)
        for text in (texts["duration"], texts["look_around_after"]):
            label = Label(theme, text, role="muted")
            label.setWordWrap(False)
            label.setMinimumHeight(self.look_around.sizeHint().height())
            row.addWidget(label)
            if text == texts["duration"]:
                row.addWidget(self.look_around)
        row.addWidget(self.example)
        return row

    def _add_side(self, theme: Theme, column: QVBoxLayout, content: Content) -> None:
        side, inner, row = QWidget(), QVBoxLayout(), QHBoxLayout()
        side.setFixedWidth(theme.px(SIDE))
        row.addWidget(side)
        row.addStretch()  # or its height is that of a wider one
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(14))
        side.setLayout(inner)
        column.addLayout(row)
        inner.addWidget(WisdomTile(theme, content.welcome.saying[0], SIDE))
        inner.addSpacing(theme.px(6))
        for promise in content.welcome.promise:
            line, icon = QHBoxLayout(), QLabel()
            line.setSpacing(theme.px(10))
            icon.setPixmap(theme.picture(promise.id, "accent", 20))
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(theme, promise.text), 1)
            inner.addLayout(line)
        inner.addSpacing(theme.px(6))
        inner.addWidget(Label(theme, content.ladder.texts["this_week"], role="h2"))
        inner.addWidget(Divider(theme))
        inner.addWidget(Label(theme, content.ladder.texts["empty_week"], role="muted"))
        inner.addStretch()
