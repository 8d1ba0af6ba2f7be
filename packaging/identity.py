"""Who the app is outside: its id for software centres and macOS, and where it can be had, from pyproject.toml."""

import tomllib
from pathlib import Path

_PROJECT = tomllib.loads((Path(__file__).resolve().parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
_URLS = _PROJECT["project"].get("urls", {})
APP_ID: str = _PROJECT["tool"]["netwerkapp"]["app-id"]
HOMEPAGE: str = _URLS.get("Homepage", "")  # "" as long as there is none
SCREENSHOTS: str = _URLS.get("Screenshots", "")
