"""The manual: it explains every page, names only labels that are there, and leads only to what is there."""

import re
import xml.etree.ElementTree as ET

import pytest

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.help.key_names import with_keys
from netwerkapp.ui.pages import NAMES
from tests.content.test_texts import FILES, FOLDER, leaves

TOPICS = ("sheet", "pocket_card", "rehearsal", "look_back", "opportunities")  # views of the page with the talks
LABEL = re.compile(r"‘([^‘]*?)’(?![a-z])")


@pytest.fixture(params=["nl", "en"])
def content(request):
    return load_content(FOLDER, request.param)


@pytest.fixture
def manual(content):
    return content.manual


def texts(manual):
    """Every title, paragraph and key with where it stands."""
    for name, chapter in manual.chapter.items():
        yield name, chapter.title
        for key in chapter.key:
            yield name, key.keys
            yield name, key.does
        for part in chapter.part:
            yield name, part.title
            yield from ((f"{name}.{part.id}", text) for text in part.text)


def labels(content):
    """All words that stand on controls, and all other texts of the app, in this language."""
    own = "translation" if content.language == "nl" else "source"
    messages = ET.parse(RESOURCES / "i18n" / "netwerkapp_nl.ts").iter("message")
    found = {(message.findtext(own) or "").replace("&", "") for message in messages}
    for name in FILES:
        if name != "manual":
            found |= {text for _, text in leaves(getattr(content, name), name) if isinstance(text, str)}
    return found


def test_every_page_of_the_window_has_its_chapter_and_only_one(manual):
    explained = [page for chapter in manual.chapter.values() for page in chapter.pages]
    assert sorted(explained) == sorted(NAMES)
    assert all(manual.about(page) for page in (*NAMES, *TOPICS))
    assert manual.about("nowhere") == ""


def test_every_file_is_a_chapter_that_stands_in_one_group(manual):
    files = {file.stem for file in (FOLDER / "nl" / "manual").glob("*.toml")} - {"index"}
    placed = [name for name, _ in manual.in_order()]
    assert sorted(placed) == sorted(files)


def test_every_label_that_is_quoted_is_in_the_app(content):
    known = labels(content)
    quoted = [
        (where, part)
        for where, text in texts(content.manual)
        for one in LABEL.findall(text)
        for part in one.split(" > ")
    ]
    assert len(quoted) > 50
    assert [(where, label) for where, label in quoted if label not in known] == []


def test_a_way_through_the_menu_names_a_menu_and_what_is_in_it(content):
    ways = [one.split(" > ") for _, text in texts(content.manual) for one in LABEL.findall(text) if " > " in one]
    assert len(ways) > 5
    bar = {"nl": ("Bestand", "Bewerken", "Beeld", "Help"), "en": ("File", "Edit", "View", "Help")}[content.language]
    assert {way[0] for way in ways} <= set(bar)


def test_every_link_leads_to_a_chapter_or_to_a_part_of_it(manual):
    there = {(name, part.id) for name, chapter in manual.chapter.items() for part in chapter.part}
    there |= {(name, "") for name in manual.chapter}
    links = [place for chapter in manual.chapter.values() for part in chapter.part for place in part.see]
    assert [place for place in links if place.partition(".")[::2] not in there] == []


def test_every_icon_is_there(manual):
    icons = {chapter.icon for chapter in manual.chapter.values()}
    assert [icon for icon in icons if not (RESOURCES / "icons" / f"{icon}.svg").is_file()] == []


def test_every_key_in_the_texts_is_filled_in(qapp, manual):
    assert [text for _, text in texts(manual) if re.search(r"[{}]", with_keys(text))] == []


def test_it_holds_no_addresses_and_no_markup(manual):
    assert [
        text for _, text in texts(manual) if re.search(r"www|https?:|\b\w+\.(nl|com|org)\b|@|[<>]{1}\w", text)
    ] == []


def test_the_numbers_to_call_are_those_of_the_page_itself(content):
    said = " ".join(text for part in content.manual.chapter["support"].part for text in part.text)
    numbers = {number for line in content.safety.line for number in re.findall(r"\d[\d-]+\d", line)}
    assert numbers == set(re.findall(r"\d[\d-]+\d", said))


def test_a_part_is_short(manual):
    long = [(name, part.id) for name, chapter in manual.chapter.items() for part in chapter.part if len(part.text) > 6]
    assert long == []
    assert [text for _, text in texts(manual) if len(text.split()) > 40] == []
