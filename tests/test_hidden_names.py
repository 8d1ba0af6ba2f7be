"""Names can be hidden: then nothing that the app shows, tells or prints names a person, and nothing is changed."""

import re
import sqlite3
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from netwerkapp.app import Frame
from netwerkapp.demo import fill
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.helpers import Helper
from netwerkapp.domain.names import Name
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.hidden import TEXTS
from netwerkapp.storage.settings import HIDDEN_NAMES, ON
from netwerkapp.storage.store import open_store
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.hidden_names import AT_ONCE, without_names_beside
from netwerkapp.ui.ladder.rung_button import RungButton
from netwerkapp.ui.pages import NAMES, TO_LOOK_AT
from netwerkapp.ui.paper import pdf_of
from tests.names_seen import names_in, words_of
from tests.pdf import read_pdf
from tests.windows import all_windows, delete_windows, shown_window

pytestmark = pytest.mark.usefixtures("source_language_again")

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SAID = "Bij Henk Verbruggen en ruud: Saskia's vraag aan Meeuwsen, mail zoe@lemmens.nl of bel 06-12345678"
DRAFTS = ("Xerxes", "Quispel")


@pytest.fixture
def store(tmp_path, clock):
    """Made-up data in which every text that can be typed names someone."""
    folder = tmp_path / "data"
    fill(folder, RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(folder, clock)
    store.helpers.save(Helper("helper", clock(), "my_coach", "Quispel", "06-12345678"))
    store.profile.set("message_coach", SAID)
    store.settings.set("quick_add_names", "Xerxes Quispel")
    store.settings.set("last_page", "ladder")
    with store.door.utils.atomic():
        for table, columns in TEXTS.items():
            for column in columns:
                if table not in ("profile", "step_answers") and (table, column) != ("contacts", "tags"):
                    store.door.connection.execute(f"UPDATE {table} SET [{column}] = ? WHERE [{column}] <> ''", (SAID,))
    store.close()
    store = open_store(folder, clock)
    yield store
    store.close()


@pytest.fixture
def names(store):
    """All names of people that no text of the app itself has."""
    rows = store.door.read("SELECT given, family FROM contacts")
    named = {word for row in rows for part in row for word in re.findall(r"\w+", part)} | {*DRAFTS, "ruud", "12345678"}
    own = " ".join(file.read_text("utf-8") for file in (RESOURCES / "content" / "nl").rglob("*.toml"))
    return named - set(re.findall(r"\w+", own)) - {"El", "Jan", "Marjan"}


@contextmanager
def opened(qapp, store, tmp_path):
    frame = Frame(qapp, store, tmp_path / "data", "nl", lambda: False)
    frame.show()
    yield frame
    frame.leave()
    delete_windows()


@pytest.fixture
def frame(qapp, qtbot, store, tmp_path):
    with opened(qapp, store, tmp_path) as frame:
        yield frame


def hide_names(qtbot):
    window = shown_window()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL_SHIFT)
    return shown_window()


def press(qtbot, window, text):
    (link,) = [one for one in window.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    return shown_window()


def walk(window, store):
    """Open everything there is; all words that were there to see, to hear or to print."""
    seen = []

    def look(what):
        QApplication.processEvents()
        seen.append((what, words_of(window)))

    for page in window.pages:
        window.show_page(page)
        look(page)
    window.show_page("ladder")
    for rung in window.pages.ladder.findChildren(RungButton):
        rung.click()
        look("rung")
    window.show_page("contacts")
    for person in store.contacts.page(ContactQuery(), 0, 100)[::12]:
        window.pages.contacts.open(person.contact.id)
        look("person")
    window.show_page("conversations")
    for talk in store.conversations.page(list(Status), 0, 100)[::5]:
        window.pages.conversations.open_sheet(talk.conversation.id)
        look("sheet")
        window.pages.conversations.look_back(talk.conversation.id)
        look("look-back")
    for page in ("ladder", "report"):
        seen.append(("paper", read_pdf(pdf_of(window.pages[page].printout())).text))
    return seen


def test_no_page_shows_tells_or_prints_a_name_while_names_are_hidden(frame, store, names, qtbot):
    with_names = walk(shown_window(), store)
    places = {what for what, text in with_names if names_in(text, names)}
    assert {"ladder", "contacts", "network", "conversations", "person", "sheet", "look-back", "quick_add"} <= places
    found = names_in(" ".join(text for _, text in with_names), names)
    assert {"Verbruggen", "ruud", "Ruud", "Saskia", "Meeuwsen", "Quispel", "12345678"} <= found
    window = hide_names(qtbot)
    without = walk(window, store)
    for what, text in without:
        assert names_in(text, names) == set(), what
    text = " ".join(text for _, text in without)
    assert "Persoon 5" in text
    assert "Marjan" in text  # your own name stays


def test_a_strip_says_so_on_every_page_and_shows_the_names_again(frame, store, qtbot):
    shown_window().show_page("contacts")
    window = hide_names(qtbot)
    assert window.current_page() == "contacts"
    assert "Namen zijn verborgen" in words_of(window)
    assert "Verbruggen" not in words_of(window)
    window = press(qtbot, window, "Namen tonen")
    assert window.current_page() == "contacts"
    assert "Namen zijn verborgen" not in words_of(window)
    assert "Verbruggen" in words_of(window)


def test_names_stay_hidden_after_a_restart_and_everyone_keeps_the_same_stand_in(store, qtbot, qapp, tmp_path):
    with opened(qapp, store, tmp_path):
        window = hide_names(qtbot)
        before = [one.contact.name.full for one in window._store.contacts.page(ContactQuery(), 0, 100)]
        window.close()
    with opened(qapp, store, tmp_path):
        window = shown_window()
        assert "Namen zijn verborgen" in words_of(window)
        assert [one.contact.name.full for one in window._store.contacts.page(ContactQuery(), 0, 100)] == before


def test_nothing_is_changed_while_names_are_hidden_and_it_is_said_why(frame, store, qtbot, tmp_path):
    window = hide_names(qtbot)
    before = list(store.door.connection.iterdump())
    for page in set(NAMES) - TO_LOOK_AT:
        window.notice.clear()
        window.show_page(page)
        assert window.current_page() == "ladder"
        assert "je kunt nu alleen kijken" in window.notice.text()
    for wanted in (window.menus.contact_wanted, window.menus.conversation_wanted, window.menus.export_wanted):
        window.notice.clear()
        wanted.emit()
        assert window.current_page() == "ladder"
        assert "je kunt nu alleen kijken" in window.notice.text()
    for name in ("people.csv", "helpers.toml"):
        (tmp_path / name).write_text("naam\nXerxes\n", "utf-8")
        window.notice.clear()
        window.open_file(tmp_path / name)
        assert window.current_page() == "ladder"
        assert "je kunt nu alleen kijken" in window.notice.text()
    window.show_page("contacts")
    window.notice.clear()
    window.pages.contacts.export_wanted.emit([store.contacts.named("ruud")[0].id])
    assert "je kunt nu alleen kijken" in window.notice.text()
    window.show_page("steps")
    window.pages.steps.open("w1")
    window.notice.clear()
    QApplication.processEvents()
    answer = next(one for one in window.pages.steps.findChildren(QAbstractButton) if one.text() == "Ik zoek werk")
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert "je kunt nu alleen kijken" in window.notice.text()
    assert list(store.door.connection.iterdump()) == before


@pytest.fixture
def long_list(store, clock):
    """More people than are hidden while the window waits."""
    store.contacts.add_all([Contact(f"c{n}", clock(), Name("Quirijn", "", f"Zz{n}")) for n in range(AT_ONCE)])


@contextmanager
def looking(act=lambda: None):
    """What is seen while a dialog stands over everything: its words, and whether the app would end with it."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Waiting) and not seen:
            seen.append((words_of(dialog), dialog.busy.button.isVisible(), QApplication.quitOnLastWindowClosed()))
            act()

    timer = QTimer(interval=0)
    timer.timeout.connect(look)
    timer.start()
    yield seen
    timer.stop()


def test_the_names_of_a_long_list_are_hidden_beside_the_window_which_says_so(frame, store, clock, long_list, qtbot):
    here, threads = threading.get_ident(), set()

    def now():
        threads.add(threading.get_ident())
        return clock()

    window, there = shown_window(), []
    with looking(lambda: there.append((window.isVisible(), setattr(store.door, "clock", now)))) as seen:
        window = hide_names(qtbot)
    ((words, can_cancel, would_end),) = seen
    assert "De namen worden verborgen" in words
    assert not can_cancel
    assert not would_end
    assert there == [(True, None)]
    assert QApplication.quitOnLastWindowClosed()
    assert "Namen zijn verborgen" in words_of(window)
    assert store.contacts.named("quirijn")
    assert not window._store.contacts.named("quirijn")
    assert here in threads  # the window itself goes on
    assert len(threads) == 2


def test_a_start_with_a_long_list_of_hidden_names_says_so_too(store, long_list, qapp, tmp_path):
    store.settings.set(HIDDEN_NAMES, ON)
    with looking() as seen, opened(qapp, store, tmp_path):
        assert "Namen zijn verborgen" in words_of(shown_window())
    assert [would_end for _, _, would_end in seen] == [False]
    assert QApplication.activeModalWidget() is None


def test_what_changes_while_names_are_being_hidden_is_there_afterwards(frame, store, long_list, qtbot):
    def enlarge():
        store.settings.set("text_size", "150")
        frame.show()

    before = shown_window()._theme.px(100)
    with looking(enlarge) as seen:
        hide_names(qtbot)
    assert seen
    qtbot.waitUntil(lambda: shown_window()._theme.px(100) > before)
    assert "Namen zijn verborgen" in words_of(shown_window())


def test_an_app_that_is_ended_while_names_are_being_hidden_ends_when_they_are(frame, long_list, qapp, qtbot):
    window = shown_window()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL_SHIFT)
    too_late = QTimer(singleShot=True, interval=20_000)
    too_late.timeout.connect(lambda: qapp.exit(1))
    too_late.start()
    with looking(frame.end) as seen:
        assert qapp.exec() == 0
    too_late.stop()
    assert seen
    assert not [one for one in all_windows() if one.isVisible()]


def test_an_error_while_a_long_list_is_being_hidden_is_told(store, long_list, qapp, theme):
    store.door.connection.execute("DROP TABLE merges")
    with pytest.raises(sqlite3.OperationalError):
        without_names_beside(store, theme, None)
    assert QApplication.quitOnLastWindowClosed()


def test_the_copy_without_names_goes_with_its_window_and_with_the_file(frame, store, qtbot):
    first = hide_names(qtbot)._store
    press(qtbot, shown_window(), "Namen tonen")
    with pytest.raises(sqlite3.ProgrammingError):
        first.contacts.count()
    second = hide_names(qtbot)._store
    assert second.contacts.count()
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        second.contacts.count()


def test_the_notice_that_says_so_shows_the_names_as_well(frame, qtbot):
    window = hide_names(qtbot)
    window.menus.contact_wanted.emit()
    qtbot.mouseClick(window.notice.link, Qt.MouseButton.LeftButton)
    assert "Namen zijn verborgen" not in words_of(shown_window())


def test_a_new_day_begins_in_the_file_while_names_are_hidden(frame, store, clock, qtbot):
    hide_names(qtbot)
    clock.forward(days=1)
    frame.pass_time()
    assert not store.is_new_day()
    assert "Namen zijn verborgen" in words_of(shown_window())
    assert "Dinsdag 24 november" in words_of(shown_window())


def test_colours_and_size_of_the_text_can_be_chosen_while_names_are_hidden(frame, store, qtbot):
    window = hide_names(qtbot)
    window.menus.size_wanted.emit(1)
    assert store.settings.get("text_size") == "110"
    assert "Namen zijn verborgen" in words_of(shown_window())


def test_a_real_name_finds_nobody_and_a_stand_in_finds_its_person(frame, store, qtbot):
    window = hide_names(qtbot)
    hidden = window._store
    assert hidden.contacts.named("verbruggen") == []
    assert [one.name.full for one in hidden.contacts.named("Persoon 12")] == ["Persoon 12"]
