"""Keeps the app alive on Python before 3.12, where PySide6 6.12.0 lets go of None once for each call.

There None, True and False are counted like any object, and when a count reaches nought the interpreter stops
("none_dealloc: deallocating None"). From Python 3.12 on they are never counted. PySide6 6.11.3 keeps None.
"""

import sys

import PySide6

_FAULTY = ("6.12.0",)
_PLENTY = 1 << 40  # more calls than any session makes


def hold_constants() -> bool:
    """Hold None, True and False so often that they are never let go; say whether that was needed and done."""
    if sys.version_info >= (3, 12) or PySide6.__version__ not in _FAULTY:
        return False
    import ctypes  # start-up: only where it is needed

    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if abs(count.value - sys.getrefcount(constant)) > 100:  # another build keeps the count elsewhere
            return False
        if count.value < _PLENTY // 2:
            count.value += _PLENTY
    return True
