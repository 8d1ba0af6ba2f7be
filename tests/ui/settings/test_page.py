"""Every setting takes effect at once, is still so after a restart, and can be set back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from netwerkapp.domain.conversations import Status
from netwerkapp.storage.nudges import SUITS
from tests.names_seen import words_of
from tests.windows import all_windows

pytestmark = pytest.mark.usefixtures("source_language_again")

SWITCHES = (
    "Stille modus",
    "Na je gesprek",
    "Contact houden",
    "Rustig beeld",
    "Uitleg",
    "Een bericht als er iets klaarstaat",
    "Namen verbergen",
)


def test_the_way_you_make_contact_is_the_answer_of_the_first_step(user):
    assert user.page.you.channel.value() == ("walk", "coffee")
    user.press("Bellen")
    user.press("Koffie drinken")
    user.restart()
    assert user.page.you.channel.value() == ("phone", "walk")
    user.window.pages.steps.open("w1")
    assert user.store.profile.many("channel") == ("phone", "walk")
    user.window.menus.undo.trigger()
    assert set(user.store.profile.many("channel")) == {"phone", "walk", "coffee"}


def test_a_smaller_week_names_fewer_people_at_once(user):
    def named():
        return len(user.store.keeping_in_touch.due())

    user.press("3")
    many = named()
    user.press("0")
    assert named() < many
    user.restart()
    assert user.page.you.budget.value() == "0"


def test_the_quiet_mode_shows_the_ladder_only(user):
    user.click(user.box("Stille modus"))
    for start in (lambda: None, user.restart):
        start()
        assert user.box("Stille modus").isChecked()
        user.go("ladder")
        ladder = user.window.pages.ladder
        assert ladder.stairs.isVisible()
        for asks in (ladder.today, ladder.week, ladder.energy_later, ladder.fresh_start):
            assert not asks.isVisible()
    user.press("Aanpassen")
    assert user.window.current_page() == "settings"
    user.click(user.box("Stille modus"))
    user.go("ladder")
    assert ladder.card.isVisible()
    assert ladder.week.isVisible()
    assert not ladder.quiet_line.isVisible()


def test_nobody_is_asked_what_suits_them_in_the_quiet_mode(user):
    user.click(user.box("Stille modus"))
    user.clock.forward(days=12)
    user.restart()
    user.go("ladder")
    user.window.leaving.keep_all()
    assert user.store.nudges.last(SUITS) is None
    user.go("settings")
    user.click(user.box("Stille modus"))
    user.go("ladder")
    user.window.leaving.keep_all()
    assert user.store.nudges.last(SUITS) is not None


def test_reminders_in_this_week_can_be_left_out_and_what_is_planned_stays(user):
    def titles():
        user.go("ladder")
        seen = words_of(user.window.pages.ladder.week)
        user.go("settings")
        return [title for title in ("Na je gesprek", "Contact houden", "Gepland") if title in seen]

    assert titles() == ["Na je gesprek", "Contact houden", "Gepland"]
    user.click(user.box("Na je gesprek"))
    assert titles() == ["Contact houden", "Gepland"]
    user.click(user.box("Contact houden"))
    assert titles() == ["Gepland"]
    user.restart()
    assert titles() == ["Gepland"]
    assert not user.box("Contact houden").isChecked()


def test_a_break_begins_and_ends_in_the_settings_too(user):
    assert not user.page.pace.begin_again.isVisible()
    user.press("Even rust")
    user.press("Begin je pauze")
    assert user.window.notice.text() == "Je pauze is begonnen. Alles blijft staan."
    user.restart()
    assert user.page.pace.pause.text() == "Je hebt pauze. Alles blijft staan."
    user.go("ladder")
    assert "Je hebt pauze" in words_of(user.window.pages.ladder.today)
    user.go("settings")
    user.press("Weer beginnen")
    assert user.store.pauses.current() is None
    assert user.page.pace.rest.isVisible()
    assert not user.page.pace.begin_again.isVisible()


def test_explanation_goes_from_questions_and_fields_and_comes_back(user):
    hints = ("Je mag er meer dan één kiezen.", "Hoeft niet. Je naam staat in je begroeting")
    assert all(hint in words_of(user.window) for hint in hints)
    user.click(user.box("Uitleg"))
    assert not any(hint in words_of(user.window) for hint in hints)
    user.window.pages.steps.open("w1")
    assert "Eén is genoeg om te leren" not in words_of(user.window)
    sheets = user.window.pages.conversations
    sheets.open_sheet(user.store.conversations.page((Status.PLANNED,), 0, 1)[0].conversation.id)
    assert "Wat wil ik oefenen?" in words_of(sheets)
    assert "Bijvoorbeeld" not in words_of(sheets)
    user.window.show_page("contacts")
    user.window.pages.contacts.new()
    assert "Tussenvoegsel" in words_of(user.window.pages.contacts)
    assert "zoals van der" not in words_of(user.window.pages.contacts)
    user.restart()
    assert not any(hint in words_of(user.window) for hint in hints)
    user.click(user.box("Uitleg"))
    assert all(hint in words_of(user.window) for hint in hints)


def test_names_are_hidden_from_the_settings_as_well(user):
    user.click(user.box("Namen verbergen"))
    assert user.window.current_page() == "settings"
    assert user.box("Namen verbergen").isChecked()
    assert "Namen zijn verborgen" in words_of(user.window)
    user.click(user.box("Namen verbergen"))
    assert "Namen zijn verborgen" not in words_of(user.window)


def test_your_own_answers_wait_until_names_are_shown(user):
    user.click(user.box("Namen verbergen"))
    user.press("3")
    assert user.page.you.budget.value() == "1"
    assert "je kunt nu alleen kijken" in user.window.notice.text()


def test_working_the_ladder_out_again_says_what_changed(user):
    user.press("Opnieuw berekenen")
    assert user.page.recompute.result.text() == "Er verandert niets: je ladder klopt met wat je deed."
    for table in ("milestones", "latches"):
        user.store.door.connection.execute(f"DELETE FROM {table}")
    user.press("Opnieuw berekenen")
    said = user.page.recompute.result.text()
    assert said.startswith("Weer opgeschreven:\ntrede 2, Bewust onbekwaam: ")
    assert "\ntrede 3, Bekwaam worden: " in said
    user.press("Naar de ladder")
    assert user.window.current_page() == "ladder"


def test_all_settings_go_back_to_the_start_after_one_question(user):
    for text in SWITCHES[:-1]:
        user.click(user.box(text))
    user.window.menus.size_wanted.emit(1)
    user.press("3")
    user.press("Terug naar de beginwaarden")
    user.press("Toch niet")
    assert user.store.settings.get("text_size") == "110"
    user.press("Terug naar de beginwaarden")
    user.press("Ja, zet terug")
    for start in (lambda: None, user.restart):
        start()
        off = [text for text in SWITCHES if not user.box(text).isChecked()]
        assert off == ["Stille modus", "Rustig beeld", "Een bericht als er iets klaarstaat", "Namen verbergen"]
        assert user.store.settings.get("text_size") == ""
        assert not user.store.rhythms.paused()
        assert user.store.profile.get("week_budget") == "3"
        assert user.store.profile.get("name") == "Marjan"
    assert user.store.settings.get("language") == "nl"


def test_esc_leaves_the_question_about_the_start_values(user):
    user.press("Terug naar de beginwaarden")
    user.qtbot.keyClick(user.page.reset.sure, Qt.Key.Key_Escape)
    assert user.page.reset.ask.isVisible()
    assert not user.page.reset.sure.isVisible()


def test_the_backups_are_one_click_away(user):
    user.press("Je reservekopieën")
    assert user.window.current_page() == "backups"


@pytest.mark.parametrize(("width", "scale"), [(1180, 1.0), (900, 1.0), (900, 2.0), (1600, 1.0), (600, 1.0)])
def test_nothing_is_cut_off_however_wide_the_page_is(user, width, scale):
    user.store.settings.set("text_size", str(round(scale * 100)))
    user.frame.show()
    user.window.resize(width, 600)
    QApplication.processEvents()
    page = user.page
    for area in page.findChildren(QScrollArea):
        assert area.widget().width() <= area.viewport().width()
    for section in page.sections:
        needed = section.layout().heightForWidth(section.width())
        assert section.height() >= needed, type(section).__name__
        assert section.width() <= (516 if page._columns > 1 else 640) * scale


def test_a_wide_page_has_two_columns_and_a_narrow_one_has_one(user):
    page = user.page
    for width, columns in ((1180, 2), (900, 1), (1180, 2)):
        user.window.resize(width, 700)
        QApplication.processEvents()
        lefts = {section.mapTo(page, QPoint(0, 0)).x() for section in page.sections}
        assert len(lefts) == columns
        tops = [section.mapTo(page, QPoint(0, 0)).y() for section in page.sections]
        assert tops[0] < tops[1]
        assert (tops[0] == tops[3]) is (columns == 2)
        assert tops[1] < tops[2]
        assert tops[3] < tops[4] < tops[5] < tops[6]


def test_messages_are_off_at_first_and_going_on_beside_the_clock_goes_with_them(user):
    reminders = user.page.reminders
    assert not reminders.message.isChecked()
    assert not reminders.stay.isEnabled()
    user.click(user.box("Een bericht als er iets klaarstaat"))
    user.click(user.box("Doorgaan bij de klok"))
    user.restart()
    assert user.box("Doorgaan bij de klok").isChecked()
    user.click(user.box("Een bericht als er iets klaarstaat"))
    assert not user.box("Doorgaan bij de klok").isChecked()
    assert not user.box("Doorgaan bij de klok").isEnabled()


def test_it_is_said_when_the_desktop_has_no_place_for_the_icon_and_then_closing_ends_the_app(user):
    reminders = user.page.reminders
    user.click(reminders.message)
    user.click(reminders.stay)
    assert reminders.nowhere.isVisible()
    assert not reminders.sample.isVisible()
    assert user.qapp.quitOnLastWindowClosed()


def test_a_window_that_was_closed_stays_away_when_it_is_built_anew(user):
    window = user.window
    user.click(user.page.reminders.message)
    window.close()
    user.frame.show()
    QApplication.processEvents()
    assert not any(one.isVisible() for one in all_windows())
    user.frame.come_forward([])
    assert user.window.isVisible()


def test_your_own_calendar_is_one_click_from_the_reminders(user):
    user.press("Zet je gesprekken in je eigen agenda")
    assert user.window.current_page() == "talk_export"
    assert user.window.pages.talk_export.kind.value() == "ics"
