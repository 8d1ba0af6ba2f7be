"""People in the real window by the keys alone: twenty names, two made one and two again, and a rhythm."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.test_app import CTRL, User

pytestmark = pytest.mark.usefixtures("source_language_again")

NAMES = [f"{given} {family}" for given in ("Anna", "Bram", "Cor", "Dirk", "Els") for family in ("Bos", "Dam", "Vos")]
NAMES += ["Piet van der Berg", "Pieter van der Berg", "Zoë Łęcka", "Uli Weiß", "’t Hart"]


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = User(qtbot, tmp_path / "netwerkapp", clock)
    yield someone
    someone.quit()


def press(user, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where it would go: in the menu that is open, or where the focus is."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or user.window
    user.qtbot.keyClick(target, key, modifier)
    QApplication.processEvents()


def words(widget):
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (own, widget.accessibleName())


def tab_to(user, name):
    """Go on with Tab until something of this name has the focus."""
    for _ in range(80):
        press(user, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None and name in words(focused):
            return
    raise AssertionError(f"Tab does not come to {name}")


def add_twenty(user):
    user.go(Qt.Key.Key_3)
    for name in NAMES:
        press(user, Qt.Key.Key_N, CTRL)
        user.type(name)
    press(user, Qt.Key.Key_Escape)


def open_person(user, name):
    """Find someone and go to the panel."""
    press(user, Qt.Key.Key_F, CTRL)
    press(user, Qt.Key.Key_A, CTRL)
    user.type(name)
    press(user, Qt.Key.Key_Down)
    press(user, Qt.Key.Key_Return)
    assert user.says(name)


def test_twenty_names_a_merge_its_undo_and_a_rhythm_by_keys_alone(user):
    add_twenty(user)
    assert user.store.contacts.count() == 20
    assert {contact.name.full for contact in user.store.contacts.named("van der berg")} == set(NAMES[15:17])

    tab_to(user, "Meer over de lijst")
    press(user, Qt.Key.Key_Space)
    press(user, Qt.Key.Key_Down)
    press(user, Qt.Key.Key_Return)
    assert user.window.current_page() == "duplicates"
    tab_to(user, "Samenvoegen")
    press(user, Qt.Key.Key_Space)
    assert user.store.contacts.count() == 19
    press(user, Qt.Key.Key_Z, CTRL)
    assert user.store.contacts.count() == 20
    press(user, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert user.store.contacts.count() == 19
    press(user, Qt.Key.Key_Z, CTRL)
    press(user, Qt.Key.Key_Escape)
    assert user.window.current_page() == "contacts"

    open_person(user, "Zoë Łęcka")
    tab_to(user, "Kies hoe vaak")
    press(user, Qt.Key.Key_Space)
    for _ in range(4):
        press(user, Qt.Key.Key_Down)
    press(user, Qt.Key.Key_Return)
    (zoe,) = user.store.contacts.named("lecka")
    assert zoe.rhythm_days == 30
    assert user.says("elke maand")


def test_a_file_is_imported_and_taken_back_by_keys_alone(user, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Voornaam;Achternaam;Mobiel\nAnna;Bos;0612345678\nBram;Vos;\n;;0611111111\n", encoding="utf-8")
    user.go(Qt.Key.Key_3)
    tab_to(user, "Mensen importeren")
    press(user, Qt.Key.Key_Space)
    assert user.window.current_page() == "import"
    page = user.window.pages.imports
    page.choose._choose_file = lambda _parent: str(file)  # the system's own dialog
    tab_to(user, "Bestand kiezen")
    press(user, Qt.Key.Key_Space)
    user.qtbot.waitUntil(page.look.isVisible, timeout=10_000)
    tab_to(user, "Mensen in het bestand")
    press(user, Qt.Key.Key_Down)
    press(user, Qt.Key.Key_Space)
    tab_to(user, page.look.write_button.text())
    press(user, Qt.Key.Key_Return)
    user.qtbot.waitUntil(page.result.isVisible, timeout=10_000)
    assert [one.name.full for one in user.store.exports.everyone()] == ["0611111111", "Anna Bos"]
    press(user, Qt.Key.Key_Z, CTRL)
    assert user.store.contacts.count() == 0
    press(user, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert user.store.contacts.count() == 2
    user.go(Qt.Key.Key_3)
    assert user.window.current_page() == "contacts"


def test_what_the_panel_can_do_is_reached_by_keys(user):
    """Every row of the design's table about contacts: a moment of contact, the form, deleting and putting back."""
    add_twenty(user)
    open_person(user, "Uli Weiß")
    (uli,) = user.store.contacts.named("weiss")
    tab_to(user, "Contactmoment noteren")
    press(user, Qt.Key.Key_Space)
    press(user, Qt.Key.Key_Down)
    press(user, Qt.Key.Key_Return)
    assert len(user.store.touches.of_contact(uli.id)) == 1
    tab_to(user, "Bewerken")
    press(user, Qt.Key.Key_Space)
    tab_to(user, "Hoe je elkaar kent")
    press(user, Qt.Key.Key_Space)
    tab_to(user, "Labels")
    user.type("koor, zorg")
    press(user, Qt.Key.Key_Escape)
    assert user.store.contacts.get(uli.id).tags == ("koor", "zorg")
    tab_to(user, "Meer")
    press(user, Qt.Key.Key_Space)
    for _ in range(2):
        press(user, Qt.Key.Key_Down)
    press(user, Qt.Key.Key_Return)
    assert user.store.contacts.line(uli.id) is None
    user.window.menus.page_chosen.emit("deleted")
    tab_to(user, "Terugzetten")
    press(user, Qt.Key.Key_Space)
    assert user.store.contacts.line(uli.id) is not None
