"""The pocket card on paper: three ways, real text, and honest about what does not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.ui.glyphs import not_drawn
from netwerkapp.ui.paper import pdf_of
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
