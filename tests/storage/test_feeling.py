"""Where it feels that you are, in the file."""


def test_it_is_placed_moved_and_taken_away(store):
    assert store.feeling.get() is None
    store.feeling.place(2)
    store.feeling.place(1)
    assert store.feeling.get() == 1
    store.feeling.place(None)
    assert store.feeling.get() is None


def test_each_can_be_undone_and_one_visit_is_one_action(store):
    store.feeling.place(2, "visit")
    store.feeling.place(3, "visit")
    store.feeling.place(4, "later")
    assert store.undo() == "feeling_placed"
    assert store.feeling.get() == 3
    assert store.undo() == "feeling_placed"
    assert store.feeling.get() is None
