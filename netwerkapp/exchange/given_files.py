"""A file that the user gives: its bytes, or why they cannot be had; and what a ZIP says when it is broken."""

import stat
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


class Refusal(StrEnum):
    """Why there are no bytes."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"


class GivenFileError(Exception):
    """The bytes cannot be had."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(str(reason))
        self.reason = reason


def bytes_of(path: Path, largest: int) -> bytes:
    """Return the bytes of a plain file of at most `largest` bytes; never waits for a pipe. Raises GivenFileError."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise GivenFileError(Refusal.FOLDER)
        if not stat.S_ISREG(about.st_mode):
            raise GivenFileError(Refusal.NOT_READABLE)
        if about.st_size > largest:
            raise GivenFileError(Refusal.TOO_LARGE)
        with path.open("rb") as file:
            return file.read(about.st_size or largest)  # some that are made as they are read say 0
    except FileNotFoundError as error:
        raise GivenFileError(Refusal.MISSING) from error
    except (OSError, ValueError) as error:
        raise GivenFileError(Refusal.NOT_READABLE) from error
