"""The report for your coach: you tick what goes in, see it, and print it or keep it as a PDF."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.report import ReportPart
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import LARGEST
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import PageHead
from netwerkapp.ui.paper import Printout, paper_theme
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.report.document import ReportDocument, paint_document
from netwerkapp.ui.report.parts import BY_DEFAULT, ReportParts
from netwerkapp.ui.report.preview import Preview
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

CHOSEN = "report_parts"  # the setting with what was ticked the last time; "-" is nothing
TWO_COLUMNS = 56  # em of content
TICKS, INDENT = 350, 29  # px


class ReportPage(Page):
    """Reads, and keeps only what was ticked. Nothing leaves the computer from here."""

    only_file = True
    print_wanted = Signal(object)  # Printout
    pdf_wanted = Signal(object)  # Printout

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        texts = content.report.texts
        self.setAccessibleName(texts["title"])
        self.boxes: dict[str, QCheckBox] = {}
        self.warnings: dict[str, Label] = {}
        self.preview = Preview(theme, texts["preview"])
        self.pdf = PrimaryButton(theme, self.tr("Save as PDF"), "download")
        self.paper = OutlinedButton(theme, self.tr("Print"), "printer")
        self.pdf.clicked.connect(lambda: self.pdf_wanted.emit(self.printout()))
        self.paper.clicked.connect(lambda: self.print_wanted.emit(self.printout()))
        scroll, whole = PageScroll(theme), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(20))
        self._ticks = self._make_ticks(texts)
        self._columns.addWidget(self._ticks, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addLayout(self._make_paper(texts), 1)
        scroll.content.addWidget(PageHead(theme, texts["title"], texts["intro"]))
        scroll.content.addLayout(self._columns, 1)

    def refresh(self) -> None:
        """Read everything again, with what was ticked the last time."""
        kept = self._store.settings.get(CHOSEN)
        chosen = kept.split() if kept else list(BY_DEFAULT)
        for part, box in self.boxes.items():
            box.setChecked(part in chosen)
        self._show()

    def printout(self) -> Printout:
        """Return the report as it is ticked now."""
        texts, today = self._content.report.texts, self._store.today()
        theme = paper_theme(self._theme)
        day = f"{long_date(today)} {today.year}"
        footer = self.tr("{title}, {day}, page {page} of {pages}")
        footer = footer.replace("{title}", texts["title"]).replace("{day}", day)
        written = self._written(theme, ReportParts(self._content, self._store))
        title = f"{texts['title']} {today.isoformat()}"
        return Printout(title, lambda device: paint_document(written, theme, device, footer))

    def chosen(self) -> list[str]:
        """Return the parts that are ticked."""
        return [part for part, box in self.boxes.items() if box.isChecked()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the report beside the ticks, or under them where there is little room."""
        super().resizeEvent(event)
        theme, direction = self._theme, QBoxLayout.Direction
        beside = theme.em(self.width()) >= TWO_COLUMNS
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._ticks.setMinimumWidth(theme.px(TICKS) if beside else 0)
        self._ticks.setMaximumWidth(theme.px(TICKS) if beside else LARGEST)

    def _make_ticks(self, texts: dict[str, str]) -> Card:
        theme, card = self._theme, Card(self._theme, padding=16)
        card.content.setSpacing(theme.px(2))
        card.content.addWidget(Label(theme, texts["parts"], role="h2"))
        card.content.addSpacing(theme.px(6))
        for part in self._content.report.part:
            card.content.addWidget(self._tick(part, texts))
        return card

    def _make_paper(self, texts: dict[str, str]) -> QVBoxLayout:
        """Put what can be done above what it looks like."""
        theme, column, row, buttons = self._theme, QVBoxLayout(), QWidget(), Flow(across=self._theme.px(10))
        column.setSpacing(theme.px(10))
        for button in (self.pdf, self.paper):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        row.setLayout(buttons)
        column.addWidget(row)
        column.addWidget(self.preview, 1)
        return column

    def _tick(self, part: ReportPart, texts: dict[str, str]) -> QWidget:
        theme, whole, column = self._theme, QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, theme.px(4))
        column.setSpacing(0)
        box, about, warning = WrappingBox(part.title), Label(theme, part.about, "small"), Label(theme, "", "smallbold")
        box.setFont(theme.font(15, bold=True))
        warning.setText(texts["others"])
        warning.set_colour("ink")
        warning.hide()
        for label in (about, warning):
            label.setContentsMargins(theme.px(INDENT), theme.px(3), 0, theme.px(2))
        for widget in (box, about, warning):
            column.addWidget(widget)
        box.clicked.connect(self._choose)
        self.boxes[part.id], self.warnings[part.id] = box, warning
        whole.setLayout(column)
        return whole

    def _choose(self) -> None:
        chosen = " ".join(self.chosen()) or "-"
        self._saver.setting(lambda: self._store.settings.set(CHOSEN, chosen))
        self._show()

    def _show(self) -> None:
        parts, texts = ReportParts(self._content, self._store), self._content.report.texts
        for part in self._content.report.part:
            others = parts.holds_others(part.id)
            self.warnings[part.id].setVisible(others)
            warning = f" {texts['others']}" if others else ""
            self.boxes[part.id].setAccessibleDescription(f"{part.about}{warning}")
        self.preview.show_document(self._written(self._theme.light(self._theme.scale), parts))
        for button in (self.pdf, self.paper):
            button.setEnabled(bool(self.chosen()))
            button.setToolTip("" if self.chosen() else texts["nothing_chosen"])

    def _written(self, theme: Theme, parts: ReportParts) -> ReportDocument:
        texts, written = self._content.report.texts, ReportDocument(theme)
        name = self._store.profile.get("name")
        written.title(f"{texts['title']}: {name}" if name else texts["title"])
        if self.chosen():
            parts.write(written, self.chosen())
        else:
            written.line(texts["nothing_chosen"], "ink2")
        return written
