"""Sending out contacts: a file where the user says, for all or for a selection."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.exchange.csv_writer import write_table
from netwerkapp.exchange.vcard_writer import write_vcards
from netwerkapp.storage.store import Store

OLD, NEW, TABLE = "3.0", "4.0", "csv"


class Exporter(QObject):
    """Asks for a file and writes the contacts to it, the whole file or nothing."""

    told = Signal(str, bool)

    def __init__(
        self,
        store: Store,
        language: str,
        choose_file: Callable[[QWidget, str, str, str], tuple[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._store, self._language = store, language
        self._choose_file = choose_file or _ask_system
        old, new = self.tr("vCard 3.0, for phones and address books"), self.tr("vCard 4.0")
        table = self.tr("Table for a spreadsheet")
        self._kinds = {f"{old} (*.vcf)": OLD, f"{new} (*.vcf)": NEW, f"{table} (*.csv)": TABLE}

    def everyone(self, parent: QWidget) -> None:
        """Write all contacts."""
        self._ask(parent, self._store.exports.everyone())

    def some(self, parent: QWidget, ids: Sequence[str]) -> None:
        """Write these contacts."""
        self._ask(parent, self._store.exports.some(ids))

    def _ask(self, parent: QWidget, contacts: Sequence[Contact]) -> None:
        if not contacts:
            self.told.emit(self.tr("There is nobody on your list yet."), False)
            return
        kinds = ";;".join(self._kinds)
        name, kind = self._choose_file(parent, self.tr("Export contacts"), self.tr("contacts.vcf"), kinds)
        if name:
            self._write(Path(name), self._kinds.get(kind, OLD), contacts)

    def _write(self, path: Path, kind: str, contacts: Sequence[Contact]) -> None:
        if path.suffix.lower() == ".csv":
            kind = TABLE
        elif not path.suffix:
            path = path.with_suffix(".csv" if kind == TABLE else ".vcf")
        version = NEW if kind == NEW else OLD
        data = write_table(contacts, self._language) if kind == TABLE else write_vcards(contacts, version)
        file = QSaveFile(str(path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit():
            text = self.tr("%n contacts are in {file} now.", "", len(contacts))
        else:
            text = self.tr("{file} cannot be written there. Choose another folder.")
        self.told.emit(text.replace("{file}", path.name), False)


def _ask_system(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
    """Ask for a file in the system's own way; its path ("" is none) and the kind that was chosen."""
    return QFileDialog.getSaveFileName(parent, title, name, kinds)
