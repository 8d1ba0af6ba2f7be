"""The file that is taken along: what goes in comes out, and what is wrong in it is refused with a reason."""

import json
import os
import stat
import tracemalloc
import zipfile
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netwerkapp.domain.archives import FORMAT, Archive, ArchiveError, ArchiveReason
from netwerkapp.exchange import archives, sealed
from netwerkapp.exchange.archives import RECORDS, Paper, archive_in, put_in_place, read_archive, write_archive

MADE = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
SMALL = Archive(
    10,
    MADE,
    "Marjan",
    {"profile": {"id": "text", "value": "text"}},
    {"profile": [{"id": "name", "value": "Marjan"}], "touches": [{"id": "1", "level": 3, "note": None}]},
    {"profile": {"name": {"value": MADE.isoformat()}}},
    {"profile": {"channel": MADE.isoformat()}},
)
EASY = 2  # work for a password, so that tests do not wait


def parts(archive):
    return archive.schema, archive.made, archive.whose, archive.tables, archive.changed, archive.gone


def zipped(*members, **change):
    """A ZIP with these members, and records that differ from sound ones."""
    whole = json.loads(archives._as_json(SMALL)) | change
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name in members:
            file.writestr(name, b"x")
        file.writestr(RECORDS, json.dumps(whole))
    return packed.getvalue()


def reason(data, password=""):
    with pytest.raises(ArchiveError) as error:
        archive_in(data, password)
    return error.value.reason


@pytest.mark.parametrize("password", ["", "geheim", "ß é 🙂"])
def test_what_goes_in_comes_out(password):
    data = write_archive(SMALL, [Paper("LEESMIJ.txt", b"hallo")], password, EASY)
    assert parts(archive_in(data, password)) == parts(SMALL)
    assert (b"Marjan" in data or data.startswith(b"PK")) == (not password)


def test_it_opens_without_the_app():
    with zipfile.ZipFile(BytesIO(write_archive(SMALL, [Paper("LEESMIJ.txt", b"hallo")]))) as file:
        assert file.read("LEESMIJ.txt") == b"hallo"
        whole = json.loads(file.read(RECORDS))
    assert (whole["format"], whole["version"], whole["schema"]) == ("netwerkapp", FORMAT, 10)
    assert whole["columns"]["profile"] == {"id": "text", "value": "text"}


def test_the_file_is_for_this_user_alone_and_whole_or_not_there(tmp_path):
    path = tmp_path / "x.netwerk"
    left, other = tmp_path / ".netwerkapp-abc.unfinished", tmp_path / ".netwerkapp-now.unfinished"
    for one in (left, other):
        one.write_bytes(b"on")
    os.utime(left, (0, 0))  # when a program was ended, long ago
    put_in_place(b"one", path)
    assert not left.exists()
    assert other.exists()
    other.unlink()
    put_in_place(b"two", path)
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"two", 0o600)
    with pytest.raises(OSError, match="Is a directory"):
        put_in_place(b"three", tmp_path)
    put_in_place((part for part in (b"fo", b"ur")), path)
    assert path.read_bytes() == b"four"
    with pytest.raises(ZeroDivisionError):  # whatever goes wrong after the first part
        put_in_place((b"%d" % (1 // number) for number in (1, 0)), path)
    assert path.read_bytes() == b"four"
    assert [file.name for file in tmp_path.iterdir()] == ["x.netwerk"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"hallo", ArchiveReason.NO_ARCHIVE),
        (b"PK\x03\x04 broken", ArchiveReason.DAMAGED),
        (zipped()[:-30], ArchiveReason.DAMAGED),
        (zipped("../up.txt"), ArchiveReason.DAMAGED),
        (zipped("/etc/up.txt"), ArchiveReason.DAMAGED),
        (zipped("C:\\up.txt"), ArchiveReason.DAMAGED),
        (zipped("a\\..\\up.txt"), ArchiveReason.DAMAGED),
        (zipped(format="other"), ArchiveReason.NO_ARCHIVE),
        (zipped(version=FORMAT + 1), ArchiveReason.NEWER),
        (zipped(version="1"), ArchiveReason.DAMAGED),
        (zipped(schema=True), ArchiveReason.DAMAGED),
        (zipped(made="yesterday"), ArchiveReason.DAMAGED),
        (zipped(made="2026-11-23T09:41:00"), ArchiveReason.DAMAGED),
        (zipped(whose=None), ArchiveReason.DAMAGED),
        (zipped(tables=[]), ArchiveReason.DAMAGED),
        (zipped(tables={"profile": {}}), ArchiveReason.DAMAGED),
        (zipped(tables={"profile": ["x"]}), ArchiveReason.DAMAGED),
        (zipped(tables={"profile": [{"id": 1, "value": "x"}]}), ArchiveReason.DAMAGED),
        (zipped(tables={"profile": [{"id": "x", "value": 1.5}]}), ArchiveReason.DAMAGED),
        (zipped(tables={"profile": [{"id": "x", "value": True}]}), ArchiveReason.DAMAGED),
        (zipped(tables={"profile": [{"id": "x", "value": float("nan")}]}), ArchiveReason.DAMAGED),
        (zipped(changed={"profile": {"name": {"value": 1}}}), ArchiveReason.DAMAGED),
        (zipped(gone={"profile": ["x"]}), ArchiveReason.DAMAGED),
    ],
)
def test_what_is_wrong_is_refused_with_a_reason(data, expected):
    assert reason(data) is expected


def test_a_zip_of_something_else_is_no_archive():
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("Connections.csv", b"x")
    assert reason(packed.getvalue()) is ArchiveReason.NO_ARCHIVE


def test_a_link_in_the_zip_is_refused():
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(RECORDS, archives._as_json(SMALL))
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, "/etc/passwd")
    assert reason(packed.getvalue()) is ArchiveReason.DAMAGED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused():
    assert reason(zipped(RECORDS)) is ArchiveReason.DAMAGED


def test_a_name_that_stands_twice_in_the_records_is_refused():
    data = archives._as_json(SMALL).replace(b'"whose"', b'"whose": "Piet", "whose"')
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(RECORDS, data)
    assert reason(packed.getvalue()) is ArchiveReason.DAMAGED


def test_too_many_brackets_and_too_long_numbers_are_refused():
    for text in ('{"format": ' + "[" * 100_000, '{"format": ' + "9" * 10_000 + "}"):
        packed = BytesIO()
        with zipfile.ZipFile(packed, "w") as file:
            file.writestr(RECORDS, text)
        assert reason(packed.getvalue()) is ArchiveReason.DAMAGED


def test_records_that_become_too_large_are_not_unpacked_whole(monkeypatch):
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(RECORDS, bytes(50_000_000))
    monkeypatch.setattr(archives, "_LARGEST_RECORDS", 1_000_000)
    tracemalloc.start()
    try:
        assert reason(packed.getvalue()) is ArchiveReason.TOO_LARGE
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_too_many_files_are_refused(monkeypatch):
    monkeypatch.setattr(archives, "_MOST_MEMBERS", 2)
    assert reason(zipped("a", "b")) is ArchiveReason.DAMAGED


def test_a_place_that_holds_no_archive_is_refused(tmp_path, monkeypatch):
    (tmp_path / "empty").touch()
    (tmp_path / "large").write_bytes(b"PK" * 60)
    (tmp_path / "broken").write_bytes(b"PK")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(archives, "LARGEST", 100)
    expected = {
        "nothing": ArchiveReason.MISSING,
        "": ArchiveReason.FOLDER,
        "empty": ArchiveReason.EMPTY,
        "broken": ArchiveReason.DAMAGED,
        "large": ArchiveReason.TOO_LARGE,
        "pipe": ArchiveReason.NOT_READABLE,
        "x\x00y": ArchiveReason.NOT_READABLE,
    }
    for name, why in expected.items():
        with pytest.raises(ArchiveError) as error:
            read_archive(tmp_path / name)
        assert error.value.reason is why, name


def test_a_password_is_asked_for_and_a_wrong_one_is_told():
    data = write_archive(SMALL, [], "geheim", EASY)
    assert reason(data) is ArchiveReason.LOCKED
    assert reason(data, "Geheim") is ArchiveReason.WRONG_PASSWORD


def test_an_accent_typed_in_two_manners_is_one_password():
    assert sealed.unseal(sealed.seal(b"x", "e\u0301", EASY), "\u00e9") == b"x"


def test_a_header_that_asks_for_much_memory_is_refused_before_it_is_taken():
    data = sealed.seal(b"x", "geheim", EASY).replace(b" %d\n" % EASY, b" 40\n", 1)
    assert reason(data, "geheim") is ArchiveReason.TOO_HEAVY
    assert sealed.WORK <= sealed.MOST_WORK <= 18  # 256 MB


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_any_length_is_sealed(size):
    data = os.urandom(size)
    assert sealed.unseal(sealed.seal(data, "geheim", EASY), "geheim") == data


@pytest.mark.parametrize("cut", [-1, -16, -200, 0])
def test_what_is_cut_off_or_put_behind_it_is_seen(cut):
    data = sealed.seal(os.urandom(70_000), "geheim", EASY)
    changed = data[:cut] if cut else data + b"x"
    assert reason(changed, "geheim") is ArchiveReason.DAMAGED
    header = data.index(b"--- ")
    assert reason(data[:header], "geheim") is ArchiveReason.DAMAGED


def test_a_whole_part_cut_off_at_the_end_is_seen():
    data = sealed.seal(os.urandom(2 * 65_536), "geheim", EASY)
    assert reason(data[: -(65_536 + 16)], "geheim") is ArchiveReason.DAMAGED


def test_a_changed_header_is_seen():
    data = sealed.seal(b"x", "geheim", EASY)
    place = data.index(b"--- ") + 5
    changed = data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :]
    assert reason(changed, "geheim") is ArchiveReason.DAMAGED


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_garbled_archive_is_refused_or_read_as_it_was(data):
    whole = bytearray(write_archive(SMALL, [Paper("LEESMIJ.txt", b"hallo")]))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    with suppress(ArchiveError):
        end = data.draw(st.just(len(whole)) | st.integers(1, len(whole)))
        assert parts(archive_in(bytes(whole[:end]))) == parts(SMALL)
