"""What is in a file that was taken along, before anything of it is brought in; and what was done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.archives import Fate
from netwerkapp.storage.archives import Comparison, Kind
from netwerkapp.ui.archives.words import ArchiveWords
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import FieldError
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme


class LookInside(Card):
    """Whose it is, and how much of it is new. Writes nothing: tells what the user wants."""

    write_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme, self._words = theme, ArchiveWords()
        self.title, self.whose = Label(theme, "", role="h2"), Label(theme, "", role="muted")
        self.counts = QVBoxLayout()
        self.counts.setSpacing(theme.px(10))
        self.how = Label(theme, "", role="small")
        self.error = FieldError(theme)
        self.write_button = PrimaryButton(theme, self.tr("Bring this in"), "download")
        self.write_button.clicked.connect(self.write_wanted)
        self.back_button = OutlinedButton(theme, "")
        self.back_button.clicked.connect(self.back_wanted)
        buttons = Flow(across=theme.px(8), down=theme.px(8))
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.back_button)
        self.content.setSpacing(theme.px(12))
        for part in (self.title, self.whose):
            self.content.addWidget(part)
        self.content.addLayout(self.counts)
        for widget in (self.how, self.error):
            self.content.addWidget(widget)
        self.content.addLayout(buttons)

    def show_file(self, name: str, found: Comparison, whose: str) -> None:
        """Show what is in it; where all of it is here already, there is nothing to bring in."""
        self.title.setText(name)
        self.whose.setText(whose)
        self.error.show_text("")
        clear(self.counts)
        for kind in Kind:
            self.counts.addWidget(self._row(found, kind))
        if found.writes:
            how = self.tr("What you have here stays. Of each field the newest version is kept. A copy is made first.")
        else:
            how = self.tr("Everything in this file is here already. There is nothing to do.")
        self.how.setText(how)
        self.write_button.setVisible(found.writes)
        self.back_button.setText(self.tr("Cancel") if found.writes else self.tr("Another file"))

    def _row(self, found: Comparison, kind: Kind) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.px(2))
        lines.addWidget(Label(self._theme, self._words.kind(kind), role="h3"))
        lines.addWidget(Label(self._theme, self._words.counts(found, kind)))
        return box


class BroughtIn(Card):
    """What was done, with one way back for all of it."""

    ladder_wanted = Signal()
    undo_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words = ArchiveWords()
        self.about = Label(theme, "")
        self.twice = Link(theme, self.tr("Does somebody stand on your list twice now?"))
        self.twice.clicked.connect(self.duplicates_wanted)
        self.ladder_button = PrimaryButton(theme, self.tr("To the ladder"), "stairs")
        self.ladder_button.clicked.connect(self.ladder_wanted)
        self.undo_button = OutlinedButton(theme, self.tr("Undo"), "undo-2")
        self.undo_button.clicked.connect(self.undo_wanted)
        buttons = Flow(across=theme.px(8), down=theme.px(8))
        buttons.addWidget(self.ladder_button)
        buttons.addWidget(self.undo_button)
        self.content.addWidget(Label(theme, self.tr("It is brought in."), role="h2"))
        self.content.addWidget(self.about)
        self.content.addWidget(self.twice)
        self.content.addLayout(buttons)

    def show_result(self, found: Comparison) -> None:
        """Show what was done; two who may be one are named only where there were people before."""
        self.about.setText(self._words.done(found))
        before = found.count(Kind.PEOPLE, Fate.ONLY_HERE, Fate.KEPT, Fate.SAME, Fate.TAKEN)
        self.twice.setVisible(bool(before) and bool(found.count(Kind.PEOPLE, Fate.NEW)))
