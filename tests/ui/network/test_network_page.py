"""The map of the people, by mouse and by keys."""

from dataclasses import replace
from datetime import date
from math import cos

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name
from netwerkapp.domain.network_map import RINGS, SECTORS, Dot, MapPerson, middle_of
from netwerkapp.paths import RESOURCES
from netwerkapp.storage import network
from netwerkapp.ui.network.page import NetworkPage
from netwerkapp.ui.network.picture import MapContent, MapPicture
from netwerkapp.ui.paper import pdf_of
from netwerkapp.ui.saver import Saver
from tests.pdf import read_pdf
from tests.screens.stage import settle

TODAY = date(2026, 11, 24)


@pytest.fixture
def person(store, clock):
    def person(key, name, **fields):
        store.contacts.save(Contact(key, clock(), split_name(name), **fields))

    return person


@pytest.fixture
def page(qtbot, theme, store, clock, person):
    """The map with three people on it; what it told stands in `said`."""
    person("anna", "Anna Bos", circle="family", closeness=1)
    person("henk", "Henk Verbruggen", circle="colleagues", closeness=2)
    person("nadia", "Nadia Rahimi", circle="colleagues", closeness=4, introduced_by="henk")
    made = NetworkPage(theme, load_content(RESOURCES / "content", "en"), store, Saver(clock))
    made.said = []
    made.told.connect(lambda text, can_undo: made.said.append((text, can_undo)))
    qtbot.addWidget(made)
    made.resize(1000, 704)
    made.refresh()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def at(page, contact):
    return page.map.place_of(contact).toPoint()


def key(page, qtbot, which):
    qtbot.keyClick(page.map, which)
    QApplication.processEvents()


def test_a_click_shows_the_person_and_whom_they_led_you_to(page, qtbot):
    assert page.person.nobody.isVisible()
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, "henk"))
    assert page.person.name.text() == "Henk Verbruggen"
    assert page.person.led.text() == "Led you to: Nadia."
    assert page.person.last.text() == "Not spoken yet."


def test_a_drag_to_another_ring_changes_closeness_and_can_be_undone(page, qtbot, store):
    start = at(page, "henk")
    middle = page.map.rect().center()
    towards = QPoint(round((start.x() - middle.x()) * 0.4), round((start.y() - middle.y()) * 0.4)) + middle
    qtbot.mousePress(page.map, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(page.map, towards)
    moved = page.map
    held = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(towards),
        moved.mapToGlobal(QPointF(towards)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(moved, held)
    qtbot.mouseRelease(moved, Qt.MouseButton.LeftButton, pos=towards)
    assert store.contacts.get("henk").closeness == 1
    assert page.said == [("Henk: close", True)]
    assert store.undo() == "closeness_chosen"
    assert store.contacts.get("henk").closeness == 2


def test_a_click_without_a_drag_changes_nothing(page, qtbot, store):
    before = store.newest_action()
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, "henk"))
    assert store.newest_action() == before


def test_arrow_keys_walk_and_plus_and_minus_change_closeness(page, qtbot, store):
    page.map.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.person.name.text() == "Anna Bos"
    key(page, qtbot, Qt.Key.Key_Right)
    assert page.person.name.text() == "Henk Verbruggen"
    key(page, qtbot, Qt.Key.Key_Up)
    assert page.person.name.text() == "Nadia Rahimi"
    key(page, qtbot, Qt.Key.Key_Plus)
    assert store.contacts.get("nadia").closeness == 3
    key(page, qtbot, Qt.Key.Key_Minus)
    key(page, qtbot, Qt.Key.Key_Minus)
    assert store.contacts.get("nadia").closeness == len(RINGS) - 1


def test_enter_and_a_double_click_open_the_person(page, qtbot):
    page.map.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.contact_chosen) as opened:
        key(page, qtbot, Qt.Key.Key_Return)
    assert opened.args == ["anna"]
    with qtbot.waitSignal(page.contact_chosen) as opened:
        qtbot.mouseDClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, "nadia"))
    assert opened.args == ["nadia"]


def test_the_map_says_in_words_who_is_chosen_and_how_many_there_are(page, qtbot):
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at(page, "henk"))
    said = page.map.accessibleDescription()
    assert said.startswith("Henk, former colleagues, good acquaintance")
    assert "club: nobody yet" in said


def test_without_people_it_says_what_will_be_here(page, store):
    for contact in ("anna", "henk", "nadia"):
        store.contacts.delete(contact)
    page.refresh()
    assert page.empty.isVisible()
    assert not page.map.isVisible()


def test_showing_the_map_writes_nothing(page, store):
    before = store.newest_action()
    page.refresh()
    page.return_to("henk")
    assert store.newest_action() == before
    assert page.place() == "henk"


def test_a_picture_and_a_pdf_hold_the_people(page, tmp_path):
    page.keep_picture(tmp_path / "kaart.png")
    assert (tmp_path / "kaart.png").read_bytes().startswith(b"\x89PNG")
    assert page.said[-1] == (f"Kept as {tmp_path / 'kaart.png'}.", False)
    page.keep_picture(tmp_path / "no folder" / "kaart.png")
    assert page.said[-1] == ("Nothing can be kept there now. Choose another folder.", False)
    words = read_pdf(pdf_of(page.printout())).text
    for name in ("Anna", "Henk", "Nadia", "you"):
        assert name in words


def test_of_many_people_only_some_are_named(page, person, store):
    for number in range(70):
        person(f"p{number}", f"Person{number}", circle="friends", closeness=4)
    page.refresh()
    words = read_pdf(pdf_of(page.printout())).text
    assert "Anna" in words
    assert "Person12" not in words


def test_of_very_many_it_is_said_who_is_seen_and_how_many_there_are_in_each_circle(page, person, monkeypatch):
    monkeypatch.setattr(network, "MOST", 3)
    assert not page.some.isVisible()
    for number in range(3):
        person(f"more{number}", f"Meer Bos{number}", circle="colleagues")
    page.refresh()
    assert sorted(dot.person.id for dot in page._content.dots) == ["anna", "henk"]
    assert page.some.text() == "Of 6 people you see here who is close or has a talk planned."
    assert page.some.isVisible()
    assert page._content.counts["colleagues"] == "5 people"


def test_without_people_the_map_leads_to_putting_names_on_the_list(qtbot, theme, store, clock):
    page = NetworkPage(theme, load_content(RESOURCES / "content", "en"), store, Saver(clock))
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    with qtbot.waitSignal(page.names_wanted):
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)


def test_in_a_narrow_window_nothing_stands_far_from_what_belongs_to_it(page):
    page.resize(560, 560)
    settle()
    assert page.switch.y() - page.count.geometry().bottom() < 40
    assert page.map.height() < page.map.width()
    for contact in ("anna", "henk", "nadia"):
        page._store.contacts.delete(contact)
    page.refresh()
    settle()
    assert page.empty.y() - page.switch.geometry().bottom() < 40
    assert page.empty.height() < 180


def test_the_name_of_a_ring_stands_beside_a_dot_at_its_top(theme):
    anna = MapPerson("anna", "Anna", "anna", circle="family", closeness=1)
    words = {sector: sector for sector in SECTORS}
    for x, at_the_top in ((0.05, False), (0.3, True)):
        content = MapContent((Dot(anna, x, -RINGS[1]),), words, words, ("near", "known", "seen", "far"), "you", TODAY)
        picture = MapPicture(theme, content, QRectF(0, 0, 660, 590))
        name = picture._along_ring(QRectF(0, 0, 58, 20), RINGS[1])
        assert not name.contains(picture.at(content.dots[0]))
        assert (abs(name.center().x() - picture.middle.x()) < 1) == at_the_top


def test_the_rings_leave_room_for_the_names_of_the_circles(page):
    picture, box = page.map._picture(), page.map.rect()
    room = box.width() / 2 - picture.radius
    assert picture.radius > 0.36 * min(box.width(), box.height())
    names = QFontMetricsF(page._theme.font(14, bold=True))
    for sector in SECTORS:
        beside = (1 - abs(cos(middle_of(sector)))) * picture.radius + room
        assert names.horizontalAdvance(page._content.circles[sector]) < beside


def test_with_very_many_people_of_whom_nobody_is_near_the_map_is_not_called_empty(page, store, monkeypatch):
    monkeypatch.setattr(network, "MOST", 1)
    for one in ("anna", "henk"):
        store.contacts.save(replace(store.contacts.get(one), closeness=4))
    page.refresh()
    assert page.empty.isHidden()
    assert page.map.isVisible()
    assert page.some.text() == "Of 3 people you see here who is close or has a talk planned."
