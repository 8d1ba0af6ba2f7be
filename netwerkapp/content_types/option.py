"""An answer to choose, as it stands in many files."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose."""

    id: str
    text: str
