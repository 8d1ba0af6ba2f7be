"""Figures of one run: kept as JSON, shown as a table beside their aims, and compared with the run before."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

RESULTS = Path(__file__).resolve().parent.parent / "build" / "bench" / "results"
SLOWER = 1.10  # times the figure of the run before
NOTHING = {"ms": 1}  # a difference below that is chance


@dataclass(frozen=True)
class Figure:
    """One figure; less is better."""

    name: str
    value: float
    unit: str
    aim: float | None = None

    @property
    def to_aim(self) -> float | None:
        """How many times its aim it is."""
        return self.value / self.aim if self.aim else None


def save(figures: list[Figure], about: dict[str, str], folder: Path = RESULTS) -> Path:
    """Keep a run, and return its file; the names of files are in order of time."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{datetime.now():%Y-%m-%d %H.%M.%S}.json"
    file.write_text(json.dumps({"about": about, "figures": [asdict(one) for one in figures]}, indent=1) + "\n")
    return file


def last(platform: str, folder: Path = RESULTS) -> dict[str, Figure]:
    """Return each figure by name, from the last run on this platform that has it; a run may be of some parts only."""
    runs = [json.loads(file.read_text()) for file in sorted(folder.glob("*.json"))]
    rows = [row for run in runs if run["about"].get("platform") == platform for row in run["figures"]]
    return {row["name"]: Figure(**row) for row in rows}


def slower(figures: list[Figure], before: dict[str, Figure]) -> list[tuple[Figure, float]]:
    """Return what became more than 10% slower, or larger, and how many times."""
    known = [(one, before[one.name].value) for one in figures if one.name in before]
    more = [(one, old) for one, old in known if one.value - old >= NOTHING.get(one.unit, 0)]
    return [(one, one.value / old) for one, old in more if old and one.value / old > SLOWER]


def table(figures: list[Figure], before: dict[str, Figure]) -> str:
    """Return the figures as a Markdown table."""
    rows = [
        f"| {'what':44} | {'figure':>12} | {'aim':>8} | to aim | to the last run |",
        f"|{'-' * 46}|---:|---:|---:|---:|",
    ]
    for one in figures:
        aim = f"{one.aim:g}" if one.aim else ""
        to_aim = f"{one.to_aim:.2f}" if one.to_aim is not None else ""
        old = before.get(one.name)
        to_last = f"{one.value / old.value:.2f}" if old and old.value else ""
        value = f"{one.value:,.0f}" if one.value >= 1000 else f"{one.value:.4g}"
        rows.append(f"| {one.name:44} | {value:>7} {one.unit:4} | {aim:>8} | {to_aim:>6} | {to_last:>15} |")
    return "\n".join(rows)
