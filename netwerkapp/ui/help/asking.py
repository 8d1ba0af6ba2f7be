"""Asking for help: who and what for, a message to begin with, and plans for when it goes another way."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.content import Content
from netwerkapp.storage.store import Store
from netwerkapp.ui.help.column import ColumnPage
from netwerkapp.ui.help.drafts import DraftsCard
from netwerkapp.ui.help.helper_list import HelperList
from netwerkapp.ui.help.setbacks import SetbacksCard
from netwerkapp.ui.labels import Link
from netwerkapp.ui.layouts import tab_in_order
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class AskingPage(ColumnPage):
    """Three cards, each of which keeps what is chosen and typed by itself."""

    support_wanted = Signal()  # it is not going well

    def __init__(
        self,
        theme: Theme,
        content: Content,
        store: Store,
        saver: Saver,
        folder: Path,
        choose_file: Callable[[QWidget], str] | None = None,
    ) -> None:
        texts = content.help.texts
        super().__init__(theme, texts["title"], texts["intro"])
        self.helpers = self.add(HelperList(theme, content, store, saver, folder, choose_file))
        self.drafts = self.add(DraftsCard(theme, content, store, saver, self._names))
        self.setbacks = self.add(SetbacksCard(theme, content, store, saver))
        self.heavy = self.add(Link(theme, texts["heavy"]))
        self.heavy.clicked.connect(self.support_wanted)
        for card in (self.helpers, self.drafts, self.setbacks):
            card.changed.connect(self.changed)
            card.told.connect(self.told)
        self.helpers.changed.connect(self.drafts.refresh)
        self.helpers.listed.connect(lambda: tab_in_order(self))

    def refresh(self) -> None:
        """Read everything again. Never writes."""
        self.helpers.refresh()
        self.drafts.refresh()
        self.setbacks.refresh()
        tab_in_order(self)

    def _names(self) -> list[str]:
        """Return the helpers that have a name, each once."""
        return list(dict.fromkeys(helper.name for helper in self.helpers.everyone() if helper.name))
