"""The list of people in a file, which may hold very many."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.cards import Card
from netwerkapp.domain.imports import Status
from netwerkapp.domain.names import Name
from netwerkapp.storage.imports import ImportRow
from netwerkapp.ui.imports.people_list import PeopleList, PeopleModel
from netwerkapp.ui.imports.words import ImportWords

MANY = 3_000


class CountingModel(PeopleModel):
    """Counts how often it is asked how many there are: once for each row that gets its place."""

    asked = 0

    def rowCount(self, *parent):  # noqa: N802  Qt's own name
        self.asked += 1
        return super().rowCount(*parent)


@pytest.fixture
def people(qtbot, theme):
    model = CountingModel(ImportWords())
    made = PeopleList(theme, model)
    qtbot.addWidget(made)
    model.show_rows([ImportRow(n, f"Bo {n}", Status.NEW, Card(n, Name("Bo"))) for n in range(MANY)])
    return made


def test_the_window_does_not_wait_until_very_many_have_their_place(people):
    people.show()
    most = 0
    while people.verticalScrollBar().maximum() < (MANY - 10) * 50:
        people.model().asked = 0
        QApplication.processEvents()
        most = max(most, people.model().asked)
    assert 0 < most < MANY / 2


def test_giving_very_many_their_place_asks_python_nothing_for_each(qtbot, theme):
    model = PeopleModel(ImportWords())
    people = PeopleList(theme, model)
    qtbot.addWidget(people)
    calls = []
    model.show_rows([ImportRow(n, f"Bo {n}", Status.NEW, Card(n, Name("Bo"))) for n in range(MANY)])
    with qtbot.waitExposed(people):
        people.show()
    sys.setprofile(lambda _frame, event, _what: calls.append(event) if event == "call" else None)
    try:
        while people.verticalScrollBar().maximum() < (MANY - 10) * 50:
            QApplication.processEvents()
    finally:
        sys.setprofile(None)
    assert len(calls) < MANY / 2


def test_another_kind_of_rows_takes_the_place_of_the_first(people):
    six = people.height()
    people.setCurrentIndex(people.model().index(2, 0))
    people.model().show_rows([ImportRow(n, f"Ko {n}", Status.KNOWN) for n in range(MANY)])
    assert people.model().index(2, 0).data().startswith("Ko 2")
    assert not people.currentIndex().isValid()
    people.model().show_rows(())
    assert people.model().rowCount() == 0
    assert people.height() < six


def test_the_last_of_very_many_is_one_key_away(people, qtbot):
    with qtbot.waitExposed(people):
        people.show()
    people.setFocus()
    qtbot.waitUntil(lambda: people.verticalScrollBar().maximum() > (MANY - 10) * 50)
    qtbot.keyClick(people, Qt.Key.Key_End)
    assert people.currentIndex().row() == MANY - 1
    assert people.viewport().rect().intersects(people.visualRect(people.currentIndex()))
