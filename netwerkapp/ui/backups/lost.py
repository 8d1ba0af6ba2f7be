"""The words for what stayed behind in a damaged file."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from netwerkapp.storage.salvage import Lost

_GROUPS = {  # what a user calls the rows of a table; all other tables are the rest
    "contacts": "people",
    "conversations": "talks",
    "touches": "moments",
    "promises": "promises",
    "answers": "texts",
    "reflections": "texts",
    "step_answers": "texts",
    "resistances": "texts",
    "learning": "texts",
    "plans": "texts",
    "directions": "texts",
    "actions": "undo",
    "changes": "undo",
}


class LostWords(QObject):
    """Names each kind of thing, with how many."""

    def sentence(self, lost: Sequence[Lost]) -> str:
        """Return what could not be read, or that nothing is missing."""
        if not lost:
            return self.tr("As far as can be seen nothing is missing.")
        counts: dict[str, int | None] = {}
        for one in lost:
            group = _GROUPS.get(one.table, "rest")
            before = counts.get(group, 0)
            counts[group] = None if before is None or one.rows is None else before + one.rows
        parts = [self._part(group, rows) for group, rows in counts.items()]
        return self.tr("What could not be read: {what}.").replace("{what}", ", ".join(parts))

    def _part(self, group: str, rows: int | None) -> str:
        if rows is None:
            return {
                "people": self.tr("a number of people"),
                "talks": self.tr("a number of talks"),
                "moments": self.tr("a number of moments of contact"),
                "promises": self.tr("a number of promises"),
                "texts": self.tr("a number of texts"),
                "undo": self.tr("steps to undo"),
                "rest": self.tr("a number of other things"),
            }[group]
        return {
            "people": self.tr("%n people", "", rows),
            "talks": self.tr("%n talks", "", rows),
            "moments": self.tr("%n moments of contact", "", rows),
            "promises": self.tr("%n promises", "", rows),
            "texts": self.tr("%n texts", "", rows),
            "undo": self.tr("steps to undo"),
            "rest": self.tr("%n other things", "", rows),
        }[group]
