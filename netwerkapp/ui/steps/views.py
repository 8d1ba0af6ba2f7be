"""Which view belongs to which kind of question. Most kinds share one."""

from netwerkapp.ui.steps.checked import SelfCheckResult, ThenAndNow
from netwerkapp.ui.steps.experiment import ExperimentView
from netwerkapp.ui.steps.experiment_after import ExperimentAfterView
from netwerkapp.ui.steps.names import CountView, KnowsView, NamesView
from netwerkapp.ui.steps.own_story import OwnStoryView
from netwerkapp.ui.steps.people import PeopleView
from netwerkapp.ui.steps.practice import PracticeView
from netwerkapp.ui.steps.question import QuestionView
from netwerkapp.ui.steps.reading import HelpLinksView, KnowResultView, LessonView, SetbacksView, StoriesView
from netwerkapp.ui.steps.thoughts import ThoughtsView
from netwerkapp.ui.steps.view import Setting, StepView

_VIEWS: dict[str, type[StepView]] = {
    "card": LessonView,
    "count": CountView,
    "direction_contact": PeopleView,
    "experiment": ExperimentView,
    "experiment_after": ExperimentAfterView,
    "help_links": HelpLinksView,
    "know_result": KnowResultView,
    "knows": KnowsView,
    "names": NamesView,
    "own_story": OwnStoryView,
    "practice": PracticeView,
    "self_check_result": SelfCheckResult,
    "setbacks": SetbacksView,
    "stories": StoriesView,
    "then_now": ThenAndNow,
    "thoughts": ThoughtsView,
}


def make_view(setting: Setting) -> StepView:
    """Return the view of this question."""
    return _VIEWS.get(setting.question.kind, QuestionView)(setting)
