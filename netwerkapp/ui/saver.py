"""Keeps what is typed without making anybody wait, and tells when it is kept."""

from collections.abc import Callable
from datetime import datetime
from threading import Lock, Thread

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from netwerkapp.records import dataclass
from netwerkapp.storage.door import Cause, RefusedError, SaveError

DELAY = 300  # ms after the last key
LATEST = 500  # ms after the first key that waits: who goes on typing loses no more than a moment either
RETRY = 5000  # ms between tries while saving does not work
SOONER = 250  # ms between tries while another program holds the file: most do so for a moment
PATIENCE = 5000  # ms before that is told


@dataclass(frozen=True, slots=True)
class Change:
    """What waits to be written: `then` follows in the thread of the window, `words` are what the user would miss."""

    write: Callable[[], object]
    then: Callable[[], object] | None = None
    words: str = ""
    asked: bool = False  # at once, by a button or a tick: the page shows what was kept


class Saver(QObject):
    """Takes changes from widgets and writes them: soon (`later`) or at once (`now`).

    With `in_background`, what is written soon is written by one thread, which lives as long as something waits; the
    window goes on meanwhile. So `write` touches no widget, and is given all it needs when it is handed over.
    A change that could not be written stays here and is tried again every five seconds.
    """

    refused = Signal()  # nothing can be kept here at all
    saved = Signal(object)  # datetime: everything is kept since this moment
    failed = Signal(object)  # Cause; what was typed is still here
    caught_up = Signal()  # what could not be kept when it was asked for is kept now
    free = Signal()  # nothing is being written any more: what reads the file does not wait for the disk
    _ended = Signal(object)  # the thread

    def __init__(
        self,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        read_only: bool = False,
        keeps_settings: bool = False,
        in_background: bool = False,
    ) -> None:
        """With `keeps_settings` the settings of the app are kept, also where all else can only be read."""
        super().__init__(parent)
        self._read_only, self._keeps_settings, self._in_background = read_only, keeps_settings, in_background
        self._clock = clock
        self._hand = Lock()  # on what waits and what became of it
        self._waiting: dict[str, Change] = {}
        self._done: dict[str, Change] = {}
        self._failure: SaveError | None = None
        self._wrong: Exception | None = None
        self._thread: Thread | None = None
        self._enough = False  # the thread leaves the rest to the window
        self._asked = 0  # how often something was asked for at once
        self._owes = False  # something that was asked for is not kept yet
        self._oldest, self._failing = QElapsedTimer(), QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._begin)
        self._again = QTimer(self)
        self._again.timeout.connect(self._begin)
        self._ended.connect(self._end)

    def later(
        self, key: str, write: Callable[[], object], then: Callable[[], object] | None = None, words: str = ""
    ) -> None:
        """Write soon; a newer change of the same `key` takes the place of the older one."""
        if self._read_only:
            self.refused.emit()
            return
        with self._hand:
            if not self._waiting:
                self._oldest.start()
            self._waiting.pop(key, None)
            self._waiting[key] = Change(write, then, words)
        if not self._again.isActive():
            self._soon.start(max(0, min(DELAY, LATEST - self._oldest.elapsed())))

    def now(
        self, write: Callable[[], object], then: Callable[[], object] | None = None, words: str = "", once: str = ""
    ) -> bool:
        """Write what waits and then this, at once; whether it is kept.

        Of several with the same `once` that wait, only the newest is written: who presses a button again while
        saving does not work adds one thing.
        """
        if self._read_only:
            self.refused.emit()
            return False
        return self._at_once(Change(write, then, words, asked=True), once)

    def setting(self, write: Callable[[], object]) -> bool:
        """Write a setting of the app itself at once; whether it is kept."""
        if self._read_only and not self._keeps_settings:
            self.refused.emit()
            return False
        return self._at_once(Change(write, asked=True))

    def _at_once(self, change: Change, once: str = "") -> bool:
        with self._hand:
            self._asked += 1
            key = f"once {once}" if once else f"now {self._asked}"
            self._waiting.pop(key, None)
            self._waiting[key] = change
        return self.flush()

    def flush(self) -> bool:
        """Write all that waits, in the order it came; whether everything is kept.

        Raises what is wrong with a change itself, after what waits behind it is written: it is not tried again.
        """
        self._soon.stop()
        self._take_over()
        if not (self._waiting or self._done or self._wrong):
            return True
        self._write_waiting()
        try:
            return self._settle()
        finally:
            self.free.emit()

    def hurry(self) -> None:
        """Write what waits at once without making anybody wait: a field was left, and the next key is for another."""
        if self._in_background:
            self._soon.stop()
            self._begin()
        else:
            self.flush()

    def is_busy(self) -> bool:
        """Whether something is being written just now: what reads the file would wait for the disk; `free` follows."""
        return self._thread is not None

    def is_writing(self) -> bool:
        """Whether something is not kept yet: `saved` or `failed` follows."""
        return self._thread is not None or bool(self._waiting)

    def waits(self, key: str) -> bool:
        """Whether a change of this key is not kept: what stands on the screen is newer than what is stored."""
        return key in self._waiting

    def words_of(self, key: str, kept: str) -> str:
        """Return the words that stand for this key: those that wait, else those that are kept."""
        change = self._waiting.get(key)
        return kept if change is None else change.words

    def unkept_of(self, place: str) -> dict[str, str]:
        """Return the words of what waits under keys that begin with this, by the rest of the key."""
        with self._hand:
            return {
                key.removeprefix(place): change.words for key, change in self._waiting.items() if key.startswith(place)
            }

    def cause(self) -> Cause | None:
        """Return what stands in the way now, or None."""
        return None if self._failure is None else self._failure.cause

    def unkept(self) -> list[str]:
        """Return the words of what is not kept."""
        with self._hand:
            return [change.words for change in self._waiting.values() if change.words]

    def forget(self) -> None:
        """Let go of what could not be kept."""
        self._take_over()
        with self._hand:
            self._waiting.clear()
            self._failure, self._owes = None, False
        self._again.stop()

    def _begin(self) -> None:
        """Write what waits: in the background, or here."""
        if not self._in_background:
            self.flush()
        elif self._thread is None and self._waiting:
            self._thread = Thread(target=self._work, daemon=True)
            self._thread.start()

    def _take_over(self) -> None:
        """Wait for the thread to end with what it is writing now."""
        if self._thread is not None:
            self._enough = True
            self._thread.join()
            self._thread, self._enough = None, False

    def _work(self) -> None:
        from netwerkapp.ui.beside import BESIDE  # start-up: nothing is written yet

        thread = self._thread
        with BESIDE:
            self._write_waiting()
        self._ended.emit(thread)

    def _end(self, thread: Thread) -> None:
        """Tell what became of what the thread wrote; the window may have taken over already."""
        if thread is self._thread:
            thread.join()
            self._thread = None
            try:
                kept = self._settle()
            finally:
                self.free.emit()
            if kept and not self._soon.isActive():
                self._begin()  # what came when the thread was about to end

    def _write_waiting(self) -> None:
        """Write until nothing waits, or until something stands in the way."""
        self._failure = None
        while not self._enough:
            with self._hand:
                if not self._waiting:
                    return
                key = next(iter(self._waiting))
                change = self._waiting.pop(key)  # first, as what is written may ask to write the rest
            try:
                change.write()
            except RefusedError as error:
                self._wrong = error
            except SaveError as error:
                with self._hand:
                    self._waiting = {key: change} | self._waiting
                self._failure = error
                return
            except Exception as error:
                self._wrong = error
            else:
                self._done[key] = change

    def _settle(self) -> bool:
        """Say what became of it, and let follow what follows; whether everything is kept."""
        done, self._done = self._done, {}
        wrong, self._wrong = self._wrong, None
        failure = self._failure
        for key, change in done.items():
            if change.then is not None and key not in self._waiting:
                change.then()
        if failure is not None:
            self._fail(failure.cause)
        else:
            self._again.stop()
        if wrong is not None:
            raise wrong
        if failure is None and done:
            self.saved.emit(self._clock())
            if self._owes:
                self._owes = False
                self.caught_up.emit()
        return failure is None

    def _fail(self, cause: Cause) -> None:
        """Try again later, and tell why; that the file is in use for a moment is not worth a word."""
        if not self._again.isActive():
            self._failing.start()
        passing = cause is Cause.IN_USE and self._failing.elapsed() < PATIENCE
        self._again.start(SOONER if passing else RETRY)
        self._owes = self._owes or any(change.asked for change in self._waiting.values())
        if not passing:
            self.failed.emit(cause)
