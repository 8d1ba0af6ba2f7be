"""From an empty folder to the top of the ladder, through the window alone: nothing is written around it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.contacts.detail import ContactDetail
from tests.test_app import User
from tests.test_by_keys import Keys, discover, see_what_is_hard

pytestmark = pytest.mark.usefixtures("source_language_again")

RUNG_3 = {f"3.{n}" for n in range(1, 12)}
FAR = "Saskia de Wit"


class Learner(Keys):
    """Uses keys and mouse, and works on while days go by."""

    def click(self, widget):
        User.click(self, widget)

    def sleep_until(self, day):
        """The window stays open; a new day begins in it."""
        self.clock.forward(days=(day - self.clock().date()).days)
        self.window.begin_day()

    def look(self):
        """At the ladder: which rung, and what is laid."""
        self.go(Qt.Key.Key_1)
        ladder = self.ladder()
        return ladder.rung, {tile.id for tile in ladder.tiles if tile.laid}


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = Learner(qtbot, tmp_path / "netwerkapp", clock)
    yield someone
    someone.quit()


def learn_what_it_is(user):
    """The lesson, your own words for it, and the check of what you know."""
    while user.window.pages.steps.current() != ("w10", "definition"):
        user.on()
    user.write("Je praat met mensen, en zo help je elkaar.")
    user.on()
    for number, true in enumerate((0, 1, 1, 0, 0, 1, 1, 0, 1, 0), 1):
        user.at("w10", f"k{number}")
        user.press("Waar" if true else "Niet waar")
        user.on()
    user.at("w10", "know_result")


def begin_small(user):
    """One of the small practices, done."""
    user.go(Qt.Key.Key_2)
    user.press("Begin klein")
    user.press("Kies deze")
    user.click(user.window.pages.steps.question.after.button(2))
    user.press("Dit heb ik gedaan")


def meet_someone_far(user):
    """A contact whom you hardly know."""
    user.go(Qt.Key.Key_3)
    user.press("Nieuw contact")
    form = user.window.pages.contacts.sides.form
    user.type(FAR)
    user.key(Qt.Key.Key_Tab)
    closeness = form.fields.choices["closeness"]
    closeness.setFocus()
    while closeness.currentData() != 4:
        user.key(Qt.Key.Key_Down)
    user.press("Klaar")


def help_someone(user):
    """From the menu at a contact."""
    detail = user.window.findChild(ContactDetail)
    user.click(detail.touch_button)
    menu = detail.touch_menu
    user.qtbot.waitUntil(menu.isVisible)
    action = menu.actions()[list(TouchKind).index(TouchKind.GAVE_HELP)]
    user.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    with user.qtbot.waitActive(user.window):
        user.window.activateWindow()


def to_the_list(user):
    """Of all talks, also when one of them is open."""
    user.go(Qt.Key.Key_4)
    if user.window.pages.conversations.place():
        user.press("Alle gesprekken")


def begin_talk(user, name, kind):
    to_the_list(user)
    user.press("Nieuw gesprek")
    user.type(name)
    user.key(Qt.Key.Key_Return)
    user.click(user.window.pages.conversations.beginning.types.card(kind))
    user.press("Voorbereiden")


def prepare(user):
    """What has to be on the sheet to be prepared."""
    user.fill("Mijn doel in één zin", "Weten hoe een dag eruitziet.")
    user.press("Mijn verhaal")
    user.fill("Mijn openingszin", "Fijn dat je tijd hebt.")
    user.press("Mijn vragen")
    for number in (1, 2, 3):
        user.fill(f"Vraag {number}", f"Vraag nummer {number}?")
    user.key(Qt.Key.Key_Tab)


def look_back(user, ease):
    """How it felt, what was learned, and a thank-you."""
    user.press("Gesprek gevoerd")
    reflection = user.window.pages.conversations.reflection
    for name, value in (("ease", ease), ("useful", 4)):
        slider = reflection.felt.sliders[name]
        slider.setFocus()
        user.key(Qt.Key.Key_Space)
        while slider.value() != value:
            user.key(Qt.Key.Key_Right if slider.value() < value else Qt.Key.Key_Left)
    user.fill("Wat leer ik", "Op de tijd letten.")
    user.key(Qt.Key.Key_Tab)


def thank(user):
    user.press("Verstuurd", user.window.pages.conversations.reflection.thanks)


def no_thanks(user):
    user.press("Hoeft niet", user.window.pages.conversations.reflection.thanks)


def give(user):
    """Something small, told in the look-back."""
    more = user.window.pages.conversations.reflection.more
    user.click(more.header)
    user.click(more.cards["gave"].card("article"))


def report_back(user, name):
    """Open a talk that is done from the list, and tell how it went."""
    to_the_list(user)
    conversations = user.window.pages.conversations
    header = conversations.listing.headers[Status.DONE]
    if not header.isChecked():
        user.click(header)
    user.click(next(one for one in conversations.listing.rows if name in one.accessibleName()))
    user.press("Verstuurd", conversations.reflection.proposals.report_back)


def step(user):
    """What the card on the ladder says to do next."""
    return user.window.pages.ladder.card.what()


def rungs_1_and_2(user):
    """Everything that is asked before practising."""
    discover(user)
    rung, laid = user.look()
    assert (rung, laid) == (2, {"1.1", "1.2", "1.3", "1.4"})
    see_what_is_hard(user)
    rung, laid = user.look()
    assert rung == 3
    assert laid >= {f"2.{n}" for n in range(1, 7)}


def the_first_week(user):
    """Practices and help, then three talks: prepared, looked back on, thanked for, with a lesson that was used."""
    user.go(Qt.Key.Key_2)
    learn_what_it_is(user)
    begin_small(user)
    assert user.look()[1] & RUNG_3 == {"3.1"}
    begin_small(user)
    meet_someone_far(user)
    help_someone(user)
    begin_talk(user, "Anna Bos", "networking")
    prepare(user)
    look_back(user, 2)
    thank(user)
    give(user)
    assert user.look()[1] & RUNG_3 == {"3.1", "3.2", "3.3", "3.8"}
    for day, name in ((25, "Ria Postma"), (27, "Piet de Wit")):
        user.sleep_until(date(2026, 11, day))
        begin_talk(user, name, "networking")
        assert user.says("Vorige keer leerde je: Op de tijd letten.")
        user.press("Gedaan")
        prepare(user)
        look_back(user, 2)
        thank(user)
    assert user.look()[1] & RUNG_3 == {"3.1", "3.2", "3.3", "3.8", "3.9", "3.10"}


def the_second_week(user):
    """Someone whom you hardly know, and another kind of talk."""
    user.sleep_until(date(2026, 11, 30))
    begin_talk(user, FAR, "networking")
    prepare(user)
    look_back(user, 3)
    thank(user)
    assert "3.6" not in user.look()[1]
    user.sleep_until(date(2026, 12, 1))
    begin_talk(user, "Bea Blom", "information")
    prepare(user)
    look_back(user, 4)
    no_thanks(user)
    assert RUNG_3 - user.look()[1] == {"3.4", "3.7", "3.11"}


@pytest.mark.parametrize(
    ("days", "top"),
    [
        ((date(2026, 12, 2), date(2026, 12, 3), date(2026, 12, 21)), date(2026, 12, 28)),
        ((date(2026, 12, 7), date(2026, 12, 8), date(2026, 12, 14)), date(2026, 12, 21)),
    ],
    ids=["28 days, then a fourth week", "four weeks, then 28 days"],
)
def test_the_top_is_reached_through_the_window_alone(user, days, top):
    rungs_1_and_2(user)
    the_first_week(user)
    the_second_week(user)
    for day in days[:2]:
        user.sleep_until(day)
        begin_talk(user, "Jan Jansen", "advice")
        look_back(user, 4)
        no_thanks(user)
    user.sleep_until(days[2])
    assert RUNG_3 - user.look()[1] == {"3.4", "3.7"}
    report_back(user, "Anna")
    assert RUNG_3 - user.look()[1] == {"3.4"}
    begin_talk(user, "Anna Bos", "follow_up")
    look_back(user, 4)
    thank(user)
    rung, laid = user.look()
    assert laid >= RUNG_3
    assert rung == 3
    assert step(user) == "Nog 7 dagen. Geef het wat tijd. Daarna nog één gesprek."

    user.sleep_until(top)
    assert user.look()[0] == 3
    assert step(user) == "Nog één gesprek, dan ben je er."
    begin_talk(user, "Ria Postma", "networking")
    user.press("Gesprek gevoerd")
    assert user.look()[0] == 4
    assert user.window.pages.ladder.reached.isVisible()
    assert user.says("Kijk eens hoe ver je bent gekomen. Dit doe je nu gewoon.")
    user.restart()
    assert user.look()[0] == 4
