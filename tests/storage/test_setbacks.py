"""Plans for when it goes another way stand beside the plan of the steps and never count as one."""

from netwerkapp.domain.setbacks import Setback
from netwerkapp.storage.facts import read_facts

NO = Setback("no", "Als iemand nee zegt", "dan bedank ik")


def test_a_line_is_kept_changed_and_taken_away(store, clock):
    store.setbacks.save(NO)
    clock.forward(seconds=1)
    store.setbacks.save(Setback("own", "Als ik het uitstel", "dan bel ik Anna"))
    store.setbacks.save(Setback("own", "Als ik het uitstel", "dan bel ik Bo"))
    assert [one.line for one in store.setbacks.all()] == [
        "Als iemand nee zegt, dan bedank ik.",
        "Als ik het uitstel, dan bel ik Bo.",
    ]
    store.setbacks.delete("no")
    assert [one.id for one in store.setbacks.all()] == ["own"]
    assert store.undo() == "setback_deleted"
    assert store.setbacks.all()[0] == NO


def test_a_line_that_was_taken_away_can_be_chosen_again(store):
    store.setbacks.save(NO)
    store.setbacks.delete("no")
    store.setbacks.save(NO)
    assert store.setbacks.all() == [NO]
    assert store.undo() == "setback_kept"
    assert store.setbacks.all() == []


def test_other_plans_are_no_setbacks_and_setbacks_lay_no_tile(store, clock):
    with store.door.action("test") as action:
        action.insert("plans", {"id": "plan", "reason": "Werk", "created_at": clock().isoformat()})
    store.setbacks.save(NO)
    assert store.setbacks.all() == [NO]
    assert not read_facts(store.door).plan_dated
