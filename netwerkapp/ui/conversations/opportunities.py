"""Opportunities: work that you heard of, who told you, and how far it is."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.opportunities import Opportunity, Stage
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import IconButton, OutlinedButton, PrimaryButton, Segmented
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.conversations.columns import place_beside, place_head
from netwerkapp.ui.conversations.opportunity_form import OpportunityForm
from netwerkapp.ui.conversations.switch import OPPORTUNITIES, switch
from netwerkapp.ui.conversations.work_found import WorkFoundCard
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear, no_wider
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import WIDEST, PageScroll
from netwerkapp.ui.theme import Theme

_FORM = 640  # px


class OpportunitiesPage(QWidget):
    """The list, a form for one, and the round of thanks when there is work."""

    talks_wanted = Signal()
    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._texts, self._store, self._saver = theme, content.opportunities, store, saver
        self.stages: dict[str, Choice] = {}
        self._across: list[QHBoxLayout] = []
        self.rows: dict[str, tuple[IconButton, IconButton]] = {}
        self.switch: Segmented = switch(theme, OPPORTUNITIES)
        self.new_button = PrimaryButton(theme, self.tr("New opportunity"), "plus")
        self.found = OutlinedButton(theme, self._texts.texts["found"], "party-popper")
        self.form = OpportunityForm(theme, content, store, saver)
        self.work = WorkFoundCard(theme, content, store, saver)
        texts = self._texts.texts
        self.empty = EmptyState(theme, "briefcase", texts["empty"], texts["empty_hint"], self.tr("New opportunity"))
        self._card = Card(theme, padding=16)
        self._build()
        self.switch.chosen.connect(lambda _key: self._to_talks())
        self.new_button.clicked.connect(lambda: self.edit(None))
        self.empty.pressed.connect(lambda: self.edit(None))
        self.found.clicked.connect(self._work_found)
        self.form.kept.connect(self._kept)
        self.form.closed.connect(self._close)
        self.work.changed.connect(self.changed)
        self.work.told.connect(self.told)

    def refresh(self) -> None:
        """Read the opportunities again."""
        known = self._store.opportunities.all()
        clear(self._card.content)
        self.stages, self.rows, self._across = {}, {}, []
        for place, one in enumerate(known):
            if place:
                self._card.content.addWidget(Divider(self._theme))
            self._card.content.addWidget(self._row(one))
        self._card.setVisible(bool(known))
        self.empty.setVisible(not known and self.form.isHidden())
        self.new_button.setVisible(bool(known) and self.form.isHidden())
        self.work.refresh()
        self.found.setVisible(self._store.opportunities.work_found_on() is None)

    def edit(self, opportunity: Opportunity | None) -> None:
        """Open the form, for this one or for a new one."""
        self.form.open(opportunity)
        self.form.show()
        self.refresh()
        self.form.title.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands below the title where there is little room."""
        super().resizeEvent(event)
        place_head(self._theme, self._head, self.width())
        for row in self._across:
            place_beside(self._theme, row, self.width())

    def _build(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, widest=WIDEST), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._head: QBoxLayout = QHBoxLayout()
        self._head.setSpacing(theme.px(14))
        title = Flow()
        title.setContentsMargins(0, theme.px(2), 0, 0)  # in the middle of the buttons
        title.addWidget(Label(theme, self._texts.texts["title"], role="h1"))
        self._head.addLayout(title, 1)
        buttons = Flow(across=theme.px(14), down=theme.px(6))
        buttons.addWidget(self.switch)
        buttons.addWidget(self.new_button)
        self._head.addLayout(buttons)
        column = scroll.content
        column.addLayout(self._head)
        column.addWidget(Label(theme, self._texts.texts["hint"], role="muted"))
        column.setSpacing(theme.px(14))
        column.addWidget(self.work)
        column.addLayout(no_wider(self.form, theme.px(_FORM)))
        column.addWidget(self.empty)
        column.addWidget(self._card)
        column.addWidget(self.found, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.form.hide()

    def _row(self, one: Opportunity) -> QWidget:
        theme, box, words, buttons = self._theme, QWidget(), QVBoxLayout(), QHBoxLayout()
        row = QHBoxLayout(box)
        buttons.setSpacing(theme.px(10))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        words.setSpacing(theme.px(1))
        words.addWidget(Label(theme, one.title, role="h3"))
        via = self._store.contacts.get(one.via or "")
        if via is not None:
            words.addWidget(Label(theme, self.tr("via {name}").replace("{name}", via.name.full), role="small"))
        if one.note:
            words.addWidget(Label(theme, one.note, role="small"))
        if one.stage is Stage.NO:
            words.addWidget(Label(theme, self._texts.texts["closed_no"], role="small"))
        row.addLayout(words, 1)
        stage = Choice(theme)
        stage.setAccessibleName(self.tr("How far is {what}?").replace("{what}", one.title))
        for option in self._texts.stage:
            stage.addItem(option.text, option.id)
        stage.setCurrentIndex(stage.findData(str(one.stage)))
        stage.activated.connect(lambda index: self._set_stage(one, Stage(stage.itemData(index))))
        change = IconButton(theme, "pencil", self.tr("Change: {what}").replace("{what}", one.title))
        delete = IconButton(theme, "trash-2", self.tr("Delete: {what}").replace("{what}", one.title))
        change.clicked.connect(lambda: self.edit(one))
        delete.clicked.connect(partial(self._delete, one))
        for widget in (stage, change, delete):
            buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch()  # together at the left where they stand below the words
        row.addLayout(buttons)
        place_beside(theme, row, self.width())
        self._across.append(row)
        self.stages[one.id], self.rows[one.id] = stage, (change, delete)
        return box

    def _to_talks(self) -> None:
        self.switch.set_chosen(OPPORTUNITIES)
        self.talks_wanted.emit()

    def _set_stage(self, one: Opportunity, stage: Stage) -> None:
        if stage is not one.stage and self._saver.now(
            lambda: self._store.opportunities.save(replace(one, stage=stage))
        ):
            self.refresh()
            self.stages[one.id].setFocus()
            self.changed.emit()

    def _delete(self, one: Opportunity, _checked: bool = False) -> None:
        if self._saver.now(lambda: self._store.opportunities.delete(one.id)):
            self._close()
            self.told.emit(self.tr("{what} is off your list.").replace("{what}", one.title), True)
            self.changed.emit()

    def _work_found(self) -> None:
        """Keep that you have work; which, you may change."""
        job = Opportunity(new_id(), self._store.now(), self._texts.texts["new_job"], Stage.YES)
        if self._saver.now(lambda: self._store.opportunities.save(job), once="work found"):
            self.refresh()
            self.told.emit(self._texts.texts["found"], True)
            self.changed.emit()
            next(iter(self.work.rows.values()), self.new_button).setFocus()

    def _kept(self) -> None:
        self._close()
        self.changed.emit()

    def _close(self) -> None:
        self.form.hide()
        self.refresh()
        (self.empty.button if self.empty.isVisible() else self.new_button).setFocus()
