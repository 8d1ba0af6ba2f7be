"""What is typed in the form is kept by itself, and only a name is needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import KnowsISearch


def begin(desk):
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.field("Given name").hasFocus()


def one(store, text):
    (contact,) = store.contacts.named(text)
    return contact


def test_a_contact_with_only_a_name_is_on_the_list(store, desk):
    begin(desk)
    desk.type("Given name", "Henk")
    with desk.qtbot.waitSignal(desk.saver.saved):
        pass
    assert one(store, "henk").name.full == "Henk"
    assert desk.names() == ["Henk"]
    assert desk.selected() == "Henk"
    assert desk.changes


def test_any_part_of_a_name_is_enough(store, desk):
    begin(desk)
    desk.type("Family name", "Smit")
    desk.tab()
    assert one(store, "smit").name.family == "Smit"


def test_nothing_is_kept_before_there_is_a_name_and_then_everything_is(store, desk):
    begin(desk)
    desk.type("Job", "planner")
    desk.tab()
    choice = desk.form._choices["closeness"]
    choice.setFocus()
    with desk.qtbot.assertNotEmitted(desk.saver.saved):
        desk.key(Qt.Key.Key_Down)
    assert store.contacts.count() == 0
    assert store.undoable() is None
    desk.type("Given name", "Henk")
    desk.tab()
    henk = one(store, "henk")
    assert (henk.job, henk.closeness) == ("planner", 1)


def test_a_whole_name_in_the_first_field_is_divided_when_it_is_left(store, desk):
    begin(desk)
    desk.type("Given name", "Piet van der Berg")
    desk.tab()
    fields = [desk.field(name).text() for name in ("Given name", "Prefix", "Family name")]
    assert fields == ["Piet", "van der", "Berg"]
    assert one(store, "piet").name.sort_key.startswith("berg")
    assert desk.undo() == "contact_added"
    assert store.contacts.count() == 0


def test_a_name_is_not_divided_when_another_part_is_filled_in(store, desk):
    begin(desk)
    desk.type("Family name", "Vries")
    desk.type("Given name", "Jan Peter")
    desk.tab()
    assert desk.field("Given name").text() == "Jan Peter"


def test_a_kept_given_name_of_two_words_is_left_alone(store, add, desk):
    add("Henk")
    contact = one(store, "henk")
    store.contacts.save(type(contact)(**{**_fields(contact), "name": type(contact.name)("Jan Peter")}))
    desk.page.open(contact.id)
    desk.detail.edit_button.click()
    desk.tab()
    assert desk.field("Given name").text() == "Jan Peter"


def _fields(contact):
    return {name: getattr(contact, name) for name in contact.__slots__}


def test_every_field_of_the_form_is_kept(store, add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    texts = {
        "Prefix": "van",
        "Family name": "Dam",
        "Job": "planner",
        "Organisation": "ziekenhuis",
        "Place": "Goes",
        "Phone": "06 00 00 00 12",
        "E-mail": "henk@example.nl",
        "How you know this person": "koor",
        "What you know about this person": "fietst",
        "What you can offer": "tijd",
        "Notes": "bellen na zes uur",
    }
    for name, text in texts.items():
        desk.type(name, text)
    for key, downs in (("circle", 3), ("closeness", 2), ("knows_i_search", 2)):
        desk.form._choices[key].setFocus()
        for _ in range(downs):
            desk.key(Qt.Key.Key_Down)
    henk = one(store, "henk")
    kept = (henk.name.particle, henk.name.family, henk.job, henk.organisation, henk.place, henk.phone)
    kept += (henk.email, henk.met, henk.knows, henk.offer, henk.notes)
    assert kept == tuple(texts.values())
    assert (henk.circle, henk.closeness, henk.knows_i_search) == ("colleagues", 2, KnowsISearch.A_LITTLE)


def test_a_choice_can_be_taken_back_to_not_chosen(store, add, desk):
    desk.page.open(add("Henk", closeness=1))
    desk.detail.edit_button.click()
    desk.form._choices["closeness"].setFocus()
    desk.key(Qt.Key.Key_Up)
    assert one(store, "henk").closeness is None


def test_a_circle_of_your_own_can_be_chosen_again(store, add, desk):
    add("Anna", circle="koor")
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    choice = desk.form._choices["circle"]
    choice.setFocus()
    desk.key(Qt.Key.Key_End)
    assert choice.currentText() == "koor"
    assert one(store, "henk").circle == "koor"


def test_one_stay_in_a_field_is_one_step_back(store, add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    desk.type("Job", "plan")
    desk.saver.flush()
    desk.type("Job", "ner")
    desk.type("Place", "Goes")
    desk.tab()
    assert desk.undo() == "contact_changed"
    assert (one(store, "henk").job, one(store, "henk").place) == ("planner", "")
    assert desk.field("Place").text() == ""
    desk.undo()
    assert desk.field("Job").text() == ""
    assert desk.form.isVisible()


def test_undo_of_a_new_contact_closes_its_form(store, desk):
    begin(desk)
    desk.type("Given name", "Henk")
    desk.tab()
    desk.undo()
    assert not desk.form.isVisible()
    assert store.contacts.count() == 0
    assert desk.page._empty.isVisible()


def test_an_emptied_name_keeps_the_old_one_and_says_so(store, add, desk):
    desk.page.open(add("Henk", job="planner"))
    desk.detail.edit_button.click()
    field = desk.field("Given name")
    field.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.tab()
    assert one(store, "henk").name.full == "Henk"
    assert desk.form._name_error.text() == "Type a name. Until then the old one stays."
    desk.type("Given name", "Hendrik")
    assert desk.form._name_error.text() == ""
    desk.tab()
    assert one(store, "hendrik").name.full == "Hendrik"


def test_a_name_that_is_emptied_again_is_not_written_by_a_late_key(store, add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    field = desk.field("Given name")
    desk.type("Given name", "ie")
    field.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.saver.flush()
    assert one(store, "henk").name.full == "Henk"
    desk.key(Qt.Key.Key_Escape)
    desk.detail.edit_button.click()
    assert field.text() == "Henk"


def test_escape_closes_the_form_and_keeps_the_text(store, add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    desk.type("Notes", "belt liever")
    desk.key(Qt.Key.Key_Escape)
    assert not desk.form.isVisible()
    assert one(store, "henk").notes == "belt liever"
    assert desk.table.hasFocus()


def test_done_closes_the_form(store, add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    desk.type("Place", "Goes")
    desk.click(desk.form.done_button)
    assert desk.detail.isVisible()
    assert desk.detail._facts["place"][1].text() == "Goes"


def test_text_without_a_name_is_still_there_the_next_time(store, desk):
    begin(desk)
    desk.type("Notes", "buurman met de hond")
    desk.key(Qt.Key.Key_Escape)
    assert desk.told[-1][1] is False
    assert store.contacts.count() == 0
    desk.page.new()
    assert desk.field("Notes").text() == "buurman met de hond"
    desk.type("Given name", "Kees")
    desk.tab()
    assert one(store, "kees").notes == "buurman met de hond"
    desk.page.new()
    assert desk.field("Notes").text() == ""


def test_going_to_someone_else_keeps_what_was_typed(store, people, desk):
    desk.page.open(people["Henk Verbruggen"])
    desk.detail.edit_button.click()
    desk.type("Place", "t")
    desk.page.open(people["Anna Bos"])
    assert one(store, "henk").place == "Goest"
    assert not desk.form.isVisible()
    desk.detail.edit_button.click()
    assert desk.field("Place").text() == ""


def test_the_list_follows_while_you_type_and_keeps_hold_of_the_person(store, people, desk):
    desk.page.open(people["Henk Verbruggen"])
    desk.detail.edit_button.click()
    field = desk.field("Family name")
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, "Aal ")
    desk.saver.flush()
    assert desk.names()[0] == "Henk Aal"
    assert desk.selected() == "Henk Aal"
    desk.page.refresh()
    assert field.text() == "Aal "
    assert QApplication.focusWidget() is field


def test_filling_the_form_is_no_typing(add, desk):
    desk.page.open(add("Henk", notes="belt liever", closeness=2))
    with desk.qtbot.assertNotEmitted(desk.saver.saved):
        desk.detail.edit_button.click()
        desk.field("Notes").setFocus()
        desk.tab()
        desk.key(Qt.Key.Key_Escape)
        desk.saver.flush()


def test_lines_and_hard_spaces_are_kept_as_they_were_typed(store, add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    area = desk.field("Notes")
    area.setFocus()
    area.insertPlainText("een\u00a0regel\nen <b>nog</b> een")
    desk.tab()
    assert one(store, "henk").notes == "een\u00a0regel\nen <b>nog</b> een"


def test_new_while_a_form_is_open_keeps_the_first_and_begins_another(store, desk):
    begin(desk)
    desk.type("Given name", "Henk")
    begin(desk)
    assert desk.field("Given name").text() == ""
    desk.type("Given name", "Anna")
    desk.tab()
    assert desk.names() == ["Anna", "Henk"]


def test_with_little_room_a_new_contact_takes_the_place_of_the_list(people, desk):
    desk.resize(720, 570)
    begin(desk)
    assert not desk.table.isVisible()
    desk.type("Given name", "Kees")
    desk.click(desk.page._back)
    assert desk.table.isVisible()
    assert desk.selected() == "Kees"
