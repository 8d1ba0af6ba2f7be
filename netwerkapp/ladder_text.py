"""The ladder in words and as data, for printing without a window."""

from typing import Any

from netwerkapp.content import LadderTexts
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


def as_text(ladder: Ladder, texts: LadderTexts, name: str) -> str:
    """Return the ladder as lines of text, the highest rung first; `name` is whom the next step is about, or ""."""
    lines: list[str] = []
    for rung in reversed(texts.rung):
        number = int(rung.id)
        tiles = [tile for tile in ladder.tiles if tile.rung == number]
        marks = "".join("#" if tile.laid else "." for tile in tiles)
        here = f"  <- {texts.texts['you_are_here']}" if number == ladder.rung else ""
        lines.append(f"{'    ' * (number - 1)}{number} {rung.stage}  {marks}{here}")
    current = [tile for tile in ladder.tiles if tile.rung == ladder.rung]
    lines += ["", texts.texts["what_you_did"]]
    lines += [f"  # {texts.tile_text(tile.id).done}" for tile in current if tile.laid]
    lines += ["", texts.texts["still_to_come"]]
    lines += [f"  . {texts.tile_text(tile.id).open} ({tile.count}/{tile.target})" for tile in current if not tile.laid]
    step = texts.step_text(ladder.next_step.words, ladder.next_step.criterion or "")
    someone = name or texts.texts["someone"]
    what = step.step.replace("{name}", someone).replace("{n}", str(ladder.next_step.n or 0))
    return "\n".join([*lines, "", f"{texts.texts['next_step']}: {what}"])
