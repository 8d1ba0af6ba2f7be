"""The eight kinds of answers, in a step that a coach added: by mouse and by keys, changed, skipped, found back."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.content_file import ContentError
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.steps import StepAnswer
from tests.ui.steps.desk import ALT, CTRL, SHIFT, Desk

EXTRA = """
[[step]]
id = "extra"
phase = 3
icon = "sprout"
title = "My coach asks"
purpose = "A step of your coach."
done = "You answered your coach."

"""
QUESTION = """
[[step.question]]
id = "{kind}"
kind = "{kind}"
text = "What about {kind}?"
"""
OPTIONS = """option = [{ id = "one", text = "One" }, { id = "two", text = "Two" }]
"""
KINDS = ("choice", "multi", "scale5", "scale10", "text", "contact", "names", "plan")


@pytest.fixture
def content(tmp_path):
    """A copy of the content with a question more in the first step, and a step more with every kind."""
    folder = tmp_path / "content"
    shutil.copytree(RESOURCES / "content", folder)
    for language in ("nl", "en"):
        file = folder / language / "steps.toml"
        text = file.read_text(encoding="utf-8")
        second = text.index('[[step]]\nid = "w2"')
        more = QUESTION.format(kind="text").replace('id = "text"', 'id = "more"')
        questions = "".join(
            QUESTION.format(kind=kind) + (OPTIONS if kind in ("choice", "multi") else "") for kind in KINDS
        )
        file.write_text(f"{text[:second]}{more}\n{text[second:]}{EXTRA}{questions}", encoding="utf-8")
    return folder


@pytest.fixture
def desk(qtbot, tmp_path, clock, theme, content):
    made = Desk(qtbot, tmp_path / "data", clock, theme, content)
    made.store.contacts.save(Contact("anna", clock(), Name("Anna", "", "Bos")))
    made.store.contacts.save(Contact("bram", clock(), Name("Bram", "", "Vos")))
    yield made
    made.stop()


def pick_by_mouse(desk, letters):
    picker = desk.question.picker
    if not picker.field.isVisible():
        desk.click(picker.other)
    picker.field.setFocus()
    picker.field.clear()
    desk.type(letters)
    desk.click(picker.links[0])


def pick_by_keys(desk, letters):
    if not desk.question.picker.field.isVisible():
        desk.question.picker.other.setFocus()
        desk.key(Qt.Key.Key_Space)
    desk.type(letters)
    desk.key(Qt.Key.Key_Return)


def plan_by_mouse(desk, letters, day, time):
    pick_by_mouse(desk, letters)
    for field, words in ((desk.question.day.field, day), (desk.question.time.field, time)):
        desk.click(field)
        field.selectAll()
        desk.type(words)
    desk.click(desk.page.back)


def plan_by_keys(desk, letters, day, time):
    pick_by_keys(desk, letters)
    for field, words in ((desk.question.day.field, day), (desk.question.time.field, time)):
        while QApplication.focusWidget() is not field:
            desk.key(Qt.Key.Key_Tab)
        field.selectAll()
        desk.type(words)
        desk.key(Qt.Key.Key_Tab)


def type_text(desk, words, *, mouse):
    if mouse:
        desk.click(desk.question.text.viewport())
    desk.question.text.selectAll()
    desk.type(words)
    if mouse:
        desk.click(desk.page.on)
    else:
        desk.key(Qt.Key.Key_Return, CTRL)


PLAN = StepAnswer(
    text="then I send Anna a message",
    contact="anna",
    day=date(2026, 11, 26),
    time="10:00",
    condition="If it is Thursday 26 November at 10:00",
)
OTHER_PLAN = StepAnswer(
    text="then I send Bram a message",
    contact="bram",
    day=date(2026, 11, 27),
    time="09:30",
    condition="If it is Friday 27 November at 9:30",
)
MOUSE = {
    "choice": [lambda d: d.click(d.question.cards.card("one")), lambda d: d.click(d.question.cards.card("two"))],
    "multi": [lambda d: d.click(d.question.cards.card("one")), lambda d: d.click(d.question.cards.card("two"))],
    "scale5": [lambda d: d.click(d.question.scale.button(2)), lambda d: d.click(d.question.scale.button(5))],
    "scale10": [lambda d: d.click(d.question.scale.button(0)), lambda d: d.click(d.question.scale.button(10))],
    "text": [lambda d: type_text(d, "First", mouse=True), lambda d: type_text(d, "Second", mouse=True)],
    "contact": [lambda d: pick_by_mouse(d, "ann"), lambda d: pick_by_mouse(d, "bra")],
    "plan": [
        lambda d: plan_by_mouse(d, "ann", "26 nov", "10.00"),
        lambda d: plan_by_mouse(d, "bra", "27 nov", "9.30"),
    ],
}
KEYS = {
    "choice": [lambda d: d.key(Qt.Key.Key_1), lambda d: d.key(Qt.Key.Key_2)],
    "multi": [lambda d: d.key(Qt.Key.Key_1), lambda d: d.key(Qt.Key.Key_2)],
    "scale5": [lambda d: d.key(Qt.Key.Key_2), lambda d: d.key(Qt.Key.Key_5)],
    "scale10": [lambda d: d.key(Qt.Key.Key_0), lambda d: d.key(Qt.Key.Key_ParenRight, SHIFT)],
    "text": [lambda d: type_text(d, "First", mouse=False), lambda d: type_text(d, "Second", mouse=False)],
    "contact": [lambda d: pick_by_keys(d, "ann"), lambda d: pick_by_keys(d, "bra")],
    "plan": [
        lambda d: plan_by_keys(d, "ann", "26 nov", "10.00"),
        lambda d: plan_by_keys(d, "bra", "27 nov", "9.30"),
    ],
}
KEPT = {
    "choice": (StepAnswer(("one",)), StepAnswer(("two",))),
    "multi": (StepAnswer(("one",)), StepAnswer(("one", "two"))),
    "scale5": (StepAnswer(scale=2), StepAnswer(scale=5)),
    "scale10": (StepAnswer(scale=0), StepAnswer(scale=10)),
    "text": (StepAnswer(text="First"), StepAnswer(text="Second")),
    "contact": (StepAnswer(contact="anna"), StepAnswer(contact="bram")),
    "plan": (PLAN, OTHER_PLAN),
}


@pytest.mark.parametrize("kind", KEPT)
@pytest.mark.parametrize("hands", [MOUSE, KEYS], ids=["mouse", "keys"])
def test_an_answer_is_kept_changed_and_found_back(desk, kind, hands):
    first, second = hands[kind]
    desk.to("extra", kind)
    place = desk.question.setting.place
    first(desk)
    desk.saver.flush()
    assert desk.store.steps.answer(place) == KEPT[kind][0]
    desk.restart()
    desk.to("extra", kind)
    assert desk.question._answer == KEPT[kind][0]
    second(desk)
    desk.restart()
    desk.to("extra", kind)
    assert desk.store.steps.answer(place) == KEPT[kind][1]
    assert desk.question._answer == KEPT[kind][1]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mouse", [True, False])
def test_skipping_keeps_nothing_and_back_is_free(desk, kind, mouse):
    desk.to("extra", kind)
    before = desk.store.undoable()
    if mouse:
        desk.click(desk.page.skip)
    else:
        desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.page.current()[1] != kind
    desk.key(Qt.Key.Key_Left, ALT)
    assert desk.page.current() == ("extra", kind)
    assert desk.store.undoable() == before
    assert not desk.store.steps.answer(desk.question.setting.place).given


@pytest.mark.parametrize("mouse", [True, False])
def test_names_become_contacts_once_and_the_clock_can_be_hidden_for_good(desk, mouse):
    desk.to("extra", "names")
    assert desk.question.clock.text() == "0:00"
    if mouse:
        desk.click(desk.question.text.viewport())
    desk.type("Anna Bos")
    desk.key(Qt.Key.Key_Return)
    desk.type("Ria van der Berg")
    if mouse:
        desk.click(desk.page.on)
    else:
        desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.store.contacts.count() == 3
    desk.store.undo()
    assert desk.store.contacts.count() == 2
    desk.to("extra", "names")
    if mouse:
        desk.click(desk.question.clock.link)
    else:
        desk.question.clock.link.setFocus()
        desk.key(Qt.Key.Key_Space)
    desk.restart()
    desk.to("extra", "names")
    assert not desk.question.clock._words.isVisible()


def test_an_extra_step_and_an_extra_question_are_on_the_path(desk):
    desk.page.open("extra")
    assert desk.page._path.rows["extra"].text() == "My coach asks"
    desk.to("w1", "more")
    desk.type("Because")
    desk.page.go_on()
    assert desk.page.current() == ("w1", "")
    desk.restart()
    desk.to("w1", "more")
    assert desk.question.text.text() == "Because"


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('kind = "scale5"\ntext = "What', 'kind = "stars"\ntext = "What', "step[16].question[3]", "kind stars"),
        (OPTIONS, "", "step[16].question[1]", "needs options"),
        ('phase = 3\nicon = "sprout"', 'icon = "sprout"', "step[16].phase", "is missing"),
        ('title = "My coach asks"', "title = ", "", "Invalid value"),
        ('title = "My coach asks"', "title = 3", "step[16].title", "not of the kind"),
    ],
)
def test_a_broken_file_is_named_with_its_key_and_the_reason(content, old, new, key, reason):
    file = content / "nl" / "steps.toml"
    text = file.read_text(encoding="utf-8")
    start = text.index('id = "extra"')
    file.write_text(text[:start] + text[start:].replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        _ = load_content(content, "nl").steps
    assert (caught.value.file, caught.value.key) == (file, key)
    assert reason in caught.value.reason
