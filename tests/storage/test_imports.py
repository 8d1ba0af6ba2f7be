"""An import: seen before it is written, one action, and nothing changes that the user wrote."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netwerkapp.domain.cards import Card, Program, Skipped, SkipReason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.imports import Status, Wanted
from netwerkapp.domain.names import Name, split_name
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import open_in_memory
from netwerkapp.storage.imports import ImportResult, Incoming
from netwerkapp.storage.store import Store

PIET = Card(
    1,
    Name("Piet", "van der", "Berg"),
    called="Pietje",
    organisation="Bakkerij",
    job="Bakker",
    place="Ede",
    phones=("0612345678", "0201234567"),
    emails=("piet@example.nl",),
    profile="https://www.linkedin.com/in/piet",
    birthday="11-26",
    notes="Leuke man",
    uid="u-1",
)
ANNA = Card(2, split_name("Anna Smit"), phones=("0611111111",))


@pytest.fixture
def imports(store):
    return store.imports


def incoming(*cards, **more):
    return Incoming(list(cards), **more)


def people(store):
    return [line.contact for line in store.contacts.page(ContactQuery(), 0, 100)]


def only(store):
    (contact,) = people(store)
    return contact


def statuses(rows):
    return [row.status for row in rows]


def test_a_new_person_is_written_with_what_is_needed_and_no_more(store, imports, clock):
    assert statuses(imports.preview(incoming(PIET))) == [Status.NEW]
    assert people(store) == []
    assert imports.write(incoming(PIET, program=Program.GOOGLE)) == ImportResult(1, 0, 0, ())
    contact = only(store)
    assert contact.name == Name("Piet", "van der", "Berg", "Pietje")
    assert (contact.organisation, contact.job, contact.place) == ("Bakkerij", "Bakker", "Ede")
    assert (contact.phone, contact.email) == ("0612345678, 0201234567", "piet@example.nl")
    assert (contact.profile, contact.uid, contact.source) == ("https://www.linkedin.com/in/piet", "u-1", "google")
    assert (contact.notes, contact.birthday) == ("", "")
    assert contact.created_at == clock()


def test_notes_and_birthday_come_along_when_they_are_wanted(store, imports):
    imports.write(incoming(PIET, wanted=Wanted(notes=True, birthday=True)))
    assert (only(store).notes, only(store).birthday) == ("Leuke man", "11-26")


def test_the_whole_import_is_one_undo(store, imports):
    imports.write(incoming(PIET, ANNA))
    assert store.undoable() == "import"
    assert [store.contacts.count(ContactQuery(search=word)) for word in ("berg", "anna")] == [1, 1]
    assert store.undo() == "import"
    assert (people(store), store.undoable()) == ([], None)
    assert store.redo() == "import"
    assert len(people(store)) == 2


def test_the_same_file_again_changes_nothing(store, imports):
    imports.write(incoming(PIET, ANNA))
    before = (people(store), store.newest_action())
    assert statuses(imports.preview(incoming(PIET, ANNA))) == [Status.KNOWN, Status.KNOWN]
    result = imports.write(incoming(PIET, ANNA))
    assert (result, result.wrote) == (ImportResult(0, 0, 2, ()), False)
    assert (people(store), store.newest_action()) == before


def with_more(card, **values):
    from dataclasses import replace

    return replace(card, **values)


def test_a_changed_file_changes_what_the_user_did_not(store, imports):
    imports.write(incoming(PIET))
    contact = only(store)
    store.contacts.save(with_more(contact, job="Meesterbakker", place=""))
    newer = with_more(PIET, job="Baas", place="Wageningen", organisation="Banketbakkerij", emails=("p@example.nl",))
    (row,) = imports.preview(incoming(newer))
    assert (row.status, dict(row.changes)) == (
        Status.CHANGED,
        {"organisation": "Banketbakkerij", "email": "p@example.nl"},
    )
    assert imports.write(incoming(newer)) == ImportResult(0, 1, 0, ())
    after = only(store)
    assert (after.job, after.place, after.organisation, after.email) == (
        "Meesterbakker",
        "",
        "Banketbakkerij",
        "p@example.nl",
    )
    assert store.contacts.count(ContactQuery(search="banketbakkerij")) == 1
    store.undo()
    assert only(store).organisation == "Bakkerij"


def test_a_name_that_the_user_changed_stays_and_another_one_is_renewed_as_a_whole(store, imports):
    imports.write(incoming(PIET, with_more(ANNA, uid="u-2")))
    married = with_more(ANNA, uid="u-2", name=split_name("Anna de Vries"))
    imports.write(incoming(with_more(PIET, name=split_name("Pieter Berg")), married))
    assert {contact.name.full for contact in people(store)} == {"Pieter Berg", "Anna de Vries"}
    pieter = next(one for one in people(store) if one.name.given == "Pieter")
    store.contacts.save(with_more(pieter, name=with_more(pieter.name, given="Peter")))
    imports.write(incoming(PIET, married))
    assert {contact.name.full for contact in people(store)} == {"Peter Berg", "Anna de Vries"}


def test_a_person_written_by_hand_is_filled_in_but_not_changed(store, imports, clock):
    store.contacts.save(Contact("c", clock(), split_name("Piet van der Berg"), job="Kok", phone="06-12345678"))
    imports.write(incoming(PIET))
    contact = only(store)
    assert (contact.id, contact.job, contact.phone) == ("c", "Kok", "06-12345678")
    assert (contact.email, contact.place, contact.uid) == ("piet@example.nl", "Ede", "u-1")


def test_another_manner_of_writing_a_number_is_no_change(store, imports):
    imports.write(incoming(PIET))
    other = with_more(PIET, phones=("+31 20 1234567", "06 1234 5678"), emails=("Piet@example.nl",), uid="u-9")
    assert statuses(imports.preview(incoming(other))) == [Status.KNOWN]


def test_a_value_brought_in_again_after_undo_counts_as_brought_in(store, imports):
    imports.write(incoming(PIET))
    store.contacts.save(with_more(only(store), job="Kok"))
    store.undo()
    imports.write(incoming(with_more(PIET, job="Baas")))
    assert only(store).job == "Baas"


def test_rows_that_the_user_unticks_stay_out(store, imports):
    result = imports.write(incoming(PIET, ANNA), left_out={1})
    assert result == ImportResult(1, 0, 0, (), left_out=1)
    assert only(store).name.full == "Anna Smit"


def test_what_is_skipped_is_named_in_the_order_of_the_file(store, imports):
    bad = [Skipped(7, SkipReason.NO_NAME, "06 1")]
    rows = imports.preview(incoming(PIET, with_more(PIET, number=3), ANNA, skipped=bad))
    assert [(row.number, row.status, row.reason) for row in rows] == [
        (1, Status.NEW, None),
        (2, Status.NEW, None),
        (3, Status.SKIPPED, SkipReason.TWICE),
        (7, Status.SKIPPED, SkipReason.NO_NAME),
    ]
    result = imports.write(incoming(PIET, with_more(PIET, number=3), ANNA, skipped=bad))
    assert [one.number for one in result.skipped] == [3, 7]


def test_who_was_deleted_is_not_brought_back(store, imports):
    imports.write(incoming(PIET))
    store.contacts.delete(only(store).id)
    (row,) = imports.preview(incoming(PIET))
    assert row.reason is SkipReason.DELETED
    assert not imports.write(incoming(PIET)).wrote


def test_who_was_made_one_with_another_is_that_other(store, imports):
    imports.write(incoming(PIET, ANNA))
    piet, anna = sorted(people(store), key=lambda one: one.name.given, reverse=True)
    with store.door.action("merged") as action:
        action.mark_deleted("contacts", piet.id)
        row = {"id": "m", "kept": anna.id, "gone": piet.id, "moved": "", "created_at": store.now().isoformat()}
        action.insert("merges", row)
    (found,) = imports.preview(incoming(PIET))
    assert (found.contact, found.reason) == (anna.id, None)


def test_cancelling_leaves_nothing_half_done(store, imports):
    told = []

    def stop(part):
        told.append(part)
        if part > 0.3:
            raise InterruptedError

    many = [Card(n, split_name(f"Persoon{n} Vos")) for n in range(1, 1201)]
    with pytest.raises(InterruptedError):
        imports.write(incoming(*many), step=stop)
    assert (people(store), store.undoable()) == ([], None)
    assert told == [0, 500 / 1200]


NAMES = st.sampled_from(["Jan", "Jan Vos", "Jan de Vos", "Els Vos", "Zoë"])
PHONES = st.lists(st.sampled_from(["0612345678", "+31612345678", "0201234567", "12"]), max_size=2).map(tuple)
EMAILS = st.lists(st.sampled_from(["a@x.nl", "A@x.nl", "b@x.nl"]), max_size=2).map(tuple)
PAGES = st.sampled_from(["", "", "x.nl", "https://linkedin.com/in/a", "https://linkedin.com/in/b"])
CARDS = st.lists(
    st.builds(
        lambda name, **more: Card(0, split_name(name), **more),
        name=NAMES,
        phones=PHONES,
        emails=EMAILS,
        profile=PAGES,
        uid=st.sampled_from(["", "", "u", "v"]),
        job=st.sampled_from(["", "Kok", "Bakker"]),
    ),
    max_size=8,
).map(lambda cards: [with_more(card, number=number) for number, card in enumerate(cards, 1)])


@given(CARDS)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_brought_in_twice_changes_nothing_the_second_time(clock, cards):
    store = Store(open_in_memory(), clock)
    store.imports.write(incoming(*cards))
    assert not store.imports.write(incoming(*cards)).wrote
    store.close()


def test_circle_and_tags_of_a_file_of_this_app_come_along_and_what_the_user_took_off_stays_off(store, imports):
    card = replace(ANNA, circle="club", tags=("koor", "zorg"))
    imports.write(incoming(card))
    assert (only(store).circle, only(store).tags) == ("club", ("koor", "zorg"))
    assert store.contacts.count(ContactQuery(search="koor")) == 1
    assert imports.write(incoming(card)).known == 1
    imports.write(incoming(replace(card, tags=("koor", "werk"))))
    assert only(store).tags == ("koor", "werk")
    store.contacts.save(replace(only(store), circle=None, tags=()))
    assert not imports.write(incoming(card)).wrote
    assert (only(store).circle, only(store).tags) == (None, ())


def test_who_stands_later_in_the_file_has_a_higher_id(store, imports):
    cards = [Card(number, Name(f"Bo{number}")) for number in range(30)]
    imports.write(incoming(*cards))
    rows = store.door.read("SELECT id, given FROM contacts ORDER BY id")
    assert [row["given"] for row in rows] == [card.name.given for card in cards]
