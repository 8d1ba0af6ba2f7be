"""Why someone is a good person to begin with, in words."""

from PySide6.QtCore import QObject

from netwerkapp.domain.starting_point import Reason


class ReasonWords(QObject):
    """The reasons of the rule that proposes people."""

    def sentence(self, reason: Reason) -> str:
        """Return the reason as a sentence."""
        return {
            Reason.KNOWS_THE_TRADE: self.tr("Knows a lot about work that interests you."),
            Reason.NOT_TENSE: self.tr("Getting in touch does not feel tense."),
            Reason.CLOSE: self.tr("You know each other well."),
            Reason.FURTHER_AWAY: self.tr("Someone further away hears other things."),
            Reason.LONG_AGO: self.tr("You have not spoken for a long time."),
        }[reason]
