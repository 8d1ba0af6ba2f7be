"""Your own story as it was made in the steps, for the sheets."""

from netwerkapp.content import Content
from netwerkapp.domain.pitches import joined
from netwerkapp.storage.steps import Place
from netwerkapp.storage.store import Store

STEP = "my_story"


def own_story(content: Content, store: Store) -> str:
    """Return the text for a talk; as long as there is none, the answers to the questions before it. "" is none."""
    written = store.steps.answer(Place(STEP, "text_talk", "text")).text
    asked = next(step for step in content.steps.step if step.id == STEP).question
    parts = (store.steps.answer(Place(STEP, one.id, one.kind)).text for one in asked if one.kind == "text")
    return written or joined(parts)
