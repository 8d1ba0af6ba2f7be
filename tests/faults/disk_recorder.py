"""Records what another process does to the disk, and lays out what the disk may hold when the power goes."""

import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.faults.disk import CALLS, Disk, Step, steps_of

NO_STRACE = "skipped: no strace"
_ROOT = Path(__file__).parents[2]


def recorded(place: Path, start: Path, work: Callable[..., None], *given: str) -> list[Step]:
    """Copy the folder `start`, let another process do `work(folder, says, *given)`; what it did to the disk.

    `work` is at the top of its module; what it writes to the file `says` becomes steps of kind "said".
    """
    folder, says, trace = place / "data", place / "says", place / "trace"
    shutil.copytree(start, folder)
    begin = f"import sys; from {work.__module__} import {work.__name__}; {work.__name__}(*sys.argv[1:])"
    command = ["strace", "-f", "-xx", "-s", "10000000", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(trace)]
    subprocess.run([*command, sys.executable, "-c", begin, str(folder), str(says), *given], check=True, cwd=_ROOT)
    with trace.open(encoding="ascii") as lines:
        return list(steps_of(lines, folder, start, says))


def images(
    steps: list[Step], start: Path, folder: Path, runs: int, chance: random.Random
) -> Iterator[tuple[int, list[str]]]:
    """Cut the power at random moments and lay out each image in `folder`; the moment, and what was said by then."""
    disk, done, said = Disk(start), 0, list[str]()
    for moment in sorted(chance.randrange(1, len(steps) + 1) for _ in range(runs)):
        for step in steps[done:moment]:
            disk.do(step)
            if step.kind == "said":
                said.append(step.data.decode().strip())
        done = moment
        put(disk.cut(chance), folder)
        yield moment, said


def put(image: Mapping[str, bytes], folder: Path) -> None:
    """Lay out an image as a folder, in the place of the one before."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, content in image.items():
        (folder / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
