"""The switch between the list of people and the map."""

from PySide6.QtCore import QCoreApplication

from netwerkapp.ui.buttons import Segmented
from netwerkapp.ui.theme import Theme

LIST, MAP = "list", "map"


def view_switch(theme: Theme, on: str) -> Segmented:
    """Return the switch with one side on."""
    people = QCoreApplication.translate("ViewSwitch", "List")
    places = QCoreApplication.translate("ViewSwitch", "Network map")
    made = Segmented(theme, [(LIST, "list", people), (MAP, "orbit", places)])
    made.set_chosen(on)
    return made
