"""The list finds people however their names are typed, and puts first whom something comes next with."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from netwerkapp.domain.contacts import Attitude, Circle, Contact, KnowsISearch
from netwerkapp.domain.conversations import Channel, Conversation, Status
from netwerkapp.domain.names import Name, split_name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.contact_list import ContactQuery, Show, Sort, match_words, years_before
from netwerkapp.storage.contact_search import ContactSearch
from netwerkapp.storage.contacts import Contacts
from netwerkapp.storage.conversations import Conversations
from netwerkapp.storage.database import FILE_NAME, make_folder, open_database, open_in_memory
from netwerkapp.storage.door import Door
from netwerkapp.storage.migrations import migrations
from netwerkapp.storage.touches import Touches
from tests.storage.versions import changes

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)
TODAY = NOW.date()


class People:
    """A file in memory, and the shortest way to put people, talks and touches in it."""

    def __init__(self):
        self.door = Door(open_in_memory(), lambda: NOW)
        self.contacts = Contacts(self.door)
        self.conversations = Conversations(self.door)
        self.touches = Touches(self.door)

    def close(self):
        self.door.connection.close()

    def add(self, name, **fields):
        contact = Contact(id=f"c {name}", created_at=NOW, name=split_name(name), **fields)
        self.contacts.save(contact, kind="contact_added")
        return contact.id

    def talk(self, contact, status, days, **fields):
        talk = Conversation(
            id=f"t {contact} {status} {days}",
            created_at=NOW,
            contact=contact,
            status=status,
            date=TODAY + timedelta(days=days),
            **fields,
        )
        self.conversations.save(talk)
        return talk.id

    def touch(self, contact, days, kind=TouchKind.GREETING, conversation=None):
        day = TODAY + timedelta(days=days)
        touch = Touch(f"m {contact} {days} {kind}", NOW, day, kind, contact=contact, conversation=conversation)
        self.touches.add(touch)
        return touch.id

    def names(self, search="", **fields):
        query = ContactQuery(search=search, **fields)
        found = [line.contact.name.full for line in self.contacts.page(query, 0, 100)]
        assert self.contacts.count(query) == len(found)
        return found


@pytest.fixture
def people():
    with closing(People()) as people:
        yield people


@pytest.fixture(scope="module")
def nobody():
    with closing(People()) as people:
        yield people


def test_every_field_of_a_contact_is_found_back(people):
    giver = people.add("Ria Postma")
    contact = Contact(
        id="c1",
        created_at=NOW,
        name=Name("Pieter", "van der", "Berg", "Piet"),
        circle=Circle.COLLEAGUES,
        closeness=2,
        organisation="ziekenhuis",
        job="planner",
        place="Goes",
        phone="06 00 00 00 12",
        email="piet@example.nl",
        profile="example.nl/piet",
        met="zes jaar samen\nop de planning",
        knows="fietst",
        offer="tijd",
        notes="‘zeker’\u00a0bellen",
        formal=True,
        fear=0,
        use=5,
        knows_i_search=KnowsISearch.A_LITTLE,
        rather_not=True,
        rhythm_days=0,
        first_choice=date(2026, 12, 1),
        introduced_by=giver,
        source="via Ria",
        trade="logistiek",
        channel=Channel.WALK,
        known_since="2015",
        tags=("koor", "fietst"),
        occupied_with="een verhuizing",
        attitude=Attitude.THINKS_ALONG,
        snoozed_until=date(2026, 12, 3),
        birthday="02-29",
        next_step="artikel sturen",
        next_step_on=date(2026, 12, 4),
        uid="urn:uuid:1",
    )
    people.contacts.save(contact)
    assert people.contacts.get("c1") == contact


def test_only_a_name_is_required_and_any_part_of_it_will_do(people):
    for part in ("given", "particle", "family"):
        people.contacts.save(Contact(id=part, created_at=NOW, name=Name(**{part: "Henk"})))
    assert people.contacts.count() == 3


def test_a_contact_without_a_name_is_refused_and_nothing_is_written(people):
    with pytest.raises(ValueError, match="needs a name"):
        people.contacts.save(Contact(id="c1", created_at=NOW, name=Name(" ", "\n", ""), job="planner"))
    assert people.contacts.get("c1") is None
    assert people.door.undoable() is None


def test_an_unknown_contact_is_none(people):
    assert people.contacts.get("nobody") is None
    assert people.contacts.line("nobody") is None


def test_a_deleted_contact_is_off_the_list_and_undo_puts_it_back(people):
    henk = people.add("Henk Verbruggen", circle=Circle.COLLEAGUES)
    people.contacts.delete(henk)
    assert people.names() == people.names("henk") == []
    assert people.contacts.line(henk) is None
    assert people.contacts.circles() == {}
    assert people.contacts.get(henk).name.full == "Henk Verbruggen"
    assert people.door.undo() == "contact_deleted"
    assert people.names("henk") == ["Henk Verbruggen"]


def test_changing_a_deleted_contact_does_not_bring_it_back(people):
    henk = people.add("Henk")
    people.contacts.delete(henk)
    people.contacts.save(replace(people.contacts.get(henk), job="planner"))
    assert people.names() == []


def test_changes_of_one_visit_are_taken_back_together(people):
    henk = people.add("Henk")
    for text in ("p", "pl", "planner"):
        people.contacts.save(replace(people.contacts.get(henk), job=text), visit="v1")
    people.door.undo()
    assert people.contacts.get(henk).job == ""
    assert people.names() == ["Henk"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zoe", "Zoë Bakker"),
        ("Zoë", "Zoe Bakker"),
        ("ZOË b", "Zoë Bakker"),
        ("vries", "Saskia de Vries"),
        ("de vries", "Saskia de Vries"),
        ("vries sas", "Saskia de Vries"),
        ("berg", "Piet van der Berg"),
        ("van der berg", "Piet van der Berg"),
        ("der", "Piet van der Berg"),
        ("p", "Piet van der Berg"),
        ("weiss", "Uli Weiß"),
        ("weiß", "Uli Weiss"),
        ("lukasz", "Łukasz Kos"),
        ("łuk", "Lukasz Kos"),
        ("bjorn", "Bjørn Moe"),
        ("øst", "Ostergaard Moe"),
        ("jan scholten", "Dirk-Jan Scholten"),
        ("dirk-jan", "Dirk-Jan Scholten"),
        ("o'n", "Shaun O’Neil"),
        ("veld", "Willem in 't Veld"),
        ("  henk  ", "Henk"),
        ('"henk"', "Henk"),
        ("henk*", "Henk"),
    ],
)
def test_a_name_is_found_however_it_is_typed(people, typed, name):
    people.add("Xaver Quant")
    people.add(name)
    assert people.names(typed) == [name]


@pytest.mark.parametrize("typed", ["erg", "pieter", "piet jansen", "🌷", "'", '"', "NEAR(", "a OR b", "-", "\0"])
def test_what_is_not_there_is_not_found(people, typed):
    people.add("Piet van der Berg")
    assert people.names(typed) == []


def test_a_search_of_spaces_shows_everyone(people):
    people.add("Henk")
    assert people.names("   ") == ["Henk"]


def test_people_are_found_by_work_place_and_how_you_know_them(people):
    people.add("Henk", job="Teamleider planning", organisation="Ziekenhuis", place="Lindewaard", met="Koor")
    for typed in ("planning", "zieken", "linde", "koor", "henk linde"):
        assert people.names(typed) == ["Henk"]


def test_a_new_name_is_found_and_the_old_one_no_more(people):
    henk = people.add("Henk Verbruggen")
    people.contacts.save(replace(people.contacts.get(henk), name=Name("Hendrik", "", "Smit")))
    assert people.names("verbruggen") == []
    assert people.names("smit") == ["Hendrik Smit"]
    people.door.undo()
    assert people.names("verbruggen") == ["Henk Verbruggen"]


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=30))
def test_no_search_text_is_too_odd_to_search_for(nobody, text):
    assert nobody.names(text) == []


@given(
    st.text(st.characters(max_codepoint=0x24F, categories=("L",)), min_size=1, max_size=8),
    st.text(st.characters(max_codepoint=0x24F, categories=("L", "N")), min_size=1, max_size=8),
)
def test_everyone_is_found_by_the_beginning_of_each_part_of_the_name(given_name, family):
    with closing(People()) as people:
        people.contacts.save(Contact(id="c1", created_at=NOW, name=Name(given_name, "van", family)))
        assert len(people.names(f"{family[:2]} {given_name[:3]}")) == 1


def test_words_to_match_are_beginnings_of_words():
    assert match_words("de Vriës") == '"de"* AND "vries"*'
    assert match_words(" - ") == ""


def test_whom_something_comes_next_with_stands_first(people):
    for name in ("Anna Bos", "Bea Vos", "Cor Dam", "Dirk Aal", "Els Zee"):
        people.add(name)
    people.talk("c Bea Vos", Status.PLANNED, 5)
    people.talk("c Els Zee", Status.PREPARING, 2)
    people.talk("c Cor Dam", Status.HELD, -1)
    assert people.names() == ["Cor Dam", "Els Zee", "Bea Vos", "Dirk Aal", "Anna Bos"]
    assert people.names(descending=True) == ["Bea Vos", "Els Zee", "Cor Dam", "Dirk Aal", "Anna Bos"]


def test_a_line_says_what_comes_next(people):
    henk = people.add("Henk")
    people.talk(henk, Status.PLANNED, 9)
    first = people.talk(henk, Status.PLANNED, 2, channel=Channel.COFFEE)
    people.talk(henk, Status.PLANNED, -2)
    people.talk(henk, Status.IDEA, 1)
    line = people.contacts.line(henk)
    assert (line.next_date, line.next_channel, line.next_conversation) == (
        date(2026, 11, 26),
        "coffee",
        first,
    )
    assert not line.thanks_due
    assert line.last_contact is None


def test_a_thank_you_comes_before_a_planned_talk_and_is_best_sent_the_day_after(people):
    henk = people.add("Henk")
    people.talk(henk, Status.PLANNED, 2)
    held = people.talk(henk, Status.HELD, -1)
    line = people.contacts.line(henk)
    assert line.thanks_due
    assert (line.next_date, line.next_conversation) == (TODAY, held)
    assert people.names(show=Show.PLANNED) == ["Henk"]


@pytest.mark.parametrize(("days", "due"), [(0, True), (-13, True), (-14, False)])
def test_a_thank_you_stands_in_the_list_for_two_weeks(people, days, due):
    henk = people.add("Henk")
    people.talk(henk, Status.HELD, days)
    assert people.contacts.line(henk).thanks_due is due


def test_a_talk_from_before_the_app_asks_no_thank_you(people):
    henk = people.add("Henk")
    people.talk(henk, Status.HELD, -1, retro=True)
    assert not people.contacts.line(henk).thanks_due


@pytest.mark.parametrize(
    ("days", "of_talk", "due"),
    [(-2, True, False), (0, False, False), (-3, False, False), (-4, False, True)],
)
def test_a_thank_you_that_was_sent_is_no_longer_due(people, days, of_talk, due):
    henk = people.add("Henk")
    talk = people.talk(henk, Status.HELD, -3)
    people.touch(henk, days, TouchKind.THANKS, talk if of_talk else None)
    assert people.contacts.line(henk).thanks_due is due
    people.door.undo()
    assert people.contacts.line(henk).thanks_due


def test_a_thank_you_for_one_talk_leaves_that_of_the_other_due(people):
    henk = people.add("Henk")
    people.talk(henk, Status.HELD, -5)
    second = people.talk(henk, Status.HELD, -1)
    people.touch(henk, -1, TouchKind.THANKS, second)
    assert people.contacts.line(henk).next_date == TODAY - timedelta(days=4)


def test_last_contact_is_the_newest_of_talks_and_touches_up_to_today(people):
    henk = people.add("Henk")
    people.talk(henk, Status.DONE, -40)
    people.touch(henk, -10)
    people.touch(henk, 3)
    assert people.contacts.line(henk).last_contact == TODAY - timedelta(days=10)
    people.talk(henk, Status.HELD, -2)
    assert people.contacts.line(henk).last_contact == TODAY - timedelta(days=2)


def test_a_talk_that_was_cancelled_or_deleted_is_no_contact(people):
    henk = people.add("Henk")
    people.talk(henk, Status.CANCELLED, -2)
    people.conversations.delete(people.talk(henk, Status.HELD, -1))
    people.touches.delete(people.touch(henk, -1))
    line = people.contacts.line(henk)
    assert (line.last_contact, line.next_date, line.thanks_due) == (None, None, False)


def test_the_list_can_show_whom_you_have_not_spoken_and_whom_a_talk_is_planned_with(people):
    for name in ("Anna", "Bea", "Cor", "Dirk"):
        people.add(name)
    people.talk("c Anna", Status.HELD, -20)
    people.touch("c Bea", 0)
    people.talk("c Cor", Status.PLANNED, 0)
    people.talk("c Anna", Status.PLANNED, -1)
    people.touches.add(Touch("with a stranger", NOW, TODAY, TouchKind.GREETING))
    people.conversations.save(Conversation("with nobody", NOW, status=Status.HELD, date=TODAY))
    assert people.names(show=Show.NEVER_SPOKEN) == ["Cor", "Dirk"]
    assert people.names(show=Show.PLANNED) == ["Cor"]
    assert people.names("dir", show=Show.NEVER_SPOKEN) == ["Dirk"]


def test_the_list_can_show_one_circle(people):
    people.add("Anna", circle=Circle.CLUB)
    people.add("Bea", circle="Koor 'Vrij'")
    people.add("Cor")
    assert people.names(circle=Circle.CLUB) == ["Anna"]
    assert people.names(circle="Koor 'Vrij'") == ["Bea"]
    assert people.contacts.circles() == {"club": 1, "Koor 'Vrij'": 1}


def test_the_list_can_show_a_closeness_a_tag_and_who_knows_that_you_look(people):
    people.add("Anna", closeness=1, tags=("koor", "zorg"), knows_i_search=KnowsISearch.YES)
    people.add("Bea", closeness=2, tags=("Ärzte",), knows_i_search=KnowsISearch.A_LITTLE)
    people.add("Cor", closeness=1, tags=("zorgvuldig",), knows_i_search=KnowsISearch.NO)
    people.contacts.delete(people.add("Dirk", tags=("weg",)))
    assert people.names(closeness=1) == ["Anna", "Cor"]
    assert people.names(tag="zorg") == ["Anna"]
    assert people.names(tag="nergens") == []
    assert people.names(show=Show.KNOWS_I_SEARCH) == ["Anna", "Bea"]
    assert people.contacts.tags() == ["Ärzte", "koor", "zorg", "zorgvuldig"]


def test_people_are_found_by_tag_own_circle_and_the_name_of_a_circle(people):
    people.add("Anna", circle=Circle.COLLEAGUES)
    people.add("Bea", circle="Boekenclub", tags=("zorg", "fietst graag"))
    people.add("Cor Collega")
    called = tuple({Circle.COLLEAGUES: "oud-collega’s", Circle.CLUB: "vereniging"}.items())
    assert people.names("collega", circle_names=called) == ["Anna", "Cor Collega"]
    assert people.names("oud-coll", circle_names=called) == ["Anna"]
    assert people.names("vereniging", circle_names=called) == []
    for typed in ("boeken", "graag zorg", "bea fietst"):
        assert people.names(typed, circle_names=called) == ["Bea"]


def test_a_step_of_your_own_comes_next_unless_something_is_sooner(people):
    henk = people.add("Henk", next_step="artikel sturen", next_step_on=TODAY + timedelta(days=2))
    people.add("Anna")
    line = people.contacts.line(henk)
    assert (line.next_step, line.next_date, line.next_conversation) == ("artikel sturen", date(2026, 11, 26), None)
    assert people.names() == ["Henk", "Anna"]
    people.talk(henk, Status.PLANNED, 1)
    line = people.contacts.line(henk)
    assert (line.next_step, line.next_date) == ("", date(2026, 11, 25))


def test_people_of_an_older_file_are_found_by_their_circle(tmp_path):
    make_folder(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as old:
        migrations.apply(Database(old), stop_before=more_of_a_person())
        for row in (("a", "family"), ("b", "Eigen Kring"), ("c", None)):
            old.execute(
                "INSERT INTO contacts (id, given, circle, sort_key, search_text, created_at) "
                "VALUES (?, ?, ?, ?, ?, '2026-01-01T00:00:00+01:00')",
                (row[0], *row, row[0], row[0]),
            )
        old.commit()
    with closing(open_database(tmp_path)) as connection:
        contacts = Contacts(Door(connection, lambda: NOW))
        called = ((Circle.FAMILY, "familie"),)
        found = [contacts.page(ContactQuery(text, circle_names=called), 0, 9) for text in ("famil", "kring")]
    assert [[line.contact.id for line in lines] for lines in found] == [["a"], ["b"]]


def more_of_a_person():
    return next(name for name in changes() if name.endswith("of_a_person"))


def test_each_column_can_be_the_order_and_be_turned_around_with_empty_ones_last(people):
    people.add("Anna van der Berg", circle="Koor", closeness=3)
    people.add("Bea de Vries", circle=Circle.CLUB, closeness=1)
    people.add("Cor Aal", circle=Circle.FAMILY, closeness=3)
    people.add("Dirk Zee")
    people.touch("c Bea de Vries", -3)
    people.touch("c Anna van der Berg", -1)
    anna, bea, cor, dirk = "Anna van der Berg", "Bea de Vries", "Cor Aal", "Dirk Zee"
    for sort, up, down in (
        (Sort.NAME, [cor, anna, bea, dirk], [dirk, bea, anna, cor]),
        (Sort.CIRCLE, [cor, bea, anna, dirk], [anna, bea, cor, dirk]),
        (Sort.CLOSENESS, [bea, cor, anna, dirk], [cor, anna, bea, dirk]),
        (Sort.LAST, [anna, bea, cor, dirk], [bea, anna, cor, dirk]),
    ):
        assert people.names(sort=sort) == up, sort
        assert people.names(sort=sort, descending=True) == down, sort


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", Sort)
def test_pages_together_are_the_whole_list(people, sort, descending):
    for number in range(25):
        people.add(f"Henk Jansen{number % 7} {number}")
    for contact in people.contacts.named("jansen3"):
        people.talk(contact.id, Status.PLANNED, 1)
        people.touch(contact.id, -1)
    query = ContactQuery(sort=sort, descending=descending)
    pages = [line.contact.id for offset in range(0, 30, 2) for line in people.contacts.page(query, offset, 2)]
    assert len(set(pages)) == 25
    for place, contact in enumerate(pages):
        assert people.contacts.position(query, contact) == place


def test_who_is_not_in_the_list_has_no_place_in_it(people):
    henk = people.add("Henk")
    assert people.contacts.position(ContactQuery(search="anna"), henk) is None
    assert people.contacts.position(ContactQuery(circle="club"), henk) is None
    people.contacts.delete(henk)
    assert people.contacts.position(ContactQuery(), henk) is None


def test_people_can_be_looked_up_by_name(people):
    people.add("Anna van der Berg")
    people.add("Piet Berg")
    people.talk("c Piet Berg", Status.PLANNED, 1)
    assert [contact.name.given for contact in people.contacts.named("berg")] == ["Anna", "Piet"]
    assert [contact.name.given for contact in people.contacts.named("berg", 1)] == ["Anna"]


def test_reading_the_list_writes_nothing(people):
    people.add("Henk")
    before = people.door.connection.total_changes
    people.names("henk", show=Show.NEVER_SPOKEN, sort=Sort.LAST)
    people.contacts.circles()
    assert people.door.connection.total_changes == before


def test_several_people_are_added_in_one_action_or_none(store, clock):
    people = [Contact("a", clock(), Name("Anna")), Contact("b", clock(), Name("Bram"))]
    store.contacts.add_all(people)
    assert store.contacts.count() == 2
    store.undo()
    assert store.contacts.count() == 0
    with pytest.raises(ValueError, match="name"):
        store.contacts.add_all([*people, Contact("c", clock(), Name("  "))])
    assert store.contacts.count() == 0


def test_the_newest_come_first_and_of_those_whom_it_is_open_what_they_know(people):
    contacts = people.contacts
    assert contacts.first_added() is None
    moments = [datetime(2026, 11, day, 9, 0, tzinfo=UTC) for day in (1, 2, 3)]
    for name, moment in zip(("old", "middle", "new"), moments, strict=True):
        contacts.save(Contact(name, moment, Name(name.title())), "contact_added")
    contacts.save(replace(contacts.get("new"), knows_i_search=KnowsISearch.NO))
    assert [one.id for one in contacts.newest(5)] == ["middle", "old", "new"]
    assert [one.id for one in contacts.newest(1)] == ["middle"]
    assert contacts.first_added() == moments[0]
    contacts.delete("old")
    assert contacts.first_added() == moments[1]


def test_you_begin_with_one_person_at_most(people):
    anna, henk = people.add("Anna"), people.add("Henk")
    people.contacts.choose_first(anna, True)
    people.contacts.choose_first(henk, True)
    firsts = [people.contacts.get(one).first_choice for one in (anna, henk)]
    assert firsts == [None, TODAY]
    people.contacts.choose_first(henk, False)
    assert people.contacts.get(henk).first_choice is None
    people.door.undo()
    people.door.undo()
    assert people.contacts.get(anna).first_choice == TODAY


def test_several_people_get_tags_a_circle_or_leave_in_one_step(people):
    anna, henk = people.add("Anna", tags=("Koor",)), people.add("Henk", circle=Circle.CLUB)
    contacts = people.contacts
    contacts.add_tag([anna, henk], ["koor", "zorg"])
    assert [contacts.get(one).tags for one in (anna, henk)] == [("Koor", "zorg"), ("koor", "zorg")]
    assert people.names("zorg") == ["Anna", "Henk"]
    assert people.door.undo() == "tags_given"
    assert people.names("zorg") == []
    contacts.set_circle([anna, henk], "Boekenclub")
    assert people.names("boekenclub") == ["Anna", "Henk"]
    people.door.undo()
    assert contacts.circles() == {"club": 1}
    assert contacts.ids(ContactQuery(sort=Sort.NAME)) == [anna, henk]
    assert contacts.ids(ContactQuery(sort=Sort.NAME), 1, 1) == [henk]
    contacts.delete_all([anna, henk, "nobody"])
    assert people.names() == []
    people.door.undo()
    assert people.names() == ["Anna", "Henk"]


def test_the_list_can_show_with_whom_you_are_long_out_of_touch(people):
    for name, days in (("Anna", 3 * 366), ("Bea", 3 * 364), ("Cor", None)):
        contact = people.add(name)
        if days:
            people.touch(contact, -days)
    assert people.names(show=Show.DORMANT) == ["Anna"]
    assert years_before(date(2028, 2, 29), 3) == date(2025, 2, 28)


@pytest.mark.parametrize("sort", [Sort.NEXT, Sort.NAME])
@pytest.mark.parametrize("descending", [False, True])
def test_the_first_of_very_many_are_looked_up_faster_and_are_the_same(people, sort, descending):
    for number in range(40):
        contact = people.add(f"{'HJ'[number % 2]}an{number} {'de ' * (number % 3 == 0)}Vos{number * 7 % 40}")
        if number % 5 == 0:
            people.talk(contact, Status.PLANNED, number % 4 + 1)
    people.contacts.delete("c Han0 de Vos0")
    searches = ContactSearch(people.door), ContactSearch(people.door, many=3)
    for search in ("h", "v", "han1"):
        query = ContactQuery(search=search, sort=sort, descending=descending)
        for offset, count in ((0, 5), (3, 4), (7, 30), (0, -1), (12, -1)):
            one, other = (searched.ids(query, offset, count) for searched in searches)
            assert one == other == people.contacts.ids(query, offset, count)
            slow = [line.contact.id for line in people.contacts.page(query, 0, 99)]
            assert one == (slow[offset:] if count < 0 else slow[offset : offset + count])
        narrowed = ContactQuery(search=search, sort=sort, descending=descending, show=Show.NEVER_SPOKEN)
        assert people.contacts.ids(narrowed) == people.contacts.ids(query)
        assert people.contacts.count(narrowed) == people.contacts.count(query) == len(searches[0].ids(query, 0, -1))


def test_who_left_the_list_is_not_searched_and_who_comes_back_is_in_the_right_place(people):
    people.add("Anna Zee")
    henk = people.add("Henk Aal")
    people.contacts.delete(henk)
    people.contacts.save(replace(people.contacts.get(henk), name=Name("Henk", "", "Zwart")))
    assert people.names("h") == []
    people.door.undo()
    people.door.undo()
    assert people.names("henk a") == ["Henk Aal"]
    people.contacts.save(replace(people.contacts.get(henk), name=Name("Ans", "", "Zwart")))
    assert people.names("a", sort=Sort.NAME) == ["Anna Zee", "Ans Zwart"]


def test_groups_of_a_circle_and_a_closeness_are_paged_over(people):
    for number, circle in enumerate(("family", "Koor", None, "club", "family", "Bos", None)):
        people.add(f"N{number} Vos", circle=circle, closeness=number % 3 or None)
    for sort in (Sort.CIRCLE, Sort.CLOSENESS):
        for descending in (False, True):
            query = ContactQuery(search="vos", sort=sort, descending=descending)
            whole = people.contacts.ids(query)
            assert [one for offset in range(0, 8, 2) for one in people.contacts.ids(query, offset, 2)] == whole
            assert people.contacts.ids(query, 3) == whole[3:]
    assert people.names(sort=Sort.CIRCLE) == [f"N{number} Vos" for number in (0, 4, 3, 5, 1, 2, 6)]


def test_whole_names_that_are_on_the_list_are_known_however_they_are_written(people):
    people.add("Zoë van der Berg")
    people.add("Anna")
    people.contacts.delete(people.add("Piet Smit"))
    asked = ["zoe VAN DER berg", "Zoë", "ANNA", "Piet Smit", "van der Berg Zoë", ""]
    assert people.contacts.known(asked) == ["zoe VAN DER berg", "ANNA"]
    assert people.contacts.known([]) == []


def test_circles_are_named_once_each_and_only_those_that_hold_someone(store, clock):
    people = {"a": "club", "b": "club", "c": None, "d": "via", "e": "bakers", "f": "gone"}
    for contact_id, circle in people.items():
        store.contacts.save(Contact(contact_id, clock(), Name(contact_id), circle=circle))
    store.contacts.delete("f")
    assert store.contacts.circle_names() == ["bakers", "club", "via"] == sorted(store.contacts.circles())
    store.contacts.delete_all(list("abde"))
    assert store.contacts.circle_names() == []


def test_the_mark_of_the_file_is_another_one_after_a_write_and_not_after_reading(store):
    before = store.contacts.revision()
    store.contacts.page(ContactQuery(), 0, 9)
    assert store.contacts.revision() == before
    store.contacts.save(Contact("anna", store.now(), Name("Anna")))
    assert store.contacts.revision() != before


def test_someone_is_on_the_list_until_deleted(store):
    assert not store.contacts.exists("anna")
    store.contacts.save(Contact("anna", store.now(), Name("Anna")))
    assert store.contacts.exists("anna")
    store.contacts.delete("anna")
    assert not store.contacts.exists("anna")
