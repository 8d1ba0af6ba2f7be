"""A new talk: with whom and what for, written down at once when it begins."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.ui.labels import Link

CTRL = Qt.KeyboardModifier.ControlModifier


def begin(desk):
    desk.page.new("")
    QApplication.processEvents()
    assert desk.beginning.picker.field.hasFocus()


def shown_links(desk):
    QApplication.processEvents()
    return [link for link in desk.beginning.picker.findChildren(Link) if link.isVisible()]


def test_a_talk_can_begin_with_nobody(desk):
    begin(desk)
    desk.click(desk.beginning.begin)
    talk = desk.only()
    assert (talk.contact, talk.type, talk.status) == (None, ConversationType.NETWORKING, Status.PREPARING)
    assert desk.store.undoable() == "conversation_added"
    assert desk.preparation.isVisible()
    assert desk.sheet.fields["goal"].widget.hasFocus()
    assert desk.changes


def test_typing_finds_people_on_the_list(person, desk):
    anna = person("Anna Bos")
    person("Bram Bos")
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "an")
    assert [link.text() for link in shown_links(desk)] == ["Anna Bos", "Add an as a contact"]
    desk.click(shown_links(desk)[0])
    desk.click(desk.beginning.types.card("advice"))
    desk.click(desk.beginning.begin)
    assert (desk.only().contact, desk.only().type) == (anna, ConversationType.ADVICE)
    assert desk.store.contacts.count() == 2


def test_the_keys_alone_will_do(person, desk):
    anna = person("Anna Bos")
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "bos")
    desk.key(Qt.Key.Key_Return)
    assert desk.beginning.types.card("networking").hasFocus()
    desk.key(Qt.Key.Key_2)
    desk.tab()
    assert desk.beginning.earlier.hasFocus()
    desk.tab()
    desk.key(Qt.Key.Key_Space)
    assert (desk.only().contact, desk.only().type) == (anna, ConversationType.INFORMATION)


def test_down_goes_to_the_names_that_were_found(person, desk):
    person("Anna Bos")
    bram = person("Bram Bos")
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "bos")
    QApplication.processEvents()
    desk.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget().text() == "Anna Bos"
    desk.key(Qt.Key.Key_Up)
    assert desk.beginning.picker.field.hasFocus()
    desk.tab()
    desk.tab()
    desk.key(Qt.Key.Key_Space)
    desk.click(desk.beginning.begin)
    assert desk.only().contact == bram


def test_a_name_that_is_not_there_yet_becomes_a_contact_with_the_talk(desk):
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "Piet van der Berg")
    assert desk.store.undoable() is None
    desk.click(desk.beginning.begin)
    (piet,) = desk.store.contacts.named("piet")
    assert (piet.name.particle, desk.only().contact) == ("van der", piet.id)
    assert desk.undo() == "conversation_added"
    assert desk.store.contacts.count() == 0
    assert desk.listing.isVisible()


def test_a_name_chosen_as_new_can_be_changed_again(person, desk):
    anna = person("Anna Bos")
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "Ann")
    desk.click(shown_links(desk)[-1])
    desk.click(desk.beginning.picker.other)
    assert desk.beginning.picker.field.hasFocus()
    desk.qtbot.keyClicks(desk.beginning.picker.field, "anna bos")
    desk.click(desk.beginning.begin)
    assert desk.only().contact == anna
    assert desk.store.contacts.count() == 1


def test_with_a_person_given_only_the_type_is_asked(person, desk):
    anna = person("Anna Bos")
    desk.page.new(anna)
    assert not desk.beginning.picker.field.isVisible()
    assert not desk.beginning.ideas.isVisible()
    assert QApplication.focusWidget() is desk.beginning.types.card("networking")
    assert desk.beginning.types.value() == "networking"
    desk.click(desk.beginning.begin)
    assert desk.only().contact == anna


def test_a_person_who_is_proposed_can_be_taken(person, desk):
    anna = person("Anna Bos", closeness=2, fear=1)
    begin(desk)
    desk.click(desk.beginning.ideas.links[0])
    desk.click(desk.beginning.begin)
    assert desk.only().contact == anna


def test_going_back_writes_nothing(desk):
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "Anna")
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.listing.isVisible()
    assert desk.store.undoable() is None


def test_a_first_name_is_enough_for_someone_on_the_list(person, desk):
    anna = person("Anna Bos")
    begin(desk)
    desk.qtbot.keyClicks(desk.beginning.picker.field, "anna")
    desk.click(desk.beginning.begin)
    assert desk.only().contact == anna
    assert desk.store.contacts.count() == 1


def test_a_name_typed_in_the_sheet_is_kept_on_the_way_back_to_the_list(desk):
    begin(desk)
    desk.click(desk.beginning.begin)
    desk.section("practical")
    desk.type(desk.practical.picker.field, "Henk Bakker")
    desk.page.show_list()
    assert desk.store.contacts.get(desk.only().contact).name.full == "Henk Bakker"
