import pytest
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Title
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.scroll import PageScroll
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
