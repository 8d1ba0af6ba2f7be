"""How it feels: the chart with its values, thought and happened, and what you count."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.predictions import Outcome, Prediction
from netwerkapp.storage.store import Store
from netwerkapp.ui.feelings.counts import Count, CountWords, EffortAndYield
from netwerkapp.ui.feelings.ledger import Ledger
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.trend_card import TrendCard
from netwerkapp.ui.layouts import LARGEST, forget
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import PageHead
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

TWO_COLUMNS = 62  # em of content
LEFT_WIDTH, RIGHT_WIDTH, GAP = 632, 290, 26  # px
ALL = 1000  # look-backs


class FeelingsPage(Page):
    """Reads and shows; the only thing to keep here is whether something happened."""

    only_file = True

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content.feelings, store, saver
        texts = content.feelings.texts
        self.setAccessibleName(content.ladder.texts["how_it_feels"])
        self._counts = CountWords(content.feelings)
        self._wide: bool | None = None
        self.trend = TrendCard(theme, content.ladder, whole=True)
        self._scale = Label(theme, texts["scale"], role="small")
        self.trend.content.addWidget(self._scale)
        self.ledger = Ledger(theme, content.feelings)
        self.dared = Count(theme, texts["dared"])
        self.who_knows = Count(theme, texts["who_knows"])
        self.effort = EffortAndYield(theme, content.feelings)
        self.ledger.told.connect(self._tell)
        scroll, whole = PageScroll(theme), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        scroll.content.addWidget(PageHead(theme, content.ladder.texts["how_it_feels"], texts["intro"]))
        self._left, self._right = QWidget(), QWidget()
        self._lefts, self._rights = QVBoxLayout(self._left), QVBoxLayout(self._right)
        columns = QHBoxLayout()
        for layout in (columns, self._lefts, self._rights):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.px(16))
        columns.setSpacing(theme.px(GAP))
        columns.addWidget(self._left, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._right, 0, Qt.AlignmentFlag.AlignTop)
        columns.addStretch()
        self._columns = columns
        scroll.content.addLayout(columns)
        scroll.content.addStretch()

    def refresh(self) -> None:
        """Read everything again."""
        counters = self._store.counters
        points = self._store.trends.latest(ALL)
        self.trend.show_points(points)
        self._scale.setVisible(len(points) > 1)
        self.ledger.show_predictions(self._store.predictions.all())
        self.dared.show_count(*self._counts.dared(counters.dared()))
        self.who_knows.show_count(*self._counts.who_knows(counters.who_knows()))
        self.effort.show_both(counters.effort(), counters.yields())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        super().resizeEvent(event)
        theme = self._theme
        wide = theme.em(self.width()) >= TWO_COLUMNS
        if wide != self._wide:
            self._wide = wide
            self._arrange(wide)
        room = theme.em(theme.px(LEFT_WIDTH)) if wide else theme.em(self.width() - theme.px(52))
        self.ledger.lay_out(room)
        self.effort.lay_out(room)

    def _arrange(self, wide: bool) -> None:
        for layout in (self._lefts, self._rights):
            forget(layout)
        rights = [self.dared, self.who_knows]
        lefts = [self.trend, self.ledger, self.effort, *([] if wide else rights)]
        for layout, parts in ((self._lefts, lefts), (self._rights, rights if wide else [])):
            for part in parts:
                layout.addWidget(part)
        self._right.setVisible(wide)
        self._right.setFixedWidth(self._theme.px(RIGHT_WIDTH))
        self._left.setMaximumWidth(self._theme.px(LEFT_WIDTH) if wide else LARGEST)

    def _tell(self, prediction: Prediction, outcome: Outcome) -> None:
        if self._saver.now(lambda: self._store.predictions.tell(prediction, outcome)):
            self.refresh()
            row = next((row for row in self.ledger.rows if row.prediction_id == prediction.id), None)
            if row is not None:
                row.focus_first()
            self.changed.emit()
