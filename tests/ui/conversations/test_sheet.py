"""The preparation sheet: everything that is typed is kept, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Channel, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.ui.tiles import TileState


@pytest.fixture
def sheet(add, desk):
    """The sheet of a talk with Henk, open at its first section."""
    talk = add("Henk Verbruggen")
    desk.page.open(talk)
    QApplication.processEvents()
    return talk


def answers(desk, talk):
    return dict(desk.store.preparations.get(talk).answers)


def test_the_sheet_opens_at_the_first_section_that_is_still_empty(add, desk):
    talk = add("Henk", goal="Learning")
    desk.page.open(talk)
    assert desk.sheet.open_section() == "know"
    assert desk.sheet.sections["know"].header.text() == "What I know of Henk"


def test_a_section_is_made_when_it_is_first_opened(sheet, desk):
    made = [key for key, section in desk.sheet.sections.items() if section.is_made]
    assert made == [desk.sheet.open_section()]
    desk.section("questions")
    assert desk.sheet.sections["questions"].is_made
    assert desk.sheet.question_list.fields[0].isVisible()


def test_a_section_that_is_opened_later_shows_what_is_kept_by_then(sheet, desk):
    desk.store.preparations.save_answer(sheet, "offer", "A hand with moving", "visit")
    desk.page.refresh()
    other = desk.sheet.fields["offer"]
    assert other.text() == "A hand with moving"


def test_a_sheet_follows_what_changed_and_leaves_you_where_you_were(sheet, desk):
    goal = desk.sheet.fields["goal"]
    desk.section("story")
    field = desk.sheet.fields["pitch"]
    desk.type(field.widget, "I can plan")
    desk.key(Qt.Key.Key_Left)
    desk.store.preparations.save_answer(sheet, "goal", "Another goal", "visit")
    desk.page.refresh()
    assert desk.sheet.open_section() == "story"
    assert field.widget.hasFocus()
    desk.qtbot.keyClicks(field.widget, "i")
    assert desk.sheet.fields["pitch"].text() == "I can plain"
    assert desk.sheet.fields["goal"].text() == "Another goal"
    assert goal is desk.sheet.fields["goal"]


def test_an_answer_that_is_taken_back_goes_from_the_field_where_you_are(sheet, desk):
    desk.store.preparations.save_answer(sheet, "goal", "To learn", "visit")
    desk.page.refresh()
    field = desk.sheet.fields["goal"].widget
    field.setFocus()
    desk.undo()
    assert desk.sheet.fields["goal"].text() == ""
    assert field.hasFocus()


def test_a_day_and_a_place_that_are_taken_back_go_from_the_fields_where_you_are(sheet, desk):
    desk.section("practical")
    for field, change in (
        (desk.practical.place, {"place": "The library"}),
        (desk.practical.date, {"date": "2026-12-01"}),
        (desk.practical.time, {"time": "10:00"}),
    ):
        desk.store.conversations.change(sheet, "visit", **change)
        desk.page.refresh()
        assert field.text()
        field.widget.setFocus()
        desk.undo()
        assert field.text() == ""
        assert field.widget.hasFocus()


def test_questions_follow_and_what_was_asked_on_another_sheet_is_offered(sheet, desk, add):
    desk.section("questions")
    asked = desk.sheet.question_list
    desk.store.preparations.save_questions(sheet, ("What is hard about it?",), "visit")
    desk.page.refresh()
    assert desk.sheet.question_list is asked
    assert asked.questions() == ("What is hard about it?",)
    desk.store.preparations.save_questions(add("Anna"), ("Who else could I ask?",), "visit")
    desk.page.refresh()
    assert desk.sheet.open_section() == "questions"
    assert "Who else could I ask?" in desk.sheet.question_list.bank.list.questions()


def test_another_name_for_the_person_is_in_the_titles(sheet, desk):
    contact = desk.store.contacts.get(desk.store.conversations.get(sheet).contact)
    desk.store.contacts.save(replace(contact, name=Name("Hendrik")))
    desk.page.refresh()
    assert desk.sheet.sections["know"].header.text() == "What I know of Hendrik"


def test_one_section_is_open_at_a_time(sheet, desk):
    assert desk.sheet.open_section() == "goal"
    desk.click(desk.sheet.sections["story"].header)
    assert desk.sheet.open_section() == "story"
    assert not desk.sheet.fields["goal"].isVisible()
    desk.click(desk.sheet.sections["story"].header)
    assert desk.sheet.open_section() == ""


def test_sections_open_and_close_with_the_keys(sheet, desk):
    desk.sheet.sections["goal"].header.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert desk.sheet.sections["know"].header.hasFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.sheet.open_section() == "know"
    desk.key(Qt.Key.Key_Up)
    desk.key(Qt.Key.Key_Up)
    assert desk.sheet.sections["goal"].header.hasFocus()


def test_text_is_kept_when_the_field_is_left(sheet, desk):
    desk.fill(desk.sheet.fields["goal"].widget, "Learning")
    assert answers(desk, sheet) == {"goal": "Learning"}
    assert desk.sheet.fields["learn_goal"].widget.hasFocus()


def test_text_is_kept_soon_after_the_last_key(sheet, desk):
    with desk.qtbot.waitSignal(desk.saver.saved):
        desk.type(desk.sheet.fields["goal"].widget, "Learning")
    assert answers(desk, sheet) == {"goal": "Learning"}


def test_text_is_kept_when_another_page_is_shown(sheet, desk):
    desk.section("story")
    desk.type(desk.sheet.fields["pitch"].widget, "Twelve years")
    desk.page.show_list()
    assert answers(desk, sheet) == {"pitch": "Twelve years"}


def test_one_stay_in_a_field_is_one_action(sheet, desk):
    goal = desk.sheet.fields["goal"].widget
    desk.fill(goal, "Learning")
    desk.type(goal, "Learning more")
    desk.saver.flush()
    goal.setFocus()
    desk.qtbot.keyClicks(goal, " and more")
    desk.tab()
    assert desk.undo() == "answer_typed"
    assert answers(desk, sheet) == {"goal": "Learning"}
    assert desk.sheet.fields["goal"].text() == "Learning"
    assert desk.sheet.open_section() == "goal"


def test_hard_spaces_and_lines_are_kept(sheet, desk):
    desk.section("know")
    area = desk.sheet.fields["knows"].widget
    area.setFocus()
    area.insertPlainText("Six\u00a0years\nin the port")
    desk.tab()
    assert answers(desk, sheet) == {"knows": "Six\u00a0years\nin the port"}


def test_a_closed_section_shows_its_own_answer_in_full_to_a_screen_reader(sheet, desk):
    long = "Six years in the port and before that a very long time somewhere else"
    desk.section("know")
    desk.fill(desk.sheet.fields["knows"].widget, long)
    header = desk.sheet.sections["know"].header
    assert (header.summary, header.accessibleDescription(), header.toolTip()) == (long, long, f"<p>{long}</p>")
    assert desk.sheet.sections["offer"].header.summary == "Still empty"
    states = [section.header.state for section in desk.sheet.sections.values()]
    assert states[:3] == [TileState.NEXT, TileState.DONE, TileState.OPEN]


def test_readiness_follows_while_you_type_and_never_blocks(sheet, desk):
    assert desk.preparation.readiness.count() == "0 of the 5 that help most"
    desk.type(desk.sheet.fields["goal"].widget, "Learning")
    assert desk.preparation.readiness.count().startswith("1 of the 5")
    desk.section("story")
    desk.type(desk.sheet.fields["opening"].widget, "Good of you")
    desk.section("questions")
    for place in range(3):
        desk.type(desk.sheet.question_list.fields[place], f"Question {place}?")
    assert desk.preparation.readiness.count().startswith("3 of the 5")
    desk.saver.flush()
    assert desk.talk(sheet).ready_at == desk.clock()


def test_a_day_chosen_after_the_sheet_was_ready_leaves_that_moment_alone(sheet, desk):
    test_readiness_follows_while_you_type_and_never_blocks(sheet, desk)
    desk.section("practical")
    desk.fill(desk.practical.date.widget, "26 nov")
    desk.fill(desk.practical.place.widget, "Goes")
    assert desk.talk(sheet).ready_at == desk.clock()


def test_the_type_can_be_changed_and_every_answer_stays(sheet, desk):
    desk.section("know")
    desk.fill(desk.sheet.fields["last_contact"].widget, "Last year")
    desk.section("practical")
    choice = desk.practical.type_choice
    choice.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert desk.talk(sheet).type is ConversationType.INFORMATION
    assert "last_contact" not in desk.sheet.fields
    assert "job_and_topics" in desk.sheet.fields
    assert desk.practical.type_choice.hasFocus()
    desk.key(Qt.Key.Key_Up)
    assert desk.talk(sheet).type is ConversationType.NETWORKING
    assert desk.sheet.fields["last_contact"].text() == "Last year"


def test_tension_is_a_row_of_numbers_that_can_be_taken_back(sheet, desk):
    desk.section("practical")
    tension = desk.sheet.fields["tension"].widget
    desk.click(tension.card("0"))
    assert answers(desk, sheet) == {"tension": "0"}
    desk.click(tension.card("7"))
    desk.click(tension.card("7"))
    assert answers(desk, sheet) == {"tension": ""}


def test_a_chance_takes_only_numbers(sheet, desk):
    desk.section("practical")
    desk.fill(desk.sheet.fields["fear_pct"].widget, "7x0")
    assert answers(desk, sheet) == {"fear_pct": "70"}


def test_the_way_to_talk_is_in_the_title(sheet, desk):
    assert desk.preparation.head.title() == "Talk with Henk Verbruggen"
    desk.section("practical")
    desk.practical.channel.setFocus()
    for _ in range(4):
        desk.key(Qt.Key.Key_Down)
    assert desk.talk(sheet).channel is Channel.COFFEE
    assert desk.preparation.head.title() == "Coffee with Henk Verbruggen"


def test_another_person_can_be_chosen_and_a_new_one_becomes_a_contact(sheet, desk, person):
    anna = person("Anna Bos")
    desk.section("practical")
    desk.click(desk.practical.picker.other)
    desk.qtbot.keyClicks(desk.practical.picker.field, "anna")
    desk.key(Qt.Key.Key_Return)
    assert desk.talk(sheet).contact == anna
    assert desk.preparation.head.title() == "Talk with Anna Bos"
    assert desk.sheet.open_section() == "practical"
    desk.click(desk.practical.picker.other)
    desk.qtbot.keyClicks(desk.practical.picker.field, "Nadia Rahimi")
    desk.key(Qt.Key.Key_Return)
    assert desk.preparation.head.title() == "Talk with Nadia Rahimi"
    assert desk.told == [("Nadia Rahimi is on your list now.", True)]
    assert desk.undo() == "contact_added"
    assert desk.talk(sheet).contact == anna


def test_a_click_on_the_path_moves_the_talk_with_a_way_back(sheet, desk):
    desk.click(desk.preparation.head.path.stop("idea"))
    assert desk.talk(sheet).status is Status.IDEA
    assert desk.told == [("This talk now stands at: Idea.", True)]
    desk.click(desk.preparation.head.path.stop("idea"))
    assert len(desk.told) == 1
    assert desk.undo() == "status_changed"
    assert desk.talk(sheet).status is Status.PREPARING


def test_talk_held_leads_to_the_look_back_and_undo_back_to_the_sheet(sheet, desk):
    desk.click(desk.preparation.held_button)
    assert desk.reflection.isVisible()
    assert desk.talk(sheet).date == date(2026, 11, 23)
    assert desk.undo() == "status_changed"
    assert desk.preparation.isVisible()
    assert desk.talk(sheet).status is Status.PREPARING


def test_undo_of_a_new_talk_leads_back_to_the_list(desk):
    desk.page.new("")
    desk.click(desk.beginning.begin)
    assert desk.undo() == "conversation_added"
    assert desk.listing.isVisible()


def test_the_person_can_be_looked_up(sheet, desk):
    with desk.qtbot.waitSignal(desk.page.contact_chosen) as chosen:
        desk.click(desk.preparation.contact_link)
    assert chosen.args == [desk.talk(sheet).contact]


def test_a_talk_with_nobody_has_a_sheet_too(add, desk):
    desk.page.open(add())
    assert desk.preparation.head.title() == "Talk with someone"
    assert not desk.preparation.contact_link.isVisible()
    desk.page.open("unknown")
    assert desk.preparation.head.title() == "Talk with someone"


def test_what_you_learned_last_time_is_the_first_line_and_can_be_marked_as_used(add, desk):
    before = add("Anna", Status.HELD, date=date(2026, 11, 20))
    desk.store.reflections.save(Reflection(before, desk.clock(), lesson="Ask first"))
    desk.page.open(add("Henk"))
    QApplication.processEvents()
    assert desk.preparation.lesson.text().endswith("Ask first")
    desk.click(desk.preparation.lesson.box)
    assert desk.store.reflections.get(before).lesson_applied
    desk.undo()
    assert not desk.preparation.lesson.box.isChecked()


def test_without_a_lesson_there_is_no_first_line(sheet, desk):
    assert not desk.preparation.lesson.isVisible()


@pytest.mark.parametrize("by_keys", [False, True])
def test_at_a_quiet_pace_the_sheet_proposes_rest(add, desk, by_keys):
    desk.store.profile.set("calm_mode", "yes")
    talk = add("Henk Verbruggen")
    desk.page.open(talk)
    desk.click(desk.sheet.sections["practical"].header)
    if by_keys:
        desk.sheet.ready("rest").chip.setFocus()
        desk.key(Qt.Key.Key_Space)
    else:
        desk.click(desk.sheet.ready("rest").chip)
    assert answers(desk, talk) == {"rest": "An hour of rest after this talk"}
    assert not desk.sheet.ready("rest").chip.isVisible()
    desk.store.undo()
    assert answers(desk, talk) == {}


def test_at_the_usual_pace_the_sheet_proposes_no_rest(sheet, desk):
    desk.click(desk.sheet.sections["practical"].header)
    assert desk.sheet.fields["rest"].isVisible()
    assert not desk.sheet.ready("rest").chip.isVisible()


@pytest.mark.parametrize(("field", "section"), [("goal", "goal"), ("opening", "story"), ("questions", "questions")])
def test_what_helps_most_leads_to_its_field(sheet, desk, field, section):
    desk.click(desk.preparation.readiness.links[field])
    assert desk.sheet.open_section() == section
    widget = desk.sheet.question_list.fields[0] if field == "questions" else desk.sheet.fields[field].widget
    assert widget.hasFocus()


@pytest.mark.parametrize("way", ["what helps most", "calendar"])
def test_in_a_small_window_it_is_shown_from_the_tab_of_the_card_too(sheet, desk, way):
    desk.page.resize(560, 560)
    QApplication.processEvents()
    desk.click(desk.preparation.tabs.button("card"))
    assert not desk.sheet.isVisible()
    if way == "calendar":
        desk.click(desk.preparation.calendar_link)
        assert desk.practical.date.widget.hasFocus()
    else:
        desk.click(desk.preparation.readiness.links["offer"])
        assert desk.sheet.fields["offer"].widget.hasFocus()
    assert desk.sheet.isVisible()
    assert desk.preparation.tabs.button("sheet").isChecked()
