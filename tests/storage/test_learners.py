"""The same learners, day by day through the real store."""

from datetime import UTC, datetime, time

import pytest

from netwerkapp.storage.database import open_in_memory
from netwerkapp.storage.store import Store
from tests.conftest import FakeClock
from tests.domain.records import FIRST_DAY
from tests.domain.test_learners import *  # noqa: F403
from tests.learners import Quiet
from tests.storage.journal import StoreJournal


@pytest.fixture
def journal():
    """In memory: hundreds of days are hundreds of commits, and waiting for the disk teaches nothing here."""
    clock = FakeClock(datetime.combine(FIRST_DAY, time(0, 0, 1), UTC))
    store = Store(open_in_memory(), clock)
    store.begin_day()
    yield StoreJournal(store, clock)
    store.close()


@pytest.fixture
def until():
    """The life at the top is that of the domain's test."""
    return 4


def test_the_talks_in_writing_of_the_quiet_one_are_written_ones_in_the_store(journal: StoreJournal) -> None:
    learner = Quiet(journal)
    learner.live(50)
    talks = [journal.store.conversations.get(talk) for talk in learner.talks]
    assert [talk.channel.value for talk in talks if talk and talk.channel] == ["writing", "walk", "writing"]
