"""Ids: fresh, and in order where many are asked for at once."""

from netwerkapp.domain.ids import new_id, new_ids


def test_ids_are_never_the_same():
    assert len({new_id(), *new_ids(1_000)}) == 1_001


def test_many_ids_rise():
    ids = new_ids(1_000)
    assert ids == sorted(ids)
    assert new_ids(0) == []
