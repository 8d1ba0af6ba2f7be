"""The whole test table of the ladder once more, on records in the real file."""

from datetime import UTC, datetime, time

import pytest

from netwerkapp.domain.proofs import Proof
from netwerkapp.storage.store import Store, open_store
from tests.conftest import FakeClock
from tests.domain import test_ladder, test_next_step
from tests.domain.records import FIRST_DAY
from tests.domain.test_ladder import *  # noqa: F403
from tests.domain.test_next_step import *  # noqa: F403
from tests.storage.journal import StoreJournal


@pytest.fixture
def journal(tmp_path):
    clock = FakeClock(datetime.combine(FIRST_DAY, time(0, 0, 1), UTC))
    store: Store = open_store(tmp_path / "data", clock)
    yield StoreJournal(store, clock)
    store.close()


def test_the_tables_are_those_of_the_domain():
    numbers = {name.split("_")[1] for name in dir(test_ladder) if name.startswith("test_t")}
    assert {f"t{number}" for number in range(1, 45)} <= numbers
    assert dir(test_next_step)


def test_the_record_behind_a_tile_is_found(journal):
    anna = journal.contact(2)
    talk = journal.talk(anna, ease=3, useful=3, prepared=True)
    journal.touch(contact=anna, level=1)
    proofs = [journal.store.ladders.proof(criterion) for criterion in ("3.3", "3.2", "1.1")]
    assert proofs == [Proof(talk=talk), Proof(contact=anna), Proof()]
