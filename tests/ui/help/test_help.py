"""The menu Help in the real window, by keys and by mouse: asking for help, stories, the reading list, heavy moments."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.next_step import Rule
from netwerkapp.ui.labels import Label
from tests.test_by_keys import ALT

pytestmark = pytest.mark.usefixtures("source_language_again")


def choose(user, letter):
    user.qtbot.keyClick(user.window, Qt.Key.Key_H, ALT)
    user.qtbot.keyClick(QApplication.activePopupWidget(), letter)
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)


@pytest.mark.parametrize(
    ("letter", "page"),
    [
        (Qt.Key.Key_A, "asking_help"),
        (Qt.Key.Key_S, "stories"),
        (Qt.Key.Key_R, "reading"),
        (Qt.Key.Key_U, "help"),
        (Qt.Key.Key_K, "help"),
        (Qt.Key.Key_M, "help"),
    ],
)
def test_the_menu_opens_each_page_by_its_letter(user, letter, page):
    choose(user, letter)
    assert user.window.current_page() == page


def test_the_stories_are_four_and_say_that_they_are_made_up(user):
    choose(user, Qt.Key.Key_S)
    said = [label.text() for label in user.window.pages["stories"].findChildren(Label)]
    assert sum("made-up example" in one for one in said) == 4


def test_a_helper_is_filled_in_by_keys_and_found_back(user):
    choose(user, Qt.Key.Key_A)
    page = user.window.pages.asking_help
    page.helpers.fill_links["coach"].setFocus()
    user.key(Qt.Key.Key_Space)
    user.type("Ria")
    user.tab_to("Phone")
    user.type("0612345678")
    user.tab_to("Explain")
    user.digit(2)
    user.press_by_key("Done")
    user.restart()
    helper = user.store.helpers.all()[0]
    assert (helper.kind, helper.name, helper.phone, helper.purposes) == ("coach", "Ria", "0612345678", ("rehearse",))
    choose(user, Qt.Key.Key_A)
    page = user.window.pages.asking_help
    change, _delete = page.helpers.rows[helper.id]
    change.setFocus()
    user.key(Qt.Key.Key_Space)
    user.tab_to("When you can reach them")
    user.type("Monday")
    user.press_by_key("Done")
    assert user.store.helpers.all()[0].hours == "Monday"
    page.helpers.rows[helper.id][1].setFocus()
    user.key(Qt.Key.Key_Space)
    assert user.store.helpers.all() == []
    user.undo()
    assert user.store.helpers.all()[0].name == "Ria"


def test_a_message_in_your_own_words_is_kept_and_copied(hand):
    hand.window.show_page("asking_help")
    drafts = hand.window.pages.asking_help.drafts
    assert "learning to network" in drafts.text.text()
    drafts.text.setFocus()
    drafts.text.selectAll()
    hand.type("Could you help me?")
    hand.click(drafts.copy_button)
    assert QGuiApplication.clipboard().text() == "Could you help me?"
    hand.restart()
    hand.window.show_page("asking_help")
    drafts = hand.window.pages.asking_help.drafts
    assert drafts.text.text() == "Could you help me?"
    hand.click(drafts.again)
    assert "learning to network" in drafts.text.text()


@pytest.mark.parametrize("mouse", [True, False])
def test_plans_for_setbacks_are_chosen_written_changed_and_deleted(request, mouse):
    someone = request.getfixturevalue("hand" if mouse else "user")
    someone.window.show_page("asking_help")
    card = someone.window.pages.asking_help.setbacks

    def press(widget):
        if mouse:
            someone.click(widget)
        else:
            widget.setFocus()
            someone.key(Qt.Key.Key_Space)

    press(card.cards.card("no"))
    press(card.cards.card("silence"))
    press(card.cards.card("no"))
    assert [one.id for one in someone.store.setbacks.all()] == ["silence"]
    card.happens.setFocus()
    someone.type("nobody comes")
    card.do.setFocus()
    someone.type("drink my coffee")
    press(card.add_button)
    own = next(one for one in someone.store.setbacks.all() if one.id != "silence")
    assert own.line == "If nobody comes, then I drink my coffee."
    press(card.rows[own.id][0])
    card.do.selectAll()
    card.do.setFocus()
    someone.type("call a friend")
    press(card.add_button)
    assert "If nobody comes, then I call a friend." in [one.line for one in someone.store.setbacks.all()]
    press(card.rows[own.id][1])
    assert [one.id for one in someone.store.setbacks.all()] == ["silence"]
    someone.undo()
    assert len(someone.store.setbacks.all()) == 2


def test_what_you_learned_is_noted_by_keys_and_lays_the_tile(user):
    choose(user, Qt.Key.Key_R)
    page = user.window.pages.reading
    page.add_links["book"].setFocus()
    user.key(Qt.Key.Key_Space)
    user.type("Quiet people")
    user.tab_to("What did you learn from it?")
    user.type("Preparing helps")
    user.press_by_key("Done")
    learned = user.store.learning.all()[0]
    assert (learned.kind, learned.title, learned.takeaway) == ("book", "Quiet people", "Preparing helps")
    assert "2.3" in user.laid()
    page.rows[learned.id][1].setFocus()
    user.key(Qt.Key.Key_Space)
    assert user.store.learning.all() == []
    user.undo()
    assert user.store.learning.all() == [learned]


@pytest.mark.parametrize("mouse", [True, False])
def test_saying_that_it_is_not_going_well_shows_who_can_be_called(request, mouse):
    someone = request.getfixturevalue("hand" if mouse else "user")
    someone.window.show_page("asking_help")
    link = someone.window.pages.asking_help.heavy
    assert link.text() == "I am not doing well"
    if mouse:
        someone.click(link)
    else:
        link.setFocus()
        someone.key(Qt.Key.Key_Space)
    assert someone.window.current_page() == "support"
    for words in ("Talk to your GP", "113 or 0800-0113", "112"):
        assert someone.says(words)
    assert someone.ladder().next_step.rule is Rule.SUPPORT
    close = someone.window.pages.support.close_button
    if mouse:
        someone.click(close)
    else:
        someone.key(Qt.Key.Key_Escape)
    assert someone.window.current_page() == "asking_help"
    assert someone.ladder().next_step.rule is not Rule.SUPPORT
