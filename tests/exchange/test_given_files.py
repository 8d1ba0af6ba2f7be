"""A file that the user gives: its bytes, or why they cannot be had."""

import pytest

from netwerkapp.domain.archives import ArchiveReason
from netwerkapp.exchange.contact_files import FileReason
from netwerkapp.exchange.given_files import GivenFileError, Refusal, bytes_of


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_too_large(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert bytes_of(file, 5) == b"12345"
    with pytest.raises(GivenFileError, match="too_large"):
        bytes_of(file, 4)


@pytest.mark.parametrize("reason", Refusal)
def test_why_there_are_no_bytes_is_a_reason_for_every_kind_of_file(reason):
    assert (ArchiveReason(reason), FileReason(reason)) == (reason, reason)
