"""The switch between talks and opportunities."""

from PySide6.QtCore import QCoreApplication

from netwerkapp.ui.buttons import Segmented
from netwerkapp.ui.theme import Theme

TALKS, OPPORTUNITIES = "talks", "opportunities"


def switch(theme: Theme, on: str) -> Segmented:
    """Return the switch with one side on."""
    talks = QCoreApplication.translate("TalkSwitch", "Talks")
    opportunities = QCoreApplication.translate("TalkSwitch", "Opportunities")
    made = Segmented(theme, [(TALKS, "message-circle", talks), (OPPORTUNITIES, "briefcase", opportunities)])
    made.set_chosen(on)
    return made
