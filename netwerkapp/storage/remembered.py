"""What was counted is known until something is written, here or by another program."""

from collections.abc import Callable
from typing import TypeVar

from netwerkapp.storage.door import Door

Answer = TypeVar("Answer")
_MOST = 32  # answers


class Remembered:
    """Asks the file once for what several places show."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._mark: tuple[int, ...] = ()
        self._known: dict[object, object] = {}

    def get(self, question: object, ask: Callable[[], Answer]) -> Answer:
        """Return the answer to this question, asked anew after any change; what may be taken back is not kept."""
        with self._door.lock:
            if self._door.connection.in_transaction:
                return ask()
            mark = self._door.revision()
            if mark != self._mark or len(self._known) >= _MOST:
                self._mark, self._known = mark, {}
            if question not in self._known:
                self._known[question] = ask()
            return self._known[question]  # type: ignore[return-value]  # what `ask` of this question returned
