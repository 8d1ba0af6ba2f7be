"""The menu bar: what can be done, with its keys. It knows no page; the window says what each entry does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

Keys = QKeySequence.StandardKey | str  # a standard key stands for all that this system has for it


class Menus(QObject):
    """Four menus; tells what was chosen."""

    page_chosen = Signal(str)
    contact_wanted = Signal()
    conversation_wanted = Signal()
    export_wanted = Signal()
    search_wanted = Signal()
    talk_search_wanted = Signal()
    manual_search_wanted = Signal()
    manual_wanted = Signal(str)  # what it is about; "" is what is seen now
    talk_export_wanted = Signal()
    wipe_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    size_wanted = Signal(int)  # -1 smaller, 0 usual, 1 larger
    quit_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    example_wanted = Signal()
    edit_opened = Signal()
    names_wanted = Signal(bool)  # whether names are shown

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        key = QKeySequence.StandardKey
        file = bar.addMenu(self.tr("&File"))
        self._contact = _add(file, self.tr("New &contact"), self.contact_wanted.emit, key.New)
        self._conversation = _add(file, self.tr("New &talk"), self.conversation_wanted.emit)
        file.addSeparator()
        _add(file, self.tr("&Print"), self.print_wanted.emit, key.Print)
        _add(file, self.tr("Save as PD&F"), self.pdf_wanted.emit)
        _add(file, self.tr("&Report for your coach"), partial(self.page_chosen.emit, "report"))
        file.addSeparator()
        _add(file, self.tr("Quick &add"), partial(self.page_chosen.emit, "quick_add"), "Ctrl+Shift+N")
        _add(file, self.tr("&Import people"), partial(self.page_chosen.emit, "import"))
        _add(file, self.tr("&Export contacts"), self.export_wanted.emit)
        _add(file, self.tr("Export tal&ks"), self.talk_export_wanted.emit)
        file.addSeparator()
        _add(file, self.tr("Take everything al&ong"), partial(self.page_chosen.emit, "take_along"))
        _add(file, self.tr("Bring back a file &you took along"), partial(self.page_chosen.emit, "bring_back"))
        file.addSeparator()
        _add(file, self.tr("&Deleted"), partial(self.page_chosen.emit, "deleted"))
        _add(file, self.tr("&Backups"), partial(self.page_chosen.emit, "backups"))
        _add(file, self.tr("Erase e&verything"), self.wipe_wanted.emit)
        file.addSeparator()
        _add(file, self.tr("&Quit"), self.quit_wanted.emit, key.Quit, "Ctrl+Q")
        edit = bar.addMenu(self.tr("&Edit"))
        self.undo = _add(edit, self.tr("&Undo"), self.undo_wanted.emit, key.Undo)
        self.redo = _add(edit, self.tr("&Redo"), self.redo_wanted.emit, key.Redo, "Ctrl+Shift+Z")
        edit.addSeparator()
        self._search = _add(edit, self.tr("&Search your contacts"), self.search_wanted.emit, key.Find)
        self._search_talks = _add(edit, self.tr("Search your &talks"), self.talk_search_wanted.emit)
        self._search_manual = _add(edit, self.tr("Search the &manual"), self.manual_search_wanted.emit)
        edit.aboutToShow.connect(self.edit_opened)
        view = bar.addMenu(self.tr("&View"))
        for page, text, keys in (
            ("ladder", self.tr("&Ladder"), "Ctrl+1"),
            ("steps", self.tr("&Steps"), "Ctrl+2"),
            ("contacts", self.tr("&Contacts"), "Ctrl+3"),
            ("conversations", self.tr("Tal&ks"), "Ctrl+4"),
        ):
            _add(view, text, partial(self.page_chosen.emit, page), keys)
        _add(view, self.tr("&How it feels"), partial(self.page_chosen.emit, "feelings"))
        self.hide_names = _add(view, self.tr("Hide &names"), self._turn_names, "Ctrl+Shift+H")
        self.hide_names.setCheckable(True)
        settings = partial(self.page_chosen.emit, "settings")
        _add(view, self.tr("Se&ttings"), settings, key.Preferences, "Ctrl+,")
        view.addSeparator()
        larger, smaller = partial(self.size_wanted.emit, 1), partial(self.size_wanted.emit, -1)
        _add(view, self.tr("L&arger text"), larger, key.ZoomIn, "Ctrl++", "Ctrl+=")
        _add(view, self.tr("S&maller text"), smaller, key.ZoomOut, "Ctrl+-")
        _add(view, self.tr("&Usual text"), partial(self.size_wanted.emit, 0), "Ctrl+0")
        helping = bar.addMenu(self.tr("&Help"))
        _add(helping, self.tr("Man&ual"), partial(self.manual_wanted.emit, ""), key.HelpContents)
        _add(helping, self.tr("&Keys"), partial(self.manual_wanted.emit, "keys"))
        _add(helping, self.tr("About the &method"), partial(self.manual_wanted.emit, "method"))
        helping.addSeparator()
        for page, text in (
            ("asking_help", self.tr("&Ask for help")),
            ("stories", self.tr("&Stories")),
            ("reading", self.tr("&Read, watch and do")),
        ):
            _add(helping, text, partial(self.page_chosen.emit, page))
        self.example = _add(helping, self.tr("See an &example"), self.example_wanted.emit)
        helping.addSeparator()
        _add(helping, self.tr("About &Netwerkapp"), partial(self.page_chosen.emit, "about"))

    def _turn_names(self) -> None:
        """Ask for names to be hidden or shown; the tick follows when that is so."""
        hide = self.hide_names.isChecked()
        self.hide_names.setChecked(not hide)
        self.names_wanted.emit(not hide)

    def show_page(self, page: str) -> None:
        """Give the keys for something new and for searching to the page that they are for, else to contacts."""
        talks, manual, key = page == "conversations", page == "help", QKeySequence.StandardKey
        for action, one, here in (
            (self._contact, key.New, not talks),
            (self._conversation, key.New, talks),
            (self._search, key.Find, not talks and not manual),
            (self._search_talks, key.Find, talks),
            (self._search_manual, key.Find, manual),
        ):
            action.setShortcuts([])
            if here:
                action.setShortcuts(shortcuts(one))

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Say what undo and redo would do; None is nothing."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        undo_word, redo_word = self.tr("&Undo"), self.tr("&Redo")
        self.undo.setText(f"{undo_word}: {_plain(undo)}" if undo else undo_word)
        self.redo.setText(f"{redo_word}: {_plain(redo)}" if redo else redo_word)


def shortcuts(*keys: Keys) -> list[QKeySequence]:
    """Return these keys as this system knows them, each once."""
    found: list[QKeySequence] = []
    for one in keys:
        bindings = [QKeySequence(one)] if isinstance(one, str) else QKeySequence.keyBindings(one)
        found += [binding for binding in bindings if binding not in found]
    return found


def _add(menu: QMenu, text: str, slot: Callable[[], object], *keys: Keys) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: slot())
    action.setShortcuts(shortcuts(*keys))
    return action


def _plain(text: str) -> str:
    return text.replace("&", "&&")
