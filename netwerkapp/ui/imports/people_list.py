"""The people in the file, one to a line, each with a tick: who comes along, who is known, who is left out and why."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netwerkapp.domain.imports import Status
from netwerkapp.storage.imports import ImportRow
from netwerkapp.ui.imports.kinds import CHOOSABLE
from netwerkapp.ui.imports.words import ImportWords
from netwerkapp.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1
_AT_ONCE = 500  # rows that are given their place before the window goes on
_ROOM, _BOX = 12, 18  # px: around things in a row, and the side of the tick box
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QStandardItemModel):
    """The rows of one kind, and which are unticked. Qt counts them itself: it asks for the number once for each row."""

    ticked = Signal()

    def __init__(self, words: ImportWords) -> None:
        super().__init__()
        self._words = words
        self._rows: Sequence[ImportRow] = ()
        self.left_out: dict[Status, set[int]] = {}  # their numbers

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show these rows."""
        self.setRowCount(0)
        self._rows = rows
        self.setColumnCount(1)
        self.setRowCount(len(rows))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row of somebody who can come along has a tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._rows[index.row()].status in CHOOSABLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, and its tick."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == WORDS:
            return self._words.row_about(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._words.row_name(row)}: {self._words.row_about(row)}"
        if role == Qt.ItemDataRole.CheckStateRole and row.status in CHOOSABLE:
            return Qt.CheckState.Unchecked if row.number in self.left_out.get(row.status, ()) else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        left_out = self.left_out.setdefault(row.status, set())
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            left_out.discard(row.number)
        else:
            left_out.add(row.number)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def name(self, row: ImportRow) -> str:
        """Return what a row is called."""
        return self._words.row_name(row)


class PeopleDelegate(QStyledItemDelegate):
    """Paints a row: tick, name, and smaller what is said of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text high."""
        return QSize(self._theme.px(100), self._theme.px(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        theme, box, row = self._theme, QRectF(option.rect), index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.colour("accentSoft"))
        left = box.left() + theme.px(_ROOM)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None:
            self._paint_tick(painter, self.tick_box(box), on=Qt.CheckState(ticked) == Qt.CheckState.Checked)
        left += theme.px(_BOX + _ROOM)
        room = box.adjusted(left - box.left(), theme.px(5), -theme.px(_ROOM), -theme.px(5))
        model = index.model()
        assert isinstance(model, PeopleModel)  # it is the only one with these rows
        for text, size, bold, token, top in (
            (model.name(row), 15, True, "ink", 0),
            (str(index.data(WORDS)), 13, False, "ink2", 21),
        ):
            font = theme.font(size, bold=bold)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            line = room.adjusted(0, theme.px(top), 0, 0)
            line.setHeight(theme.px(20))
            words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        painter.restore()

    def tick_box(self, row: QRectF) -> QRectF:
        """Return where the tick of a row stands."""
        side = self._theme.px(_BOX)
        return QRectF(row.left() + self._theme.px(_ROOM), row.center().y() - side / 2, side, side)

    def _paint_tick(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        theme = self._theme
        painter.setPen(theme.pen("accent" if on else "control"))
        painter.setBrush(theme.colour("accent" if on else "card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        if on:
            theme.icon("check", "onAccent", 14).paint(painter, box.toRect())


class PeopleList(QListView):
    """Moves by arrows; Space or a click turns the tick."""

    def __init__(self, theme: Theme, model: PeopleModel) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(PeopleDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("People in the file"))
        self.clicked.connect(self._turn)
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        self._fit()

    def _turn(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.model().setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the tick of the chosen row."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is chosen yet."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), flags.ClearAndSelect)

    def _fit(self, *_where: object) -> None:
        """As high as its rows, up to six."""
        rows = max(1, min(6, self.model().rowCount()))
        self.setFixedHeight(rows * self._theme.px(50) + 2)
