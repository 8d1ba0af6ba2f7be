"""A file with people, talks, thoughts and everything that can stand in a report."""

import json
from types import SimpleNamespace

import pytest

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.predictions import Outcome
from netwerkapp.domain.reflections import Benefit
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.steps import Place, StepAnswer

SECRET = "geheim van een ander"


@pytest.fixture
def content():
    return load_content(RESOURCES / "content", "nl")


@pytest.fixture
def full(store, journal):
    """Fill the file; everything that was noted about people says so."""
    store.profile.set("name", "Marjan")
    person = journal.contact(knows_i_search=KnowsISearch.YES)
    columns = store.door.read("SELECT name FROM pragma_table_info('contacts') WHERE type = 'TEXT'")
    kept = {"id", "given", "particle", "family", "sort_key", "search_text", "circle", "knows_i_search", "first_choice"}
    kept |= {"introduced_by", "created_at", "deleted_at"}
    noted = {row["name"]: SECRET for row in columns if row["name"] not in kept}
    with store.door.action("test") as action:
        action.update("contacts", person, {**noted, "given": "Quirine", "family": "Zwanenburg"})
    for days in range(3):
        journal.jump(days + 1)
        talk = journal.talk(person, prepared=True, ease=2 + days, useful=3, pleasure=3, energy_cost=4)
        store.preparations.save_answer(talk, "fear", "Quirine vindt het raar")
        store.preparations.save_answer(talk, "fear_pct", "70")
        store.preparations.save_answer(talk, "knows", SECRET)
        with store.door.action("test") as action:
            action.update("reflections", talk, {"benefits": Benefit.ADVICE, "good": SECRET, "lesson": SECRET})
    store.predictions.tell(store.predictions.all()[0], Outcome.NO)
    journal.thought()
    own = store.resistances.add_own("Quirine lacht me uit")
    with store.door.action("test") as action:
        action.update("resistances", own.id, {"strength_before": 8, "strength_after": 3})
    now, today = store.now(), store.today()
    store.touches.add(Touch("p1", now, today, TouchKind.GREETING, person, level=2, tension_before=6, note=SECRET))
    answers = {"t1": 2, "t2": 2, "t3": 3, "t4": 2, "t5": 2, "t6": 3, "g1": 4, "g2": 2, "e1": 3}
    journal._insert("self_checks", date="2026-01-05", answers=json.dumps(answers))
    journal._insert("self_checks", date=today.isoformat(), answers=json.dumps({**answers, "t6": 5, "t7": 5, "t8": 5}))
    journal.plan()
    for place, answer in (
        (Place("w8", "reason", "plan_reason"), StepAnswer(text="Dan kies ik zelf.")),
        (Place("w8", "plan", "plan"), StepAnswer(text="dan bel ik Quirine", condition="Als het maandag is")),
        (Place("w12", "text", "lookback"), StepAnswer(text="Ik bel nu zelf.")),
        (Place("w12", "proud", "lookback"), StepAnswer(text="Ik durf te vragen.")),
        (Place("direction", "like", "direction"), StepAnswer(text="Orde scheppen.")),
    ):
        store.steps.save(place, answer)
    store.directions.add(person)
    return SimpleNamespace(person=person, SECRET=SECRET)
