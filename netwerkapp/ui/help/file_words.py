"""What does not fit in a file with helpers, in words."""

from PySide6.QtCore import QObject

from netwerkapp.exchange.helpers_file import Problem, Reason


class FileWords(QObject):
    """One sentence for each thing that does not fit."""

    def problem(self, problem: Problem) -> str:
        """Return where it is, what it is, and what stands there."""
        found = problem.found.splitlines()[0][:200] if problem.found else ""
        text = self._reasons()[problem.reason].replace("{key}", problem.key).replace("{found}", found)
        return (
            self.tr("Helper {n}: {text}").replace("{n}", str(problem.number)).replace("{text}", text)
            if (problem.number)
            else text
        )

    def _reasons(self) -> dict[Reason, str]:
        return {
            Reason.NOT_READABLE: self.tr("This file cannot be opened. {found}"),
            Reason.TOO_LARGE: self.tr("This file is too large for a list of helpers."),
            Reason.NOT_TOML: self.tr("This is no TOML file, or not a whole one: {found}"),
            Reason.NO_HELPERS: self.tr("There is no part [[helper]] here."),
            Reason.UNKNOWN_KEY: self.tr("‘{key}’ is not known here."),
            Reason.MISSING: self.tr("‘{key}’ is not filled in."),
            Reason.NOT_TEXT: self.tr("‘{key}’ does not hold text between quotation marks: {found}"),
            Reason.TOO_LONG: self.tr("‘{key}’ is too long."),
            Reason.UNKNOWN_KIND: self.tr("‘{found}’ is no kind of helper that the app knows."),
            Reason.UNKNOWN_PURPOSE: self.tr("‘{found}’ is nothing that the app knows to ask help for."),
        }
