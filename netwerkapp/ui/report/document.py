"""A text in parts, for the screen and for paper: headings, lines, rows and tables. What is written stays plain text."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextLine,
    QTextTable,
    QTextTableFormat,
)

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.ui.theme import Theme

LINE = "\u2028"  # begins a new line in the same paragraph
_SMALL = 4  # the level of a small heading
_FOOTER = 26  # px under the text of each page
_NAMES, _WIDEST = 34, 30  # percent of a table: the least for its first column, the most for another


class ReportDocument:
    """Is written from the beginning to the end."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.document = QTextDocument()
        self.document.setDefaultFont(theme.font(13))
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)
        self._begun = False

    def title(self, text: str) -> None:
        """Write the title of the whole."""
        self._block(text, 24, "ink", bold=True)

    def heading(self, text: str, *, small: bool = False) -> None:
        """Begin a part, or a `small` one inside a part."""
        self._block(text, 15 if small else 17, "ink", bold=True, above=14 if small else 18, level=3 if small else 2)

    def line(self, text: str, token: str = "ink") -> None:
        """Write a line or a paragraph."""
        self._block(text, 13, token, above=5)

    def warning(self, text: str) -> None:
        """Write a line to look at twice."""
        self._block(text, 13, "ink", bold=True, above=5)

    def small_heading(self, text: str) -> None:
        """Begin something inside a part."""
        self._block(text, 13, "ink2", bold=True, above=10, level=_SMALL)

    def item(self, text: str, mark: str = "•") -> None:
        """Write a row of a list."""
        self._block(f"{mark}  {text}", 13, "ink", above=2)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a table; the first column gets the room that is left."""
        theme, shape = self._theme, QTextTableFormat()
        shape.setCellPadding(theme.px(4))
        shape.setCellSpacing(0)
        shape.setBorder(max(1, theme.px(1)))
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(theme.colour("line")))
        shape.setTopMargin(theme.px(8))
        shape.setHeaderRowCount(1)
        percent = QTextLength.Type.PercentageLength
        others = min(_WIDEST, (100 - _NAMES) / max(1, len(heads) - 1))
        first = 100 - others * (len(heads) - 1)
        shape.setColumnWidthConstraints(
            [QTextLength(percent, first), *[QTextLength(percent, others)] * (len(heads) - 1)]
        )
        shape.setWidth(QTextLength(percent, 100))
        table = self._cursor.insertTable(len(rows) + 1, len(heads), shape)
        for row, words in enumerate((heads, *rows)):
            for column, word in enumerate(words):
                cell = table.cellAt(row, column).firstCursorPosition()
                cell.insertText(word, self._format(12, "ink2" if row == 0 else "ink", bold=row == 0))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _block(
        self, text: str, size: float, token: str, *, bold: bool = False, above: float = 0, level: int = 0
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(self._theme.px(above) if self._begun else 0)
        block.setHeadingLevel(level)
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begun:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)
        self._begun = True
        self._cursor.insertText(text.replace("\n", LINE), self._format(size, token, bold=bold))

    def _format(self, size: float, token: str, *, bold: bool) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(self._theme.font(size, bold=bold))
        shape.setForeground(QBrush(self._theme.colour(token)))
        return shape


def paint_document(written: ReportDocument, theme: Theme, device: QPagedPaintDevice, footer: str) -> None:
    """Paint all pages; `footer` stands under each, with {page} and {pages} filled in."""
    paint_documents([written], theme, device, footer)


def paint_documents(
    documents: Iterable[ReportDocument],
    theme: Theme,
    device: QPagedPaintDevice,
    footer: str,
    step: Progress = nobody,
) -> None:
    """Paint one document after the other, each from a new page, as `paint_document` does.

    Laying out one costs the square of its length, so what can be long comes in parts. `step` hears how far it is.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("nothing can be painted there")
    width, height = float(device.width()), float(device.height())
    room = height - theme.px(_FOOTER)
    parts = []
    for written in documents:
        step(0.0)
        written.document.setPageSize(QRectF(0, 0, width, room).size())
        _keep_headings_with_what_follows(written.document, room)
        parts.append(written.document)
    number, pages = 0, sum(document.pageCount() for document in parts)
    for document in parts:
        lines, tables = _lines_by_page(document, room), _tables(document)
        for page in range(document.pageCount()):
            step(number / pages)
            if number:
                device.newPage()
            number += 1
            painter.setPen(theme.colour("ink"))
            for line, corner in lines.get(page, []):  # one by one: drawn as a whole, a page holds a line too many
                line.draw(painter, corner - QPointF(0, page * room))
            _paint_tables(document, tables, page * room, painter, theme, QRectF(0, 0, width, room))
            painter.setFont(theme.font(11))
            painter.setPen(theme.colour("ink2"))
            words = footer.replace("{page}", str(number)).replace("{pages}", str(pages))
            box = QRectF(0, height - theme.px(16), width, theme.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()


def _paint_tables(
    document: QTextDocument, tables: list[QRectF], top: float, painter: QPainter, theme: Theme, page: QRectF
) -> None:
    painter.save()
    painter.translate(0, -top)
    for table in tables:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = table.intersected(page.translated(0, top))
        context.palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        if not context.clip.isEmpty():
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
    painter.restore()


def _keep_headings_with_what_follows(document: QTextDocument, room: float) -> None:
    """Let a heading that would end a page begin the next one."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            following = [
                one for one in (block.next(), block.next().next())[: 1 if level == _SMALL else 2] if one.isValid()
            ]
            if any(_page_of(one, 0, room) != _page_of(block, -1, room) for one in following):
                shape = block.blockFormat()
                shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(shape)
                document.markContentsDirty(0, document.characterCount())  # else what follows is laid out wrongly
        block = block.next()


def _lines_by_page(document: QTextDocument, room: float) -> dict[int, list[tuple[QTextLine, QPointF]]]:
    """Return the lines of all paragraphs that stand in no table, by page, each with the place of its paragraph."""
    found: dict[int, list[tuple[QTextLine, QPointF]]] = {}
    block = document.begin()
    while block.isValid():
        if QTextCursor(block).currentTable() is None:
            layout, corner = block.layout(), document.documentLayout().blockBoundingRect(block).topLeft()
            for line in (layout.lineAt(number) for number in range(layout.lineCount())):
                page = int((corner.y() + line.rect().center().y()) // room)
                found.setdefault(page, []).append((line, corner))
        block = block.next()
    return found


def _tables(document: QTextDocument) -> list[QRectF]:
    """Return where the tables stand."""
    frames = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    return [document.documentLayout().frameBoundingRect(frame) for frame in frames]


def _page_of(block: QTextBlock, line: int, room: float) -> int:
    """Return the page that a line of a paragraph ends on; -1 is its last line."""
    layout, box = block.layout(), block.document().documentLayout().blockBoundingRect(block)
    count = layout.lineCount()
    bottom = box.y() + layout.lineAt(line % count).rect().bottom() if count else box.bottom()
    return int((bottom - 1) // room)
