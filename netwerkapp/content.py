"""The sentences that a coach might rewrite: TOML files per language, read when they are first asked for."""

import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from netwerkapp.content_types import (
    Circles,
    Feelings,
    GroundRules,
    Help,
    LadderTexts,
    Message,
    Messages,
    Method,
    NoAnswer,
    Offers,
    OpportunityTexts,
    Option,
    Pitch,
    Practices,
    QuestionBank,
    Reading,
    ReflectionTexts,
    RehearsalTexts,
    Report,
    Safety,
    SelfCheckTexts,
    Sheet,
    SheetField,
    SheetSection,
    Step,
    StepQuestion,
    Steps,
    StepText,
    Stories,
    Thought,
    Thoughts,
    TileText,
    Welcome,
    unfit,
)

__all__ = [
    "Content",
    "ContentError",
    "LadderTexts",
    "Option",
    "QuestionBank",
    "Sheet",
    "SheetField",
    "SheetSection",
    "Step",
    "StepQuestion",
    "StepText",
    "Thought",
    "TileText",
    "load_content",
]

Shape = TypeVar("Shape")


class ContentError(Exception):
    """A content file cannot be used; says the file, the key and the reason."""

    def __init__(self, file: Path, key: str, reason: str) -> None:
        super().__init__(": ".join(part for part in (str(file), key, reason) if part))
        self.file, self.key, self.reason = file, key, reason


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
    def steps(self) -> Steps:
        """The steps of the path; the thoughts and the practices in it come from their own files."""
        steps = self._read("steps", Steps)
        for place, step in enumerate(steps.step, 1):
            for number, question in enumerate(step.question, 1):
                reason = unfit(question)
                if reason:
                    raise ContentError(self._folder / "steps.toml", f"step[{place}].question[{number}]", reason)
        return replace(steps, step=tuple(replace(step, question=self._filled(step)) for step in steps.step))

    @cached_property
    def self_check(self) -> SelfCheckTexts:
        """What the self-check gives back."""
        return self._read("self_check", SelfCheckTexts)

    @cached_property
    def thoughts(self) -> dict[str, Thought]:
        """The thoughts that hold people back, by id."""
        return {thought.id: thought for thought in self._read("thoughts", Thoughts).thought}

    @cached_property
    def practices(self) -> Practices:
        """The twelve practices of "Start small"."""
        return self._read("practices", Practices)

    @cached_property
    def stories(self) -> Stories:
        """Made-up examples."""
        return self._read("stories", Stories)

    @cached_property
    def help(self) -> Help:
        """Who can help, and plans for when it goes another way."""
        return self._read("help", Help)

    @cached_property
    def reading(self) -> Reading:
        """Kinds of things to read, watch and do."""
        return self._read("reading", Reading)

    @cached_property
    def method(self) -> Method:
        """What the method can promise, and what it cannot."""
        return self._read("method", Method)

    @cached_property
    def safety(self) -> Safety:
        """What is said when it is heavy."""
        return self._read("safety", Safety)

    @cached_property
    def circles(self) -> Circles:
        """Questions that bring back names."""
        return self._read("circles", Circles)

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
    def rehearsal(self) -> RehearsalTexts:
        """Practising a talk alone."""
        return self._read("rehearsal", RehearsalTexts)

    @cached_property
    def opportunities(self) -> OpportunityTexts:
        """Opportunities and their stages."""
        return self._read("opportunities", OpportunityTexts)

    @cached_property
    def pitch(self) -> Pitch:
        """Your own story."""
        return self._read("pitch", Pitch)

    @cached_property
    def offers(self) -> Offers:
        """What you can offer."""
        return self._read("offers", Offers)

    @cached_property
    def messages(self) -> dict[str, Message]:
        """The messages, by id."""
        return {message.id: message for message in self._read("messages", Messages).message}

    @cached_property
    def no_answer(self) -> NoAnswer:
        """What silence is called, and what to do about it."""
        return self._read("no_answer", NoAnswer)

    @cached_property
    def reflection(self) -> ReflectionTexts:
        """The look-back."""
        return self._read("reflection", ReflectionTexts)

    @cached_property
    def feelings(self) -> Feelings:
        """The page behind "How it feels"."""
        return self._read("feelings", Feelings)

    @cached_property
    def report(self) -> Report:
        """The report for a coach."""
        return self._read("report", Report)

    @cached_property
    def welcome(self) -> Welcome:
        """The first page."""
        return self._read("welcome", Welcome)

    def check(self) -> None:
        """Read every file. Raises ContentError for the first one that is broken or incomplete."""
        for name, attribute in vars(Content).items():
            if isinstance(attribute, cached_property):
                getattr(self, name)

    def _filled(self, step: Step) -> tuple[StepQuestion, ...]:
        return tuple(question for template in step.question for question in self._questions(template))

    def _questions(self, question: StepQuestion) -> Iterator[StepQuestion]:
        """One question per thought for a template with {says}, one per option with {what}; the practices as options."""
        if question.kind == "thought":
            for thought in self.thoughts.values():
                yield replace(question, id=thought.id, text=question.text.replace("{says}", thought.says))
        elif question.kind == "takeaway":
            for option in question.option:
                text = question.text.replace("{what}", option.text)
                yield replace(question, id=f"{question.id}-{option.id}", text=text, option=())
        elif question.kind == "practice":
            yield replace(question, option=tuple(Option(str(one.nr), one.text) for one in self.practices.practice))
        else:
            yield question

    def _read(self, name: str, shape: type[Shape]) -> Shape:
        file = self._folder / f"{name}.toml"
        try:
            table = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ContentError(file, "", str(error)) from error
        try:
            return _made(shape, table, "")
        except _UnfitError as error:
            raise ContentError(file, error.key, error.reason) from error


def load_content(folder: Path, language: str) -> Content:
    """Return the texts of a language; a file is read when something in it is first asked for."""
    return Content(folder, language)


class _UnfitError(Exception):
    """A value that does not fit at `key`."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(key, reason)
        self.key, self.reason = key, reason


@cache
def _plan(shape: type) -> dict[str, tuple[Any, bool]]:
    """Return per key of a dataclass its kind, and whether it must be there."""
    hints = get_type_hints(shape)
    return {field.name: (hints[field.name], field.default is MISSING) for field in fields(shape)}


def _made(shape: type[Shape], table: object, key: str) -> Shape:
    """Make a dataclass of a TOML table; `key` leads to it: "tile[3]"."""
    if not isinstance(table, dict):
        raise _UnfitError(key, "is no table")
    plan, inside = _plan(shape), f"{key}." if key else ""  # type: ignore[arg-type]  # a class can be hashed
    for name in table:
        if name not in plan:
            raise _UnfitError(f"{inside}{name}", "is not known here")
    values = {}
    for name, (kind, required) in plan.items():
        if name in table:
            values[name] = _value(kind, table[name], f"{inside}{name}")
        elif required:
            raise _UnfitError(f"{inside}{name}", "is missing")
    return shape(**values)


def _value(kind: type, value: object, key: str) -> object:
    """Check one value and bring it into the shape of the dataclass."""
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], value, key)
    if get_origin(kind) is dict:
        if not isinstance(value, dict):
            raise _UnfitError(key, "is no table")
        return {name: _value(str, text, f"{key}.{name}") for name, text in value.items()}
    if is_dataclass(kind):
        return _made(kind, value, key)
    if type(value) is not kind:
        raise _UnfitError(key, f"is not of the kind {kind.__name__}")
    if isinstance(value, str) and not value.strip():
        raise _UnfitError(key, "is empty")
    return value


def _list(kind: type, value: object, key: str) -> tuple[object, ...]:
    """Check a list; what has an id or a number has one of its own."""
    if not isinstance(value, list):
        raise _UnfitError(key, "is no list")
    if not value:
        raise _UnfitError(key, "is empty")
    made = tuple(_value(kind, one, f"{key}[{place}]") for place, one in enumerate(value, 1))
    seen: set[object] = set()
    for place, one in enumerate(made, 1):
        own = getattr(one, "id", getattr(one, "nr", None))
        if own is not None and own in seen:
            raise _UnfitError(f"{key}[{place}]", f"has the id {own}, which was used before")
        seen.add(own)
    return made
