"""Brings the tables that lie ready beside the TOML files of the app in step with them: `ready.jsonl` in each folder."""

import json
import tomllib
from pathlib import Path

from netwerkapp.tables import READY, beginning

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FOLDERS = ("theme", "content/*", "content/*/manual")


def folders() -> list[Path]:
    """Return the folders with TOML files that the app reads."""
    return sorted(folder for pattern in FOLDERS for folder in RESOURCES.glob(pattern) if any(folder.glob("*.toml")))


def ready(folder: Path) -> str:
    """Return a line for each file: its name, the mark of its text and its table."""
    lines = []
    for file in sorted(folder.glob("*.toml")):
        source = file.read_bytes()
        made = json.dumps(tomllib.loads(source.decode("utf-8")), ensure_ascii=False, separators=(",", ":"))
        lines.append(f"{beginning(file.name, source)}{made}]\n")
    return "".join(lines)


if __name__ == "__main__":
    for folder in folders():
        (folder / READY).write_text(ready(folder), encoding="utf-8", newline="\n")
