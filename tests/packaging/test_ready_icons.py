"""Icons that are drawn before are what their sources give, and the start can do without them."""

import shutil

import pytest
from PySide6.QtGui import QColor, QImage

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.icons import Icons
from tests.packaging.conftest import load

FOLDER = RESOURCES / "icons"
COLOURS = ("#1c4e9c", "#ffffff", "#53565c")
ready_icons = load("ready_icons")
DRAWN = [(name, side) for side, names in ready_icons.wanted().items() for name in names]


def pixels(icons, name, colour, side):
    picture = icons.pixmap(name, QColor(colour), side).toImage()
    return bytes(picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied).constBits())


def differ(one, two):
    return max(abs(a - b) for a, b in zip(one, two, strict=True))


@pytest.fixture
def without(tmp_path):
    """The sources alone."""
    for file in FOLDER.glob("*.svg"):
        shutil.copy(file, tmp_path)
    return tmp_path


def test_the_picture_with_ready_icons_is_fresh(qapp):
    made, kept = ready_icons.sheet(), QImage(str(FOLDER / "ready.png"))
    assert kept.text(ready_icons.PLACES) == made.text(ready_icons.PLACES)
    assert kept.size() == made.size()
    assert differ(bytes(kept.constBits()), bytes(made.constBits())) <= 2


def test_a_ready_icon_is_what_its_source_gives(qapp, without):
    ready, sources = Icons(FOLDER), Icons(without)
    for name, side in DRAWN:
        for colour in COLOURS:
            assert differ(pixels(ready, name, colour, side), pixels(sources, name, colour, side)) <= 2


def test_the_first_picture_asks_for_no_source(qapp, tmp_path):
    shutil.copy(FOLDER / "ready.png", tmp_path)
    icons = Icons(tmp_path)
    for name, side in DRAWN:
        assert any(pixels(icons, name, "#000000", side))
    with pytest.raises(FileNotFoundError):
        icons.pixmap("users", QColor("black"), 19)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"words"])
def test_a_damaged_picture_is_passed_over(qapp, without, data):
    (without / "ready.png").write_bytes(data)
    assert any(pixels(Icons(without), "users", "#000000", 20))
