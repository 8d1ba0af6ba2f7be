"""From an empty folder to rung 2 and rung 3 in the real window, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from netwerkapp.ui.fields import TextArea, TextField
from tests.test_app import CTRL, User

pytestmark = pytest.mark.usefixtures("source_language_again")

ALT = Qt.KeyboardModifier.AltModifier


class Keys(User):
    """A user without a mouse."""

    def click(self, widget):
        raise AssertionError("no mouse here")

    def tab_to(self, name):
        """Press Tab until the focus is on what has this name or text; fails after a full round."""
        seen = []
        for _ in range(80):
            widget = QApplication.focusWidget()
            names = [widget.accessibleName()] if widget is not None else []
            if isinstance(widget, QAbstractButton):
                names.append(widget.text())
            if name in names:
                return widget
            seen += names
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not reached by Tab; on the way: {dict.fromkeys(filter(None, seen))}")

    def press_by_key(self, name):
        self.tab_to(name)
        self.key(Qt.Key.Key_Space)

    def on(self):
        self.key(Qt.Key.Key_Return, CTRL)

    def digit(self, number):
        self.key(getattr(Qt.Key, f"Key_{number}"))

    def at(self, step, question):
        assert self.window.pages.steps.current() == (step, question)

    def write(self, text):
        """Type in the field that has the focus, or in the next one."""
        while not isinstance(QApplication.focusWidget(), TextField | TextArea):
            self.key(Qt.Key.Key_Tab)
        self.type(text)


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = Keys(qtbot, tmp_path / "netwerkapp", clock)
    yield someone
    someone.quit()


def discover(user):
    """Rung 1: begin, how you make contact, the self-check and the discovery."""
    user.press_by_key("Begin met drie vragen")
    user.at("w1", "reason_start")
    for question, digit in (("reason_start", 1), ("channel", 4), ("week_budget", 1)):
        user.at("w1", question)
        user.digit(digit)
        user.on()
    user.at("w1", "")
    user.on()
    for question, answer in (
        ("rq0", None),
        ("rq1", 2),
        ("rq2", 1),
        ("rq3", "Vorig jaar, aan mijn buurvrouw."),
        ("rq4", 4),
    ):
        user.at("w2", question)
        if isinstance(answer, int):
            user.digit(answer)
        elif answer:
            user.write(answer)
        user.on()
    user.at("w2", "")
    user.on()
    items = [*(f"t{n}" for n in range(1, 9)), "g1", "g2", "gr", *(f"e{n}" for n in range(1, 7))]
    for item in items:
        user.at("w3", item)
        user.digit(3)
        user.on()
    user.at("w3", "result")
    user.on()
    user.at("w3", "calm_mode")
    user.digit(1)
    user.on()
    user.on()
    user.at("w4", "discovery")
    user.digit(3)
    user.on()


def see_what_is_hard(user):
    """Rung 2: thoughts, an experiment, something learned, a plan, five names and whom to start with."""
    user.key(Qt.Key.Key_2, CTRL)
    while user.window.pages.steps.current()[0] != "w5":
        user.on()
    user.at("w5", "thoughts")
    user.digit(1)
    user.key(Qt.Key.Key_Right)
    user.key(Qt.Key.Key_Space)
    user.on()
    user.at("w5", "r01")
    user.digit(7)
    user.on()
    user.at("w5", "r02")
    user.key(Qt.Key.Key_ParenRight, Qt.KeyboardModifier.ShiftModifier)
    user.on()
    user.on()
    user.at("w6", "experiment")
    user.write("Vragen mag altijd.")
    user.tab_to("Vraag drie mensen: ‘Waarvoor zou je mij bellen?’")
    user.digit(1)
    user.on()
    user.at("w6", "after")
    user.on()
    user.on()
    user.at("w7", "helps")
    user.digit(2)
    user.on()
    user.at("w7", "takeaway-book")
    user.write("Voorbereiden helpt.")
    while user.window.pages.steps.current()[0] != "w8":
        user.on()
    user.at("w8", "reason")
    user.write("Dan vind ik werk dat past.")
    user.on()
    user.at("w8", "obstacle")
    user.on()
    user.at("w8", "plan")
    user.write("Anna Bos")
    user.key(Qt.Key.Key_Return)
    user.tab_to("Op welke dag?")
    user.type("26 nov")
    user.on()
    user.at("w8", "put_off")
    while user.window.pages.steps.current()[0] != "w9":
        user.on()
    for place, names in ((1, ("Ria Postma", "Piet de Wit")), (2, ("Bea Blom", "Jan Jansen"))):
        user.at("w9", f"p{place}")
        for name in names:
            user.write(name)
            user.key(Qt.Key.Key_Return)
        user.on()
    while user.window.pages.steps.current()[0] != "w11":
        user.on()
    user.at("w11", "first_choice")
    user.digit(1)


def test_from_an_empty_folder_to_rung_2_and_rung_3_by_keys(user):
    assert user.ladder().rung == 1
    discover(user)
    assert user.ladder().rung == 2
    see_what_is_hard(user)
    assert {f"2.{n}" for n in range(1, 7)} <= user.laid()
    assert user.ladder().rung == 3
    user.restart()
    assert user.ladder().rung == 3


def test_one_rated_thought_is_rung_2_by_keys_and_back_is_free(user):
    user.press_by_key("Eerst rondkijken")
    user.key(Qt.Key.Key_2, CTRL)
    user.tab_to("2 Bewust onbekwaam")
    user.key(Qt.Key.Key_Space)
    user.press_by_key("Wat houdt je tegen")
    user.digit(1)
    user.on()
    user.digit(0)
    assert user.ladder().rung == 2
    user.key(Qt.Key.Key_Left, ALT)
    user.at("w5", "thoughts")


def test_the_steps_are_found_back_at_the_same_question_after_a_restart(user):
    user.press_by_key("Begin met drie vragen")
    user.on()
    user.at("w1", "channel")
    user.restart()
    user.at("w1", "channel")
    user.key(Qt.Key.Key_1, CTRL)
    user.key(Qt.Key.Key_2, CTRL)
    user.at("w1", "channel")


def test_going_on_from_a_page_to_read_leaves_the_menus_alone(user):
    user.press_by_key("Begin met drie vragen")
    user.window.pages.steps.open_at("w3 result")
    user.on()
    user.digit(1)
    user.window.menus.edit_opened.emit()
    assert user.window.menus.undo.isEnabled()
