"""Where a step is done: which page the button of the next-step card opens, and on what."""

from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.domain.proofs import Proof

Destination = tuple[str, str]  # the kind of place, and the id of what is opened there ("" is nothing in particular)

_STEPS = {
    "1.1": "w1",
    "1.2": "w2",
    "1.3": "w3",
    "1.4": "w4",
    "2.1": "w5",
    "2.2": "w6",
    "2.3": "w7",
    "2.5": "w8",
    "2.6": "w11",
    "3.1": "w10",
    "3.2": "begin_small",
    "4.1": "w12",
    "4.2": "w3",
    "4.5": "direction",
}
_TALKS = frozenset({"3.3", "3.4", "3.6", "3.10", "3.11"})
_TOUCHES = {"3.8": "give_help", "4.4": "greet", "4.6": "give_help"}
_RULES = {
    Rule.REFRESH: "begin_small",
    Rule.PAUSE: "",
    Rule.WAIT_DAYS: "",
    Rule.NOTHING: "",
}
_OPENS_TALK = frozenset({Rule.HAPPENED, Rule.SHEET, Rule.PLANNED, Rule.INVITATION_REMIND, Rule.INVITATION_LET_GO})


def destination(step: NextStep) -> Destination:
    """Return where this step is done."""
    contact, conversation = step.contact or "", step.conversation or ""
    if step.rule is Rule.CRITERION:
        return _of_criterion(step.criterion or "", contact, conversation)
    if step.rule in (Rule.DEBRIEF, Rule.THANK):
        return "reflection", conversation
    if step.rule in _OPENS_TALK:
        return "conversation", conversation
    if step.rule is Rule.LAST_TALK:  # with nobody to ask it is one more name
        return _of_criterion(step.criterion or "3.4", contact, conversation)
    if step.rule is Rule.INVITATION_OTHER:
        return "prepare", ""
    if step.rule is Rule.KEEP_IN_TOUCH:
        return "greet", contact
    if step.rule is Rule.SUPPORT:
        return "support", ""
    return "steps", _RULES[step.rule]


def place_of_proof(criterion: str, proof: Proof) -> Destination:
    """Return where something that you did can be looked at: its talk, its person, its step, or your contacts."""
    if proof.talk is not None:
        return "conversation", proof.talk
    if proof.contact is not None:
        return "contact", proof.contact
    return ("steps", _STEPS[criterion]) if criterion in _STEPS else ("contact", "")


def _of_criterion(criterion: str, contact: str, conversation: str) -> Destination:
    if criterion in _STEPS:
        return "steps", _STEPS[criterion]
    if criterion == "2.4":
        return "new_contact", ""
    if criterion in _TALKS:
        return "prepare", contact
    if criterion == "3.7":
        return "reflection", conversation
    if criterion in ("3.5", "3.9"):
        return "conversation", conversation
    if criterion in _TOUCHES:
        return _TOUCHES[criterion], contact
    return "contact", contact
