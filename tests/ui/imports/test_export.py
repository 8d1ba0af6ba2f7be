"""Sending out contacts from the menu."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name
from netwerkapp.ui.menus import Menus


@pytest.fixture
def people(store, clock):
    store.contacts.add_all(
        [Contact(key, clock(), split_name(name)) for key, name in (("a", "Bo Vos"), ("b", "Al Bos"))]
    )


def export(it, file, kind=""):
    kinds = list(it.window.exporter._kinds)
    chosen = next((one for one in kinds if kind and kind in one), kinds[0])
    it.window.exporter._choose_file = lambda *_asked: (str(file), chosen)
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
    it.window.exporter._choose_file = lambda *_asked: (str(tmp_path / "some.vcf"), "")
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
