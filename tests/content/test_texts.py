"""What holds for every text: the same ids and placeholders in both languages, short sentences, the words of the app."""

import re
from dataclasses import fields, is_dataclass
from functools import cached_property

import pytest

from netwerkapp.content import Content, load_content
from netwerkapp.content_file import ContentError
from netwerkapp.domain.contacts import Circle
from netwerkapp.domain.conversations import ConversationType
from netwerkapp.domain.invitations import InvitationState
from netwerkapp.domain.learning import LearningKind
from netwerkapp.domain.next_step import Half, Rule
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES

FOLDER = RESOURCES / "content"
LANGUAGES = languages(FOLDER)
FILES = sorted(name for name, one in vars(Content).items() if isinstance(one, cached_property))
SENT = ("messages", "reflection.repair")  # texts that you send to someone, in your own tone
LONGEST, BUTTON, SAYING = 16, 3, 6  # words
SAME = {"id", "icon", "kind", "nr", "phase", "types", "star", "starter", "item", "tension", "effort", "age", "name"}
SAME |= {"see", "pages", "holds"}
NOT_OURS = {
    "afspraak",
    "badge",
    "deadline",
    "doorverwijzing",
    "evaluatie",
    "formulier",
    "fout",
    "helaas",
    "kaartje",
    "meeting",
    "misser",
    "mislukt",
    "nazorg",
    "opdracht",
    "opfrisser",
    "opgevolgd",
    "opvolgen",
    "pitch",
    "proef",
    "punten",
    "reflectie",
    "relatie",
    "score",
    "slaapt",
    "stapje",
    "stapjes",
    "taak",
    "terugkoppeling",
    "terugmelden",
    "toets",
    "vergeten",
    "verlopen",
    "vrees",
    "weerstand",
}
NOT_OURS_TOGETHER = ("je moet", "nog maar", "te laat", "dagen op rij")
NEVER_MIND = {  # where such a word says what the app is not, or is part of what is asked
    "welcome.promise[3].text: punten",
    "sheet.texts.readiness: punten",
    "manual.chapter.why.part[4].title: punten",
    "manual.chapter.why.part[4].text[1]: punten",
}


@pytest.fixture(params=LANGUAGES)
def content(request):
    return load_content(FOLDER, request.param)


@pytest.fixture
def dutch():
    return load_content(FOLDER, "nl")


def leaves(thing, path):
    """Every text, number and truth with the path that leads to it."""
    if is_dataclass(thing):
        for one in fields(thing):
            yield from leaves(getattr(thing, one.name), f"{path}.{one.name}")
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield from leaves(value, f"{path}.{key}")
    elif isinstance(thing, tuple):
        for place, value in enumerate(thing, 1):
            yield from leaves(value, f"{path}[{place}]")
    else:
        yield path, thing


def all_leaves(content):
    return [leaf for name in FILES for leaf in leaves(getattr(content, name), name)]


def shown(content):
    """The texts that a person sees, with their paths."""
    hidden = SAME - {"name"}
    for path, text in all_leaves(content):
        if isinstance(text, str) and text and not {part.split("[")[0] for part in path.split(".")} & hidden:
            yield path, text


def on_screen(content):
    return [(path, text) for path, text in shown(content) if not path.startswith(SENT)]


def same_in_each(path, value):
    """What has to be equal in each language: ids and the like, and for a text its placeholders."""
    last = path.rsplit(".", 1)[-1].split("[")[0]
    translated = ".texts." in path or path.startswith(("sheet.type", "ladder.rung"))
    if not isinstance(value, str) or (last in SAME - ({"name"} if translated else set()) and ".texts." not in path):
        return value
    return bool(value), set(re.findall(r"{(\w*)}", value))


def test_each_language_has_the_same_files():
    for language in LANGUAGES:
        assert {file.name for file in (FOLDER / language).iterdir()} == {
            file.name for file in (FOLDER / "nl").iterdir()
        }
        assert {file.stem for file in (FOLDER / language).iterdir()} == {*FILES, "ready"}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("name", FILES)
def test_ids_keys_and_placeholders_are_the_same_in_each_language(name, language):
    first, second = (
        {path: same_in_each(path, value) for path, value in leaves(getattr(load_content(FOLDER, code), name), name)}
        for code in (LANGUAGES[0], language)
    )
    assert first == second


def test_no_braces_but_placeholders(content):
    assert [one for one in shown(content) if re.search(r"[{}]", re.sub(r"{[a-z_]+\d?}", "", one[1]))] == []


def test_no_mark_of_the_team_reaches_a_person(content):
    assert [one for one in shown(content) if re.search(r"\[S?\d|\[own|\[choice|\*\*|★", one[1])] == []


def test_no_exclamation_mark_but_in_a_message(content):
    assert [one for one in on_screen(content) if "!" in one[1]] == []


def test_quotation_marks_are_curled(content):
    assert [one for one in on_screen(content) if '"' in one[1]] == []


def test_dutch_sentences_can_be_read(dutch):
    sentences = [(path, part) for path, text in on_screen(dutch) for part in re.split(r"(?<=[.:?…])\s+", text)]
    assert [one for one in sentences if len(one[1].split()) > LONGEST] == []


def test_dutch_uses_the_words_of_the_app(dutch):
    found = [f"{path}: {word}" for path, text in on_screen(dutch) for word in re.findall(r"[\w-]+", text.lower())]
    used = {one for one in found if one.rsplit(" ", 1)[1] in NOT_OURS}
    together = [
        (path, words) for path, text in on_screen(dutch) for words in NOT_OURS_TOGETHER if words in text.lower()
    ]
    assert used - NEVER_MIND == set()
    assert together == []


def test_a_button_has_three_words_at_most(content):
    buttons = [one.button for one in (*content.ladder.tile, *content.ladder.step)]
    buttons += [content.ladder.texts[key] for key in ("guard_smaller", "guard_help")]
    assert [button for button in buttons if len(button.split()) > BUTTON] == []


def test_a_saying_has_six_words_at_most_and_no_full_stop(content):
    sayings = content.welcome.saying
    assert len(sayings) == len(set(sayings)) == 12
    assert [saying for saying in sayings if len(saying.split()) > SAYING or saying.endswith(".")] == []


def test_every_step_that_can_be_suggested_has_words(content):
    ladder = content.ladder
    own = {step.id for step in ladder.step}
    assert {rule.value for rule in Rule} - own == {Rule.CRITERION}
    assert {step.split()[1] for step in own if " " in step} == {half.value for half in Half}


def test_words_for_what_the_records_know(content):
    assert [one.id for one in content.sheet.type] == [one.value for one in ConversationType]
    assert [one.id for one in content.no_answer.status] == [one.value for one in InvitationState]
    assert [one.id for one in content.circles.circle] == [*(circle.value for circle in Circle), "own"]
    asked = {question.id: question for question in content.reflection.question}
    assert [one.id for one in asked["benefits"].option] == [one.value for one in Benefit]
    in_the_look_back = {one.id for one in (*content.reflection.scale, *content.reflection.text)}
    known = {field.name for field in fields(Reflection)}
    assert in_the_look_back <= known
    assert set(asked) - known == {"ground_rule", "gave", "promise"}


def test_every_kind_of_learning_is_on_the_reading_list(content):
    assert [item.id for item in content.reading.item] == [kind.value for kind in LearningKind]


def test_the_icons_of_the_reading_list_are_there(content):
    icons = {one.icon for one in content.reading.item}
    assert [icon for icon in sorted(icons) if not (RESOURCES / "icons" / f"{icon}.svg").is_file()] == []


def test_the_reading_list_holds_no_addresses(content):
    said = [text for path, text in shown(content) if path.startswith(("reading", "help"))]
    assert [text for text in said if re.search(r"www|https?:|\b\w+\.(nl|com|org)\b|@", text)] == []


def test_a_slip_is_about_a_ground_rule(content):
    rules = {rule.id for rule in (*content.ground_rules.do, *content.ground_rules.rather_not)}
    assert {slip.id for slip in content.reflection.slip} <= rules


def test_the_groups_of_the_self_check_hold_every_talent_once(content):
    items = [item for group in content.self_check.group for item in group.item]
    asked = [question.id for step in content.steps.step if step.id == "w3" for question in step.question]
    assert items == [item for item in asked if item.startswith("t")]


def test_thoughts_and_practices_of_the_steps_come_from_their_own_files(content):
    asked = {step.id: step.question for step in content.steps.step}
    thoughts = list(content.thoughts.values())
    rated = [question for question in asked["w5"] if question.kind == "thought"]
    assert [question.id for question in rated] == [thought.id for thought in thoughts]
    assert all(thought.says in question.text for question, thought in zip(rated, thoughts, strict=True))
    practices = [(str(one.nr), one.text) for one in content.practices.practice]
    assert [(one.id, one.text) for one in asked["begin_small"][0].option] == practices
    assert [one.nr for one in content.practices.practice] == list(range(1, 13))
    assert [one.tension for one in content.practices.practice] == [1, 1, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8]


def test_the_know_check_has_ten_statements_and_the_lesson_eight_cards(content):
    kinds = [question.kind for step in content.steps.step if step.id == "w10" for question in step.question]
    true, false = "know_true", "know_false"
    assert kinds[:9] == ["card"] * 8 + ["text"]
    assert kinds[9:-1] == [false, true, true, false, false, true, true, false, true, false]
    assert kinds[-1] == "know_result"


def test_the_path_has_its_steps_in_order(content):
    path = [(step.phase, step.id) for step in content.steps.step]
    first = [(1, "w1"), (1, "w2"), (1, "w3"), (1, "w4")]
    second = [(2, "w5"), (2, "w6"), (2, "w7"), (2, "w8"), (2, "w9"), (2, "w11")]
    assert path[:10] == first + second
    assert path[10:] == [(3, "w10"), (3, "begin_small"), (3, "my_story"), (4, "w12"), (4, "direction")]


def test_a_file_is_read_when_it_is_first_asked_for_and_only_once(tmp_path):
    content = load_content(tmp_path, "nl")
    (tmp_path / "nl").mkdir()
    file = tmp_path / "nl" / "offers.toml"
    file.write_bytes((FOLDER / "nl" / "offers.toml").read_bytes())
    offers = content.offers
    file.unlink()
    assert content.offers is offers


@pytest.mark.parametrize(
    ("written", "key", "reason"),
    [
        (b'line = ["a", ""]', "line[2]", "is empty"),
        (b'line = ["a", "  "]', "line[2]", "is empty"),
        (b"line = []", "line", "is empty"),
        (b'line = "a"', "line", "is no list"),
        (b"line = [1]", "line[1]", "is not of the kind str"),
        (b'line = ["a"]\ntexts = 1', "texts", "is no table"),
        (b'line = ["a"]\ntexts = {close = 1}', "texts.close", "is not of the kind str"),
        (b'line = ["a"]', "texts", "is missing"),
        (b'line = ["a"]\nsong = 1', "song", "is not known here"),
    ],
)
def test_what_is_wrong_is_said_with_the_file_the_key_and_the_reason(tmp_path, written, key, reason):
    (tmp_path / "nl").mkdir()
    file = tmp_path / "nl" / "safety.toml"
    file.write_bytes(b'title = "Zwaar"\n' + written)
    with pytest.raises(ContentError) as told:
        _ = load_content(tmp_path, "nl").safety
    assert (told.value.file, told.value.key, told.value.reason) == (file, key, reason)
    assert str(told.value) == f"{file}: {key}: {reason}"


@pytest.mark.parametrize("written", [b"title = ", b'title = "\xff"'])
def test_a_file_that_is_no_toml_is_said_to_be_so(tmp_path, written):
    (tmp_path / "nl").mkdir()
    file = tmp_path / "nl" / "safety.toml"
    file.write_bytes(written)
    with pytest.raises(ContentError) as told:
        _ = load_content(tmp_path, "nl").safety
    assert str(told.value).startswith(f"{file}: ")
    assert told.value.reason


@pytest.mark.parametrize(
    ("name", "old", "new", "key"),
    [
        ("offers", 'id = "article"', 'id = "attention"', "offer[3]"),
        ("practices", "nr = 12\n", "nr = 1\n", "practice[12]"),
    ],
)
def test_an_id_that_is_there_twice_is_reported(tmp_path, name, old, new, key):
    (tmp_path / "nl").mkdir()
    text = (FOLDER / "nl" / f"{name}.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "nl" / f"{name}.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError, match="was used before") as told:
        getattr(load_content(tmp_path, "nl"), name)
    assert told.value.key == key
