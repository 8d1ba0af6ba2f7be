"""The fields of a contact and the groups they stand in: made here, read and filled by the form."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from netwerkapp.domain.contacts import Attitude, Contact, KnowsISearch, tags_of
from netwerkapp.domain.conversations import Channel
from netwerkapp.domain.dates import read_birthday
from netwerkapp.ui.contacts.person_words import PersonWords, Value
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice, FieldError, TextArea, TextField, labelled
from netwerkapp.ui.theme import Theme

NAME_PARTS = ("given", "particle", "family", "called")


class ContactFields(QObject):
    """Makes each field once and tells when one was edited; what goes together stands in one group."""

    edited = Signal(str)  # the key of a field that was typed in
    chosen = Signal(str)  # the key of a choice, or of a box that was ticked

    def __init__(self, theme: Theme, words: ContactWords, person: PersonWords, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._words, self._person, self._today = theme, words, person, today
        self.texts: dict[str, TextField | TextArea] = {}
        self.choices: dict[str, Choice] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self.birthday_error: FieldError

    def who(self) -> Iterable[QWidget]:
        """The name, the circle and the closeness: what stands open."""
        yield self._line("given", self.tr("Given name"))
        yield self._line("particle", self.tr("Prefix"), self.tr("such as van der"))
        yield self._line("family", self.tr("Family name"))

    def near(self) -> Iterable[QWidget]:
        """Where this person stands in your network."""
        yield self._choice("circle", self.tr("Circle"), [])
        self.own_circle = TextField(self._theme)
        self.own_circle_box = labelled(self._theme, self.tr("Name of your circle"), self.own_circle)
        yield self.own_circle_box
        yield self._choice("closeness", self.tr("Closeness"), self._words.closenesses().items())

    def work(self) -> Iterable[QWidget]:
        """What this person does, and where."""
        yield self._line("job", self.tr("Job"))
        yield self._line("organisation", self.tr("Organisation"))
        yield self._line("trade", self.tr("Field of work"), self.tr("such as care, or transport"))
        yield self._line("place", self.tr("Place"))

    def reach(self) -> Iterable[QWidget]:
        """How to reach this person, and how to speak to them."""
        yield self._line("phone", self.tr("Phone"))
        yield self._line("email", self.tr("E-mail"))
        yield self._line("profile", self.tr("Profile"), self.tr("such as an address on LinkedIn"))
        yield self._choice("channel", self.tr("Likes to be in touch"), self._person.ways().items())
        yield self._line("called", self.tr("Call name"), self.tr("if it is another name"))
        yield self._choice("formal", self.tr("You say"), self._person.manners().items(), with_none=False)

    def history(self) -> Iterable[QWidget]:
        """How you know each other; who introduced you comes after these."""
        yield self._area("met", self.tr("How you know this person"))
        yield self._line("known_since", self.tr("Since when"), self.tr("such as 2015"))
        yield self._line("tags", self.tr("Tags"), self.tr("with commas between them"))

    def knowledge(self) -> Iterable[QWidget]:
        """What you know of this person and can do for them."""
        yield self._area("knows", self.tr("What you know about this person"))
        yield self._area("occupied_with", self.tr("What occupies this person"))
        yield self._area("offer", self.tr("What you can offer"))
        yield self._line("birthday", self.tr("Birthday"), self.tr("such as 26 November"))
        self.birthday_error = FieldError(self._theme, self.texts["birthday"])  # type: ignore[arg-type]  # a line
        yield self.birthday_error

    def searching(self) -> Iterable[QWidget]:
        """What counts when you choose whom to speak."""
        yield self._choice("knows_i_search", self.tr("Knows you are looking"), self._words.knows_i_search().items())
        yield self._choice("use", self.tr("Knows about work that interests you"), self._person.uses().items())
        yield self._choice("fear", self.tr("How tense getting in touch feels"), self._person.fears().items())
        yield self._choice("attitude", self.tr("How this person responds"), self._person.attitudes().items())
        yield self._tick("first_choice", self.tr("I begin here"))
        yield self._tick("rather_not", self.tr("Rather not ask"))

    def rhythm(self) -> QWidget:
        """How often you like to be in touch."""
        return self._choice("rhythm_days", self.tr("Keep in touch"), [], with_none=False)

    def next_step(self) -> QWidget:
        """What you want to do next, in your own words."""
        return self._line("next_step", self.tr("Next step"))

    def notes(self) -> QWidget:
        """All that has no other place."""
        return self._area("notes", self.tr("Notes"))

    def fill_choice(self, key: str, options: Iterable[tuple[Value, str]]) -> None:
        """Offer other options; what is chosen is shown by `show`."""
        choice = self.choices[key]
        choice.clear()
        for value, text in options:
            choice.addItem(text, value)

    def show(self, contact: Contact, keep: set[str]) -> None:
        """Show what is kept of a contact; the fields of `keep` hold newer text."""
        for key, field in self.texts.items():
            kept = self.text_of(contact, key)
            same = (_tidy(field.text()) if key in NAME_PARTS else field.text()) == kept
            if not same and key not in keep and (key != "tags" or tags_of(field.text()) != contact.tags):
                set_text(field, kept)
        for key, choice in self.choices.items():
            value = getattr(contact, key)
            choice.setCurrentIndex(max(0, choice.findData(str(value) if isinstance(value, StrEnum) else value)))
        for key, tick in self.ticks.items():
            tick.setChecked(bool(getattr(contact, key)))

    def text_of(self, contact: Contact, key: str) -> str:
        """Return what a field shows of a contact."""
        if key == "tags":
            return ", ".join(contact.tags)
        if key == "birthday":
            return self._person.birthday(contact.birthday)
        return str(getattr(contact.name if key in NAME_PARTS else contact, key))

    def kept(self, key: str, contact: Contact) -> dict[str, object]:
        """Return what a field holds as a contact keeps it; a birthday that cannot be read leaves the one before."""
        if key in self.ticks:
            ticked = self.ticks[key].isChecked()
            return {key: (self._today() if ticked else None) if key == "first_choice" else ticked}
        if key in self.choices:
            return {key: _as_kept(key, self.choices[key].currentData())}
        text = self.texts[key].text()
        if key == "tags":
            return {key: tags_of(text)}
        if key == "birthday":
            return {key: (read_birthday(text) or contact.birthday) if text.strip() else ""}
        return {key: text}

    def leave_birthday(self) -> None:
        """Say that a day cannot be read, or write it out."""
        field = self.texts["birthday"]
        read = read_birthday(field.text()) if field.text().strip() else ""
        problem = self.tr("This day cannot be read. Write it like 26 November.") if read is None else ""
        self.birthday_error.show_text(problem)
        if read:
            set_text(field, self._person.birthday(read))

    def _line(self, key: str, label: str, placeholder: str = "") -> QWidget:
        field = TextField(self._theme, self._theme.hint(placeholder))
        field.textEdited.connect(lambda _text: self.edited.emit(key))
        self.texts[key] = field
        return labelled(self._theme, label, field)

    def _area(self, key: str, label: str) -> QWidget:
        field = TextArea(self._theme)
        field.textChanged.connect(lambda: self.edited.emit(key))
        self.texts[key] = field
        return labelled(self._theme, label, field)

    def _choice(self, key: str, label: str, options: Iterable[tuple[Value, str]], *, with_none: bool = True) -> QWidget:
        choice = Choice(self._theme)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.activated.connect(lambda _index: self.chosen.emit(key))
        self.choices[key] = choice
        none = [(None, self.tr("not chosen"))] if with_none else []
        self.fill_choice(key, [*none, *options])
        return labelled(self._theme, label, choice)

    def _tick(self, key: str, label: str) -> QWidget:
        tick = QCheckBox(label)
        tick.setFont(self._theme.font())
        tick.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        tick.clicked.connect(lambda _checked: self.chosen.emit(key))
        self.ticks[key] = tick
        return tick


def set_text(field: TextField | TextArea, text: str) -> None:
    """Show a text in a field of either kind."""
    if isinstance(field, TextArea):
        field.setPlainText(text)
    else:
        field.setText(text)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _as_kept(key: str, value: Value) -> object:
    kinds: dict[str, type[StrEnum]] = {"knows_i_search": KnowsISearch, "attitude": Attitude, "channel": Channel}
    return kinds[key](value) if key in kinds and isinstance(value, str) else value
