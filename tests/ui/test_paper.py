"""Paper without a printer: PDFs that can be read, searched and kept."""

from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.ui.paper import PaperDesk, Printout, _documents, paper_theme, pdf_of
from tests.dialogs import answer_the_dialog
from tests.pdf import read_pdf

A4 = (595, 842)


@pytest.fixture
def printout(theme):
    def paint(device):
        painter, look = QPainter(device), paper_theme(theme)
        painter.setFont(look.font(15))
        painter.drawText(QRectF(0, 0, 1500, 200), "Zoë Öztürk, 100% <b>tekst</b>")
        painter.end()

    return Printout("Proef ë", paint)


@pytest.fixture
def desk(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = PaperDesk(window)
    made.said = []
    made.told.connect(made.said.append)
    window.show()
    yield made
    shiboken6.delete(window)


def test_a_pdf_is_a4_with_its_fonts_inside_and_words_to_search(printout):
    pdf = read_pdf(pdf_of(printout))
    assert (pdf.pages, pdf.size, pdf.title) == (1, A4, "Proef ë")
    assert pdf.margin == (42, 42)  # 15 mm
    assert pdf.fonts == {"AtkinsonHyperlegible-Regular"}
    assert pdf.text == "Zoë Öztürk, 100% <b>tekst</b>"


@pytest.mark.parametrize(
    ("typed", "kept"), [("mijn ladder.pdf", "mijn ladder.pdf"), ("mijn ladder", "mijn ladder.pdf")]
)
def test_it_is_kept_where_you_say(desk, printout, qtbot, tmp_path, typed, kept):
    answer_the_dialog(qtbot, tmp_path / typed)
    desk.save(printout)
    assert read_pdf((tmp_path / kept).read_bytes()).text.startswith("Zoë")
    assert desk.said == [f"Kept as {tmp_path / kept}."]


def test_a_place_where_nothing_can_be_kept_is_told_in_plain_words(desk, printout, qtbot, tmp_path):
    (tmp_path / "map.pdf").mkdir()
    desk.keep(printout, tmp_path / "map.pdf")  # a folder of that name stands in the way
    assert desk.said == ["Nothing can be kept there now. Choose another folder."]


def test_nothing_happens_when_you_choose_no_file(desk, printout, qtbot, tmp_path):
    answer_the_dialog(qtbot, None)
    desk.save(printout)
    assert desk.said == []


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="this computer has a printer")
def test_without_a_printer_printing_offers_the_file(desk, printout, qtbot, tmp_path):
    answer_the_dialog(qtbot, tmp_path / "ladder.pdf")
    desk.print_it(printout)
    assert read_pdf((tmp_path / "ladder.pdf").read_bytes()).pages == 1


@pytest.mark.parametrize("title", ["../../etc/A/B", "CON", "a:b*c?", "\u202efdp.exe", "...", "", "naam " * 90])
def test_the_name_that_is_proposed_is_safe_on_every_system(desk, printout, monkeypatch, title):
    proposed = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (proposed.append(Path(asked[2])), ("", ""))[1])
    desk.save(replace(printout, title=title))
    (path,) = proposed
    assert path.parent == Path(_documents())
    assert not set(path.name) & set('/\\:*?"<>|\u202e')
    assert path.stem.lower() not in ("con", "", "...")
    assert len(path.name.encode()) < 200
