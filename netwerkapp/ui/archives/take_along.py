"""Taking everything along: one file where you want it, with a password if you like."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.progress import Progress
from netwerkapp.exchange.archives import SUFFIX, put_in_place, write_archive
from netwerkapp.storage.store import Store
from netwerkapp.storage.troubles import is_full
from netwerkapp.ui.archives.papers import Papers
from netwerkapp.ui.archives.password import PasswordField
from netwerkapp.ui.archives.words import ArchiveWords
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import FieldError
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.column import ColumnPage, titled
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

SHORTEST = 8  # characters of a password


class TakeAlongPage(ColumnPage):
    """Writes a file and nothing else."""

    def __init__(
        self,
        theme: Theme,
        content: Content,
        store: Store,
        saver: Saver,
        choose_file: Callable[[QWidget, str], str] | None = None,
    ) -> None:
        super().__init__(theme, *ArchiveWords().take_along())
        self._content, self._store, self._saver = content, store, saver
        self._choose_file = choose_file or self._ask_system
        self.job: Job | None = None
        self._file = Path()
        self.inside = Label(theme, "")
        self.with_password = WrappingBox(self.tr("With a password"))
        self.with_password.setFont(theme.font())
        self.with_password.toggled.connect(self._turn_password)
        hint = self.tr("Without it nobody opens the file, you neither. Write it down somewhere else.")
        self.password = PasswordField(theme, hint)
        self.password.entered.connect(self._keep)
        self.password.hide()
        self.error = FieldError(theme)
        self.save = PrimaryButton(theme, self.tr("Keep as a file"), "download")
        self.save.clicked.connect(self._keep)
        self.card = self.add(self._make_card())
        self.busy = self.add(Busy(theme))
        self.busy.hide()

    def refresh(self) -> None:
        """Count again what goes along."""
        people, talks = self._store.contacts.count(), self._store.conversations.count(list(Status))
        what = (self.tr("%n people", "", people), self.tr("%n talks", "", talks))
        text = self.tr("{people}, {talks}, and all that you wrote and answered.")
        self.inside.setText(text.replace("{people}", what[0]).replace("{talks}", what[1]))
        empty = not people and not talks and self._store.last_change() is None
        if empty:
            self.inside.setText(self.tr("There is nothing to take along yet."))
        self.save.setEnabled(not empty)

    def focus_first(self) -> None:
        """Begin at the button, as the rest may be left as it is."""
        first = self.save if self.save.isEnabled() else self.with_password
        (self.busy.button if self.card.isHidden() else first).setFocus()

    def _make_card(self) -> Card:
        card, row = Card(self._theme), Flow(across=self._theme.px(8), down=self._theme.px(6))
        card.content.addLayout(titled(self._theme, "briefcase", self.tr("What goes along")))
        card.content.addWidget(self.inside)
        private = self.tr("Your private notes about people go along: it is your own copy. Keep it for yourself.")
        card.content.addWidget(Label(self._theme, private, role="smallbold"))
        card.content.addWidget(self.with_password)
        card.content.addWidget(self.password)
        card.content.addWidget(self.error)
        row.addWidget(self.save)
        card.content.addLayout(row)
        return card

    def _turn_password(self, on: bool) -> None:
        self.password.setVisible(on)
        self.password.clear()
        if on:
            self.password.field.setFocus()

    def _keep(self) -> None:
        """Ask where the file goes and write it there, away from the window."""
        password = self.password.text() if self.with_password.isChecked() else ""
        self.error.show_text("")
        if self.with_password.isChecked() and len(password) < SHORTEST:
            self.password.show_error(self.tr("Choose at least %n characters, such as three words.", "", SHORTEST))
            self.password.field.setFocus()
            return
        if not self._saver.flush():
            return
        name = self.tr("Netwerkapp {day}").replace("{day}", self._store.today().isoformat())
        chosen = self._choose_file(self, f"{name}{SUFFIX}")
        if not chosen:
            return
        self._file = Path(chosen)
        if self._file.suffix.lower() != SUFFIX:
            self._file = self._file.with_name(f"{self._file.name}{SUFFIX}")
        self._begin(self._file, password)

    def _begin(self, file: Path, password: str) -> None:
        opener = self._store.opener()

        def work(step: Progress) -> object:
            with closing(opener()) as other:
                return self._written(other, file, password, step)

        self.job = Job(work)
        self.busy.follow(self.job)
        self.job.finished.connect(self._end)
        self.job.failed.connect(self._fail)
        self.job.cancelled.connect(self._show_card)
        self.busy.begin(self.tr("The file is being written."))
        self.card.hide()
        self.busy.show()
        self.busy.button.setFocus()
        self.job.start()

    def _written(self, store: Store, file: Path, password: str, step: Progress) -> Path:
        """Write the file; runs in the thread of the job."""
        archive = store.archives.whole()
        data = write_archive(archive, Papers(self._content, store).all(archive, step), password)
        step(0.95)
        put_in_place(data, file)
        return file

    def _end(self, _file: object) -> None:
        self.with_password.setChecked(False)
        self._show_card()
        self.told.emit(self.tr("Everything is in {file} now.").replace("{file}", str(self._file)), False)

    def _fail(self, error: object) -> None:
        self._show_card()
        assert isinstance(error, Exception)
        if not isinstance(error, OSError):
            raise error
        full = self.tr("The disk is full there. Make some room, or choose another folder.")
        self.error.show_text(
            full if is_full(error) else self.tr("Nothing can be kept there now. Choose another folder.")
        )

    def _show_card(self) -> None:
        self.busy.hide()
        self.card.show()
        self.refresh()
        if self.isVisible():
            self.save.setFocus()

    def _ask_system(self, parent: QWidget, name: str) -> str:
        kinds = f"Netwerkapp (*{SUFFIX})"
        return QFileDialog.getSaveFileName(parent, self.accessibleName(), name, kinds)[0]
