"""The pocket card on paper: three ways, real text, and honest about what does not fit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.preparations import CardPart
from netwerkapp.ui.conversations.card_page import PAPER
from netwerkapp.ui.conversations.card_paper import INCH, CardPaper, Format
from netwerkapp.ui.conversations.pocket_card import PocketCard
from netwerkapp.ui.glyphs import not_drawn
from netwerkapp.ui.paper import MARGIN, RESOLUTION, pdf_of
from tests.pdf import read_pdf

LINES = (
    "What a planner does",
    "I want to learn from you",
    "How did you begin?",
    "Who else?",
    "Whom next?",
    "My roster",
)


@pytest.fixture
def talk(add, store):
    talk = add("Henk Verbruggen", goal=LINES[0])
    store.preparations.save_answer(talk, "opening", LINES[1])
    store.preparations.save_questions(talk, LINES[2:4])
    store.preparations.save_answer(talk, "closing_ask", LINES[4])
    store.preparations.save_answer(talk, "offer", LINES[5])
    return talk


@pytest.fixture
def paper(desk, talk):
    desk.page.open(talk)
    QApplication.processEvents()
    desk.click(desk.preparation.on_paper)
    return desk.page.paper


def written(paper):
    return read_pdf(pdf_of(paper.printout()))


@pytest.mark.parametrize("form", ["cut", "large", "fold"])
def test_every_line_stands_in_the_pdf_as_text_with_its_fonts(desk, paper, form):
    desk.click(paper.forms.card(form))
    pdf = written(paper)
    assert (pdf.pages, pdf.title) == (1, "Talk with Henk Verbruggen")
    assert pdf.fonts == {"AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"}
    for line in ("Henk Verbruggen", *LINES):
        assert "".join(line.split()) in "".join(pdf.text.split())
    assert not paper.full.isVisible()
    assert not paper.boxes.isVisible()


def test_printing_and_keeping_are_asked_for_by_keys_and_esc_leads_back(desk, paper, qtbot):
    assert paper.print.hasFocus()
    with qtbot.waitSignal(paper.print_wanted) as asked:
        desk.key(Qt.Key.Key_Return)
    assert asked.args[0].title == "Talk with Henk Verbruggen"
    with qtbot.waitSignal(paper.pdf_wanted):
        desk.click(paper.pdf)
    desk.key(Qt.Key.Key_Escape)
    assert desk.preparation.isVisible()


def test_too_much_text_is_said_and_a_larger_sheet_takes_it(desk, talk, store):
    store.preparations.save_answer(talk, "pitch", "I like order when it is busy. " * 40)
    desk.page.open(talk)
    QApplication.processEvents()
    desk.click(desk.preparation.on_paper)
    paper = desk.page.paper
    assert paper.full.isVisible()
    desk.click(paper.forms.card("large"))
    assert not paper.full.isVisible()
    assert "".join(written(paper).text.split()).count("Ilikeorderwhenitisbusy.") == 40


def test_what_no_font_can_draw_is_counted(desk, talk, store, theme):
    lost = not_drawn("a\U0001fabf\U00013000\U0001fabf b", theme.font(14))
    store.preparations.save_answer(talk, "offer", "Tip \U00013000 \U00013001")
    desk.page.open(talk)
    QApplication.processEvents()
    desk.click(desk.preparation.on_paper)
    shown = desk.page.paper.boxes
    assert set(lost) <= {"\U0001fabf", "\U00013000"}
    assert shown.isVisible() == bool(not_drawn("\U00013000\U00013001", theme.font(14)))
    assert not_drawn("Zoë Öztürk, 100% …", theme.font(14)) == ""


def test_the_page_prints_the_card_of_the_sheet_that_is_open(desk, talk):
    assert desk.page.printout() is None
    desk.page.open(talk)
    assert desk.page.printout().title == "Talk with Henk Verbruggen"
    assert desk.page.paper.isVisible()


def lowest_ink(preview):
    """The lowest row of the sheet on the screen in which words stand, as a part of its height."""
    image = preview.grab().toImage()
    rows = range(image.height() * 9 // 10, 0, -1)
    dark = (y for y in rows if any(image.pixelColor(x, y).lightness() < 112 for x in range(40, 180)))
    return next(dark) / image.height()


def test_lines_break_on_the_screen_where_they_do_on_paper(desk, paper):
    words = "Where would I be in my place, do you think, and why is that so?"
    narrow = [" ".join([words] * times) for times in range(1, 4)]
    paper.open(paper._talk, "x", replace(paper._card, parts=(CardPart("goal", tuple(narrow)),)))
    desk.click(paper.forms.card("cut"))
    pocket = CardPaper(paper._theme, paper._card, Format.CUT)
    (box, card), *_ = pocket._boxes()
    end = PocketCard(pocket._theme, 20_000).height(box.width(), card) / RESOLUTION * INCH
    assert lowest_ink(paper.preview) == pytest.approx((MARGIN + end) / PAPER[1], abs=0.02)


def test_what_just_fits_fits(desk, paper):
    pocket, width = PocketCard(paper._theme), 314
    parts = (CardPart("questions", ("One?", "Two?"), numbered=True),)
    card = replace(paper._card, parts=parts)
    one = paper._theme.line_height(14)
    assert pocket.height(width, card) < 60 + 12 + 22 + 2 * one + 7 + 8 + 2
