"""What the self-check gives back, in words: never a total, never a type. And then and now beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from netwerkapp.content import Content
from netwerkapp.domain.self_checks import GROWTH, NETWORKING, TOGETHER, SelfCheck
from netwerkapp.storage.steps import Place
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.labels import Label
from netwerkapp.ui.steps.outline import Outline
from netwerkapp.ui.steps.view import Setting, StepView


class SelfCheckResult(StepView):
    """The groups of the check in words, then and now."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        texts = self.content.self_check.texts
        self.lines = show_checks(self)
        self.column.addWidget(self.narrow(Label(self.theme, texts["not_validated"], role="small")))
        self.column.addStretch()


class ThenAndNow(StepView):
    """The letter, the discovery, the self-check and the thoughts: as they were, and as they are."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._letter()
        self._discovery()
        self.lines = show_checks(self)
        self._thoughts()
        self.column.addStretch()

    def _letter(self) -> None:
        letter = self.store.steps.answer(Place("w4", "letter", "text")).text.strip()
        if letter:
            card = SoftCard(self.theme)
            card.content.addWidget(Label(self.theme, self.tr("Your letter to yourself"), role="h2"))
            card.content.addWidget(Label(self.theme, letter))
            self.column.addWidget(self.narrow(card))

    def _discovery(self) -> None:
        answer = self.store.steps.answer(Place("w4", "discovery", "choice"))
        asked = {
            option.id: option.text
            for step in self.content.steps.step
            for question in step.question
            if step.id == "w4"
            for option in question.option
        }
        words = [asked[one] for one in answer.choices if one in asked] + [answer.text.strip()]
        if any(words):
            card = Card(self.theme)
            card.content.addWidget(Label(self.theme, self.tr("What you discovered"), role="h2"))
            for line in filter(None, words):
                card.content.addWidget(Label(self.theme, line))
            self.column.addWidget(self.narrow(card))

    def _thoughts(self) -> None:
        outline = Outline(self.content, self.store)
        tried = [one for one in self.store.resistances.all() if one.strength_after is not None]
        if tried:
            card = Card(self.theme)
            card.content.addWidget(Label(self.theme, self.tr("Thoughts that you tried out"), role="h2"))
            for one in tried:
                words = self.tr("‘{thought}’: {before} then, {after} now").format(
                    thought=outline.says(one), before=one.strength_before, after=one.strength_after
                )
                card.content.addWidget(Label(self.theme, words))
            self.column.addWidget(self.narrow(card))


def show_checks(view: StepView) -> list[str]:
    """Add the self-checks to the column, the first beside the last; the words that are shown."""
    theme, content = view.theme, view.content.self_check
    checks = [one for one in view.store.self_checks.all() if one.answers]
    words = CheckWords(view.content)
    if not checks:
        view.column.addWidget(view.narrow(Label(theme, words.nothing)))
        return [words.nothing]
    first, now = checks[0], checks[-1]
    table, box = QGridLayout(), Card(theme, padding=16)
    table.setHorizontalSpacing(theme.px(24))
    table.setVerticalSpacing(theme.px(10))
    table.setColumnStretch(0, 1)
    box.content.addLayout(table)
    lines = []
    if now is not first:
        today = view.store.today()
        heads = (words.then, full_date(first.day, today)), (words.now, full_date(now.day, today))
        for column, (head, day) in enumerate(heads, 1):
            table.addWidget(Label(theme, f"{head}, {day}", role="h3"), 0, column)
    for row, (title, then, here) in enumerate(words.rows(first, now), 1):
        table.addWidget(Label(theme, title), row, 0, Qt.AlignmentFlag.AlignTop)
        cells = (then, here) if now is not first else (here,)
        for column, cell in enumerate(cells, 1):
            table.addWidget(Label(theme, cell, role="h3"), row, column, Qt.AlignmentFlag.AlignTop)
        lines.append(": ".join((title, ", ".join(cells))))
    view.column.addWidget(view.narrow(box))
    for said, true in (
        (content.texts["confidence_up"], now is not first and now.surer_than(first)),
        (content.texts["gentle"], now.needs_encouragement),
    ):
        if true:
            card = SoftCard(theme, padding=14)
            card.content.addWidget(Label(theme, said))
            view.column.addWidget(view.narrow(card))
            lines.append(said)
    return lines


class CheckWords:
    """The self-check in words."""

    def __init__(self, content: Content) -> None:
        self._content, self._steps = content.self_check, content.steps
        texts = self._content.texts
        self.then, self.now, self.nothing = texts["then"], texts["now"], texts["nothing"]
        self._verdicts = {option.id: option.text for option in self._content.verdict}

    def rows(self, first: SelfCheck, now: SelfCheck) -> list[tuple[str, str, str]]:
        """Return title, then and now of each group, and of the statements that stand alone."""
        rows = [
            (group.title, self._verdict(first, group.item), self._verdict(now, group.item))
            for group in self._content.group
        ]
        statements = {question.id: question.text for step in self._steps.step for question in step.question}
        for item in (TOGETHER, NETWORKING, GROWTH):
            rows.append((statements.get(item, item), self._step(first, item), self._step(now, item)))
        sure = self._content.texts["sure"]
        rows.append((self._content.texts["confidence"], self._sure(first, sure), self._sure(now, sure)))
        return rows

    def _verdict(self, check: SelfCheck, items: tuple[str, ...]) -> str:
        verdict = check.verdict(items)
        return self._verdicts[verdict] if verdict else "–"

    def _step(self, check: SelfCheck, item: str) -> str:
        value = check.answers.get(item)
        return self._content.texts["of_five"].format(n=value) if value else "–"

    def _sure(self, check: SelfCheck, words: str) -> str:
        return "–" if check.confidence is None else words.format(n=round(check.confidence))
