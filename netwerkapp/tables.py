"""Reads TOML files of the app. Their tables lie ready beside them as lines of JSON, which are read much sooner."""

import json
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

READY = "ready.jsonl"


def table(file: Path) -> dict[str, Any]:
    """Return what a TOML file says. Raises OSError or ValueError when it cannot be read."""
    source = file.read_bytes()
    begins = beginning(file.name, source)
    line = next((line for line in _ready(file.parent) if line.startswith(begins)), "")
    with suppress(ValueError, TypeError):
        return dict(json.loads(line)[-1])
    import tomllib  # start-up: only for a text that was changed since

    return tomllib.loads(source.decode("utf-8"))


def beginning(name: str, source: bytes) -> str:
    """Return what a ready line begins with: it serves for this very text only, whatever its lines end with."""
    mark = crc32(source.replace(b"\r\n", b"\n"))
    return f'["{name}",{mark},'


@cache
def _ready(folder: Path) -> list[str]:
    """Return the lines that lie ready in a folder."""
    with suppress(OSError, ValueError):
        return (folder / READY).read_text(encoding="utf-8").split("\n")
    return []
