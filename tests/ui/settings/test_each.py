"""Each setting by its name: it stands on the page in each language, works at once, and is set back the same way."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.storage.backups import SECOND_PLACE
from netwerkapp.ui.motion import may_move
from tests.dialogs import answer_the_dialog
from tests.names_seen import words_of

pytestmark = pytest.mark.usefixtures("source_language_again")

NAMES = {  # in Dutch, and in English
    "Je naam": "Your name",
    "Taal": "Language",
    "Kleuren": "Colours",
    "Grootte van de tekst": "Text size",
    "Rustig beeld": "Quiet view",
    "Stille modus": "Quiet mode",
    "Rustig tempo": "Quiet pace",
    "Hoeveel gesprekken per week zijn haalbaar voor je?": "How many talks a week can you manage?",
    "Hoe leg je het liefst contact?": "How do you prefer to make contact?",
    "Herinneringen": "Reminders",
    "Pauze": "Break",
    "Een tweede plek voor je reservekopieën": "A second place for your backups",
    "Namen verbergen": "Hide names",
    "Opnieuw berekenen": "Work out again",
    "Terug naar de beginwaarden": "Back to the start values",
}


def choose(user, choice, data):
    """Choose as the list that comes up tells it."""
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())
    QApplication.processEvents()


def test_each_setting_stands_on_the_page_in_both_languages(user):
    assert set(NAMES) - set(words_of(user.page).splitlines()) == set()
    choose(user, user.page.looks.language, "en")
    assert set(NAMES.values()) - set(words_of(user.page).splitlines()) == set()
    choose(user, user.page.looks.language, "nl")
    assert set(NAMES) - set(words_of(user.page).splitlines()) == set()


@pytest.mark.parametrize("name", ["Anna", ""])
def test_your_name_is_in_the_greeting_at_once(user, name):
    def greeting():
        user.go("ladder")
        text = user.window.pages.ladder.greeting.text()
        user.go("settings")
        return text

    assert "Marjan" in greeting()
    field = user.page.you.name
    field.setFocus()
    field.selectAll()
    user.qtbot.keyClick(field, Qt.Key.Key_Delete)
    user.qtbot.keyClicks(field, name)
    assert "Marjan" not in greeting()
    assert name in greeting()
    user.restart()
    assert user.page.you.name.text() == name


def test_a_quiet_pace_names_fewer_people_at_once(user):
    user.clock.forward(days=80)
    user.restart()

    def named():
        return len(user.store.keeping_in_touch.due())

    many = named()
    user.click(user.box("Rustig tempo"))
    assert named() == 1 < many
    user.restart()
    assert user.box("Rustig tempo").isChecked()
    user.click(user.box("Rustig tempo"))
    assert named() == many


def test_colours_size_and_movement_change_at_once_and_back(user):
    def paper():
        window = user.window
        return window.grab().toImage().pixelColor(window.width() - 3, window.height() - 3).lightness() > 128

    choose(user, user.page.looks.colours, "dark")
    assert not paper()
    choose(user, user.page.looks.colours, "system")
    assert paper()
    for percent in (80, 200, 100):
        choose(user, user.page.looks.text_size, percent)
        assert user.page.you.name.font().pixelSize() == 15 * percent // 100
    for still in (True, False):
        user.click(user.box("Rustig beeld"))
        assert may_move(user.store.settings) is not still


def test_a_break_until_a_day_ends_by_itself(user):
    user.press("Even rust")
    user.qtbot.keyClicks(user.page.pace.rest.day.field, (user.store.today() + timedelta(days=3)).isoformat())
    user.press("Begin je pauze")
    pause = user.store.pauses.current()
    assert pause.until == user.store.today() + timedelta(days=3)
    user.clock.forward(days=3)
    user.restart()
    assert user.store.pauses.current() is None
    assert not user.page.pace.begin_again.isVisible()


def test_a_second_place_for_backups_is_seen_at_once_and_taken_away_again(user, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    answer_the_dialog(user.qtbot, stick)
    user.press("Kies een map")
    assert user.page.data.second.text() == user.store.settings.get(SECOND_PLACE) == str(stick)
    user.restart()
    assert user.page.data.second.text() == str(stick)
    user.press("Geen tweede plek")
    assert user.store.settings.get(SECOND_PLACE) == ""
    assert not user.page.data.second.isVisible()
