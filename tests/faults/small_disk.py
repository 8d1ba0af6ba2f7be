"""Disks that are soon full, which only this process sees and which go with it; and work in a process of its own."""

import ctypes
import os
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from pathlib import Path
from typing import Any

NOBODY = 65534
_BLOCK = 4096  # bytes
_NEW_NAMESPACE = 0x00020000  # CLONE_NEWNS


class NoDisk(Exception):  # noqa: N818 - no error: the reason for which a scenario is skipped
    """A disk like this cannot be had here."""


def apart(work: Callable[..., Any], *given: object) -> Any:
    """Do work in a process of its own, and return what it returns: it may take rights away and have windows."""
    with ProcessPoolExecutor(1, mp_context=get_context("forkserver")) as pool:
        return pool.submit(work, *given).result()


def without_rights(folder: Path) -> None:
    """Give a folder to somebody who is not root, and be that one from now on; nothing is forbidden to root."""
    if os.getuid():
        return
    for one in (folder.parent, folder, *folder.rglob("*")):
        os.chown(one, NOBODY, NOBODY, follow_symlinks=False)
    os.setgid(NOBODY)
    os.setuid(NOBODY)


@contextmanager
def small_disk(kind: str, place: Path) -> Iterator[Path]:
    """A "tmpfs" of 2 MB in memory, or an "ext4" of 6 MB in a file. Raises NoDisk with the reason."""
    if not hasattr(os, "getuid") or os.getuid():
        raise NoDisk(f"skipped: only root can have a disk of {kind}")
    disk, image = place / "disk", place / "image"
    disk.mkdir()
    _only_for_me()
    if kind == "tmpfs":
        mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=777", "none", str(disk)]
    else:
        with image.open("wb") as file:
            file.truncate(6 * 1024 * 1024)
        _do(["mkfs.ext4", "-q", "-m", "0", str(image)])
        mount = ["mount", "-o", "loop", str(image), str(disk)]
    _do(mount)
    try:
        yield disk
    finally:
        _do(["umount", "-l", str(disk)])


@contextmanager
def stick(place: Path) -> Iterator[tuple[Path, Callable[[], None], Callable[[], None]]]:
    """A stick of 6 MB that is in, what pulls it out, and what puts it in again. Raises NoDisk with the reason."""
    with small_disk("ext4", place) as disk:
        yield (
            disk,
            lambda: _do(["umount", "-l", str(disk)]),
            lambda: _do(["mount", "-o", "loop", str(place / "image"), str(disk)]),
        )


@contextmanager
def read_only(folder: Path, seen: Path) -> Iterator[None]:
    """See a folder at another place, where it cannot be written."""
    seen.mkdir()
    _only_for_me()
    _do(["mount", "--bind", str(folder), str(seen)])
    try:
        _do(["mount", "-o", "remount,bind,ro", str(seen)])
        yield
    finally:
        _do(["umount", "-l", str(seen)])


def fill(disk: Path, room: int) -> None:
    """Leave no more than so many bytes."""
    found = os.statvfs(disk)
    ballast = found.f_bavail * found.f_frsize - room
    with (disk / "ballast").open("wb", buffering=0) as file, suppress(OSError):  # where it lies takes room too
        for start in range(0, ballast, _BLOCK):
            os.posix_fallocate(file.fileno(), start, min(_BLOCK, ballast - start))


def make_room(disk: Path) -> None:
    """Let go of what filled the disk."""
    (disk / "ballast").unlink(missing_ok=True)


def _only_for_me() -> None:
    """Let nobody else see what is mounted from now on."""
    if ctypes.CDLL(None, use_errno=True).unshare(_NEW_NAMESPACE):
        raise NoDisk(f"skipped: {os.strerror(ctypes.get_errno())}")
    _do(["mount", "--make-rprivate", "/"])


def _do(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise NoDisk(f"skipped: no {command[0]}") from error
    except subprocess.CalledProcessError as error:
        raise NoDisk(f"skipped: {error.stderr.strip()}") from error
