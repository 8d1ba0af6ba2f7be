"""Qt for Python, loaded without what only a wrong call or its own makers need: that costs half of loading it.

At each start it compiles its support code: to explain wrong calls, to describe functions and to write stubs. Here that
code waits, as it is, until something of it is asked for, and so do modules of Python that nothing else uses. It would
also read the source of each module that is imported after it, for switches that are not used here: that is left out.
"""

import builtins
import sys
from collections.abc import Callable
from threading import RLock
from types import ModuleType
from typing import Any

from netwerkapp import quick_enums

_PARTS = ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "mapping", "parser")
_SUPPORT = frozenset(f"shibokensupport/signature/{part}.py" for part in _PARTS)
_OF_PYTHON = ("bz2", "inspect", "lzma", "shutil", "tempfile", "textwrap", "traceback")
_NOTE = "from netwerkapp.quick_qt import asked\n__getattr__ = asked(globals())"
_TAKEN = "update_mapping"  # a function of "mapping" that shiboken takes out of the module without asking for it
_sources: dict[str, object] = {}  # of the support code that nothing was asked of yet, by its file
_lock = RLock()


def load() -> None:
    """Import PySide6; where that was done already it stays as it is."""
    if "shiboken6" in sys.modules:
        return
    quick_enums.install()
    compiled, imported = builtins.compile, builtins.__import__
    later = {name: _Later(name) for name in _OF_PYTHON if name not in sys.modules}
    sys.modules.update(later)
    builtins.compile = _put_off(compiled)
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile, builtins.__import__ = compiled, imported
        for name, module in later.items():
            module.is_loading = False
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _Later(ModuleType):
    """A module of Python that is imported when something of it is asked for."""

    is_loading = True

    def __getattr__(self, name: str) -> object:
        if self.__name__ == "inspect" and self.is_loading:
            raise OSError("no source is read here")
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(__import__(self.__name__), name)


def _put_off(compiled: Callable[..., Any]) -> Callable[..., Any]:
    """Return what compiles as ever, but of the support code only the note that it waits."""
    note = compiled(_NOTE, "later", "exec")

    def compile_or_wait(source: object, filename: object, *rest: object, **named: object) -> object:
        if not isinstance(filename, str) or filename not in _SUPPORT:
            return compiled(source, filename, *rest, **named)
        _sources[filename] = source
        return note

    return compile_or_wait


def asked(module: dict[str, object]) -> Callable[[str], object]:
    """Return what fills this module of the support code when something of it is first asked for."""
    file = f"{str(module['__name__']).replace('.', '/')}.py"

    def fill() -> None:
        with _lock:
            source: Any = _sources.pop(file, None)
            if source is not None:
                exec(compile(source, file, "exec"), module)
                del module["__getattr__"]

    def __getattr__(name: str) -> object:  # noqa: N807  # it becomes one
        if not name.startswith("__"):
            fill()
            if name in module:
                return module[name]
        raise AttributeError(name)

    def update_mapping() -> object:
        fill()
        update: Any = module[_TAKEN]
        return update()

    if file.endswith("mapping.py"):
        module[_TAKEN] = update_mapping
    return __getattr__
