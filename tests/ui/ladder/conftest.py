"""Ladders to show, and the page on a real file."""

from datetime import date, datetime, time
from types import SimpleNamespace

import pytest

from netwerkapp.content import load_content
from netwerkapp.domain.facts import Facts
from netwerkapp.domain.ladder import climb
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.ladder.page import LadderPage
from netwerkapp.ui.saver import Saver
from tests.conftest import ZONE, FakeClock
from tests.domain.records import FIRST_DAY

TODAY = date(2026, 11, 23)


@pytest.fixture
def clock():
    return FakeClock(datetime.combine(FIRST_DAY, time(9, 41), ZONE))


@pytest.fixture
def content():
    return load_content(RESOURCES / "content", "nl")


@pytest.fixture
def texts(content):
    return content.ladder


@pytest.fixture
def ladder_of():
    """Make a ladder of facts."""
    return lambda **facts: climb(Facts(**facts), TODAY)


@pytest.fixture
def on_rung_two(ladder_of):
    """All of rung 1, and one of six tiles on rung 2; one tile of rung 3 as well."""
    return ladder_of(resistances_rated=2, contacts=3, definition_written=True, know_score=9)


@pytest.fixture(params=["mouse", "keys"])
def way(request):
    """How a row of the week is pressed."""
    return request.param


@pytest.fixture
def show_page(qtbot, theme, content, store, clock):
    """Show the page; what it told is in `steps`, `conversations` and so on. In the end all that waits is kept."""
    savers = []

    def show(width=1000, height=704):
        savers.append(Saver(clock))
        page = LadderPage(theme, content, store, savers[-1])
        told = SimpleNamespace(steps=[], conversations=[], contacts=[], questions=[], said=[])
        page.step_chosen.connect(told.steps.append)
        page.conversation_chosen.connect(told.conversations.append)
        page.contact_chosen.connect(told.contacts.append)
        page.question_wanted.connect(lambda step, question: told.questions.append((step, question)))
        page.told.connect(lambda text, undo: told.said.append((text, undo)))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.refresh()
        page.complete()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page, told

    yield show
    for saver in savers:
        saver.flush()
