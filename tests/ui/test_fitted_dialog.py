"""Dialogs fit on the screen and over their window, also with large text."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.fitted_dialog import FittedDialog
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.start_problem import Problem, StartProblem
from netwerkapp.ui.theme import load_theme
from netwerkapp.ui.tiles import BigTile
from netwerkapp.ui.trouble import Trouble
from netwerkapp.ui.unkept import Unkept

pytestmark = pytest.mark.usefixtures("source_language_again")

SENTENCE = "Je kunt gewoon verdergaan, en alles wat je schreef staat er nog."


@pytest.fixture
def large(qapp, theme):
    made = load_theme(RESOURCES, "light", 2.0)
    made.apply(qapp)
    yield made
    theme.apply(qapp)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    return made


DIALOGS = [
    pytest.param(Trouble, id="something went wrong"),
    pytest.param(lambda theme, window: StartProblem(theme, Problem.NEWER, None, window), id="the start"),
    pytest.param(lambda theme, window: Unkept(theme, Saver(timedelta), window), id="not kept"),
]


def of_a_kind(kind, dialog):
    return [one for one in dialog.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize("make", DIALOGS)
def test_with_large_text_a_dialog_is_no_wider_than_its_window_and_its_picture_makes_room(window, large, make):
    dialog = make(large, window)
    dialog.show()
    assert dialog.width() <= window.width()
    assert of_a_kind(BigTile, dialog) == []
    for label in of_a_kind(Label, dialog):
        assert label.mapTo(dialog, QPoint(label.width(), 0)).x() <= dialog.width()
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("make", DIALOGS)
def test_where_there_is_room_a_dialog_is_as_wide_as_designed_with_its_picture(window, theme, make):
    dialog = make(theme, window)
    dialog.show()
    assert dialog.width() == 560
    assert len(of_a_kind(BigTile, dialog)) == 1


def test_what_is_too_long_for_the_screen_is_scrolled(window, theme):
    dialog = FittedDialog(theme, 560, window)
    last = Label(theme, SENTENCE)
    for _ in range(40):
        dialog.content.addWidget(Label(theme, SENTENCE))
    dialog.content.addWidget(last)
    dialog.fit()
    dialog.show()
    QApplication.processEvents()
    assert dialog.height() < dialog.screen().availableSize().height()
    assert last.visibleRegion().isEmpty()
    area = last.parentWidget().parentWidget().parentWidget()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not last.visibleRegion().isEmpty()
