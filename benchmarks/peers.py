"""Start to the first visible window under Xvfb, beside other desktop programs, in turns.

    PYTHONPATH=benchmarks .venv/bin/python benchmarks/peers.py [ROUNDS [NAME ...]]

A program from PyPI is installed in an environment of its own under build/peers; one of the system is measured when it
is there. What cannot be had is named and left out. A window counts as soon as it is mapped and at least 200 px wide; it
is asked for every 2 ms. Each start has a home folder of its own, which the first start has filled.
"""

import ctypes
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
PLACE = HERE.parent / "build" / "peers"
ROUNDS = 7
PATIENCE = 60  # s
WIDE = 200  # px
VIEWABLE = 2
FROM_PYPI = {"novelWriter": ("novelWriter", "novelwriter"), "Anki": ("aqt[qt6]", "anki")}  # package, command
OF_SYSTEM = {"RedNotebook": "rednotebook", "KAddressBook": "kaddressbook", "GNOME Contacts": "gnome-contacts"}


class Attributes(ctypes.Structure):
    """XWindowAttributes, as far as it is read here; the rest is room."""

    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")] + [
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        ("kind", ctypes.c_int),
        *[(name, ctypes.c_int) for name in ("bits", "gravity", "store")],
        *[(name, ctypes.c_ulong) for name in ("planes", "pixel")],
        ("under", ctypes.c_int),
        ("colours", ctypes.c_ulong),
        ("installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_char * 256),
    ]


class Screen:
    """A virtual screen, without a window manager: each window of a program is a child of its root."""

    def __init__(self, number):
        self.name = f":{number}"
        self._server = subprocess.Popen(
            ["Xvfb", self.name, "-screen", "0", "1280x900x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
        )
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XSetErrorHandler(_IGNORE)
        self._display, until = None, time.monotonic() + 10
        while not self._display and time.monotonic() < until:
            time.sleep(0.05)
            self._display = self._x.XOpenDisplay(self.name.encode())
        if not self._display:
            raise OSError("Xvfb does not start")
        self._root = self._x.XDefaultRootWindow(ctypes.c_void_p(self._display))

    def shows_window(self):
        """Whether a window is seen."""
        display = ctypes.c_void_p(self._display)
        root, parent, children, count = (
            ctypes.c_ulong(),
            ctypes.c_ulong(),
            ctypes.POINTER(ctypes.c_ulong)(),
            ctypes.c_uint(),
        )
        self._x.XQueryTree(display, ctypes.c_ulong(self._root), *map(ctypes.byref, (root, parent, children, count)))
        seen = False
        for number in range(count.value):
            found = Attributes()
            self._x.XGetWindowAttributes(display, ctypes.c_ulong(children[number]), ctypes.byref(found))
            seen = seen or (found.map_state == VIEWABLE and found.width >= WIDE)
        if count.value:
            self._x.XFree(children)
        return seen

    def close(self):
        self._x.XCloseDisplay(ctypes.c_void_p(self._display))
        self._server.terminate()
        self._server.wait()


_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)


@contextmanager
def screen():
    """Give a virtual screen on a number that is free."""
    number = next(n for n in range(120, 200) if not Path(f"/tmp/.X{n}-lock").exists())
    found = Screen(number)
    try:
        yield found
    finally:
        found.close()


def command_of(name):
    """Return what starts this program, installed where that is possible. Raises LookupError with the reason."""
    if name in OF_SYSTEM:
        found = shutil.which(OF_SYSTEM[name])
        if found is None:
            raise LookupError(f"{OF_SYSTEM[name]} is not installed on this system")
        return [found]
    package, command = FROM_PYPI[name]
    place = PLACE / name
    if not (place / "bin" / command).exists():
        venv.create(place, with_pip=True, clear=True)
        done = subprocess.run([place / "bin" / "pip", "install", "-q", package], capture_output=True, text=True)
        if done.returncode:
            raise LookupError(done.stderr.strip().splitlines()[-1])
    return [str(place / "bin" / command)]


def once(command, shown, home):
    """Start a program; return the seconds until its window is seen and the memory of its processes then, in MB."""
    while shown.shows_window():
        time.sleep(0.05)
    folders = {
        "HOME": home,
        "XDG_RUNTIME_DIR": home,
        "XDG_DATA_HOME": home,
        "XDG_CONFIG_HOME": home,
        "XDG_CACHE_HOME": home,
    }
    environment = os.environ | folders | {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}
    environment |= {"LANG": "C.UTF-8", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, env=environment, start_new_session=True, **silent)
    try:
        while not shown.shows_window():
            if time.perf_counter() - begun > PATIENCE or process.poll() is not None:
                raise LookupError("it shows no window")
            time.sleep(0.002)
        return time.perf_counter() - begun, memory(process.pid)
    finally:
        with_all = os.getpgid(process.pid) if process.poll() is None else None
        if with_all is not None:
            os.killpg(with_all, signal.SIGKILL)
        process.wait()


def memory(pid):
    """Return what a process holds, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(row.split()[1]) / 1024 for row in status.splitlines() if row.startswith("VmRSS"))


def measure(rounds=ROUNDS, names=(*FROM_PYPI, *OF_SYSTEM), say=print):
    """Return how many times as long our start is, to that of each program that is there."""
    ratios = {}
    with tempfile.TemporaryDirectory() as temporary, screen() as shown:
        data, home = Path(temporary) / "demo", Path(temporary) / "ours"
        home.mkdir()
        ours = [sys.executable, "-m", "netwerkapp"]
        subprocess.run([*ours, "demo", str(data)], check=True, stdout=subprocess.DEVNULL)
        ours += ["--data", str(data)]
        once(ours, shown, str(home))
        for name in names:
            folder = Path(temporary) / name.replace(" ", "")
            folder.mkdir()
            try:
                command = command_of(name)
                once(command, shown, str(folder))
                pairs = [(once(ours, shown, str(home)), once(command, shown, str(folder))) for _ in range(rounds)]
            except LookupError as reason:
                say(f"{name}: left out, {reason}")
                continue
            ratios[name] = statistics.median(one[0] / two[0] for one, two in pairs)
            mine, other = (tuple(map(statistics.median, zip(*row, strict=True))) for row in zip(*pairs, strict=True))
            say(
                f"{name}: {other[0]:.2f} s, {other[1]:.0f} MB; ours {mine[0]:.2f} s, {mine[1]:.0f} MB: "
                f"{ratios[name]:.2f} times, load {os.getloadavg()[0]:.1f}"
            )
    return ratios


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS, sys.argv[2:] or (*FROM_PYPI, *OF_SYSTEM))
