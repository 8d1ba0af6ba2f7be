"""Finding talks by words of the person, the sheet, the look-back and what was promised."""

from datetime import date

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.promises import Promise
from netwerkapp.domain.reflections import Reflection
from netwerkapp.storage.talk_search import PERSON


@pytest.fixture
def talks(store, clock):
    """Two talks: one with Zoë that was held, one with nobody yet."""
    store.contacts.save(Contact("c1", clock(), Name("Zoë", "van", "Dijk"), organisation="Havenbedrijf"))
    held = Conversation("held", clock(), "c1", status=Status.HELD, date=date(2026, 11, 20), place="Café De Brug")
    store.conversations.save(held)
    store.conversations.save(Conversation("idea", clock()))
    store.preparations.save_answer("held", "goal", "Weten wat een plänner doet")
    store.preparations.save_questions("held", ("Hoe begon je?", "Wie nog meer?"))
    store.preparations.save_answer("held", "card_without", "offer")
    store.preparations.save_answer("idea", "goal", "Koffie met een planner uit de haven")
    texts = {"good": "Ik luisterde", "slip": "Te lang", "lesson": "Eerder doorvragen"}
    notes = {"prediction_note": "Stilte viel mee", "goal_note": "Ze vertelde graag"}
    store.reflections.save(Reflection("held", clock(), **texts, **notes))
    store.promises.save(Promise("p", clock(), "held", "Artikel sturen", None))
    store.follow_ups.give("held", "Een compliment")
    return store.talk_search


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("planner", ["idea", "held"]),
        ("PLÄNNER weten", ["held"]),
        ("doorvragen zoe planner", ["held"]),  # of three places, in any order
        ("haven", ["idea", "held"]),  # inside another word
        ("koffie zoe", []),
        ("offer", []),  # how the sheet keeps a choice is no text
        ("", []),
        ("  ", []),
        ("% _ \"'", []),
    ],
)
def test_all_words_are_found_in_any_order_and_without_accents(talks, search, found):
    assert talks.find(search) == found


@pytest.mark.parametrize(
    ("search", "place", "excerpt"),
    [
        ("zoe", PERSON, "Zoë van Dijk Havenbedrijf"),
        ("brug", "place", "Café De Brug"),
        ("nog meer", "q2", "Wie nog meer?"),
        ("luisterde", "good", "Ik luisterde"),
        ("lang", "slip", "Te lang"),
        ("zoe eerder doorvragen", "lesson", "Eerder doorvragen"),  # where most of the words stand
        ("stilte", "prediction_note", "Stilte viel mee"),
        ("graag", "goal_note", "Ze vertelde graag"),
        ("artikel", "promise", "Artikel sturen"),
        ("compliment", "gave", "Een compliment"),
    ],
)
def test_it_is_said_where_the_words_stand(talks, search, place, excerpt):
    (found,) = talks.find(search)
    (where,) = talks.where(search, [found])
    assert (where.conversation, where.place, where.excerpt) == ("held", place, excerpt)


def test_a_talk_without_any_text_has_nowhere(store, clock):
    store.conversations.save(Conversation("bare", clock()))
    (where,) = store.talk_search.where("x", ["bare"])
    assert (where.place, where.excerpt) == (PERSON, "")


def test_what_is_typed_deleted_or_undone_is_searched_from_then_on(talks, store):
    assert talks.find("nieuwe") == []
    store.preparations.save_answer("idea", "offer", "Een nieuwe naam")
    assert talks.find("nieuwe") == ["idea"]
    store.undo()
    assert talks.find("nieuwe") == []
    store.conversations.delete("held")
    assert talks.find("planner") == ["idea"]


def test_an_erased_person_is_not_found(talks, store):
    store.contacts.delete("c1")
    store.erasing.erase("c1")
    for word in ("zoe", "doorvragen", "haven", "brug", "nog", "stilte", "graag", "artikel", "compliment"):
        assert "held" not in talks.find(word)


def test_rows_of_talks_come_in_the_order_that_is_asked(talks, store):
    lines = store.conversations.lines(["held", "idea"])
    assert [line.conversation.id for line in lines] == ["held", "idea"]
    assert store.conversations.lines([]) == []


def test_where_the_words_stand_is_looked_up_in_the_talks_that_are_shown_alone(talks, store, clock):
    """Counted in steps of the file: these do not grow with the talks that are not shown."""

    def steps():
        taken = []
        store.door.connection.set_progress_handler(lambda: taken.append(1), 10)
        talks.where("planner", ["held"])
        store.door.connection.set_progress_handler(None, 0)
        return len(taken)

    few = steps()
    for number in range(100):
        store.conversations.save(Conversation(f"more {number}", clock()))
        store.preparations.save_answer(f"more {number}", "goal", "Koffie")
    assert steps() <= few + 10
