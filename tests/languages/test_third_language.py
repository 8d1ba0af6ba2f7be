"""A third language needs files only: a folder with texts and a catalogue, and it can be chosen."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from netwerkapp.app import Frame
from netwerkapp.languages import fitting, languages
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.translation import language_name
from tests.languages.marked import latin_words, marked
from tests.names_seen import words_of
from tests.windows import shown_window

pytestmark = pytest.mark.usefixtures("source_language_again")
OWN = {"LanguageWords": {"English": "Ελληνικά", "en_GB": "el_GR"}}


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """The files of the app, with Greek beside Dutch and English: the English content, and a catalogue of marks."""
    place = Path(shutil.copytree(RESOURCES, tmp_path / "resources"))
    for code in set(languages(place / "content")) - {"nl", "en"}:
        shutil.rmtree(place / "content" / code)
        (place / "i18n" / f"netwerkapp_{code}.qm").unlink(missing_ok=True)
    shutil.copytree(place / "content" / "en", place / "content" / "el")
    tree = ET.parse(place / "i18n" / "netwerkapp_nl.ts")
    tree.getroot().set("language", "el_GR")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            own = OWN.get(context.findtext("name"), {}).get(source, marked(source))
            for one in translation.findall("numerusform") or [translation]:
                one.text = own
    catalogue = place / "i18n" / "netwerkapp_el.ts"
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", catalogue, "-qm", catalogue.with_suffix(".qm")], check=True, capture_output=True)
    monkeypatch.setattr("netwerkapp.frame.RESOURCES", place)
    monkeypatch.setattr("netwerkapp.building.RESOURCES", place)
    return place


@pytest.fixture
def frame(qapp, store, tmp_path, resources):
    store.settings.set("welcomed", "yes")
    made = Frame(qapp, store, tmp_path / "data", None, lambda: False)
    made.show()
    yield made
    made.leave()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(window, code):
    window.show_page("settings")
    combo = window.pages.settings.looks.language
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def test_it_is_offered_by_its_own_name_and_the_whole_window_speaks_it_at_once(frame, store, qtbot):
    window = shown_window()
    combo = window.pages["settings"].looks.language
    assert [combo.itemText(place) for place in range(combo.count())] == ["Nederlands", "Ελληνικά", "English"]
    window.show_page("settings")
    qtbot.keyClicks(window.pages.settings.you.name, "Anna")
    choose(window, "el")
    window = shown_window()
    assert window.current_page() == "settings"
    assert window.pages.settings.you.name.text() == store.profile.get("name") == "Anna"
    assert store.settings.get("language") == "el"
    assert latin_words("\n".join(action.text() for action in window.menuBar().actions())) == set()
    assert latin_words(words_of(window.pages.settings.reminders)) == set()
    assert QLocale().name() == "el_GR"
    choose(window, "nl")
    assert "Herinneringen" in words_of(shown_window().pages["settings"])


def test_a_language_that_is_gone_gives_way_to_that_of_the_system(frame, store, resources):
    choose(shown_window(), "el")
    shown_window()
    shutil.rmtree(resources / "content" / "el")
    frame.show()
    assert "Netwerkapp" in shown_window().windowTitle()
    assert shown_window()._content.language in ("nl", "en")


def test_a_catalogue_that_does_not_say_its_name_is_called_by_its_code(resources):
    assert language_name("el", resources) == "Ελληνικά"
    assert language_name("en", resources) == "English"
    assert language_name("fr", resources) == "French"


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        *(("nl_NL.UTF-8", "nl"), ("nl_BE", "nl"), ("en_US.UTF-8", "en"), ("en-GB", "en"), ("el_GR", "el")),
        *(("fr_FR", "nl"), ("C", "nl"), ("C.UTF-8", "nl"), ("", "nl"), ("POSIX", "nl")),
    ],
)
def test_the_system_gets_its_own_language_if_it_is_there(resources, locale, code):
    assert languages(resources / "content") == ("nl", "el", "en")
    assert fitting(locale, resources / "content") == code
