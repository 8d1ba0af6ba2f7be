"""A text in parts, for the screen and for paper: headings, lines, rows and tables. What is written stays plain text."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
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
    QTextTableFormat,
)

from netwerkapp.ui.theme import Theme

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

    def heading(self, text: str) -> None:
        """Begin a part."""
        self._block(text, 17, "ink", bold=True, above=18, level=2)

    def line(self, text: str, token: str = "ink") -> None:
        """Write a line or a paragraph."""
        self._block(text, 13, token, above=5)

    def warning(self, text: str) -> None:
        """Write a line to look at twice."""
        self._block(text, 13, "ink", bold=True, above=5)

    def small_heading(self, text: str) -> None:
        """Begin something inside a part."""
        self._block(text, 13, "ink2", bold=True, above=10)

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
        self._cursor.insertText(text.replace("\n", "\u2028"), self._format(size, token, bold=bold))

    def _format(self, size: float, token: str, *, bold: bool) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(self._theme.font(size, bold=bold))
        shape.setForeground(QBrush(self._theme.colour(token)))
        return shape


def paint_document(written: ReportDocument, theme: Theme, device: QPagedPaintDevice, footer: str) -> None:
    """Paint all pages; `footer` stands under each, with {page} and {pages} filled in."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("nothing can be painted there")
    width, height = float(device.width()), float(device.height())
    document, room = written.document, height - theme.px(_FOOTER)
    document.setPageSize(QRectF(0, 0, width, room).size())
    _keep_headings_with_what_follows(document, room)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * room)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * room, width, room)
        context.palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("ink2"))
        words = footer.replace("{page}", str(page + 1)).replace("{pages}", str(pages))
        box = QRectF(0, height - theme.px(16), width, theme.px(16))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()


def _keep_headings_with_what_follows(document: QTextDocument, room: float) -> None:
    """Let a heading that would end a page begin the next one."""

    def page(one: QTextBlock) -> int:
        return int((document.documentLayout().blockBoundingRect(one).bottom() - 1) // room)

    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            following = [one for one in (block.next(), block.next().next()) if one.isValid()]
            if any(page(one) != page(block) for one in following):
                shape = block.blockFormat()
                shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(shape)
                document.markContentsDirty(0, document.characterCount())  # else what follows is laid out wrongly
        block = block.next()
