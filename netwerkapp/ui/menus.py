"""The menu bar: what can be done, with its keys. It knows no page; the window says what each entry does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

Keys = QKeySequence.StandardKey | str


class Menus(QObject):
    """Four menus; tells what was chosen."""

    page_chosen = Signal(str)
    contact_wanted = Signal()
    conversation_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    size_wanted = Signal(int)  # -1 smaller, 0 usual, 1 larger
    quit_wanted = Signal()
    edit_opened = Signal()

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        key = QKeySequence.StandardKey
        file = bar.addMenu(self.tr("&File"))
        _add(file, self.tr("New &contact"), self.contact_wanted.emit)
        _add(file, self.tr("New con&versation"), self.conversation_wanted.emit)
        file.addSeparator()
        _add(file, self.tr("&Deleted"), partial(self.page_chosen.emit, "deleted"))
        file.addSeparator()
        _add(file, self.tr("&Quit"), self.quit_wanted.emit, key.Quit)
        edit = bar.addMenu(self.tr("&Edit"))
        self.undo = _add(edit, self.tr("&Undo"), self.undo_wanted.emit, key.Undo)
        self.redo = _add(edit, self.tr("&Redo"), self.redo_wanted.emit, key.Redo)
        edit.aboutToShow.connect(self.edit_opened)
        view = bar.addMenu(self.tr("&View"))
        for page, text, keys in (
            ("ladder", self.tr("&Ladder"), "Ctrl+1"),
            ("steps", self.tr("&Steps"), "Ctrl+2"),
            ("contacts", self.tr("&Contacts"), "Ctrl+3"),
            ("conversations", self.tr("Con&versations"), "Ctrl+4"),
            ("settings", self.tr("Se&ttings"), "Ctrl+,"),
        ):
            _add(view, text, partial(self.page_chosen.emit, page), keys)
        view.addSeparator()
        larger = _add(view, self.tr("L&arger text"), partial(self.size_wanted.emit, 1))
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        _add(view, self.tr("S&maller text"), partial(self.size_wanted.emit, -1), "Ctrl+-")
        _add(view, self.tr("&Usual text"), partial(self.size_wanted.emit, 0), "Ctrl+0")
        helping = bar.addMenu(self.tr("&Help"))
        for page, text in (
            ("asking_help", self.tr("&Ask for help")),
            ("stories", self.tr("&Stories")),
            ("reading", self.tr("&Read, watch and do")),
            ("method", self.tr("About the &method")),
        ):
            _add(helping, text, partial(self.page_chosen.emit, page))
        helping.addSeparator()
        _add(helping, self.tr("&Keys and about"), partial(self.page_chosen.emit, "help"), key.HelpContents)

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Say what undo and redo would do; None is nothing."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(f"{self.tr('&Undo')}: {_plain(undo)}" if undo else self.tr("&Undo"))
        self.redo.setText(f"{self.tr('&Redo')}: {_plain(redo)}" if redo else self.tr("&Redo"))


def _add(menu: QMenu, text: str, slot: Callable[[], object], keys: Keys = "") -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: slot())
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action


def _plain(text: str) -> str:
    return text.replace("&", "&&")
