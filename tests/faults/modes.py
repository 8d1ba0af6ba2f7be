"""Nobody else can read along: everything in the data folder is for this user alone, and a log tells nothing of them."""

import re
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path

from tests.faults.table import Row, Scenario
from tests.faults.walk import SECRET, WAYS_OUT, walked

EXPECTED = ("netwerkapp.sqlite3", "netwerkapp.lock", "netwerkapp.log", "backups", *WAYS_OUT)


def open_to_others(folder: Path) -> list[str]:
    """Return what in the folder, or the folder itself, gives anything to somebody else."""
    found = []
    for path in (folder, *sorted(folder.rglob("*"))):
        mode, wanted = stat.S_IMODE(path.lstat().st_mode), 0o700 if path.is_dir() else 0o600
        if mode != wanted:
            found.append(f"{path.relative_to(folder)} {mode:04o}")
    return found


def said_in_logs(folder: Path, words: set[str]) -> list[str]:
    """Return which of these words stand in a log in the folder."""
    texts = [log.read_text(encoding="utf-8") for log in folder.rglob("*.log*")]
    return sorted(one for one in words if any(re.search(rf"\b{re.escape(one)}\b", text) for text in texts))


def words_of_the_user(folder: Path) -> set[str]:
    """Return every text that was written, and every word of a name."""
    words = {SECRET, *SECRET.split()}
    with closing(sqlite3.connect(folder / "netwerkapp.sqlite3")) as connection:
        for given, family, notes in connection.execute("SELECT given, family, notes FROM contacts"):
            words |= {*given.split(), *family.split(), notes}
        for (text,) in connection.execute("SELECT text FROM answers"):
            words.add(text)
    return {word for word in words if len(word) > 3}


def modes(_runs: int, _seed: int) -> Row:
    name, walk = "modes: 0700 and 0600 after the whole walk, with nothing masked", walked()
    if walk.code:
        return Row(name, 1, 1, f"the walk failed: {walk.said[-400:]}")
    missing = [f"{one} is not there" for one in EXPECTED if not (walk.data / one).exists()]
    found = [*open_to_others(walk.data), *missing]
    return Row(name, 1, len(found), "; ".join(found) or f"{len(list(walk.data.rglob('*')))} files")


def control_of_modes(_runs: int, _seed: int) -> Row:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "inside").mkdir(mode=0o700)
        for name, mode in (("good", 0o600), ("planted", 0o644), ("inside/planted", 0o640)):
            (folder / name).touch()
            (folder / name).chmod(mode)
        found = open_to_others(folder)
    wrong = found != ["inside/planted 0640", "planted 0644"]
    return Row("control: a planted 0644 file is found", 1, int(wrong), "; ".join(found))


def logs(_runs: int, _seed: int) -> Row:
    name, walk = "logs: no names and no texts after the whole walk", walked()
    if walk.code:
        return Row(name, 1, 1, f"the walk failed: {walk.said[-400:]}")
    words, log = words_of_the_user(walk.data), walk.data / "netwerkapp.log"
    found = said_in_logs(walk.data, words)
    if "ValueError" not in log.read_text(encoding="utf-8"):
        found.append("what went wrong was not logged")
    return Row(name, 1, len(found), "; ".join(found) or f"{len(words)} words looked for")


def control_of_logs(_runs: int, _seed: int) -> Row:
    with tempfile.TemporaryDirectory() as made:
        (Path(made) / "netwerkapp.log.1").write_text("ValueError at Zwartkruis, x.py\n", encoding="utf-8")
        found = said_in_logs(Path(made), {"Zwartkruis", "Henk"})
    return Row("control: a planted name in a log is found", 1, int(found != ["Zwartkruis"]), "; ".join(found))


SCENARIOS = [
    Scenario("modes: 0700 and 0600 after the whole walk, with nothing masked", modes, 1, 1, seconds=20),
    Scenario("control: a planted 0644 file is found", control_of_modes, 1, 1),
    Scenario("logs: no names and no texts after the whole walk", logs, 1, 1, seconds=20),
    Scenario("control: a planted name in a log is found", control_of_logs, 1, 1),
]
