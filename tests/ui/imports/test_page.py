"""Bringing in people by hand: seen first, then written, then taken back if it is not what was meant."""

import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.imports import Status
from netwerkapp.domain.names import split_name
from netwerkapp.exchange.csv_columns import Column
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.choose import Choose
from netwerkapp.ui.imports.look import LookAtFile
from netwerkapp.ui.imports.result import Result
from tests.ui.imports.conftest import LINKEDIN

ANY = "The disk does not answer, or another program holds the file. Try again later."


def test_a_file_is_seen_before_anything_is_written(desk):
    it = desk()
    before = it.store.door.connection.total_changes
    it.open("Connections.csv", LINKEDIN)
    look = it.page.look
    assert (look.title.text(), look.about.text()) == (
        "Connections.csv",
        "LinkedIn · 3 in the file",
    )
    assert look.read_as.text() == (
        "UTF-8 (usual) · comma. "
        "Read as: First Name = first name, Last Name = last name, URL = profile, Email Address = e-mail, "
        "Company = organisation, Position = job"
    )
    assert it.kinds() == ["New (2)", "Left out (1)"]
    assert it.shown() == ["Piet van der Berg: Bakker · Bakkerij", "Anna Smit: new"]
    assert look.write_button.text() == "Put 2 people on my list"
    it.click(look.kinds[Status.SKIPPED])
    assert it.shown() == ["https://www.linkedin.com/in/x ING Baas 1 Mar 2024: Number 7 has no name."]
    assert it.names() == []
    assert it.store.door.connection.total_changes == before


def test_people_are_put_on_the_list_and_one_undo_takes_all_of_them_back(desk):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    it.write()
    assert it.names() == ["Piet van der Berg", "Anna Smit"]
    words = it.words(it.page.result)
    assert words[0] == "2 people were put on your list."
    assert "1 could not come along:" in words
    assert "Number 7 has no name: https://www.linkedin.com/in/x ING Baas 1 Mar 2024" in words
    assert it.window.menus.undo.text() == "&Undo: import people"
    it.click(it.page.result.undo_button)
    it.wait_for(Choose)
    assert it.names() == []
    assert it.window.notice.text() == "The import is taken back. Your list is as it was."
    assert it.window.menus.redo.text() == "&Redo: import people"


def test_an_import_is_not_offered_to_be_taken_back_when_something_newer_would_be(desk):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    it.write()
    it.store.contacts.save(Contact("c", it.store.now(), split_name("Bo Vos")))
    it.click(it.page.result.undo_button)
    assert it.page.result.undo_button.isHidden()
    assert len(it.names()) == 3
    it.store.undo()
    it.window.show_page("import")
    assert not it.page.result.undo_button.isHidden()


def test_the_contacts_are_one_click_away_and_another_file_too(desk):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    it.write()
    it.click(it.page.result.again_button)
    assert not it.page.choose.isHidden()
    it.open("Connections.csv", LINKEDIN)
    assert it.kinds() == ["Is on your list (2)", "Left out (1)"]
    assert it.page.look.write_button.isHidden()
    it.click(it.page.look.back_button)
    it.open("more.csv", LINKEDIN.replace("Anna,Smit", "Bo,Vos").replace("/anna", "/bo"))
    it.write()
    it.click(it.page.result.contacts_button)
    assert it.window.current_page() == "contacts"
    assert len(it.names()) == 3


def test_by_keys_alone_somebody_is_left_out_and_the_rest_is_brought_in(desk, qtbot):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    people = it.page.look.people
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Down)
    qtbot.keyClick(people, Qt.Key.Key_Space)
    assert it.page.look.write_button.text() == "Put 1 person on my list"
    it.page.look.write_button.setFocus()
    qtbot.keyClick(it.page.look.write_button, Qt.Key.Key_Return)
    it.wait_for(Result)
    assert it.names() == ["Piet van der Berg"]
    assert "1 person you left out." in it.words(it.page.result)


def test_everybody_is_unticked_and_ticked_by_one_link_and_each_by_a_click(desk, qtbot):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    look = it.page.look
    it.click(look.all_link)
    assert not look.write_button.isEnabled()
    first = look.people.visualRect(look.model.index(0, 0)).center()
    qtbot.mouseClick(look.people.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert look.write_button.text() == "Put 1 person on my list"
    it.click(look.all_link)
    assert look.write_button.text() == "Put 2 people on my list"


def test_who_is_known_is_completed_and_what_the_user_wrote_stays(desk):
    it = desk()
    now = it.store.now()
    it.store.contacts.save(Contact("c", now, split_name("Piet van der Berg"), job="Kok"))
    it.open("Connections.csv", LINKEDIN)
    assert it.kinds() == ["New (1)", "Is completed (1)", "Left out (1)"]
    it.click(it.page.look.kinds[Status.CHANGED])
    assert it.shown() == ["Piet van der Berg: completed with: organisation, profile"]
    assert it.page.look.write_button.text() == "Put 1 on my list, complete 1"
    it.write()
    piet = it.store.contacts.get("c")
    assert (piet.job, piet.organisation) == ("Kok", "Bakkerij")
    assert "1 person was completed." in it.page.result.about.text()


def test_notes_and_birthdays_only_come_along_when_they_are_ticked(desk):
    it = desk()
    card = "BEGIN:VCARD\nFN:Piet Vos\nNOTE:Leuke man\nBDAY:1980-11-26\nEND:VCARD\n"
    it.open("piet.vcf", card)
    it.click(it.page.look.notes)
    it.wait_for(LookAtFile)
    assert it.page.look.notes.isChecked()
    it.write()
    (piet,) = it.store.exports.everyone()
    assert (piet.notes, piet.birthday) == ("Leuke man", "")


def test_a_table_without_headers_is_mapped_by_hand(desk):
    it = desk()
    it.open("people.csv", "Bo Vos;06 12345678\nCees Bos;06 87654321\n")
    look = it.page.look
    assert look.about.text() == "It is not clear where the names stand. Choose below what each column is."
    assert look.write_button.isHidden()
    assert not look.mapping.isHidden()
    it.choose(look.mapping.columns[0], Column.NAME)
    assert it.shown() == ["Bo Vos: new", "Cees Bos: new"]
    it.choose(look.mapping.columns[1], Column.PHONE)
    assert it.shown()[0] == "Bo Vos: 06 12345678"
    it.write()
    assert it.names() == ["Cees Bos", "Bo Vos"]


def test_a_choice_keeps_the_focus_after_the_file_was_read_again(desk, qtbot):
    it = desk()
    it.open("people.csv", "Bo Vos;06 12345678\nCees Bos;06 87654321\n")
    first = it.page.look.mapping.columns[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    it.wait_for(LookAtFile)
    assert it.shown() == ["Bo Vos: new", "Cees Bos: new"]
    assert it.page.look.mapping.columns[0].hasFocus()
    qtbot.keyClick(it.page.look.mapping.columns[0], Qt.Key.Key_Down)
    it.wait_for(LookAtFile)
    assert it.page.look.mapping.columns[0].currentText() == "first name"


def test_the_page_of_contacts_leads_to_adding_many_and_to_sending_out(desk, tmp_path):
    it = desk()
    it.store.contacts.save(Contact("c", it.store.now(), split_name("Bo Vos")))
    menu = it.window.pages.contacts.head.more_menu
    for text, page in (("Quick add", "quick_add"), ("Import people", "import")):
        next(action for action in menu.actions() if action.text() == text).trigger()
        assert it.window.current_page() == page
    it.window.outlets.exporter._choose_file = lambda *_asked: (str(tmp_path / "all.vcf"), "")
    next(action for action in menu.actions() if action.text() == "Export contacts").trigger()
    assert (tmp_path / "all.vcf").exists()


def test_letters_signs_and_days_can_be_chosen_otherwise(desk):
    it = desk()
    it.open("people.csv", "Naam,Verjaardag\nZo\u0089|x,3-4-1980\n".encode("latin-1"))
    look = it.page.look
    it.click(look.mapping_link)
    it.choose(look.mapping.encoding, "cp850")
    assert it.shown() == ["Zoë|x: new"]
    it.choose(look.mapping.days, True)
    assert not look.birthday.isHidden()
    it.click(look.birthday)
    it.wait_for(LookAtFile)
    it.write()
    assert it.store.exports.everyone()[0].birthday == "04-03"


def test_another_sign_between_the_cells_can_be_chosen(desk):
    it = desk()
    it.open("people.csv", "Naam|Telefoon,x\nBo Vos|06 12345678,y\n")
    it.click(it.page.look.mapping_link)
    it.choose(it.page.look.mapping.separator, ";")
    it.choose(it.page.look.mapping.separator, "|")
    assert "Bo Vos" in it.shown()[0]


def test_columns_that_are_left_out_are_shown_when_asked_for(desk):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    mapping = it.page.look.mapping
    it.click(it.page.look.mapping_link)
    assert (mapping.more.text(), mapping.columns[-1].isVisible()) == ("Show 1 more column", False)
    it.click(mapping.more)
    assert mapping.columns[-1].isVisible()
    assert mapping.columns[-1].accessibleName() == "Connected On"


def test_a_file_that_is_dropped_while_another_is_at_work_waits_its_turn(desk):
    it = desk()
    first, second = it.put("Connections.csv", LINKEDIN), it.put("one.vcf", "BEGIN:VCARD\nFN:Bo Vos\nEND:VCARD\n")
    it.window.open_file(first)
    it.drop(second)
    assert it.window.notice.text() == "One file at a time. This one is not ready yet."
    it.wait_for(LookAtFile)
    assert it.page.look.title.text() == "Connections.csv"
    it.page.job.wait()
    it.drop(second)
    it.qtbot.waitUntil(lambda: it.page.look.title.text() == "one.vcf")


def test_another_file_is_looked_at_anew(desk):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    it.click(it.page.look.mapping_link)
    it.drop(it.put("one.vcf", "BEGIN:VCARD\nFN:Bo Vos\nEND:VCARD\n"))
    it.qtbot.waitUntil(lambda: it.page.look.title.text() == "one.vcf")
    it.wait_for(LookAtFile)
    assert it.page.look.about.text() == "vCard · 1 in the file"
    assert not it.page.look.mapping.isVisible()
    assert it.page.look.read_as.text() == "UTF-8 (usual)"


def test_a_pasted_list_of_names_is_brought_in(desk, qtbot):
    it = desk()
    names = it.page.choose.names
    it.click(it.page.choose.names_button)
    assert names.hasFocus()
    QApplication.clipboard().setText("Bo Vos\n- Anna Smit\n")
    qtbot.keyClick(names, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    it.click(it.page.choose.names_button)
    it.wait_for(LookAtFile)
    assert it.page.look.about.text() == "a list of names · 2 in the file"
    it.write()
    assert it.names() == ["Anna Smit", "Bo Vos"]


def test_a_file_is_dropped_on_any_page(desk):
    it = desk()
    it.window.show_page("ladder")
    it.drop(it.put("Connections.csv", LINKEDIN))
    it.wait_for(LookAtFile)
    assert it.window.current_page() == "import"


def test_a_file_is_chosen_in_the_dialog(desk, monkeypatch):
    it = desk()
    file = it.put("Connections.csv", LINKEDIN)
    it.page.choose._choose_file = lambda _parent: str(file)
    it.click(it.page.choose.file_button)
    it.wait_for(LookAtFile)
    assert it.page.look.title.text() == "Connections.csv"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.vcf", b"", "There is nothing in this file."),
        ("a.zip", b"PK\x03\x04broken", "This ZIP cannot be opened."),
        ("a.csv", bytes(range(256)) * 40, "There are no people in this file."),
    ],
)
def test_a_file_that_cannot_be_used_is_said_with_what_can_be_done(desk, name, data, words):
    it = desk()
    it.window.open_file(it.put(name, data))
    assert it.wait_for_error().startswith(words)
    it.open("Connections.csv", LINKEDIN)
    assert it.page.choose.error.text() == ""


def test_a_folder_is_said_to_be_one(desk, tmp_path):
    it = desk()
    (tmp_path / "folder.vcf").mkdir()
    it.window.open_file(tmp_path / "folder.vcf")
    assert it.wait_for_error() == "This is a folder. Choose a file in it."


def test_cancelling_goes_back_and_writes_nothing(desk):
    it = desk()
    card = "BEGIN:VCARD\nFN:Persoon {n}\nTEL:06 {n:08}\nEND:VCARD\n"
    it.window.open_file(it.put("many.vcf", "".join(card.format(n=n) for n in range(20_000))))
    busy = it.page.findChild(Busy)
    assert not busy.isHidden()
    it.click(busy.button)
    it.wait_for(Choose)
    assert it.names() == []


def test_when_it_cannot_be_written_it_is_said_and_the_people_stay_to_be_seen(desk, qtbot):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    path = it.store.door.read("PRAGMA database_list")[0]["file"]
    it.store.door.connection.execute("CREATE TRIGGER full BEFORE INSERT ON contacts BEGIN SELECT RAISE(FAIL, 'x'); END")
    it.click(it.page.look.write_button)
    qtbot.waitUntil(lambda: it.page.look.error.text() != "", timeout=10_000)
    assert it.page.look.error.text() == f"Nothing was put on your list. {ANY}"
    assert sqlite3.connect(path).execute("SELECT count(*) FROM contacts").fetchone() == (0,)
    it.store.door.connection.execute("DROP TRIGGER full")
    it.write()
    assert len(it.names()) == 2


def test_when_it_cannot_be_taken_back_it_is_said_and_the_people_stay(desk, qtbot):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    it.write()
    it.store.door.connection.execute("CREATE TRIGGER full BEFORE DELETE ON contacts BEGIN SELECT RAISE(FAIL, 'x'); END")
    it.click(it.page.result.undo_button)
    qtbot.waitUntil(lambda: it.window.notice.text() != "", timeout=10_000)
    assert it.window.notice.text() == "Saving does not work now. Your list stays as it is."
    assert it.page.result.isVisible()
    assert len(it.names()) == 2


def test_how_to_get_a_file_is_explained_when_asked_for(desk):
    it = desk("nl")
    assert it.page.choose.help.isHidden()
    it.click(it.page.choose.how)
    assert any(text.startswith("LinkedIn: kies") for text in it.words(it.page.choose.help))


def test_the_page_speaks_dutch(desk):
    it = desk("nl")
    it.open("Connections.csv", LINKEDIN)
    assert it.page.look.write_button.text() == "2 mensen op mijn lijst zetten"
    it.write()
    assert it.words(it.page.result)[0] == "2 mensen staan nu op je lijst."


def test_many_who_are_left_out_are_counted(desk):
    it = desk()
    rows = "".join(f",,https://www.linkedin.com/in/{n},,,,\n" for n in range(60))
    it.open("Connections.csv", LINKEDIN + rows)
    it.write()
    assert it.words(it.page.result)[-1] == "And 11 more."


def test_a_renamed_person_is_completed_by_name(desk):
    it = desk()
    it.open("Connections.csv", LINKEDIN)
    it.write()
    piet = next(one for one in it.store.exports.everyone() if one.name.given == "Piet")
    it.store.contacts.save(replace(piet, place="Ede"))
    it.open("Connections.csv", LINKEDIN.replace("Piet,van der Berg", "Pieter,van den Berg"))
    it.click(it.page.look.kinds[Status.CHANGED])
    assert it.shown() == ["Pieter van den Berg: completed with: first name, name particle, last name"]
