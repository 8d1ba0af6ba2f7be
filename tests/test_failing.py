"""Whatever goes wrong behind an entry of the menu: it is said, the log holds no words of the user, and all goes on."""

import pytest
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.storage.database import problems
from netwerkapp.storage.door import Door
from netwerkapp.ui.errors import LOG_NAME, Errors
from netwerkapp.ui.window.outlets import Outlets
from tests.test_bad_input import put

SECRET = "Henk zegt nee"


@pytest.fixture
def window(store, tmp_path, clock, source_language_again, in_front):
    store.settings.set("welcomed", "yes")
    put(store, clock, SECRET)
    made = build_window(store, tmp_path, "nl", clock)
    made.outlets.exporter._choose_file = lambda *_asked: (str(tmp_path / "out.vcf"), "")
    return in_front(made)


def entries(window):
    """Every entry of every menu, but the last thing one does."""
    found = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]
    return [one for one in found if not one.isSeparator() and "Afsluiten" not in one.text()]


@pytest.mark.parametrize("fails", ["read", "action"])
def test_no_entry_of_a_menu_that_fails_stops_the_app_or_tells_of_the_user(window, store, tmp_path, monkeypatch, fails):
    said = []
    errors = Errors(tmp_path, lambda: said.append(1))
    monkeypatch.setattr(Outlets, "printout", lambda _outlets: fail())
    errors.install()

    def fail(*_given, **_more):
        raise ValueError(SECRET)

    failed = 0
    for entry in entries(window):
        window.show_page("ladder")
        before = len(said)
        with monkeypatch.context() as broken:
            broken.setattr(Door, fails, fail)
            entry.trigger()
            QApplication.processEvents()
        QApplication.processEvents()
        failed += len(said) > before
        window.show_page("contacts")
        assert window.current_page() == "contacts"
        assert problems(store.door.connection) == []
    errors.uninstall()
    assert failed >= {"read": 15, "action": 2}[fails]
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError at " in log
    assert not [word for word in SECRET.split() if word in log]
    assert store.contacts.get("a").name.given == SECRET
