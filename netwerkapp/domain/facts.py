"""What the ladder is computed from: dates, counts and small rows, never whole contacts or texts."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from netwerkapp.domain.conversations import TOOK_PLACE, ConversationType, Status
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.touches import AskKind, TouchKind
from netwerkapp.records import dataclass, field

UNKNOWN_RING = 2  # a contact without a closeness counts as a good acquaintance
KNOWN_RING = 3  # up to here someone is a known person
FAR_RING = 3  # from here on someone is further away
SELF_CHECK_ITEMS = 6  # of the eight


class Talk(NamedTuple):
    """One conversation that is not deleted, with its look-back; None is not filled in.

    A tuple, as this and the next are made by the thousand at each start.
    """

    id: str
    created_at: datetime
    type: ConversationType = ConversationType.NETWORKING
    status: Status = Status.IDEA
    day: date | None = None
    contact: str | None = None  # kept when the contact is deleted
    contact_deleted: bool = False
    closeness: int | None = None  # the contact's closeness when the talk was set to held
    fear: int | None = None  # the contact's fear at that moment
    ready_on: date | None = None  # the day the sheet was ready for the first time
    reflected_at: datetime | None = None  # when the look-back was first saved
    ease: int | None = None  # 1..5, as the next three
    useful: int | None = None
    pleasure: int | None = None
    energy_cost: int | None = None
    has_benefit: bool = False  # at least one benefit ticked
    has_lesson: bool = False
    lesson_applied: bool = False  # in a later preparation
    retro: bool = False  # dated before the first start

    @property
    def ring(self) -> int | None:
        """How close the other was at the talk; None when the talk has no contact."""
        if self.contact is None:
            return None
        return UNKNOWN_RING if self.closeness is None else self.closeness

    @property
    def took_place(self) -> bool:
        """Whether its status says that it was held."""
        return self.status in TOOK_PLACE

    @property
    def debriefed(self) -> bool:
        """Whether the two scales that rules read are set; whether the talk is held is another question."""
        return self.ease is not None and self.useful is not None

    @property
    def awaits_thanks(self) -> bool:
        """Whether thanks can still be asked for: neither done with nor with someone deleted."""
        return self.status is Status.HELD and self.contact is not None and not self.contact_deleted

    @property
    def prepared(self) -> bool:
        """Whether the sheet was ready on or before the day of the talk; never for a retro talk."""
        return not self.retro and self.day is not None and self.ready_on is not None and self.ready_on <= self.day


class TouchFact(NamedTuple):
    """One moment of contact that is not deleted."""

    id: str
    created_at: datetime
    day: date
    kind: TouchKind
    contact: str | None = None
    conversation: str | None = None
    ask_kind: AskKind | None = None
    level: int | None = None  # practice 1..12
    initiated_by_me: bool = True


@dataclass(frozen=True, slots=True)
class SelfCheckFact:
    """One self-check: how many of t1..t8 are filled in, and the two questions on what is ordinary."""

    created_at: datetime
    day: date
    answered: int = 0
    together: int | None = None  # g1, working together is ordinary to me
    networking: int | None = None  # g2

    @property
    def done(self) -> bool:
        """Whether enough items are filled in."""
        return self.answered >= SELF_CHECK_ITEMS


@dataclass(frozen=True, slots=True)
class InvitationFact:
    """An invitation to one talk, and what came back."""

    conversation: str
    sent_on: date
    reminded_on: date | None = None
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class PauseFact:
    """A break from its first day up to, not including, `until`; None is open."""

    start: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A rung (2..4) that was reached; `at` is None as long as it is not written down."""

    rung: int
    day: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Silence:
    """'Not now': this rule (a `Rule` value) for this row (talk or criterion id) is silent before `until`."""

    rule: str
    row: str
    until: date


class Candidate(NamedTuple):
    """A contact, not deleted, that may be suggested for a talk."""

    id: str
    ring: int | None = None  # closeness 1..4 as filled in
    fear: int | None = None  # 0..10
    use: int | None = None  # 1..5
    last_contact: date | None = None  # held talk or touch, either direction
    asks: int = 0  # touches by me with an ask, and invitations
    asked_on: date | None = None  # the last of these
    rather_not: bool = False
    planned: bool = False  # a talk with this person is planned
    dormant: bool = False  # long out of touch


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that `climb` and `settle` read; records that are deleted are left out by storage."""

    reason_chosen: bool = False  # why you are here
    questions_answered: int = 0  # distinct ones of RQ1..RQ4
    self_checks: tuple[SelfCheckFact, ...] = ()
    discovery_saved: bool = False
    resistances_rated: int = 0  # with a strength before; 0 is a strength too
    experiments_chosen: int = 0  # resistances with a reframe and an experiment
    learned: int = 0  # learning rows with a takeaway
    contacts: int = 0  # this count and those of people below stop at a hundred
    near_contacts: int = 0  # closeness 1..3 or not filled in
    far_contacts: int = 0  # closeness 3..4
    rhythms_chosen: int = 0  # contacts with a chosen rhythm; "off" is chosen too
    without_rhythm: str | None = None  # the contact to name when a rhythm is asked for
    first_choice: bool = False  # any contact has first_choice set
    plan_reason: bool = False
    plan_dated: bool = False  # an if-then line with a day
    definition_written: bool = False  # networking in your own words
    know_score: int = 0  # the best know-check, of 10
    looked_back: bool = False  # then and now, with a proud sentence
    direction_boxes: int = 0  # filled boxes of "work that fits"
    opportunity: bool = False  # linked to a talk, or someone picked who knows more
    talks: tuple[Talk, ...] = ()
    touches: tuple[TouchFact, ...] = ()
    invitations: tuple[InvitationFact, ...] = ()
    pauses: tuple[PauseFact, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    latched: Mapping[str, float] = field(default_factory=dict)  # criterion id -> highest p of days that are over
    first_talk_kept: date | None = None  # kept by settle: day of the first held talk that is not retro
    last_talk_kept: date | None = None  # and of the last
    settled_through: date | None = None  # the last day that settle has done
    energy: int | None = None  # today's, 1..3
    heavy_picks: tuple[datetime, ...] = ()  # "I am not doing well" picked
    tensions: tuple[datetime, ...] = ()  # moments at which a tension of 9 or 10 was given
    support_closed_at: datetime | None = None  # when the support page was last closed
    silences: tuple[Silence, ...] = ()
    candidates: tuple[Candidate, ...] = ()
