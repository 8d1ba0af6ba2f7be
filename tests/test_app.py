"""The whole path, in the real window: first run, a person, a talk prepared, held and looked back on; then a restart."""

from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from netwerkapp.app import build_window
from netwerkapp.domain.conversations import Status
from netwerkapp.storage.store import open_store
from netwerkapp.ui.fields import TextArea, TextField
from netwerkapp.ui.stops import first_stop

pytestmark = pytest.mark.usefixtures("source_language_again")

CTRL = Qt.KeyboardModifier.ControlModifier


class User:
    """Hands and eyes: keys and mouse on the window, and what stands on it."""

    def __init__(self, qtbot, folder, clock, language="nl"):
        self.qtbot, self.folder, self.clock, self.language = qtbot, folder, clock, language
        self.start()

    def start(self):
        self.store = open_store(self.folder, self.clock)
        self.window = build_window(self.store, self.folder, self.language, self.clock)
        self.window.resize(1180, 760)
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def quit(self):
        assert self.window.close()
        shiboken6.delete(self.window)
        self.store.close()

    def restart(self):
        self.quit()
        self.start()

    def click(self, widget):
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, modifier)
        QApplication.processEvents()

    def type(self, text):
        focused = QApplication.focusWidget()
        assert isinstance(focused, TextField | TextArea), focused
        for letter in text:  # QTest knows no letters outside ASCII
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def button(self, text, inside=None):
        found = [
            button
            for button in (inside or self.window).findChildren(QAbstractButton)
            if button.isVisible() and text in (button.text(), button.accessibleName())
        ]
        assert found, f"no button {text}"
        return found[0]

    def press(self, text, inside=None):
        self.click(self.button(text, inside))

    def field(self, name):
        found = [
            field
            for kind in (TextField, TextArea)
            for field in self.window.findChildren(kind)
            if field.isVisible() and field.accessibleName() == name
        ]
        assert found, f"no field {name}"
        return found[0]

    def fill(self, name, text):
        field = self.field(name)
        field.setFocus()
        self.type(text)

    def go(self, digit):
        """Ctrl and a digit: ladder, steps, contacts, conversations."""
        self.qtbot.keyClick(self.window, digit, CTRL)
        QApplication.processEvents()

    def undo(self):
        """By the menu, as Ctrl+Z in a field is the field's own."""
        self.window.menus.undo.trigger()
        QApplication.processEvents()

    def says(self, text):
        return any(
            text in label.text()
            for label in self.window.findChildren(QWidget)
            if hasattr(label, "text") and callable(label.text) and label.isVisible() and isinstance(label.text(), str)
        )

    def ladder(self):
        return self.store.ladders.read()

    def laid(self):
        return {tile.id for tile in self.ladder().tiles if tile.laid}


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = User(qtbot, tmp_path / "netwerkapp", clock)
    yield someone
    someone.quit()


def answer_the_three_questions(user):
    user.press("Ik zoek werk")
    user.key(Qt.Key.Key_Return, CTRL)
    user.press("Koffie drinken")
    user.press("Samen wandelen")
    user.key(Qt.Key.Key_Return, CTRL)
    user.press("1")
    user.key(Qt.Key.Key_Return, CTRL)


def add_henk(user):
    user.go(Qt.Key.Key_3)
    user.press("Nieuw contact")
    form = user.window.pages.contacts.sides.form
    assert form.isVisible()
    user.type("Henk van der Berg")
    user.key(Qt.Key.Key_Tab)
    user.press("Werk en plaats")
    user.fill("Functie", "planner")
    user.press("Klaar")


def prepare_the_talk(user):
    user.press("Gesprek voorbereiden")
    user.press("Voorbereiden")
    user.fill("Mijn doel in één zin", "Weten hoe een dag eruitziet.")
    user.fill("Wat wil ik oefenen?", "Eén keer doorvragen.")
    user.press("Mijn verhaal")
    user.fill("Mijn openingszin", "Fijn dat je tijd hebt.")
    user.press("Mijn vragen")
    for number in (1, 2):
        user.fill(f"Vraag {number}", f"Vraag nummer {number}?")
    user.click(user.window.pages.conversations.preparation.sheet.question_list.chips[0])
    user.press("Praktisch")
    user.fill("Welke dag?", "donderdag")
    user.key(Qt.Key.Key_Tab)
    user.fill("Hoe laat?", "10.00")
    user.key(Qt.Key.Key_Tab)


def fill_in_the_practical_side(user):
    """Every field of the open section Praktisch that is no day and no time."""
    page = user.window.pages.conversations
    user.fill("Waar?", "Bij het station")
    user.fill("Hoeveel minuten?", "25")
    choice = page.preparation.sheet.practical.channel
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("walk") - 1)
    user.key(Qt.Key.Key_Down)
    user.fill("Waar ben ik bang voor?", "Ik val stil")
    user.fill("Hoe groot is de kans dat dat gebeurt?", "70")
    tension = page.preparation.sheet.fields["tension"]
    user.click(tension.widget.card("6"))
    user.fill("Mijn als-dan-zin voor dat moment", "Als ik stilval, dan lees ik voor.")
    user.fill("Rust erna", "Vanaf 13.00 uur niets")
    user.key(Qt.Key.Key_Tab)


def look_back(user):
    user.press("Gesprek gevoerd")
    reflection = user.window.pages.conversations.reflection
    assert reflection.isVisible()
    for name, keys in (("energy_cost", 1), ("ease", 0), ("pleasure", 1), ("useful", 1)):
        reflection.felt.sliders[name].setFocus()
        user.key(Qt.Key.Key_Space)
        for _ in range(keys):
            user.key(Qt.Key.Key_Right)
    user.fill("Wat ging goed", "Ik begon met mijn doel.")
    user.fill("Wat ging anders", "Het duurde langer.")
    user.fill("Wat leer ik", "Op de tijd letten.")


def test_the_whole_path_and_everything_is_there_after_a_restart(user):
    user.type("Marjan")
    user.key(Qt.Key.Key_Return)
    answer_the_three_questions(user)
    assert "1.1" in user.laid()
    user.press("Naar de ladder")
    assert user.says("Goedemorgen, Marjan")
    add_henk(user)
    assert user.store.contacts.named("berg")[0].name.sort_key.startswith("berg")
    prepare_the_talk(user)
    look_back(user)
    assert "3.3" in user.laid()
    assert user.window.pages.conversations.reflection.bar.text().startswith("Je legt een nieuwe tegel")
    user.go(Qt.Key.Key_4)
    assert user.window.pages.conversations.listing.isVisible()  # where you are already: from one talk to all of them
    user.click(user.window.pages.conversations.listing.rows[0])
    user.press("Bewaren")
    assert user.window.current_page() == "ladder"
    assert user.window.focusWidget() is first_stop(user.window.pages.ladder)
    before, rung = user.laid(), user.ladder().rung
    assert rung == 2  # a held talk opens the first gate
    assert user.says("Bewust onbekwaam")

    user.restart()
    assert user.window.current_page() == "ladder"
    assert user.says("Goedemorgen, Marjan")
    assert (user.laid(), user.ladder().rung) == (before, rung)
    held = user.store.conversations.page((Status.HELD,), 0, 5)[0].conversation
    assert (held.date, held.time) == (date(2026, 11, 23), "10:00")  # held before its day: it was today
    user.go(Qt.Key.Key_4)
    user.click(user.window.pages.conversations.listing.rows[0])
    reflection = user.window.pages.conversations.reflection
    assert {name: slider.value() for name, slider in reflection.felt.sliders.items()} == {
        "energy_cost": 4,
        "ease": 3,
        "pleasure": 4,
        "useful": 4,
    }
    assert user.field("Wat ging goed").text() == "Ik begon met mijn doel."
    assert user.field("Wat ging anders").text() == "Het duurde langer."
    assert user.field("Wat leer ik").text() == "Op de tijd letten."
    user.press("Naar je gespreksblad")
    sheet = user.window.pages.conversations.preparation.sheet
    assert sheet.fields["goal"].text() == "Weten hoe een dag eruitziet."
    assert sheet.fields["learn_goal"].text() == "Eén keer doorvragen."
    assert sheet.fields["opening"].text() == "Fijn dat je tijd hebt."
    questions = sheet.question_list.questions()
    assert questions[:2] == ("Vraag nummer 1?", "Vraag nummer 2?")
    assert len(questions) == 3
    user.go(Qt.Key.Key_3)
    contact = user.store.contacts.named("henk")[0]
    assert (contact.name.full, contact.job) == ("Henk van der Berg", "planner")
    user.go(Qt.Key.Key_2)
    user.window.pages.steps.open("w1")
    assert user.window.pages.steps.question.cards.value() == "need_work"
    assert user.store.profile.many("channel") == ("walk", "coffee")
    assert user.store.profile.get("week_budget") == "1"


def test_everything_practical_is_there_after_a_restart(user):
    user.press("Eerst rondkijken")
    add_henk(user)
    prepare_the_talk(user)
    fill_in_the_practical_side(user)
    user.restart()
    user.go(Qt.Key.Key_4)
    user.click(user.window.pages.conversations.listing.rows[0])
    sheet = user.window.pages.conversations.preparation.sheet
    practical = sheet.practical
    user.press("Praktisch")
    assert practical.picker.isVisible()
    assert user.says("Henk van der Berg")
    assert practical.date.text() == "donderdag 26 november"
    assert practical.time.text() == "10.00"
    assert practical.place.text() == "Bij het station"
    assert practical.minutes.text() == "25"
    assert practical.channel.currentData() == "walk"
    assert sheet.fields["fear"].text() == "Ik val stil"
    assert sheet.fields["fear_pct"].text() == "70"
    assert sheet.fields["tension"].text() == "6"
    assert sheet.fields["if_then"].text() == "Als ik stilval, dan lees ik voor."
    assert sheet.fields["rest"].text() == "Vanaf 13.00 uur niets"


def test_undo_after_a_restart_takes_back_the_last_text_and_brings_it_again(user):
    user.press("Eerst rondkijken")
    add_henk(user)
    prepare_the_talk(user)
    look_back(user)
    user.restart()
    talk = user.store.conversations.page((Status.HELD,), 0, 1)[0].conversation.id
    assert user.window.menus.undo.text().endswith("terugblik")
    user.undo()
    assert user.store.reflections.get(talk).lesson == ""
    assert user.store.reflections.get(talk).slip == "Het duurde langer."
    user.restart()
    user.window.menus.redo.trigger()
    assert user.store.reflections.get(talk).lesson == "Op de tijd letten."
    while user.store.undoable():
        user.undo()
    assert user.store.contacts.count() == 0
    assert user.ladder().rung == 1
    assert user.ladder().fraction == 0


def test_a_milestone_of_today_goes_with_undo_and_one_of_yesterday_stays(user, clock):
    user.press("Eerst rondkijken")
    add_henk(user)
    prepare_the_talk(user)
    user.press("Gesprek gevoerd")
    assert user.ladder().rung == 2
    user.undo()
    assert user.ladder().rung == 1
    user.window.menus.redo.trigger()
    assert user.ladder().rung == 2
    user.quit()
    clock.forward(days=1)
    user.start()
    user.undo()
    assert user.ladder().rung == 2


@pytest.mark.parametrize("talk_type", ["networking", "information", "advice", "follow_up"])
def test_the_sheet_of_each_type_has_its_own_fields_and_keeps_them(user, talk_type):
    user.press("Eerst rondkijken")
    user.go(Qt.Key.Key_4)
    user.press("Nieuw gesprek")
    user.click(user.window.pages.conversations.beginning.types.card(talk_type))
    user.press("Voorbereiden")
    sheet = user.window.pages.conversations.preparation.sheet
    content = user.window._content.sheet
    expected = {
        field.id
        for section in content.section
        for field in content.fields_for(section, talk_type)
        if field.kind in ("line", "text", "percent", "scale10") and field.id != "place"
    }
    assert set(sheet.fields) == expected
    for key, section in sheet.sections.items():
        if not section.header.isChecked():
            user.click(section.header)
        for field in content.fields_for(next(one for one in content.section if one.id == key), talk_type):
            if field.kind in ("line", "text") and field.id != "place":
                user.fill(field.label, f"Over {field.id}")
    user.restart()
    user.go(Qt.Key.Key_4)
    user.click(user.window.pages.conversations.listing.rows[0])
    sheet = user.window.pages.conversations.preparation.sheet
    typed = {key: field.text() for key, field in sheet.fields.items() if field.field.kind in ("line", "text")}
    assert typed == {key: f"Over {key}" for key in typed}


def test_the_next_step_leads_to_its_place(user):
    user.press("Eerst rondkijken")
    user.click(user.window.pages.ladder.card.button)
    assert user.window.current_page() == "steps"
    assert user.window.pages.steps.current() == ("w1", "reason_start")


def test_the_status_line_says_when_it_was_kept(user):
    assert user.window.around.status_line.text() == "Nog niets bewaard"
    user.press("Eerst rondkijken")
    add_henk(user)
    assert user.window.around.status_line.text() == "Bewaard om 9.41 uur, alleen op deze computer"


def test_the_other_language_has_the_same_path(qtbot, tmp_path, clock):
    user = User(qtbot, tmp_path / "netwerkapp", clock, "en")
    user.press("Look around first")
    user.go(Qt.Key.Key_4)
    assert user.says("Your talks will come here")
    user.go(Qt.Key.Key_3)
    user.press("New contact")
    user.type("Joy")
    user.press("Done")
    user.press("Prepare a talk")
    user.press("Prepare")
    user.fill("My goal in one line", "To learn.")
    user.press("Talk held")
    for name in ("ease", "useful"):
        user.window.pages.conversations.reflection.felt.sliders[name].setFocus()
        user.key(Qt.Key.Key_Space)
    user.fill("What went well", "I asked.")
    user.press("Keep")
    user.restart()
    assert user.window.current_page() == "ladder"
    assert user.ladder().rung == 2
    assert user.says("Consciously incompetent")
    user.go(Qt.Key.Key_4)
    user.click(user.window.pages.conversations.listing.rows[0])
    assert user.field("What went well").text() == "I asked."
    user.quit()


def test_a_day_that_begins_while_the_window_is_open_settles_the_one_before(user, clock):
    user.press("Eerst rondkijken")
    add_henk(user)
    user.window.begin_day()
    assert user.store.settings.get("last_day") == "2026-11-23"
    clock.forward(days=1)
    user.window.begin_day()
    assert user.store.settings.get("last_day") == "2026-11-24"


def test_what_is_typed_when_the_window_is_closed_at_once_is_there(user):
    user.press("Eerst rondkijken")
    add_henk(user)
    user.press("Gesprek voorbereiden")
    user.press("Voorbereiden")
    user.fill("Mijn doel in één zin", "Nog net op tijd")
    user.restart()
    talk = user.store.conversations.page((Status.PREPARING,), 0, 1)[0]
    assert talk.goal == "Nog net op tijd"


def test_the_way_back_in_a_notice_goes_when_it_would_take_back_something_else(user):
    user.press("Eerst rondkijken")
    add_henk(user)
    prepare_the_talk(user)
    user.press("Gesprek gevoerd")
    assert "Gevoerd" in user.window.notice.text()
    user.fill("Wat ging goed", "Ik begon met mijn doel.")
    user.key(Qt.Key.Key_Tab)
    assert user.window.notice.text() == ""
    assert user.window.menus.undo.text().endswith("terugblik")


def test_undo_in_a_notice_takes_back_what_it_speaks_of(user):
    user.press("Eerst rondkijken")
    add_henk(user)
    prepare_the_talk(user)
    user.press("Gesprek gevoerd")
    user.click(user.window.notice.link)
    assert user.store.conversations.count((Status.HELD,)) == 0
    assert user.store.conversations.count((Status.PLANNED,)) == 1
