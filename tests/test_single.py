"""One window per folder, seen from real processes."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from threading import Timer

import pytest

from netwerkapp.single import LOCK_NAME, claim, hand_over

HOLD = """
import sys, threading
from pathlib import Path
from netwerkapp.single import claim
held = claim(Path(sys.argv[1]))
if held:
    held.listen(lambda arguments: print(arguments, flush=True))
print("claimed" if held else "taken", flush=True)
if held:
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    run = tmp_path / "run"
    run.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    made = tmp_path / "data with ünïcode"
    made.mkdir()
    return made


@pytest.fixture
def start(folder):
    processes = []

    def make():
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        processes.append(process)
        return process, process.stdout.readline().strip()

    yield make
    for process in processes:
        process.kill()
        process.communicate()


def test_the_first_has_it_and_the_second_does_not(folder, start):
    assert start()[1] == "claimed"
    assert start()[1] == "taken"
    assert claim(folder) is None


def test_a_second_start_hands_its_arguments_to_the_first(folder, start):
    first, _ = start()
    begun = time.monotonic()
    assert hand_over(folder, ["/home/a b/vrienden.vcf", "é"])
    assert time.monotonic() - begun < 1
    assert first.stdout.readline().strip() == "['/home/a b/vrienden.vcf', 'é']"


def test_after_a_kill_it_is_free_at_once(folder, start):
    first, _ = start()
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    assert not hand_over(folder, [], patience=0.1)
    assert start()[1] == "claimed"
    assert hand_over(folder, ["again"])


def test_what_stands_in_the_lock_file_means_nothing(folder):
    (folder / LOCK_NAME).write_bytes(b"\xff garbage 99999 \x00")
    held = claim(folder)
    assert held is not None
    held.release()
    again = claim(folder)
    assert again is not None
    again.release()


def test_a_message_that_makes_no_sense_is_passed_over(folder):
    import socket

    from netwerkapp.callers import socket_path

    heard = []
    held = claim(folder)
    held.listen(heard.append)
    for message in (b"\n", b"not json\n", b'{"a": 1}\n', b""):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(socket_path(folder)))
            line.sendall(message)
    assert hand_over(folder, ["well"])
    assert heard == [["well"]]
    held.release()


def test_a_second_start_waits_for_a_first_that_is_starting_itself(folder):
    heard = []
    held = claim(folder)
    Timer(0.2, held.listen, [heard.append]).start()
    assert hand_over(folder, ["early"])
    assert heard == [["early"]]
    held.release()


def test_starts_of_a_flatpak_meet_in_the_part_of_the_runtime_folder_that_they_share(
    folder, start, monkeypatch, tmp_path_factory
):
    run = tmp_path_factory.mktemp("r")  # the name of a socket is short
    shared = run / "app" / "org.example.netwerkapp"
    shared.mkdir(parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    monkeypatch.setenv("FLATPAK_ID", "org.example.netwerkapp")
    process, _ = start()
    assert hand_over(folder, ["people.vcf"], patience=10)
    assert process.stdout.readline().strip() == "['people.vcf']"
    assert [file.parent for file in run.rglob("netwerkapp-*")] == [shared]


def test_nobody_listening_is_no_error(folder):
    assert not hand_over(folder, ["a"], patience=0.1)


def test_without_a_runtime_folder_a_private_one_is_made(folder, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    short = Path(tempfile.mkdtemp(prefix="n"))  # the name of a socket has room for 108 bytes
    monkeypatch.setattr("tempfile.tempdir", str(short))
    held = claim(folder)
    held.listen(lambda arguments: None)
    assert hand_over(folder, [])
    held.release()
    made = next(short.iterdir())
    assert made.stat().st_mode & 0o777 == 0o700
    shutil.rmtree(short)
