"""Copying a file to another place: whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.storage.database import finish
from netwerkapp.storage.held import check_digest

_BLOCK = 1024 * 1024  # bytes between two looks


def write_whole(source: Path, target: Path, step: Progress = nobody) -> None:
    """Copy a copy to another place, with its SHA-256: whole or not at all.

    Raises OSError, or UnreadableFileError when it is not as it was written.
    """
    unfinished = target.with_suffix(".unfinished")
    try:
        copy_file(source, unfinished, step)
        check_digest(unfinished, source.with_suffix(".sha256"))
        finish(unfinished, target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def copy_file(source: Path, target: Path, step: Progress = nobody) -> None:
    """Copy a file, for this user alone, and wait until it is on the disk. Raises OSError."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    whole = max(1, source.stat().st_size)
    with source.open("rb") as one, target.open("rb+") as other:
        while block := one.read(_BLOCK):
            other.write(block)
            step(min(1.0, other.tell() / whole))
        other.flush()
        os.fsync(other.fileno())
