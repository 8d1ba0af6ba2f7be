"""That it is not going well is kept until the page that answers it is closed."""

import pytest

from netwerkapp.domain.support import support_needed
from netwerkapp.storage.facts import read_facts


@pytest.fixture
def needed(store):
    def needed():
        facts = read_facts(store.door)
        return support_needed(facts.heavy_picks, facts.tensions, facts.support_closed_at, store.today())

    return needed


def test_said_it_comes_first_until_the_page_is_closed(store, clock, needed):
    assert not needed()
    store.heavy.pick()
    assert needed()
    clock.forward(seconds=5)
    store.heavy.close()
    assert not needed()
    clock.forward(seconds=5)
    store.heavy.pick()
    assert needed()


def test_closing_a_page_that_came_by_itself_says_nothing_was_said(store, clock, needed):
    store.heavy.close()
    assert not needed()
    facts = read_facts(store.door)
    assert facts.support_closed_at == clock()
    clock.forward(days=1)
    assert not needed()


def test_undo_passes_both_by(store, clock):
    store.profile.set("name", "Marjan")
    store.heavy.pick()
    store.heavy.close()
    assert store.undo() == "profile_changed"
    assert read_facts(store.door).heavy_picks == (clock(),)
