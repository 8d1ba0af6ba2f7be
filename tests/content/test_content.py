"""The texts are complete in both languages, and a broken file is reported with its name, the key and the reason."""

import re
import shutil
import statistics
from dataclasses import fields, is_dataclass

import pytest

from netwerkapp.content import Content, load_content
from netwerkapp.content_file import ContentError
from netwerkapp.content_types.step_question import StepQuestion, unfit
from netwerkapp.domain.criteria import CRITERIA
from netwerkapp.domain.preparations import STARRED
from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES

FOLDER = RESOURCES / "content"
NAMES = (
    "ladder",
    "sheet",
    "questions",
    "ground_rules",
    "reflection",
    "messages",
    "steps",
    "thoughts",
    "welcome",
    "feelings",
    "report",
)
LONGEST = 16  # words in a sentence; messages to others may be longer


@pytest.fixture(params=languages(FOLDER))
def content(request):
    return load_content(FOLDER, request.param)


def shape(thing, path=""):
    """Every id, key, kind and number of a tree of texts, with the texts themselves left out."""
    if is_dataclass(thing):
        kept = ("id", "icon", "kind", "nr", "phase", "types", "star", "starter")
        for one in fields(thing):
            value = getattr(thing, one.name)
            if one.name in kept:
                yield f"{path}.{one.name}={value}"
            elif isinstance(value, str):
                yield f"{path}.{one.name}:{bool(value)}:{sorted(set(re.findall(r'{(.*?)}', value)))}"
            else:
                yield from shape(value, f"{path}.{one.name}")
    elif isinstance(thing, dict):
        for key, value in thing.items():
            if isinstance(value, str):
                yield f"{path}.{key}:{sorted(set(re.findall(r'{(.*?)}', value)))}"
            else:
                yield from shape(value, f"{path}.{key}")
    elif isinstance(thing, tuple):
        for number, value in enumerate(thing):
            yield from shape(value, f"{path}[{number}]")


def texts(thing):
    """All texts of a tree."""
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for one in fields(thing):
            if one.name not in ("id", "icon", "kind", "types", "phase"):
                yield from texts(getattr(thing, one.name))
    elif isinstance(thing, dict):
        for value in thing.values():
            yield from texts(value)
    elif isinstance(thing, tuple):
        for value in thing:
            yield from texts(value)


def test_every_file_is_read_by_the_check(content):
    content.check()
    assert {file.stem for file in (FOLDER / content.language).iterdir()} <= vars(content).keys() | {"ready"}


@pytest.mark.parametrize("language", languages(FOLDER)[1:])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "messages"])
def test_each_language_has_the_same_shape(name, language):
    dutch, other = load_content(FOLDER, "nl"), load_content(FOLDER, language)
    assert list(shape(getattr(dutch, name))) == list(shape(getattr(other, name)))


@pytest.mark.parametrize("language", languages(FOLDER)[1:])
def test_each_language_has_the_same_messages(language):
    assert list(load_content(FOLDER, "nl").messages) == list(load_content(FOLDER, language).messages)


def test_every_criterion_has_its_words_and_an_icon_of_its_own_on_its_rung(content):
    assert [tile.id for tile in content.ladder.tile] == [criterion.id for criterion in CRITERIA]
    for rung in "1234":
        icons = [tile.icon for tile in content.ladder.tile if tile.id.startswith(rung)]
        assert len(icons) == len(set(icons))


def test_every_icon_is_there(content):
    icons = {tile.icon for tile in content.ladder.tile} | {step.icon for step in content.steps.step}
    icons |= {section.icon for section in content.sheet.section} | {one.id for one in content.welcome.promise}
    assert [icon for icon in sorted(icons) if not (RESOURCES / "icons" / f"{icon}.svg").is_file()] == []


def test_the_sheet_has_its_seven_sections_and_five_stars(content):
    sheet = content.sheet
    assert [section.id for section in sheet.section] == [
        "goal",
        "know",
        "story",
        "questions",
        "offer",
        "practical",
        "ground_rules",
    ]
    starred = [field.id for section in sheet.section for field in section.field if field.star]
    assert sorted(starred) == sorted(STARRED)


@pytest.mark.parametrize(
    ("talk_type", "own"),
    [
        ("networking", {"last_contact", "may_know"}),
        ("information", {"job_and_topics"}),
        ("advice", {"advice_question", "tried", "two_options"}),
        ("follow_up", {"name_from", "did_with_advice"}),
    ],
)
def test_each_type_of_talk_has_its_own_fields(content, talk_type, own):
    shown = {field.id for section in content.sheet.section for field in content.sheet.fields_for(section, talk_type)}
    limited = {field.id for section in content.sheet.section for field in section.field if field.types}
    assert shown & limited == own


def test_every_field_stands_in_its_section(content):
    practical = "contact date time place minutes channel fear fear_pct tension if_then rest"
    places = {
        "goal": "goal learn_goal advice_question tried two_options job_and_topics did_with_advice",
        "know": "knows last_contact name_from",
        "story": "opening pitch may_know",
        "questions": "questions closing_ask",
        "offer": "offer",
        "practical": practical,
        "ground_rules": "",
    }
    found = {section.id: " ".join(field.id for field in section.field) for section in content.sheet.section}
    assert found == places


def test_the_bank_has_forty_questions_and_a_first_set(content):
    bank = content.questions
    assert [question.nr for question in bank.question] == list(range(1, 41))
    assert bank.starter == (1, 4, 16, 27, 35)
    assert all(not question.types or "advice" in question.types for question in bank.for_type("advice"))


def test_there_are_ten_rules_on_each_side(content):
    assert (len(content.ground_rules.do), len(content.ground_rules.rather_not)) == (10, 10)


def test_every_thought_of_the_steps_has_another_view_and_an_experiment(content):
    step = next(step for step in content.steps.step if step.id == "w5")
    assert [question.id for question in step.question if question.kind == "thought"] == list(content.thoughts)
    assert len(content.thoughts) == 13


def test_no_mark_for_the_team_and_no_shouting_reaches_the_screen(content):
    shown = [text for name in NAMES if name != "messages" for text in texts(getattr(content, name))]
    assert [text for text in shown if re.search(r"\[S\d|!|\*\*", text)] == []


def test_dutch_sentences_are_short():
    content = load_content(FOLDER, "nl")
    shown = [text for name in NAMES if name not in ("messages", "questions") for text in texts(getattr(content, name))]
    sentences = [part for text in shown for part in re.split(r"(?<=[.?:])\s+", text) if part]
    lengths = [len(sentence.split()) for sentence in sentences]
    assert statistics.median(lengths) <= 12
    assert [sentence for sentence in sentences if len(sentence.split()) > LONGEST] == []


@pytest.fixture
def broken(tmp_path):
    """A copy of the Dutch texts in which one file can be changed; what is said of it."""
    shutil.copytree(FOLDER / "nl", tmp_path / "nl")

    def change(name, old, new):
        file = tmp_path / "nl" / f"{name}.toml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(ContentError) as told:
            Content(tmp_path, "nl").check()
        assert str(file) in str(told.value)
        return str(told.value).removeprefix(f"{file}: ")

    return change


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("thoughts", 'id = "r01"\n', "", "thought[1].id: is missing"),
        ("thoughts", 'id = "r02"\n', 'id = ""\n', "thought[2].id: is empty"),
        ("thoughts", 'id = "r01"\n', 'id = "r01"\ncolour = "red"\n', "thought[1].colour: is not known here"),
        ("questions", "nr = 1\n", 'nr = "one"\n', "question[1].nr: is not of the kind int"),
        ("questions", "starter = [1, 4, 16, 27, 35]", "starter = 1", "starter: is no list"),
        ("welcome", "[texts]", "[[texts]]", "texts: is no table"),
        ("steps", "[[step.question]]", "[step.question]", None),
        (
            "steps",
            'kind = "scale10"',
            'kind = "stars"',
            "step[3].question[12]: has the kind stars, which is not known; choose one of "
            "choice, contact, multi, names, plan, scale10, scale5, text",
        ),
        ("sheet", "star = true", "star = 1", "section[1].field[1].star: is not of the kind bool"),
    ],
)
def test_a_broken_file_is_reported_with_its_key_and_the_reason(broken, name, old, new, said):
    told = broken(name, old, new)
    assert told == said if said else told


def test_a_question_to_choose_from_needs_options():
    assert unfit(StepQuestion("one", "choice", "Which?")) == "has the kind choice and needs options"
    assert unfit(StepQuestion("one", "text", "Which?")) == ""


def test_a_list_of_words_where_tables_belong_is_reported(tmp_path):
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "thoughts.toml").write_text('thought = ["begging"]', encoding="utf-8")
    with pytest.raises(ContentError, match=r"thought\[1\]: is no table"):
        _ = Content(tmp_path, "nl").thoughts


@pytest.mark.parametrize("text", ["x = " + "9" * 5000, "x = " + "[" * 5000, "x = 9999-99-99", "\x00"])
def test_a_file_that_no_reader_of_toml_takes_is_reported(tmp_path, text):
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "thoughts.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="thoughts"):
        _ = Content(tmp_path, "nl").thoughts


def test_an_absent_file_is_reported(tmp_path):
    with pytest.raises(ContentError, match="ladder"):
        _ = Content(tmp_path, "nl").ladder


def test_the_words_of_a_step_are_its_own_or_those_of_its_criterion(content):
    ladder = content.ladder
    assert ladder.step_text("thank", "3.7").id == "thank"
    assert ladder.step_text("", "3.7").id == "3.7"
    with pytest.raises(KeyError):
        ladder.step_text("", "9.9")
