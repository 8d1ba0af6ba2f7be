"""Who you know: names per prompt, a clock that counts up and ends nothing, and what they know about you."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact, KnowsISearch
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.clock import Clock
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.steps.kept_text import KeptText
from netwerkapp.ui.steps.view import Setting, StepView
from netwerkapp.ui.tiles import InitialsTile

NO_CLOCK = "names_without_clock"  # the setting that hides it
ASKED = 6  # people at a time
MINUTE, HOUR = 60, 60
LISTED = 24  # names that are shown with the count


class NamesView(StepView):
    """One prompt: a name per line. Leaving the field puts them on the list, in one action."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme = self.theme
        self.clock = Clock(self.theme, shown=not self.store.settings.get(NO_CLOCK))
        self.clock.hidden.connect(self._hide_clock)
        self.text = KeptText(theme, self.question.text, lines=(4, 10))
        self.text.typed.connect(lambda _text: self.clock.begin())
        self.text.left_it.connect(self.take_typed)
        self.listed = Label(theme)
        self.listed.hide()
        of_circle = next((one.prompt for one in self.content.circles.circle if one.id == self.question.circle), ())
        ideas = self.question.idea or of_circle
        self.column.addWidget(self.narrow(self.text))
        self.column.addWidget(self.clock)
        self.column.addWidget(self.narrow(self.listed))
        card = SoftCard(theme, padding=16)
        for idea in (*ideas, self.content.steps.texts["minute"]):
            card.content.addWidget(Label(theme, idea))
        self.column.addWidget(self.narrow(card))
        self.column.addStretch()

    def take_typed(self) -> None:
        """Put the names that stand there on the list; who is on it already stays one contact."""
        lines = list(dict.fromkeys(" ".join(line.split()) for line in self.text.text().splitlines() if line.strip()))
        if not lines:
            return
        known = [line for line in lines if self._on_list(line)]
        people = [
            Contact(new_id(), self.store.now(), split_name(line), circle=self.question.circle or None)
            for line in lines
            if line not in known
        ]
        if people and not self.keep(lambda: self.store.contacts.add_all(people)):
            return
        self._put_in_circle(known)
        self.text.show_text("")
        words = [self.listed.text()] if self.listed.text() else []
        words += [person.name.full for person in people]
        words += [self.tr("{name} (was on your list)").format(name=name) for name in known]
        self.listed.setText(", ".join(words))
        self.listed.show()
        if people:
            self.told.emit(self.tr("%n names are on your list now.", "", self.store.contacts.count()), True)

    def focus_first(self) -> bool:
        """Typing comes first."""
        self.text.setFocus()
        return True

    def _put_in_circle(self, names: list[str]) -> None:
        """Who was on the list without a circle is in this one."""
        circle = self.question.circle
        found = {
            one.id: one
            for name in names
            for one in self.store.contacts.named(name)
            if one.name.full.casefold() == name.casefold()
        }
        without = [one.id for one in found.values() if not one.circle]
        if circle and without:
            self.keep(lambda: self.store.contacts.set_circle(without, circle))

    def _on_list(self, name: str) -> bool:
        return any(one.name.full.casefold() == name.casefold() for one in self.store.contacts.named(name))

    def _hide_clock(self, hide: bool) -> None:
        self.saver.setting(lambda: self.store.settings.set(NO_CLOCK, "yes" if hide else ""))


class KnowsView(StepView):
    """A few people, and whether each knows that you are looking."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.rows: dict[str, RadioCards] = {}
        options = [(one.id, one.text) for one in self.question.option]
        people = self.store.contacts.newest(ASKED)
        for person in people:
            cards = RadioCards(self.theme, options, person.name.full)
            cards.set_value(person.knows_i_search)
            cards.chosen.connect(partial(self._keep, person.id))
            self.rows[person.id] = cards
            card, head = Card(self.theme, padding=14), QHBoxLayout()
            head.setSpacing(self.theme.px(10))
            head.addWidget(InitialsTile(self.theme, person.name.initials))
            head.addWidget(Label(self.theme, person.name.full, role="h3"), 1)
            card.content.addLayout(head)
            card.content.addWidget(cards)
            self.column.addWidget(self.narrow(card))
        self.column.addStretch()

    def _keep(self, contact: str, value: str | None) -> None:
        person = self.store.contacts.get(contact)
        if person is not None:
            knows = KnowsISearch(value) if value else None
            self.keep(lambda: self.store.contacts.save(replace(person, knows_i_search=knows)))


class CountView(StepView):
    """How many names there are now, and which."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme, count = self.theme, self.store.contacts.count()
        self.label = Label(theme, self._sentence(count), role="h2")
        self.column.addWidget(self.narrow(self.label), 0, Qt.AlignmentFlag.AlignTop)
        if count:
            card, names = Card(theme, padding=16), QWidget()
            flow = Flow(names, across=theme.px(16), down=theme.px(10))
            for person in self.store.contacts.newest(LISTED):
                flow.addWidget(self._person(person))
            if count > LISTED:
                more = Label(theme, self._text("count_more", count - LISTED), role="muted")
                more.setWordWrap(False)
                flow.addWidget(more)
            card.content.addWidget(names)
            self.column.addWidget(self.narrow(card))
        self.column.addStretch()

    def _person(self, person: Contact) -> QWidget:
        box, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(8))
        name = Label(self.theme, person.name.full)
        name.setWordWrap(False)
        row.addWidget(InitialsTile(self.theme, person.name.initials))
        row.addWidget(name)
        box.setLayout(row)
        return box

    def _sentence(self, names: int) -> str:
        """Say how many there are; within the hour also how long ago there was nobody."""
        if not names:
            return self.content.steps.texts["count_none"]
        minutes = self._minutes()
        if minutes is None:
            return self._text("count_list", names)
        return f"{self._text('count_before', minutes)} {self._text('count_now', names)}"

    def _text(self, key: str, number: int) -> str:
        texts, word = self.content.steps.texts, NumberWords().word(number)
        text = texts.get(f"{key}_one", texts[key]) if number == 1 else texts[key]
        said = text.format(n=word)
        return said[:1].upper() + said[1:] if key != "count_more" else said

    def _minutes(self) -> int | None:
        """Return how many minutes ago the list began, within the last hour."""
        first = self.store.contacts.first_added()
        minutes = None if first is None else max(1, round((self.store.now() - first).total_seconds() / MINUTE))
        return minutes if minutes is not None and minutes <= HOUR else None
