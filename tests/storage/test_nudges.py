"""What was asked, and what was answered."""

from datetime import timedelta

from netwerkapp.domain.absence import Asked


def test_the_last_time_counts_and_each_kind_and_row_has_its_own(store, clock):
    assert store.nudges.last("suits") is None
    store.nudges.ask("suits")
    first = store.today()
    clock.forward(days=15)
    store.nudges.ask("suits")
    assert store.nudges.last("suits") == Asked(first + timedelta(days=15), answered=False)
    assert store.nudges.last("suits", "talk") is None
    assert store.nudges.last("back") is None


def test_an_answer_stays_when_it_is_asked_again_that_day(store):
    store.nudges.ask("suits")
    store.nudges.answer("suits", "smaller")
    store.nudges.ask("suits")
    assert store.nudges.last("suits") == Asked(store.today(), answered=True)


def test_undo_passes_it_by(store):
    store.profile.set("name", "Marjan")
    store.nudges.answer("suits", "smaller")
    assert store.undo() == "profile_changed"
    assert store.nudges.last("suits").answered
