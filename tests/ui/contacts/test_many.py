"""Several people at once: chosen with the keys or the mouse, and each thing done to them is one step back."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.storage.backups import SECOND_PLACE

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def many(desk):
    return desk.page.sides.many


def choose(desk, rows):
    """Choose so many rows from the top with Shift and the arrow."""
    desk.table.setFocus()
    for _ in range(len(desk.names())):
        desk.key(Qt.Key.Key_Up)
    for _ in range(rows - 1):
        desk.key(Qt.Key.Key_Down, SHIFT)


def test_more_than_one_row_shows_what_can_be_done_with_them_all(people, desk):
    choose(desk, 3)
    assert many(desk).isVisible()
    assert many(desk).title() == "Three people chosen"
    desk.key(Qt.Key.Key_A, CTRL)
    assert many(desk).title() == "Five people chosen"
    desk.key(Qt.Key.Key_Down)
    assert desk.detail.isVisible()
    place = desk.table.visualRect(desk.table.model().index(0, 0)).center()
    desk.qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, CTRL, QPoint(place))
    assert many(desk).title() == "Two people chosen"
    desk.click(many(desk).close_link)
    assert desk.detail.isVisible()
    assert desk.table.how_many() == 1
    assert desk.table.hasFocus()


def test_several_get_a_tag_and_stay_chosen(people, store, desk):
    choose(desk, 2)
    desk.page.next_pane()
    assert many(desk).tag.hasFocus()
    desk.qtbot.keyClicks(many(desk).tag, "koor, zorg")
    desk.key(Qt.Key.Key_Return)
    assert desk.told[-1] == ("Kept: koor, zorg.", True)
    assert [store.contacts.named(name)[0].tags for name in ("Piet", "Anna", "Henk")] == [
        ("koor", "zorg"),
        ("koor", "zorg"),
        (),
    ]
    assert desk.table.how_many() == 2
    desk.qtbot.keyClicks(many(desk).tag, "Koor")
    desk.click(many(desk).tag_button)
    assert store.contacts.tags() == ["koor", "zorg"]
    assert desk.undo() == "tags_given"
    assert store.contacts.tags() == []


def test_several_go_to_a_circle(people, store, desk):
    choose(desk, 5)
    choice = many(desk).circle
    choice.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert store.contacts.circles() == {"family": 5}
    assert desk.told[-1] == ("Kept: family.", True)
    assert desk.undo() == "circle_chosen"
    assert store.contacts.circles() == {"friends": 1, "colleagues": 2, "club": 1}


def test_several_are_deleted_in_one_step_by_key_and_by_button(people, store, desk):
    choose(desk, 2)
    desk.key(Qt.Key.Key_Delete)
    assert desk.told[-1] == ("two people are off your list.", True)
    assert desk.names() == ["Henk Verbruggen", "Zoë de Vries", "Uli Weiß"]
    assert desk.undo() == "contacts_deleted"
    assert len(desk.names()) == 5
    choose(desk, 5)
    desk.click(many(desk).delete_button)
    assert desk.names() == []


def test_saving_as_a_file_is_offered_where_someone_listens_and_gets_the_chosen_ones(people, desk):
    choose(desk, 2)
    assert not many(desk).export_button.isVisible()
    got = []
    desk.page.export_wanted.connect(got.extend)
    desk.page.can_export = True
    choose(desk, 1)
    choose(desk, 2)
    desk.click(many(desk).export_button)
    assert got == [people["Piet van der Berg"], people["Anna Bos"]]


def test_a_form_that_was_open_is_kept_when_several_are_chosen(people, store, desk):
    desk.page.open(people["Anna Bos"])
    desk.detail.edit_button.click()
    desk.type("Place", "Goes")
    choose(desk, 2)
    assert many(desk).isVisible()
    assert store.contacts.get(people["Anna Bos"]).place == "Goes"


def test_with_little_room_several_are_gone_on_with_by_enter_or_a_link(people, store, desk):
    desk.resize(720, 570)
    choose(desk, 2)
    assert desk.table.isVisible()
    assert desk.page.several_link.text() == "Two people chosen: go on"
    desk.click(desk.page.several_link)
    assert not desk.table.isVisible()
    assert many(desk).tag.hasFocus()
    desk.key(Qt.Key.Key_Escape)
    assert desk.table.isVisible()
    assert not desk.page.several_link.isVisible()
    choose(desk, 3)
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.keyClicks(many(desk).tag, "koor")
    desk.key(Qt.Key.Key_Return)
    assert store.contacts.tags() == ["koor"]
    assert desk.told[-1] == ("Kept: koor.", True)


def erase_card(desk):
    return desk.page.sides.erase_card


def test_someone_is_erased_for_good_after_a_sentence_that_says_what_stays(people, store, desk):
    henk = people["Henk Verbruggen"]
    desk.page.open(henk)
    desk.click(desk.detail.more_button)
    desk.choose_from(desk.detail.more_menu, 2)
    card = erase_card(desk)
    assert card.keep_button.hasFocus()
    assert "What stays: that there was a talk or a moment of contact" in card.words()
    assert "Erase Henk Verbruggen for good?" in card.words()
    desk.key(Qt.Key.Key_Escape)
    assert desk.detail.isVisible()
    assert desk.detail.more_button.hasFocus()
    desk.click(desk.detail.more_button)
    desk.choose_from(desk.detail.more_menu, 2)
    card.erase_button.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.told[-1] == ("Henk is erased, here and in every backup.", False)
    assert "Henk Verbruggen" not in desk.names()
    assert store.contacts.get(henk).name.full == ""
    while desk.undo():
        pass
    assert store.contacts.line(henk) is None


def test_who_is_erased_while_the_second_place_is_away_hears_that_its_backups_follow(people, store, desk, tmp_path):
    store.settings.set(SECOND_PLACE, str(tmp_path / "stick"))
    desk.page.open(people["Henk Verbruggen"])
    desk.click(desk.detail.more_button)
    desk.choose_from(desk.detail.more_menu, 2)
    card = erase_card(desk)
    follows = (
        f"Your second place is not there now: {tmp_path / 'stick'}. The backups in it follow as soon as it is back."
    )
    assert follows in card.words()
    card.erase_button.click()
    assert desk.told[-1] == (f"Henk is erased, here and in the backups on this computer. {follows}", False)


def test_keeping_someone_erases_nothing(people, store, desk):
    desk.page.open(people["Anna Bos"])
    desk.click(desk.detail.more_button)
    desk.choose_from(desk.detail.more_menu, 2)
    desk.click(erase_card(desk).keep_button)
    assert desk.detail._name.text() == "Anna Bos"
    assert QApplication.focusWidget() is desk.detail.more_button
