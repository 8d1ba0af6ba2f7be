"""Work that takes longer, away from the window: it goes on living, and the work can be cancelled."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from netwerkapp.domain.progress import Progress
from netwerkapp.ui.beside import BESIDE


class CancelledError(Exception):
    """The user does not want it any more: nothing is left half done."""


class Job(QObject):
    """One piece of work in a thread of its own; what it tells arrives in the thread of the window."""

    progressed = Signal(int)  # per cent
    finished = Signal(object)  # what the work returned
    failed = Signal(object)  # the exception
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], object]) -> None:
        """Take the work: it is given a function to call with how far it is, from 0 to 1."""
        super().__init__()
        self._work, self._stop = work, Event()
        self._told = -1
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to end; it tells `cancelled` when it has."""
        self._stop.set()

    def wait(self) -> None:
        """Stay until the work is over."""
        self._thread.join()

    def _run(self) -> None:
        try:
            with _unhalted():
                result = self._work(self._step)
        except CancelledError:
            self.cancelled.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)

    def _step(self, part: float) -> None:
        if self._stop.is_set():
            raise CancelledError
        percent = int(part * 100)
        if percent != self._told:
            self._told = percent
            self.progressed.emit(percent)


@contextmanager
def _unhalted() -> Iterator[None]:
    """Work beside the window; what was made is passed over afterwards too, until the next work begins."""
    gc.unfreeze()
    with BESIDE:
        try:
            yield
        finally:
            gc.freeze()
