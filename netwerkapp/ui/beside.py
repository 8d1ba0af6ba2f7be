"""Working beside the window without it standing still meanwhile."""

import gc
import sys
from threading import Lock

TURN = 0.00025  # s that the work goes on while the window waits


class Beside:
    """Whoever works in a thread of its own does so in this.

    The window gets its turn much sooner, as it asks for several before it is drawn. And Python does not go over
    all that is made, again and again: that holds the window, and what belongs to it would be let go of by the thread.
    """

    def __init__(self) -> None:
        self._hand = Lock()
        self._working = 0
        self._usual, self._collects = sys.getswitchinterval(), True

    def __enter__(self) -> None:
        """Begin; more than one may be at work."""
        with self._hand:
            if not self._working:
                self._usual, self._collects = sys.getswitchinterval(), gc.isenabled()
                sys.setswitchinterval(min(self._usual, TURN))
                gc.disable()
            self._working += 1

    def __exit__(self, *_error: object) -> None:
        """All is as usual when the last one ends."""
        with self._hand:
            self._working -= 1
            if not self._working:
                sys.setswitchinterval(self._usual)
                if self._collects:
                    gc.enable()


BESIDE = Beside()
