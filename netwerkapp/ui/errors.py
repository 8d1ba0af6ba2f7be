"""When something goes wrong inside: it is logged without anything of the user, said once, and the app goes on."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from netwerkapp import __version__
from netwerkapp.content_file import ContentError
from netwerkapp.storage.door import Cause

if TYPE_CHECKING:
    from logging import Handler, Logger

    from PySide6.QtWidgets import QMessageBox

LOG_NAME = "netwerkapp.log"
_LARGEST = 256 * 1024  # bytes of the log


class Errors(QObject):
    """Takes what nobody caught. `show` says it to the user.

    What happens while that is shown, and the same at the same place later, is only logged.
    """

    _happened = Signal()

    def __init__(self, folder: Path, show: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._shown, self._said = False, set[str]()
        self._content: ContentError | None = None
        self._cause: Cause | None = None
        self._folder = folder
        self._log: Logger | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on what is raised in slots, in threads and by Qt."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self._of_qt)

    def uninstall(self) -> None:
        """Leave everything as Python and Qt do it, and close the log."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        for handler in self._log.handlers if self._log is not None else ():
            handler.close()

    def caught(self, kind: type[BaseException], value: BaseException | None, where: TracebackType | None) -> None:
        """Log the kind of error and where it happened, never its text: that may hold what the user wrote."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        import traceback  # start-up: most days nothing goes wrong

        places = " < ".join(
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in reversed(traceback.extract_tb(where))
        )
        what = f"{kind.__name__} at {places}"
        self._note(what)
        from netwerkapp.storage.causes import passing_cause  # start-up: most days nothing goes wrong

        self._cause = passing_cause(value)
        if not self._shown and (what not in self._said or self._cause is not None):
            self._shown = True  # what happens until it was read is only logged
            self._said.add(what)
            self._content = value if isinstance(value, ContentError) else None
            self._happened.emit()

    def _of_qt(self, kind: QtMsgType, _context: object, _text: str | None) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._note(f"Qt {kind.name}")

    def _note(self, what: str) -> None:
        """Write a line in the log, which is made with the first one."""
        if self._log is None:
            self._log = _log_in(self._folder)
        self._log.error("%s %s", __version__, what)

    def _tell(self) -> None:
        try:
            if self._content is not None:
                say_content(self._content)
            elif self._cause is not None:
                _box(PassingWords().sentence(self._cause)).exec()
            else:
                self._show()
        finally:
            self._shown = False


def _log_in(folder: Path) -> "Logger":
    import logging  # start-up: most days nothing goes wrong
    from logging.handlers import RotatingFileHandler

    try:
        handler: Handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=_LARGEST, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log = logging.Logger("netwerkapp")
    log.addHandler(handler)
    return log


class ContentWords(QObject):
    """What is said about a content file that cannot be used."""

    def sentence(self, error: ContentError) -> str:
        """Return the file, the key and the reason, with what to do."""
        place = f"{error.key} {error.reason}".strip()
        words = self.tr("A file with texts cannot be used: {file}. {place}. Mend the file, or put the old one back.")
        return words.format(file=error.file, place=place)


def say_content(error: ContentError) -> None:
    """Show what is the matter with a content file."""
    content_box(error).exec()


def content_box(error: ContentError) -> "QMessageBox":
    """Return what is shown about a content file that cannot be used."""
    return _box(ContentWords().sentence(error))


class PassingWords(QObject):
    """What is said of what stands in the way now, and may be gone in a moment."""

    def sentence(self, cause: Cause) -> str:
        """Return what does not work, why, and what to do."""
        return {
            Cause.FULL: self.tr("That does not work now: the disk is full. Make room and try again."),
            Cause.FORBIDDEN: self.tr("That does not work now: the folder of your data may not be written."),
            Cause.GONE: self.tr("That does not work now: the folder of your data is gone. Put it back and try again."),
            Cause.IN_USE: self.tr("That does not work now: another program uses the file. Try it again in a moment."),
            Cause.DAMAGED: self.tr("That does not work now: the file with your data is damaged. Start the app again."),
            Cause.OTHER: self.tr("That does not work now. Try it again in a moment."),
        }[cause]


def _box(text: str) -> "QMessageBox":
    from PySide6.QtWidgets import QApplication, QMessageBox  # start-up: most days nothing goes wrong

    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Netwerkapp")
    box.setText(text)
    return box
