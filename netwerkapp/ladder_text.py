"""The ladder in words and as data, for printing without a window."""

from pathlib import Path
from typing import Any

from netwerkapp.domain.ladder import Ladder


def as_dictionary(ladder: Ladder) -> dict[str, Any]:
    """Return the ladder as plain data: rung, tiles (id, count, target, laid), missing, freshness and next step."""
    step = ladder.next_step
    return {
        "rung": ladder.rung,
        "fraction": ladder.fraction,
        "tiles": [
            {"id": tile.id, "rung": tile.rung, "count": tile.count, "target": tile.target, "laid": tile.laid}
            for tile in ladder.tiles
        ],
        "missing": list(ladder.missing),
        "freshness": ladder.freshness,
        "milestones": [{"rung": milestone.rung, "date": milestone.day.isoformat()} for milestone in ladder.milestones],
        "next_step": {
            "rule": step.rule,
            "criterion": step.criterion,
            "half": step.half,
            "conversation": step.conversation,
            "contact": step.contact,
            "days": step.n,
        },
    }


def as_text(ladder: Ladder, content: Path, language: str, name: str) -> str:
    """Return the ladder as lines of text; `name` is whom the next step is about, or ""."""
    raise NotImplementedError
