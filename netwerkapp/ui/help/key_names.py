"""Keys in the texts of the manual, written as this system writes them."""

from PySide6.QtGui import QKeySequence

_KEY = QKeySequence.StandardKey
_KEYS: dict[str, QKeySequence.StandardKey | str] = {
    "undo": _KEY.Undo,
    "redo": _KEY.Redo,
    "new": _KEY.New,
    "print": _KEY.Print,
    "find": _KEY.Find,
    "back": _KEY.Back,
    "help": _KEY.HelpContents,
    "ladder": "Ctrl+1",
    "steps": "Ctrl+2",
    "contacts": "Ctrl+3",
    "talks": "Ctrl+4",
    "quick_add": "Ctrl+Shift+N",
    "hide": "Ctrl+Shift+H",
    "settings": "Ctrl+,",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "usual": "Ctrl+0",
    "next": "Ctrl+Enter",
    "quit": "Ctrl+Q",
}


def with_keys(text: str) -> str:
    """Return the text with {undo} and the like filled in."""
    for name, keys in _KEYS.items():
        place = f"{{{name}}}"
        if place in text:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            text = text.replace(place, shown)
    return text
