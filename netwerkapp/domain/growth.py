"""How your network grows: who led you to whom."""

from collections.abc import Mapping, Sequence

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """A person in the small tree, and how far from its root; the root is someone you met yourself."""

    contact: str
    depth: int


def branches(people: Mapping[str, str | None], order: Sequence[str], someone: str) -> tuple[Branch, ...]:
    """Return the tree that `someone` stands in, from its root down; people in a ring stand in it once.

    `people` has for each person who introduced them; those who led to one another stand under each other, and those
    beside each other in `order`.
    """
    root, seen = someone, {someone}
    while (giver := people.get(root)) in people and giver not in seen:
        assert giver is not None
        root = giver
        seen.add(root)
    found: list[Branch] = []
    placed: set[str] = set()
    waiting = [Branch(root, 0)]
    while waiting:
        branch = waiting.pop()
        if branch.contact in placed:
            continue
        placed.add(branch.contact)
        found.append(branch)
        led_to = [one for one in order if people.get(one) == branch.contact]
        waiting += [Branch(one, branch.depth + 1) for one in reversed(led_to)]
    return tuple(found)
