"""The frame: pages by keys, sizes and colours, where the window stands, and what was deleted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.storage.settings import Settings
from netwerkapp.ui.look import Look, chosen_size, chosen_theme, look_of
from netwerkapp.ui.search_field import SearchField
from tests.dialogs import answer_the_dialog
from tests.pdf import read_pdf

pytestmark = pytest.mark.usefixtures("source_language_again")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(store, tmp_path, clock, in_front):
    store.settings.set("welcomed", "yes")

    def make(language="en", look=None):
        return in_front(build_window(store, tmp_path, language, clock, look))

    return make


def press(window, qtbot, key, modifier=CTRL):
    qtbot.keyClick(window, key, modifier)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("key", "modifier", "page"),
    [
        (Qt.Key.Key_2, CTRL, "steps"),
        (Qt.Key.Key_3, CTRL, "contacts"),
        (Qt.Key.Key_4, CTRL, "conversations"),
        (Qt.Key.Key_Comma, CTRL, "settings"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help"),
    ],
)
def test_each_page_has_its_key_and_the_ladder_too(window, qtbot, key, modifier, page):
    made = window()
    press(made, qtbot, key, modifier)
    assert made.current_page() == page
    press(made, qtbot, Qt.Key.Key_1)
    assert made.current_page() == "ladder"


def test_the_page_and_the_place_of_the_window_are_found_back(window, store, qtbot):
    made = window()
    made.resize(761, 602)
    press(made, qtbot, Qt.Key.Key_3)
    assert made.close()
    again = window()
    assert again.current_page() == "contacts"
    assert (again.width(), again.height()) == (761, 602)


def test_a_place_that_makes_no_sense_is_passed_over(window, store):
    store.settings.set("geometry", "no such place")
    store.settings.set("last_page", "nowhere")
    assert window().current_page() == "ladder"


def test_larger_and_smaller_text_by_keys_up_to_its_ends(window, store, qtbot):
    made, asked = window(), []
    made.rebuild_wanted.connect(lambda: asked.append(chosen_size(store.settings)))
    press(made, qtbot, Qt.Key.Key_Plus)
    press(made, qtbot, Qt.Key.Key_Minus)
    press(made, qtbot, Qt.Key.Key_Minus)
    press(made, qtbot, Qt.Key.Key_0)
    assert asked == [110, 100, 90, 100]
    store.settings.set("text_size", "200")
    press(made, qtbot, Qt.Key.Key_Plus)
    assert asked == [110, 100, 90, 100]


def test_a_chosen_language_theme_and_size_build_the_window_anew(window, store):
    made, asked = window(), []
    made.rebuild_wanted.connect(lambda: asked.append(1))
    page = made.pages.settings
    for choice, data in (
        (page.looks.language, "nl"),
        (page.looks.colours, "dark"),
        (page.looks.text_size, 150),
        (page.looks.colours, "dark"),
    ):
        choice.setCurrentIndex(choice.findData(data))
        choice.activated.emit(choice.currentIndex())
    assert len(asked) == 3
    assert [store.settings.get(name) for name in ("language", "theme", "text_size")] == ["nl", "dark", "150"]


def test_the_new_window_stands_where_the_old_one_stood(window, qtbot):
    made = window()
    made.resize(781, 611)
    press(made, qtbot, Qt.Key.Key_4)
    again = window("nl", Look("dark", 1.0))
    again.take_over(made)
    assert again.current_page() == "conversations"
    assert (again.width(), again.height()) == (781, 611)
    assert again.windowTitle() == "Gesprekken – Netwerkapp"


@pytest.mark.parametrize(
    ("theme", "size", "dark", "look"),
    [
        ("", "", False, Look("light", 1.0)),
        ("", "", True, Look("dark", 1.0)),
        ("system", "120", True, Look("dark", 1.2)),
        ("light", "", True, Look("light", 1.0)),
        ("dark", "80", False, Look("dark", 0.8)),
        ("pink", "10", False, Look("light", 0.8)),
        ("", "900", False, Look("light", 2.0)),
        ("", "large", False, Look("light", 1.0)),
    ],
)
def test_the_look_follows_from_the_settings_and_the_system(store, theme, size, dark, look):
    settings = Settings(store.door)
    settings.set("theme", theme)
    settings.set("text_size", size)
    assert look_of(settings, system_is_dark=dark) == look
    assert chosen_theme(settings) in ("system", "light", "dark")


def test_a_window_whose_screen_is_gone_comes_back_on_one_that_is_there(window, qtbot):
    made = window()
    made.resize(640, 500)
    made.move(9000, 7000)
    QApplication.processEvents()
    assert made.close()
    again = window()
    assert again.screen().availableGeometry().intersects(again.geometry())
    assert again.y() >= 0
    assert (again.width(), again.height()) == (640, 500)


@pytest.mark.parametrize(
    ("page", "reaches"),
    [("ladder", "contacts"), ("contacts", "contacts"), ("settings", "contacts"), ("conversations", "conversations")],
)
def test_the_key_for_something_new_is_a_talk_on_that_page_and_else_a_contact(window, qtbot, page, reaches):
    made = window()
    made.show_page(page)
    press(made, qtbot, Qt.Key.Key_N)
    assert made.current_page() == reaches
    named = "Given name" if reaches == "contacts" else "With whom"
    assert QApplication.focusWidget().accessibleName().startswith(named)


@pytest.mark.parametrize("page", ["ladder", "steps", "contacts", "conversations", "help"])
def test_the_key_to_search_leads_to_the_search_field_from_everywhere(window, store, clock, qtbot, page):
    talk(store, clock)
    made = window()
    made.show_page(page)
    press(made, qtbot, Qt.Key.Key_F)
    assert made.current_page() == (page if page in ("conversations", "help") else "contacts")
    assert isinstance(QApplication.focusWidget(), SearchField)


def test_undo_and_redo_by_keys_in_the_window_and_after_a_restart(window, store, clock, qtbot):
    store.contacts.save(Contact("anna", clock(), Name("Anna")), "contact_added")
    made = window()
    press(made, qtbot, Qt.Key.Key_Z)
    assert store.contacts.count() == 0
    made.close()
    again = window()
    assert again.menus.redo.text() == "&Redo: add contact"
    press(again, qtbot, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert store.contacts.count() == 1
    assert again.menus.undo.text() == "&Undo: add contact"


def talk(store, clock):
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    store.conversations.save(Conversation("talk", clock(), "anna", status=Status.PLANNED, date=clock().date()))


def test_what_was_open_is_open_again_in_the_new_window(window, store, clock, qtbot):
    talk(store, clock)
    store.contacts.save(Contact("bram", clock(), Name("Bram")))
    made = window()
    made.show_page("conversations")
    made.pages.conversations.open("talk")
    again = window("nl")
    again.take_over(made)
    assert again.pages.conversations.place() == "sheet talk"
    again.show_page("steps")
    again.pages.steps.open("w3")
    qtbot.mouseClick(again.pages.steps.skip, Qt.MouseButton.LeftButton)
    where = again.pages.steps.current()
    third = window("en")
    third.take_over(again)
    assert third.pages.steps.current() == where
    third.show_page("contacts")
    third.pages.contacts.open("bram")
    fourth = window("nl", Look("dark", 1.0))
    fourth.take_over(third)
    assert fourth.pages.contacts.place() == "bram"


def test_a_setting_chosen_by_keys_keeps_the_focus_in_the_new_window(window):
    made = window()
    made.show_page("settings")
    made.pages.settings.looks.colours.setFocus()
    again = window("nl", Look("dark", 1.0))
    again.take_over(made)
    assert again.focusWidget() is again.pages.settings.looks.colours


def test_the_status_line_says_when_the_last_change_was_kept(window, store, clock, tmp_path):
    assert window().around.status_line.text() == ""  # a file in which nothing was changed by hand
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    assert window().around.status_line.text() == "Kept at 9:41, only on this computer"
    clock.forward(days=2)
    assert window().around.status_line.text() == "Kept on Monday 23 November, only on this computer"
    assert window("nl").around.status_line.text() == "Bewaard op maandag 23 november, alleen op deze computer"


def test_a_new_file_has_nothing_kept_yet(window, store):
    store.settings.set("welcomed", "")
    made = build = window()
    assert build.current_page() == "welcome"
    assert made.around.status_line.text() == "Nothing kept yet"


def test_a_file_with_helpers_is_taken_and_another_one_is_said(window, store, tmp_path):
    made = window()
    file = tmp_path / "loket.toml"
    file.write_text('[[helper]]\nkind = "coach"\nname = "Loket Lindewaard"\n', encoding="utf-8")
    made.open_file(file)
    assert made.current_page() == "asking_help"
    assert [helper.name for helper in store.helpers.all()] == ["Loket Lindewaard"]
    made.open_file(tmp_path / "<b>x.xyz")
    assert made.notice.text() == "<b>x.xyz is no file that can be opened here."


def test_in_a_narrow_window_the_navigation_is_a_rail_with_names_below_the_icons_where_they_fit(window):
    made = window()
    made.resize(1180, 760)
    wide = made.around.navigation.width()
    made.resize(700, 600)
    QApplication.processEvents()
    assert made.around.navigation.width() < wide / 2
    item = made.around.navigation._items["contacts"]
    assert item.accessibleName() == "Contacts"
    assert item.toolTip() == ""
    made.around.navigation.setFixedHeight(300)  # too low for the names
    QApplication.processEvents()
    assert item.toolTip() == "Contacts"


def test_f6_goes_round_the_parts_of_the_window(window, store, clock, qtbot):
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    made = window()
    press(made, qtbot, Qt.Key.Key_3)
    made.pages.contacts.open("anna")
    seen = []
    for _ in range(4):
        press(QApplication.focusWidget(), qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        focused = QApplication.focusWidget()
        seen.append("navigation" if made.around.navigation.isAncestorOf(focused) else type(focused).__name__)
    assert "navigation" in seen
    assert len(set(seen)) >= 2


def test_what_was_deleted_can_be_put_back(window, store, clock, qtbot):
    store.contacts.save(Contact("anna", clock(), Name("Anna", "", "Bos")))
    store.contacts.delete("anna")
    made = window()
    made.menus.page_chosen.emit("deleted")
    assert made.current_page() == "deleted"
    qtbot.mouseClick(made.pages.deleted.buttons["anna"], Qt.MouseButton.LeftButton)
    assert store.contacts.count() == 1
    assert made.notice.text() == "Anna Bos is back."
    assert made.pages.deleted.buttons == {}


def test_undo_says_what_it_does_in_the_menu(window, store, clock):
    made = window()
    assert not made.menus.undo.isEnabled()
    store.contacts.save(Contact("anna", clock(), Name("Anna")), "contact_added")
    made.pages.contacts.changed.emit()
    assert made.menus.undo.text() == "&Undo: add contact"
    made.menus.undo.trigger()
    assert made.notice.text() == "Undone: add contact"
    assert made.menus.redo.text() == "&Redo: add contact"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_two_entries_of_a_menu_have_the_same_letter(window, language):
    made = window(language)
    menus = [action.menu() for action in made.menuBar().actions()]
    for actions in (made.menuBar().actions(), *(menu.actions() for menu in menus)):
        texts = [action.text().replace("&&", "") for action in actions if action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(texts), texts
        assert len(letters) == len(set(letters)), texts


def test_how_it_feels_is_reached_from_the_ladder_and_from_the_menu(window, qtbot):
    made = window()
    qtbot.mouseClick(made.pages.ladder.trend.more, Qt.MouseButton.LeftButton)
    assert made.current_page() == "feelings"
    press(made, qtbot, Qt.Key.Key_1)
    press(made, qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Qt.Key.Key_H)
    assert made.current_page() == "feelings"


def by_menu(made, qtbot, letter):
    """Open the menu File and choose an entry by its letter."""
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    press(made, qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(QApplication.activePopupWidget(), letter)
    QApplication.processEvents()


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="this computer has a printer")
@pytest.mark.parametrize("page", ["ladder", "settings"])
def test_ctrl_p_without_a_printer_keeps_the_ladder_as_a_pdf(window, qtbot, tmp_path, page):
    made = window("nl")
    made.show_page(page)
    answer_the_dialog(qtbot, tmp_path / "mijn ladder.pdf")
    press(made, qtbot, Qt.Key.Key_P)
    pdf = read_pdf((tmp_path / "mijn ladder.pdf").read_bytes())
    assert pdf.text.startswith("Mijn ladder")
    assert made.notice.text() == f"Bewaard als {tmp_path / 'mijn ladder.pdf'}."


def test_a_pdf_and_the_report_for_a_coach_are_reached_by_the_menu(window, qtbot, tmp_path):
    made = window()
    answer_the_dialog(qtbot, tmp_path / "ladder")
    by_menu(made, qtbot, Qt.Key.Key_F)
    assert read_pdf((tmp_path / "ladder.pdf").read_bytes()).pages == 1
    by_menu(made, qtbot, Qt.Key.Key_R)
    assert made.current_page() == "report"
    answer_the_dialog(qtbot, tmp_path / "report")
    qtbot.mouseClick(made.pages.report.pdf, Qt.MouseButton.LeftButton)
    assert read_pdf((tmp_path / "report.pdf").read_bytes()).text.startswith("Report for your coach")
    answer_the_dialog(qtbot, tmp_path / "again")
    by_menu(made, qtbot, Qt.Key.Key_F)
    assert read_pdf((tmp_path / "again.pdf").read_bytes()).text.startswith("Report for your coach")


@pytest.mark.parametrize("mouse", [True, False])
def test_a_quiet_pace_is_chosen_in_the_settings_and_undone(qtbot, window, mouse):
    made = window()
    made.show_page("settings")
    page, profile = made.pages.settings, made._store.profile
    if mouse:
        qtbot.mouseClick(page.pace.quiet, Qt.MouseButton.LeftButton, pos=QPoint(8, page.pace.quiet.height() // 2))
    else:
        qtbot.keyClick(page.pace.quiet, Qt.Key.Key_Space)
    assert profile.get("calm_mode") == "yes"
    made.pages.steps.open("begin_small")
    assert made.pages.steps.question.quiet
    made.menus.undo.trigger()
    assert not page.pace.quiet.isChecked()
    assert profile.get("calm_mode") == ""


def test_the_new_window_shows_the_same_question_of_a_step(window):
    old, new = window(), window()
    old.show_page("steps")
    old.pages.steps.open_at("w3 t4")
    new.take_over(old)
    assert new.pages.steps.current() == ("w3", "t4")


@pytest.mark.parametrize("from_menu", [True, False])
def test_talks_are_exported_from_the_menu_and_one_from_its_own_page(window, store, clock, qtbot, from_menu):
    talk(store, clock)
    made = window()
    if from_menu:
        made.menus.talk_export_wanted.emit()
    else:
        made.pages.conversations.export_wanted.emit("talk")
    assert made.current_page() == "talk_export"
    page = made.pages.talk_export
    assert page.which.value() == ("all" if from_menu else "one")
    assert QApplication.focusWidget() is page.which.card(page.which.value())
    assert page.printout().title == "Talk with Anna"
