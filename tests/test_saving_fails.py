"""The real window while its file cannot be written: nothing is lost, the cause is said, and it goes on by itself."""

import shutil
import sqlite3
import sys
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.frame import WAIT, Frame
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.rescue import rescue, rescued
from netwerkapp.storage.store import open_store
from netwerkapp.ui import saver as saving
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.unkept import Unkept
from tests.dialogs import answer_the_dialog
from tests.windows import delete_windows

pytestmark = pytest.mark.usefixtures("source_language_again")

FULL = "Saving does not work now: the disk is full. Your text stays here."
GONE = "Saving does not work now: the folder of your data is gone. Your text stays here."
IN_USE = "Saving does not work now: another program uses the file. Your text stays here."
WORDS = "ask about the roster "
HEAD = "This is the text that Netwerkapp could not keep. What you chose or ticked is not in it."
STORY = WORDS * 250  # more than fits in the room that is left


class Desk:
    """The app on a folder with one talk, as it runs, and hands to work with it."""

    def __init__(self, qapp, qtbot, folder, clock):
        self.qapp, self.qtbot, self.folder, self.clock = qapp, qtbot, folder, clock
        self.store = open_store(folder, clock)
        self.store.settings.set("welcomed", "yes")
        self.store.contacts.save(Contact("henk", clock(), split_name("Henk Bos")))
        self.store.conversations.save(Conversation("t", clock(), contact="henk", status=Status.PREPARING))
        self.frame = Frame(qapp, self.store, folder, "en", lambda: False)
        self.frame.show()

    @property
    def window(self):
        return self.frame._window

    @property
    def status(self):
        return self.window.around.status_line.text()

    def open_sheet(self):
        self.window.show_page("conversations")
        self.window.pages.conversations.open_sheet("t")
        sheet = self.window.pages.conversations.preparation.sheet
        sheet.open("goal")
        return sheet.fields["goal"].widget

    def type(self, text=WORDS):
        """Type in the goal of the talk; return the field."""
        field = self.open_sheet()
        field.setFocus()
        self.qtbot.keyClick(field, Qt.Key.Key_End)
        self.qtbot.keyClicks(field, text)
        return field

    def paste(self, text):
        field = self.open_sheet()
        field.setFocus()
        QApplication.clipboard().setText(text)
        self.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        return field

    def try_again(self):
        link = next(one for one in self.window.around.status_line.findChildren(Link) if one.isVisible())
        self.qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    def kept(self):
        """The goal as the file on disk holds it."""
        store = open_store(self.folder, self.clock)
        try:
            return store.preparations.get("t").answers.get("goal", "")
        finally:
            store.close()

    def is_kept(self):
        self.qtbot.waitUntil(lambda: self.status.startswith("Kept at") and not self.window._saver.is_writing())
        return self.kept()

    def fill_the_disk(self):
        """Leave no room in the file but what is free in it already."""
        self.store.door.connection.execute("VACUUM")
        pages = self.store.door.value("PRAGMA page_count")
        self.store.door.connection.execute(f"PRAGMA max_page_count={pages}")

    def make_room(self):
        self.store.door.connection.execute("PRAGMA max_page_count=1000000")

    def leave(self):
        self.window._saver.forget()
        self.frame.leave()
        self.store.close()
        delete_windows()


@pytest.fixture
def desk(qapp, qtbot, tmp_path, clock, monkeypatch):
    monkeypatch.setattr(saving, "RETRY", 100)  # a test is less patient
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    made = Desk(qapp, qtbot, tmp_path / "data", clock)
    yield made
    made.leave()


def answer(qtbot, press, dialogs=None):
    """As soon as the question for the window is there, press one of its buttons."""
    timer = QTimer(QApplication.instance(), interval=1)

    def go_on():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Unkept):
            timer.stop()
            timer.deleteLater()
            if dialogs is not None:
                dialogs.append(dialog.why.text())
            press(dialog)

    timer.timeout.connect(go_on)
    timer.start()


def click(button):
    return lambda dialog: getattr(dialog, button).click()


def test_on_a_full_disk_the_text_stays_and_is_kept_once_there_is_room(desk, qtbot, qapp, clock):
    desk.fill_the_disk()
    field = desk.paste(STORY)
    qtbot.waitUntil(lambda: desk.status == FULL)
    assert field.text() == STORY
    qtbot.keyClicks(field, "and more")
    desk.window.show_page("ladder")
    assert desk.status == FULL
    desk.make_room()
    assert desk.is_kept() == f"{STORY}and more"
    desk.leave()
    desk.__init__(qapp, qtbot, desk.folder, clock)
    assert desk.open_sheet().text() == f"{STORY}and more"


def test_try_again_tries_at_once(desk, qtbot, monkeypatch):
    monkeypatch.setattr(saving, "RETRY", 100_000)
    desk.fill_the_disk()
    desk.paste(STORY)
    qtbot.waitUntil(lambda: desk.status == FULL)
    desk.try_again()
    assert desk.status == FULL
    desk.make_room()
    desk.try_again()
    assert desk.status.startswith("Kept at")
    assert desk.kept() == STORY


def test_a_stick_that_is_pulled_and_put_back_is_written_again(desk, qtbot, tmp_path):
    desk.type("before ")
    desk.is_kept()
    shutil.copytree(desk.folder, tmp_path / "stick")
    shutil.rmtree(desk.folder)
    field = desk.type(WORDS)
    qtbot.waitUntil(lambda: desk.status == GONE)
    (tmp_path / "stick").rename(desk.folder)
    assert desk.is_kept() == field.text() == f"before {WORDS}"


def test_a_program_that_holds_the_file_does_not_hold_the_window(desk, qtbot, monkeypatch):
    monkeypatch.setattr(saving, "PATIENCE", 300)
    field = desk.open_sheet()
    other = sqlite3.connect(desk.folder / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    field.setFocus()
    qtbot.keyClicks(field, WORDS)
    qtbot.waitUntil(lambda: desk.status == IN_USE)
    assert field.text() == WORDS
    assert desk.store.door.value("PRAGMA busy_timeout") == WAIT <= 50  # twice at most: a tenth of a second
    other.close()
    assert desk.is_kept() == WORDS


def test_what_is_chosen_while_saving_fails_is_kept_later_and_then_seen(desk, qtbot):
    desk.window.pages.steps.open("w2", "rq1")
    desk.window.show_page("steps")
    other = sqlite3.connect(desk.folder / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    card = next(iter(desk.window.pages.steps.question.cards.findChildren(QAbstractButton)))
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    place = desk.window.pages.steps.question.setting.place
    assert not desk.store.steps.answer(place).given
    other.close()
    qtbot.waitUntil(lambda: desk.store.steps.answer(place).given)
    cards = desk.window.pages.steps.question.cards.findChildren(QAbstractButton)
    assert [card.isChecked() for card in cards].count(True) == 1


def test_a_moment_of_contact_is_said_to_be_kept_only_when_it_is_and_seen_then(desk, qtbot):
    desk.window.show_page("contacts")
    contacts = desk.window.pages.contacts
    contacts.open("henk")
    other = sqlite3.connect(desk.folder / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    contacts.sides.detail.touch_made.emit("greeting")
    assert desk.window.notice.text() == ""
    other.close()

    def is_seen():
        return any("Greeting" in label.text() for label in contacts.sides.detail.moments.findChildren(Label))

    assert not is_seen()
    qtbot.waitUntil(is_seen)


def test_a_sheet_that_cannot_be_written_shows_its_text_when_it_is_opened_again(desk):
    desk.fill_the_disk()
    desk.paste(STORY)
    desk.window.show_page("ladder")
    assert desk.open_sheet().text() == STORY


def test_a_step_that_cannot_be_written_shows_its_text_when_it_is_opened_again(desk, qtbot):
    desk.window.pages.steps.open("w2", "rq3")
    desk.window.show_page("steps")
    desk.fill_the_disk()
    field = desk.window.pages.steps.question.text
    field.setFocus()
    QApplication.clipboard().setText(STORY)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.window.pages.steps.open("w1")
    desk.window.pages.steps.open("w2", "rq3")
    assert desk.window.pages.steps.question.text.text() == STORY


def look_back(desk):
    desk.window.show_page("conversations")
    desk.window.pages.conversations.look_back("t")
    return desk.window.pages.conversations.reflection


def paste_in(field, qtbot, text=STORY):
    field.setFocus()
    QApplication.clipboard().setText(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_look_back_that_cannot_be_written_is_as_it_was_after_a_look_at_another_one(desk, qtbot):
    talk = Conversation("u", desk.clock(), contact="henk", status=Status.HELD)
    desk.store.conversations.save(talk)
    desk.store.conversations.set_status("t", Status.HELD)
    page = look_back(desk)
    desk.fill_the_disk()
    paste_in(page.texts["good"], qtbot)
    page.thanks.text.setPlainText(f"Thanks {STORY}")
    page.felt.given.emit("ease", 4)
    desk.window.pages.conversations.look_back("u")
    assert page.texts["good"].text() == ""
    page = look_back(desk)
    assert page.texts["good"].text() == STORY
    assert page.thanks.text.text() == f"Thanks {STORY}"
    desk.make_room()
    desk.is_kept()
    kept = desk.store.reflections.get("t")
    assert (kept.good, kept.ease) == (STORY, 4)
    desk.store.reflections.save(replace(kept, good="another word"))
    desk.window.pages.conversations.look_back("u")
    assert look_back(desk).texts["good"].text() == "another word"


def test_what_is_typed_of_a_person_and_cannot_be_written_is_there_after_a_look_at_another_one(desk, qtbot):
    desk.store.contacts.save(Contact("anna", desk.clock(), split_name("Anna Vos")))
    desk.window.show_page("contacts")
    contacts = desk.window.pages.contacts
    form = contacts.sides.form
    form.groups["notes"].make()

    def edit(person):
        contacts.open(person)
        contacts._edit_current()
        return {key: field.text() for key, field in form.fields.texts.items()}

    edit("henk")
    desk.fill_the_disk()
    paste_in(form.fields.texts["notes"], qtbot)
    qtbot.keyClicks(form.fields.texts["family"], "man")
    assert edit("anna")["notes"] == ""
    found = edit("henk")
    assert (found["notes"], found["family"]) == (STORY, "Bosman")
    desk.window.pages.contacts.refresh()
    assert form.fields.texts["notes"].text() == STORY
    desk.make_room()
    desk.is_kept()
    kept = desk.store.contacts.get("henk")
    assert (kept.notes, kept.name.family) == (STORY, "Bosman")


def held(desk):
    """Let another program hold the file; the connection with which it does."""
    other = sqlite3.connect(desk.folder / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


def twice(button):
    button.click()
    button.click()


def test_a_promise_that_is_added_twice_while_saving_fails_is_there_once_and_makes_room(desk, qtbot):
    desk.store.conversations.set_status("t", Status.HELD)
    promises = look_back(desk).more.promises
    other = held(desk)
    for text in ("send the link", "call her"):
        promises.field.setText(text)
        twice(promises.add)
    assert promises.field.text() == "call her"
    other.close()
    qtbot.waitUntil(lambda: promises.field.text() == "")
    assert [one.text for one in desk.store.promises.of_conversation("t")] == ["send the link", "call her"]
    assert len(promises.rows) == 2


def test_a_talk_that_is_begun_twice_while_saving_fails_is_there_once_and_its_sheet_opens(desk, qtbot):
    desk.window.show_page("conversations")
    talks = desk.window.pages.conversations
    before = desk.store.conversations.count(list(Status))
    for wait in (True, False):
        talks.new("henk")
        other = held(desk)
        twice(talks.beginning.begin)
        if not wait:
            talks.show_list()
        other.close()
        qtbot.waitUntil(lambda: not desk.window._saver.is_writing())
        assert talks.place().startswith("sheet" if wait else "")
        before += 1
        assert desk.store.conversations.count(list(Status)) == before
    assert talks.place() == ""


def test_a_moment_of_contact_that_is_kept_twice_while_saving_fails_is_there_once(desk, qtbot):
    desk.window.show_page("contacts")
    contacts = desk.window.pages.contacts
    contacts.open("henk")
    contacts.sides.detail.note_wanted.emit()
    form = contacts.sides.touch_form
    form.note.setPlainText("in the shop")
    other = held(desk)
    twice(form.keep_button)
    for _ in range(2):
        contacts.sides.detail.touch_made.emit("greeting")
    other.close()
    qtbot.waitUntil(lambda: not desk.window._saver.is_writing())
    assert sorted(one.note for one in desk.store.touches.of_contact("henk")) == ["", "in the shop"]
    assert not form.is_begun()


def test_undo_waits_until_saving_works_again(desk, qtbot):
    desk.type("before")
    desk.window.show_page("ladder")
    desk.fill_the_disk()
    desk.paste(STORY)
    desk.window.menus.undo.trigger()
    assert desk.store.preparations.get("t").answers["goal"] == "before"
    desk.make_room()
    desk.try_again()
    assert STORY in desk.kept()


def test_closing_asks_and_goes_back_to_the_text(desk, qtbot):
    desk.fill_the_disk()
    field = desk.paste(STORY)
    said = []
    answer(qtbot, click("back"), said)
    assert not desk.window.close()
    assert said == [FULL]
    assert field.isVisible()
    assert field.text() == STORY
    answer(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not desk.window.close()
    desk.make_room()
    assert desk.window.close()
    assert desk.kept() == STORY


def test_closing_tries_again_when_asked(desk, qtbot):
    desk.fill_the_disk()
    desk.paste(STORY)

    def again(dialog):
        dialog.again.click()
        assert dialog.isVisible()
        desk.make_room()
        dialog.again.click()

    answer(qtbot, again)
    assert desk.window.close()
    assert desk.kept() == STORY


def test_closing_keeps_the_text_elsewhere(desk, qtbot, tmp_path):
    desk.fill_the_disk()
    desk.paste(STORY)

    def elsewhere(dialog):
        dialog.keep_in(str(tmp_path / "nowhere" / "text.txt"))
        assert dialog.problem.isVisible()
        answer_the_dialog(qtbot, tmp_path / "kept")
        dialog.elsewhere.click()

    answer(qtbot, elsewhere)
    assert desk.window.close()
    file = tmp_path / "kept.txt"
    assert file.read_text(encoding="utf-8") == f"{HEAD}\n\n{STORY}\n"
    assert sys.platform == "win32" or file.stat().st_mode & 0o777 == 0o600


def test_closing_without_keeping_is_possible(desk, qtbot):
    desk.fill_the_disk()
    desk.paste(STORY)
    answer(qtbot, click("lose"))
    assert desk.window.close()
    assert desk.kept() == ""


def test_another_look_asks_first_and_goes_back_to_the_text(desk, qtbot):
    desk.fill_the_disk()
    field = desk.paste(STORY)
    before = desk.window
    answer(qtbot, click("back"))
    desk.frame.show()
    assert desk.window is before
    assert field.text() == STORY
    answer(qtbot, click("lose"))
    desk.frame.show()
    assert desk.window is not before


def test_the_end_of_the_session_makes_a_file_of_what_cannot_be_kept_and_the_next_start_says_so(desk, qtbot):
    desk.fill_the_disk()
    desk.paste(STORY)
    assert desk.frame.end()
    (file,) = rescued(desk.folder)
    assert file.parent == desk.folder
    assert file.read_text(encoding="utf-8") == f"{HEAD}\n\n{STORY}\n"
    desk.frame.show()
    desk.frame.tell_rescued()
    assert desk.window.notice.text() == f"Not everything could be kept the last time. The text is in {file}."


def test_that_a_choice_was_lost_at_the_end_of_the_session_is_said_too(desk):
    desk.window.show_page("contacts")
    desk.window.pages.contacts.open("henk")
    other = held(desk)
    desk.window.pages.contacts.sides.detail.touch_made.emit("greeting")
    assert desk.frame.end()
    other.close()
    (file,) = rescued(desk.folder)
    assert file.read_text(encoding="utf-8") == f"{HEAD}\n"


def test_what_cannot_be_written_beside_the_data_goes_to_the_temporary_folder(tmp_path, monkeypatch):
    place, nowhere = tmp_path / "temporary", tmp_path / "gone"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    file = rescue(nowhere, ["a", "b"], datetime(2026, 11, 23, 9, 41))
    assert file == place / "netwerkapp-text-20261123-094100.txt"
    assert rescued(nowhere) == [file]
    assert sys.platform == "win32" or file.stat().st_mode & 0o777 == 0o600
    place.joinpath("netwerkapp-text-other.txt").symlink_to(file)
    assert rescued(nowhere) == [file]
    monkeypatch.setattr("tempfile.tempdir", str(nowhere))
    assert rescue(nowhere, ["a"], datetime(2026, 11, 23, 9, 41)) is None
