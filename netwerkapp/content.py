"""The sentences that a coach might rewrite: TOML files per language, read when they are first asked for."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from netwerkapp.content_file import ContentError, read_file
from netwerkapp.content_types.option import Option
from netwerkapp.records import replace

if TYPE_CHECKING:
    from netwerkapp.content_types.circles import Circles
    from netwerkapp.content_types.feelings import Feelings
    from netwerkapp.content_types.ground_rules import GroundRules
    from netwerkapp.content_types.help import Help
    from netwerkapp.content_types.ladder import LadderTexts
    from netwerkapp.content_types.manual import Manual
    from netwerkapp.content_types.messages import Message
    from netwerkapp.content_types.no_answer import NoAnswer
    from netwerkapp.content_types.offers import Offers
    from netwerkapp.content_types.opportunities import OpportunityTexts
    from netwerkapp.content_types.pitch import Pitch
    from netwerkapp.content_types.practices import Practices
    from netwerkapp.content_types.questions import QuestionBank
    from netwerkapp.content_types.reading import Reading
    from netwerkapp.content_types.reflection import ReflectionTexts
    from netwerkapp.content_types.rehearsal import RehearsalTexts
    from netwerkapp.content_types.report import Report
    from netwerkapp.content_types.safety import Safety
    from netwerkapp.content_types.self_check import SelfCheckTexts
    from netwerkapp.content_types.sheet import Sheet
    from netwerkapp.content_types.step_question import StepQuestion
    from netwerkapp.content_types.steps import Step, Steps
    from netwerkapp.content_types.stories import Stories
    from netwerkapp.content_types.thoughts import Thought
    from netwerkapp.content_types.welcome import Welcome


Shape = TypeVar("Shape")


class Content:
    """The texts of one language. Each file is read, and its shape imported, when it is first asked for."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self._folder = folder / language

    @cached_property
    def ladder(self) -> "LadderTexts":
        """What is said on the stairs."""
        from netwerkapp.content_types.ladder import LadderTexts

        return self._read("ladder", LadderTexts)

    @cached_property
    def steps(self) -> "Steps":
        """The steps of the path; the thoughts and the practices in it come from their own files."""
        from netwerkapp.content_types.step_question import unfit
        from netwerkapp.content_types.steps import Steps

        steps = self._read("steps", Steps)
        for place, step in enumerate(steps.step, 1):
            for number, question in enumerate(step.question, 1):
                reason = unfit(question)
                if reason:
                    raise ContentError(self._folder / "steps.toml", f"step[{place}].question[{number}]", reason)
        return replace(steps, step=tuple(replace(step, question=self._filled(step)) for step in steps.step))

    @cached_property
    def self_check(self) -> "SelfCheckTexts":
        """What the self-check gives back."""
        from netwerkapp.content_types.self_check import SelfCheckTexts

        return self._read("self_check", SelfCheckTexts)

    @cached_property
    def thoughts(self) -> dict[str, "Thought"]:
        """The thoughts that hold people back, by id."""
        from netwerkapp.content_types.thoughts import Thoughts

        return {thought.id: thought for thought in self._read("thoughts", Thoughts).thought}

    @cached_property
    def practices(self) -> "Practices":
        """The twelve practices of "Start small"."""
        from netwerkapp.content_types.practices import Practices

        return self._read("practices", Practices)

    @cached_property
    def stories(self) -> "Stories":
        """Made-up examples."""
        from netwerkapp.content_types.stories import Stories

        return self._read("stories", Stories)

    @cached_property
    def help(self) -> "Help":
        """Who can help, and plans for when it goes another way."""
        from netwerkapp.content_types.help import Help

        return self._read("help", Help)

    @cached_property
    def reading(self) -> "Reading":
        """Kinds of things to read, watch and do."""
        from netwerkapp.content_types.reading import Reading

        return self._read("reading", Reading)

    @cached_property
    def manual(self) -> "Manual":
        """The manual."""
        from netwerkapp.content_types.manual import Manual, ManualChapter, ManualIndex

        index = self._read("manual/index", ManualIndex)
        names = [name for group in index.group for name in group.holds]
        return Manual(index.group, index.texts, {name: self._read(f"manual/{name}", ManualChapter) for name in names})

    @cached_property
    def safety(self) -> "Safety":
        """What is said when it is heavy."""
        from netwerkapp.content_types.safety import Safety

        return self._read("safety", Safety)

    @cached_property
    def circles(self) -> "Circles":
        """Questions that bring back names."""
        from netwerkapp.content_types.circles import Circles

        return self._read("circles", Circles)

    @cached_property
    def sheet(self) -> "Sheet":
        """The preparation sheet."""
        from netwerkapp.content_types.sheet import Sheet

        return self._read("sheet", Sheet)

    @cached_property
    def questions(self) -> "QuestionBank":
        """The question bank."""
        from netwerkapp.content_types.questions import QuestionBank

        return self._read("questions", QuestionBank)

    @cached_property
    def ground_rules(self) -> "GroundRules":
        """The ground rules."""
        from netwerkapp.content_types.ground_rules import GroundRules

        return self._read("ground_rules", GroundRules)

    @cached_property
    def rehearsal(self) -> "RehearsalTexts":
        """Practising a talk alone."""
        from netwerkapp.content_types.rehearsal import RehearsalTexts

        return self._read("rehearsal", RehearsalTexts)

    @cached_property
    def opportunities(self) -> "OpportunityTexts":
        """Opportunities and their stages."""
        from netwerkapp.content_types.opportunities import OpportunityTexts

        return self._read("opportunities", OpportunityTexts)

    @cached_property
    def pitch(self) -> "Pitch":
        """Your own story."""
        from netwerkapp.content_types.pitch import Pitch

        return self._read("pitch", Pitch)

    @cached_property
    def offers(self) -> "Offers":
        """What you can offer."""
        from netwerkapp.content_types.offers import Offers

        return self._read("offers", Offers)

    @cached_property
    def messages(self) -> dict[str, "Message"]:
        """The messages, by id."""
        from netwerkapp.content_types.messages import Messages

        return {message.id: message for message in self._read("messages", Messages).message}

    @cached_property
    def no_answer(self) -> "NoAnswer":
        """What silence is called, and what to do about it."""
        from netwerkapp.content_types.no_answer import NoAnswer

        return self._read("no_answer", NoAnswer)

    @cached_property
    def reflection(self) -> "ReflectionTexts":
        """The look-back."""
        from netwerkapp.content_types.reflection import ReflectionTexts

        return self._read("reflection", ReflectionTexts)

    @cached_property
    def feelings(self) -> "Feelings":
        """The page behind "How it feels"."""
        from netwerkapp.content_types.feelings import Feelings

        return self._read("feelings", Feelings)

    @cached_property
    def report(self) -> "Report":
        """The report for a coach."""
        from netwerkapp.content_types.report import Report

        return self._read("report", Report)

    @cached_property
    def welcome(self) -> "Welcome":
        """The first page."""
        from netwerkapp.content_types.welcome import Welcome

        return self._read("welcome", Welcome)

    def check(self) -> None:
        """Read every file. Raises ContentError for the first one that is broken or incomplete."""
        for name, attribute in vars(Content).items():
            if isinstance(attribute, cached_property):
                getattr(self, name)

    def _filled(self, step: "Step") -> tuple["StepQuestion", ...]:
        return tuple(question for template in step.question for question in self._questions(template))

    def _questions(self, question: "StepQuestion") -> Iterator["StepQuestion"]:
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
        return read_file(self._folder / f"{name}.toml", shape)


def load_content(folder: Path, language: str) -> Content:
    """Return the texts of a language; a file is read when something in it is first asked for."""
    return Content(folder, language)
