"""The sentences that a coach might rewrite: TOML files per language, read when they are first asked for.

A broken or incomplete file is reported with its name, the key and the reason.
"""

import tomllib
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")


class ContentError(Exception):
    """A content file cannot be used; the text names the file, the key and the reason."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Rung:
    """One of the four rungs: the name of its learning stage, its own name, and what it is about."""

    id: str
    stage: str
    name: str
    plain: str  # the stage in plain words, for the first time it is named
    about: str


@dataclass(frozen=True, slots=True)
class TileText:
    """One criterion in words: what you did, what is still to come, and the step that is suggested."""

    id: str
    icon: str
    done: str
    open: str
    step: str
    button: str
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class StepText:
    """A step that is not simply a criterion; `id` is a rule, or a half-laid tile such as "2.5 reason"."""

    id: str
    step: str
    button: str
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class LadderTexts:
    """Everything that is said on and around the stairs."""

    rung: tuple[Rung, ...]
    tile: tuple[TileText, ...]
    step: tuple[StepText, ...]
    texts: dict[str, str]

    def tile_text(self, criterion: str) -> TileText:
        """Return the words of one criterion. Raises KeyError for an unknown one."""
        return {tile.id: tile for tile in self.tile}[criterion]

    def step_text(self, step: str, criterion: str) -> StepText | TileText:
        """Return the words of a step by its own id, or those of its criterion when it has none."""
        return {text.id: text for text in self.step}.get(step) or self.tile_text(criterion)


@dataclass(frozen=True, slots=True)
class TalkType:
    """One of the four types of talk: what it is for, what you ask for, and what never."""

    id: str
    name: str
    purpose: str
    ask: str
    never: str


@dataclass(frozen=True, slots=True)
class SheetField:
    """One field of the preparation sheet; without `types` it belongs to every type of talk."""

    id: str
    kind: str  # line, text, questions, percent, scale10, date, time, minutes, channel or contact
    label: str
    hint: str = ""
    example: str = ""
    types: tuple[str, ...] = ()
    star: bool = False


@dataclass(frozen=True, slots=True)
class SheetSection:
    """One of the seven sections of the sheet; the title may hold {name}."""

    id: str
    icon: str
    title: str
    hint: str
    field: tuple[SheetField, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The preparation sheet."""

    type: tuple[TalkType, ...]
    section: tuple[SheetSection, ...]
    texts: dict[str, str]

    def fields_for(self, section: SheetSection, talk_type: str) -> tuple[SheetField, ...]:
        """Return the fields of a section that this type of talk has."""
        return tuple(field for field in section.field if not field.types or talk_type in field.types)


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask in a talk; `phase` is opening, middle, deeper or closing."""

    nr: int
    types: tuple[str, ...]  # empty: every type
    phase: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionBank:
    """The forty questions, and the numbers of a good first set."""

    starter: tuple[int, ...]
    question: tuple[Question, ...]

    def for_type(self, talk_type: str) -> tuple[Question, ...]:
        """Return the questions that suit this type of talk."""
        return tuple(question for question in self.question if not question.types or talk_type in question.types)


@dataclass(frozen=True, slots=True)
class GroundRules:
    """Ten things to do and ten to rather not do."""

    do: tuple[Option, ...]
    rather_not: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """A slider of five steps with words at its ends."""

    id: str
    label: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the look-back with a text as its answer."""

    id: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ReflectionTexts:
    """The look-back."""

    scale: tuple[Scale, ...]
    text: tuple[Asked, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """A message to send yourself; it may hold {name}, {me}, {topic} and the like."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Messages:
    """All messages."""

    message: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class StepQuestion:
    """One question of a step."""

    id: str
    kind: str  # choice, multi, text, scale5, scale10, contact, names, ...
    text: str
    hint: str = ""
    low: str = ""
    high: str = ""
    note: str = ""  # the label of a text that may be added
    option: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the path: a few questions that belong together."""

    id: str
    phase: int
    icon: str
    title: str
    purpose: str
    done: str
    question: tuple[StepQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Steps:
    """All steps, in the order of the path."""

    step: tuple[Step, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Thought:
    """A thought that holds people back, another way to see it, and a small experiment."""

    id: str
    says: str
    reframe: str
    experiment: str


@dataclass(frozen=True, slots=True)
class Thoughts:
    """All thoughts."""

    thought: tuple[Thought, ...]


@dataclass(frozen=True, slots=True)
class Welcome:
    """The first page, and the sayings on the tiles."""

    texts: dict[str, str]
    promise: tuple[Option, ...]  # id is an icon
    saying: tuple[str, ...]


class Content:
    """The texts of one language."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self._folder = folder / language

    @cached_property
    def ladder(self) -> LadderTexts:
        """What is said on the stairs."""
        return self._read("ladder", LadderTexts)

    @cached_property
    def sheet(self) -> Sheet:
        """The preparation sheet."""
        return self._read("sheet", Sheet)

    @cached_property
    def questions(self) -> QuestionBank:
        """The question bank."""
        return self._read("questions", QuestionBank)

    @cached_property
    def ground_rules(self) -> GroundRules:
        """The ground rules."""
        return self._read("ground_rules", GroundRules)

    @cached_property
    def reflection(self) -> ReflectionTexts:
        """The look-back."""
        return self._read("reflection", ReflectionTexts)

    @cached_property
    def messages(self) -> dict[str, Message]:
        """The messages, by id."""
        return {message.id: message for message in self._read("messages", Messages).message}

    @cached_property
    def steps(self) -> Steps:
        """The steps of the path."""
        return self._read("steps", Steps)

    @cached_property
    def thoughts(self) -> dict[str, Thought]:
        """The thoughts that hold people back, by id."""
        return {thought.id: thought for thought in self._read("thoughts", Thoughts).thought}

    @cached_property
    def welcome(self) -> Welcome:
        """The first page."""
        return self._read("welcome", Welcome)

    def check(self) -> None:
        """Read every file. Raises ContentError for the first one that is broken or incomplete."""
        for name, attribute in vars(Content).items():
            if isinstance(attribute, cached_property):
                getattr(self, name)

    def _read(self, name: str, shape: type[Shape]) -> Shape:
        file = self._folder / f"{name}.toml"
        try:
            table = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ContentError(f"{file}: {error}") from error
        return _made(shape, table, f"{file}: ")


def load_content(folder: Path, language: str) -> Content:
    """Return the texts of a language; a file is read when something in it is first asked for."""
    return Content(folder, language)


def _made(shape: type[Shape], table: Any, where: str) -> Shape:
    """Make a dataclass of a TOML table; `where` names the file and the key so far."""
    if not isinstance(table, dict):
        raise ContentError(f"{where}is no table")
    hints = get_type_hints(shape)
    known = {field.name: field for field in fields(shape)}  # type: ignore[arg-type]  # every Shape is a dataclass
    unknown = table.keys() - known.keys()
    if unknown:
        raise ContentError(f"{where}{min(unknown)}: is not known here")
    values = {}
    for name, field in known.items():
        if name in table:
            values[name] = _value(hints[name], table[name], f"{where}{name}")
        elif field.default is MISSING:
            raise ContentError(f"{where}{name}: is missing")
    return shape(**values)


def _value(kind: Any, value: Any, where: str) -> Any:
    """Check one value and bring it into the shape of the dataclass."""
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise ContentError(f"{where}: is no list")
        inner = get_args(kind)[0]
        return tuple(_value(inner, one, f"{where}[{number}]") for number, one in enumerate(value, 1))
    if get_origin(kind) is dict:
        if not isinstance(value, dict):
            raise ContentError(f"{where}: is no table")
        return {key: _value(str, text, f"{where}.{key}") for key, text in value.items()}
    if is_dataclass(kind):
        return _made(kind, value, f"{where}.")  # type: ignore[arg-type]  # a class, not an instance
    if type(value) is not kind:
        raise ContentError(f"{where}: is not of the kind {kind.__name__}")
    if value == "":
        raise ContentError(f"{where}: is empty")
    return value
