"""The fields of a sheet by name; the section that one stands in is made when it is first asked for."""

from collections.abc import Iterator, Mapping

from netwerkapp.ui.conversations.answers import AnswerField
from netwerkapp.ui.conversations.sections import Section


class SheetFields(Mapping[str, AnswerField]):
    """Knows all fields in their order, also those of sections that were not opened yet."""

    def __init__(self) -> None:
        self._sections: dict[str, Section] = {}
        self._made: dict[str, AnswerField] = {}

    def expect(self, name: str, section: Section) -> None:
        """Say where a field will stand once its section is made."""
        self._sections[name] = section

    def take(self, name: str, field: AnswerField) -> None:
        """Take in a field that was just made."""
        self._made[name] = field

    def made(self) -> list[str]:
        """Return the names of the fields that were made."""
        return list(self._made)

    def __getitem__(self, name: str) -> AnswerField:
        """Return a field, made now if it was not yet. Raises KeyError for an unknown one."""
        self._sections[name].make()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        """Go over the names, without making anything."""
        return iter(self._sections)

    def __len__(self) -> int:
        """Return how many fields there are."""
        return len(self._sections)
