"""Two who may be one, side by side; the user decides, and can take it back."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name, split_name
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.contacts.duplicates import AT_ONCE, DuplicatesPage
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import load_theme


@pytest.fixture
def page(qtbot, store, clock):
    saver = Saver(clock)
    page = DuplicatesPage(load_theme(RESOURCES), store, saver)
    page.notices = []
    page.told.connect(lambda text, can_undo: page.notices.append((text, can_undo)))
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    shiboken6.delete(page)


def click(qtbot, button):
    QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(page):
    QApplication.processEvents()  # what was just added is shown when its turn comes
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_two_are_made_one_with_the_chosen_fields_by_keys(page, qtbot, store, add, clock):
    piet = add("Piet Jansen", phone="06 12345678", job="planner", circle="club")
    clock.forward(days=1)
    add("Pieter Jansen", phone="+31 6 12345678", job="<b>baas</b>", email="p@x.nl")
    page.begin()
    assert "Why: the same phone number, names that are alike." in words(page)
    assert "Pairs to look at: 1" in words(page)
    assert list(page.compare.picks) == ["name", "job", "phone"]
    assert "<b>baas</b>" in words(page)
    assert "p@x.nl" in words(page)
    _, other = page.compare.picks["job"]
    other.button.setFocus()
    qtbot.keyClick(other.button, Qt.Key.Key_Space)
    assert page.compare.from_other() == {"job"}
    page.join_button.setFocus()
    qtbot.keyClick(page.join_button, Qt.Key.Key_Space)
    contact = store.contacts.get(piet)
    assert (contact.name.full, contact.job, contact.email) == ("Piet Jansen", "<b>baas</b>", "p@x.nl")
    assert store.contacts.count() == 1
    assert page.notices == [("Piet Jansen stands on your list once now.", True)]
    assert page.back.hasFocus()
    assert "Everyone stands here once, as far as can be seen." in words(page)


def test_a_click_on_the_words_chooses_too(page, qtbot, add):
    add("Piet Jansen", job="planner")
    add("Piet Jansen", job="baas")
    page.begin()
    _, other = page.compare.picks["job"]
    QApplication.processEvents()
    label = other.findChild(Label)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert page.compare.from_other() == {"job"}


def test_who_are_two_people_never_come_back(page, qtbot, store, add):
    add("Jan Smit")
    add("Jan Smit")
    page.begin()
    click(qtbot, page.apart_button)
    assert page.notices == [("They are two people. This pair does not come back.", True)]
    assert not page.join_button.isVisible()
    page.begin()
    assert not page.join_button.isVisible()
    assert store.undo() == "told_apart"
    page.refresh()
    assert page.join_button.isVisible()


def test_a_pair_can_wait_until_the_page_is_opened_again(page, qtbot, add):
    add("Jan Smit")
    add("Jan Smit")
    add("Els Bos")
    add("Els Bos")
    page.begin()
    first = words(page)
    click(qtbot, page.later_link)
    assert words(page) != first
    assert page.join_button.hasFocus()
    click(qtbot, page.later_link)
    assert not page.join_button.isVisible()
    page.begin()
    assert words(page) == first


def test_two_who_were_made_one_can_be_two_again_later(page, qtbot, store, add):
    one, other = add("Jan Smit"), add("Jan Smit")
    store.duplicates.merge(one, other, ())
    add("Someone Else")
    page.begin()
    assert any(text.startswith("Jan Smit and Jan Smit, on ") for text in words(page))
    link = next(link for link in page.findChildren(Link) if link.text() == "Make two again")
    click(qtbot, link)
    assert store.contacts.count() == 3
    assert page.notices[-1] == ("Jan Smit and Jan Smit are two people again.", True)
    assert page.join_button.isVisible()


def test_any_two_can_be_joined_and_nobody_with_themselves(page, qtbot, store, add):
    henk = add("Henk Dam")
    add("Opa van Kees", place="Goes")
    page.begin(henk)
    assert "Who is Henk Dam as well?" in words(page)
    assert not page.apart_button.isVisible()
    page._picker.field.setFocus()
    qtbot.keyClicks(page._picker.field, "henk")
    qtbot.keyClick(page._picker.field, Qt.Key.Key_Return)
    assert not page.join_button.isVisible()
    page.begin(henk)
    qtbot.keyClicks(page._picker.field, "opa")
    qtbot.keyClick(page._picker.field, Qt.Key.Key_Return)
    assert page.join_button.isVisible()
    with qtbot.waitSignal(page.changed):
        click(qtbot, page.join_button)
    assert store.contacts.get(henk).place == "Goes"
    assert store.contacts.count() == 1


def test_escape_goes_back_to_the_list(page, qtbot, add):
    henk = add("Henk")
    page.begin(henk)
    with qtbot.waitSignal(page.closed) as closed:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert closed.args == [henk]


def test_looking_at_the_page_writes_nothing(page, store, add):
    add("Jan Smit")
    add("Jan Smit")
    before = store.door.connection.total_changes
    page.begin()
    page.refresh()
    assert store.door.connection.total_changes == before


def test_every_control_has_a_name(page, add):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    add("Jan Smit", job="kok", introduced_by=add("Ria"))
    add("Jan Smit", job="ober", introduced_by=add("Wim"))
    page.begin()
    for kind in (QAbstractButton, QLineEdit):
        for control in page.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or control.text(), control
    assert "Ria" in words(page)


@pytest.fixture
def long_list(store, clock):
    """More people than are compared while the window waits; two of them may be one, twice."""
    people = [Contact(f"c{n}", clock(), Name(f"N{n}", "", f"{n:x}z{n * 7919:x}")) for n in range(AT_ONCE)]
    alike = [Contact(f"d{n}", clock(), split_name(name), email=f"{n % 2}@x.nl") for n, name in enumerate("ABAB")]
    store.contacts.add_all([*people, *alike])


def test_a_long_list_is_compared_beside_the_window_once_and_joined_pair_by_pair(page, qtbot, store, long_list):
    page.begin()
    assert page.busy.isVisible()
    assert page.busy.button.isVisible()
    qtbot.waitUntil(lambda: not page.busy.isVisible(), timeout=20_000)
    assert "Pairs to look at: 2" in words(page)
    click(qtbot, page.apart_button)
    assert not page.busy.isVisible()
    assert "Pairs to look at: 1" in words(page)
    click(qtbot, page.join_button)
    assert not page.busy.isVisible()
    assert "Everyone stands here once, as far as can be seen." in words(page)
    assert store.contacts.count() == AT_ONCE + 3


def test_a_long_list_that_is_being_compared_already_is_not_compared_twice(page, qtbot, long_list):
    page.refresh()  # as the window does when it shows the page
    begun = page._job
    page.begin()
    assert page._job is begun
    assert page.busy.isVisible()
    qtbot.waitUntil(lambda: not page.busy.isVisible(), timeout=20_000)
    assert "Pairs to look at: 2" in words(page)
    page.refresh()
    page.begin()  # once it is done, it is looked for anew
    assert page._job is not None
    qtbot.waitUntil(lambda: not page.busy.isVisible(), timeout=20_000)


def test_comparing_a_long_list_can_be_left(page, qtbot, long_list):
    page.begin()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.busy.button, Qt.Key.Key_Space)
    page.hide()
    assert page._job is None
    page.show()
    page.begin("d0")
    assert not page.busy.isVisible()
    assert page._search.isVisible()
