"""Letting go of very many things few at a time: of all at once, the window would stand still meanwhile."""

from typing import Any

AT_ONCE = 500


def let_go(many: list[Any] | dict[Any, Any]) -> None:
    """Empty a list or a dictionary, which nobody needs any more."""
    if isinstance(many, dict):
        while many:
            many.popitem()
    while many:
        del many[-AT_ONCE:]
