"""Pages of a step to read: stories, ways to help, and what the know-check showed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.help.setbacks import SetbacksCard
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.steps.view import Setting, StepView

ENOUGH = 8  # of ten


class StoriesView(StepView):
    """Made-up examples of people who learned it slowly."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme, stories = self.theme, self.content.stories
        for story in stories.story:
            card = Card(theme, padding=14)
            card.content.setSpacing(theme.px(4))
            card.content.addWidget(Label(theme, f"{story.name}, {story.age}", role="h3"))
            card.content.addWidget(Label(theme, f"{story.about} · {stories.texts['label']}", role="small"))
            card.content.addWidget(Label(theme, story.text))
            self.column.addWidget(self.narrow(card))
        self.column.addStretch()


class LessonView(StepView):
    """One line of the lesson stands above; below it those that were read before."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme, texts = self.theme, self.content.steps.texts
        lesson = [one for one in setting.step.question if one.kind == "card"]
        before = lesson[: lesson.index(self.question)]
        card = SoftCard(theme, padding=16) if not before else Card(theme, padding=16)
        head = texts["lesson_before" if before else "lesson_begin"]
        card.content.addWidget(Label(theme, head, role="h3" if before else "body"))
        for place, one in enumerate(before, 1):
            row = QHBoxLayout()
            row.setSpacing(theme.px(12))
            number = Label(theme, str(place), role="accent")
            number.setFixedWidth(theme.px(18))
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(theme, one.text), 1)
            card.content.addLayout(row)
        self.column.addWidget(self.narrow(card))
        self.column.addStretch()


class SetbacksView(StepView):
    """Plans for when it goes another way: the same card as on the page of asking for help."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.setbacks = SetbacksCard(self.theme, self.content, self.store, self.saver, titled=False)
        self.setbacks.refresh()
        self.setbacks.changed.connect(self.changed)
        self.setbacks.told.connect(self.told)
        self.column.addWidget(self.narrow(self.setbacks))
        self.column.addStretch()


class HelpLinksView(StepView):
    """Where more help is found; every option is the name of a page."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.links: dict[str, Link] = {}
        for option in self.question.option:
            card, link = Card(self.theme, padding=16), Link(self.theme, option.text)
            link.clicked.connect(partial(self._open, option.id))
            self.links[option.id] = link
            card.content.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addWidget(self.narrow(card))
        self.column.addStretch()

    def _open(self, page: str, _checked: bool = False) -> None:
        self.page_wanted.emit(page)


class KnowResultView(StepView):
    """How many of the ten were as they are, and the explanation of the others."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme, texts = self.theme, self.content.steps.texts
        asked = [one for one in setting.step.question if one.kind in ("know_true", "know_false")]
        others = [one for one in asked if self._chosen(one.id, one.kind) != one.kind.removeprefix("know_")]
        right = len(asked) - len(others)
        self.words = Label(theme, texts["know_score"].format(n=NumberWords().word(right)), role="h2")
        self.column.addWidget(self.narrow(self.words))
        verdict = texts["know_enough" if right >= ENOUGH else "know_again"]
        self.column.addWidget(self.narrow(Label(theme, verdict)))
        for one in others:
            card = SoftCard(theme, padding=14)
            card.content.addWidget(Label(theme, f"‘{one.text}’", role="h3"))
            card.content.addWidget(Label(theme, f"{texts[one.kind.removeprefix('know_')]}. {one.hint}"))
            self.column.addWidget(self.narrow(card))
        self.column.addStretch()

    def _chosen(self, question: str, kind: str) -> str:
        place = type(self.setting.place)(self.setting.step.id, question, kind)
        return "".join(self.store.steps.answer(place).choices)
