"""Taking things out of a layout: what goes for good, and what stays to be placed again."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.layouts import clear, forget


@pytest.fixture
def widget(qapp):
    made = QWidget()
    yield made
    delete(made)


def filled(layout):
    """Two labels in the layout; the places they have there."""
    for words in ("one", "two"):
        layout.addWidget(QLabel(words))
    return [layout.itemAt(place) for place in range(layout.count())]


@pytest.mark.parametrize("kind", [QVBoxLayout, QHBoxLayout, QGridLayout])
def test_what_is_forgotten_stays_on_the_widget_and_leaves_no_place_behind(widget, kind):
    layout = kind(widget)
    places = filled(layout)
    forget(layout)
    assert layout.count() == 0
    assert [label.text() for label in widget.findChildren(QLabel)] == ["one", "two"]
    assert not any(isValid(place) for place in places)


@pytest.mark.parametrize("kind", [QVBoxLayout, QGridLayout, Flow])
def test_what_is_cleared_goes_for_good_with_what_is_in_layouts_within(widget, kind):
    layout, inner = QVBoxLayout(widget), kind()
    places = filled(layout)
    layout.addSpacing(8)
    layout.addLayout(inner)
    filled(inner)
    labels = widget.findChildren(QLabel)
    clear(layout)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert layout.count() == 0
    assert len(labels) == 4
    assert not any(isValid(one) for one in (*labels, *places, inner))
