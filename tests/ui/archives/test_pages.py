"""Taking everything along and bringing it back by hand: seen first, then brought in, then taken back."""

import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from netwerkapp.app import build_window
from netwerkapp.demo import fill
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.domain.talk_records import TalkBook
from netwerkapp.exchange.archives import read_archive, write_archive
from netwerkapp.exchange.talks_markdown import talks_markdown
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.ui.labels import Label
from tests.conftest import FakeClock

PASSWORD = "drie blauwe fietsen"
ANY = "The disk does not answer, or another program holds the file. Try again later."
EASY = 2  # work for a password, so that tests do not wait


class Desk:
    """A window on a page, and what a user does with it."""

    def __init__(self, qtbot, store, folder, window, page):
        self.qtbot, self.store, self.folder, self.window = qtbot, store, folder, window
        self.window.show_page(page)
        self.page = self.window.pages[page]

    def click(self, button):
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self):
        """Wait until the work that was begun is over and told."""
        if self.page.job is not None:
            self.page.job.wait()
            self.qtbot.waitUntil(self.page.busy.isHidden, timeout=10_000)
        QApplication.processEvents()

    def open(self, file):
        self.window.open_file(file)
        self.settle()

    def words(self, part):
        return [label.text() for label in part.findChildren(Label) if label.isVisible() and label.text()]

    def names(self):
        return sorted(one.name.full for one in self.store.exports.everyone())


@pytest.fixture
def desk(qtbot, store, tmp_path, clock, source_language_again, in_front, until_done):
    store.settings.set("welcomed", "yes")

    def make(page="bring_back", opened=store):
        window = in_front(build_window(opened, tmp_path, "en", clock))
        return until_done(Desk(qtbot, opened, tmp_path, window, page))

    return make


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    """A file with everything, one with a password, and what is in them."""
    folder = tmp_path_factory.mktemp("taken")
    fill(folder / "data", RESOURCES / "demo" / "nl.toml", FakeClock())
    with closing(open_store(folder / "data", FakeClock())) as full:
        archive = full.archives.whole()
    (folder / "open.netwerk").write_bytes(write_archive(archive, ()))
    (folder / "locked.netwerk").write_bytes(write_archive(archive, (), PASSWORD, EASY))
    return folder


def add(store, name="Anna Smit", key="0a", **fields):
    given, _, family = name.partition(" ")
    store.contacts.save(Contact(key, store.now(), Name(given, "", family), **fields), "contact_added")


def saving_to(desk, file, password=""):
    asked = []

    def choose(_parent, name):
        asked.append(name)
        return str(file) if file else ""

    desk.page._choose_file = choose
    if password:
        desk.page.with_password.click()
        desk.qtbot.keyClicks(desk.page.password.field, password)
    desk.click(desk.page.save)
    return asked


def test_everything_is_kept_as_a_file_that_opens_without_the_app(desk, store, tmp_path):
    add(store, "Zoë <b>", notes="Geheim over Zoë", met="=1+1")
    it = desk("take_along")
    assert it.page.inside.text() == "one person, 0 talks, and all that you wrote and answered."
    before = store.door.connection.total_changes
    assert saving_to(it, tmp_path / "mine") == ["Netwerkapp 2026-11-23.netwerk"]
    file = tmp_path / "mine.netwerk"
    assert it.window.notice.text() == f"Everything is in {file} now."
    assert store.door.connection.total_changes == before
    with zipfile.ZipFile(file) as packed:
        assert packed.namelist()[0] == "README.txt"
        people = packed.read("contacts.csv").decode("utf-8-sig").split("\r\n")
        assert "Geheim over Zoë" in people[1]
        assert "'=1+1" in people[1]
        assert "netwerkapp.json" in packed.read("README.txt").decode("utf-8-sig")


def test_a_password_is_asked_for_at_length_and_can_be_seen(desk, store, tmp_path):
    add(store)
    it = desk("take_along")
    assert saving_to(it, tmp_path / "mine.netwerk", "short") == []
    assert it.page.password.error.text() == "Choose at least 8 characters, such as three words."
    assert it.page.password.field.hasFocus()
    it.page.password.shown.click()
    assert it.page.password.field.echoMode() is QLineEdit.EchoMode.Normal
    it.qtbot.keyClicks(it.page.password.field, " and long")
    assert it.page.password.error.text() == ""
    it.qtbot.keyClick(it.page.password.field, Qt.Key.Key_Return)
    it.settle()
    assert read_archive(tmp_path / "mine.netwerk", "short and long").tables["contacts"]
    assert not it.page.with_password.isChecked()
    assert it.page.password.text() == ""


def test_a_place_where_nothing_can_be_kept_is_told_and_no_place_is_nothing(desk, store, tmp_path):
    add(store)
    it = desk("take_along")
    saving_to(it, None)
    assert it.page.error.text() == ""
    saving_to(it, tmp_path / "gone" / "mine.netwerk")
    assert it.page.error.text() == "Nothing can be kept there now. Choose another folder."
    assert it.page.save.hasFocus()


def test_without_anything_there_is_nothing_to_take_along(desk):
    it = desk("take_along")
    assert it.page.inside.text() == "There is nothing to take along yet."
    assert not it.page.save.isEnabled()


def test_taking_along_can_be_cancelled(desk, store, tmp_path):
    add(store)
    it = desk("take_along")
    written, pressed = it.page._written, Event()

    def held(*given):
        pressed.wait()
        return written(*given)

    it.page._written = held
    it.page._choose_file = lambda _parent, _name: str(tmp_path / "mine.netwerk")
    it.page.save.click()
    it.page.busy.button.click()
    pressed.set()
    it.settle()
    assert list(tmp_path.glob("*.netwerk")) == []
    assert it.page.card.isVisible()


def test_data_that_can_only_be_read_can_be_taken_along_but_gets_nothing(desk, store, tmp_path, clock, taken):
    add(store)
    with closing(open_to_read(tmp_path / "data", clock)) as reading:
        it = desk("take_along", reading)
        saving_to(it, tmp_path / "mine.netwerk")
        assert read_archive(tmp_path / "mine.netwerk").tables["contacts"]
        saving_to(it, tmp_path / "gone" / "mine.netwerk")
        assert it.page.error.text() == "Nothing can be kept there now. Choose another folder."
        it.window.open_file(taken / "open.netwerk")
        assert it.window.notice.text() == "Your data can only be read now. This is not kept."


def test_what_is_in_a_file_is_seen_before_anything_is_written(desk, store, taken):
    add(store)
    it = desk()
    before = store.door.connection.total_changes
    it.open(taken / "open.netwerk")
    assert sorted(it.words(it.page.look)) == sorted(
        [
            "open.netwerk",
            it.page.look.whose.text(),
            "People",
            "37 new, 1 only here",
            "Talks",
            "12 new",
            "Moments of contact",
            "9 new",
            "Answers and other texts",
            "68 new",
            "What you have here stays. Of each field the newest version is kept. A copy is made first.",
        ]
    )
    assert it.page.look.whose.text().startswith("Of Marjan, made on Monday 23 November")
    assert it.page.look.write_button.hasFocus()
    it.click(it.page.look.back_button)
    assert it.page.file_button.hasFocus()
    assert it.names() == ["Anna Smit"]
    assert store.door.connection.total_changes == before


def test_it_is_brought_in_after_a_copy_and_one_undo_takes_it_back(desk, store, tmp_path, taken):
    add(store)
    it = desk()
    it.open(taken / "open.netwerk")
    it.click(it.page.look.write_button)
    assert it.page.result.about.text() == "37 people were put on your list. 12 talks were added."
    assert it.page.result.ladder_button.hasFocus()
    assert len(it.names()) == 38
    assert len(list((tmp_path / "data" / "backups").glob("*-import-*.sqlite3"))) == 1
    assert it.window.menus.undo.text() == "&Undo: bring in a file"
    it.click(it.page.result.undo_button)
    assert it.names() == ["Anna Smit"]
    assert it.window.notice.text() == "It is taken back. Everything is as it was."


def test_after_it_the_ladder_and_the_double_ones_are_near(desk, store, taken):
    add(store)
    it = desk()
    it.open(taken / "open.netwerk")
    it.click(it.page.look.write_button)
    it.click(it.page.result.twice)
    assert it.window.current_page() == "duplicates"
    it.window.show_page("bring_back")
    it.click(it.page.result.ladder_button)
    assert it.window.current_page() == "ladder"
    add(store, "Bert", "0b")
    it.window.show_page("bring_back")
    assert not it.page.result.undo_button.isVisible()


def test_in_an_empty_folder_nobody_can_be_there_twice(desk, taken):
    it = desk()
    it.open(taken / "open.netwerk")
    it.click(it.page.look.write_button)
    assert not it.page.result.twice.isVisible()


def test_a_file_that_is_here_already_has_nothing_to_bring(desk, taken):
    it = desk()
    it.open(taken / "open.netwerk")
    it.click(it.page.look.write_button)
    it.open(taken / "open.netwerk")
    assert "37 the same" in it.words(it.page.look)
    assert "Everything in this file is here already. There is nothing to do." in it.words(it.page.look)
    assert not it.page.look.write_button.isVisible()
    assert it.page.look.back_button.hasFocus()


def test_what_is_newer_where_is_counted_and_told(desk, store, taken, clock):
    it = desk()
    it.open(taken / "open.netwerk")
    it.click(it.page.look.write_button)
    one, other, *_ = store.exports.everyone()
    clock.forward(seconds=60)
    store.contacts.save(replace(one, notes="hier"), "contact_changed")
    archive = read_archive(taken / "open.netwerk")
    rows = [{**row, "notes": "daar"} if row["id"] == other.id else row for row in archive.tables["contacts"]]
    moments = {"contacts": {other.id: {"notes": clock().isoformat()}}}
    file = it.folder / "newer.netwerk"
    file.write_bytes(write_archive(replace(archive, tables={**archive.tables, "contacts": rows}, changed=moments), ()))
    it.open(file)
    assert "1 newer in the file, 1 newer here, 35 the same" in it.words(it.page.look)
    it.click(it.page.look.write_button)
    assert it.page.result.about.text() == "Of one thing the file had something newer."
    assert [store.contacts.get(key).notes for key in (one.id, other.id)] == ["hier", "daar"]


def test_a_password_is_asked_for_and_a_wrong_one_is_told(desk, taken):
    it = desk()
    it.open(taken / "locked.netwerk")
    assert it.page.password.field.hasFocus()
    it.click(it.page.open_button)
    assert it.page.password.field.hasFocus()
    it.qtbot.keyClicks(it.page.password.field, "wrong")
    it.qtbot.keyClick(it.page.password.field, Qt.Key.Key_Return)
    it.settle()
    assert it.page.password.error.text() == "This is not the password of this file. Try once more."
    it.qtbot.keyClicks(it.page.password.field, PASSWORD)
    it.click(it.page.open_button)
    assert "37 new" in it.words(it.page.look)
    assert it.page.password.text() == ""


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"hallo", "Netwerkapp did not make this file. Its name ends in .netwerk."),
        (b"PK\x03\x04", "This file is damaged. Copy it once more from where you made it."),
        (b"", "There is nothing in this file. Choose another one."),
    ],
)
def test_a_file_that_cannot_be_used_is_told_where_another_is_chosen(desk, tmp_path, data, sentence):
    (tmp_path / "x.netwerk").write_bytes(data)
    it = desk()
    it.page._choose_file = lambda _parent: str(tmp_path / "x.netwerk")
    it.click(it.page.file_button)
    assert it.page.error.text() == sentence
    it.page._choose_file = lambda _parent: ""
    it.click(it.page.file_button)
    assert it.page.error.text() == sentence


def test_a_file_that_is_dropped_on_the_window_is_looked_at(desk, taken):
    it = desk()
    it.window.show_page("ladder")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(taken / "open.netwerk"))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(it.window, QDragEnterEvent(QPointF(300, 300).toPoint(), *how))
    QApplication.sendEvent(it.window, QDropEvent(QPointF(300, 300), *how))
    it.window.open_file(taken / "locked.netwerk")
    assert it.window.notice.text() == "One file at a time. This one is not ready yet."
    it.settle()
    assert it.window.current_page() == "bring_back"
    assert "37 new" in it.words(it.page.look)


def test_when_saving_does_not_work_nothing_changes_and_it_is_told(desk, store, tmp_path, taken):
    add(store)
    it = desk()
    it.open(taken / "open.netwerk")
    with closing(sqlite3.connect(tmp_path / "data" / "netwerkapp.sqlite3", isolation_level=None)) as lock:
        lock.execute("CREATE TRIGGER full BEFORE INSERT ON conversations BEGIN SELECT RAISE(ABORT, 'full'); END")
    it.click(it.page.look.write_button)
    assert it.page.look.error.text() == f"Nothing was brought in. {ANY}"
    assert it.names() == ["Anna Smit"]


def test_bringing_in_can_be_cancelled(desk, store, taken):
    add(store)
    it = desk()
    it.open(taken / "open.netwerk")
    opener, pressed = store.opener(), Event()
    store.opener = lambda: lambda: pressed.wait() and opener()
    it.page.look.write_button.click()
    it.page.busy.button.click()
    pressed.set()
    it.settle()
    assert it.names() == ["Anna Smit"]
    assert it.page.choose.isVisible()


def test_all_that_was_answered_is_in_the_texts_for_people(tmp_path, store, clock, qtbot):
    from netwerkapp.content import load_content
    from netwerkapp.storage.steps import Place, StepAnswer
    from netwerkapp.ui.archives.answers import Answers

    steps, content = store.steps, load_content(RESOURCES / "content", "nl")
    add(store)
    for step in content.steps.step:
        for question in step.question:
            if question.kind == "text":
                steps.save(Place(step.id, question.id, "text"), StepAnswer(text=f"mijn {step.id} {question.id}"))
    steps.save(Place("w3", "t1", "scale5"), StepAnswer(scale=4))
    own = store.resistances.add_own("Ik durf niet zo goed")
    store.resistances.save(replace(own, strength_before=7, reframe="Het mag", what_happened="Het viel mee"))
    steps.save(Place("w8", "plan", "plan"), StepAnswer(text="dan bel ik", condition="Als het maandag is", contact="0a"))
    written = talks_markdown(TalkBook("x", "", Answers(content, store).all())).decode()
    asked = [(step.id, one.id) for step in content.steps.step for one in step.question if one.kind == "text"]
    for words in (
        *(f"mijn {step} {question}".replace("_", r"\_") for step, question in asked),
        *("Ik durf niet zo goed", "7 of 10", "Het mag", "Het viel mee", "Als het maandag is, dan bel ik", "Anna Smit"),
        *("## Self-checks", "4 ("),
    ):
        assert words in written, words
