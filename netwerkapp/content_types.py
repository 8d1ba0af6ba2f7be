"""The shapes of the content files: what stands in each, and what is required."""

from dataclasses import dataclass


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
    phase: str
    text: str
    types: tuple[str, ...] = ()  # empty: every type


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
class StepQuestion:
    """One question of a step, or of the folded part of the look-back."""

    id: str
    kind: str  # choice, multi, text, scale5, scale10, contact, names, ...
    text: str
    hint: str = ""
    low: str = ""
    high: str = ""
    note: str = ""  # the label of a text that may be added
    circle: str = ""  # where the names come from that are asked for
    option: tuple[Option, ...] = ()


ANSWER_KINDS = frozenset({"choice", "multi", "scale5", "scale10", "text", "contact", "names", "plan"})
STEP_KINDS = ANSWER_KINDS | {  # these belong to a step of their own
    "card",
    "count",
    "direction",
    "direction_contact",
    "experiment",
    "experiment_after",
    "first_choice",
    "help_links",
    "helps",
    "know_false",
    "know_result",
    "know_true",
    "knows",
    "lookback",
    "obstacle",
    "own_story",
    "plan_reason",
    "practice",
    "role_model",
    "self_check_result",
    "setbacks",
    "stories",
    "takeaway",
    "then_now",
    "thought",
    "thoughts",
}
_NEEDS_OPTIONS = frozenset({"choice", "multi", "helps", "knows", "help_links"})


def unfit(question: StepQuestion) -> str:
    """Return why a step cannot ask this question, "" when it can."""
    if question.kind not in STEP_KINDS:
        return f"has the kind {question.kind}, which is not known; choose one of {', '.join(sorted(ANSWER_KINDS))}"
    if question.kind in _NEEDS_OPTIONS and not question.option:
        return f"has the kind {question.kind} and needs options"
    return ""


@dataclass(frozen=True, slots=True)
class ReflectionTexts:
    """The look-back: four sliders, three texts, what else may be asked, and what to do about a slip."""

    scale: tuple[Scale, ...]
    text: tuple[Asked, ...]
    question: tuple[StepQuestion, ...]  # the folded part; kinds "ground_rules" and "offers" choose from those files
    slip: tuple[Option, ...]  # what is said about one ground rule, by its id
    repair: tuple[Option, ...]  # lines that put a slip right
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
    effort: int  # of the experiment, 1..5
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


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """Statements of the self-check that are summed up together."""

    id: str
    title: str
    item: tuple[str, ...]  # ids of questions


@dataclass(frozen=True, slots=True)
class SelfCheckTexts:
    """What the self-check gives back: a few words per group, never a total and never a type."""

    group: tuple[CheckGroup, ...]
    verdict: tuple[Option, ...]  # natural, sometimes, practice
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Story:
    """A made-up example of someone who learned it slowly and honestly."""

    id: str
    name: str
    age: int
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Stories:
    """All stories."""

    story: tuple[Story, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Help:
    """Who can help, what for, and plans for when it goes another way."""

    kind: tuple[Option, ...]
    purpose: tuple[Option, ...]
    setback: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class ReadingItem:
    """One kind of thing to read, watch or do; `id` is what is noted as learned from."""

    id: str
    icon: str
    title: str
    about: str
    tip: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading list."""

    item: tuple[ReadingItem, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class MethodPart:
    """Some sentences on the method under one title."""

    id: str
    icon: str
    title: str
    line: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """What the method can promise, and what it cannot."""

    part: tuple[MethodPart, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Practice:
    """One of the twelve practices, with how tense most people find it (0..10)."""

    nr: int
    text: str
    tension: int


@dataclass(frozen=True, slots=True)
class Practices:
    """The practices, from small to large, and the parts that a practice falls into when it is too large."""

    practice: tuple[Practice, ...]
    part: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Safety:
    """What is said when it is heavy."""

    title: str
    line: tuple[str, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Pitch:
    """Your own story: its lengths, what to look at when it is written, and an example."""

    length: tuple[Option, ...]
    check: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class RehearsalTexts:
    """Practising a talk alone: what is said around it, and what the other may ask."""

    question: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class OpportunityTexts:
    """What opportunities and their stages are called."""

    stage: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Offers:
    """What you can offer someone."""

    offer: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """What silence after an invitation is called, and how someone usually replies (private)."""

    status: tuple[Option, ...]
    attitude: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class CirclePrompts:
    """Questions that bring back names of people in one circle."""

    id: str
    prompt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Circles:
    """Prompts for all circles."""

    circle: tuple[CirclePrompts, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Feelings:
    """The page behind "How it feels"."""

    outcome: tuple[Option, ...]  # no, a_little, yes
    effort: tuple[Option, ...]
    benefit: tuple[Option, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class ReportPart:
    """One part of the report for a coach."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Report:
    """The report for a coach, of which the user ticks the parts."""

    part: tuple[ReportPart, ...]
    texts: dict[str, str]
