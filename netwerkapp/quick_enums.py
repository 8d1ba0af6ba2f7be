"""The constants of Qt, made at a tenth of the price: a start makes four thousand of them, a quarter of its work.

Python makes each member of an enumeration in many small steps, as a class may hold anything. Those of Qt are names
with numbers: Python makes their class as ever, without members, and these are added at once. What comes out is the
same.
"""

import sys
from collections.abc import Callable
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

_KINDS = {kind: frozenset(dir(kind)) | {"name", "value", "mro"} for kind in (Enum, Flag, IntEnum, IntFlag)}
_Kind = Any  # an enumeration, whose inside is in no types
_Names = Any
_KNOWN = ((3, 11), (3, 12), (3, 13))  # what is inside an enumeration differs by version
_HASHABLE = "_hashable_values_"  # only in the later ones of 3.12 and 3.13
_KEPT = {"_member_map_", "_member_names_", "_value2member_map_", "_unhashable_values_", "_unhashable_values_map_"}


def install() -> None:
    """Let each enumeration that is made from names with numbers get them at once; others stay as they are."""
    ordinary = EnumType._create_  # type: ignore[attr-defined]  # it is not in the types
    if ordinary.__module__ != __name__ and _is_known(ordinary):
        EnumType._create_ = _quick(ordinary)  # type: ignore[attr-defined]


def _is_known(ordinary: Callable[..., Any]) -> bool:
    """Whether all that this Python keeps of the members of an enumeration is known here."""
    inside = vars(ordinary(Flag, "Empty", (), module=__name__))
    kept = {name for name, value in inside.items() if isinstance(value, list | dict)}
    return sys.version_info[:2] in _KNOWN and kept <= _KEPT | {_HASHABLE}


def _quick(ordinary: Callable[..., Any]) -> Callable[..., Any]:
    def create(kind: _Kind, class_name: str, names: _Names, **options: object) -> _Kind:
        if not _is_plain(kind, names) or options.get("type") is not None:
            return ordinary(kind, class_name, names, **options)
        made = ordinary(kind, class_name, (), **options)
        (_add_flags if issubclass(kind, Flag) else _add)(made, names)
        return made

    return create


def _is_plain(kind: _Kind, names: _Names) -> bool:
    """Whether these are names with numbers, each name once and none that means something to Python."""
    if kind not in _KINDS or type(names) not in (list, tuple):
        return False
    seen, taken = set(), _KINDS[kind]
    for pair in names:
        if type(pair) is not tuple or len(pair) != 2 or type(pair[0]) is not str or type(pair[1]) is not int:
            return False
        if pair[0] in taken or pair[0] in seen or pair[0].startswith("_"):
            return False
        seen.add(pair[0])
    return True


def _add(made: _Kind, names: _Names) -> None:
    """Add members; a second name of a number means the first."""
    members, numbers, order, put = made._member_map_, made._value2member_map_, made._member_names_, type.__setattr__
    new, with_number = made._new_member_, made._use_args_
    for name, number in names:
        member = numbers.get(number)
        if member is None:
            numbers[number] = member = new(made, number) if with_number else new(made)
            member._value_, member._name_, member.__objclass__ = number, name, made
            member._sort_order_ = len(order)
            order.append(name)
        members[name] = member
        put(made, name, member)
    if _HASHABLE in vars(made):
        made._hashable_values_.extend(numbers)


def _add_flags(made: _Kind, names: _Names) -> None:
    """Add members that can be combined: only those of one bit count as members of their own."""
    _add(made, names)
    numbers = made._value2member_map_
    order: list[str] = []
    every = single = 0
    for number, member in numbers.items():
        member._sort_order_ = len(order)
        every |= number
        if number and not number & (number - 1):
            single |= number
            order.append(member._name_)
    made._member_names_, made._flag_mask_, made._singles_mask_ = order, every, single
    made._all_bits_ = 2 ** every.bit_length() - 1
    listed = [members._value_ for members in made]
    if listed != sorted(listed):
        made._iter_member_ = made._iter_member_by_def_
