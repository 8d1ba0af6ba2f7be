"""Sending out contacts from the menu."""

import sqlite3

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name
from netwerkapp.exchange.csv_writer import write_table
from netwerkapp.exchange.vcard_writer import write_vcards
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.imports.export import AT_ONCE
from netwerkapp.ui.menus import Menus


@pytest.fixture
def people(store, clock):
    store.contacts.add_all(
        [Contact(key, clock(), split_name(name)) for key, name in (("a", "Bo Vos"), ("b", "Al Bos"))]
    )


def export(it, file, kind=""):
    kinds = list(it.window.outlets.exporter._kinds)
    chosen = next((one for one in kinds if kind and kind in one), kinds[0])
    it.window.outlets.exporter._choose_file = lambda *_asked: (str(file), chosen)
    it.window.findChild(Menus).export_wanted.emit()


@pytest.mark.parametrize(
    ("name", "kind", "written", "begins"),
    [
        ("out.vcf", "", "out.vcf", b"BEGIN:VCARD\r\nVERSION:3.0"),
        ("out", "4.0", "out.vcf", b"BEGIN:VCARD\r\nVERSION:4.0"),
        ("out", "spreadsheet", "out.csv", b"\xef\xbb\xbfFirst name,"),
        ("out.csv", "", "out.csv", b"\xef\xbb\xbfFirst name,"),
    ],
)
def test_all_contacts_are_written_to_a_file(desk, people, tmp_path, name, kind, written, begins):
    it = desk()
    export(it, tmp_path / name, kind)
    assert (tmp_path / written).read_bytes().startswith(begins)
    assert it.window.notice.text() == f"2 contacts are in {written} now."


def test_a_selection_is_written(desk, people, tmp_path):
    it = desk()
    it.window.outlets.exporter._choose_file = lambda *_asked: (str(tmp_path / "some.vcf"), "")
    it.window.show_page("contacts")
    assert it.window.pages.contacts.can_export
    it.window.pages.contacts.export_wanted.emit(["b"])
    text = (tmp_path / "some.vcf").read_text(encoding="utf-8")
    assert ("FN:Al Bos" in text, "FN:Bo Vos" in text) == (True, False)


def test_a_place_that_cannot_be_written_is_said(desk, people, tmp_path):
    it = desk()
    export(it, tmp_path / "gone" / "out.vcf")
    assert it.window.notice.text() == "out.vcf cannot be written there. Choose another folder."


def test_nobody_is_no_file_and_no_choice_is_none_either(desk, tmp_path):
    it = desk()
    export(it, tmp_path / "out.vcf")
    assert it.window.notice.text() == "There is nobody on your list yet."
    it.store.contacts.save(Contact("a", it.store.now(), split_name("Bo")))
    export(it, "")
    assert list(tmp_path.glob("*.vcf")) == []


@pytest.fixture
def very_many(store, clock):
    store.contacts.add_all([Contact(f"c{n}", clock(), split_name(f"Bo Vos{n}")) for n in range(2 * AT_ONCE + 1)])


def while_it_waits(it, monkeypatch, doing):
    """Do this as soon as the dialog stands there, while another program still holds the file."""
    choose = it.window.outlets.exporter._choose_file

    def held(*asked):
        other = sqlite3.connect(it.folder / "data" / FILE_NAME, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")

        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, Waiting):
                doing(dialog)
                other.close()
                timer.stop()

        timer = QTimer(it.window, interval=5)
        timer.timeout.connect(look)
        timer.start()
        return choose(*asked)

    monkeypatch.setattr(it.window.outlets.exporter, "_choose_file", held)


@pytest.mark.parametrize("name", ["out.vcf", "out.csv"])
def test_very_many_are_written_beside_the_window_just_as_a_few_are(desk, very_many, tmp_path, monkeypatch, name):
    it, seen = desk(), []
    it.window.outlets.exporter._choose_file = lambda *_asked: (str(tmp_path / name), "")
    while_it_waits(it, monkeypatch, lambda dialog: seen.append(dialog.busy.words.text()))
    it.window.findChild(Menus).export_wanted.emit()
    people = it.store.exports.everyone()
    whole = write_table(people, "en") if name.endswith("csv") else write_vcards(people)
    assert seen == ["The contacts are being written."]
    assert (tmp_path / name).read_bytes() == whole
    assert it.window.notice.text() == f"{2 * AT_ONCE + 1} contacts are in {name} now."


def test_an_export_that_is_cancelled_leaves_no_file_and_says_nothing(desk, very_many, tmp_path, monkeypatch):
    it = desk()
    it.window.outlets.exporter._choose_file = lambda *_asked: (str(tmp_path / "out.vcf"), "")
    while_it_waits(it, monkeypatch, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    before = set(tmp_path.iterdir())
    it.window.findChild(Menus).export_wanted.emit()
    assert set(tmp_path.iterdir()) == before
    assert it.window.notice.text() == ""


def test_a_large_selection_that_cannot_be_written_is_said_too(desk, very_many, tmp_path):
    it = desk()
    it.window.outlets.exporter._choose_file = lambda *_asked: (str(tmp_path / "gone" / "out.vcf"), "")
    it.window.outlets.exporter.some(it.window, [f"c{n}" for n in range(AT_ONCE + 1)])
    assert it.window.notice.text() == "out.vcf cannot be written there. Choose another folder."


def test_what_was_just_typed_is_in_the_file(desk, people, tmp_path):
    it = desk()
    it.window._saver.later("c", lambda: it.store.contacts.save(Contact("c", it.store.now(), split_name("Di Das"))))
    export(it, tmp_path / "out.vcf")
    assert "FN:Di Das" in (tmp_path / "out.vcf").read_text(encoding="utf-8")
