"""The places of the first page, in one column and in two."""

from PySide6.QtWidgets import QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.columns import Columns
from tests.screens.stage import settle

LONG = "Deze week staat er meer dan er eerst stond, en elke regel ervan is te lezen. " * 8


def test_what_moved_to_another_column_grows_with_its_words(theme, qtbot):
    """Even when the window becomes wide before anything is in its place, as when it is maximised at once."""
    columns, words = Columns(theme, QWidget(), QWidget()), Label(theme, "Nog leeg.")
    qtbot.addWidget(columns)
    columns.week.put(words)
    columns.now.put(Label(theme, "Bedank Saskia."))
    for width in (700, 1000, 700, 1000):
        columns.resize(width, 500)
        columns.fit(width)
    columns.show()
    settle()
    words.setText(LONG)
    settle()
    assert words.heightForWidth(words.width()) > 150
    assert words.height() >= words.heightForWidth(words.width())
