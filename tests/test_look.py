"""The look of the whole app follows the system, and what is chosen beats it; at once, without losing what is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.app import Frame
from tests.windows import delete_windows, shown_window

pytestmark = pytest.mark.usefixtures("source_language_again")

DARK, LIGHT = "#1d1b18", "#f8f3e9"


class System:
    """A desktop whose colours can be switched."""

    def __init__(self, app):
        self.dark, self.strong, self._hints = False, False, app.styleHints()
        self._accessibility = self._hints.accessibility()

    def __call__(self):
        return self.dark

    def ask_for_contrast(self, strong):
        self.strong, preference = strong, Qt.ContrastPreference
        self._accessibility.contrastPreferenceChanged.emit(
            preference.HighContrast if strong else preference.NoPreference
        )

    def switch(self, dark):
        self.dark = dark
        self._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def paper():
    """The colour of the window as it is painted, in its last corner."""
    window = shown_window()
    return window.grab().toImage().pixelColor(window.width() - 3, window.height() - 3).name()


def ink_of(window):
    """The colour of the greeting as it is painted, where it stands out most."""
    picture = window.pages.ladder.greeting.grab().toImage()
    paper = picture.pixelColor(0, 0).lightness()
    pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max(pixels, key=lambda colour: abs(colour.lightness() - paper)).name()


@pytest.fixture
def system(qapp, qtbot, store, tmp_path):
    store.settings.set("welcomed", "yes")
    system = System(qapp)
    frame = Frame(qapp, store, tmp_path, "nl", system, lambda: system.strong)
    frame.show()
    yield system
    frame.leave()
    delete_windows()


def choose(page, choice, data):
    choice.setFocus()
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


def test_the_window_follows_the_colours_of_the_system(system):
    assert paper() == LIGHT
    system.switch(True)
    assert paper() == DARK
    system.switch(False)
    assert paper() == LIGHT


def test_the_window_has_more_contrast_where_the_system_asks_for_it_in_light_and_in_dark(system, store):
    shown_window()
    for dark, ink in ((False, "#000000"), (True, "#ffffff")):
        system.switch(dark)
        shown_window()
        system.ask_for_contrast(True)
        assert ink_of(shown_window()) == ink
        system.ask_for_contrast(False)
        assert ink_of(shown_window()) not in ("#000000", "#ffffff")


def test_chosen_colours_beat_those_of_the_system_until_the_system_is_chosen_again(system, store):
    page = (window := shown_window()).pages.settings
    window.show_page("settings")
    choose(page, page.looks.colours, "dark")
    assert paper() == DARK
    system.switch(True)
    system.switch(False)
    assert paper() == DARK
    assert shown_window().current_page() == "settings"
    page = shown_window().pages.settings
    choose(page, page.looks.colours, "system")
    assert paper() == LIGHT


@pytest.mark.parametrize("percent", [80, 200])
def test_the_size_of_the_text_is_chosen_from_80_to_200_percent(system, store, percent):
    page = (window := shown_window()).pages.settings
    window.show_page("settings")
    choose(page, page.looks.text_size, percent)
    QApplication.processEvents()
    assert shown_window().pages.settings.you.name.font().pixelSize() == 15 * percent // 100


def test_another_language_is_there_at_once_and_beats_the_command_line(system, store):
    page = (window := shown_window()).pages.settings
    window.show_page("settings")
    choose(page, page.looks.language, "en")
    QApplication.processEvents()
    assert shown_window().windowTitle() == "Settings – Netwerkapp"
