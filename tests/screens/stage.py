"""The real window on made-up data or on none, in one language and look, in which scenes are shown one by one."""

import atexit
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from netwerkapp.content import load_content
from netwerkapp.demo import fill, made_up
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.opportunities import Opportunity
from netwerkapp.domain.opportunities import Stage as HowFar
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.backups import copy_before
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.settings import HIDDEN_NAMES, ON
from netwerkapp.storage.store import Store, open_store, open_to_read
from netwerkapp.ui.hidden_names import without_names
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import load_theme
from netwerkapp.ui.translation import translate
from tests.languages.marked import LOCALE, MarkedContent, MarkedTexts
from tests.screens.longer import LongerContent, LongerTexts

DAY = datetime(2026, 11, 24, 9, 41, tzinfo=timezone(timedelta(hours=1)))
SIZES = {"usual": (1180, 760), "small": (900, 600), "large": (1920, 1080)}
TALL = {"tall": (1180, 3000)}  # so high that nothing has to be scrolled to
EMPTY, DEMO, READ_ONLY, HIDDEN = "empty", "demo", "read_only", "hidden"  # what is in the folder


@dataclass(frozen=True, slots=True)
class Manner:
    """How a window looks: language, colours, size of its text and of itself; longer: all texts are 30% longer."""

    language: str = "nl"
    scheme: str = "light"
    percent: int = 100
    size: str = "small"
    longer: bool = False
    strong: bool = False  # more contrast
    marked: bool = False  # in the pseudo-language

    def __str__(self) -> str:
        parts = (
            self.language,
            self.scheme,
            f"{self.percent}",
            self.size,
            *(["longer"] if self.longer else []),
            *(["strong"] if self.strong else []),
            *(["marked"] if self.marked else []),
        )
        return "-".join(parts)


class Stage:
    """One window. `data` is what is in its folder; scenes change little in it, and nothing that later ones need."""

    def __init__(self, manner: Manner, data: str, folder: Path) -> None:
        self.manner, self.data, self.folder = manner, data, folder
        self.store = _store(data, folder, manner.language)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        translate(app, manner.language, RESOURCES)
        if manner.longer:
            app.installTranslator(LongerTexts(_catalogue(manner.language), _catalogue("nl"), app))
        if manner.marked:
            app.installTranslator(MarkedTexts(_catalogue(manner.language), app))
            QLocale.setDefault(LOCALE)
        self.theme = load_theme(RESOURCES, manner.scheme, manner.percent / 100, strong=manner.strong)
        self.theme.apply(app)
        texts = LongerContent if manner.longer else MarkedContent if manner.marked else load_content
        self.content = texts(RESOURCES / "content", manner.language)
        self.saver = Saver(self.store.now, read_only=self.store.read_only)
        self.window = MainWindow(self.theme, self.content, self.store, self.saver, folder)
        self.saver.setParent(self.window)
        self.pages = self.window.pages
        self.window.resize(*(SIZES | TALL)[manner.size])
        self.window.show()
        self.window.activateWindow()
        settle()

    def page(self, name: str) -> QWidget:
        """Show a page."""
        self.window.notice.clear()
        self.window.show_page(name)
        return self.pages[name]

    def person(self, number: int = 0) -> Contact:
        """Return someone of the list."""
        return people_of(self.store)[number]

    def talk(self, *statuses: Status) -> Conversation:
        """Return the first talk that is so far."""
        return self.store.conversations.page(statuses, 0, 1)[0].conversation

    def tidy(self, shown: QWidget | None) -> None:
        """Close what a scene opened beside the window."""
        if shown is not None and shown is not self.window:
            shown.hide()
            if shown.parent() is None:  # or Python may collect it while it lists the windows, which ends in a crash
                shiboken6.delete(shown)
        for popup in [one for one in QApplication.topLevelWidgets() if one is not self.window and one.isVisible()]:
            popup.hide()

    def close(self) -> None:
        """Take the window down."""
        self.saver.flush()
        shiboken6.delete(self.window)
        self.store.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def people_of(store: Store) -> list[Contact]:
    """Return everyone on the list, as it is ordered at first."""
    return [line.contact for line in store.contacts.page(ContactQuery(), 0, 1000)]


def settle() -> None:
    """Let layouts come to rest: a narrower page makes its parts narrower, those the page; long texts go in parts."""
    for _ in range(5):
        QApplication.processEvents()
    for text in (text for window in QApplication.topLevelWidgets() for text in window.findChildren(QTextEdit)):
        text.document().pageCount()  # Qt lays out the rest of a long text now, not by a timer
    for _ in range(3):
        QApplication.processEvents()


@cache
def _filled(language: str) -> Path:
    """Return a folder with made-up data in this language in which every page has something to show."""
    around = tempfile.mkdtemp(prefix="screens-")
    atexit.register(shutil.rmtree, around, ignore_errors=True)
    folder = Path(around) / "data"
    fill(folder, made_up(RESOURCES / "demo", language), lambda: DAY)
    store = open_store(folder, lambda: DAY)
    people = people_of(store)
    twin = replace(people[0], id=new_id(), email="iemand@voorbeeld.nl")
    store.contacts.save(twin, "contact_added")
    gone = replace(people[1], id=new_id())
    store.contacts.save(gone, "contact_added")
    store.contacts.delete(gone.id)
    talk = store.conversations.page((Status.HELD,), 0, 1)[0].conversation
    for title, stage in (
        ("Planner bij de kringloopwinkel, drie dagen in de week", HowFar.HEARD),
        ("Kok", HowFar.APPLIED),
    ):
        store.opportunities.save(Opportunity(new_id(), DAY, title, stage, talk.id, people[2].id, stage_on=DAY.date()))
    copy_before(store, Reason.IMPORT)
    store.close()
    return folder


def _store(data: str, folder: Path, language: str) -> Store:
    if data == EMPTY:
        return open_store(folder, lambda: DAY)
    shutil.copytree(_filled(language), folder, dirs_exist_ok=True)
    if data == READ_ONLY:
        return open_to_read(folder, lambda: DAY)
    store = open_store(folder, lambda: DAY)
    if data == HIDDEN:
        store.settings.set(HIDDEN_NAMES, ON)
        return without_names(store)
    return store


def _catalogue(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"netwerkapp_{language}", str(RESOURCES / "i18n"))
    return translator
