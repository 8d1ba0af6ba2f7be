"""A disk that loses power: what may be on it when writes since the last sync were dropped or came in another order.

A name that was made, given or taken away is certain only once its folder was synced; names change in their order.
"""

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,mkdir,close,lseek"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done to the disk; `name` and `to` are paths below the folder, `file` numbers a file."""

    kind: str  # create, write, cut, sync, sync folder, remove, rename, folder, said
    file: int = 0
    name: str = ""
    at: int = 0
    data: bytes = b""
    to: str = ""


@dataclass(slots=True)
class _File:
    """What is certain of a file, and what was written since."""

    kept: bytearray
    waiting: list[Step] = field(default_factory=list)


class Disk:
    """Starts with what is in a folder. `do` takes a step; `cut` returns files as they may be when the power goes."""

    def __init__(self, start: Path) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}  # what is certain; 0 is a folder
        self._waiting: dict[str, list[Step]] = {}
        for number, path in enumerate(sorted(start.rglob("*")), 1):
            name = str(path.relative_to(start))
            self._names[name] = 0 if path.is_dir() else number
            if not path.is_dir():
                self._files[number] = _File(bytearray(path.read_bytes()))

    def do(self, step: Step) -> None:
        """Take one step."""
        if step.kind in ("write", "cut"):
            self._files[step.file].waiting.append(step)
        elif step.kind == "sync":
            file = self._files[step.file]
            for one in file.waiting:
                _apply(file.kept, one)
            file.waiting.clear()
        elif step.kind == "sync folder":
            for one in self._waiting.pop(step.name, []):
                _name(self._names, one)
        elif step.kind != "said":
            if step.kind == "create":
                self._files[step.file] = _File(bytearray())
            self._waiting.setdefault(_folder_of(step.name), []).append(step)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return a state in which the disk may be found, by name."""
        names = dict(self._names)
        for waiting in self._waiting.values():
            for one in waiting[: chance.randint(0, len(waiting))]:
                _name(names, one)
        contents: dict[int, bytes] = {}
        found: dict[str, bytes] = {}
        for name, number in names.items():
            if number and (not _folder_of(name) or _folder_of(name) in names):
                if number not in contents:
                    contents[number] = _content(self._files[number], chance)
                found[name] = contents[number]
        return found


def _content(file: _File, chance: random.Random) -> bytes:
    """Return what may be in a file: any of the sectors that wait, in any order, or whole writes, or none."""
    content = bytearray(file.kept)
    how = chance.randrange(4)
    if how == 0 or not file.waiting:
        return bytes(content)
    parts = list(_sectors(file.waiting)) if how == 1 else list(file.waiting)
    likely = chance.random()
    parts = [one for one in parts if chance.random() < likely]
    if how > 1:
        chance.shuffle(parts)
    for one in parts:
        _apply(content, one)
    return bytes(content)


def _sectors(steps: Iterable[Step]) -> Iterator[Step]:
    for one in steps:
        if one.kind == "cut":
            yield one
        for start in range(0, len(one.data), SECTOR):
            yield Step("write", one.file, at=one.at + start, data=one.data[start : start + SECTOR])


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "cut":
        del content[step.at :]
        content.extend(bytes(step.at - len(content)))
        return
    content.extend(bytes(max(0, step.at - len(content))))
    content[step.at : step.at + len(step.data)] = step.data


def _name(names: dict[str, int], step: Step) -> None:
    if step.kind == "remove":
        names.pop(step.name, None)
    elif step.kind == "rename":
        if step.name in names:
            names[step.to] = names.pop(step.name)
    else:
        names[step.name] = step.file


def _folder_of(name: str) -> str:
    return name.rpartition("/")[0]


def steps_of(trace: Iterable[str], folder: Path, start: Path, says: Path) -> Iterator[Step]:
    """Read what `strace -f -xx -e trace=CALLS` wrote of one process in `folder`, which was as `start` before.

    What is written to the file `says` becomes steps of kind "said".
    """
    numbers = {
        str(path.relative_to(start)): number
        for number, path in enumerate(sorted(start.rglob("*")), 1)
        if not path.is_dir()
    }
    last = 10_000
    opened: dict[int, tuple[str, int, int]] = {}  # name, number of the file, position; a folder has number 0
    for line in trace:
        found = _CALL.match(line)
        if not found:
            if "unfinished" in line or "resumed" in line:
                raise ValueError(f"two threads write: {line[:80]}")
            continue
        call, told, result = found[1], found[2], int(found[3])
        texts = [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(told)]
        if result < 0:
            continue
        if call == "openat":
            path = Path(texts[0].decode())
            if path == says:
                opened[result] = ("said", -1, 0)
            elif path == folder or folder in path.parents:
                name = "" if path == folder else str(path.relative_to(folder))
                if path.is_dir() or "O_DIRECTORY" in told:
                    opened[result] = (name, 0, 0)
                    continue
                if name not in numbers:
                    last += 1
                    numbers[name] = last
                    yield Step("create", last, name)
                opened[result] = (name, numbers[name], 0)
                if "O_TRUNC" in told:
                    yield Step("cut", numbers[name], name, 0)
        elif call in ("unlink", "unlinkat", "rename", "renameat", "renameat2", "mkdir"):
            paths = [Path(text.decode()) for text in texts]
            if folder not in paths[0].parents:
                continue
            names = [str(path.relative_to(folder)) for path in paths]
            if call == "mkdir":
                yield Step("folder", 0, names[0])
            elif call.startswith("unlink"):
                numbers.pop(names[0], None)
                yield Step("remove", 0, names[0])
            else:
                numbers[names[1]] = numbers.pop(names[0])
                yield Step("rename", 0, names[0], to=names[1])
        else:
            number = int(told.split(",")[0])
            if number not in opened:
                continue
            name, file, place = opened[number]
            if call == "close":
                del opened[number]
            elif call == "lseek":
                opened[number] = (name, file, result)
            elif call in ("fsync", "fdatasync"):
                yield Step("sync", file, name) if file else Step("sync folder", 0, name)
            elif call == "ftruncate":
                yield Step("cut", file, name, int(told.split(",")[1]))
            elif name == "said":
                yield Step("said", data=texts[0])
            elif call == "pwrite64":
                yield Step("write", file, name, int(told.rpartition(",")[2]), texts[0])
            else:
                opened[number] = (name, file, place + result)
                yield Step("write", file, name, place, texts[0])
