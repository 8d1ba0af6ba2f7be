"""What opening a page asks of the file is counted: a long list makes it read no more rows, and few more steps."""

from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Circle, Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.storage.store import open_store
from netwerkapp.ui.pages import NAMES

SHORT, LONG = 300, 900  # people
MOST_QUERIES = 150  # of one page: twenty talks written out ask each for its parts, the steps for each question
A_STEP = 100  # of SQLite
PER_PERSON = 20  # steps: counting someone is allowed, reading them is not
AGAIN = 4  # queries: whether anything changed, and what undo and redo would do
SAME = ("contacts", "network", "conversations", "feelings", "report", "deleted")  # show nothing but the file


class Count:
    """Counts what SQLite does for a connection."""

    def __init__(self, connection):
        self._connection, self.queries, self.steps = connection, 0, 0

    def __enter__(self):
        self._connection.set_trace_callback(self._ask)
        self._connection.set_progress_handler(self._go_on, A_STEP)
        return self

    def __exit__(self, *_error):
        self._connection.set_trace_callback(None)
        self._connection.set_progress_handler(None, 0)

    def _ask(self, sql):
        self.queries += not sql.startswith("--")  # those are parts of a search

    def _go_on(self):
        self.steps += A_STEP


def costs(store, folder):
    """Open each page for the first time; return what each asked."""
    window = build_window(store, folder, "nl")
    found = {}
    for name in NAMES:
        with Count(store.door.connection) as count:
            window.show_page(name)
            QApplication.processEvents()
        found[name] = count
    window.close()
    window.deleteLater()
    return found


@pytest.fixture
def opened(qapp, store, clock, tmp_path):
    """What each page asks with a short list, and with a long one."""
    store.settings.set("welcomed", "yes")

    def add(numbers):
        circles, before = list(Circle), clock() - timedelta(days=40)
        store.contacts.add_all(
            [
                Contact(f"c{n}", before, Name(f"N{n}", "", f"{n * 7919:x}"), circle=circles[n % 7], closeness=n % 4 + 1)
                for n in numbers
            ]
        )

    add(range(SHORT))
    with store.door.whole():
        for n in range(30):
            talk = Conversation(f"t{n}", clock(), f"c{n}", status=Status.HELD, date=clock().date(), ring=2)
            store.conversations.save(talk)
    short = costs(store, tmp_path / "data")
    add(range(SHORT, LONG))
    return short, costs(store, tmp_path / "data")


def test_opening_a_page_asks_little_however_long_the_list_is(opened):
    short, long = opened
    assert {name: count.queries for name, count in long.items() if count.queries > MOST_QUERIES} == {}
    more = {name: (long[name].steps - short[name].steps) / (LONG - SHORT) for name in NAMES}
    assert more["ladder"] < 1
    compared = {"duplicates", "network"}  # names two by two; and of less than a thousand everyone is on the map
    assert {name: each for name, each in more.items() if each > PER_PERSON and name not in compared} == {}


@pytest.fixture
def window(qapp, store, clock, tmp_path):
    store.settings.set("welcomed", "yes")
    store.contacts.save(Contact("anna", clock(), Name("Anna", "", "Bos"), circle=Circle.CLUB, closeness=1))
    window = build_window(store, tmp_path / "data", "nl")
    yield window
    window.close()
    window.deleteLater()


def test_going_back_to_a_page_reads_nothing_when_nothing_changed(window, store):
    asked = {}
    for name in SAME:
        window.show_page(name)
        window.show_page("settings")
        with Count(store.door.connection) as count:
            window.show_page(name)
        asked[name] = count.queries
    assert {name: queries for name, queries in asked.items() if queries > AGAIN} == {}


def test_going_back_to_a_page_shows_what_was_changed_meanwhile_here_or_by_another_program(
    window, store, clock, tmp_path
):
    def names():
        window.show_page("settings")
        window.show_page("contacts")
        model = window.pages.contacts.people.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    assert names() == ["Anna Bos"]
    store.contacts.save(Contact("bram", clock(), Name("Bram", "", "Vos")))
    assert names() == ["Anna Bos", "Bram Vos"]
    with closing(open_store(tmp_path / "data", clock)) as other:
        other.contacts.delete("anna")
    assert names() == ["Bram Vos"]


def test_going_back_to_a_page_the_next_day_shows_that_day(window, clock):
    page, shown = window.pages.contacts, []
    window.show_page("contacts")
    shown.append(page.people.model.today)
    clock.forward(days=1)
    window.show_page("settings")
    window.show_page("contacts")
    shown.append(page.people.model.today)
    assert shown[1] - shown[0] == timedelta(days=1)
