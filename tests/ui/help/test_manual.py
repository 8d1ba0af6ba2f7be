"""The manual in the real window: opened from every page, read, searched, left and printed, by keys and by mouse."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import TouchKind
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.help.chapter import ChapterView
from netwerkapp.ui.help.results import MOST, Results
from netwerkapp.ui.labels import Label
from netwerkapp.ui.look import Look
from netwerkapp.ui.navigation import Navigation, NavigationItem
from netwerkapp.ui.pages import NAMES
from netwerkapp.ui.paper import pdf_of
from netwerkapp.ui.theme import load_theme
from tests.pdf import read_pdf
from tests.test_app import CTRL
from tests.test_by_keys import ALT
from tests.ui.help.test_help import choose

pytestmark = pytest.mark.usefixtures("source_language_again")


def settle():
    for _ in range(4):
        QApplication.processEvents()


def f1(user):
    user.qtbot.keyClick(user.window, Qt.Key.Key_F1)
    settle()


def manual(user):
    assert user.window.current_page() == "help"
    return user.window.pages.help


def look_for(user, words):
    user.qtbot.keyClick(user.window, Qt.Key.Key_F, CTRL)
    user.type(words)
    manual(user).search.search_now()
    settle()


def seen(view, widget):
    """Whether the top of this can be seen without scrolling."""
    return view.viewport().rect().contains(widget.mapTo(view.viewport(), widget.rect().topLeft()))


@pytest.mark.parametrize("page", NAMES)
def test_f1_explains_every_page_and_esc_leads_back_to_it(user, page):
    user.window.show_page(page)
    f1(user)
    if page == "help":
        assert manual(user).current == "keys"
        return
    explained = manual(user)._manual.chapter[manual(user).current]
    assert page in explained.pages
    assert isinstance(QApplication.focusWidget(), ChapterView)
    user.key(Qt.Key.Key_Escape)
    assert user.window.current_page() == page


@pytest.mark.parametrize("page", ["ladder", "contacts", "settings"])
def test_the_question_mark_is_at_the_same_place_on_every_page_and_opens_its_part(hand, page):
    button = hand.window.around.navigation.help
    hand.window.show_page("steps")
    place = QRect(button.mapTo(hand.window, button.rect().topLeft()), button.size())
    hand.window.show_page(page)
    settle()
    assert QRect(button.mapTo(hand.window, button.rect().topLeft()), button.size()) == place
    assert min(place.width(), place.height()) >= 32
    assert button.accessibleName() == "Help with this page"
    hand.click(button)
    assert manual(hand).current == page


@pytest.mark.parametrize("scale", [0.8, 0.9, 1.0, 1.3, 1.6, 2.0])
def test_the_name_of_the_app_is_whole_beside_the_question_mark(qapp, qtbot, scale):
    theme = load_theme(RESOURCES, "light", scale)
    theme.apply(qapp)
    column = Navigation(theme, [("ladder", "stairs", "Ladder")], "Pages")
    qtbot.addWidget(column)
    column.resize(column.width(), theme.px(500))
    column.show()
    settle()
    column.set_rail(True)
    settle()
    assert column.help.geometry().right() <= column.help.parentWidget().width()
    column.set_rail(False)
    settle()
    assert column._name.width() >= column._name.fontMetrics().horizontalAdvance("Netwerkapp")


@pytest.mark.parametrize(("scale", "high", "named"), [(1.0, 600, True), (1.25, 530, True), (2.0, 500, False)])
def test_in_a_narrow_row_the_names_stand_below_the_icons_where_they_fit(qapp, qtbot, scale, high, named):
    theme = load_theme(RESOURCES, "light", scale)
    theme.apply(qapp)
    names = ["Ladder", "Stappen", "Contacten", "Gesprekken", "Instellingen"]
    column = Navigation(theme, [(name, "users", name) for name in names], "Pages")
    qtbot.addWidget(column)
    column.resize(column.width(), high)
    column.show()
    column.set_rail(True)
    settle()
    items = column.findChildren(NavigationItem)
    assert [not item.toolTip() for item in items] == [named] * 5
    assert all(item.name_width() <= item.width() for item in items if named)
    assert max(item.geometry().bottom() for item in items) <= column.height()


@pytest.mark.parametrize(
    ("view", "chapter"),
    [
        (lambda page: page.show_list(), "conversations"),
        (lambda page: page.open_sheet("talk"), "sheet"),
        (lambda page: page.look_back("talk"), "look_back"),
        (lambda page: page.rehearse("talk"), "rehearsal"),
        (lambda page: page.open_sheet("talk"), "pocket_card"),
        (lambda page: page.show_opportunities(), "opportunities"),
    ],
)
def test_on_the_page_with_the_talks_it_is_about_what_is_open_there(user, clock, view, chapter):
    user.store.conversations.save(Conversation("talk", clock(), None, status=Status.HELD, date=clock().date()))
    user.window.show_page("conversations")
    page = user.window.pages.conversations
    view(page)
    if chapter == "pocket_card":
        page.preparation.show_paper()
    f1(user)
    assert manual(user).current == chapter


@pytest.mark.parametrize(
    ("page", "act", "chapter", "part"),
    [
        ("bring_back", lambda _page: None, "take_along", "back"),
        ("contacts", lambda page: page.note_touch("mo", TouchKind.GREETING), "contacts", "moment"),
        ("contacts", lambda page: (page.open("mo"), page._ask_to_erase()), "contacts", "delete"),
        *(
            ("steps", lambda page, step=step: page.open(step), "steps", part)
            for step, part in (("w5", "thoughts"), ("w6", "thoughts"), ("w8", "plan"), ("w10", "check"))
        ),
        ("steps", lambda page: page.open("begin_small"), "steps", "small"),
    ],
)
def test_where_the_chapter_has_a_part_about_what_is_open_it_is_that_part(user, clock, page, act, chapter, part):
    user.store.contacts.save(Contact("mo", clock(), Name("Mo")), "contact_added")
    user.window.resize(900, 600)
    user.window.show_page(page)
    act(user.window.pages[page])
    settle()
    f1(user)
    view = manual(user).chapter
    assert manual(user).current == chapter
    assert seen(view, view.parts[part])
    assert view.verticalScrollBar().value() > 0
    user.key(Qt.Key.Key_Escape)
    assert user.window.current_page() == page


@pytest.mark.parametrize(("page", "act"), [("steps", lambda page: page.open("w2")), ("contacts", lambda _page: None)])
def test_where_it_has_none_it_is_the_whole_chapter(user, page, act):
    user.window.show_page(page)
    act(user.window.pages[page])
    f1(user)
    view = manual(user).chapter
    assert seen(view, view.parts["what" if page == "steps" else "list"])


def test_the_menu_opens_the_keys_and_the_method(user):
    choose(user, Qt.Key.Key_K)
    assert manual(user).current == "keys"
    choose(user, Qt.Key.Key_M)
    assert manual(user).current == "method"


def test_the_keys_of_a_page_can_be_read_without_scrolling(user):
    user.window.show_page("contacts")
    f1(user)
    view = manual(user).chapter
    (key,) = [label for label in view.findChildren(Label) if label.text() == "Ctrl+N"]
    assert seen(view, key)


def test_a_search_shows_paragraphs_with_the_hit_and_leads_to_the_place(user):
    f1(user)
    look_for(user, "password")
    page = manual(user)
    assert page._right.currentWidget() is page.results
    assert page.results.told.startswith("Found in")
    user.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.results.links[0]
    texts = [link.accessibleDescription() for link in page.results.links]
    assert all("password" in text.lower() for text in texts)
    wanted = next(place for place, text in enumerate(texts) if "the file travels" in text)
    for _ in range(wanted):
        user.key(Qt.Key.Key_Tab)
    user.key(Qt.Key.Key_Return)
    settle()
    assert page.current == "take_along"
    paragraph = page.chapter.paragraphs["what", 1]
    assert "password" in paragraph.marks()
    assert seen(page.chapter, paragraph)
    assert isinstance(QApplication.focusWidget(), ChapterView)


def test_a_search_is_left_step_by_step_from_the_place_to_the_results_to_the_chapter(user):
    user.window.show_page("settings")
    f1(user)
    look_for(user, "stick")
    user.key(Qt.Key.Key_Down)
    user.key(Qt.Key.Key_Return)
    page = manual(user)
    user.key(Qt.Key.Key_Left, ALT)
    assert isinstance(page._right.currentWidget(), Results)
    user.key(Qt.Key.Key_Left, ALT)
    assert page._right.currentWidget() is page.chapter
    assert page.search.text() == ""
    user.key(Qt.Key.Key_Left, ALT)
    assert user.window.current_page() == "settings"


@pytest.mark.parametrize("words", ["xyzzy", "<b>bold</b>", "a" * 10_000, "    "])
def test_a_search_for_what_is_not_there_says_so_and_harms_nothing(hand, words):
    hand.window.show_page("help")
    page = manual(hand)
    page.search.setText(words)
    page.search.search_now()
    settle()
    assert page.results.links == []
    if words.strip():
        assert page.results.told == "Nothing found"


def test_of_very_many_places_forty_are_shown(hand):
    hand.window.show_page("help")
    page = manual(hand)
    page.search.setText("e")
    page.search.search_now()
    settle()
    assert len(page.results.links) == MOST


def test_the_arrows_go_through_the_chapters_and_back_goes_the_same_way(user):
    f1(user)
    page = manual(user)
    page.open("why")
    page.chapters.rows["why"].setFocus()
    user.key(Qt.Key.Key_Down)
    assert page.current == "questions"
    user.key(Qt.Key.Key_Left, ALT)
    assert page.current == "why"


def test_each_link_in_each_chapter_opens_its_part(hand):
    hand.window.show_page("help")
    page = manual(hand)
    for name, chapter in page._manual.in_order():
        for part in chapter.part:
            for place in part.see:
                page.open(name)
                page.chapter.chosen.emit(place)
                assert page.current == place.partition(".")[0]


def test_a_link_to_a_part_scrolls_to_it(hand):
    hand.window.resize(900, 600)
    hand.window.show_page("help")
    page = manual(hand)
    page.open("start")
    hand.press("Privacy")
    hand.press("Contacts: Delete or erase")
    settle()
    assert page.current == "contacts"
    assert seen(page.chapter, page.chapter.parts["delete"])


def test_from_a_chapter_its_page_is_one_press_away(user):
    choose(user, Qt.Key.Key_K)
    manual(user).open("backups")
    manual(user).focus_first()
    user.press_by_key("To this page")
    assert user.window.current_page() == "backups"


def test_in_a_narrow_window_a_menu_has_all_chapters(hand):
    hand.window.resize(640, 500)
    hand.window.show_page("help")
    settle()
    page = manual(hand)
    assert page.menu.isVisible()
    assert not page.chapters.isVisible()
    menu = page.menu.menu_of_chapters()
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == [chapter.title for _, chapter in page._manual.in_order()]
    actions[-1].trigger()
    assert page.current == "sources"


def test_a_chapter_is_printed_from_the_menu_and_the_whole_from_its_link(hand):
    hand.window.show_page("help")
    page, asked = manual(hand), []
    page.open("backups")
    paper = read_pdf(pdf_of(hand.window.outlets.printout()))
    assert paper.title == "Netwerkapp, Backups"
    assert "A second place" in paper.text
    assert "Hide names" not in paper.text
    settle()
    page.pdf_wanted.disconnect()
    page.pdf_wanted.connect(asked.append)
    hand.press("Whole manual as PDF")
    (whole,) = asked
    assert whole.title == "Netwerkapp, Manual"
    assert pdf_of(whole).count(b"/Type /Page\n") > 8


def test_after_another_language_the_same_chapter_is_open(hand, tmp_path, clock):
    hand.window.show_page("help")
    manual(hand).open("network")
    dutch = build_window(hand.store, tmp_path, "nl", clock, Look("light", 1.0))
    hand.qtbot.addWidget(dutch)
    dutch.take_over(hand.window)
    assert dutch.pages.help.current == "network"
    assert "Netwerkkaart" in [label.text() for label in dutch.pages.help.chapter.findChildren(Label)]
    dutch.close()
