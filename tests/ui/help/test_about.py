"""About Netwerkapp: the version, the folder, a text for who helps, and the licences of all parts."""

import re
from importlib.metadata import distribution

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp import __version__
from netwerkapp.ui.help.about import PARTS, AboutPage
from netwerkapp.ui.help.address import homepage
from netwerkapp.ui.labels import Label
from tests.test_by_keys import ALT, Keys

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = Keys(qtbot, tmp_path / "Anna de Wit" / "netwerkapp", clock, "en")
    yield someone
    someone.quit()


@pytest.fixture
def page(user):
    user.qtbot.keyClick(user.window, Qt.Key.Key_H, ALT)
    user.qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_N)
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)
    assert user.window.current_page() == "about"
    return user.window.pages["about"]


def press(user, button):
    button.setFocus()
    user.key(Qt.Key.Key_Space)


def said(page):
    return [label.text() for label in page.findChildren(Label)]


def test_it_says_the_version_and_the_folder_and_opens_that(user, page):
    opened = []
    page.open_place = lambda url: opened.append(url.toLocalFile())
    assert f"Version {__version__}" in said(page)
    assert str(user.folder) in said(page)
    press(user, page.show_folder)
    assert opened == [str(user.folder)]


def test_newer_version_is_a_link_to_the_browser_where_the_app_has_an_address(theme, qtbot, tmp_path):
    opened = []
    page = AboutPage(theme, "en", tmp_path, "https://somewhere.example/app")
    qtbot.addWidget(page)
    page.open_place = lambda url: opened.append(url.toString())
    assert "https://somewhere.example/app" in page.newer.accessibleDescription()
    qtbot.mouseClick(page.newer, Qt.MouseButton.LeftButton)
    assert opened == ["https://somewhere.example/app"]


def test_without_an_address_it_says_where_a_newer_version_comes_from(theme, qtbot, tmp_path):
    page = AboutPage(theme, "en", tmp_path, "")
    qtbot.addWidget(page)
    assert any(text.endswith("You get that where you got this one.") for text in said(page))
    assert not hasattr(page, "newer")


def test_address_of_the_app_is_the_one_of_its_metadata(monkeypatch, tmp_path):
    made = tmp_path / "netwerkapp-9.dist-info"
    made.mkdir()
    head = "Metadata-Version: 2.4\nName: netwerkapp\nVersion: 9\n"
    monkeypatch.syspath_prepend(str(tmp_path))
    for urls, address in (
        (
            "Project-URL: Source, https://a.example\nProject-URL: Homepage, https://b.example/app\n",
            "https://b.example/app",
        ),
        ("", ""),
    ):
        (made / "METADATA").write_text(head + urls, encoding="utf-8")
        assert homepage() == address


def test_text_for_support_is_copied_and_holds_nothing_of_the_user(user, page):
    user.store.profile.set("name", "Anna de Wit")
    (user.folder / "netwerkapp.log").write_text("2026-11-23 09:41:00 0.1.0 ValueError at page.py:3 _open\n", "utf-8")
    user.window.show_page("about")
    press(user, page.copy)
    text = QGuiApplication.clipboard().text()
    assert text == page.support.text()
    assert text.startswith(f"Netwerkapp {__version__}, en, light, text 100%\n")
    assert re.search(r"Python 3\.\d+\.\d+, Qt 6\.", text)
    assert text.endswith("ValueError at page.py:3 _open")
    assert "Anna" not in text
    assert str(user.folder.parent) not in text
    assert user.says("Copied")


def test_every_part_that_the_app_runs_on_is_named_with_its_licence(page):
    def runs_on(name, found):
        for line in distribution(name).requires or ():
            part = re.match(r"[\w.-]+", line)[0].lower()
            if ";" not in line and part not in found and part != "pip":
                runs_on(part, found | {part})
                found |= {part, *runs_on(part, found | {part})}
        return found

    named = " ".join(name for name, _licence in PARTS).lower() + " shiboken6 pyside6-essentials"
    not_in_the_bundle = {"tabulate", "click-default-group"}
    missing = {part for part in runs_on("netwerkapp", set()) - not_in_the_bundle if part not in named}
    assert not missing
    assert {name for name, _licence in PARTS} <= set(said(page))
