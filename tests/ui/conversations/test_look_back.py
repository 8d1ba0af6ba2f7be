"""The look-back: sliders, texts, names and a thank-you; nothing is required, everything is kept."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.conversations.thanks import ThanksCard

TODAY = date(2026, 11, 23)
COUNTED = "Your look-back counts. Talks you looked back on: 1. At 8 you lay another tile."


@pytest.fixture
def talk(add, desk):
    """A talk that was held today, at its look-back."""
    talk = add("Saskia de Wit", Status.HELD, date=TODAY, channel=Channel.COFFEE)
    desk.page.open(talk)
    QApplication.processEvents()
    return talk


def kept(desk, talk):
    return desk.store.reflections.get(talk)


def slide(desk, name, value):
    slider = desk.reflection.felt.sliders[name]
    slider.setFocus()
    desk.key(Qt.Key.Key_Home)
    for _ in range(value - 1):
        desk.key(Qt.Key.Key_Right)


def test_it_says_with_whom_and_when(desk, talk):
    assert desk.reflection.head.title() == "Looking back on your coffee with Saskia"
    assert desk.reflection.head.under().startswith("Monday 23 November. ")


def test_a_slider_is_kept_at_once_and_one_that_is_not_touched_is_no_answer(desk, talk):
    assert kept(desk, talk) is None
    slide(desk, "pleasure", 4)
    reflection = kept(desk, talk)
    assert (reflection.pleasure, reflection.ease, reflection.useful, reflection.energy_cost) == (4, None, None, None)
    assert desk.changes


def test_the_mouse_moves_a_slider(desk, talk):
    bar = desk.reflection.felt.sliders["ease"].bar
    desk.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    assert kept(desk, talk).ease == 3


def test_texts_are_kept_when_left_each_visit_as_one_action(desk, talk):
    for name in ("good", "slip", "lesson"):
        area = desk.reflection.texts[name]
        area.setFocus()
        desk.qtbot.keyClicks(area, f"About {name}")
        desk.tab()
    reflection = kept(desk, talk)
    assert (reflection.good, reflection.slip, reflection.lesson) == ("About good", "About slip", "About lesson")
    assert desk.undo() == "reflection_changed"
    assert kept(desk, talk).lesson == ""
    assert desk.reflection.texts["lesson"].text() == ""
    assert desk.reflection.texts["slip"].text() == "About slip"


def test_the_bar_asks_for_ease_and_use_and_then_counts(desk, talk, add):
    add("Anna", Status.DONE, date=TODAY)
    assert desk.reflection.bar.text().startswith("Set ease and use")
    slide(desk, "ease", 3)
    assert desk.reflection.bar.text().startswith("Set ease and use")
    slide(desk, "useful", 2)
    assert (
        desk.reflection.bar.text() == "Your look-back counts. Talks you looked back on: 1. At 8 you lay another tile."
    )


def test_the_bar_shows_a_tile_only_when_this_look_back_lays_one(add, desk):
    talk = add("Saskia", Status.PLANNED, goal="Learning", date=TODAY)
    desk.store.preparations.save_answer(talk, "opening", "Good of you")
    desk.store.preparations.save_questions(talk, ("1?", "2?", "3?"))
    desk.page.open(talk)
    desk.click(desk.preparation.held_button)
    slide(desk, "ease", 3)
    slide(desk, "useful", 2)
    assert desk.reflection.bar.text().startswith("You lay a new tile")
    assert "3.3" in {tile.id for tile in desk.store.ladders.read().tiles if tile.laid}
    desk.page.show_list()
    desk.page.open(add("Anna", Status.HELD, date=TODAY))
    desk.page.open(talk)
    assert (
        desk.reflection.bar.text() == "Your look-back counts. Talks you looked back on: 1. At 8 you lay another tile."
    )


def test_the_bar_stays_in_sight_where_the_page_is_high_enough(desk, talk):
    bar = desk.reflection.bar
    assert bar.visibleRegion().boundingRect().height() == bar.height()
    desk.page.resize(720, 400)
    QApplication.processEvents()
    assert bar.visibleRegion().isEmpty()
    desk.page.resize(1000, 704)
    QApplication.processEvents()
    assert bar.visibleRegion().boundingRect().height() == bar.height()


def test_keep_leads_to_the_ladder(desk, talk):
    with desk.qtbot.waitSignal(desk.page.ladder_wanted):
        desk.click(desk.reflection.bar.keep)


def test_after_keep_the_list_shows_what_changed_while_the_look_back_was_open(desk, talk):
    anna = desk.store.conversations.get(talk).contact
    contact = desk.store.contacts.get(anna)
    desk.store.contacts.save(replace(contact, name=Name("Annemarie")))
    desk.page.refresh()  # coming back from another page
    desk.click(desk.reflection.bar.keep)
    assert [row.line.name.full for row in desk.listing.rows] == ["Annemarie"]


def test_the_talk_before_leaves_its_mark(add, desk):
    before = add("Anna", Status.DONE, date=date(2026, 11, 20))
    desk.store.reflections.save(Reflection(before, desk.clock(), ease=2, useful=5))
    desk.page.open(add("Henk", Status.HELD, date=TODAY))
    sliders = desk.reflection.felt.sliders
    assert {name: slider.bar.previous for name, slider in sliders.items()} == {
        "energy_cost": None,
        "ease": 2,
        "pleasure": None,
        "useful": 5,
    }


def test_a_name_that_you_got_is_a_contact_at_once(desk, talk):
    field = desk.reflection.names.field
    field.setFocus()
    desk.qtbot.keyClicks(field, "Inge Maas")
    desk.click(desk.reflection.names.add)
    (inge,) = desk.store.contacts.named("inge")
    assert inge.introduced_by == desk.talk(talk).contact
    assert desk.reflection.names.names() == ["Inge Maas"]
    assert desk.told == [("Inge Maas is on your list now.", True)]
    assert field.text() == ""
    desk.undo()
    QApplication.processEvents()
    assert desk.reflection.names.names() == []
    assert desk.store.contacts.count() == 1


def test_a_name_can_be_added_with_enter_and_white_space_is_none(desk, talk):
    field = desk.reflection.names.field
    field.setFocus()
    desk.qtbot.keyClicks(field, "  ")
    desk.key(Qt.Key.Key_Return)
    assert desk.store.contacts.count() == 1
    desk.qtbot.keyClicks(field, "Tarik")
    desk.key(Qt.Key.Key_Return)
    assert desk.reflection.names.names() == ["Tarik"]
    assert field.hasFocus()


def test_the_thank_you_is_filled_in_with_what_is_known(desk, talk):
    desk.store.profile.set("name", "Marjan")
    desk.page.refresh()
    words = desk.reflection.thanks.text.text()
    assert words.startswith("Hi Saskia, thank you for your time")
    assert words.endswith("Marjan")
    assert "{" not in words


def test_the_thank_you_can_be_copied(desk, talk):
    desk.click(desk.reflection.thanks.copy)
    assert QGuiApplication.clipboard().text() == desk.reflection.thanks.text.text()


def test_a_look_back_that_only_waits_for_the_thank_you_begins_there(desk, talk):
    desk.page.show_list()
    desk.page.open(talk)
    assert not desk.reflection.thanks.text.hasFocus()
    slide(desk, "ease", 3)
    slide(desk, "useful", 2)
    desk.page.show_list()
    desk.page.open(talk)
    assert desk.reflection.thanks.text.hasFocus()
    desk.click(desk.reflection.thanks.send)
    desk.page.show_list()
    desk.page.open(talk)
    assert desk.reflection.hasFocus()


def test_your_own_words_for_the_thank_you_are_kept(desk, talk):
    area = desk.reflection.thanks.text
    proposal = area.text()
    area.setFocus()
    area.selectAll()
    desk.qtbot.keyClicks(area, "Thanks a lot")
    desk.page.show_list()
    desk.page.open(talk)
    assert area.text() == "Thanks a lot"
    assert desk.store.preparations.get(talk).answers[ThanksCard.KEPT] == "Thanks a lot"
    assert desk.undo() == "answer_typed"
    assert area.text() == proposal


def test_sent_makes_the_talk_done_with_a_moment_of_contact(desk, talk):
    desk.click(desk.reflection.thanks.send)
    assert desk.talk(talk).status is Status.DONE
    assert desk.store.touches.of_conversation(talk, TouchKind.THANKS).date == TODAY
    assert desk.told == [("This talk is done.", True)]
    assert not desk.reflection.thanks.text.isVisible()
    assert desk.undo() == "thanked"
    assert desk.reflection.thanks.text.isVisible()


def test_no_thank_you_needed_makes_the_talk_done_too(desk, talk):
    desk.click(desk.reflection.thanks.skip)
    assert desk.talk(talk).status is Status.DONE
    assert desk.store.touches.of_conversation(talk, TouchKind.THANKS) is None


def test_the_path_moves_the_talk(desk, talk):
    desk.click(desk.reflection.head.path.stop("done"))
    assert desk.talk(talk).status is Status.DONE
    assert desk.reflection.isVisible()
    desk.click(desk.reflection.head.path.stop("done"))
    assert len(desk.told) == 1
    desk.click(desk.reflection.head.path.stop("planned"))
    assert desk.talk(talk).status is Status.PLANNED
    assert desk.preparation.isVisible()


def test_a_talk_with_nobody_can_be_looked_back_on(add, desk):
    talk = add(status=Status.HELD, date=TODAY)
    desk.page.open(talk)
    assert desk.reflection.head.title() == "Looking back on your talk with someone"
    assert desk.reflection.thanks.text.text().startswith("Hi, thank you")
    slide(desk, "ease", 5)
    assert kept(desk, talk).ease == 5
    desk.page.look_back("unknown")
    assert desk.reflection.conversation() == talk


def test_a_name_that_was_not_added_yet_is_kept_with_the_look_back(desk, talk):
    asked = []
    desk.page.ladder_wanted.connect(lambda: asked.append(1))
    desk.type(desk.reflection.names.field, "Petra Smit")
    desk.click(desk.reflection.bar.keep)
    assert [contact.name.full for contact in desk.store.follow_ups.names_from(talk)] == ["Petra Smit"]
    assert desk.told[-1] == ("Petra Smit is on your list now.", True)
    assert asked == [1]


def test_a_name_that_was_not_added_yet_is_kept_on_the_way_back_to_the_list(desk, talk):
    desk.type(desk.reflection.names.field, "Petra Smit")
    desk.page.show_list()
    assert [contact.name.full for contact in desk.store.follow_ups.names_from(talk)] == ["Petra Smit"]


def test_after_a_look_back_the_list_comes_next(desk, talk):
    desk.click(desk.reflection.bar.keep)
    assert desk.listing.isVisible()


def test_dots_in_a_thank_you_are_not_copied_unseen(desk, talk):
    assert desk.reflection.thanks.gap.isVisible()
    desk.click(desk.reflection.thanks.copy)
    assert desk.told[-1] == ("Copied. Fill in the dots before you send it.", False)
    desk.type(desk.reflection.thanks.text, "Thank you, Saskia.")
    assert not desk.reflection.thanks.gap.isVisible()
    desk.click(desk.reflection.thanks.copy)
    assert desk.told[-1] == ("Copied. You send it yourself.", False)


def test_the_buttons_of_a_message_are_as_wide_as_each_other(desk, talk):
    thanks = desk.reflection.thanks
    assert thanks.copy.width() == thanks.send.width()


@pytest.mark.parametrize(("size", "last"), [((1000, 704), False), ((560, 704), False), ((560, 360), True)])
def test_in_a_low_narrow_window_keep_comes_after_the_thank_you(desk, talk, size, last):
    desk.page.resize(*size)
    QApplication.processEvents()
    bar, thanks = desk.reflection.bar, desk.reflection.thanks
    lowest = max(one.mapTo(desk.page, one.rect().bottomLeft()).y() for one in (thanks, desk.reflection.names))
    below = bar.mapTo(desk.page, bar.rect().topLeft()).y() > lowest
    in_page = desk.reflection.side.parentWidget() is bar.parentWidget()
    assert (below and in_page) is last
