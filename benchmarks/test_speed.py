"""What is done often or waited for, measured by pytest-benchmark in processor time; `make bench` runs it."""

import os
from contextlib import ExitStack
from dataclasses import replace
from itertools import count

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from large_file import FAMILY, GIVEN, NOW, large_store
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.backups import Reason
from netwerkapp.exchange.contact_files import open_file, people_in
from netwerkapp.exchange.csv_writer import write_table
from netwerkapp.exchange.vcard_writer import write_vcards
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.store import open_store

FEW, MANY = (10_000, 2_000), (100_000, 5_000)  # contacts and talks
HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = "Piet,Berg{n},https://www.linkedin.com/in/piet{n},,Bakkerij {n},Bakker,12 Mar 2024\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg{n};Piet;;;\r\nFN:Piet Berg{n}\r\nTEL:06{n:08}\r\nUID:p{n}\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def opened():
    """Gives the large files, each opened once."""
    with ExitStack() as stack:
        stores = {}

        def of_size(size):
            if size not in stores:
                stores[size] = stack.enter_context(large_store(*size))
            return stores[size]

        yield of_size


@pytest.fixture(scope="module")
def app():
    return QApplication.instance() or QApplication([])


def test_search_per_key_with_100000(benchmark, opened):
    """Names typed letter by letter: how many are found, and the first page."""
    store, _ = opened(MANY)
    names = [f"{given} {family}"[:end] for given, family in zip(GIVEN, FAMILY, strict=False) for end in range(1, 10)]
    keys = (names[number * 7 % len(names)] for number in count())

    def key():
        query = ContactQuery(search=next(keys))
        store.contacts.count(query)
        store.contacts.page(query, 0, 30)

    benchmark.pedantic(key, rounds=200, warmup_rounds=10)


def test_first_page_of_the_list_with_100000(benchmark, opened):
    store, _ = opened(MANY)
    benchmark(lambda: store.contacts.page(ContactQuery(), 0, 30))


@pytest.mark.parametrize("size", [FEW, MANY], ids=["10000", "100000"])
def test_ladder_after_a_change_with(benchmark, opened, size):
    store, _ = opened(size)
    known, closeness = store.contacts.get("contact 77"), count()

    def change():
        store.contacts.save(replace(known, closeness=next(closeness) % 4 + 1))
        store.ladders.read()

    benchmark.pedantic(change, rounds=40, warmup_rounds=2)


@pytest.mark.parametrize("size", [FEW, MANY], ids=["10000", "100000"])
def test_ladder_after_a_talk_changed_with(benchmark, opened, size):
    store, _ = opened(size)
    talk, fear = store.conversations.all(1)[0].id, count()

    def change():
        known = store.conversations.get(talk)
        store.conversations.save(replace(known, fear=next(fear) % 10))
        store.ladders.read()

    benchmark.pedantic(change, rounds=40, warmup_rounds=2)


@pytest.mark.parametrize("other_week", [False, True], ids=["as_it_was", "with_another_week"])
def test_ladder_page_redrawn(benchmark, opened, app, other_week):
    store, folder = opened(FEW)
    window = build_window(store, folder, clock=lambda: NOW)
    window.resize(1180, 760)
    window.show()
    window.show_page("ladder")
    page = window.pages.ladder

    QTest.qWait(200)  # until it is seen: nothing is drawn before

    def redraw():
        if other_week:
            page._around.week.show_groups([])
        page.refresh()
        app.processEvents()  # what has to be laid out, and is painted

    benchmark.pedantic(redraw, rounds=40, warmup_rounds=2)
    window.close()


def test_map_frame_with_1000_people(benchmark, opened, app):
    store, folder = opened(FEW)
    window = build_window(store, folder, clock=lambda: NOW)
    window.resize(1180, 760)
    window.show()
    window.show_page("network")
    shown, image = window.pages.network.map, QImage(720, 620, QImage.Format.Format_ARGB32_Premultiplied)
    assert len(store.network.people()) == 1000

    def frame():
        QTest.keyClick(shown, Qt.Key.Key_Right)
        shown.render(image)

    benchmark(frame)
    window.close()


def test_who_stands_twice_with_10000(benchmark, opened):
    store, _ = opened(FEW)
    benchmark.pedantic(store.duplicates.pairs, rounds=3)


@pytest.mark.parametrize(
    ("name", "head", "row", "many"),
    [("people.vcf", "", CARD, 10_000), ("Connections.csv", HEAD, ROW, 100_000)],
    ids=["10000_vcards", "100000_linkedin_rows"],
)
def test_import_of(benchmark, tmp_path, name, head, row, many):
    file = tmp_path / name
    file.write_text(head + "".join(row.format(n=n) for n in range(many)), newline="")
    turn = count()

    def empty():
        return (open_store(tmp_path / str(next(turn)), lambda: NOW),), {}

    def bring_in(store):
        people = people_in(open_file(file))
        assert store.imports.write(Incoming(people.cards, people.skipped, people.program)).new == many
        store.close()

    benchmark.pedantic(bring_in, setup=empty, rounds=2 if many > 50_000 else 3)


@pytest.mark.parametrize("write", [write_vcards, write_table], ids=["vcards", "table"])
def test_export_of_100000(benchmark, opened, write):
    store, _ = opened(MANY)
    benchmark.pedantic(lambda: write(store.exports.everyone()), rounds=2)


def test_backup_of_100000(benchmark, opened):
    store, folder = opened(MANY)
    benchmark.pedantic(lambda: Backups(folder, store.now).make(Reason.CHANGES), rounds=2)
