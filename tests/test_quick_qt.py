"""Qt for Python is loaded faster than it loads itself: what comes out is the same."""

import enum
import os
import re
import subprocess
import sys

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from netwerkapp import quick_enums

WRONG_CALLS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app, label = QApplication([]), QLabel("a")
for call in (lambda: label.setText(3), lambda: label.setText("a", "b"), lambda: label.setIndent(wrong=3),
             lambda: QTimer(single=True), lambda: QLabel(3, 4, 5, 6), lambda: label.nothing()):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
from PySide6.support.signature import get_signature
print(QLabel.setText.__doc__, get_signature(QLabel.setText), get_signature(QTimer.singleShot))
import inspect, shutil, tempfile, textwrap, traceback, zipfile
print(inspect.getsource(shutil.which)[:10], tempfile.gettempdir(), textwrap.dedent(" a"), traceback.format_exc)
print(zipfile.shutil.which, zipfile.bz2.BZ2File, zipfile.lzma.LZMAFile)
import PySide6.support.feature as feature
print(feature.inspect.getdoc(len))
print([name for name in ("shibokensupport", "PySide6.support.signature.mapping") if name in sys.modules])
"""
LEFT = "print(sorted({'argparse', 'inspect', 'logging', 'tempfile', 'textwrap'}.intersection(sys.modules)))"
UNWATCHED = "import builtins; print(builtins.__import__.__name__)"
QUICK = "import sys; from netwerkapp import quick_qt; quick_qt.load(); quick_qt.load()\n"
KNOWN = pytest.mark.skipif(
    sys.version_info[:2] not in quick_enums._KNOWN, reason="another Python makes its enumerations itself"
)
ADDRESS = re.compile(" at 0x[0-9a-f]+")
KINDS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
ODD = (
    [("a", 1), ("b", 2), ("again", 2), ("none", 0), ("both", 3), ("beyond", 12)],
    [("four", 4), ("one", 1), ("all", 7), ("two", 2)],
    [("below", -1), ("none", 0), ("large", 1 << 40)],
    [],
)
NOT_PLAIN = (
    [("name", 1), ("value", 2)],
    [("_sunder_", 1), ("a", 2)],
    [("__dunder__", 1), ("a", 2)],
    [("a", "text")],
    [("a", 1), ("b", True)],
    ["a", "b"],
    "a b",
    {"a": 1},
)


def said(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    return ADDRESS.sub("", done.stdout).splitlines()


def enumerations():
    places = [QtCore, QtGui, QtWidgets, QtCore.Qt, QtWidgets.QStyle, QtGui.QPainter, QtGui.QKeySequence, QtCore.QLocale]
    places += [QtWidgets.QWidget, QtWidgets.QSizePolicy, QtCore.QEvent, QtGui.QPalette, QtGui.QAccessible]
    found = {one for place in places for one in vars(place).values() if isinstance(one, enum.EnumType)}
    return sorted(found, key=lambda one: one.__qualname__)


def outcome(work):
    try:
        return ADDRESS.sub("", repr(work()))
    except (TypeError, ValueError, AttributeError) as error:
        return repr(error)


def everything(kind):
    """All that can be seen of an enumeration."""
    members = kind.__members__
    inside = sorted((name, repr(value)) for name, value in vars(kind).items() if name != "__doc__")
    each = [(name, vars(one).keys(), one.name, one.value, one._sort_order_, hash(one)) for name, one in members.items()]
    few = list(members.values())[:6]
    pairs = [outcome(lambda one=one, two=two: (one | two, one & two, one in two)) for one in few for two in few]
    singles = [outcome(lambda one=one: (~one, list(one))) for one in few]
    looked_up = [outcome(lambda number=number: kind(number)) for number in (-1, 0, 1, 3, 4, 1 << 50)]
    return inside, each, [one.name for one in kind], len(kind), pairs, singles, looked_up


def made(kind, names):
    return kind("Made", names, module="here", qualname="Here.Made")


@pytest.fixture
def ordinary(monkeypatch):
    """Python's own way to make an enumeration."""
    found = enum.EnumType._create_
    if found.__closure__:
        found = next(cell.cell_contents for cell in found.__closure__ if callable(cell.cell_contents))
    monkeypatch.setattr(enum.EnumType, "_create_", found)
    return found


def both(kind, names, ordinary, monkeypatch):
    first = outcome(lambda: everything(made(kind, names)))
    quick_enums.install()
    assert enum.EnumType._create_ is not ordinary
    return first, outcome(lambda: everything(made(kind, names)))


@KNOWN
def test_every_constant_of_qt_is_what_python_makes_of_it(ordinary, monkeypatch):
    kinds = enumerations()
    assert len(kinds) > 100
    named = [
        (next(base for base in KINDS if base in kind.__mro__[1:2] or base is kind.__mro__[1]), kind) for kind in kinds
    ]
    lists = [(base, [(name, one.value) for name, one in kind.__members__.items()]) for base, kind in named]
    first = [everything(made(base, names)) for base, names in lists]
    quick_enums.install()
    assert [everything(made(base, names)) for base, names in lists] == first


@KNOWN
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("names", ODD + NOT_PLAIN, ids=str)
def test_an_odd_enumeration_is_what_python_makes_of_it_as_well(kind, names, ordinary, monkeypatch):
    first, second = both(kind, names, ordinary, monkeypatch)
    assert second == first


@KNOWN
def test_a_name_that_is_there_twice_is_refused_as_ever(ordinary, monkeypatch):
    first, second = both(enum.Enum, [("a", 1), ("a", 2)], ordinary, monkeypatch)
    assert first == second
    assert "TypeError" in second


def test_another_python_makes_them_itself(ordinary, monkeypatch):
    monkeypatch.setattr(quick_enums, "_KNOWN", ())
    quick_enums.install()
    assert enum.EnumType._create_ is ordinary


@KNOWN
def test_a_python_that_keeps_something_more_of_its_members_makes_them_itself(ordinary, monkeypatch):
    monkeypatch.setattr(quick_enums, "_KEPT", quick_enums._KEPT - {"_unhashable_values_"})
    quick_enums.install()
    assert enum.EnumType._create_ is ordinary


def test_a_wrong_call_is_explained_in_the_same_words_and_python_is_whole():
    assert said(QUICK + WRONG_CALLS) == said("import sys, PySide6.QtCore\n" + WRONG_CALLS)


def test_what_only_a_wrong_call_needs_is_not_loaded():
    assert said(QUICK + "import PySide6.QtWidgets\n" + LEFT) == ["[]"]


def test_the_source_of_what_is_imported_later_is_not_read():
    assert said(f"{QUICK}{UNWATCHED}") == ["__import__"]
