"""While names are hidden, no way to what needs the file or changes it ends in an error: a sentence says why."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.app import Frame
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.storage.settings import HIDDEN_NAMES, ON
from netwerkapp.ui.contacts.duplicates import AT_ONCE as MANY_PEOPLE
from netwerkapp.ui.conversations.export import AT_ONCE as MANY_TALKS
from netwerkapp.ui.pages import TO_LOOK_AT
from tests.windows import shown_window

pytestmark = pytest.mark.usefixtures("source_language_again")

SENTENCE = "je kunt nu alleen kijken"
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
REFUSED = {  # in the menus
    *("Nieuw contact", "Nieuw gesprek", "Snel toevoegen", "Mensen importeren", "Contacten exporteren"),
    *("Alles meenemen", "Meegenomen bestand terugzetten", "Verwijderd", "Reservekopieën", "Alles wissen"),
}
NOT_PRESSED = {  # they open a dialog of the system, another app, or this window anew
    *("Afdrukken", "Bewaren als pdf", "Bekijk een voorbeeld", "Afsluiten"),
    *("Namen verbergen", "Grotere tekst", "Kleinere tekst", "Gewone tekst"),
}
OF_THE_LIST = {"Staat iemand dubbel?", "Snel toevoegen", "Mensen importeren", "Contacten exporteren"}


@pytest.fixture
def many(store):
    """More people and talks than are handled while a window waits."""
    people = [Contact(f"c{n}", store.now(), Name("Xerxes", "", f"Q{n:x}z{n * 7919:x}")) for n in range(MANY_PEOPLE + 1)]
    store.contacts.add_all(people)
    for number in range(MANY_TALKS + 1):
        talk = Conversation(new_id(), store.now(), people[number].id, status=Status.IDEA)
        store.conversations.save(talk, "conversation_added")


@pytest.fixture
def frame(qapp, store, tmp_path):
    """The app; names are hidden."""
    store.settings.set("welcomed", "yes")
    store.settings.set(HIDDEN_NAMES, ON)
    frame = Frame(qapp, store, tmp_path / "data", "nl", lambda: False)
    yield frame
    frame.leave()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(frame):
    frame.show()
    window = shown_window()
    window.activateWindow()
    return window


def said(window):
    """What the window says now; it is told once."""
    QApplication.processEvents()
    text = window.notice.text() if window.notice.isVisible() else ""
    window.notice.clear()
    return text


def entries(menu):
    """Everything that can be chosen in a menu, by its text."""
    return {one.text().replace("&", ""): one for one in menu.actions() if not one.isSeparator()}


def test_a_menu(window):
    refused = set()
    for heading in window.menuBar().actions():
        for text, action in entries(heading.menu()).items():
            if text in NOT_PRESSED:
                continue
            action.trigger()
            assert window.current_page() in TO_LOOK_AT, text
            refused |= {text} if SENTENCE in said(window) else set()
    assert refused == REFUSED


def test_the_menu_of_a_long_list(many, window):
    window.show_page("contacts")
    refused = set()
    for text, action in entries(window.pages.contacts.head.more_menu).items():
        action.trigger()
        assert window.current_page() == "contacts", text
        refused |= {text} if SENTENCE in said(window) else set()
    assert refused == OF_THE_LIST


def test_a_key(window, qtbot):
    for key, modifier in ((Qt.Key.Key_N, CTRL), (Qt.Key.Key_N, CTRL_SHIFT)):
        qtbot.keyClick(window, key, modifier)
        assert SENTENCE in said(window)


def test_a_button_of_the_settings(window, qtbot):
    for button in (window.pages.settings.data.backups, window.pages.settings.data.wipe):
        window.show_page("settings")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert SENTENCE in said(window)
        assert window.current_page() == "settings"


@pytest.mark.parametrize("name", ["mensen.csv", "mensen.vcf", "alles.netwerk", "helpers.toml", "alles.zip"])
def test_a_file_that_is_dropped_or_given_by_another_start(frame, window, tmp_path, name):
    file = tmp_path / name
    file.write_text("naam\nXerxes\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(300, 300).toPoint(), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *how))
    assert SENTENCE in said(window)
    frame.come_forward([str(file)])
    assert SENTENCE in said(window)
    frame.open([str(file)])
    assert SENTENCE in said(window)
    assert window.current_page() == "ladder"


def test_many_talks_go_to_a_file_without_a_name(many, window, qtbot, tmp_path):
    window.show_page("talk_export")
    page, file = window.pages.talk_export, tmp_path / "gesprekken.md"
    page.open("")
    page.kind.card("md").click()
    page.choose_file = lambda _name, _kind: str(file)
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.job is None, timeout=30_000)
    assert str(file) in said(window)
    text = file.read_text("utf-8")
    assert text.count("Persoon ") > MANY_TALKS
    assert "Xerxes" not in text
    assert "Qz" not in text
