"""The head of the first page: hello, the day, and where you are; in the quiet mode also that nothing is asked."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.ladder import Ladder
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.quiet_line import QuietLine
from netwerkapp.ui.theme import Theme

_MORNING, _AFTERNOON, _EVENING = 6, 12, 18  # o'clock


class Greeting(QWidget):
    """Says it in two lines."""

    settings_wanted = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts, store: Store) -> None:
        super().__init__()
        self._theme, self._texts, self._store = theme, texts, store
        self.hello = Label(theme, role="h1")
        self.where = Label(theme, role="muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(3))
        self._column.addWidget(self.hello)
        self._column.addWidget(self.where)

    @cached_property
    def quiet_line(self) -> QuietLine:
        """What stands there in the quiet mode."""
        line = QuietLine(self._theme)
        line.settings_wanted.connect(self.settings_wanted)
        self._column.addWidget(line)
        return line

    def show_quiet(self, quiet: bool) -> None:
        """Say that nothing is asked, or say nothing about it."""
        if quiet or "quiet_line" in self.__dict__:
            self.quiet_line.setVisible(quiet)

    def show_ladder(self, ladder: Ladder, feeling: int | None, *, back: bool) -> None:
        """Greet someone who stands there; `back`: who was away for a while."""
        texts = self._texts.texts
        name, greeting = self._store.profile.get("name"), texts["welcome_back"] if back else self._good_day()
        self.hello.setText(f"{greeting}, {name}" if name else greeting)
        rung = self._texts.rung[ladder.rung - 1]
        stage = rung.name[0].lower() + rung.name[1:]
        at = texts["as_you_left_it"] if back else texts["you_are_at"].format(stage=stage, plain=rung.plain)
        if feeling is not None and feeling < ladder.rung and not back:
            at = texts["feeling_lower"]
        elif feeling == ladder.rung and not back:
            at = f"{at} {texts['feeling_same']}"
        day = long_date(self._store.today())
        self.where.setText(f"{day[0].upper()}{day[1:]}. {at}")

    def _good_day(self) -> str:
        hour = self._store.now().hour
        if _MORNING <= hour < _AFTERNOON:
            return self.tr("Good morning")
        if _AFTERNOON <= hour < _EVENING:
            return self.tr("Good afternoon")
        return self.tr("Good evening") if hour >= _EVENING else self.tr("Hello")
