from datetime import date

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Title
from netwerkapp.ui.layouts import no_wider
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.steps.footer import Footer
from netwerkapp.ui.steps.view import WIDE
from tests.screens.stage import settle


@pytest.mark.parametrize(("wide", "field"), [(600, 600 - 28 - 24), (1900, 900)])
def test_a_page_is_never_wider_than_can_be_read(theme, qtbot, wide, field):
    page, text = PageScroll(theme, widest=900), TextField(theme)
    page.content.addWidget(text)
    qtbot.addWidget(page)
    page.resize(wide, 300)
    page.show()
    settle()
    assert (text.x(), text.width()) == (28, field)


def test_a_page_is_as_wide_with_a_scroll_bar_as_without_one(theme, qtbot):
    page, text = PageScroll(theme), TextField(theme)
    page.content.addWidget(text)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    settle()
    before = text.width()
    for number in range(60):
        page.content.addWidget(Label(theme, f"Regel {number}"))
    settle()
    assert page.verticalScrollBar().isVisible()
    assert text.width() == before
    assert text.mapTo(page, text.rect().topRight()).x() < page.verticalScrollBar().parentWidget().x()


def test_what_is_no_wider_has_the_height_of_its_own_width(theme, qtbot):
    page, field = PageScroll(theme), DayField(theme, "Wanneer?", lambda: date(2026, 11, 26))
    above, below = QWidget(), QVBoxLayout()
    above.setLayout(below)
    below.addLayout(no_wider(field, 200))
    page.content.addWidget(above)
    page.content.addStretch()
    qtbot.addWidget(page)
    page.resize(900, 300)
    page.show()
    field.field.setText("31-02")
    field.field.returnPressed.emit()
    settle()
    assert field.width() == 200
    assert field.error.y() > field.field.geometry().bottom()
    assert field.error.height() >= field.error.heightForWidth(200)


def test_the_ways_on_end_where_the_answers_end(theme, qtbot):
    window = QWidget()
    footer = Footer(theme)
    footer.setParent(window)
    qtbot.addWidget(window)
    window.show()
    footer.fit(44, 20)
    footer.resize(1800, 100)
    footer.show()
    settle()
    assert footer.on.geometry().right() == 44 + WIDE - 1
    assert footer.skip.y() < footer.on.geometry().bottom()
    footer.resize(340, 160)
    settle()
    assert footer.skip.y() >= footer.on.geometry().bottom()
    assert footer.on.geometry().right() <= footer.width()


def test_a_title_stands_on_one_line_where_there_is_room(theme, qtbot):
    box, title = QWidget(), Title(theme, "De functie en drie onderwerpen", role="h3")
    row = Flow(box)
    row.addWidget(title)
    qtbot.addWidget(box)
    box.resize(400, 100)
    box.show()
    settle()
    line = title.heightForWidth(400)
    assert title.height() == line
    box.resize(130, 100)
    settle()
    assert title.height() >= 2 * line


def test_what_can_be_done_about_a_message_stands_below_it_where_there_is_little_room(theme, shown):
    notice = Notice(theme)
    window = shown(notice, width=900)
    notice.show_message("Saskia is van je lijst.", "Ongedaan maken")
    settle()
    text = notice.findChild(type(notice._text))
    assert notice.link.x() > text.geometry().right()
    window.resize(360, 200)
    settle()
    assert notice.link.y() >= text.geometry().bottom()
    assert notice.link.x() == text.x()
