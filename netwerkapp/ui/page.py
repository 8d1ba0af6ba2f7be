"""What every page has in common."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.stops import first_stop

if TYPE_CHECKING:  # start-up: paper is for later
    from netwerkapp.ui.paper import Printout


class Page(QWidget):
    """A page of the window. It knows no other page: it tells what happened, and the window reacts."""

    changed = Signal()  # records were changed on this page
    told = Signal(str, bool)  # a sentence for the notice; whether "undo" belongs to it

    turned = Signal()  # another part of it is shown: what was said about the one before is over

    only_file = False  # whether it shows nothing but what the file holds: it is read again only after a change

    def refresh(self) -> None:
        """Read again what this page shows. Never writes."""

    def leave(self) -> None:
        """Take what was typed and waits for a button: the page is about to go out of sight."""

    def pass_time(self) -> None:
        """Follow the clock: a minute went by while this page is seen."""

    def complete(self) -> None:
        """Make what may come after the first paint of the window, where it is not there yet. Never writes."""

    def place(self) -> str:
        """Return what is open on this page, in words for `return_to`; "" is nothing in particular."""
        return ""

    def return_to(self, place: str) -> None:
        """Open again what was open, as `place` said it. Never writes."""

    def show_list(self) -> None:
        """Go back to what this page begins with."""

    def topic(self) -> str:
        """Return what the manual has to explain of this page as it is now; "" is the page as a whole."""
        return ""

    def printout(self) -> "Printout | None":
        """Return what is printed from this page; None: the ladder."""
        return None

    def focus_first(self) -> None:
        """Give the focus to the first thing on this page that can have it."""
        widget = first_stop(self)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_same(self, before: "Page", focused: QWidget) -> None:
        """Give the focus to what stands where `focused` stood on the page before this one, else to the first."""
        stops, old = self._stops(), before._stops()
        if len(stops) == len(old) and focused in old:
            stops[old.index(focused)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _stops(self) -> list[QWidget]:
        """Return all that can have the focus, in the order they were made."""
        return [one for one in self.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def next_pane(self) -> bool:
        """Go on to the next part of this page; False when there is none."""
        return False
