"""One window per folder on a system without local sockets: a note in the folder brings files to the first window."""

import json
import os
import queue
import socket
import time

import pytest

from netwerkapp.callers import Listener, hand_over
from netwerkapp.letterbox import NOTE


@pytest.fixture
def heard(monkeypatch, tmp_path):
    """What the first window on the folder hears, on a system without local sockets."""
    monkeypatch.delattr(socket, "AF_UNIX")
    said = queue.Queue()
    listener = Listener(tmp_path, said.put)
    yield said
    listener.close()


def test_second_start_hands_its_files_to_the_first_window(heard, tmp_path):
    assert hand_over(tmp_path, ["C:\\Mijn map\\ménsen.vcf"], patience=10)
    assert heard.get(timeout=10) == ["C:\\Mijn map\\ménsen.vcf"]
    assert hand_over(tmp_path, [], patience=10)
    assert heard.get(timeout=10) == []
    assert not list(tmp_path.iterdir())


def test_nobody_there_is_no_error_and_leaves_no_note(monkeypatch, tmp_path):
    monkeypatch.delattr(socket, "AF_UNIX")
    assert not hand_over(tmp_path, ["people.vcf"], patience=0.1)
    assert not list(tmp_path.iterdir())
    assert not hand_over(tmp_path / "not there", [], patience=0.1)


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "\x00", json.dumps(["old.vcf"])])
def test_note_that_makes_no_sense_or_is_old_is_passed_over(heard, tmp_path, text):
    draft = tmp_path / "draft"
    draft.write_text(text, encoding="utf-8")
    if "old" in text:
        os.utime(draft, (time.time() - 60,) * 2)
    draft.replace(tmp_path / NOTE)
    while (tmp_path / NOTE).exists():
        time.sleep(0.01)
    assert hand_over(tmp_path, ["next"], patience=10)
    assert heard.get(timeout=10) == ["next"]
