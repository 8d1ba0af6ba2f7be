"""Where everything about a talk lives: each place is reached in the real window, by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.touches import AskKind, TouchKind
from tests.test_app import User, add_henk
from tests.test_cycle import ByKeys, open_row, space, talk_of

pytestmark = pytest.mark.usefixtures("source_language_again")

ALT = Qt.KeyboardModifier.AltModifier


class Mouse(User):
    """Shows a page and chooses from a menu with the mouse."""

    def show(self, page):
        self.press({1: "Ladder", 4: "Gesprekken"}[page])

    def choose(self, menu, item):
        bar = self.window.menuBar()
        top = next(one for one in bar.actions() if one.text().replace("&", "") == menu)
        self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(top).center())
        self.qtbot.waitUntil(top.menu().isVisible)
        action = next(one for one in top.menu().actions() if one.text().replace("&", "") == item)
        at = top.menu().actionGeometry(action).center()
        self.qtbot.mouseClick(top.menu(), Qt.MouseButton.LeftButton, pos=at)


class Keyboard(ByKeys):
    """Shows a page and chooses from a menu with the keys."""

    def show(self, page):
        self.go(Qt.Key.Key_0 + page)

    def choose(self, menu, item):
        top = next(one for one in self.window.menuBar().actions() if one.text().replace("&", "") == menu)
        action = next(one for one in top.menu().actions() if one.text().replace("&", "") == item)
        self.qtbot.keyClick(self.window, mnemonic(top), ALT)
        self.qtbot.waitUntil(top.menu().isVisible)
        self.qtbot.keyClick(top.menu(), mnemonic(action))


def mnemonic(action):
    return action.text()[action.text().index("&") + 1].lower()


@pytest.fixture(params=[Mouse, Keyboard], ids=["mouse", "keys"])
def user(request, qtbot, tmp_path, clock):
    someone = request.param(qtbot, tmp_path / "netwerkapp", clock)
    someone.press("Eerst rondkijken")
    add_henk(someone)
    someone.press("Gesprek voorbereiden")
    someone.press("Voorbereiden")
    yield someone
    someone.quit()


@pytest.fixture
def held(user):
    """The look-back on a talk of today, with the two scales that count."""
    user.press("Gesprek gevoerd")
    give(user, "ease")
    give(user, "useful")
    return user


def give(user, scale, times=0):
    slider = user.window.pages.conversations.reflection.felt.sliders[scale]
    slider.setFocus()
    user.key(Qt.Key.Key_Space)
    for _ in range(times):
        user.key(Qt.Key.Key_Left)


def kept(user, kind):
    """The one moment of contact of this kind; it belongs to the talk."""
    talk = talk_of(user, "henk")
    (touch,) = [one for one in user.store.touches.of_contact(talk.contact) if one.kind is kind]
    assert touch.conversation == talk.id
    return touch


def later(user, days=0, hours=0):
    user.quit()
    user.clock.forward(days=days, seconds=hours * 3600)
    user.start()
    user.show(1)


def test_an_invitation_lives_in_practical_and_is_a_moment_of_contact_with_what_you_ask(user):
    user.press("Praktisch")
    user.press("Verstuurd")
    assert kept(user, TouchKind.INVITATION).ask_kind is AskKind.ADVICE


def test_a_reminder_is_a_moment_of_contact(user):
    user.press("Praktisch")
    user.press("Verstuurd")
    later(user, days=9)
    open_row(user, "Herinnering aan Henk")
    user.press("Herinnering verstuurd")
    kept(user, TouchKind.REMINDER)


def test_a_thank_you_is_a_moment_of_contact(held):
    held.press("Verstuurd", held.window.pages.conversations.reflection.thanks)
    kept(held, TouchKind.THANKS)


def test_space_in_this_week_keeps_a_thank_you(held):
    space(held, "Bedankje aan Henk")
    kept(held, TouchKind.THANKS)


def test_the_button_of_the_next_step_leads_to_the_thank_you(held):
    held.show(1)
    held.click(held.window.pages.ladder.card.button)
    assert held.window.pages.conversations.reflection.thanks.isVisible()
    assert held.window.current_page() == "conversations"


def test_telling_how_it_went_is_a_moment_of_contact(held):
    later(held, days=22)
    open_row(held, "Vertel Henk hoe het ging")
    held.press("Verstuurd", held.window.pages.conversations.reflection.proposals.report_back)
    kept(held, TouchKind.REPORT_BACK)


def test_what_you_gave_stands_in_the_folded_rest_and_is_a_moment_of_contact(held):
    held.press("Meer terugkijken")
    held.click(held.window.pages.conversations.reflection.more.cards["gave"].card("attention"))
    kept(held, TouchKind.GAVE_HELP)


def test_all_questions_of_the_rest_are_folded_under_the_texts(held):
    more = held.window.pages.conversations.reflection.more
    assert not more.parts
    held.press("Meer terugkijken")
    for part in ("met_guess", "ground_rule", "goal_met", "benefits", "gave", "promise"):
        assert more.parts[part].isVisible(), part


def test_after_a_hard_talk_there_is_the_page_that_may_help(held):
    give(held, "pleasure", times=2)
    held.press("Het gaat niet goed met me")
    assert held.window.current_page() == "support"
    assert held.says("113")


def test_help_stands_among_the_choices_after_a_hard_talk(held):
    give(held, "pleasure", times=2)
    held.press("Hulp vragen")
    assert held.window.current_page() == "asking_help"


def test_opportunities_stand_behind_the_switch_with_work_found_and_a_round_of_thanks(held):
    held.show(4)  # from the talk that is open to the list
    held.press("Kansen")
    held.press("Ik heb werk gevonden")
    assert held.says("Gefeliciteerd met je baan. Wie wil je bedanken?")
    work = held.window.pages.conversations.opportunities.work
    held.click(next(iter(work.rows.values())))
    held.click(work.sent)
    talk = talk_of(held, "henk")
    assert TouchKind.THANKS in [one.kind for one in held.store.touches.of_contact(talk.contact)]


def test_what_you_dared_stands_behind_how_it_feels(held):
    held.show(1)
    held.press("Meer zien")
    assert held.window.current_page() == "feelings"
    assert held.window.pages.feelings.dared.isVisible()


def test_some_hours_later_the_ladder_asks_how_tired_it_left_you(held):
    later(held, hours=4)
    asked = held.window.pages.ladder.energy_later
    assert asked.question().startswith("Je gesprek met Henk is een paar uur geleden.")
    held.click(asked.slider.bar)
    assert held.store.energy.talk_to_ask() is None


def test_a_talk_that_was_deleted_stands_in_the_menu_and_comes_back(user):
    user.press("Dit gesprek verwijderen")
    assert user.window.pages.conversations.listing.empty.isVisible()
    assert user.says("Dit gesprek is van je lijst.")
    assert user.store.conversations.count(tuple(Status)) == 0
    user.choose("Bestand", "Verwijderd")
    assert user.window.current_page() == "deleted"
    user.press("Terugzetten")
    assert talk_of(user, "henk").status is Status.PREPARING


def test_a_talk_is_deleted_from_its_look_back_and_the_notice_brings_it_back_with_what_was_typed(held):
    held.fill("Wat leer ik", "Op de tijd letten.")
    talk = talk_of(held, "henk").id
    held.press("Dit gesprek verwijderen")
    assert held.store.conversations.count(tuple(Status)) == 0
    held.click(held.window.notice.link)
    assert held.store.reflections.get(talk).lesson == "Op de tijd letten."
    assert held.window.pages.conversations.listing.rows[0].isVisible()
