"""One file to take along: a ZIP with all records as JSON, and the same in files for people. Read back strictly."""

import json
import os
import stat
import tempfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from netwerkapp.domain.archives import FORMAT, Archive, ArchiveError, ArchiveReason, Row
from netwerkapp.exchange.given_files import BROKEN_ZIP, GivenFileError, bytes_of
from netwerkapp.records import dataclass

SUFFIX = ".netwerk"
RECORDS = "netwerkapp.json"  # in the ZIP: what is read back
NAME = "netwerkapp"
SEALED = b"age-encryption.org/v1\n"  # how a file with a password begins
LARGEST = 100 * 1024 * 1024  # bytes of the file
_LARGEST_RECORDS = 200 * 1024 * 1024  # bytes of the records, unpacked
_UNFINISHED = ".unfinished"
_LONG = 3600  # s: nothing is being written for that long
_MOST_MEMBERS = 1_000
_WRONG = (KeyError, TypeError, ValueError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file in the archive that is there for people."""

    name: str
    data: bytes


def write_archive(archive: Archive, papers: Iterable[Paper], password: str = "", work: int | None = None) -> bytes:
    """Return the bytes of the file; with a password nobody reads it without."""
    packed, made = BytesIO(), archive.made.timetuple()[:6]
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for paper in (*papers, Paper(RECORDS, _as_json(archive))):
            about = zipfile.ZipInfo(paper.name, max(made, (1980, 1, 1, 0, 0, 0)))
            about.external_attr = (stat.S_IFREG | 0o600) << 16
            file.writestr(about, paper.data, zipfile.ZIP_DEFLATED)
    if not password:
        return packed.getvalue()
    from netwerkapp.exchange import sealed  # only a password needs it

    return sealed.seal(packed.getvalue(), password, work or sealed.WORK)


def put_in_place(data: bytes | Iterable[bytes], path: Path) -> None:
    """Write the file, at once or part by part, for this user alone: the whole of it or nothing. Raises OSError."""
    number, unfinished = tempfile.mkstemp(_UNFINISHED, f".{NAME}-", path.parent)  # mode 0600
    try:
        with os.fdopen(number, "wb") as file:
            _let_go_of_older(Path(unfinished))
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(number)
        Path(unfinished).replace(path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise


def _let_go_of_older(unfinished: Path) -> None:
    """Take away what a program left in this folder that was ended while it wrote a file, long ago."""
    now = unfinished.stat().st_mtime
    for one in unfinished.parent.glob(f".{NAME}-*{_UNFINISHED}"):
        with suppress(OSError):
            if now - one.stat().st_mtime > _LONG:
                one.unlink()


def read_archive(path: Path, password: str = "") -> Archive:
    """Read an archive. Raises ArchiveError; LOCKED when it has a password and none was given."""
    return archive_in(_bytes_of(path), password)


def archive_in(data: bytes, password: str = "") -> Archive:
    """Read an archive from its bytes, as `read_archive` does."""
    if data.startswith(SEALED):
        if not password:
            raise ArchiveError(ArchiveReason.LOCKED)
        from netwerkapp.exchange.sealed import unseal  # only a password needs it

        data = unseal(data, password)
    return _archive_of(_unzipped(data))


def _as_json(archive: Archive) -> bytes:
    whole = {
        "format": NAME,
        "version": FORMAT,
        "schema": archive.schema,
        "made": archive.made.isoformat(),
        "whose": archive.whose,
        "columns": archive.columns,
        "tables": archive.tables,
        "changed": archive.changed,
        "gone": archive.gone,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8")


def _bytes_of(path: Path) -> bytes:
    try:
        data = bytes_of(path, LARGEST)
    except GivenFileError as error:
        raise ArchiveError(ArchiveReason(error.reason)) from error
    if not data:
        raise ArchiveError(ArchiveReason.EMPTY)
    return data


def _unzipped(data: bytes) -> bytes:
    """Return the records in the ZIP; a ZIP with anything in it that this app never writes is refused."""
    if not data.startswith(b"PK"):
        raise ArchiveError(ArchiveReason.NO_ARCHIVE)
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            members = packed.infolist()
            names = [one.filename for one in members]
            if RECORDS not in names:
                raise ArchiveError(ArchiveReason.NO_ARCHIVE)
            if len(names) > _MOST_MEMBERS or len(set(names)) < len(names) or not all(map(_is_ours, members)):
                raise ArchiveError(ArchiveReason.DAMAGED, "files that do not belong in it")
            with packed.open(RECORDS) as member:
                found = member.read(_LARGEST_RECORDS + 1)  # what it says of its size is not trusted
    except BROKEN_ZIP as error:
        raise ArchiveError(ArchiveReason.DAMAGED, str(error)) from error
    if len(found) > _LARGEST_RECORDS:
        raise ArchiveError(ArchiveReason.TOO_LARGE)
    return found


def _is_ours(member: zipfile.ZipInfo) -> bool:
    """Whether this is a plain file with a plain name: no link, and no way out of the folder it is unpacked in."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = member.filename.replace("\\", "/").split("/")
    return kind in (0, stat.S_IFREG) and all(part not in ("", ".", "..") and ":" not in part for part in parts)


def _archive_of(data: bytes) -> Archive:
    try:
        whole: dict[str, Any] = json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_number)
        if whole["format"] != NAME:
            raise ArchiveError(ArchiveReason.NO_ARCHIVE)
        if _whole(whole["version"]) > FORMAT:
            raise ArchiveError(ArchiveReason.NEWER)
        made = datetime.fromisoformat(whole["made"])
        if made.tzinfo is None:
            raise ValueError("made: no moment")
        return Archive(
            schema=_whole(whole["schema"]),
            made=made,
            whose=_text(whole["whose"]),
            tables={table: [_row(row) for row in _list(rows)] for table, rows in whole["tables"].items()},
            changed={
                table: {row: _texts(said) for row, said in rows.items()} for table, rows in whole["changed"].items()
            },
            gone={table: _texts(rows) for table, rows in whole["gone"].items()},
        )
    except _WRONG as error:
        raise ArchiveError(ArchiveReason.DAMAGED, str(error)) from error


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def _no_number(text: str) -> None:
    raise ValueError(f"{text}: no number")


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(f"{value!r}: no whole number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r}: no text")
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _texts(value: Mapping[str, object]) -> dict[str, str]:
    return {name: _text(one) for name, one in value.items()}


def _row(value: Mapping[str, object]) -> Row:
    """Return a row; in it are texts, whole numbers and nothing else."""
    found: dict[str, str | int | None] = {}
    for name, one in value.items():
        if one is not None and type(one) is not int:
            one = _text(one).replace("\x00", "")
        found[name] = one
    _text(found["id"])
    return found
