"""What is typed in the form is kept by itself, and only a name is needed."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Attitude, KnowsISearch
from netwerkapp.domain.conversations import Channel


def begin(desk):
    desk.page.new()
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
    choice = desk.field("Closeness")
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
    for name, downs in (("Circle", 3), ("Closeness", 2), ("Knows you are looking", 2)):
        desk.choose(name, downs)
    henk = one(store, "henk")
    kept = (henk.name.particle, henk.name.family, henk.job, henk.organisation, henk.place, henk.phone)
    kept += (henk.email, henk.met, henk.knows, henk.offer, henk.notes)
    assert kept == tuple(texts.values())
    assert (henk.circle, henk.closeness, henk.knows_i_search) == ("colleagues", 2, KnowsISearch.A_LITTLE)


def test_a_choice_can_be_taken_back_to_not_chosen(store, add, desk):
    desk.page.open(add("Henk", closeness=1))
    desk.detail.edit_button.click()
    desk.field("Closeness").setFocus()
    desk.key(Qt.Key.Key_Up)
    assert one(store, "henk").closeness is None


def test_a_circle_of_your_own_can_be_chosen_again(store, add, desk):
    add("Anna", circle="koor")
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    choice = desk.field("Circle")
    choice.setFocus()
    desk.key(Qt.Key.Key_K)
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
    assert desk.page.people.empty.isVisible()


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
    assert desk.detail._facts.text("place") == "Goes"


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
    assert "Henk Aal" in desk.names()
    desk.qtbot.waitUntil(lambda: desk.names()[0] == "Henk Aal")
    assert desk.selected() == "Henk Aal"
    desk.page.refresh()
    assert field.text() == "Aal "
    assert QApplication.focusWidget() is field


def test_a_text_that_is_kept_is_shown_in_its_row_and_the_list_is_not_read_again(store, people, desk):
    desk.page.open(people["Henk Verbruggen"])
    desk.detail.edit_button.click()
    resets = []
    desk.page.people.model.modelReset.connect(lambda: resets.append(True))
    desk.type("Place", "t")
    desk.saver.flush()
    assert one(store, "henk").place == "Goest"
    assert resets == []


def test_a_circle_that_is_kept_puts_the_list_in_order_at_once(store, people, desk):
    desk.page.open(people["Henk Verbruggen"])
    desk.detail.edit_button.click()
    resets = []
    desk.page.people.model.modelReset.connect(lambda: resets.append(True))
    field = desk.field("Circle")
    field.setCurrentIndex(2)
    field.activated.emit(2)
    assert resets


def test_a_circle_of_your_own_is_offered_when_you_pause_and_not_with_each_letter(store, people, desk):
    desk.page.open(people["Henk Verbruggen"])
    desk.detail.edit_button.click()
    form, resets = desk.form, []
    form.fields.choices["circle"].setCurrentIndex(form.fields.choices["circle"].count() - 1)
    form.fields.choices["circle"].activated.emit(form.fields.choices["circle"].currentIndex())
    desk.qtbot.keyClicks(form.fields.own_circle, "k")
    desk.saver.flush()
    desk.page.people.model.modelReset.connect(lambda: resets.append(True))
    for letter in "oor":
        desk.qtbot.keyClicks(form.fields.own_circle, letter)
        desk.saver.flush()
    assert resets == []
    assert desk.page.people.model.known(people["Henk Verbruggen"]).contact.circle == "koor"
    desk.qtbot.waitUntil(lambda: bool(resets))
    assert desk.page.people.filters.circle.findData("koor") > 0


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
    desk.click(desk.page.back_link)
    assert desk.table.isVisible()
    assert desk.selected() == "Kees"


def test_a_group_is_filled_when_it_is_first_opened_and_shows_what_is_kept_by_then(add, desk, store):
    henk = add("Henk", job="planner")
    desk.page.open(henk)
    desk.detail.edit_button.click()
    assert "job" not in desk.form.fields.texts
    store.contacts.save(replace(store.contacts.get(henk), job="cook"))
    desk.page.refresh()
    desk.form.groups["work"].header.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.form.fields.texts["job"].text() == "cook"
    desk.tab()
    assert desk.form.fields.texts["job"].hasFocus()
    desk.page.open(add("Anna", job="nurse"))
    desk.detail.edit_button.click()
    assert desk.form.fields.texts["job"].text() == "nurse"


def test_tab_goes_through_the_groups_as_they_stand_whichever_was_opened_first(add, desk):
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    groups = desk.form.groups
    for key in ("reach", "work"):
        groups[key].header.setFocus()
        desk.key(Qt.Key.Key_Space)
    seen = []
    for _ in range(6):
        seen.append(desk.page.window().focusWidget())
        desk.tab()
    texts = desk.form.fields.texts
    work = [texts[key] for key in ("job", "organisation", "trade", "place")]
    assert seen == [groups["work"].header, *work, groups["reach"].header]


def test_what_stands_in_a_group_that_was_not_opened_stays(add, desk, store):
    henk = add("Henk Vos", job="planner", notes="Likes tea")
    called = replace(store.contacts.get(henk).name, called="Hendrik")
    store.contacts.save(replace(store.contacts.get(henk), name=called))
    before = store.contacts.get(henk)
    desk.page.open(henk)
    desk.detail.edit_button.click()
    given = desk.form.fields.texts["given"]
    given.selectAll()
    desk.qtbot.keyClicks(given, "Henri")
    desk.form.close_form()
    assert store.contacts.get(henk) == replace(before, name=replace(called, given="Henri"))


def test_the_optional_groups_are_folded_and_say_what_is_in_them(add, desk):
    desk.page.open(add("Henk", job="planner", place="Goes", birthday="02-29", known_since="2015"))
    desk.detail.edit_button.click()
    groups = desk.form.groups
    assert not any(group.is_open() for group in groups.values())
    assert groups["work"].summary() == "planner · Goes"
    assert groups["knowledge"].summary() == "29 February"
    assert groups["history"].summary() == "since 2015"
    assert groups["reach"].summary() == ""
    groups["work"].header.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert groups["work"].is_open()
    desk.tab()
    assert QApplication.focusWidget() is desk.field("Job")


def test_the_rest_that_can_be_known_is_kept(store, add, clock, desk):
    add("Ria Postma")
    desk.page.open(add("Johannes Smit"))
    desk.detail.edit_button.click()
    for name, text in {
        "Field of work": "zorg",
        "Profile": "example.nl/jan",
        "Call name": "Jan",
        "Since when": "2015",
        "Tags": "koor, zorg,  koor",
        "What occupies this person": "verhuizing",
        "Birthday": "29 feb",
        "Next step": "artikel sturen",
        "On which day?": "26 nov",
        "Introduced by": "ria",
    }.items():
        desk.type(name, text)
    desk.key(Qt.Key.Key_Return)
    for name, downs in {
        "Likes to be in touch": 3,
        "You say": 1,
        "Knows about work that interests you": 5,
        "How tense getting in touch feels": 1,
        "How this person responds": 1,
        "Keep in touch": 3,
    }.items():
        desk.choose(name, downs)
    for name in ("I begin here", "Rather not ask"):
        desk.field(name).setFocus()
        desk.key(Qt.Key.Key_Space)
    jan = one(store, "smit")
    assert (jan.trade, jan.profile, jan.name.called, jan.known_since) == ("zorg", "example.nl/jan", "Jan", "2015")
    assert (jan.tags, jan.occupied_with, jan.birthday) == (("koor", "zorg"), "verhuizing", "02-29")
    assert (jan.next_step, jan.next_step_on) == ("artikel sturen", date(2026, 11, 26))
    assert store.contacts.get(jan.introduced_by).name.full == "Ria Postma"
    assert (jan.channel, jan.formal, jan.use, jan.fear) == (Channel.WALK, True, 5, 0)
    assert (jan.attitude, jan.rhythm_days) == (Attitude.THINKS_ALONG, 30)
    assert (jan.first_choice, jan.rather_not) == (clock().date(), True)
    assert desk.field("Birthday").text() == "29 February"
    assert desk.undo() == "contact_changed"
    assert not one(store, "smit").rather_not
    assert not desk.field("Rather not ask").isChecked()


def test_there_is_one_person_you_begin_with(store, add, desk):
    anna = add("Anna", first_choice=date(2026, 11, 1))
    desk.page.open(add("Henk"))
    desk.detail.edit_button.click()
    desk.click(desk.field("I begin here"))
    assert store.contacts.get(anna).first_choice is None
    desk.undo()
    assert store.contacts.get(anna).first_choice == date(2026, 11, 1)


def test_a_birthday_that_cannot_be_read_leaves_the_one_before_and_says_so(store, add, desk):
    desk.page.open(add("Henk", birthday="11-26"))
    desk.detail.edit_button.click()
    field = desk.field("Birthday")
    assert field.text() == "26 November"
    field.selectAll()
    desk.type("Birthday", "zomaar")
    desk.tab()
    assert desk.form.fields.birthday_error.text().startswith("This day cannot be read")
    assert one(store, "henk").birthday == "11-26"
    field.setFocus()
    field.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.tab()
    assert desk.form.fields.birthday_error.text() == ""
    assert one(store, "henk").birthday == ""


def test_a_new_circle_gets_a_name_and_can_be_chosen_by_others(store, add, desk):
    henk = add("Henk")
    desk.page.open(henk)
    desk.detail.edit_button.click()
    assert not desk.form.fields.own_circle.isVisible()
    desk.field("Circle").setFocus()
    desk.key(Qt.Key.Key_End)
    assert desk.form.fields.own_circle.hasFocus()
    desk.qtbot.keyClicks(desk.form.fields.own_circle, "boeken club")
    desk.tab()
    assert one(store, "henk").circle == "boeken club"
    desk.key(Qt.Key.Key_Escape)
    desk.detail.edit_button.click()
    assert desk.field("Circle").currentText() == "boeken club"
    assert "boeken club" in [desk.filters.circle.itemText(row) for row in range(desk.filters.circle.count())]


def test_nobody_introduces_themselves_and_a_new_name_becomes_a_contact(store, add, desk):
    henk = add("Henk")
    desk.page.open(henk)
    desk.detail.edit_button.click()
    desk.type("Introduced by", "henk")
    desk.key(Qt.Key.Key_Return)
    assert one(store, "henk").introduced_by is None
    desk.page.open(henk)
    desk.detail.edit_button.click()
    desk.type("Introduced by", "Ria Postma")
    desk.key(Qt.Key.Key_Return)
    assert one(store, "henk").introduced_by == one(store, "ria").id
    desk.form.introduced_by.other.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert one(store, "henk").introduced_by is None


def test_all_groups_can_be_filled_in_before_there_is_a_name(store, desk):
    begin(desk)
    desk.type("On which day?", "26 nov")
    desk.type("Tags", "koor")
    desk.click(desk.field("Rather not ask"))
    desk.choose("Keep in touch", 1)
    assert store.contacts.count() == 0
    desk.type("Given name", "Henk")
    desk.tab()
    henk = one(store, "henk")
    assert (henk.next_step_on, henk.tags) == (date(2026, 11, 26), ("koor",))
    assert (henk.rather_not, henk.rhythm_days) == (True, 0)
