"""Paper: what is printed or kept as a PDF. Always A4 and in light colours, with text that can be searched."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QStandardPaths, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.domain.file_names import file_name
from netwerkapp.records import dataclass
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

RESOLUTION = 300  # dots per inch
DESIGN = 96  # px of the design per inch
MARGIN = 15  # mm


@dataclass(frozen=True, slots=True)
class Printout:
    """Something that can stand on paper: its title, which also names its file, and how it is painted."""

    title: str
    paint: Callable[[QPagedPaintDevice], None]


def paper_theme(theme: Theme) -> Theme:
    """Return the light look in the px of a sheet of paper, whatever is on the screen."""
    return theme.light(RESOLUTION / DESIGN)


def pdf_of(printout: Printout) -> bytes:
    """Return the PDF, with its fonts inside. Needs no printer."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(printout.title)
    writer.setCreator("Netwerkapp")
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(_a4())
    printout.paint(writer)
    del writer  # only then is everything written
    return bytes(buffer.data().data())


def print_on(printer: "QPrinter", printout: Printout) -> None:
    """Print on this printer."""
    printer.setResolution(RESOLUTION)
    printer.setPageLayout(_a4())
    printer.setDocName(printout.title)
    printout.paint(printer)


def _a4() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
        QPageLayout.Unit.Millimeter,
    )


class PaperDesk(QObject):
    """Asks where it goes: to a printer, or to a file. Where there is no printer it offers the file."""

    told = Signal(str)  # a sentence for the notice

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def print_it(self, printout: Printout) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # start-up does not wait for it

        if not QPrinterInfo.availablePrinterNames():
            self.save(printout)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec():
            print_on(printer, printout)

    def save(self, printout: Printout) -> None:
        """Ask for a file and keep it there as a PDF."""
        proposed = str(Path(_documents()) / file_name(printout.title, "pdf"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if not chosen:
            return
        file = Path(chosen)
        self.keep(printout, file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf"))

    def keep(self, printout: Printout, file: Path) -> None:
        """Write the PDF to this file, and tell whether that worked."""
        from netwerkapp.exchange.archives import put_in_place  # start-up: only for a file of your choice

        try:
            put_in_place(pdf_of(printout), file)
        except OSError:
            self.told.emit(self.tr("Nothing can be kept there now. Choose another folder."))
        else:
            self.told.emit(self.tr("Kept as {file}.").format(file=file))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
