"""What a screen reader gets to know of a window, and what can be wrong with it. Each check returns sentences."""

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from netwerkapp.demo import made_up
from netwerkapp.paths import RESOURCES
from tests.screens.scenes import PEOPLE_FILE

Role, Text = QAccessible.Role, QAccessible.Text
MADE_UP = RESOURCES / "demo"  # what someone typed, in the language of the app
_AS_THEY_ARE = frozenset({"Delete", "Escape", "English", "Nederlands"})  # keys, and languages in their own words
_IN_FILES = frozenset(PEOPLE_FILE.splitlines()[0].split(";"))
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.PageTab,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.Link,
    Role.Chart,
    Role.ProgressBar,
    Role.MenuItem,
    Role.Dialog,
    Role.Window,
    Role.PopupMenu,
}
_MADE_BY_QT = {Role.MenuBar, Role.ScrollBar, Role.Separator, Role.ToolTip}
_COMES_UP = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
_SAYS_NOTHING = {Role.Client, Role.Border, Role.NoRole}
_TOGGLES = {Role.CheckBox, Role.RadioButton, Role.PageTab}


@dataclass
class Part:
    """One thing in the tree of a window, as a screen reader gets it."""

    role: QAccessible.Role
    name: str
    about: str
    states: frozenset[str]
    widget: QWidget | None
    around: "Part | None"
    inside: list["Part"] = field(default_factory=list)

    def __str__(self) -> str:
        kind = type(self.widget).__name__ if self.widget is not None else "part"
        return f"{self.role.name} {self.name[:60]!r} ({kind})"

    @property
    def group(self) -> str:
        """The names of the groups around it, which are said when the focus comes in."""
        names, one = [], self.around
        while one is not None:
            if one.name and one.role in (Role.Grouping, Role.Dialog, Role.Pane):
                names.append(one.name)
            one = one.around
        return " < ".join(names)


def parts_of(window: QWidget) -> list[Part]:
    """Return everything that is shown in this window, from the top down."""
    found: list[Part] = []
    _walk(QAccessible.queryAccessibleInterface(window), None, found)
    return found


def nameless(parts: list[Part]) -> Iterator[str]:
    """Return what can be used, or is looked at as a whole, and has no name."""
    for part in parts:
        can_be_used = part.role in CONTROLS or _takes_focus(part)
        if can_be_used and not part.name.strip() and not _is_frame(part):
            yield f"{part} has no name"
        if part.role is Role.Graphic and not part.name and part.widget is not None and part.widget.toolTip():
            yield f"{part} says something to the mouse only"


def doubled(parts: list[Part]) -> Iterator[str]:
    """Return controls that are told apart by nothing that is said."""
    said: dict[tuple[object, ...], list[Part]] = defaultdict(list)
    for part in parts:
        if part.role in CONTROLS and part.role is not Role.MenuItem:
            said[part.role, part.name, part.about, part.group].append(part)
    for same in said.values():
        if len(same) > 1:
            yield f"{len(same)} times {same[0]}, {same[0].about[:40]!r} in {same[0].group!r}"


def misnamed(parts: list[Part]) -> Iterator[str]:
    """Return what says to be something else than it is, or keeps from saying what it is."""
    for part in parts:
        widget = part.widget
        if part.role in _SAYS_NOTHING and (part.name or _takes_focus(part)):
            yield f"{part} does not say what it is"
        if isinstance(widget, QLabel) and _is_pressed(widget):
            yield f"{part} can be pressed, and says it is text"
        if isinstance(widget, QAbstractButton):
            yield from _wrong_button(part, widget)
        if widget is not None and not widget.isEnabled() and "disabled" not in part.states:
            yield f"{part} does not say that it is off"


def _wrong_button(part: Part, button: QAbstractButton) -> Iterator[str]:
    group = button.group()
    one_of_several = button.autoExclusive() or (group is not None and group.exclusive() and len(group.buttons()) > 1)
    on = button.isChecked()
    if part.role is Role.CheckBox and one_of_several:
        yield f"{part} says it is a check box, and is one of several"
    if part.role is Role.RadioButton and not one_of_several:
        yield f"{part} says it is one of several, and stands alone"
    if button.isCheckable():
        said = {Role.Button: "expanded", Role.PageTab: "selected"}.get(part.role, "checked")
        if (said in part.states) != on:
            yield f"{part} does not say whether it is {said}"
        if part.role is Role.Button and "expandable" not in part.states:
            yield f"{part} does not say that it folds"


def _is_pressed(label: QLabel) -> bool:
    """Whether this label itself shows the hand that says it can be pressed."""
    own = label.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
    return own and label.cursor().shape() == Qt.CursorShape.PointingHandCursor


def unseen(parts: list[Part]) -> Iterator[str]:
    """Return what can have the focus, and takes no room."""
    for part in parts:
        widget = part.widget
        if widget is not None and _takes_focus(part) and min(widget.width(), widget.height()) < 8:
            yield f"{part} can have the focus and is {widget.width()} x {widget.height()}"


def foreign(parts: list[Part], language: str) -> Iterator[str]:
    """Return what is said in another language than the app's."""
    wrong = _other_words(language)
    for part in parts:
        for words in (part.name, part.about):
            if words in wrong:
                yield f"{part}: {words!r} is not {language}"


CHECKS: tuple[Callable[[list[Part]], Iterator[str]], ...] = (nameless, doubled, misnamed, unseen)


def _walk(thing: QAccessibleInterface, around: Part | None, found: list[Part]) -> None:
    state, widget = thing.state(), thing.object()
    states = frozenset(name for name in _STATES if getattr(state, name))
    own = widget if isinstance(widget, QWidget) else None
    part = Part(thing.role(), _name(thing, own), thing.text(Text.Description), states, own, around)
    found.append(part)
    if around is not None:
        around.inside.append(part)
    for number in range(thing.childCount()):
        inner = thing.child(number)
        if inner is not None and inner.isValid() and not inner.state().invisible:
            _walk(inner, part, found)


_STATES = ("checked", "expandable", "expanded", "selected", "disabled", "focusable", "focused", "readOnly")


def _name(thing: QAccessibleInterface, widget: QWidget | None) -> str:
    """Return the name; that of a choice comes from its label, as Qt on Linux has what is chosen in the name."""
    if isinstance(widget, QComboBox):
        labels = [other for other, _kind in thing.relations(QAccessible.RelationFlag.Label)]
        return " ".join(label.text(Text.Name) for label in labels)
    return thing.text(Text.Name)


def _takes_focus(part: Part) -> bool:
    widget = part.widget
    return widget is not None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()


def _is_frame(part: Part) -> bool:
    """Whether this is made by Qt around menus and lists that come up, whose name is that of what opened them."""
    return part.role in _MADE_BY_QT or (part.widget is not None and part.widget.window().windowType() in _COMES_UP)


@cache
def _other_words(language: str) -> frozenset[str]:
    """Return what is said in the other language and not in this one: in the catalogue, and in the longer texts."""
    tree = ElementTree.parse(RESOURCES / "i18n" / "netwerkapp_nl.ts")
    pairs = {(message.findtext("source", ""), message.findtext("translation", "")) for message in tree.iter("message")}
    english, dutch = ({_plain(pair[side]) for pair in pairs if all(pair)} for side in (0, 1))
    english |= _written("en")
    dutch |= _written("nl")
    wrong = english - dutch if language == "nl" else dutch - english
    typed = set(_texts(tomllib.loads(made_up(MADE_UP, language).read_text(encoding="utf-8"))))
    return frozenset(wrong - typed - _IN_FILES - _AS_THEY_ARE)


def _written(language: str) -> set[str]:
    """Return all longer texts of a language."""
    files = sorted((RESOURCES / "content" / language).glob("*.toml"))
    return {text for file in files for text in _texts(tomllib.loads(file.read_text(encoding="utf-8")))}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
