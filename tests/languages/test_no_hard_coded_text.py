"""In a language of marks nothing that is seen, read aloud or hidden in a menu is unmarked but what the user wrote."""

import pytest

from netwerkapp.paths import RESOURCES
from tests.languages.marked import latin_words
from tests.names_seen import words_of
from tests.screens.scenes import HELPERS_FILE, PEOPLE_FILE, all_scenes
from tests.screens.stage import DEMO, EMPTY, READ_ONLY, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")

TECHNICAL = "UTF-16 BE DOS Mac ISO mensen.csv hulp.toml steps.toml step.title is missing Nederlands English Netwerkapp"
# what the scenes type
TYPED = """Xanthippe Ik-heb-een-hele-lange-achternaam Hoogenboom
zzz xyzzy Mijn netwerk geen idee
Bekwaam worden, trede 3 van 4, 28 november"""
MADE_UP = (RESOURCES / "demo" / "nl.toml").read_text(encoding="utf-8")
KNOWN = f"{PEOPLE_FILE} {HELPERS_FILE} {MADE_UP} {TECHNICAL} {TYPED}"
SCENES = [scene for scene in all_scenes() if not scene.more]


def written(store):
    """Return every word in the user's file."""
    connection = store.door.connection
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = (row for name in tables for row in connection.execute(f'SELECT * FROM "{name}"'))
    return latin_words(" ".join(str(value) for row in rows for value in row if isinstance(value, str)))


@pytest.mark.parametrize("data", [DEMO, EMPTY, READ_ONLY])
def test_every_text_comes_from_a_catalogue_or_a_content_file(qapp, tmp_path, data):
    stage, found = Stage(Manner(marked=True), data, tmp_path / "data"), {}
    try:
        for scene in SCENES:
            if scene.data == data and scene.name != "about":  # names and licences of what the app is made of
                shown = scene.show(stage)
                settle()
                own = written(stage.store) | latin_words(f"{KNOWN} {stage.folder}")
                for line in words_of(shown or stage.pages[stage.window.current_page()]).splitlines():
                    if latin_words(line) - own:
                        found.setdefault(line, scene.name)
                stage.tidy(shown)
    finally:
        stage.close()
    assert found == {}


def test_a_text_that_is_written_in_the_code_is_found(qapp, tmp_path):
    stage = Stage(Manner(marked=True), EMPTY, tmp_path / "data")
    try:
        page = stage.page("settings")
        assert not latin_words(words_of(page.reminders))
        page.reminders.message.setText("Remind me")
        page.reminders.stay.setToolTip("Stays")
        assert latin_words(words_of(page.reminders)) == {"remind", "me", "stays"}
    finally:
        stage.close()
