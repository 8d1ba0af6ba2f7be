"""One talk from the first message to what it leaves, in the real window: by mouse, and by keys."""

from datetime import date, timedelta

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.touches import TouchKind
from tests.dialogs import answer_the_dialog
from tests.pdf import read_pdf
from tests.test_app import User, add_henk

pytestmark = pytest.mark.usefixtures("source_language_again")


class ByKeys(User):
    """Presses what it is told to with the keys; Tab leads there."""

    def click(self, widget):
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.hasFocus():
            for _ in range(250):
                self.key(Qt.Key.Key_Tab)
                if QApplication.focusWidget() is widget:
                    break
            assert QApplication.focusWidget() is widget, f"Tab does not lead to {widget.accessibleName() or widget}"
        else:
            widget.setFocus()
        self.key(Qt.Key.Key_Space)


@pytest.fixture(params=[User, ByKeys], ids=["mouse", "keys"])
def user(request, qtbot, tmp_path, clock):
    someone = request.param(qtbot, tmp_path / "netwerkapp", clock)
    yield someone
    someone.quit()


def later(user, days):
    """Close the window, and open it some days later."""
    user.quit()
    user.clock.forward(days=days)
    user.start()


def row(user, words):
    """The row of this week that begins with these words."""
    user.go(Qt.Key.Key_1)
    found = [one for one in user.window.pages.ladder.week.rows if one.accessibleName().startswith(words)]
    assert found, [one.accessibleName() for one in user.window.pages.ladder.week.rows]
    return found[0]


def open_row(user, words):
    """Enter on a row of this week."""
    row(user, words).setFocus()
    user.key(Qt.Key.Key_Return)


def space(user, words):
    row(user, words).setFocus()
    user.key(Qt.Key.Key_Space)


def talk_of(user, name):
    person = user.store.contacts.named(name)[0]
    return user.store.conversations.of_contact(person.id)[0]


def invite(user):
    """The first message, and silence that is no loss."""
    user.press("Gesprek voorbereiden")
    user.press("Voorbereiden")
    user.press("Praktisch")
    invitation = user.window.pages.conversations.preparation.sheet.invitation
    assert "{" not in invitation.box.text.text()
    assert invitation.box.gap.isVisible()
    invitation.box.text.setFocus()
    user.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    user.type("Hoi Henk, mag ik je 20 minuten spreken?")
    user.press("Kopiëren")
    assert QGuiApplication.clipboard().text() == "Hoi Henk, mag ik je 20 minuten spreken?"
    user.press("Verstuurd")
    kinds = [touch.kind for touch in user.store.touches.of_contact(talk_of(user, "henk").contact)]
    assert kinds == [TouchKind.INVITATION]


def prepare(user):
    """A day, and what has to be there to be prepared."""
    user.fill("Welke dag?", "vrijdag")
    user.key(Qt.Key.Key_Tab)
    user.fill("Hoe laat?", "10.00")
    user.key(Qt.Key.Key_Tab)
    user.press("Doel")
    user.fill("Mijn doel in één zin", "Weten hoe een dag eruitziet.")
    user.press("Mijn verhaal")
    user.fill("Mijn openingszin", "Fijn dat je tijd hebt.")
    user.press("Mijn vragen")
    for number in (1, 2, 3):
        user.fill(f"Vraag {number}", f"Vraag nummer {number}?")
    user.key(Qt.Key.Key_Tab)


def back_in_the_window(user):
    """The system gives the focus back when a dialog closes; the screen of the tests does not."""
    with user.qtbot.waitActive(user.window):
        user.window.activateWindow()


def take_along(user, qtbot, folder):
    """The file for the calendar, and the card as a PDF; both are read back."""
    talk = talk_of(user, "henk")
    answer_the_dialog(qtbot, folder / "henk.ics")
    user.press("In agenda")
    back_in_the_window(user)
    event = vobject.readOne((folder / "henk.ics").read_text(encoding="utf-8")).vevent
    assert event.uid.value == f"{talk.id}@netwerkapp"
    assert event.dtstart.value.date() == talk.date
    user.press("Afdrukken of pdf")
    answer_the_dialog(qtbot, folder / "henk.pdf")
    user.press("Bewaren als pdf")
    qtbot.waitUntil((folder / "henk.pdf").exists)
    back_in_the_window(user)
    text = "".join(read_pdf((folder / "henk.pdf").read_bytes()).text.split())
    for line in ("Henk van der Berg", "Weten hoe een dag eruitziet.", "Vraag nummer 3?"):
        assert "".join(line.split()) in text
    user.key(Qt.Key.Key_Escape)


def look_back(user):
    reflection = user.window.pages.conversations.reflection
    assert reflection.isVisible()
    for name in ("ease", "useful"):
        reflection.felt.sliders[name].setFocus()
        user.key(Qt.Key.Key_Space)
    user.fill("Wat leer ik", "Op de tijd letten.")
    user.fill("Namen die je kreeg", "Bram Visser")
    user.key(Qt.Key.Key_Return)


def test_a_whole_cycle_closes_itself(user, qtbot, tmp_path):
    user.press("Eerst rondkijken")
    add_henk(user)
    invite(user)

    later(user, 3)
    open_row(user, "Nog geen antwoord van Henk")
    assert user.says("Wil je intussen iemand anders vragen?")
    later(user, 6)
    open_row(user, "Herinnering aan Henk")
    user.press("Herinnering verstuurd")
    talk = talk_of(user, "henk")
    assert user.store.invitations.of_conversation(talk.id).reminded_on == user.clock().date()
    later(user, 1)
    user.go(Qt.Key.Key_4)
    user.window.pages.conversations.open(talk.id)
    user.press("Praktisch")
    user.press("Ja", user.window.pages.conversations.preparation.sheet.invitation)
    assert user.store.invitations.of_conversation(talk.id).answer is Answer.YES

    prepare(user)
    planned = talk_of(user, "henk")
    assert (planned.status, planned.date) == (Status.PLANNED, date(2026, 12, 4))
    assert planned.ready_at is not None
    take_along(user, qtbot, tmp_path)

    later(user, 2)
    open_row(user, "Ging je gesprek met Henk door?")
    user.press("Ja, gevoerd")
    assert "3.3" not in user.laid()
    look_back(user)
    assert "3.3" in user.laid()

    user.press("Verstuurd", user.window.pages.conversations.reflection.thanks)
    assert talk_of(user, "henk").status is Status.DONE
    assert user.store.touches.of_conversation(talk.id, TouchKind.THANKS) is not None
    bram = user.store.contacts.named("bram")[0]
    assert bram.introduced_by == talk.contact

    user.press("Bericht via Henk")
    preparation = user.window.pages.conversations.preparation
    assert preparation.isVisible()
    assert preparation.sheet.invitation.box.text.text().startswith("Beste Bram, Henk gaf mij uw naam")
    assert preparation.lesson.text() == "Vorige keer leerde je: Op de tijd letten."
    user.press("Gedaan")
    assert user.store.reflections.get(talk.id).lesson_applied
    tiles = {tile.id: (tile.count, tile.target) for tile in user.ladder().tiles}
    assert {key: tiles[key][0] for key in ("3.4", "3.5", "3.7", "3.9")} == {"3.4": 1, "3.5": 1, "3.7": 1, "3.9": 1}

    later(user, 1)
    space(user, "Hoe vaak bijpraten met Henk?")
    assert user.store.contacts.get(talk.contact).rhythm_days == 90
    user.undo()
    assert user.store.contacts.get(talk.contact).rhythm_days is None
    later(user, 21)
    space(user, "Vertel Henk hoe het ging")
    assert user.store.touches.of_conversation(talk.id, TouchKind.REPORT_BACK).date == user.clock().date()
    assert next(tile for tile in user.ladder().tiles if tile.id == "3.7").count == 2
    assert user.clock().date() - talk_of(user, "henk").date > timedelta(days=21)
