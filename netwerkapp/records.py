"""Records: the same as `@dataclass(slots=True)` of the standard library, made at a tenth of the price.

The standard one writes and compiles up to eight functions for each class, which cost a third of the start; here all
records share a few. Type checkers see the standard one, and `fields`, `replace` and `is_dataclass` work as ever.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace

__all__ = ["dataclass", "field", "needed", "replace"]

if not TYPE_CHECKING:

    def dataclass(*, slots: bool, frozen: bool = False) -> Callable[[type], type]:
        """Return what makes a record of a class; `slots` only says what every record has."""
        return lambda source: _record(source, frozen)

    def field(*, default_factory: Callable[[], object] | None = None, repr: bool = True) -> "_Field":  # its name
        """Return how one field is made when it is not given, and whether it is shown."""
        return _Field(default_factory, repr)

    def replace(record: "_Recorded", /, **changes: object) -> "_Recorded":
        """Return the same record with other values in these fields."""
        shape = record.__record__
        return type(record)(**dict(zip(shape.names, shape.values(record), strict=True)) | changes)


def needed(kind: type) -> dict[str, bool]:
    """Return for each field of a record, in order, whether it has to be given."""
    shape: _Shape = vars(kind)["__record__"]
    return {name: name not in shape.defaults and name not in shape.factories for name in shape.names}


class _Field:
    """What is said about a field."""

    __slots__ = ("factory", "shown")

    def __init__(self, factory: Callable[[], object] | None, shown: bool) -> None:
        self.factory, self.shown = factory, shown


class _Shape:
    """The fields of a record: their names in order, what is filled in for them, and which are shown."""

    __slots__ = ("defaults", "factories", "hidden", "names", "values")

    def __init__(self, source: type) -> None:
        self.names = tuple(source.__annotations__)
        said = {name: source.__dict__[name] for name in self.names if name in source.__dict__}
        self.defaults = {name: one for name, one in said.items() if not isinstance(one, _Field)}
        made = {name: one for name, one in said.items() if isinstance(one, _Field)}
        self.factories = {name: one.factory for name, one in made.items() if one.factory is not None}
        self.hidden = frozenset(name for name, one in made.items() if not one.shown)
        get: Callable[[object], tuple[object, ...]] = attrgetter(*self.names) if self.names else lambda _record: ()
        self.values = get if len(self.names) != 1 else lambda record: (get(record),)  # of one name it gives no tuple

    def arranged(self, kind: type, values: tuple[object, ...], named: dict[str, object]) -> list[object]:
        """Return all values in order. Raises TypeError for one that is missing, unknown, or given twice."""
        if not values and len(named) == len(self.names) and all(map(named.__contains__, self.names)):
            return [named[name] for name in self.names]
        first = dict(zip(self.names, values, strict=False))
        given = self.defaults | first | named
        for name, make in self.factories.items():
            if name not in given:
                given[name] = make()
        if len(given) > len(self.names) or len(values) > len(self.names) or first.keys() & named:
            raise TypeError(f"{kind.__name__} is made with too much: {', '.join(named) or 'values'}")
        try:
            return [given[name] for name in self.names]
        except KeyError as missing:
            raise TypeError(f"{kind.__name__} is made without its {missing}") from None


def _record(source: type, frozen: bool) -> type:
    """Return the class with slots for its fields, and with what records can do."""
    shape, left_out = _Shape(source), {"__dict__", "__weakref__", *source.__annotations__}
    inside = {name: value for name, value in source.__dict__.items() if name not in left_out}
    inside["__slots__"] = inside["__match_args__"] = shape.names
    inside["__record__"], inside["__dataclass_fields__"] = shape, _Fields()
    inside["__qualname__"] = source.__qualname__
    for name, method in {**_METHODS, **(_FROZEN if frozen else {"__hash__": None})}.items():
        inside.setdefault(name, method)
    made = type(source)(source.__name__, source.__bases__, inside)
    made.__init__ = _init(made, shape)  # type: ignore[misc]  # a class made here
    return made


def _init(made: type, shape: _Shape) -> Callable[..., None]:
    """Return what fills the slots of a new record."""
    puts, count = [getattr(made, name).__set__ for name in shape.names], len(shape.names)

    def __init__(self: object, /, *values: object, **named: object) -> None:  # noqa: N807  # it becomes one
        given = shape.arranged(made, values, named) if named or len(values) != count else values
        for put, value in zip(puts, given, strict=True):
            put(self, value)

    return __init__


class _Recorded(Protocol):
    """What every record has."""

    __record__: _Shape


class _Fields:
    """Gives the fields in the form of the standard library, made when they are first asked for."""

    def __get__(self, _record: object, kind: type[_Recorded]) -> dict[str, object]:
        import dataclasses  # start-up: hardly a record is asked

        shape = kind.__record__
        fields = []
        for name, annotation in kind.__annotations__.items():
            shown = name not in shape.hidden
            if name in shape.factories:
                made = dataclasses.field(default_factory=shape.factories[name], repr=shown)
            else:
                made = dataclasses.field(default=shape.defaults.get(name, dataclasses.MISSING), repr=shown)
            fields.append((name, annotation, made))
        twin = dataclasses.make_dataclass(kind.__name__, fields)
        found: dict[str, object] = vars(twin)["__dataclass_fields__"]
        type.__setattr__(kind, "__dataclass_fields__", found)  # in its own place from now on
        return found


def _eq(self: _Recorded, other: object) -> bool:
    values = self.__record__.values
    return values(self) == values(other) if self.__class__ is other.__class__ else NotImplemented


def _hash(self: _Recorded) -> int:
    return hash(self.__record__.values(self))


def _repr(self: _Recorded) -> str:
    shown = (f"{name}={getattr(self, name)!r}" for name in self.__record__.names if name not in self.__record__.hidden)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _reduce(self: _Recorded) -> tuple[type, tuple[object, ...]]:
    return self.__class__, self.__record__.values(self)


def _refuse(self: object, name: str, *_value: object) -> None:
    from dataclasses import FrozenInstanceError  # start-up: nobody tries it

    raise FrozenInstanceError(f"{name} of {self.__class__.__name__} stays as it is")


_METHODS: dict[str, object] = {"__eq__": _eq, "__repr__": _repr, "__reduce__": _reduce}
_FROZEN: dict[str, object] = {"__hash__": _hash, "__setattr__": _refuse, "__delattr__": _refuse}
