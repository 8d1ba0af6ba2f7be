"""Before everything is erased: what goes, what the app cannot reach, and a copy first, to a place of your choice."""

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.progress import Progress
from netwerkapp.exchange.archives import SUFFIX, put_in_place, read_archive, write_archive
from netwerkapp.records import dataclass
from netwerkapp.storage.backups import write_copy
from netwerkapp.storage.held import Held
from netwerkapp.storage.store import Store
from netwerkapp.ui.archives.papers import Papers
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.backups.words import BackupWords
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.fitted_dialog import FittedDialog
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.theme import Theme

WIDTH = 600  # px
INDENT = 29  # px
BACKUP = ".sqlite3"


@dataclass(frozen=True, slots=True)
class Reach:
    """What is erased: the data in a folder, how much that is, and the second place of its backups, None for none."""

    folder: Path
    people: int
    talks: int
    second: Path | None


class WipeDialog(FittedDialog):
    """Accepted when everything has to go; the first button and Esc keep everything."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        content: Content,
        store: Store,
        reach: Reach,
        ask: Callable[[QWidget, str], str] | None = None,
    ) -> None:
        super().__init__(theme, WIDTH, parent)
        self._content, self._store, self._reach = content, store, reach
        self._ask = ask or _ask
        self.content.setSpacing(theme.px(12))
        title = self.tr("Erase everything?")
        self._add_words(title)
        self._add_copy()
        self._add_choices()
        self.setAccessibleName(title)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    @property
    def also_second(self) -> bool:
        """Whether the copies in the second place go too."""
        return self.second.isChecked()

    def words(self) -> str:
        """Return all that it says."""
        return " ".join(label.text() for label in self.findChildren(Label) if not label.isHidden())

    def _add_words(self, title: str) -> None:
        reach = self._reach
        much = BackupWords().holds(Held(reach.people, reach.talks, (), None))
        goes = self.tr(
            "This goes: {much}, and all your texts and settings. Every backup in the folder of the app goes too. "
            "So do files that were damaged, and the log."
        )
        for text, role in (
            (title, "h2"),
            (self.tr("Netwerkapp becomes empty, as on the first day. This cannot be undone."), "body"),
            (goes.replace("{much}", much), "body"),
            (
                self.tr("The app cannot reach files that you saved or printed. Nor copies on other devices."),
                "muted",
            ),
        ):
            self.content.addWidget(Label(self._theme, text, role=role))

    def _add_copy(self) -> None:
        theme = self._theme
        self.copy_button = OutlinedButton(theme, self.tr("Save a copy first"), "save")
        self.copy_button.clicked.connect(self._copy)
        self.copied = Label(theme, role="small")
        self.copied.hide()
        self.content.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.copied)

    def _add_choices(self) -> None:
        theme, second = self._theme, self._reach.second
        self.second = WrappingBox(self.tr("Erase the backups in your second place too"))
        self.sure = WrappingBox(self.tr("Yes, erase everything"))
        place = Label(theme, str(second or ""), role="small")
        there = second is not None and second.is_dir()
        if second is not None and not there:
            away = self.tr("Your second place is not there now. The backups in it stay: {place}")
            place.setText(away.replace("{place}", str(second)))
        for box in (self.second, self.sure):
            box.setFont(theme.font())
        self.second.setVisible(there)
        place.setVisible(second is not None)
        buttons = Flow(across=theme.px(12), down=theme.px(8))
        self.keep_button = PrimaryButton(theme, self.tr("Keep everything"))
        self.erase_button = OutlinedButton(theme, self.tr("Erase everything"), "trash-2")
        self.erase_button.setEnabled(False)
        for button in (self.keep_button, self.erase_button):
            buttons.addWidget(button)
        if there:
            place.setContentsMargins(theme.px(INDENT), 0, 0, 0)  # under the words of its box
        for widget in (self.second, place, self.sure):
            self.content.addWidget(widget)
        self.content.addLayout(buttons)
        self.content.addStretch()
        self.sure.toggled.connect(self.erase_button.setEnabled)
        self.keep_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self.accept)

    def _copy(self) -> None:
        folder = self._reach.folder
        chosen = self._ask(self, str(Path.home() / f"Netwerkapp {self._store.today().isoformat()}{SUFFIX}"))
        if not chosen:
            return
        target = Path(chosen).absolute()
        as_backup = target.suffix.lower() == BACKUP
        if not as_backup and target.suffix.lower() != SUFFIX:
            target = target.with_name(f"{target.name}{SUFFIX}")
        if target.resolve().is_relative_to(folder.resolve()):
            self._say(self.tr("That folder is erased. Choose another place for your copy."))
            return
        write = (
            partial(write_copy, folder, target)
            if as_backup
            else partial(self._take_along, self._store.opener(), target)
        )
        outcome = Waiting(self._theme, self, self.tr("The copy is being made.")).run(write)
        if isinstance(outcome.result, Held):
            done = self.tr("Your copy is in {place}: {much}. You can put it back on the page of backups.")
            if not as_backup:
                done = self.tr("Your copy is in {place}: {much}. ‘Bring back a file you took along’ puts it back.")
            self._say(done.replace("{place}", str(target)).replace("{much}", BackupWords().holds(outcome.result)))
        elif outcome.error is not None:
            self._say(TroubleWords().not_made(outcome.error))

    def _take_along(self, opener: Callable[[], Store], target: Path, step: Progress) -> Held:
        """Write everything to one file that opens without the app, and read it again; runs beside the window."""
        with closing(opener()) as store:
            archive = store.archives.whole()
            put_in_place(write_archive(archive, Papers(self._content, store).all(archive, step), ""), target)
            read_archive(target)
            return Held(store.contacts.count(), len(store.conversations.all()), (), store.last_change())

    def _say(self, text: str) -> None:
        self.copied.setText(text)
        self.copied.show()
        self.fit()


def _ask(parent: QWidget, name: str) -> str:
    kinds = f"Netwerkapp (*{SUFFIX});;{WipeWords().backup()} (*{BACKUP})"
    return QFileDialog.getSaveFileName(parent, "", name, kinds)[0]


class WipeWords(QObject):
    """What is said after everything was erased, or not."""

    def backup(self) -> str:
        """Return what the other kind of copy is called."""
        return self.tr("Backup")

    def busy(self) -> str:
        """Return what is said meanwhile."""
        return self.tr("Everything is being erased.")

    def done(self) -> str:
        """Return what is said when all is gone."""
        return self.tr("Everything is erased. You begin anew.")

    def left(self, paths: Sequence[Path]) -> str:
        """Return what is said when something could not be erased."""
        text = self.tr("This could not be erased: {names}. Close other programs that use it, and try again.")
        return text.replace("{names}", ", ".join(str(path) for path in paths[:3]))
