"""Who can help: the kinds there are, your own list, and the list of an organisation."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.helpers import Helper
from netwerkapp.domain.ids import new_id
from netwerkapp.exchange.helpers_file import FILE_NAME, HelpersFileError, read_helpers
from netwerkapp.storage.store import Store
from netwerkapp.ui.asking import CALM, Asking
from netwerkapp.ui.buttons import IconButton, OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.fields import FieldError
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.file_words import FileWords
from netwerkapp.ui.help.helper_form import HelperForm
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class HelperList(Card):
    """The list, with a form below it while someone is filled in."""

    changed = Signal()
    listed = Signal()  # the list was made again
    told = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        content: Content,
        store: Store,
        saver: Saver,
        folder: Path,
        choose_file: Callable[[QWidget], str] | None = None,
    ) -> None:
        super().__init__(theme)
        self._content, self._store, self._saver, self._folder = content, store, saver, folder
        self._choose_file = choose_file or FileChoice().file
        self._kinds = {kind.id: kind.text for kind in content.help.kind}
        self._purposes = {one.id: one.text for one in content.help.purpose}
        self._from_file: list[Helper] = []
        self.fill_links: dict[str, Link] = {}  # per kind that nobody is filled in for
        self.rows: dict[str, tuple[Link, IconButton]] = {}  # per helper: change, and delete
        self.form = HelperForm(theme, content, store, saver)
        self.form.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(7))
        self._report = QVBoxLayout()
        self.add_button = OutlinedButton(theme, self.tr("Add someone"), "user-plus")
        self.file_button = OutlinedButton(theme, self.tr("Open file"), "folder-open")
        self.file_button.setAccessibleDescription(self.tr("A list of helpers from an organisation"))
        self.content.addWidget(Label(theme, content.help.texts["kinds"], role="h2"))
        self.content.addLayout(self._list)
        buttons = Flow(across=theme.px(8), down=theme.px(8))
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.file_button)
        self.content.addLayout(buttons)
        self.content.addLayout(self._report)
        self.content.addWidget(self.form)
        self.add_button.clicked.connect(lambda: self._new(next(iter(self._kinds))))
        self.file_button.clicked.connect(self._ask_file)
        self._following = Asking(self, saver, CALM)
        self._following.due.connect(self._show_list)
        self.form.written.connect(self._after_writing)
        self.form.typed.connect(self._after_typing)
        self.form.closed.connect(self._close)

    def refresh(self) -> None:
        """Read the list again, and the file of an organisation where there is one."""
        kept = self._store.helpers.get(self.form.helper())
        if kept is not None and not self.form.isHidden() and not self._saver.waits(f"helper {kept.id}"):
            self.form.open(kept)
        clear(self._report)
        self._from_file = self._read(self._folder / FILE_NAME) if (self._folder / FILE_NAME).exists() else []
        self._show_list()

    def everyone(self) -> list[Helper]:
        """Return the own list and that of the organisation."""
        return [*self._store.helpers.all(), *self._from_file]

    def word(self, helper: Helper) -> str:
        """Return what a helper is called."""
        return helper.name or self._kinds.get(helper.kind, helper.kind)

    def problems(self) -> list[str]:
        """Return what is said about a file that does not fit."""
        return [label.text() for label in self.findChildren(FieldError) if not label.isHidden()]

    def take(self, file: Path) -> None:
        """Put the helpers of a file on the own list; one that does not fit is reported, and nothing of it is taken."""
        clear(self._report)
        found = self._read(file)
        new: list[Helper] = []
        for helper in found:
            if not any(helper.is_same(known) for known in (*self._store.helpers.all(), *new)):
                new.append(helper)
        if not found or (
            new and not self._saver.now(partial(self._store.helpers.add_all, new), once=f"helpers {file}")
        ):
            return
        self._show_list()
        text = self.tr("On your list now: {new}. Already there: {known}.")
        counts = text.replace("{new}", str(len(new))).replace("{known}", str(len(found) - len(new)))
        self.told.emit(counts, bool(new))
        self.changed.emit()

    def _read(self, file: Path) -> list[Helper]:
        try:
            return read_helpers(file, self._kinds, self._purposes, self._store.now())
        except HelpersFileError as error:
            self._say(file.name, error)
            return []

    def _say(self, name: str, error: HelpersFileError) -> None:
        words = FileWords()
        head = self.tr("Nothing was taken from {file}:").replace("{file}", name)
        for text in (head, *(words.problem(problem) for problem in error.problems)):
            line = FieldError(self._theme)
            self._report.addWidget(line)
            line.show_text(text)

    def _show_list(self) -> None:
        self._following.forget()
        clear(self._list)
        self.fill_links, self.rows = {}, {}
        own = self._store.helpers.all()
        for kind in [*self._kinds, *{helper.kind for helper in own} - set(self._kinds)]:
            mine = [helper for helper in own if helper.kind == kind]
            for widget in [self._row(helper) for helper in mine] or [self._empty(kind)]:
                if self._list.count():
                    self._list.addWidget(Divider(self._theme))
                self._list.addWidget(widget)
        if self._from_file:
            self._list.addWidget(Divider(self._theme))
            self._list.addWidget(Label(self._theme, self.tr("From the file of your organisation"), role="smallbold"))
            for helper in self._from_file:
                self._list.addWidget(self._row(helper, own=False))
        self.listed.emit()

    def _empty(self, kind: str) -> QWidget:
        link = Link(self._theme, self.tr("Fill in"))
        link.setAccessibleDescription(self._kinds[kind])
        link.clicked.connect(partial(self._new, kind))
        self.fill_links[kind] = link
        return self._line(Label(self._theme, self._kinds[kind]), link)

    def _row(self, helper: Helper, *, own: bool = True) -> QWidget:
        theme, words = self._theme, QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(Label(theme, self.word(helper), role="h3"))
        kind = self._kinds.get(helper.kind, helper.kind)
        wanted = ", ".join(self._purposes.get(one, one).lower() for one in helper.purposes)
        for text, role in (
            (kind if helper.name else "", "small"),
            (helper.phone, "body"),
            (helper.hours, "body"),
            (self.tr("For: {what}").replace("{what}", wanted) if wanted else "", "small"),
        ):
            if text:
                column.addWidget(Label(theme, text, role=role))
        if not own:
            return words
        change, delete = Link(theme, self.tr("Change")), IconButton(theme, "trash-2", self.tr("Delete"))
        for button in (change, delete):
            button.setAccessibleDescription(self.word(helper))
        change.clicked.connect(lambda: self._open(helper))
        delete.clicked.connect(lambda: self._delete(helper))
        self.rows[helper.id] = (change, delete)
        return self._line(words, change, delete)

    def _line(self, words: QWidget, *buttons: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        row.addWidget(words, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _new(self, kind: str, _checked: bool = False) -> None:
        self._open(Helper(new_id(), self._store.now(), kind))

    def _open(self, helper: Helper) -> None:
        self._saver.flush()
        self.form.open(helper)
        self.form.show()
        self.form.focus_first()

    def _after_writing(self) -> None:
        self._show_list()
        self.changed.emit()

    def _after_typing(self) -> None:
        """The list follows after a moment without typing: all of it is made anew."""
        self._following.soon()
        self.changed.emit()

    def _close(self) -> None:
        self._following.now()
        self.form.hide()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, helper: Helper) -> None:
        if self._saver.now(partial(self._store.helpers.delete, helper.id)):
            if self.form.helper() == helper.id:
                self.form.hide()
            self._show_list()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.told.emit(self.tr("{name} is off your list.").replace("{name}", self.word(helper)), True)
            self.changed.emit()

    def _ask_file(self) -> None:
        file = self._choose_file(self)
        if file:
            self.take(Path(file))


class FileChoice(QObject):
    """The dialog of the system that asks for a file."""

    def file(self, parent: QWidget) -> str:
        """Return the path that was chosen, or ""."""
        title = self.tr("A list of helpers from an organisation")
        return QFileDialog.getOpenFileName(parent, title, "", "TOML (*.toml)")[0]
