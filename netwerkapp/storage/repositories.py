"""A repository for each noun, on one door."""

from functools import cached_property
from typing import TYPE_CHECKING

from netwerkapp.storage.door import Door
from netwerkapp.storage.facts import FactsReader
from netwerkapp.storage.feeling import Feeling
from netwerkapp.storage.ladders import Ladders
from netwerkapp.storage.presence import Presence
from netwerkapp.storage.settings import Profile, Settings
from netwerkapp.storage.watch import Watch

if TYPE_CHECKING:
    from netwerkapp.storage.after_talks import AfterTalks
    from netwerkapp.storage.agenda import Agenda
    from netwerkapp.storage.appointments import Appointments
    from netwerkapp.storage.archives import Archives
    from netwerkapp.storage.celebrations import Celebrations
    from netwerkapp.storage.contacts import Contacts
    from netwerkapp.storage.conversations import Conversations
    from netwerkapp.storage.counters import Counters
    from netwerkapp.storage.deleted import Deleted
    from netwerkapp.storage.directions import Directions
    from netwerkapp.storage.duplicates import Duplicates
    from netwerkapp.storage.energy import EnergyLog
    from netwerkapp.storage.erasing import Erasing
    from netwerkapp.storage.exports import Exports
    from netwerkapp.storage.follow_ups import FollowUps
    from netwerkapp.storage.heavy import Heavy
    from netwerkapp.storage.helpers import Helpers
    from netwerkapp.storage.imports import Imports
    from netwerkapp.storage.invitations import Invitations
    from netwerkapp.storage.keeping_in_touch import KeepingInTouch
    from netwerkapp.storage.learning import Learning
    from netwerkapp.storage.network import Network
    from netwerkapp.storage.nudges import Nudges
    from netwerkapp.storage.opportunities import Opportunities
    from netwerkapp.storage.pauses import Pauses
    from netwerkapp.storage.plans import Plans
    from netwerkapp.storage.predictions import Predictions
    from netwerkapp.storage.preparations import Preparations
    from netwerkapp.storage.promises import Promises
    from netwerkapp.storage.reflections import Reflections
    from netwerkapp.storage.reports import Reports
    from netwerkapp.storage.resistances import Resistances
    from netwerkapp.storage.rhythms import Rhythms
    from netwerkapp.storage.self_checks import SelfChecks
    from netwerkapp.storage.setbacks import Setbacks
    from netwerkapp.storage.silences import Silences
    from netwerkapp.storage.steps import Steps
    from netwerkapp.storage.talk_search import TalkSearch
    from netwerkapp.storage.timelines import Timelines
    from netwerkapp.storage.touches import Touches
    from netwerkapp.storage.trends import Trends


class Repositories:
    """All repositories. What the first page asks is made at once; another is imported and made when it is needed."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self.settings = Settings(door)
        self.profile = Profile(door)
        self.facts = FactsReader(door, Watch(door))  # one for all: it reads again only what changed
        self.ladders = Ladders(door, self.facts)
        self.feeling = Feeling(door)
        self.presence = Presence(door)

    @cached_property
    def agenda(self) -> "Agenda":
        """Small things with a day."""
        from netwerkapp.storage.agenda import Agenda

        return Agenda(self.door)

    @cached_property
    def celebrations(self) -> "Celebrations":
        """What was celebrated."""
        from netwerkapp.storage.celebrations import Celebrations

        return Celebrations(self.door)

    @cached_property
    def contacts(self) -> "Contacts":
        """The people."""
        from netwerkapp.storage.contacts import Contacts

        return Contacts(self.door)

    @cached_property
    def conversations(self) -> "Conversations":
        """The talks."""
        from netwerkapp.storage.conversations import Conversations

        return Conversations(self.door, self.facts)

    @cached_property
    def energy(self) -> "EnergyLog":
        """How much energy there is, and what talks cost."""
        from netwerkapp.storage.energy import EnergyLog

        return EnergyLog(self.door)

    @cached_property
    def keeping_in_touch(self) -> "KeepingInTouch":
        """Whom to keep in touch with."""
        from netwerkapp.storage.keeping_in_touch import KeepingInTouch

        return KeepingInTouch(self.door)

    @cached_property
    def nudges(self) -> "Nudges":
        """What was asked, and when."""
        from netwerkapp.storage.nudges import Nudges

        return Nudges(self.door)

    @cached_property
    def pauses(self) -> "Pauses":
        """The breaks."""
        from netwerkapp.storage.pauses import Pauses

        return Pauses(self.door)

    @cached_property
    def trends(self) -> "Trends":
        """How talks felt."""
        from netwerkapp.storage.trends import Trends

        return Trends(self.door)

    @cached_property
    def network(self) -> "Network":
        """The people, and who led to whom."""
        from netwerkapp.storage.network import Network

        return Network(self.door)

    @cached_property
    def talk_search(self) -> "TalkSearch":
        """Talks found by their words."""
        from netwerkapp.storage.talk_search import TalkSearch

        return TalkSearch(self.door)

    @cached_property
    def appointments(self) -> "Appointments":
        """Talks that go into a calendar."""
        from netwerkapp.storage.appointments import Appointments

        return Appointments(self.door)

    @cached_property
    def invitations(self) -> "Invitations":
        """Who was asked for a talk, and what came back."""
        from netwerkapp.storage.invitations import Invitations

        return Invitations(self.door)

    @cached_property
    def preparations(self) -> "Preparations":
        """What stands on the sheets."""
        from netwerkapp.storage.preparations import Preparations

        return Preparations(self.door)

    @cached_property
    def reflections(self) -> "Reflections":
        """The look-backs."""
        from netwerkapp.storage.reflections import Reflections

        return Reflections(self.door)

    @cached_property
    def promises(self) -> "Promises":
        """What was promised in talks."""
        from netwerkapp.storage.promises import Promises

        return Promises(self.door)

    @cached_property
    def opportunities(self) -> "Opportunities":
        """The opportunities."""
        from netwerkapp.storage.opportunities import Opportunities

        return Opportunities(self.door)

    @cached_property
    def touches(self) -> "Touches":
        """Small moments with people."""
        from netwerkapp.storage.touches import Touches

        return Touches(self.door)

    @cached_property
    def rhythms(self) -> "Rhythms":
        """How often to be in touch."""
        from netwerkapp.storage.rhythms import Rhythms

        return Rhythms(self.door)

    @cached_property
    def timelines(self) -> "Timelines":
        """What happened with one person."""
        from netwerkapp.storage.timelines import Timelines

        return Timelines(self.door)

    @cached_property
    def duplicates(self) -> "Duplicates":
        """People who may stand on the list twice."""
        from netwerkapp.storage.duplicates import Duplicates

        return Duplicates(self.door)

    @cached_property
    def erasing(self) -> "Erasing":
        """Wiping someone for good."""
        from netwerkapp.storage.erasing import Erasing

        return Erasing(self.door)

    @cached_property
    def after_talks(self) -> "AfterTalks":
        """What is proposed after talks."""
        from netwerkapp.storage.after_talks import AfterTalks

        return AfterTalks(self.door)

    @cached_property
    def follow_ups(self) -> "FollowUps":
        """What follows after a talk."""
        from netwerkapp.storage.follow_ups import FollowUps

        return FollowUps(self.door)

    @cached_property
    def helpers(self) -> "Helpers":
        """Who helps."""
        from netwerkapp.storage.helpers import Helpers

        return Helpers(self.door)

    @cached_property
    def imports(self) -> "Imports":
        """People brought in."""
        from netwerkapp.storage.imports import Imports

        return Imports(self.door)

    @cached_property
    def archives(self) -> "Archives":
        """Everything taken along and brought in again."""
        from netwerkapp.storage.archives import Archives

        return Archives(self.door)

    @cached_property
    def exports(self) -> "Exports":
        """People taken out."""
        from netwerkapp.storage.exports import Exports

        return Exports(self.door)

    @cached_property
    def setbacks(self) -> "Setbacks":
        """Plans for when it goes another way."""
        from netwerkapp.storage.setbacks import Setbacks

        return Setbacks(self.door)

    @cached_property
    def learning(self) -> "Learning":
        """What was learned from."""
        from netwerkapp.storage.learning import Learning

        return Learning(self.door)

    @cached_property
    def heavy(self) -> "Heavy":
        """That it was heavy."""
        from netwerkapp.storage.heavy import Heavy

        return Heavy(self.door)

    @cached_property
    def predictions(self) -> "Predictions":
        """What was expected, and what came."""
        from netwerkapp.storage.predictions import Predictions

        return Predictions(self.door)

    @cached_property
    def counters(self) -> "Counters":
        """The counters beside the ladder."""
        from netwerkapp.storage.counters import Counters

        return Counters(self.door, self.facts)

    @cached_property
    def reports(self) -> "Reports":
        """What the report for a coach tells."""
        from netwerkapp.storage.reports import Reports

        return Reports(self.door)

    @cached_property
    def deleted(self) -> "Deleted":
        """What was deleted."""
        from netwerkapp.storage.deleted import Deleted

        return Deleted(self.door)

    @cached_property
    def self_checks(self) -> "SelfChecks":
        """The self-checks."""
        from netwerkapp.storage.self_checks import SelfChecks

        return SelfChecks(self.door)

    @cached_property
    def resistances(self) -> "Resistances":
        """Thoughts, and experiments with them."""
        from netwerkapp.storage.resistances import Resistances

        return Resistances(self.door)

    @cached_property
    def plans(self) -> "Plans":
        """If-then lines."""
        from netwerkapp.storage.plans import Plans

        return Plans(self.door)

    @cached_property
    def directions(self) -> "Directions":
        """The kinds of work looked at."""
        from netwerkapp.storage.directions import Directions

        return Directions(self.door)

    @cached_property
    def steps(self) -> "Steps":
        """The answers of the steps."""
        from netwerkapp.storage.steps import Steps

        return Steps(self.door, self.self_checks, self.resistances, self.plans)

    @cached_property
    def silences(self) -> "Silences":
        """Steps that are not named for a while."""
        from netwerkapp.storage.silences import Silences

        return Silences(self.door)
