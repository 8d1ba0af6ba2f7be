"""Very many things are let go of few at a time."""

import pytest

from netwerkapp.domain.piecemeal import AT_ONCE, let_go


class Thing:
    """Tells how many are still held when it goes."""

    def __init__(self, many, left):
        self.many, self.left = many, left

    def __del__(self):
        self.left.append(len(self.many))


@pytest.mark.parametrize("kind", [list, dict])
def test_of_very_many_few_go_at_once_and_all_in_the_end(kind):
    many, left, how_many = kind(), [], 3 * AT_ONCE
    for number in range(how_many):
        thing = Thing(many, left)
        many.append(thing) if kind is list else many.update({number: thing})
    del thing
    let_go(many)
    assert not many
    assert len(left) == how_many
    assert max(left.count(number) for number in left) <= AT_ONCE
