"""What you learned from is kept, newest first, and counts with a takeaway."""

from dataclasses import replace

from netwerkapp.domain.learning import Learned, LearningKind
from netwerkapp.storage.facts import read_facts


def test_an_entry_is_kept_changed_and_taken_away(store, clock):
    book = Learned("a", clock(), LearningKind.BOOK, "Zo doe je dat", "Voorbereiden helpt.")
    store.learning.add(book)
    clock.forward(seconds=1)
    film = Learned("b", clock(), LearningKind.VIDEO, "Film")
    store.learning.add(film)
    assert store.learning.all() == [film, book]
    assert store.learning.get("a") == book
    store.learning.change(replace(book, title="Zo kan het ook"))
    assert store.learning.get("a").title == "Zo kan het ook"
    store.learning.delete("a")
    assert store.learning.get("a") is None
    assert [store.undo() for _ in range(4)] == [
        "learning_deleted",
        "learning_changed",
        "learning_added",
        "learning_added",
    ]
    assert store.learning.all() == []


def test_only_what_you_took_from_it_counts(store, clock):
    store.learning.add(Learned("a", clock(), LearningKind.BLOG, "Een stuk"))
    assert read_facts(store.door).learned == 0
    store.learning.change(Learned("a", clock(), LearningKind.BLOG, "Een stuk", "Begin klein."))
    assert read_facts(store.door).learned == 1


def test_an_entry_of_a_kind_that_only_a_step_knows_is_shown_too(store, clock):
    row = {"id": "podcast", "kind": "podcast", "takeaway": "Luisteren", "created_at": clock().isoformat()}
    with store.door.action("test") as action:
        action.insert("learning", row)
    assert store.learning.all()[0].kind == "podcast"
