"""Talks are kept in every detail, and are found back in their groups."""

from datetime import date, datetime, timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Channel, Conversation, ConversationType, Status
from netwerkapp.domain.names import Name, split_name
from netwerkapp.domain.reflections import Reflection

TODAY = date(2026, 11, 23)
SOON = date(2026, 11, 26)


@pytest.fixture
def add(store, clock):
    """Keep a talk, with a contact of this name."""

    def add(talk_id, name="", status=Status.PREPARING, **fields):
        contact = None
        if name:
            contact = name.casefold()
            if store.contacts.get(contact) is None:
                store.contacts.save(Contact(contact, clock(), split_name(name), closeness=2, fear=3))
        clock.forward(seconds=1)
        talk = Conversation(talk_id, clock(), contact=contact, status=status, **fields)
        store.conversations.save(talk, "conversation_added")
        return talk

    return add


def ids(lines):
    return [line.conversation.id for line in lines]


def test_every_field_of_a_talk_is_found_back(store, clock, add):
    add("other", "Henk")
    full = Conversation(
        id="t",
        created_at=clock(),
        contact="henk",
        type=ConversationType.ADVICE,
        status=Status.DONE,
        date=TODAY,
        time="10:00",
        place="Bij het station",
        minutes=25,
        channel=Channel.WALK,
        ring=2,
        fear=0,
        first_conscious=True,
        retro=True,
        ready_at=datetime.fromisoformat("2026-11-20T09:00:00+01:00"),
        moved_from=(date(2026, 11, 9), date(2026, 11, 16)),
    )
    store.conversations.save(full)
    assert store.conversations.get("t") == full
    assert store.conversations.get("unknown") is None


def test_a_talk_that_is_deleted_is_off_the_list_until_undo(store, add):
    add("t", "Henk")
    store.conversations.delete("t")
    assert not store.conversations.exists("t")
    assert store.conversations.count([Status.PREPARING]) == 0
    assert store.conversations.get("t") is not None
    assert store.undo() == "conversation_deleted"
    assert store.conversations.exists("t")
    assert not store.conversations.exists("unknown")


def test_a_new_talk_with_a_new_person_is_one_action(store, clock):
    store.conversations.add(Conversation("t", clock()), None, split_name("Piet van der Berg"))
    (piet,) = store.contacts.named("piet")
    assert store.conversations.get("t").contact == piet.id
    assert piet.name == Name("Piet", "van der", "Berg")
    assert store.undo() == "conversation_added"
    assert store.contacts.count() == 0
    assert store.conversations.get("t") is None


def test_a_new_talk_can_be_with_someone_known_or_with_nobody_yet(store, clock, add):
    add("other", "Henk")
    store.conversations.add(Conversation("with", clock()), "henk")
    store.conversations.add(Conversation("without", clock()), None, Name())
    assert store.conversations.get("with").contact == "henk"
    assert store.conversations.get("without").contact is None
    assert store.contacts.count() == 1


def test_a_change_keeps_what_was_written_in_the_meantime(store, add):
    add("t", "Henk")
    store.preparations.save_answer("t", "goal", "Leren")
    store.preparations.save_answer("t", "opening", "Dag")
    store.preparations.save_questions("t", ("een", "twee", "drie"))
    store.conversations.change("t", "v", place="Goes", minutes=20)
    store.conversations.change("t", "v", place="Goes, station", channel=Channel.WALK)
    kept = store.conversations.get("t")
    assert (kept.place, kept.minutes, kept.channel) == ("Goes, station", 20, Channel.WALK)
    assert kept.ready_at is not None
    assert store.undo() == "conversation_changed"
    assert (store.conversations.get("t").place, store.conversations.get("t").minutes) == ("", None)


def test_text_that_is_typed_and_taken_back_leaves_nothing(store, add):
    shown = add("t", place="Goes")
    for place in ("Goes,", "Goes"):
        store.conversations.change("t", "v", place=place)
    assert store.conversations.get("t") == shown
    assert store.undoable() == "conversation_added"


def test_a_day_makes_a_plan_and_undo_takes_it_back(store, add):
    shown = add("t", "Henk")
    assert store.conversations.set_date(shown, SOON).status is Status.PLANNED
    assert (store.conversations.get("t").date, store.conversations.get("t").status) == (SOON, Status.PLANNED)
    store.undo()
    assert store.conversations.get("t") == shown


def test_a_day_typed_in_one_visit_is_one_action(store, add):
    shown = add("t", status=Status.IDEA)
    store.conversations.set_date(shown, date(2027, 1, 1), "v")
    store.conversations.set_date(shown, None, "v")
    assert store.conversations.get("t") == shown
    store.conversations.set_date(shown, SOON, "v")
    store.undo()
    assert store.conversations.get("t") == shown
    assert store.undoable() == "conversation_added"


def test_a_held_talk_that_is_moved_to_before_the_first_start_is_marked(store, add):
    add("t", status=Status.PLANNED)
    held = store.conversations.set_status("t", Status.HELD)
    assert not held.retro
    store.conversations.set_date(held, date(2026, 11, 1))
    assert store.conversations.get("t").retro


def test_without_a_first_start_nothing_lies_before_it(store, add):
    add("t", status=Status.PLANNED, date=TODAY)
    store.settings.set("first_start", "")
    held = store.conversations.set_status("t", Status.HELD)
    assert not held.retro
    assert not store.conversations.set_date(held, TODAY).retro


def test_a_talk_gets_a_new_person_in_one_action(store, add):
    add("t", place="Goes")
    person = store.conversations.set_new_contact("t", split_name("Nadia Rahimi"))
    assert store.conversations.get("t").contact == person.id
    assert store.undo() == "contact_added"
    assert store.conversations.get("t").contact is None
    assert store.contacts.count() == 0


def test_held_keeps_closeness_and_tension_of_the_person_with_the_talk(store, add):
    add("t", "Henk", Status.PLANNED, date=SOON)
    held = store.conversations.set_status("t", Status.HELD)
    assert held == store.conversations.get("t")
    assert (held.date, held.ring, held.fear, held.retro) == (TODAY, 2, 3, False)
    assert store.undo() == "status_changed"
    assert store.conversations.get("t").date == SOON


def test_held_with_nobody_has_no_ring(store, add):
    add("t", status=Status.PLANNED)
    held = store.conversations.set_status("t", Status.HELD)
    assert (held.ring, held.fear) == (None, None)


def test_a_talk_that_did_not_go_ahead_can_be_planned_again(store, add):
    add("t", "Henk", Status.CANCELLED, date=TODAY, time="10:00")
    store.conversations.plan_again("t")
    again = store.conversations.get("t")
    assert (again.status, again.date, again.time) == (Status.PREPARING, None, "")
    assert store.undo() == "status_changed"


def test_an_unknown_talk_has_no_status(store):
    with pytest.raises(KeyError):
        store.conversations.set_status("unknown", Status.HELD)
    with pytest.raises(KeyError):
        store.conversations.plan_again("unknown")


def test_what_is_to_come_stands_next_one_first_and_the_past_newest_first(store, add):
    for status in (Status.PLANNED, Status.HELD):
        add(f"{status} late", status=status, date=TODAY, time="14:00")
        add(f"{status} early", status=status, date=TODAY, time="09:00")
        add(f"{status} none", status=status)
        add(f"{status} before", status=status, date=TODAY - timedelta(days=1))
    page = store.conversations.page
    assert ids(page([Status.PLANNED], 0, 9)) == ["planned before", "planned early", "planned late", "planned none"]
    assert ids(page([Status.HELD], 0, 9)) == ["held late", "held early", "held before", "held none"]
    assert ids(page([Status.HELD], 1, 2)) == ["held early", "held before"]
    assert store.conversations.count([Status.HELD, Status.PLANNED]) == 8


def test_talks_without_a_day_stand_in_the_order_they_came(store, add):
    for talk_id in ("b", "a", "c"):
        add(talk_id, status=Status.IDEA)
    assert ids(store.conversations.page([Status.IDEA], 0, 9)) == ["b", "a", "c"]


def test_a_line_says_with_whom_what_for_and_what_was_filled_in(store, clock, add):
    add("t", "Henk Verbruggen")
    add("empty")
    store.preparations.save_answer("t", "goal", "Leren wat een planner doet")
    store.preparations.save_answer("t", "offer", "  ")
    store.preparations.save_questions("t", ("", "Hoe?"))
    store.reflections.save(Reflection("t", clock(), ease=3, useful=1))
    line, empty = store.conversations.page([Status.PREPARING], 0, 9)
    assert line.name == Name("Henk", "", "Verbruggen")
    assert line.goal == "Leren wat een planner doet"
    assert line.answered == {"goal", "questions"}
    assert line.reflected
    assert (empty.name, empty.goal, empty.answered, empty.reflected) == (None, "", frozenset(), False)


def test_talks_of_one_person_stand_newest_first(store, add):
    add("old", "Henk", Status.DONE, date=TODAY - timedelta(days=9))
    add("new", "Henk", Status.PLANNED, date=SOON)
    add("idea", "Henk", Status.IDEA)
    add("other", "Anna", Status.PLANNED, date=SOON)
    assert [talk.id for talk in store.conversations.of_contact("henk")] == ["idea", "new", "old"]


def test_talks_to_come_between_two_days(store, add):
    add("today", status=Status.PLANNED, date=TODAY)
    add("soon", status=Status.PREPARING, date=SOON)
    add("later", status=Status.PLANNED, date=date(2026, 12, 20))
    add("held", status=Status.HELD, date=TODAY)
    assert ids(store.conversations.between(TODAY, SOON)) == ["today", "soon"]


def test_people_to_begin_with_are_free_and_have_no_open_talk(store, clock, add):
    for name in ("Henk", "Anna", "Bram", "Carla"):
        store.contacts.save(Contact(name.casefold(), clock(), Name(name), closeness=2, fear=3))
    add("planned", "Henk", Status.PLANNED, date=SOON)
    add("idea", "Anna", Status.IDEA)
    add("held", "Bram", Status.HELD, date=TODAY)
    store.reflections.save(Reflection("held", clock(), ease=3, useful=3))
    found = [choice.contact for choice in store.conversations.starting_points(3)]
    assert sorted(found) == ["bram", "carla"]
    assert len(store.conversations.starting_points(1)) == 1


def test_when_nobody_is_calm_the_limit_is_raised(store, clock):
    assert not store.conversations.starting_limit_raised()
    store.contacts.save(Contact("henk", clock(), Name("Henk"), closeness=2, fear=8))
    assert store.conversations.starting_limit_raised()
    store.contacts.save(Contact("anna", clock(), Name("Anna"), closeness=2, fear=3))
    assert not store.conversations.starting_limit_raised()


def test_all_talks_come_by_their_day_and_those_without_one_last(store, clock):
    for name, day in (("none", None), ("late", date(2026, 12, 1)), ("early", date(2026, 11, 1)), ("gone", None)):
        store.conversations.save(Conversation(name, clock(), date=day))
    store.conversations.delete("gone")
    assert [talk.id for talk in store.conversations.all()] == ["early", "late", "none"]


def test_a_talk_that_was_held_before_it_was_written_down_knows_ring_fear_and_day(store, clock):
    store.contacts.save(Contact("henk", clock(), split_name("Henk"), closeness=3, fear=4))
    before = TODAY - timedelta(days=30)
    held = store.conversations.add_held(Conversation("t", clock(), date=before), "henk")
    assert (held.status, held.date, held.ring, held.fear, held.retro) == (Status.HELD, before, 3, 4, True)
    assert store.conversations.get("t") == held
    someone = store.conversations.add_held(Conversation("u", clock()), None, split_name("Zoe"))
    assert (someone.date, someone.retro) == (TODAY, False)
    assert store.contacts.get(store.conversations.get("u").contact).name.full == "Zoe"
    assert store.undo() == "conversation_added"
    assert not store.conversations.exists("u")


def test_a_talk_that_is_moved_keeps_the_days_it_was_moved_from(store, add):
    add("t", "Henk", Status.PLANNED, date=TODAY)
    assert store.conversations.move("t", SOON).date == SOON
    moved = store.conversations.move("t", None)
    assert (moved.date, moved.status, moved.moved_from) == (None, Status.PREPARING, (TODAY, SOON))
    assert store.conversations.get("t") == moved
    assert store.undo() == "conversation_moved"
    assert store.conversations.get("t").moved_from == (TODAY,)
    with pytest.raises(KeyError):
        store.conversations.move("unknown", SOON)


def test_a_sheet_goes_along_to_a_next_talk_as_one_action(store, clock):
    store.contacts.save(Contact("c", clock(), Name("Henk")))
    store.conversations.save(Conversation("first", clock(), "c", status=Status.DONE))
    written = {"goal": "Weten", "opening": "Hallo", "pitch": "Ik", "closing_ask": "Wie nog", "offer": "Iets"}
    for field, text in {**written, "learn_goal": "Rust", "fear": "Stilte", "knows": "Veel", "thanks": "Dank"}.items():
        store.preparations.save_answer("first", field, text)
    store.preparations.save_questions("first", ("Een?", "", "Drie?", "Vier?"))
    clock.forward(days=1)
    store.conversations.add(Conversation("next", clock(), status=Status.PREPARING), "c", sheet_of="first")
    sheet = store.preparations.get("next")
    assert sheet.answers == written
    assert sheet.questions == ("Een?", "", "Drie?", "Vier?")
    assert store.conversations.get("next").ready_at == store.now()
    assert store.conversations.get("next").contact == "c"
    store.preparations.save_answer("next", "goal", "Iets anders")
    assert store.preparations.get("first").answers["goal"] == "Weten"
    store.undo()
    assert store.undo() == "sheet_taken_along"
    assert store.preparations.get("next").answers == {}
    assert store.redo() == "sheet_taken_along"
    assert store.preparations.get("next").answers == written


def test_a_sheet_that_was_not_ready_is_not_ready_along_the_way(store, clock):
    store.conversations.save(Conversation("first", clock()))
    store.preparations.save_answer("first", "goal", "Weten")
    store.conversations.add(Conversation("next", clock()), None, split_name("Anna Bos"), sheet_of="first")
    assert store.conversations.get("next").ready_at is None
    assert store.preparations.get("next").answers == {"goal": "Weten"}
    assert store.contacts.named("Anna")[0].name.full == "Anna Bos"


def test_talks_are_counted_all_or_those_planned_for_a_day(store, add):
    add("planned", "Henk", Status.PLANNED, date=SOON)
    add("begun", "Anna")
    gone = add("gone", "Bram", Status.PLANNED, date=SOON)
    store.conversations.delete(gone.id)
    assert (store.conversations.how_many(), store.conversations.how_many(planned=True)) == (2, 1)
    assert [talk.id for talk in store.conversations.all(planned=True)] == ["planned"]
