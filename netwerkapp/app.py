"""The composition root: it claims the folder, opens the data, and stays until the window is closed."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from netwerkapp.building import build_window
from netwerkapp.content_file import ContentError
from netwerkapp.frame import Frame
from netwerkapp.single import InUseError, claim, hand_over
from netwerkapp.storage.database import (
    DAMAGE,
    NewerFileError,
    UnreadableFileError,
    has_data,
    make_folder,
)
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.ui.application import Application
from netwerkapp.ui.errors import Errors, say_content

__all__ = ["Frame", "build_window", "main"]

MINUTE = 60_000  # ms
SEEN = 200  # ms: by then the window was painted; a second start is more patient than that


def main(folder: Path | None, language: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window on the data in `folder` and stay until it is closed; the exit code.

    `arguments` are files to open. A second start on the same folder raises the first window, hands it those and is
    done. Without a folder, and where the data cannot be opened, the user is asked for another one.
    """
    app = Application(["netwerkapp"])  # the class of the window on X11
    app.setApplicationName("Netwerkapp")
    app.setDesktopFileName("netwerkapp")
    while True:
        problem: Exception | None = None
        if folder is not None:
            try:
                return _run(app, folder, language, arguments)
            except (NewerFileError, UnreadableFileError, InUseError, OSError) as error:
                problem = error
            except ContentError as error:
                say_content(error)
                return 2
        from netwerkapp.start_problems import ask  # start-up: hardly ever needed

        folder = ask(app, problem, folder, language)
        if folder is None:
            return 2


def _run(app: Application, folder: Path, language: str | None, arguments: Sequence[str]) -> int:
    """Claim the folder, open the data and stay until the window is closed."""
    make_folder(folder)
    try:
        claimed = claim(folder)
    except OSError:
        if not has_data(folder):
            raise
        claimed, store = None, open_to_read(folder)
    else:
        if claimed is None:
            if not hand_over(folder, arguments):
                raise InUseError(str(folder))
            return 0
        try:
            store = open_store(folder)
        except OSError as error:
            from netwerkapp.storage.troubles import HeldError, is_full  # start-up: hardly ever needed

            claimed.release()
            if not has_data(folder) or is_full(error) or isinstance(error, HeldError):
                raise
            claimed, store = None, open_to_read(folder)
        except BaseException:
            claimed.release()
            raise
    errors = Errors(folder, lambda: window.say_trouble())
    errors.install()
    try:
        window = Frame(app, store, folder, language)
        window.show()
    except (SaveError, ValueError, *DAMAGE) as error:
        from netwerkapp.storage.reading import is_damage  # start-up: hardly ever needed

        errors.uninstall()
        store.close()
        if claimed is not None:
            claimed.release()
        if is_damage(folder, error):
            raise UnreadableFileError(str(error)) from error
        raise
    asked = _Asked()
    asked.heard.connect(window.come_forward)
    listening = QTimer(singleShot=True, interval=SEEN)
    if claimed is not None:
        listening.timeout.connect(lambda: claimed.listen(asked.heard.emit))
        listening.timeout.connect(window.inspect)
    listening.timeout.connect(window.tell_rescued)
    listening.timeout.connect(lambda: window.keeper.start())
    minutes = QTimer(interval=MINUTE)
    minutes.timeout.connect(window.pass_time)
    minutes.start()
    ending = None
    if sys.platform != "win32":  # there is no signal there that asks a window to end
        from netwerkapp.ui.session_end import SessionEnd  # only there

        ending = SessionEnd()
        ending.wanted.connect(lambda: window.end() and app.quit())
    app.file_opened.connect(window.come_forward)
    app.commitDataRequest.connect(window.commit, Qt.ConnectionType.DirectConnection)
    window.open(arguments)
    listening.start()
    gc.freeze()  # what is loaded by now stays: it is not gone over again and again
    gc.enable()
    code = app.exec()
    listening.stop()
    app.commitDataRequest.disconnect(window.commit)
    app.file_opened.disconnect(window.come_forward)
    if ending is not None:
        ending.close()
    errors.uninstall()
    window.close_store()
    if claimed is not None:
        claimed.release()
    if window.is_thrown_away:
        from netwerkapp.example import throw_away  # start-up: once in a life

        throw_away(folder)
        return code
    if window.starts_again:
        from netwerkapp.restart import start_again  # start-up: most days nothing goes wrong

        start_again(folder, language)
        return code
    if window.damage:
        window.leave()
        raise UnreadableFileError(window.damage)
    if window.next_folder is not None:
        window.leave()
        return _run(app, window.next_folder, language, arguments)
    return code


class _Asked(QObject):
    """Brings what another start asked from its thread to the window's."""

    heard = Signal(list)  # its arguments
