"""The ladder on one sheet of A4."""

from dataclasses import replace

from PySide6.QtPrintSupport import QPrinter

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.paper import pdf_of, print_on
from netwerkapp.ui.report.ladder_sheet import LadderSheet, SheetContent
from netwerkapp.ui.theme import load_theme
from tests.pdf import read_pdf

A4 = (595, 842)
HEIGHT = 3154  # dots between the margins


def sheet(theme, content, store):
    return read_pdf(pdf_of(LadderSheet(theme, content.ladder).of(store)))


def test_every_tile_of_every_rung_stands_on_one_sheet_with_its_words(theme, content, store, full):
    pdf = sheet(theme, content, store)
    assert (pdf.pages, pdf.size) == (1, A4)
    assert pdf.fonts == {"AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"}
    assert pdf.text.startswith("The ladder of Marjan")
    for tile in store.ladders.read().tiles:
        words = content.ladder.tile_text(tile.id)
        assert (words.done if tile.laid else words.open) in pdf.text
    assert "‘Ik durf te vragen.’" in pdf.text
    assert "Acht gesprekken voeren en erop terugkijken, 3 of 8" in pdf.text
    assert "Netwerkapp, " in pdf.text
    assert full.SECRET not in pdf.text
    assert "Quirine" not in pdf.text


def test_an_empty_ladder_can_be_printed_too(theme, content, store):
    pdf = sheet(theme, content, store)
    assert pdf.pages == 1
    assert pdf.text.startswith("My ladder")
    assert content.ladder.tile_text("4.6").open in pdf.text


def test_it_is_light_and_as_large_whatever_is_on_the_screen(qapp, theme, content, store, full):
    usual = sheet(theme, content, store)
    dark = load_theme(RESOURCES, "dark", 2.0)
    dark.apply(qapp)
    try:
        assert sheet(dark, content, store).drawn == usual.drawn
    finally:
        theme.apply(qapp)


def test_long_words_become_smaller_until_they_fit(theme, content, store, full):
    ladder = store.ladders.read()
    ladder = replace(ladder, tiles=tuple(replace(tile, count=3, target=99999, p=0.5) for tile in ladder.tiles))
    long = SheetContent(ladder, "", "Ik durf nu te vragen wat iemand weet. " * 20, store.today())
    pdf = read_pdf(pdf_of(LadderSheet(theme, content.ladder).printout(long)))
    assert pdf.pages == 1
    assert "Ik durf nu te vragen" in pdf.text
    assert pdf.lowest < HEIGHT


def test_the_name_is_never_markup(theme, content, store):
    store.profile.set("name", "<b>Jo</b> & co")
    assert sheet(theme, content, store).text.startswith("The ladder of <b>Jo</b> & co")


def test_a_printer_gets_the_same_sheet(theme, content, store, full, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # a printer that prints into a file
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_on(printer, LadderSheet(theme, content.ladder).of(store))
    pdf = read_pdf((tmp_path / "printed.pdf").read_bytes())
    assert (pdf.pages, pdf.size, pdf.margin) == (1, A4, (42, 42))
    assert pdf.lowest < HEIGHT
    assert content.ladder.tile_text("4.6").open in pdf.text
