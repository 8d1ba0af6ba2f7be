"""Whatever you do on whatever day, through the real store: nothing is taken away, and reading writes nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings

from netwerkapp.storage.database import open_in_memory
from netwerkapp.storage.store import Store
from tests.conftest import FakeClock
from tests.domain.records import FIRST_DAY
from tests.domain.test_ladder_properties import STARTS
from tests.storage.journal import StoreJournal
from tests.whatever import LIVES, ONE_DAY, a_day_is_taken_back, nothing_is_taken_away

SOMETIMES = settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


class Watched(StoreJournal):
    """Sees that reading writes nothing."""

    def ladder(self):
        before = self.store.door.connection.total_changes
        ladder = super().ladder()
        assert self.store.door.connection.total_changes == before
        return ladder


@cache
def prepared(start: str) -> Watched:
    clock = FakeClock(datetime.combine(FIRST_DAY, time(0, 0, 1), UTC))
    store = Store(open_in_memory(), clock)
    store.begin_day()
    journal = Watched(store, clock)
    STARTS[start](journal)
    return journal


@contextmanager
def started(start: str) -> Iterator[Watched]:
    """A copy of the store that begins like this."""
    model = prepared(start)
    connection = open_in_memory()
    model.store.door.connection.backup(connection)
    clock = FakeClock(model.store.now())
    store = Store(connection, clock)
    journal = Watched(store, clock)
    journal._tables = dict(model._tables)
    yield journal
    store.close()


@pytest.fixture(autouse=True, scope="module")
def close_the_models():
    yield
    for start in STARTS:
        prepared(start).store.close()
    prepared.cache_clear()


@pytest.mark.parametrize("start", STARTS)
@SOMETIMES
@given(life=LIVES)
def test_nothing_that_a_day_ended_with_is_taken_away_and_adding_lowers_nothing(start, life) -> None:
    with started(start) as journal:
        nothing_is_taken_away(journal, life)


@pytest.mark.parametrize("start", STARTS)
@SOMETIMES
@given(day=ONE_DAY)
def test_what_was_done_today_can_be_undone_today(start, day) -> None:
    with started(start) as journal:
        a_day_is_taken_back(journal.day(journal.number + 1), day)
