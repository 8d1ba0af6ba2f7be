"""What stands in sheet.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class TalkType:
    """One of the four types of talk: what it is for, what you ask for, and what never."""

    id: str
    name: str
    purpose: str
    ask: str
    never: str


@dataclass(frozen=True, slots=True)
class SheetField:
    """One field of the preparation sheet; without `types` it belongs to every type of talk."""

    id: str
    kind: str  # line, text, questions, percent, scale10, date, time, minutes, channel or contact
    label: str
    hint: str = ""
    example: str = ""
    types: tuple[str, ...] = ()
    star: bool = False


@dataclass(frozen=True, slots=True)
class SheetSection:
    """One of the seven sections of the sheet; the title may hold {name}."""

    id: str
    icon: str
    title: str
    hint: str
    field: tuple[SheetField, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The preparation sheet."""

    type: tuple[TalkType, ...]
    section: tuple[SheetSection, ...]
    texts: dict[str, str]

    def fields_for(self, section: SheetSection, talk_type: str) -> tuple[SheetField, ...]:
        """Return the fields of a section that this type of talk has."""
        return tuple(field for field in section.field if not field.types or talk_type in field.types)
