"""Bringing in people: choose a file, look at what is in it, and put it on the list; nothing is written before that."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.progress import Progress
from netwerkapp.exchange.contact_files import (
    ContactFile,
    ContactFileError,
    FileReason,
    People,
    names_in,
    open_file,
    people_in,
    recognised,
)
from netwerkapp.exchange.csv_columns import Column
from netwerkapp.exchange.csv_contacts import with_columns
from netwerkapp.records import dataclass
from netwerkapp.storage.backups import copy_before
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.imports import ImportResult, Incoming
from netwerkapp.storage.store import Store
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.imports.bring_in import BringInPage
from netwerkapp.ui.imports.choose import Choose
from netwerkapp.ui.imports.kinds import Kinds, kinds_of
from netwerkapp.ui.imports.look import LookAtFile
from netwerkapp.ui.imports.result import Result
from netwerkapp.ui.imports.words import ImportWords
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

_READING = 0.7  # of the work of looking at a file


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was read, and what would become of the people in it; no people: its columns are not known."""

    file: ContactFile | None
    people: People | None
    kinds: Kinds


class ImportPage(BringInPage):
    """Four things, one at a time: choose, wait, look, and what was done."""

    contacts_wanted = Signal()

    def __init__(
        self, theme: Theme, store: Store, saver: Saver, choose_file: Callable[[QWidget], str] | None = None
    ) -> None:
        words = ImportWords()
        super().__init__(theme, words.title(), words.intro(), store, saver)
        self._words = words
        self._seen: Seen | None = None
        self._names: People | None = None
        self._name = ""
        self._focused: int | None = None  # the choice in which the user was
        self.choose, self.look, self.result = Choose(theme, choose_file), LookAtFile(theme), Result(theme)
        self.undo_button = self.result.undo_button
        self._connect()
        self._add_parts(self.choose, self.busy, self.look, self.result)

    def take(self, path: Path) -> None:
        """Look at a file that was chosen, dropped on the window or given at the start."""
        if not self._is_free():
            return
        self._name, self._seen = path.name, None
        self._begin(self.tr("The file is being read."), lambda step: self._look(open_file(path), step), self._show_seen)

    def take_names(self, text: str) -> None:
        """Look at a pasted list of names."""
        self._names, self._name = names_in(text), self.tr("Your list of names")
        self._begin(self.tr("The names are being read."), lambda step: self._look(None, step), self._show_seen)

    def focus_first(self) -> None:
        """Give the focus to the first thing of the part that is seen."""
        if not self.choose.isHidden():
            self.choose.file_button.setFocus()
        else:
            super().focus_first()

    def _connect(self) -> None:
        self.choose.file_chosen.connect(self.take)
        self.choose.names_given.connect(self.take_names)
        self.look.back_wanted.connect(self._back)
        self.look.write_wanted.connect(self._write)
        self.look.wanted_changed.connect(self._compare)
        self.result.contacts_wanted.connect(self.contacts_wanted)
        self.result.undo_wanted.connect(self._undo)
        self.result.again_wanted.connect(self._back)
        mapping = self.look.mapping
        mapping.encoding_chosen.connect(self._choose_encoding)
        mapping.separator_chosen.connect(self._choose_separator)
        mapping.days_chosen.connect(self._choose_days)
        mapping.columns_chosen.connect(self._choose_columns)

    def _look(self, file: ContactFile | None, step: Progress) -> Seen:
        """Read a file and compare it with the list; runs in the thread of the job."""
        if file is not None and file.table is not None and not file.table.names_people:
            return Seen(file, None, Kinds({}))
        people = self._names if file is None else people_in(file, lambda part: step(part * _READING))
        assert people is not None  # names were given
        step(_READING)
        with closing(self._opener()) as other:
            kinds = kinds_of(other.imports.preview(self._incoming(people)))
        step(1.0)
        return Seen(file, people, kinds)

    def _incoming(self, people: People) -> Incoming:
        return Incoming(people.cards, people.skipped, people.program, self._wanted)

    def _begin(self, text: str, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        self._focused = self.look.mapping.focused()
        self._wanted = self.look.wanted()
        self.choose.show_error("")
        super()._begin(text, work, done)

    def _show_seen(self, seen: object) -> None:
        assert isinstance(seen, Seen)  # it is what looking returns
        before, self._seen = self._seen, seen
        file, people = seen.file, seen.people
        opened = before is not None and not self.look.mapping.isHidden()
        if file is not None or before is None or before.file is not None:
            encoding = people.encoding if people else file.table.encoding if file and file.table else ""
            self.look.show_file(file, encoding, unclear_days=bool(people and people.unclear_days))
            self.look.mapping.setVisible(opened and file is not None)
            self.look.mapping_link.setVisible(not opened and file is not None)
        if people is None:
            self.look.ask_columns(self._name, self._words.file(FileReason.UNKNOWN_COLUMNS))
        else:
            self.look.show_people(self._name, file, people, seen.kinds)
        self._show(self.look)
        if opened and self._focused is not None:
            self.look.mapping.focus(self._focused)

    def _write(self) -> None:
        if self._store.read_only:
            self._saver.refused.emit()
            return
        seen = self._seen
        assert seen is not None  # the button is there only then
        people, left_out = seen.people, self.look.left_out()
        assert people is not None

        def work(step: Progress) -> object:
            with closing(self._opener()) as other:
                copy_before(other, Reason.IMPORT, lambda _part: step(0.0))
                return other.imports.write(self._incoming(people), left_out, step)

        self._begin(self.tr("The people are being put on your list."), work, self._show_result)

    def _show_result(self, result: object) -> None:
        assert isinstance(result, ImportResult)  # it is what writing returns
        self._seen = None
        self._action = self._store.newest_action() if result.wrote else 0
        self.result.show_result(result)
        self._show(self.result)
        if result.wrote:
            self.changed.emit()

    def _fail(self, error: object) -> None:
        """Say what cannot be used; anything else is for the window's own way of telling."""
        assert isinstance(error, Exception)
        if isinstance(error, ContactFileError):
            self._back()
            self.choose.show_error(self._words.file(error.reason))
        elif isinstance(error, SaveError) and self._seen is None:
            self._show(self.result)
            self.told.emit(self.tr("Saving does not work now. Your list stays as it is."), False)
        elif isinstance(error, SaveError):
            self._show(self.look)
            self.look.error.show_text(" ".join((self.tr("Nothing was put on your list."), TroubleWords().why(error))))
        else:
            self._back()
            raise error

    def _back(self) -> None:
        self._seen = None
        self.look.mapping.hide()
        self.choose.show_error("")
        self._show(self.choose)

    def _undo(self) -> None:
        """Take the whole import back."""
        done = self.tr("The import is taken back. Your list is as it was.")
        self._take_back(self.tr("The import is being taken back."), done)

    def _choose_encoding(self, encoding: str) -> None:
        self._read_again(encoding=encoding)

    def _choose_separator(self, separator: str) -> None:
        self._read_again(separator=separator)

    def _read_again(self, encoding: str | None = None, separator: str | None = None) -> None:
        file = self._seen.file if self._seen is not None else None
        if file is not None:
            chosen = encoding or file.encoding
            self._compare(lambda: recognised(file.name, file.data, chosen, separator))

    def _choose_days(self, day_first: bool) -> None:
        file = self._seen.file if self._seen is not None else None
        if file is not None and file.table is not None:
            table = replace(file.table, day_first=day_first)
            self._compare(lambda: replace(file, table=table))

    def _choose_columns(self, columns: list[Column]) -> None:
        file = self._seen.file if self._seen is not None else None
        if file is not None and file.table is not None:
            table = with_columns(file.table, columns)
            self._compare(lambda: replace(file, table=table))

    def _compare(self, file: Callable[[], ContactFile | None] | None = None) -> None:
        """Look once more, after the user chose something else."""
        seen = self._seen
        if seen is not None:
            again = file or (lambda: seen.file)
            self._begin(self.tr("The file is being read."), lambda step: self._look(again(), step), self._show_seen)
