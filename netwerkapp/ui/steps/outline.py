"""Which questions a step has now: some come only after another answer."""

from dataclasses import replace

from netwerkapp.content import Content
from netwerkapp.content_types.option import Option
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.content_types.steps import Step
from netwerkapp.domain.resistances import Resistance
from netwerkapp.storage.steps import KNOW_QUESTIONS, TAKEAWAY, Place
from netwerkapp.storage.store import Store

READ_ONLY = frozenset({"card", "self_check_result", "stories", "help_links", "count", "know_result", "then_now"})
SEVERAL = 5  # people: with so many on the list you thought about whom you know, in whatever way they came there


class Outline:
    """Reads what was answered and writes nothing."""

    def __init__(self, content: Content, store: Store) -> None:
        self._content, self._store = content, store

    def questions(self, step: Step) -> tuple[StepQuestion, ...]:
        """Return the questions of this step as the answers stand."""
        kinds = {question.kind for question in step.question}
        thoughts = self._store.resistances.all() if kinds & {"thought", "obstacle", "experiment_after"} else []
        helps = self._helps(step) if "takeaway" in kinds else frozenset()
        questions: list[StepQuestion] = []
        for question in step.question:
            if question.kind == "thought":
                questions += [question] if question.id in {one.code for one in thoughts} else []
            elif question.kind == "takeaway":
                questions += [question] if question.id.removeprefix(TAKEAWAY) in helps else []
            elif question.kind == "obstacle":
                questions.append(replace(question, option=self._obstacles(thoughts)))
            elif question.kind == "experiment_after":
                questions += [question] if any(one.experiment for one in thoughts) else []
            elif question.kind == "knows":
                questions += [question] if self._store.contacts.count() else []
            elif question.kind == "know_result":
                questions += [question] if self._all_known(step) else []
            else:
                questions.append(question)
        template = next((question for question in step.question if question.kind == "thought"), None)
        if template is not None:
            questions += [self._own(template, one) for one in thoughts if one.text]
        return tuple(questions)

    def given(self, step: Step, question: StepQuestion) -> bool:
        """Whether this question was answered; a page to read counts as answered."""
        if question.kind in READ_ONLY:
            return True
        if question.kind == "thoughts":
            return bool(self._store.resistances.all())
        if question.kind == "experiment":
            return any(one.experiment for one in self._store.resistances.all())
        if question.kind == "experiment_after":
            return any(one.tried for one in self._store.resistances.all())
        if question.kind in ("names", "practice", "knows"):
            return False
        if question.kind == "direction_contact":
            return bool(self._store.directions.people())
        if question.kind == "setbacks":
            return bool(self._store.setbacks.all())
        answer = self._store.steps.answer(Place(step.id, question.id, question.kind))
        return bool(answer.condition) if question.kind == "plan" else answer.given

    def is_early(self, question: StepQuestion) -> bool:
        """Whether this is asked too early: how an experiment went whose day is still to come."""
        if question.kind != "experiment_after":
            return False
        chosen = [one for one in self._store.resistances.all() if one.experiment]
        today = self._store.today()
        return all(not one.tried and one.planned_for is not None and one.planned_for > today for one in chosen)

    def begun(self, step: Step) -> bool:
        """Whether anything was answered in this step."""
        if any(question.kind == "names" for question in step.question):
            return bool(self._store.contacts.circles()) or self._store.contacts.count() >= SEVERAL
        if any(question.kind == "self_check_result" for question in step.question):
            return any(check.answers for check in self._store.self_checks.all())
        if any(question.kind == "practice" for question in step.question):
            return self._store.touches.practised()
        asked = (question for question in step.question if question.kind not in READ_ONLY)
        return any(self.given(step, question) for question in asked)

    def done(self, step: Step) -> bool:
        """Whether what the step says at its end is true."""
        if not step.needs:
            return self.begun(step)
        named = (one for one in self.questions(step) if one.id in step.needs or one.kind in step.needs)
        return any(self.given(step, one) for one in named)

    def says(self, thought: Resistance) -> str:
        """Return the words of a thought: its own, or those of its card."""
        card = self._content.thoughts.get(thought.code)
        return thought.text or (card.says if card else "")

    def _helps(self, step: Step) -> frozenset[str]:
        helps = next((question for question in step.question if question.kind == "helps"), None)
        return frozenset(self._store.steps.answer(Place(step.id, helps.id, helps.kind)).choices if helps else ())

    def _obstacles(self, thoughts: list[Resistance]) -> tuple[Option, ...]:
        """Return the thoughts that were recognised; all of them when none was."""
        known = tuple(Option(one.code, self.says(one)) for one in thoughts)
        return known or tuple(Option(one.id, one.says) for one in self._content.thoughts.values())

    def _all_known(self, step: Step) -> bool:
        asked = [question for question in step.question if question.kind in ("know_true", "know_false")]
        return sum(self.given(step, one) for one in asked) >= KNOW_QUESTIONS

    def _own(self, template: StepQuestion, thought: Resistance) -> StepQuestion:
        return replace(template, id=thought.code, text=f"‘{thought.text}’")
