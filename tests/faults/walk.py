"""Walks through the whole app in the real window: `python -m tests.faults.walk DATA` does it, `walked` has it done.

The data folder is filled with made-up data; then a contact, a talk and a look-back are made, every page is opened, and
people, talks, a PDF and backups go out and in. A slot fails on the way, so that there is a log. What is written goes
to the data folder itself, which is the strictest place.
"""

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECRET = "Zwartkruis durfde niet te bellen"
SLOW = 240  # seconds
PATIENCE = 20_000  # ms
FAILED: list[str] = []
CARD = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wilhelmina Zwartkruis\r\nNOTE:{SECRET}\r\nEND:VCARD\r\n"
WAYS_OUT = ("mensen.vcf", "mensen.csv", "ladder.pdf", *(f"gesprekken.{kind}" for kind in ("pdf", "html", "md", "ics")))


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk that was done: its folder, what came of it, and its trace ("" where there is no strace)."""

    data: Path
    code: int
    said: str
    trace: str
    strangers: tuple[str, ...]  # what Python itself asked of a network


@cache
def walked(display: str = "") -> Walk:
    """Walk in a process of its own with nothing masked, on this display; without one, off the screen."""
    folder = Path(tempfile.mkdtemp(prefix="netwerkapp-walk-"))
    atexit.register(shutil.rmtree, folder, True)
    data, trace, said = folder / "data", folder / "trace", folder / "said.json"
    (folder / "run").mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder), "PYTHONPATH": str(ROOT)}
    environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
    strace = shutil.which("strace")
    before = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)] if strace else []
    command = [*before, sys.executable, "-m", "tests.faults.walk", str(data), str(said)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SLOW, umask=0, check=False
    )
    heard = json.loads(said.read_text(encoding="utf-8")) if said.exists() else ["the walk did not come to its end"]
    text = trace.read_text(encoding="utf-8", errors="replace") if strace else ""
    return Walk(data, done.returncode, done.stdout + done.stderr, text, tuple(heard))


def main(data: Path, said: Path) -> int:
    """Walk on this folder, and write down what Python asked of a network."""
    strangers: list[str] = []
    _listen(strangers)
    from PySide6.QtCore import QTimer

    from netwerkapp import app, cli
    from netwerkapp.ui.application import Application

    if cli.main(["demo", str(data)]):
        return 1

    class Walked(Application):
        """The app as it is, that walks by itself as soon as its window is there."""

        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            QTimer.singleShot(1000, lambda: _walk_and_close(data))

    app.Application = Walked
    code = cli.main(["--data", str(data), "--language", "nl"])
    strangers += [f"{name} is loaded" for name in ("PySide6.QtNetwork", "ssl", "http.client") if name in sys.modules]
    loaded = Path("/proc/self/maps")
    if loaded.exists() and "Qt6Network" in loaded.read_text(encoding="utf-8"):
        strangers.append("the library of Qt for networks is loaded")
    said.write_text(json.dumps(strangers), encoding="utf-8")
    if "Henk van der Berg" not in (data / "mensen.vcf").read_text(encoding="utf-8"):
        FAILED.append("the contact that was made was not there")
    return code or len(FAILED)


def _listen(strangers: list[str]) -> None:
    """Write down each connection and each look-up that Python makes outside this computer."""

    def hear(event: str, arguments: tuple) -> None:
        if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"):
            strangers.append(f"{event} {arguments[0]}")
        elif event in ("socket.connect", "socket.bind", "socket.sendto") and not isinstance(arguments[1], str | bytes):
            strangers.append(f"{event} {arguments[1]}")

    sys.addaudithook(hear)


def _walk_and_close(data: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from netwerkapp.ui.main_window import MainWindow

    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    try:
        _walk(window, data)
    except BaseException as error:
        import traceback

        FAILED.append(repr(error))
        traceback.print_exc()
    _fail_and_close(window)


def _walk(window, data: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    from walkthrough import Hands, settle, talk_with_somebody_new

    pictures = data.parent / "pictures"
    pictures.mkdir()
    window.activateWindow()
    hands = Hands(window, pictures)
    window.resize(1180, 760)
    talk_with_somebody_new(hands)
    for page in window.pages:
        window.show_page(page)
        settle()
    _bring_in(window, hands, data)
    _take_out(window, hands, data)
    window.show_page("backups")
    hands.press("Nu een reservekopie maken")
    window.show_page("ladder")
    settle()


def _bring_in(window, hands, data: Path) -> None:
    from netwerkapp.ui.imports.look import LookAtFile
    from netwerkapp.ui.imports.result import Result

    card = data.parent / "wilhelmina.vcf"
    card.write_text(CARD, encoding="utf-8")
    window.open_file(card)
    page = window.pages.imports
    _until(lambda: not page.findChild(LookAtFile).isHidden())
    page.look.write_button.click()
    _until(lambda: not page.findChild(Result).isHidden())


def _take_out(window, hands, data: Path) -> None:
    """Write every kind of file into the data folder."""
    from walkthrough import settle

    for name in WAYS_OUT[:2]:
        window.outlets.exporter._choose_file = lambda *_asked, name=name: (str(data / name), "")
        window.menus.export_wanted.emit()
    window.show_page("ladder")
    window.outlets.paper.keep(window.outlets.printout(), data / "ladder.pdf")
    window.show_page("talk_export")
    talks = window.pages.talk_export
    for kind in ("pdf", "html", "md", "ics"):
        talks.choose_file = lambda _name, kind: str(data / f"gesprekken.{kind}")
        talks.kind.set_value(kind)
        talks.save.click()
        settle()


def _until(condition: Callable[[], bool]) -> None:
    """Let the window live until this is so."""
    from PySide6.QtCore import QElapsedTimer
    from PySide6.QtTest import QTest

    clock = QElapsedTimer()
    clock.start()
    while not condition():
        if clock.elapsed() > PATIENCE:
            raise TimeoutError
        QTest.qWait(20)


def _fail_and_close(window) -> None:
    """Let a slot fail with words of the user; close what is said of it, and then the window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    looking = QTimer(window, interval=20)
    looks = []

    def look() -> None:
        looks.append(1)
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            looking.stop()
            dialog.close()
            QTimer.singleShot(0, window.close)
        elif len(looks) > PATIENCE / 20:
            FAILED.append("nothing was said of the slot that failed")
            window.close()

    def fail() -> None:
        raise ValueError(SECRET)

    looking.timeout.connect(look)
    looking.start()
    QTimer.singleShot(0, fail)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
