"""Cells that a spreadsheet would take for a formula are made harmless, and read back as they were."""

import re

_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet runs: an apostrophe stands before what begins like a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Return what stood in a cell before it was made harmless."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
