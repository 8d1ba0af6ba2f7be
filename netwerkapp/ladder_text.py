"""The ladder in words and as data, for printing without a window."""

from collections.abc import Mapping
from typing import Any

from netwerkapp.content_types.ladder import LadderTexts, Rung
from netwerkapp.domain.ladder import Ladder, Tile


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
    """Return the ladder as lines of text: the stairs with the highest rung first, every tile, and the next step.

    `name` is whom the next step is about, or "".
    """
    words = texts.texts
    lines = [_stair(ladder, rung, words) for rung in reversed(texts.rung)]
    if ladder.freshness:
        lines += ["", f"{texts.rung[ladder.rung - 1].stage}: {words[ladder.freshness]}"]
    done = [tile for tile in ladder.tiles if tile.laid]
    missing = [tile for tile in ladder.tiles if tile.id in ladder.missing]
    other = [tile for tile in ladder.tiles if tile not in done and tile not in missing]
    for title, tiles in (("what_you_did", done), ("still_to_come", missing), ("open_behind", other)):
        if tiles:
            lines += ["", words[title].rstrip("."), *(_line(tile, texts) for tile in tiles)]
    step = texts.step_text(ladder.next_step.words, ladder.next_step.criterion or "")
    what = step.step.replace("{name}", name or words["someone"]).replace("{n}", str(ladder.next_step.n or 0))
    return "\n".join([*lines, "", f"{words['next_step']}: {what}"])


def _stair(ladder: Ladder, rung: Rung, words: Mapping[str, str]) -> str:
    number = int(rung.id)
    marks = "".join("#" if tile.laid else "." for tile in ladder.tiles if tile.rung == number)
    here = f"  <- {words['you_are_here']}" if number == ladder.rung else ""
    return f"{'    ' * (number - 1)}{number} {rung.stage}  {marks}{here}"


def _line(tile: Tile, texts: LadderTexts) -> str:
    what = texts.tile_text(tile.id)
    count = f"{tile.count}/{tile.target}"
    return f"  {'#' if tile.laid else '.'} {tile.id:4} {count:>3}  {what.done if tile.laid else what.open}"
