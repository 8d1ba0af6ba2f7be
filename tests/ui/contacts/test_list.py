"""The list finds, orders and keeps hold of people, by keys and by mouse."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.conversations import Channel, Conversation, Status
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.ui.contacts.model import LINE, Column
from netwerkapp.ui.contacts.page import ContactsPage
from netwerkapp.ui.contacts.table import ContactTable
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import load_theme


def search(desk, text):
    desk.page.activateWindow()
    desk.page.search()
    assert desk.search.hasFocus()
    desk.search.clear()
    with desk.qtbot.waitSignal(desk.filters.changed):
        desk.qtbot.keyClicks(desk.search, text)


def click_row(desk, row):
    place = desk.table.visualRect(desk.table.model().index(row, 0)).center()
    desk.qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_header(desk, column):
    header = desk.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_head_says_how_many_people_stand_in_how_many_circles(people, desk):
    texts = [label.text() for label in desk.page.findChildren(type(desk.page.head._how_many))]
    assert "five people in three circles" in texts


def test_family_names_are_sorted_the_dutch_way_and_shown_in_full(people, desk):
    assert desk.names() == [
        "Piet van der Berg",
        "Anna Bos",
        "Henk Verbruggen",
        "Zoë de Vries",
        "Uli Weiß",
    ]


def test_whom_a_talk_is_planned_with_stands_first(people, store, clock, desk):
    henk = people["Henk Verbruggen"]
    day = clock().date() + timedelta(days=3)
    store.conversations.save(
        Conversation("t", clock(), contact=henk, status=Status.PLANNED, date=day, channel=Channel.COFFEE)
    )
    desk.page.refresh()
    assert desk.names()[0] == "Henk Verbruggen"
    assert desk.table.model().index(0, Column.NEXT).data().startswith("Coffee ")


def test_typing_in_the_search_field_filters_without_a_key_to_confirm(people, desk):
    for text, found in (("zoe", "Zoë de Vries"), ("berg", "Piet van der Berg"), ("WEISS", "Uli Weiß")):
        search(desk, text)
        assert desk.names() == [found]


def test_search_goes_on_to_the_list_with_down_and_escape_empties_it(people, desk):
    search(desk, "goes")
    desk.key(Qt.Key.Key_Down)
    assert desk.table.hasFocus()
    assert desk.selected() == "Henk Verbruggen"
    desk.search.setFocus()
    desk.key(Qt.Key.Key_Escape)
    assert len(desk.names()) == 5


def test_letters_typed_over_the_list_go_to_the_search_field(people, desk):
    desk.table.setFocus()
    with desk.qtbot.waitSignal(desk.filters.changed):
        desk.key(Qt.Key.Key_Z)
        desk.qtbot.keyClicks(QApplication.focusWidget(), "o")
    assert desk.search.text() == "zo"
    assert desk.names() == ["Zoë de Vries"]


def test_nobody_found_offers_to_add_what_was_typed(people, store, desk):
    search(desk, "Bram van Dam")
    assert not desk.table.isVisible()
    assert desk.page.people.nobody_text.text() == "Nobody found with ‘Bram van Dam’."
    desk.click(desk.page.people.add_searched_button)
    (bram,) = store.contacts.named("bram")
    assert (bram.name.given, bram.name.particle, bram.name.family) == ("Bram", "van", "Dam")
    assert desk.form.isVisible()
    assert desk.selected() == "Bram van Dam"
    assert desk.told == [("Bram van Dam is on your list.", True)]
    assert desk.undo() == "contact_added"
    assert not desk.form.isVisible()
    assert len(desk.names()) == 5


def test_a_name_with_an_ampersand_is_shown_as_it_is(people, desk):
    search(desk, "Wilma & <b>Co</b>")
    assert desk.page.people.add_searched_button.text() == "Add Wilma && <b>Co</b> as a contact"
    assert desk.page.people.nobody_text.textFormat() is Qt.TextFormat.PlainText


def test_the_choices_filter_by_circle_and_by_what_was_talked(people, store, clock, desk):
    circle = desk.filters.circle
    circle.setFocus()
    for _ in range(3):
        desk.key(Qt.Key.Key_Down)
    assert circle.currentText() == "former colleagues"
    assert desk.names() == ["Piet van der Berg", "Henk Verbruggen"]
    show = desk.filters.show_choice
    show.setFocus()
    desk.key(Qt.Key.Key_End)
    assert show.currentText() == "Planned"
    assert desk.names() == []
    desk.click(desk.page.people.everyone_link)
    assert len(desk.names()) == 5


def test_a_click_on_a_column_orders_the_list_and_a_second_turns_it(people, desk):
    click_header(desk, Column.NAME)
    names = desk.names()
    assert names[0] == "Piet van der Berg"
    click_header(desk, Column.NAME)
    assert desk.names() == names[::-1]
    click_header(desk, Column.CLOSENESS)
    assert desk.names()[:2] == ["Anna Bos", "Piet van der Berg"]


def test_the_order_can_be_chosen_with_the_keys(people, desk):
    desk.table.setFocus()
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_Down)
    middle = desk.table.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, desk.table.mapToGlobal(middle))
    QApplication.sendEvent(desk.table.viewport(), event)
    desk.choose_from(desk.table.order_menu, Column.CLOSENESS)
    assert desk.names()[:2] == ["Anna Bos", "Piet van der Berg"]
    assert desk.selected() == "Anna Bos"


def test_the_chosen_person_stays_chosen_when_the_list_changes(people, add, desk):
    click_row(desk, 2)
    assert desk.selected() == "Henk Verbruggen"
    add("Aad Aal")
    desk.page.refresh()
    assert desk.names()[0] == "Aad Aal"
    assert desk.selected() == "Henk Verbruggen"
    click_header(desk, Column.NAME)
    assert desk.selected() == "Henk Verbruggen"


def test_tab_goes_through_the_page_and_is_not_caught_by_the_list(people, desk):
    desk.search.setFocus()
    stops = []
    for _ in range(7):
        desk.tab()
        stops.append(QApplication.focusWidget())
    assert stops == [
        desk.filters.circle,
        desk.filters.closeness,
        desk.filters.show_choice,
        desk.table,
        desk.detail.touch_button,
        desk.detail.keeping.rhythm_link,
        desk.detail.prepare_button,
    ]


def test_arrows_move_through_the_rows_and_the_panel_follows(people, desk):
    desk.table.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    assert desk.selected() == "Henk Verbruggen"
    assert desk.detail._name.text() == "Henk Verbruggen"


def test_delete_takes_someone_off_the_list_and_undo_puts_them_back(people, desk):
    click_row(desk, 2)
    desk.key(Qt.Key.Key_Delete)
    assert "Henk Verbruggen" not in desk.names()
    assert desk.told == [("Henk is off your list.", True)]
    assert desk.changes
    assert desk.selected() == "Zoë de Vries"
    assert desk.table.hasFocus()
    assert desk.undo() == "contact_deleted"
    assert desk.selected() == "Henk Verbruggen"
    assert desk.detail._name.text() == "Henk Verbruggen"


def test_the_last_one_can_be_deleted_too(add, desk):
    add("Henk")
    desk.page.refresh()
    desk.table.setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert desk.page.people.empty.isVisible()
    assert desk.page.people.empty.button.hasFocus()
    desk.undo()
    assert desk.names() == ["Henk"]


def test_an_empty_list_says_what_comes_there_and_how_to_begin(desk):
    assert desk.page.people.empty.isVisible()
    assert not desk.table.isVisible()
    assert not desk.page.head.new_button.isVisible()
    wanted = []
    desk.page.place_wanted.connect(wanted.append)
    desk.click(desk.page.people.ways_in.quick_add)
    desk.click(desk.page.people.ways_in.bring_in)
    assert wanted == ["quick_add", "import"]
    desk.click(desk.page.people.empty.button)
    assert desk.form.isVisible()
    assert desk.field("Given name").hasFocus()


def test_opening_and_looking_around_writes_nothing(people, store, tmp_path, desk):
    file = tmp_path / "data" / FILE_NAME
    before = file.read_bytes()
    for row in range(5):
        click_row(desk, row)
    search(desk, "berg")
    desk.page.open(people["Anna Bos"])
    desk.detail.edit_button.click()
    desk.field("Given name").setFocus()
    for _ in range(20):
        desk.tab()
    desk.key(Qt.Key.Key_Escape)
    desk.page.new()
    desk.key(Qt.Key.Key_Escape)
    desk.page.refresh()
    desk.saver.flush()
    assert file.read_bytes() == before


def test_a_person_can_be_opened_from_elsewhere_whatever_is_searched(people, desk):
    search(desk, "berg")
    desk.page.open(people["Anna Bos"])
    assert desk.selected() == "Anna Bos"
    assert desk.detail._name.text() == "Anna Bos"
    desk.page.open("nobody")
    assert desk.selected() == "Anna Bos"


def test_with_little_room_enter_opens_the_person_as_a_page(people, desk):
    desk.resize(720, 570)
    hidden = [column for column in Column if desk.table.isColumnHidden(column)]
    assert hidden == [Column.CLOSENESS, Column.LAST]
    assert not desk.detail.isVisible()
    desk.table.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.detail.isVisible()
    assert not desk.table.isVisible()
    desk.click(desk.page.back_link)
    assert desk.table.hasFocus()
    assert desk.selected() == "Anna Bos"
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Escape)
    assert desk.table.hasFocus()
    click_row(desk, 3)
    assert desk.detail._name.text() == "Zoë de Vries"
    desk.page.search()
    assert desk.search.hasFocus()


def test_the_other_side_is_one_key_away(people, desk):
    desk.table.setFocus()
    assert desk.page.next_pane()
    assert desk.detail.prepare_button.hasFocus()
    assert not desk.page.next_pane()
    desk.detail.edit_button.click()
    desk.table.setFocus()
    assert desk.page.next_pane()
    assert desk.field("Given name").hasFocus()


def test_a_long_list_is_fetched_page_by_page(add, store, desk):
    with store.door.utils.atomic():
        for number in range(120):
            add(f"Henk Jansen{number:03}")
    desk.page.refresh()
    model = desk.table.model()
    assert model.rowCount() == 120
    assert len(model._pages) == 1
    assert model.index(119, 0).data() == "Henk Jansen119"
    assert model.index(119, 0).data(LINE).contact.name.family == "Jansen119"
    assert model.row_of(model.line(110).contact.id) == 110
    desk.page.open(store.contacts.named("jansen110")[0].id)
    assert desk.selected() == "Henk Jansen110"


def test_every_row_reads_aloud_in_words(people, desk):
    model = desk.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(1, column).data(role) for column in Column] == [
        "Anna Bos",
        "friends",
        "close",
        "not yet",
        "",
    ]
    assert model.index(1, Column.CLOSENESS).data(Qt.ItemDataRole.ToolTipRole) == "close"
    assert model.index(1, Column.CIRCLE).data(Qt.ItemDataRole.ToolTipRole) is None
    assert desk.table.accessibleName() == "The people on your list"


def test_closeness_tag_and_who_knows_filter_too_and_tags_are_only_offered_where_there_are(people, add, desk):
    assert not desk.filters.tag.isVisible()
    add("Kees Kraan", tags=("koor",), closeness=1, knows_i_search=KnowsISearch.YES)
    desk.page.refresh()
    for choice, downs, names in (
        (desk.filters.closeness, 1, ["Anna Bos", "Kees Kraan"]),
        (desk.filters.tag, 1, ["Kees Kraan"]),
        (desk.filters.show_choice, 2, ["Kees Kraan"]),
    ):
        choice.setFocus()
        for _ in range(downs):
            desk.key(Qt.Key.Key_Down)
        assert desk.names() == names, choice.currentText()
        choice.setFocus()
        desk.key(Qt.Key.Key_Home)
    assert len(desk.names()) == 6


def test_a_circle_is_found_by_its_name(people, desk):
    search(desk, "former coll")
    assert desk.names() == ["Piet van der Berg", "Henk Verbruggen"]


def test_choices_and_order_are_there_the_next_time_and_what_was_searched_is_not(people, desk, qtbot, store, clock):
    desk.filters.circle.setFocus()
    for _ in range(3):
        desk.key(Qt.Key.Key_Down)
    click_header(desk, Column.NAME)
    click_header(desk, Column.NAME)
    search(desk, "berg")
    again = type(desk)(qtbot, store, clock)
    assert again.names() == ["Henk Verbruggen", "Piet van der Berg"]
    assert again.filters.circle.currentText() == "former colleagues"
    assert again.search.text() == ""
    again.filters.clear()
    third = type(desk)(qtbot, store, clock)
    assert len(third.names()) == 5
    assert third.table.horizontalHeader().sortIndicatorSection() == Column.NAME


def test_a_kept_view_that_cannot_be_read_shows_everyone(people, qtbot, store, clock):
    for kept in ("{", "[]", '{"circle": "gone", "show": 3, "sort": "size"}'):
        store.settings.set("contacts_view", kept)
        page = ContactsPage(load_theme(RESOURCES), load_content(RESOURCES / "content", "en"), store, Saver(clock))
        qtbot.addWidget(page)
        page.refresh()
        assert page.findChild(ContactTable).model().rowCount() == 5
