"""Sending out contacts: a file where the user says, for all or for a selection."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.exchange.archives import put_in_place
from netwerkapp.exchange.contacts_out import NEW, OLD, TABLE, contacts_out
from netwerkapp.storage.exports import AT_ONCE
from netwerkapp.storage.store import Store
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.theme import Theme


class Exporter(QObject):
    """Asks for a file and writes the contacts to it, the whole file or nothing."""

    told = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        store: Store,
        language: str,
        choose_file: Callable[[QWidget, str, str, str], tuple[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._store, self._language = theme, store, language
        self._choose_file = choose_file or _ask_system
        old, new = self.tr("vCard 3.0, for phones and address books"), self.tr("vCard 4.0")
        table = self.tr("Table for a spreadsheet")
        self._kinds = {f"{old} (*.vcf)": OLD, f"{new} (*.vcf)": NEW, f"{table} (*.csv)": TABLE}

    def everyone(self, parent: QWidget) -> None:
        """Write all contacts."""
        self._ask(parent, None, self._store.contacts.count())

    def some(self, parent: QWidget, ids: Sequence[str]) -> None:
        """Write these contacts."""
        self._ask(parent, ids, len(ids))

    def _ask(self, parent: QWidget, ids: Sequence[str] | None, how_many: int) -> None:
        if not how_many:
            self.told.emit(self.tr("There is nobody on your list yet."), False)
            return
        kinds = ";;".join(self._kinds)
        name, kind = self._choose_file(parent, self.tr("Export contacts"), self.tr("contacts.vcf"), kinds)
        if name:
            beside = parent if how_many > AT_ONCE else None
            self._keep(beside, Path(name), self._kinds.get(kind, OLD), ids)

    def _keep(self, beside: QWidget | None, path: Path, kind: str, ids: Sequence[str] | None) -> None:
        """Write the file: here, or away from the window that is given; say what became of it."""
        if path.suffix.lower() == ".csv":
            kind = TABLE
        elif not path.suffix:
            path = path.with_suffix(".csv" if kind == TABLE else ".vcf")
        try:
            written = self._write(path, kind, ids) if beside is None else self._beside(beside, path, kind, ids)
        except OSError:
            text = self.tr("{file} cannot be written there. Choose another folder.")
        else:
            if written is None:
                return
            text = self.tr("%n contacts are in {file} now.", "", written)
        self.told.emit(text.replace("{file}", path.name), False)

    def _beside(self, parent: QWidget, path: Path, kind: str, ids: Sequence[str] | None) -> int | None:
        """Write very many away from the window; how many, None when it was cancelled. Raises what went wrong."""
        opener = self._store.opener()

        def work(step: Progress) -> object:
            other = opener()
            try:
                return self._write(path, kind, ids, other, step)
            finally:
                other.close()

        outcome = Waiting(self._theme, parent, self.tr("The contacts are being written.")).run(work)
        if outcome.error is not None:
            raise outcome.error
        return cast("int | None", outcome.result)

    def _write(
        self, path: Path, kind: str, among: Sequence[str] | None, store: Store | None = None, step: Progress = nobody
    ) -> int:
        """Write the file, the whole of it or nothing; how many are in it. Raises OSError, and what `step` raises."""
        store = store or self._store
        ids = store.exports.ids(among)
        put_in_place(contacts_out(store.exports.by_parts(ids, step), kind, self._language), path)
        return len(ids)


def _ask_system(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
    """Ask for a file in the system's own way; its path ("" is none) and the kind that was chosen."""
    return QFileDialog.getSaveFileName(parent, title, name, kinds)
