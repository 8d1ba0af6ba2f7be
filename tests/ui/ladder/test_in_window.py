"""Where the ladder leads to in the real window, and the switch for a quiet view."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.resistances import Resistance
from netwerkapp.ui.motion import may_move
from tests.ui.ladder.test_today import press

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture(params=["mouse", "keys"])
def way(request):
    return request.param


@pytest.fixture
def window(qtbot, store, clock, tmp_path):
    """Open the window on the ladder."""
    store.settings.set("welcomed", "yes")

    def show():
        made = build_window(store, tmp_path, "nl", clock)
        qtbot.addWidget(made)
        made.resize(1180, 760)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        QApplication.processEvents()
        return made

    return show


def test_an_experiment_of_this_week_opens_the_question_how_it_went(window, store, journal, qtbot):
    anna = journal.contact(2)
    one = Resistance("r01", store.now(), strength_before=7, reframe="Het mag.", experiment="Vraag iets.", id="r01")
    store.resistances.save(replace(one, contact=anna, planned_for=store.today()))
    made = window()
    row = made.pages.ladder.week.rows[-1]
    assert row.text() == "Experiment met Anna"
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert made.current_page() == "steps"
    assert made.pages.steps.current() == ("w6", "after")


def test_help_after_quiet_days_opens_its_page(window, journal, qtbot, way):
    journal.thought()
    journal.day(12)
    made = window()
    press(qtbot, made.pages.ladder.today.guard.help, way)
    assert made.current_page() == "asking_help"


def test_what_you_did_opens_the_talk_the_person_and_the_step(window, journal, qtbot, way):
    anna = journal.contact(2)
    journal.talk(anna, ease=3, useful=3, prepared=True)
    journal.talk(anna, ease=3, useful=3)
    journal.touch(contact=anna, level=1)
    journal.touch(contact=anna, level=2)
    journal.know_check()
    journal.define()
    made = window()
    ladder, opened = made.pages.ladder, []
    for place in range(3):
        made.show_page("ladder")
        QApplication.processEvents()
        line = ladder.evidence.current().done[place]
        if way == "mouse":
            qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        else:
            line.setFocus()
            qtbot.keyClick(line, Qt.Key.Key_Return)
        opened.append(made.current_page())
    assert opened == ["steps", "contacts", "conversations"]


def test_undo_of_a_break_brings_the_step_back(window, store, qtbot):
    made = window()
    press(qtbot, made.pages.ladder.today.rest.link, "mouse")
    press(qtbot, made.pages.ladder.today.rest.begin, "mouse")
    assert made.notice.text() == "Je pauze is begonnen. Alles blijft staan."
    press(qtbot, made.notice.link, "keys")
    assert store.pauses.current() is None
    assert made.pages.ladder.card.what() == "Vertel in één klik waarom je hier bent."


def test_rest_after_a_hard_talk_asks_until_when(window, journal, qtbot, way):
    journal.talk(journal.contact(2), ease=1, useful=3, pleasure=1)
    made = window()
    made.show_page("conversations")
    made.pages.conversations.reflection.hard.rest_wanted.emit()
    assert made.current_page() == "ladder"
    rest = made.pages.ladder.today.rest
    assert rest.day.field.isVisible()
    press(qtbot, rest.begin, way)
    assert made.pages.ladder.card.what() == "Je hebt pauze. Alles blijft staan."


def test_a_quiet_view_is_kept_and_undone_in_the_settings(window, store, qtbot, way):
    made = window()
    made.show_page("settings")
    switch = made.pages.settings.looks.quiet_view
    assert switch.text() == "Rustig beeld"
    for still in (True, False):
        turn(qtbot, switch, way)
        assert switch.isChecked() is still
        assert may_move(store.settings) is not still
        made.show_page("settings")
        assert switch.isChecked() is still


def test_a_quiet_view_stops_what_moves_at_once_and_lets_nothing_begin(window, journal, qtbot, way):
    made = window()
    ladder, switch = made.pages.ladder, made.pages.settings.looks.quiet_view
    journal.reason()
    made.show_page("ladder")
    QApplication.processEvents()
    assert not ladder.stairs.is_still()
    qtbot.keyClick(made, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    turn(qtbot, switch, way)
    assert ladder.stairs.is_still()
    journal.discovery()
    qtbot.keyClick(made, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert made.current_page() == "ladder"
    assert ladder.stairs.is_still()
    assert ladder.celebrating.said == ["Nieuwe tegel: Je schreef je ontdekking op"]
    made.show_page("settings")
    turn(qtbot, switch, way)
    journal.plan()
    made.show_page("ladder")
    assert not ladder.stairs.is_still()


def turn(qtbot, switch, way):
    if way == "mouse":
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, switch.height() // 2))
    else:
        switch.setFocus()
        qtbot.keyClick(switch, Qt.Key.Key_Space)


def test_every_action_of_the_ladder_has_a_name_in_the_undo_menu(window, store):
    made = window()
    store.energy.choose(1)
    store.pauses.begin(None)
    store.pauses.end()
    store.feeling.place(2)
    said = []
    while store.undoable():
        made.undoing.show_in_menu()
        said.append(made.menus.undo.text())
        store.undo()
    assert len(said) == 4
    assert not [text for text in said if "laatste wijziging" in text]
