"""What is taken on the map already, so that a name finds the side where it covers least."""

import math
from collections.abc import Iterator, Sequence
from itertools import product

from PySide6.QtCore import QRectF

_Box = tuple[float, float, float, float]  # left, top, right, bottom


class Room:
    """What is taken already, in cells, so that only what is near is looked at."""

    def __init__(self, cell: float, taken: Sequence[QRectF], below: "Room | None" = None) -> None:
        """`below` is taken too, and stays as it is."""
        self._cell, self._below = cell, below
        self._cells: dict[tuple[int, int], list[_Box]] = {}
        for box in taken:
            self.take(box)

    def take(self, box: QRectF) -> None:
        """Remember that something stands here."""
        sides = _sides(box)
        for cell in self._over(sides):
            self._cells.setdefault(cell, []).append(sides)

    def covered(self, box: QRectF) -> float:
        """Return how much of what is taken this box would cover."""
        return self._covered(_sides(box))

    def least_covered(self, boxes: Sequence[QRectF]) -> QRectF:
        """Return the first of these boxes that covers nothing, else the one that covers least."""
        best, least = boxes[0], math.inf
        for box in boxes:
            covered = self.covered(box)
            if covered < least:
                best, least = box, covered
            if not covered:
                break
        return best

    def _covered(self, sides: _Box) -> float:
        left, top, right, bottom = sides
        near = {id(other): other for cell in self._over(sides) for other in self._cells.get(cell, ())}
        here = 0.0
        for x, y, further, lower in near.values():
            wide = min(right, further) - max(left, x)
            high = min(bottom, lower) - max(top, y)
            if wide > 0 and high > 0:
                here += wide * high
        return here + (self._below._covered(sides) if self._below else 0)

    def _over(self, sides: _Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(side // self._cell) for side in sides)
        return product(range(left, right + 1), range(top, bottom + 1))


def _sides(box: QRectF) -> _Box:
    return box.left(), box.top(), box.right(), box.bottom()
