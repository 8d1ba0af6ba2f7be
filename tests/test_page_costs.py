"""What opening a page asks of the file is counted: a long list makes it read no more rows, and few more steps."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Circle, Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.store import open_store
from netwerkapp.ui.pages import NAMES

SHORT, LONG = 300, 900  # people
MOST_QUERIES = 150  # of one page: twenty talks written out ask each for its parts, the steps for each question
A_STEP = 100  # of SQLite
PER_PERSON = 20  # steps: counting someone is allowed, reading them is not
AGAIN = 4  # queries: whether anything changed, and what undo and redo would do
SAME = ("contacts", "network", "conversations", "feelings", "report", "deleted")  # show nothing but the file

pytestmark = pytest.mark.usefixtures("source_language_again")


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


@pytest.fixture
def many(window, store, clock):
    """Two hundred people more, and a talk with Anna that was held; the ladder is seen."""
    people = [Contact(f"c{n:03}", clock(), Name("Bo", "", f"{n:03}"), circle=Circle.FAMILY) for n in range(200)]
    store.contacts.add_all(people)
    store.conversations.save(
        Conversation("talk", clock(), "anna", status=Status.HELD, date=clock().date(), ring=2),
    )
    window.show_page("ladder")
    return window


def test_a_talk_that_is_opened_from_elsewhere_leaves_the_list_of_talks_for_later(many):
    page = many.pages.conversations
    many.pages.ladder.conversation_chosen.emit("talk")
    assert page.place() == "look_back talk"
    assert "listing" not in vars(page)
    page.show_list()
    assert [row.line.conversation.id for row in page.listing.rows] == ["talk"]


def test_a_new_talk_and_the_talk_of_a_gone_one_do_without_the_list_or_show_it(many):
    page = many.pages.conversations
    many.pages.ladder.place_chosen.emit("prepare", "")
    assert page.beginning.isVisibleTo(page)
    assert "listing" not in vars(page)
    many.pages.ladder.conversation_chosen.emit("gone")
    assert page.listing.isVisibleTo(page)


def read_of_people(window, store, contact):
    """Return how often rows of the list, and what you did with someone, are read when this person is opened."""
    asked = []
    store.door.connection.set_trace_callback(asked.append)
    window.pages.ladder.contact_chosen.emit(contact)
    QApplication.processEvents()
    store.door.connection.set_trace_callback(None)
    lines = [sql for sql in asked if "last_day" in sql and "json_each" in sql]
    return len(lines), sum("FROM touches WHERE contact =" in sql for sql in asked)


def test_someone_far_down_who_is_opened_from_elsewhere_costs_no_look_at_the_top_of_the_list(many, store):
    rows, persons = read_of_people(many, store, "c199")
    assert persons == 1  # nobody else is shown first
    assert rows <= 3  # the rows around, twice at most, and the person
    table = many.pages.contacts.people.table
    assert table.selected() == "c199"
    assert all(number > 0 for number in many.pages.contacts.people.model._pages)


def test_opening_the_same_person_again_does_not_read_the_list_again(many, store):
    read_of_people(many, store, "c199")
    many.show_page("ladder")
    assert read_of_people(many, store, "c199") == (1, 1)  # the person


def test_a_new_contact_is_begun_beside_the_list_without_showing_someone_first(many, store):
    asked = []
    store.door.connection.set_trace_callback(asked.append)
    many.pages.ladder.place_chosen.emit("new_contact", "")
    store.door.connection.set_trace_callback(None)
    page = many.pages.contacts
    assert page.sides.form.isVisibleTo(page)
    assert page.people.model.rowCount() == 201
    assert not [sql for sql in asked if "FROM touches WHERE contact =" in sql]


def greet(store, clock):
    store.touches.add(Touch("hello", clock(), clock().date(), TouchKind.GREETING, "c100"))


def test_after_a_moment_was_noted_nobody_is_counted_again(many, store, clock):
    for name in ("contacts", "network"):
        many.show_page(name)
    many.show_page("ladder")
    greet(store, clock)
    asked = []
    store.door.connection.set_trace_callback(asked.append)
    for name in ("contacts", "network"):
        many.show_page(name)
    store.door.connection.set_trace_callback(None)
    assert any("FROM touches" in sql for sql in asked)
    assert [sql for sql in asked if "COUNT(*)" in sql and "FROM contacts WHERE" in sql and "LIMIT" not in sql] == []


def test_the_map_stays_as_it_is_after_a_change_that_it_does_not_show(many, store, clock):
    def seen():
        many.show_page("network")
        page = many.pages.network
        page.map.grab()
        return page._content, page.map._made

    content, picture = seen()
    many.show_page("ladder")
    store.contacts.save(replace(store.contacts.get("c100"), notes="Zingt."))
    assert all(now is before for now, before in zip(seen(), (content, picture), strict=True))
    greet(store, clock)
    many.show_page("ladder")
    others = seen()
    assert others[0] is not content
    assert sum(dot.person.last_contact is not None for dot in others[0].dots) == 2


def test_how_it_feels_stays_as_it_is_after_a_change_that_it_does_not_show(many, store, clock):
    for number in range(3):
        day = clock().date() - timedelta(days=number)
        store.conversations.save(Conversation(f"t{number}", clock(), "anna", status=Status.HELD, date=day, ring=2))
        store.reflections.save(Reflection(f"t{number}", clock(), ease=3, useful=4))
    store.preparations.save_answer("t0", "fear", "Stilte.", "visit")
    many.show_page("feelings")
    page, resets = many.pages.feelings, []
    page.trend.table.model().modelReset.connect(lambda: resets.append(1))
    rows = list(page.ledger.rows)
    many.show_page("ladder")
    greet(store, clock)
    many.show_page("feelings")
    assert resets == []
    assert page.ledger.rows == rows
    many.show_page("ladder")
    store.reflections.save(Reflection("t1", clock(), ease=1, useful=4))
    many.show_page("feelings")
    assert resets == [1]


def test_what_is_folded_away_in_a_look_back_is_made_when_it_is_unfolded(many, store, clock):
    store.reflections.save(Reflection("talk", clock(), ease=3, useful=4, benefits=frozenset({Benefit.ADVICE})))
    many.pages.ladder.conversation_chosen.emit("talk")
    more = many.pages.conversations.reflection.more
    assert not more.is_made()
    more.header.click()
    assert more.cards["benefits"].value() == ("advice",)
    assert more.parts["gave"].isVisibleTo(more)


def test_a_sheet_reads_the_steps_when_your_own_story_can_be_taken_over(many, store, clock):
    store.conversations.save(Conversation("next", clock(), "anna", status=Status.PREPARING))
    many.pages.ladder.conversation_chosen.emit("next")
    assert "steps" not in vars(many.pages._content)
    many.pages.conversations.preparation.sheet.open("story")
    assert "steps" in vars(many.pages._content)


def test_a_page_on_which_something_was_opened_is_not_read_again_until_something_changes(many, store):
    for opened, name in (
        (lambda ladder: ladder.contact_chosen.emit("c199"), "contacts"),
        (lambda ladder: ladder.conversation_chosen.emit("talk"), "conversations"),
        (lambda _ladder: many.pages.contacts.map_wanted.emit("c100"), "network"),
    ):
        opened(many.pages.ladder)
        many.show_page("settings")
        with Count(store.door.connection) as count:
            many.show_page(name)
        assert count.queries <= AGAIN, name


def test_the_map_is_read_once_for_who_is_chosen_in_the_list(many, store):
    many.show_page("contacts")
    asked = []
    store.door.connection.set_trace_callback(asked.append)
    many.pages.contacts.map_wanted.emit("c100")
    store.door.connection.set_trace_callback(None)
    assert many.pages.network.place() == "c100"
    assert sum("WITH plans" in sql for sql in asked) == 1
