"""The parts of the report for a coach, each written from what is in the file."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject

from netwerkapp.content import Content
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.domain.mentions import names_someone
from netwerkapp.domain.resistances import Resistance
from netwerkapp.storage.steps import Place
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import full_date, short_date
from netwerkapp.ui.feelings.counts import CountWords, effort_lines, yield_lines
from netwerkapp.ui.feelings.times import TimesWords
from netwerkapp.ui.report.document import ReportDocument
from netwerkapp.ui.steps.checked import CheckWords
from netwerkapp.ui.steps.outline import Outline

OF_OTHERS = frozenset({"people", "who_knows_more"})  # these always hold names
BY_DEFAULT = ("ladder", "self_check", "thoughts", "practices", "talks", "counts")
MOST = 30  # rows of a table
_NOTHING = "–"


class ReportParts(QObject):
    """Writes one part after the other. Nothing that was noted about a person is ever in it."""

    def __init__(self, content: Content, store: Store) -> None:
        super().__init__()
        self._content, self._store = content, store
        self._outline, self._times = Outline(content, store), TimesWords(content.feelings)
        self._writers: dict[str, Callable[[ReportDocument], object]] = {
            "ladder": self._ladder,
            "self_check": self._self_check,
            "thoughts": self._thoughts,
            "practices": self._practices,
            "talks": self._talks,
            "counts": self._counts,
            "ledger": self._ledger,
            "plan": self._plan,
            "looking_back": self._looking_back,
            "direction": self._direction,
            "people": self._people,
            "who_knows_more": self._who_knows_more,
        }

    def write(self, document: ReportDocument, chosen: Iterable[str]) -> None:
        """Write the chosen parts, in their own order."""
        wanted, texts = set(chosen), self._content.report.texts
        for part in self._content.report.part:
            if part.id in wanted:
                document.heading(part.title)
                if self.holds_others(part.id):
                    document.warning(texts["others"])
                if not self._writers[part.id](document):
                    document.line(texts["nothing"], "ink2")

    def holds_others(self, part: str) -> bool:
        """Whether the part holds names of others: by what it is, or because you wrote one down."""
        return part in OF_OTHERS or names_someone(" ".join(self._own_words(part)), lambda: self._names)

    @cached_property
    def _names(self) -> list[str]:
        return self._store.reports.names()

    def _own_words(self, part: str) -> Sequence[str]:
        """Return what you typed yourself and what this part shows."""
        if part == "ledger":
            return [f"{one.thought} {one.told}" for one in self._store.predictions.all()]
        if part == "plan":
            return self._plan_lines()
        if part == "looking_back":
            return [text for _, text in self._answers("lookback")]
        return [text for _, text in self._answers("direction")] if part == "direction" else []

    def _ladder(self, document: ReportDocument) -> bool:
        ladder, texts = self._store.ladders.read(), self._content.ladder
        rung = texts.rung[ladder.rung - 1]
        fresh = f" ({texts.texts[ladder.freshness]})" if ladder.freshness else ""
        document.line(f"{rung.stage}: {rung.plain}{fresh}.")
        for reached in ladder.milestones:
            day = full_date(reached.day, self._store.today())
            document.item(self.tr("{rung}: since {day}").format(rung=texts.rung[reached.rung - 1].stage, day=day))
        document.small_heading(texts.texts["what_you_did"])
        for tile in (tile for tile in ladder.tiles if tile.laid):
            document.item(texts.tile_text(tile.id).done)
        still = [tile for tile in ladder.tiles if not tile.laid and tile.rung <= ladder.rung]
        if still:
            document.small_heading(texts.texts["still_to_come"])
        for tile in still:
            count = self.tr("{count} of {target}").format(count=tile.count, target=tile.target)
            words = texts.tile_text(tile.id).open
            document.item(words if tile.target == 1 else f"{words}, {count}")
        return True

    def _self_check(self, document: ReportDocument) -> bool:
        checks = [one for one in self._store.self_checks.all() if one.answers]
        if not checks:
            return False
        words, today = CheckWords(self._content), self._store.today()
        first, now = checks[0], checks[-1]
        rows = words.rows(first, now)
        if now is first:
            document.table(["", full_date(now.day, today)], [(title, here) for title, _, here in rows])
        else:
            heads = [f"{words.then}, {full_date(first.day, today)}", f"{words.now}, {full_date(now.day, today)}"]
            document.table(["", *heads], rows)
        document.line(self._content.self_check.texts["not_validated"], "ink2")
        return True

    def _thoughts(self, document: ReportDocument) -> bool:
        rated = [one for one in self._store.resistances.all() if one.rated]
        rows = [(self._says(one), _number(one.strength_before), _number(one.strength_after)) for one in rated]
        if rows:
            texts = self._content.self_check.texts
            document.table([self.tr("Strength, from 0 to 10"), texts["then"], texts["now"]], rows)
        return bool(rows)

    def _says(self, one: Resistance) -> str:
        """Return the words of a thought; your own words that name someone stay at home."""
        if one.text and names_someone(one.text, lambda: self._names):
            return self._content.report.texts["own_words"]
        return f"‘{self._outline.says(one)}’"

    def _practices(self, document: ReportDocument) -> bool:
        done = self._store.touches.practices()
        rows = []
        for practice in self._content.practices.practice:
            mine = [one for one in done if one.level == practice.nr]
            if mine:
                last = mine[-1]
                tension = (_number(last.tension_before), _number(last.tension_after))
                rows.append((practice.text, self._times.times(len(mine)), *tension))
        if rows:
            heads = [self._content.practices.texts["title"], self.tr("How often")]
            document.table([*heads, self.tr("Tension before"), self.tr("Tension after")], rows)
        return bool(rows)

    def _talks(self, document: ReportDocument) -> bool:
        talks = self._store.reports.how_many_talks()
        if not talks:
            return False
        held = next(one.text for one in self._content.feelings.effort if one.id == "talks")
        document.line(f"{held}: {talks}")
        points = self._store.trends.latest(MOST)
        heads = [self.tr("Talk"), self.tr("Energy"), self.tr("Ease"), self.tr("Pleasure"), self.tr("Use")]
        rows = []
        for point in points:
            values = (point.energy_cost, point.ease, point.pleasure, point.useful)
            rows.append((short_date(point.day), *map(_number, values)))
        if rows:
            self._say_last(document, talks)
            document.table(heads, rows)
            document.line(self._content.feelings.texts["scale"], "ink2")
        return True

    def _say_last(self, document: ReportDocument, number: int) -> None:
        """Say so when a table holds the last ones only."""
        if number > MOST:
            document.line(self.tr("The last {number}:").format(number=MOST), "ink2")

    def _counts(self, document: ReportDocument) -> bool:
        counters, texts, words = self._store.counters, self._content.feelings.texts, CountWords(self._content.feelings)
        counted = (
            ("dared", words.dared(counters.dared())),
            ("who_knows", words.who_knows(counters.who_knows())),
        )
        written = False
        for title, (number, about) in counted:
            if number is not None:
                document.line(f"{texts[title]}: {number} {about}")
                written = True
        for title, lines in (
            ("effort", effort_lines(self._content.feelings, counters.effort())),
            ("yield", yield_lines(self._content.feelings, counters.yields())),
        ):
            if lines:
                document.small_heading(texts[title])
                written = True
            for one, number in lines:
                document.item(f"{one}: {number}")
        return written

    def _ledger(self, document: ReportDocument) -> bool:
        predictions = self._store.predictions.all()
        caption = self._times.caption(predictions)
        if caption:
            document.line(caption)
        rows = []
        for one in predictions[:MOST]:
            chance = _NOTHING if one.chance is None else f"{one.chance}%"
            rows.append((f"‘{one.thought}’", chance, self._times.outcome(one) or _NOTHING))
        if rows:
            self._say_last(document, len(predictions))
            texts = self._content.feelings.texts
            document.table([_capital(texts["thought"]), self.tr("Chance"), _capital(texts["happened"])], rows)
        return bool(rows)

    def _plan(self, document: ReportDocument) -> bool:
        lines = self._plan_lines()
        for line in lines:
            document.item(line)
        return bool(lines)

    def _plan_lines(self) -> list[str]:
        plan = self._store.plans.get("plan")
        thought = self._store.resistances.get(plan.obstacle) if plan and plan.obstacle else None
        lines = [plan.reason.strip(), self._says(thought) if thought else "", plan.line] if plan else []
        return [line for line in (*lines, *(one.line for one in self._store.setbacks.all())) if line]

    def _looking_back(self, document: ReportDocument) -> bool:
        return self._asked(document, "lookback")

    def _direction(self, document: ReportDocument) -> bool:
        return self._asked(document, "direction")

    def _asked(self, document: ReportDocument, kind: str) -> bool:
        answers = self._answers(kind)
        for question, text in answers:
            document.small_heading(question)
            document.line(text)
        return bool(answers)

    def _answers(self, kind: str) -> list[tuple[str, str]]:
        """Return the questions of this kind that were answered in words."""
        found = [
            (question.text, self._store.steps.answer(place).text.strip()) for place, question in self._places(kind)
        ]
        return [(question, text) for question, text in found if text]

    def _places(self, kind: str) -> list[tuple[Place, StepQuestion]]:
        return [
            (Place(step.id, question.id, kind), question)
            for step in self._content.steps.step
            for question in step.question
            if question.kind == kind
        ]

    def _people(self, document: ReportDocument) -> bool:
        types, talks = {one.id: one.name for one in self._content.sheet.type}, self._store.reports.talks(MOST)
        rows = [(talk.name.full if talk.name else _NOTHING, types[talk.type], short_date(talk.day)) for talk in talks]
        if rows:
            self._say_last(document, self._store.reports.how_many_talks())
            document.table([self.tr("With whom"), self.tr("What for"), self.tr("When")], rows)
        return bool(rows)

    def _who_knows_more(self, document: ReportDocument) -> bool:
        found = (self._store.reports.name(one) for one in self._store.directions.people())
        names = [name for name in found if name is not None]
        for name in names:
            document.item(name.full)
        return bool(names)


def _number(value: int | None) -> str:
    return _NOTHING if value is None else str(value)


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]
