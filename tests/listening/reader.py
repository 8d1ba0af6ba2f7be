"""A screen reader's hands and ears, over the real accessibility bus: no mouse, no keys.

The system's own Python runs this, as its packages hold what speaks with the bus. It does the main job in the app and
prints as JSON what it heard on the way.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

PATIENCE = 20  # s until something that should come counts as not coming


class Reader:
    """Finds things by what they are called, presses them and writes in them; remembers what was announced."""

    def __init__(self) -> None:
        Atspi.init()
        self.announced: list[str] = []
        self._listener = Atspi.EventListener.new(lambda event: self.announced.append(str(event.any_data)))
        self._listener.register("object:announcement")
        self.app = self.wait_for("the app", self._find_app)

    def wait_for(self, what: str, look: Callable[[], Any]) -> Any:
        """Look again and again until there is something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            GLib.MainContext.default().iteration(may_block=False)
            try:
                found = look()
            except GLib.Error:  # it went away while it was looked at
                found = None
            if found:
                return found
            time.sleep(0.02)
        raise SystemExit(f"{what} is not there; there is: {self.heard()}; announced: {self.announced}")

    def find(self, role: str, name: str) -> Any:
        """Return what has this role and a name that begins like this; waits for it."""
        return self.wait_for(f"{role} {name!r}", lambda: self._first(role, name))

    def press(self, role: str, name: str) -> None:
        """Do the first thing that can be done with it."""
        thing = self.find(role, name)
        names = [thing.get_action_name(number) for number in range(thing.get_n_actions())]
        thing.do_action(next(number for number, action in enumerate(names) if action in ("Press", "Toggle")))

    def write(self, name: str, text: str) -> None:
        """Put a text in a field."""
        self.find("text", name).set_text_contents(text)

    def put(self, name: str, value: float) -> None:
        """Put a slider somewhere."""
        self.find("slider", name).set_current_value(value)

    def heard(self) -> list[str]:
        """Return everything that is shown, by role and name."""
        return [f"{thing.get_role_name()} {thing.get_name()!r}" for thing in self._all(self.app) if thing.get_name()]

    def _find_app(self) -> Any:
        desktop = Atspi.get_desktop(0)
        apps = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
        found = next((one for one in apps if one is not None and one.get_child_count()), None)
        if found is not None:
            found.set_cache_mask(Atspi.Cache.NONE)
        return found

    def _first(self, role: str, name: str) -> Any:
        things = (thing for thing in self._all(self.app) if thing.get_role_name() == role)
        return next((thing for thing in things if thing.get_name().startswith(name) and _is_on(thing)), None)

    def _all(self, thing: Any) -> Iterator[Any]:
        for number in range(thing.get_child_count()):
            inner = thing.get_child_at_index(number)
            if inner is not None and inner.get_state_set().contains(Atspi.StateType.VISIBLE):
                yield inner
                yield from self._all(inner)


def _is_on(thing: Any) -> bool:
    return bool(thing.get_state_set().contains(Atspi.StateType.ENABLED))


def main() -> None:
    """Do the main job, from the first question to a look-back."""
    reader, told = Reader(), {}
    reader.press("push button", "Begin met drie vragen")
    for role, answer in (("radio button", "Ik zoek werk"), ("check box", "Koffie drinken"), ("radio button", "1")):
        reader.press(role, answer)
        reader.press("push button", "Verder")
    reader.press("push button", "Naar de ladder")
    told["first"] = reader.find("page tab", "Onbewust onbekwaam, trede 1 van 4").get_name()
    told["announced_first"] = reader.wait_for("a tile", lambda: list(reader.announced))
    reader.press("page tab", "Contacten")
    reader.press("push button", "Nieuw contact")
    for name, text in (("Voornaam", "Henk"), ("Tussenvoegsel", "van der"), ("Achternaam", "Berg")):
        reader.write(name, text)
    reader.press("push button", "Klaar")
    told["person"] = reader.find("label", "Henk van der Berg").get_name()
    reader.press("push button", "Gesprek voorbereiden")
    reader.press("push button", "Voorbereiden")
    reader.write("Mijn doel in één zin", "Weten hoe een dag eruitziet.")
    reader.press("push button", "Gesprek gevoerd")
    for name, value in (("Energie", 4), ("Gemak", 3), ("Plezier", 4), ("Nut", 4)):
        reader.put(name, value)
    reader.write("Wat leer ik", "Op de tijd letten.")
    before = len(reader.announced)
    reader.press("push button", "Bewaren")
    told["then"] = reader.find("page tab", "Bewust onbekwaam, trede 2 van 4").get_name()
    told["announced_then"] = reader.wait_for("another tile", lambda: reader.announced[before:])
    reader.press("page tab", "Gesprekken")
    reader.press("push button", "Henk van der Berg")
    before = len(reader.announced)
    reader.press("push button", "Dit gesprek verwijderen")
    told["notice"] = reader.wait_for("a notice", lambda: reader.announced[before:])
    reader.press("push button", "Ongedaan maken")
    reader.wait_for("what was taken back", lambda: reader.announced[before + 1 :])
    print(json.dumps(told))


if __name__ == "__main__":
    sys.exit(main())
