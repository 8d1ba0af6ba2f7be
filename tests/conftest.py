"""What all tests share: a fixed clock that can be moved, and a store in a temporary folder."""

import os
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import settings

from netwerkapp import quick_qt

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
settings.load_profile("untimed")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
quick_qt.load()  # as the app does

ZONE = timezone(timedelta(hours=1))
MONDAY = datetime(2026, 11, 23, 9, 41, tzinfo=ZONE)


class FakeClock:
    """Says the moment that the test sets."""

    def __init__(self, moment: datetime = MONDAY) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, days: float = 0, seconds: float = 0) -> None:
        self.moment += timedelta(days=days, seconds=seconds)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def store(tmp_path, clock):
    from netwerkapp.storage.store import open_store

    opened = open_store(tmp_path / "data", clock)
    yield opened
    opened.close()


@pytest.fixture
def journal(store, clock):
    """Write records as the app does, day after day."""
    from tests.storage.journal import StoreJournal

    return StoreJournal(store, clock)


@pytest.fixture
def source_language_again(qapp):
    """A window chooses the language of the whole application; the next test begins without one."""
    import shiboken6
    from PySide6.QtCore import QLocale, QTranslator

    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        shiboken6.delete(translator)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def in_front(qtbot):
    """Show a window before all others; it goes when the test is over. Ask for it last: what it uses stays till then."""
    import shiboken6

    windows = []

    def show(window):
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    for window in windows:
        if shiboken6.isValid(window):
            shiboken6.delete(window)


@pytest.fixture
def theme(qapp):
    """The look, applied, for everything that is shown in tests."""
    from netwerkapp.paths import RESOURCES
    from netwerkapp.ui.theme import load_theme

    look = load_theme(RESOURCES)
    look.apply(qapp)
    return look
