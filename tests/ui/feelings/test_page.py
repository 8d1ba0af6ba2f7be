"""The page behind "How it feels", by mouse and by keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.predictions import Outcome
from netwerkapp.ui.feelings.page import FeelingsPage
from netwerkapp.ui.saver import Saver


@pytest.fixture
def show_page(qtbot, theme, content, store, clock):
    def show(width=1000, height=704):
        page = FeelingsPage(theme, content, store, Saver(clock))
        page.changes = []
        page.changed.connect(lambda: page.changes.append(1))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.refresh()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def outcomes(store):
    return [one.outcome for one in store.predictions.all()]


def test_an_empty_file_says_what_will_be_here_and_counts_nothing(show_page):
    page = show_page()
    assert page.trend.sentence() == "Na je tweede gesprek zie je hier een lijn."
    assert page.trend.chart.isHidden()
    assert page.ledger.caption().startswith("Schrijf op je gespreksblad waar je bang voor bent.")
    assert page.ledger.rows == []
    assert page.dared.text() == "Hier tel je straks wat je durfde vragen, ook als het antwoord nee was."
    assert page.who_knows.text().startswith("Zet bij een contact of diegene weet dat je zoekt.")
    assert page.effort.lines == []


def test_the_values_stand_under_the_chart_with_the_newest_first(show_page, diary):
    diary.talk("Ria", days=5, ease=2, useful=3, pleasure=2, energy_cost=5)
    diary.talk("Bram", days=3, ease=4, useful=4)
    table = show_page().trend.table
    assert table.isVisible()
    rows = [[table.text(row, column) for column in range(6)] for row in range(2)]
    assert [row[0] for row in rows] == ["Bram", "Ria"]
    assert [row[2:] for row in rows] == [["–", "4", "–", "4"], ["5", "2", "2", "3"]]
    spoken = table.model().index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ease: 2 of 5"


def test_enter_leads_from_the_chart_to_its_values_and_escape_back(show_page, diary, qtbot):
    diary.talk("Ria", days=5, ease=2, useful=3)
    diary.talk("Bram", days=3, ease=4, useful=4)
    trend = show_page().trend
    trend.chart.setFocus()
    qtbot.keyClick(trend.chart, Qt.Key.Key_Return)
    assert trend.table.hasFocus()
    assert trend.chart.isVisible()
    qtbot.keyClick(trend.table, Qt.Key.Key_Escape)
    assert trend.chart.hasFocus()
    assert trend.table.isVisible()


def test_the_caption_states_numbers_only(show_page, diary, store):
    for number, outcome in enumerate([Outcome.NO] * 5 + [Outcome.YES]):
        diary.talk(days=20 - number, fear="Ik val stil", pct="70")
        store.predictions.tell(store.predictions.all()[0], outcome)
    page = show_page()
    assert page.ledger.caption() == "Je was six times bang voor iets. Het gebeurde once."
    diary.talk(days=1, fear="Hij zegt nee", pct="10")
    store.predictions.tell(store.predictions.all()[0], Outcome.A_LITTLE)
    page.refresh()
    assert page.ledger.caption() == ("Je was seven times bang voor iets. Het gebeurde once. En once een beetje.")


def test_talks_and_experiments_stand_in_the_ledger_with_two_dots(show_page, diary, store):
    diary.talk("Henk", days=1, fear="Ik val stil", pct="70")
    diary.experiment()
    store.predictions.tell(store.predictions.all()[1], Outcome.NO)
    page = show_page()
    talk, experiment = page.ledger.rows
    assert (talk.dots.thought, talk.dots.happened) == (70, None)
    assert (experiment.dots.thought, experiment.dots.happened) == (60, 0)
    assert experiment.dots.accessibleName() == "Ze heeft geen tijd. Chance: 60%. Happened: nee."
    assert page.ledger.caption().startswith("Bij je experimenten dacht je once dat er iets zou gebeuren.")
    assert "Het gebeurde niet." in page.ledger.caption()


def test_what_happened_is_told_by_mouse_and_changed_by_keys(show_page, diary, store, qtbot):
    diary.talk(fear="Ik val stil", pct="70")
    page = show_page()
    button = page.ledger.rows[0].answers[Outcome.YES]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert outcomes(store) == [Outcome.YES]
    QApplication.processEvents()
    row = page.ledger.rows[0]
    assert row.change.hasFocus()
    qtbot.keyClick(row.change, Qt.Key.Key_Space)
    assert row.answers[Outcome.NO].hasFocus()
    qtbot.keyClick(row.answers[Outcome.NO], Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert outcomes(store) == [Outcome.A_LITTLE]
    assert page.changes == [1, 1]
    store.undo()
    page.refresh()
    assert page.ledger.caption() == "Je was once bang voor iets. Het gebeurde once."


def test_a_long_ledger_begins_with_the_newest_and_shows_all_when_asked(show_page, diary, qtbot):
    for number in range(10):
        diary.talk(days=number + 1, fear=f"Vrees {number}", pct="50")
    page = show_page()
    assert len(page.ledger.rows) == 8
    page.ledger.all_link.setFocus()
    qtbot.keyClick(page.ledger.all_link, Qt.Key.Key_Space)
    assert len(page.ledger.rows) == 10
    assert page.ledger.all_link.isHidden()
    assert page.ledger.rows[8].answers[Outcome.NO].hasFocus()


def test_a_fear_is_never_markup(show_page, diary):
    diary.talk(fear="<b>vet</b> & zo", pct="")
    page = show_page()
    words = [child.text() for child in page.ledger.rows[0].findChildren(type(page.ledger._caption))]
    assert "‘<b>vet</b> & zo’" in words


def test_what_you_did_stands_beside_what_it_brought(show_page, diary):
    both = (diary.Benefit.ADVICE, diary.Benefit.NEW_VIEW)
    diary.talk(days=2, benefits=both, ease=3, useful=4)
    diary.talk(days=1, benefits=both[:1], ease=3, useful=4)
    page = show_page()
    assert page.effort.lines == ["Gesprekken gevoerd: 2", "Advies: 2", "Een nieuwe kijk: 1"]
    assert page.dared.text() == "2 keer iets gevraagd of een gesprek afgesproken. Ook als het niet doorging."
    assert page.who_knows.text() == "2 van de 2 mensen op je lijst weten het."


@pytest.mark.parametrize("width", [1000, 720, 380])
def test_everything_is_in_sight_at_every_width(show_page, diary, width):
    diary.talk(days=5, fear="Ik val stil", pct="70", ease=2, useful=3)
    diary.talk(days=3, ease=4, useful=4)
    page = show_page(width)
    QApplication.processEvents()
    for part in (page.trend, page.ledger, page.effort, page.dared, page.who_knows):
        left = part.mapTo(page, part.rect().topLeft()).x()
        assert part.isVisible()
        assert 0 < left < left + part.width() <= width
