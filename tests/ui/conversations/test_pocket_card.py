"""The pocket card follows the sheet, says when it is full, and leaves off what you choose."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.preparations import CardPart, Preparation
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.conversations.pocket_card import RATIO, CardContent, PocketCard, PocketCardView

HEADINGS = {"goal": "My goal", "story": "My story", "questions": "My questions", "offer": "I can offer"}


SHEET = Preparation(
    "talk",
    {"goal": "Learn  about\nplanning", "opening": "Good of you", "offer": "My list"},
    ("How was it?", "", "What next?"),
)


def card(*parts):
    return CardContent("Henk", "Thu 26 Nov, 10:00", "coffee", parts, HEADINGS)


def painted(theme, content, height, changed=""):
    image = QImage(314, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    fits = PocketCard(theme).render(painter, QRectF(0, 0, 314, height), content, changed)
    painter.end()
    return image, fits


def test_the_painter_says_whether_all_of_it_fits(theme):
    short, long = card(CardPart("goal", ("Short",))), card(CardPart("goal", ("Many words again. " * 40,) * 3))
    assert painted(theme, short, round(314 * RATIO))[1]
    assert not painted(theme, long, round(314 * RATIO))[1]
    assert PocketCard(theme).height(314, long) > 314 * RATIO > PocketCard(theme).height(314, short)


def test_the_line_that_is_typed_now_is_in_the_accent(theme):
    content = card(CardPart("goal", ("Learn about planning",)))
    usual, _ = painted(theme, content, 300)
    typed, _ = painted(theme, content, 300, "Learn about planning")
    assert usual != typed
    assert painted(theme, content, 300, "Something else")[0] == usual


@pytest.mark.parametrize("text", ["x" * 10_000, "👩‍👩‍👧" * 50, "محمد العلي", "<b>x</b>", "a\u202eb"])
def test_any_text_is_painted(theme, text):
    full = card(CardPart("goal", (text,)), CardPart("questions", (text, text), numbered=True))
    empty = card(CardPart("goal", ("",)), CardPart("questions", ("", ""), numbered=True))
    assert painted(theme, full, 443)[0] != painted(theme, empty, 443)[0]


@pytest.fixture
def view(theme, shown):
    made = PocketCardView(theme, load_content(RESOURCES / "content", "en").sheet)
    shown(made, width=360)
    return made


def test_an_empty_sheet_says_what_will_come(view):
    view.show_card("Henk", "No day yet", "coffee", Preparation("talk"))
    assert view._empty.isVisible()
    assert not view.full.isVisible()


def test_a_full_card_says_so_and_offers_to_leave_parts_off(view, qtbot):
    sheet = Preparation("talk", {"goal": "Many words again. " * 40, "opening": "Many words again. " * 40})
    view.show_card("Henk", "No day yet", "coffee", sheet)
    assert view.full.isVisible()
    with qtbot.waitSignal(view.without_changed) as told:
        view.boxes["story"].click()
    assert told.args == ["story"]
    view.show_card(
        "Henk", "No day yet", "coffee", Preparation("talk", {**sheet.answers, "card_without": "story offer"})
    )
    assert not view.full.isVisible()
    assert [key for key, box in view.boxes.items() if box.isChecked()] == ["goal", "questions"]
    assert view.boxes["goal"].isVisible()


class Paints(QObject):
    """Hears of what part of a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.parts = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.parts.append(event.rect())
        return False


def typed(view, **answers):
    sheet = Preparation("talk", {**SHEET.answers, **answers}, SHEET.questions)
    view.show_card("Henk", "Thu 26 Nov", "coffee", sheet, next(iter(answers.values()), ""))
    QApplication.processEvents()


def test_a_key_draws_only_the_line_that_is_typed_in(view):
    typed(view)
    paints = Paints(view.picture)
    typed(view, opening="Good of you t")
    typed(view, opening="Good of you to")
    assert len(paints.parts) == 2
    for part in paints.parts:
        assert part.height() < view.picture.height() / 4
    paints.parts.clear()
    typed(view, opening="Good of you to")
    assert paints.parts == []


@pytest.mark.parametrize("text", ["Good of you to", "", "Many words again. " * 9, "Many words again. " * 90, "My list"])
def test_the_card_on_the_screen_is_as_if_it_was_drawn_whole(view, text):
    typed(view)
    typed(view, opening=text)
    typed(view, offer="My list, and")
    seen = view.screen().grabWindow(view.window().winId()).toImage()
    whole = view.window().grab().toImage()
    assert seen.convertToFormat(whole.format()) == whole


def test_a_screen_reader_hears_the_card(view):
    view.show_card("Henk", "Thu 26 Nov", "coffee", SHEET)
    said = view.picture.accessibleDescription()
    for words in ("Henk", "Thu 26 Nov", "Learn about planning", "What next?", "My list"):
        assert words in said


def test_the_card_is_never_higher_than_a6(view):
    view.show_card("Henk", "", "coffee", Preparation("talk", {"goal": "word " * 2000}))
    QApplication.processEvents()
    assert view.picture.height() <= view.picture.width() * RATIO + 40
