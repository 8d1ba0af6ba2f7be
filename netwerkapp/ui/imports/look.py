"""What is in the file, before anything is written: how it is read, who is new, known or left out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from netwerkapp.domain.imports import Status, Wanted
from netwerkapp.exchange.contact_files import ContactFile, People
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import FieldError
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.imports.kinds import CHOOSABLE, Kinds
from netwerkapp.ui.imports.mapping import Mapping
from netwerkapp.ui.imports.people_list import PeopleList, PeopleModel
from netwerkapp.ui.imports.words import ImportWords
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.plain_button import PlainButton
from netwerkapp.ui.theme import Theme


class LookAtFile(QWidget):
    """The preview. Writes nothing: tells what the user wants."""

    write_wanted = Signal()
    back_wanted = Signal()
    wanted_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, ImportWords()
        self._kinds = Kinds({})
        self._shown = Status.NEW
        self.title, self.about = Label(theme, "", role="h2"), Label(theme, "", role="muted")
        self.read_as = Label(theme, "", role="small")
        self.error = FieldError(theme)
        self.mapping = Mapping(theme, self._words)
        self.mapping_link = Link(theme, self.tr("Change how the file is read"))
        self.mapping_link.clicked.connect(self._show_mapping)
        self.notes, self.birthday = QCheckBox(self.tr("Notes too")), QCheckBox(self.tr("Birthdays too"))
        for box in (self.notes, self.birthday):
            box.setFont(theme.font())
            box.toggled.connect(lambda _on: self.wanted_changed.emit())
        self.model = PeopleModel(self._words)
        self.model.ticked.connect(self._show_counts)
        self.people = PeopleList(theme, self.model)
        self.kinds: dict[Status, PlainButton] = {}
        self.all_link = Link(theme, "")
        self.all_link.clicked.connect(self._turn_all)
        self.write_button = PrimaryButton(theme, "")
        self.write_button.clicked.connect(self.write_wanted)
        self.back_button = OutlinedButton(theme, self.tr("Cancel"))
        self.back_button.clicked.connect(self.back_wanted)
        self._lay_out()

    def show_file(self, file: ContactFile | None, encoding: str, *, unclear_days: bool = False) -> None:
        """Show how this file is read; None is a pasted list, of which there is nothing to choose."""
        self.mapping_link.setVisible(file is not None)
        self.mapping.hide()
        if file is not None:
            self.mapping.show_file(file, encoding, unclear_days=unclear_days)

    def ask_columns(self, name: str, text: str) -> None:
        """Ask in which column the names stand, since that is not seen."""
        self.title.setText(name)
        self.about.setText(text)
        self.read_as.hide()
        self.error.show_text("")
        self._show_mapping()
        self._kinds = Kinds({})
        self._people_card.hide()
        self.write_button.hide()

    def show_people(self, name: str, file: ContactFile | None, people: People, kinds: Kinds) -> None:
        """Show who is in the file."""
        self.error.show_text("")
        self.title.setText(name)
        how, read_as = self._words.how(file, people.encoding), self._words.mapping(file)
        parts = [self._words.program(people.program), self.tr("%n in the file", "", len(kinds))]
        self.read_as.setText(". ".join(part for part in (" · ".join(how), read_as) if part))
        self.read_as.setVisible(bool(how or read_as))
        self.about.setText(" · ".join(parts))
        self._kinds = kinds
        self.model.left_out = {}
        for status, button in self.kinds.items():
            button.setVisible(self._how_many(status) > 0)
            name = self._words.status(status)
            button.setText(f"{name[:1].upper()}{name[1:]} ({self._how_many(status)})")
            bold = QFontMetricsF(self._theme.font(13.5, bold=True))
            button.setMinimumWidth(round(bold.horizontalAdvance(button.text())) + self._theme.px(36))
        self.notes.setVisible(kinds.with_notes)
        self.birthday.setVisible(kinds.with_birthdays or people.unclear_days)
        self._people_card.show()
        self._show_kind(next((status for status in Status if self._how_many(status)), Status.NEW))

    def wanted(self) -> Wanted:
        """Return what comes along besides the usual."""
        notes, birthday = self.notes, self.birthday
        return Wanted(notes.isChecked() and not notes.isHidden(), birthday.isChecked() and not birthday.isHidden())

    def left_out(self) -> frozenset[int]:
        """Return the numbers of those who are unticked."""
        return frozenset().union(*self.model.left_out.values())

    def _lay_out(self) -> None:
        theme, whole = self._theme, QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(14))
        for widget in (self.title, self.about, self.error):
            whole.addWidget(widget)
        self._people_card = Card(theme)
        kinds = Flow(across=theme.px(8), down=theme.px(8))
        for status in Status:
            button = PlainButton("")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("role", "tab")
            button.setFont(theme.font(13.5))
            button.clicked.connect(lambda _on=False, status=status: self._show_kind(status))
            kinds.addWidget(button)
            self.kinds[status] = button
        extra, buttons = Flow(across=theme.px(20)), Flow(across=theme.px(8), down=theme.px(8))
        extra.addWidget(self.notes)
        extra.addWidget(self.birthday)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.back_button)
        content = self._people_card.content
        content.addLayout(kinds)
        content.addWidget(self.people)
        content.addWidget(self.all_link)
        content.addLayout(extra)
        whole.addWidget(self._people_card)
        whole.addLayout(buttons)
        whole.addWidget(self.read_as)  # hardly anybody needs to know
        whole.addWidget(self.mapping_link)
        whole.addWidget(self.mapping)

    def _show_kind(self, status: Status) -> None:
        self._shown = status
        self.kinds[status].setChecked(True)
        self.model.show_rows(self._kinds.rows.get(status, ()))
        self._show_counts()

    def _show_counts(self) -> None:
        new, changed = (self._how_many(status) - self._how_many_out(status) for status in CHOOSABLE)
        self.write_button.setVisible(any(self._how_many(status) for status in CHOOSABLE))
        self.write_button.setEnabled(new + changed > 0)
        if changed and new:
            text = self.tr("Put {new} on my list, complete {changed}")
            self.write_button.setText(text.format(new=new, changed=changed))
        elif changed:
            self.write_button.setText(self.tr("Complete %n people", "", changed))
        else:
            self.write_button.setText(self.tr("Put %n people on my list", "", new))
        self.all_link.setVisible(self._shown in CHOOSABLE and self._how_many(self._shown) > 1)
        self.all_link.setText(self.tr("Tick everybody") if self._how_many_out(self._shown) else self.tr("Tick nobody"))

    def _how_many(self, status: Status) -> int:
        return len(self._kinds.rows.get(status, ()))

    def _how_many_out(self, status: Status) -> int:
        return len(self.model.left_out.get(status, ()))

    def _turn_all(self) -> None:
        shown = self._shown
        everybody = {row.number for row in self._kinds.rows.get(shown, ())}
        self.model.left_out[shown] = set() if self._how_many_out(shown) else everybody
        self.people.viewport().update()
        self._show_counts()

    def _show_mapping(self) -> None:
        self.mapping.show()
        self.mapping_link.hide()
