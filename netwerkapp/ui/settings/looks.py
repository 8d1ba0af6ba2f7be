"""What you see: language, colours, size of the text, movement, explanation and names."""

from PySide6.QtWidgets import QSizePolicy

from netwerkapp.languages import languages
from netwerkapp.storage.settings import HIDDEN_NAMES, NO_HINTS
from netwerkapp.storage.store import Store
from netwerkapp.ui.fields import Choice, labelled
from netwerkapp.ui.look import (
    DARK,
    LARGEST,
    LIGHT,
    SMALLEST,
    STEP,
    SYSTEM,
    TEXT_SIZE,
    THEME,
    chosen_size,
    chosen_theme,
)
from netwerkapp.ui.motion import QUIET_VIEW
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.translation import language_name

LANGUAGE = "language"


class Looks(Section):
    """Most of it builds the window anew; where you are in it stays."""

    def __init__(self, theme: Theme, store: Store, saver: Saver, language: str) -> None:
        super().__init__(theme, store, saver)
        self._language = language
        self.language, self.colours, self.text_size = Choice(theme), Choice(theme), Choice(theme)
        self.add_title(self.tr("What you see"))
        self._fill()
        for words, choice in (
            (self.tr("Language"), self.language),
            (self.tr("Colours"), self.colours),
            (self.tr("Text size"), self.text_size),
        ):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.content.addWidget(labelled(theme, words, choice))
        self.quiet_view = self.add_box(
            self.tr("Quiet view"), self.tr("Nothing moves."), lambda on: self.turn(QUIET_VIEW, on)
        )
        self.hints = self.add_box(
            self.tr("Explanation"),
            self.tr("With questions and fields it says in a few words what they are for."),
            lambda on: self.turn(NO_HINTS, not on, rebuild=True),
        )
        self.hide_names = self.add_box(
            self.tr("Hide names"),
            self.tr(
                "To look together with a coach: ‘Person 5’ stands there. Organisations can still be read, and names "
                "that are not on your list."
            ),
            lambda on: self.turn(HIDDEN_NAMES, on, rebuild=True),
        )
        self.language.activated.connect(self._choose_language)
        self.colours.activated.connect(self._choose_colours)
        self.text_size.activated.connect(self._choose_size)

    def refresh(self) -> None:
        """Show what is kept."""
        settings = self._store.settings
        self.language.setCurrentIndex(self.language.findData(self._language))
        self.colours.setCurrentIndex(self.colours.findData(chosen_theme(settings)))
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(chosen_size(settings))))
        self.quiet_view.setChecked(self.is_on(QUIET_VIEW))
        self.hints.setChecked(not self.is_on(NO_HINTS))
        self.hide_names.setChecked(self.is_on(HIDDEN_NAMES))

    def _fill(self) -> None:
        resources = self._theme.resources
        for code in languages(resources / "content"):
            self.language.addItem(language_name(code, resources), code)
        for scheme, name in (
            (SYSTEM, self.tr("As the system")),
            (LIGHT, self.tr("Light")),
            (DARK, self.tr("Dark")),
        ):
            self.colours.addItem(name, scheme)
        for percent in range(SMALLEST, LARGEST + 1, STEP):
            self.text_size.addItem(self.tr("{n} percent").replace("{n}", str(percent)), percent)

    def _choose_language(self, place: int) -> None:
        code = str(self.language.itemData(place))
        if code != self._language:
            self.keep(LANGUAGE, code, rebuild=True)

    def _choose_colours(self, place: int) -> None:
        scheme = str(self.colours.itemData(place))
        if scheme != chosen_theme(self._store.settings):
            self.keep(THEME, scheme, rebuild=True)

    def _choose_size(self, place: int) -> None:
        percent = int(self.text_size.itemData(place))
        if percent != chosen_size(self._store.settings):
            self.keep(TEXT_SIZE, str(percent), rebuild=True)
