"""Everything that can be seen is told to a screen reader too: with a name, what it is and how it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from netwerkapp.ui.aloud import CHART, FOLD, SPOKEN_AS, TAB
from netwerkapp.ui.fields import Choice, TextField
from netwerkapp.ui.fold import Fold
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.pages import NAMES
from netwerkapp.ui.plain_button import PlainButton
from tests.screens.heard import CHECKS, doubled, foreign, misnamed, nameless, parts_of, unseen
from tests.screens.scenes import all_scenes
from tests.screens.stage import DEMO, EMPTY, HIDDEN, READ_ONLY, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")

SCENES = [scene for scene in all_scenes() if not scene.more]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("data", [DEMO, EMPTY, READ_ONLY, HIDDEN])
def test_everything_has_a_name_of_its_own_in_the_language_of_the_user(qapp, tmp_path, language, data):
    stage, found = Stage(Manner(language), data, tmp_path / "data"), []
    try:
        for scene in SCENES:
            if scene.data == data:
                shown = scene.show(stage)
                settle()
                parts = parts_of(shown or stage.window)
                found += [f"{scene.name}: {one}" for check in CHECKS for one in check(parts)]
                found += [f"{scene.name}: {one}" for one in foreign(parts, language)]
                stage.tidy(shown)
    finally:
        stage.close()
    assert found == []


def test_the_title_of_the_window_says_which_page_is_seen(qapp, tmp_path):
    stage = Stage(Manner("nl"), DEMO, tmp_path / "data")
    try:
        titles = {}
        for name in NAMES:
            stage.page(name)
            titles[name] = stage.window.windowTitle()
    finally:
        stage.close()
    assert [name for name, title in titles.items() if title == "Netwerkapp"] == ["welcome"]
    assert len(set(titles.values())) == len(NAMES)


@pytest.fixture
def box(qtbot, theme):
    """A window in which defects are planted."""
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def put(widget, box):
    box.layout().addWidget(widget)
    widget.show()
    settle()
    return widget


def found(check, box):
    return list(check(parts_of(box)))


def test_a_field_without_a_name_is_found(box, theme):
    field = put(TextField(theme), box)
    assert any("has no name" in one for one in found(nameless, box))
    field.setAccessibleName("Naam")
    assert found(nameless, box) == []


def test_a_choice_is_called_by_its_label_and_not_by_what_is_chosen(box, theme):
    choice = put(Choice(theme), box)
    choice.addItem("vrienden")
    assert any("has no name" in one for one in found(nameless, box))
    choice.setAccessibleName("Kring & dichtbij")
    assert found(nameless, box) == []
    assert "Kring & dichtbij" in [part.name for part in parts_of(box)]
    other = QWidget()
    QVBoxLayout(other).addWidget(choice)
    put(other, box)
    assert found(nameless, box) == []


def test_two_buttons_that_say_the_same_are_found_unless_something_tells_them_apart(box, theme):
    one, other = put(Link(theme, "Verwijderen"), box), put(Link(theme, "Verwijderen"), box)
    assert len(found(doubled, box)) == 1
    one.setAccessibleDescription("Anna")
    assert found(doubled, box) == []
    other.setAccessibleDescription("Anna")
    group = put(QWidget(), box)
    group.setAccessibleName("Deze week")
    QVBoxLayout(group).addWidget(other)
    settle()
    assert found(doubled, box) == []


def test_a_label_that_can_be_pressed_is_found(box, theme):
    label = put(Label(theme, "Meer"), box)
    assert found(misnamed, box) == []
    label.setCursor(Qt.CursorShape.PointingHandCursor)
    assert len(found(misnamed, box)) == 1


def test_a_painted_widget_that_does_not_say_what_it_is_is_found(box):
    painted = put(QWidget(), box)
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert any("does not say what it is" in one for one in found(misnamed, box))
    painted.setProperty(SPOKEN_AS, CHART)
    assert found(misnamed, box) == []
    assert any("has no name" in one for one in found(nameless, box))


def test_one_of_several_that_says_it_is_a_check_box_is_found(box):
    group = QButtonGroup(box)
    buttons = [put(PlainButton(text), box) for text in ("Ja", "Nee")]
    for button in buttons:
        button.setCheckable(True)
        group.addButton(button)
    assert len(found(misnamed, box)) == 2
    for button in buttons:
        button.setAutoExclusive(True)
    assert found(misnamed, box) == []


def test_a_fold_that_does_not_say_whether_it_is_open_is_found(box, theme):
    fold = put(Fold(theme, "Meer"), box)
    assert found(misnamed, box) == []
    (part,) = [part for part in parts_of(box) if part.name == "Meer"]
    assert "expandable" in part.states
    assert "expanded" not in part.states
    fold.header.click()
    (part,) = [part for part in parts_of(box) if part.name == "Meer"]
    assert "expanded" in part.states
    fold.header.setProperty(SPOKEN_AS, TAB)
    (part,) = [part for part in parts_of(box) if part.name == "Meer"]
    assert "expanded" not in part.states
    assert "selected" in part.states


def test_a_button_that_folds_and_does_not_say_so_is_found(box):
    button = QPushButton("Meer")
    button.setProperty(SPOKEN_AS, FOLD)
    put(button, box)
    assert found(misnamed, box) == []
    (part,) = [part for part in parts_of(box) if part.widget is button]
    part.widget.setCheckable(True)
    assert len(list(misnamed([part]))) == 1


def test_what_can_have_the_focus_and_is_not_seen_is_found(box):
    button = put(PlainButton("Ja"), box)
    assert found(unseen, box) == []
    button.setFixedSize(1, 1)
    settle()
    assert len(found(unseen, box)) == 1


def test_english_in_a_dutch_window_is_found_and_dutch_in_an_english_one(box):
    button = put(PlainButton("Prepare a talk"), box)
    assert len(list(foreign(parts_of(box), "nl"))) == 1
    assert list(foreign(parts_of(box), "en")) == []
    button.setText("Gesprek voorbereiden")
    assert list(foreign(parts_of(box), "nl")) == []
    assert len(list(foreign(parts_of(box), "en"))) == 1


def test_a_picture_that_says_something_to_the_mouse_only_is_found(box):
    picture = put(QLabel(), box)
    picture.setPixmap(box.grab())
    assert found(nameless, box) == []
    picture.setToolTip("Gesprek gepland")
    assert len(found(nameless, box)) == 1
