"""Taking talks along: you choose which and as what, see what is in it, and keep it where you want."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.file_names import file_name
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.conversations.records import TalkRecords
from netwerkapp.ui.conversations.talk_files import (
    Kind,
    TalkFileWords,
    boxes_of,
    calendar_of,
    is_planned,
    talks_file,
    talks_printout,
    written_out,
)
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import LARGEST
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import PageHead
from netwerkapp.ui.paper import Printout
from netwerkapp.ui.report.preview import Preview
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

ALL, PLANNED, ONE = "all", "planned", "one"
TWO_COLUMNS = 56  # em of content
CHOICES, PREVIEW = 350, 300  # px
MOST_SHOWN = 20  # talks in the preview
AT_ONCE = 50  # talks; more are written away from the window
READING = 0.4  # of the work


class TalkExportPage(Page):
    """Writes files only where you say, and nothing in the data but which talks went to a calendar."""

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._records, self._words = TalkRecords(content, store), TalkFileWords()
        self._one = ""  # the talk that you came from
        self.choose_file = self._ask  # the dialog of the system
        self.setAccessibleName(self.tr("Export talks"))
        self._which_box = QVBoxLayout()
        self.which = RadioCards(theme, [(ALL, "")], "")
        self.kind = RadioCards(theme, self._kinds(), self.tr("As what?"), columns=1)
        self.kind.set_value(Kind.PDF)
        self.kind.chosen.connect(lambda _kind: self._show())
        self.warning = Label(theme, content.report.texts["others"], role="smallbold")
        self.boxes = Label(theme, role="small")
        self.save = PrimaryButton(theme, self.tr("Keep as a file"), "download")
        self.save.clicked.connect(self._keep)
        self.busy = Busy(theme)
        self.job: Job | None = None
        self.busy.hide()
        self.preview = Preview(theme, self.tr("What is in it"))
        self.preview.setMinimumHeight(theme.px(PREVIEW))
        scroll, whole = PageScroll(theme), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(20))
        self._choices = self._make_choices()
        self._columns.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addLayout(self._make_paper(), 1)
        about = self.tr("Your sheets and look-backs in a file that opens without this app. You decide who gets it.")
        scroll.content.addWidget(PageHead(theme, self.tr("Export talks"), about))
        scroll.content.addLayout(self._columns, 1)

    def refresh(self) -> None:
        """Read the talks again; what was chosen stays chosen while it is there."""
        chosen = self.which.value()
        options = self._options()
        self._which_box.removeWidget(self.which)
        self.which.hide()
        self.which.deleteLater()
        self.which = RadioCards(self._theme, options, self.tr("Which talks?"), columns=1)
        self.which.chosen.connect(lambda _which: self._show())
        self.which.set_value(chosen if chosen in dict(options) else options[0][0])
        self._which_box.addWidget(self.which)
        self._show()

    def open(self, conversation: str) -> None:
        """Choose one talk, or all of them ("")."""
        self._one = conversation
        self.refresh()
        self.which.set_value(ONE if conversation else ALL)
        self._show()

    def choose_calendar(self) -> None:
        """Choose the planned talks, for a calendar."""
        self.kind.set_value(Kind.CALENDAR)
        self._show()

    def focus_first(self) -> None:
        """Begin with which talks."""
        self.which.card(self.which.value() or ALL).setFocus(Qt.FocusReason.TabFocusReason)

    def printout(self) -> Printout:
        """Return what is chosen now, to print."""
        return talks_printout(self._records.book(self._talks()), self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what is in it beside the choices, or under them where there is little room."""
        super().resizeEvent(event)
        theme, direction = self._theme, QBoxLayout.Direction
        beside = theme.em(self.width()) >= TWO_COLUMNS
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._choices.setMinimumWidth(theme.px(CHOICES) if beside else 0)
        self._choices.setMaximumWidth(theme.px(CHOICES) if beside else LARGEST)

    def _make_choices(self) -> QWidget:
        theme, card = self._theme, Card(self._theme, padding=16)
        card.content.setSpacing(theme.px(8))
        card.content.addWidget(Label(theme, self.tr("Which talks?"), role="h3"))
        self._which_box.addWidget(self.which)
        card.content.addLayout(self._which_box)
        card.content.addSpacing(theme.px(8))
        card.content.addWidget(Label(theme, self.tr("As what?"), role="h3"))
        card.content.addWidget(self.kind)
        return card

    def _make_paper(self) -> QVBoxLayout:
        theme, column = self._theme, QVBoxLayout()
        column.setSpacing(theme.px(10))
        self.warning.set_colour("ink")
        column.addWidget(self.warning)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.busy)
        column.addWidget(self.preview, 1)
        column.addWidget(self.boxes)
        return column

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (Kind.PDF, self.tr("PDF\nto print and to mail")),
            (Kind.HTML, self.tr("Web page\nopens in every browser")),
            (Kind.MARKDOWN, self.tr("Text (Markdown)\nto go on writing in")),
            (Kind.CALENDAR, self.tr("Calendar\nonly your planned talks")),
        ]

    def _options(self) -> list[tuple[str, str]]:
        talks = self._store.conversations
        first = [(ONE, self._records.title(one)) for one in self._the_one()]
        return [
            *first,
            (ALL, self.tr("All talks (%n)", "", talks.how_many())),
            (PLANNED, self.tr("Planned talks (%n)", "", talks.how_many(planned=True))),
        ]

    def _the_one(self) -> list[Conversation]:
        """Return the talk that you came from, when it is there."""
        talks = self._store.conversations
        found = talks.get(self._one) if talks.exists(self._one) else None
        return [found] if found else []

    def _talks(self, most: int = -1) -> list[Conversation]:
        """Return the talks that are chosen, or the first ones; a calendar takes only those that are planned."""
        planned = self._only_planned()
        if self.which.value() == ONE:
            return [talk for talk in self._the_one() if is_planned(talk) or not planned]
        return self._store.conversations.all(most, planned=planned)

    def _only_planned(self) -> bool:
        return self.which.value() == PLANNED or self.kind.value() == Kind.CALENDAR

    def _how_many(self) -> int:
        if self.which.value() == ONE:
            return len(self._talks())
        return self._store.conversations.how_many(planned=self._only_planned())

    def _show(self) -> None:
        talks = self._talks(MOST_SHOWN)
        book, left = self._records.book(talks), self._how_many() - len(talks)
        light = self._theme.light(self._theme.scale)
        written = written_out(book, light)
        if not talks:
            written.line(self.tr("There is no talk to put in it yet."), "ink2")
        elif left:
            written.line(self.tr("and %n more talks", "", left), "ink2")
        self.preview.show_document(written)
        boxes = self._words.boxes(boxes_of(book, self._theme)) if self.kind.value() == Kind.PDF else ""
        self.boxes.setText(boxes)
        self.boxes.setVisible(bool(boxes))
        self.save.setEnabled(bool(talks))

    def _keep(self) -> None:
        """Ask where the file goes and write it there."""
        self._saver.flush()
        kind, talks = Kind(self.kind.value() or Kind.PDF), self._talks()
        one = len(talks) == 1
        name = file_name(self._records.title(talks[0]) if one else self.tr("My talks"), kind)
        chosen = self.choose_file(name, kind)
        if not chosen:
            return
        file = Path(chosen)
        file = file if file.suffix.lower() == f".{kind}" else file.with_name(f"{file.name}.{kind}")
        work = partial(self._write, file, kind, talks)
        if kind is Kind.CALENDAR or len(talks) <= AT_ONCE:
            try:
                self._tell(file, work(self._store, nobody))
            except (OSError, SaveError) as error:
                self._fail(error)
        else:
            self._begin(file, work)

    def _begin(self, file: Path, work: Callable[[Store, Progress], int]) -> None:
        """Write many talks away from the window; it can be cancelled."""
        opener = self._store.opener()

        def beside(step: Progress) -> object:
            timers = QEventLoop()  # text is laid out by timers, which a thread has only with a loop
            try:
                with closing(opener()) as other:
                    return work(other, step)
            finally:
                del timers

        self._show_busy(busy=True)
        self.busy.begin(self.tr("The talks are being written."))
        self.busy.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.job = Job(beside)
        self.busy.follow(self.job)
        self.job.finished.connect(partial(self._tell, file))
        self.job.failed.connect(self._fail)
        self.job.cancelled.connect(self._end)
        self.job.start()

    def _write(self, file: Path, kind: Kind, talks: list[Conversation], store: Store, step: Progress) -> int:
        """Write the file; return how many characters are a box in it. `step` hears how far it is."""
        from netwerkapp.exchange.archives import put_in_place  # start-up: only for a file of your choice

        records = TalkRecords(self._content, store)
        if kind is Kind.CALENDAR:
            put_in_place(calendar_of(store, records, talks)[0], file)
            return 0
        book = records.book(talks, lambda part: step(part * READING))
        data = talks_file(
            kind, book, self._theme, self._content.language, lambda part: step(READING + part * (1 - READING))
        )
        step(1.0)
        put_in_place(data, file)
        return boxes_of(book, self._theme) if kind is Kind.PDF else 0

    def _tell(self, file: Path, boxes: int) -> None:
        self._end()
        said = self.tr("Kept as {file}.").replace("{file}", str(file))
        self.told.emit(" ".join(part for part in (said, self._words.boxes(boxes)) if part), False)

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, OSError | SaveError):
            raise error
        self.told.emit(self.tr("Nothing can be kept there now. Choose another folder."), False)

    def _end(self) -> None:
        """Show the choices again."""
        if self.job is not None:
            self.job = None
            self._show_busy(busy=False)
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.save.setVisible(not busy)
        self._choices.setEnabled(not busy)

    def _ask(self, name: str, kind: str) -> str:
        kinds = f"{kind.upper()} (*.{kind})"
        return QFileDialog.getSaveFileName(self, self.tr("Export talks"), name, kinds)[0]
