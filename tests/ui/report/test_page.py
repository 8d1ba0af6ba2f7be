"""The report for a coach: what you tick is in it, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.paper import pdf_of
from netwerkapp.ui.report.page import ReportPage
from netwerkapp.ui.report.parts import BY_DEFAULT, OF_OTHERS
from netwerkapp.ui.saver import Saver
from tests.pdf import read_pdf

WARNING = "Hier staan gegevens van anderen in. Deel alleen wat nodig is."


@pytest.fixture
def show_page(qtbot, theme, content, store, clock):
    def show(width=1000, height=704):
        page = ReportPage(theme, content, store, Saver(clock))
        page.asked = []
        page.pdf_wanted.connect(lambda printout: page.asked.append(("pdf", printout)))
        page.print_wanted.connect(lambda printout: page.asked.append(("print", printout)))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.refresh()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def tick(qtbot, page, part):
    page.boxes[part].setFocus()
    qtbot.keyClick(page.boxes[part], Qt.Key.Key_Space)


def shown(page):
    return page.preview.toPlainText()


def on_paper(page):
    return read_pdf(pdf_of(page.printout()))


def test_by_default_nothing_of_other_people_is_in_it(show_page, full):
    page = show_page()
    assert page.chosen() == list(BY_DEFAULT)
    for text in (shown(page), on_paper(page).text):
        assert "Verslag voor je coach: Marjan" in text
        assert full.SECRET not in text
        assert "Quirine" not in text
        assert "Zwanenburg" not in text
        assert WARNING not in text


def test_with_everything_ticked_names_are_in_it_with_the_warning_but_nothing_noted_about_them(show_page, full, qtbot):
    page = show_page()
    for part, box in page.boxes.items():
        if not box.isChecked():
            tick(qtbot, page, part)
    assert page.chosen() == list(page.boxes)
    for text in (shown(page), on_paper(page).text):
        assert "Quirine Zwanenburg" in text
        assert "‘Quirine vindt het raar’" in text
        assert "Als het maandag is, dan bel ik Quirine." in text
        assert "Ik durf te vragen." in text
        assert "Orde scheppen." in text
        assert text.count(WARNING) == 4  # the ledger, the plan, the people, and who knows more
        assert full.SECRET not in text


def test_a_thought_in_own_words_that_names_someone_stays_at_home(show_page, full):
    assert "Een gedachte in eigen woorden" in shown(show_page())


def test_the_warning_stands_with_each_part_that_names_someone(show_page, full, store):
    page = show_page()
    warned = {part for part, label in page.warnings.items() if label.isVisible()}
    assert warned == {*OF_OTHERS, "ledger", "plan"}
    assert page.boxes["people"].accessibleDescription() == f"Namen, soort gesprek en dag. {WARNING}"
    assert page.boxes["talks"].accessibleDescription() == "Hoeveel, en hoe ze voelden. Zonder namen."


def test_a_part_comes_and_goes_by_mouse_and_by_keys_and_is_found_back(show_page, full, qtbot):
    page = show_page()
    assert "Orde scheppen." not in shown(page)
    tick(qtbot, page, "direction")
    assert "Orde scheppen." in shown(page)
    box = page.boxes["direction"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 2)
    assert "Orde scheppen." not in shown(page)
    tick(qtbot, page, "direction")
    tick(qtbot, page, "ladder")
    again = show_page()
    assert again.chosen() == [*BY_DEFAULT[1:], "direction"]


def test_without_any_part_there_is_nothing_to_print(show_page, full, qtbot):
    page = show_page()
    for part in BY_DEFAULT:
        tick(qtbot, page, part)
    assert "Kies links wat je wilt laten zien." in shown(page)
    assert not page.pdf.isEnabled()
    assert not page.paper.isEnabled()
    assert page.pdf.toolTip()
    assert show_page().chosen() == []


def test_an_empty_file_says_so_part_by_part(show_page, qtbot):
    page = show_page()
    for part, box in page.boxes.items():
        if not box.isChecked():
            tick(qtbot, page, part)
    assert shown(page).count("Hier staat nog niets.") == len(page.boxes) - 1  # the ladder is never empty


def test_what_is_asked_for_is_the_report_as_it_is_ticked(show_page, full, qtbot):
    page = show_page()
    qtbot.mouseClick(page.pdf, Qt.MouseButton.LeftButton)
    page.paper.setFocus()
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    assert [kind for kind, _ in page.asked] == ["pdf", "print"]
    pdf = read_pdf(pdf_of(page.asked[0][1]))
    assert pdf.title.startswith("Verslag voor je coach 20")
    assert "page 1 of" in pdf.text
    assert pdf.fonts == {"AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"}


def test_then_and_now_of_the_self_check_stand_beside_each_other(show_page, full):
    text = shown(show_page())
    row = text[text.index("Iets vragen") :].splitlines()[:3]
    assert row == ["Iets vragen", "lukt soms", "gaat vanzelf"]


def test_every_line_of_a_long_report_is_on_paper_and_no_page_ends_with_a_heading(show_page, full, journal, qtbot):
    for number in range(60):
        journal.jump(number + 5)
        journal.talk(full.person, ease=3, useful=3)
        journal.touch(TouchKind.GREETING, full.person, level=number % 12 + 1)
    page = show_page()
    for part, box in page.boxes.items():
        if not box.isChecked():
            tick(qtbot, page, part)
    pdf = on_paper(page)
    assert pdf.pages > 3
    assert pdf.text.count("The last 30:") == 2  # of 63 talks: how they felt, and with whom
    words = " ".join(pdf.text.split())
    for line in filter(None, map(str.strip, shown(page).replace("\u2028", "\n").splitlines())):
        assert " ".join(line.split()) in words
    titles = [part.title for part in page._content.report.part]
    for text in pdf.page_texts:
        body = text[: text.rindex("Verslag voor je coach,")].rstrip()
        assert not any(body.endswith(f" {title}") for title in titles)


@pytest.mark.parametrize("width", [1000, 720, 420])
def test_everything_is_in_sight_at_every_width(show_page, full, width):
    page = show_page(width)
    QApplication.processEvents()
    for part in (*page.boxes.values(), page.pdf, page.paper, page.preview):
        left = part.mapTo(page, part.rect().topLeft()).x()
        assert part.isVisible()
        assert 0 < left < left + part.width() <= width
