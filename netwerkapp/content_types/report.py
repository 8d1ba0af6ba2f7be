"""What stands in report.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class ReportPart:
    """One part of the report for a coach."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Report:
    """The report for a coach, of which the user ticks the parts."""

    part: tuple[ReportPart, ...]
    texts: dict[str, str]
