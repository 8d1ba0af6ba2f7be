"""The languages are those that there are texts in."""

import pytest

from netwerkapp.languages import fitting, languages


@pytest.fixture
def folder(tmp_path):
    for code in ("en", "de", "nl"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "welcome.toml").touch()
    (tmp_path / "drafts").mkdir()
    return tmp_path


def test_dutch_comes_first_and_a_folder_without_texts_is_no_language(folder):
    assert languages(folder) == ("nl", "de", "en")


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de_AT.UTF-8", "de"), ("en-GB", "en"), ("nl_BE", "nl"), ("fr_FR.UTF-8", "nl"), ("C", "nl"), ("", "nl")],
)
def test_the_language_of_the_system_is_taken_when_there_are_texts_in_it(folder, locale, language):
    assert fitting(locale, folder) == language
