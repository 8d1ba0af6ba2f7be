"""The panel shows what you know of someone, and what you can do next is two clicks away."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.conversations import Channel, Conversation, Status
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.contacts.model import Column
from netwerkapp.ui.labels import Label, Link


def words(desk):
    """All that can be read in the panel."""
    seen = [label for label in desk.detail.findChildren(Label) if label.isVisible()]
    return [label.text() for label in seen]


def test_the_panel_shows_what_is_filled_in_and_nothing_else(add, desk):
    henk = add(
        "Henk Verbruggen",
        circle="colleagues",
        closeness=2,
        job="teamleider planning",
        organisation="ziekenhuis",
        phone="06 00 00 00 12",
        met="Zes jaar samen op de planning.",
        offer="Mijn roosterbestand.",
        knows_i_search=KnowsISearch.YES,
    )
    desk.page.open(henk)
    assert words(desk) == [
        "Henk Verbruggen",
        "former colleagues",
        "Work",
        "teamleider planning, ziekenhuis",
        "Closeness",
        "good acquaintance",
        "Phone",
        "06 00 00 00 12",
        "Knows you are looking",
        "yes",
        "Moments of contact",
        "Still empty. A message, a question, a thank-you: it all counts.",
        "Keep in touch",
        "How you know Henk",
        "Zes jaar samen op de planning.",
        "What you can offer Henk",
        "Mijn roosterbestand.",
    ]


def test_a_name_never_becomes_markup_and_a_long_word_can_break(add, desk):
    desk.page.open(add("<b>Henk</b>", email="een.heel.lang.adres.zonder.einde@een.heel.lang.domein.example"))
    assert "<b>Henk</b>" in words(desk)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in desk.detail.findChildren(Label))
    assert desk.detail.findChild(Label).window().width() == 1000


def test_what_comes_next_leads_to_the_talk(add, store, clock, desk):
    henk = add("Henk")
    day = clock().date() + timedelta(days=3)
    store.conversations.save(
        Conversation("t1", clock(), contact=henk, status=Status.PLANNED, date=day, channel=Channel.COFFEE)
    )
    desk.page.open(henk)
    assert desk.detail._next.text().startswith("Coffee, ")
    with desk.qtbot.waitSignal(desk.page.conversation_chosen) as chosen:
        desk.click(desk.detail._next)
    assert chosen.args == ["t1"]


def test_a_thank_you_that_is_for_today_says_so(add, store, clock, desk):
    henk = add("Henk")
    yesterday = clock().date() - timedelta(days=1)
    store.conversations.save(Conversation("t1", clock(), contact=henk, status=Status.HELD, date=yesterday))
    desk.page.open(henk)
    assert desk.detail._next.text() == "Thank-you today"
    clock.forward(days=2)
    desk.page.refresh()
    assert desk.detail._next.text() == "A thank-you can still go"


def test_a_conversation_is_prepared_with_this_person(people, desk):
    desk.page.open(people["Anna Bos"])
    with desk.qtbot.waitSignal(desk.page.preparation_wanted) as wanted:
        desk.click(desk.detail.prepare_button)
    assert wanted.args == [people["Anna Bos"]]


def test_a_moment_of_contact_is_two_clicks(people, store, clock, desk):
    henk = people["Henk Verbruggen"]
    desk.page.open(henk)
    kinds = [action.text() for action in desk.detail.touch_menu.actions() if not action.isSeparator()]
    assert len(kinds) == 9  # and the last one opens the form
    desk.click(desk.detail.touch_button)
    desk.choose_from(desk.detail.touch_menu, 3)
    (touch,) = store.touches.of_contact(henk)
    assert (touch.kind, touch.date, touch.contact) == (TouchKind.THANKS, clock().date(), henk)
    assert desk.told == [("Kept with Henk: thank-you, today.", True)]
    desk.qtbot.waitUntil(lambda: any(text.startswith("Thank-you, ") for text in words(desk)))
    assert desk.undo() == "touch_added"
    assert store.touches.of_contact(henk) == []
    assert not any(text.startswith("Thank-you, ") for text in words(desk))


def test_the_last_three_moments_are_shown_with_the_talks_among_them(add, store, clock, desk):
    henk = add("Henk")
    today = clock().date()
    store.conversations.save(Conversation("t1", clock(), contact=henk, status=Status.HELD, date=today))
    desk.page.open(henk)
    for place in (0, 1, 2, 4):
        desk.click(desk.detail.touch_button)
        desk.choose_from(desk.detail.touch_menu, place)
    assert len(desk.detail.moments.rows) == 3
    desk.click(desk.detail.moments.all_link)
    assert len(desk.detail.moments.rows) == 5
    store.touches.delete(store.touches.of_contact(henk)[0].id)
    desk.page.refresh()
    talk = next(row for row in desk.detail.moments.rows if isinstance(row, Link))
    with desk.qtbot.waitSignal(desk.page.conversation_chosen) as chosen:
        desk.click(talk)
    assert chosen.args == ["t1"]


def test_the_menu_with_more_deletes(people, desk):
    desk.page.open(people["Anna Bos"])
    desk.click(desk.detail.more_button)
    desk.choose_from(desk.detail.more_menu, 1)
    assert "Anna Bos" not in desk.names()
    assert desk.told == [("Anna is off your list.", True)]


def test_every_control_has_a_name(people, desk):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    desk.make_groups()
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for control in desk.page.findChildren(kind):
            own = control.text() if isinstance(control, QAbstractButton) else ""
            filled_later = desk.table.isAncestorOf(control) or control is desk.detail._next
            filled_later = filled_later or control in desk.form.introduced_by.links
            assert own or control.accessibleName() or filled_later, control


def test_what_is_less_often_looked_for_stands_behind_more(add, desk):
    desk.page.open(add("Anna"))
    assert not desk.detail.more.isVisible()
    ria = add("Ria Postma")
    henk = add(
        "Henk",
        introduced_by=ria,
        tags=("koor", "zorg"),
        birthday="02-29",
        rhythm_days=30,
        channel=Channel.WALK,
        formal=True,
        use=5,
        fear=0,
    )
    desk.page.open(henk)
    assert words(desk)[1:5] == ["Tags", "koor, zorg", "Via", "Ria Postma"]
    assert "29 February" not in words(desk)
    desk.click(desk.detail.more.header)
    for text in ("29 February", "every month", "on a walk", "u (formal)", "5, a lot", "0, not tense"):
        assert text in words(desk)


def test_what_was_shown_of_one_person_is_not_shown_of_the_next(add, desk):
    desk.page.open(add("Anna", phone="0612345678", notes="Likes tea", birthday="02-29"))
    assert "0612345678" in words(desk)
    assert "Likes tea" in words(desk)
    desk.page.open(add("Bram", email="bram@example.org", met="At the choir"))
    assert "0612345678" not in words(desk)
    assert "Likes tea" not in words(desk)
    assert words(desk).index("bram@example.org") < words(desk).index("At the choir")
    assert not desk.detail.more.isVisible()


def test_tab_goes_through_a_person_as_it_stands(add, desk):
    ria = add("Ria Postma")
    desk.page.open(add("Anna"))
    desk.page.open(add("Henk", introduced_by=ria, birthday="02-29"))
    detail, seen = desk.detail, []
    QApplication.processEvents()
    assert desk.page.isActiveWindow()  # nothing of it was shown as a window of its own
    detail.touch_button.setFocus()
    for _ in range(5):
        seen.append(desk.page.window().focusWidget())
        desk.tab()
    headers = [detail.grows.header, detail.more.header]
    assert seen == [detail.touch_button, detail.keeping.rhythm_link, *headers, detail.prepare_button]


def test_a_step_of_your_own_leads_to_where_it_is_changed(add, clock, desk):
    henk = add("Henk", next_step="Artikel sturen", next_step_on=clock().date() + timedelta(days=3))
    desk.page.open(henk)
    assert desk.detail._next.text() == "Artikel sturen, Thursday 26 November"
    assert desk.table.model().index(0, Column.NEXT).data() == "Artikel sturen Thu 26 Nov"
    desk.click(desk.detail._next)
    assert desk.form.groups["next"].is_open()
    desk.type("Next step", " en bellen")
    desk.tab()
    assert desk.detail._person.next_step(desk.store.contacts.get(henk)).startswith("Artikel sturen en bellen")


def test_a_talk_that_was_moved_stands_at_its_old_day(add, store, clock, desk):
    henk = add("Henk")
    today = clock().date()
    store.conversations.save(Conversation("t1", clock(), contact=henk, status=Status.PLANNED, date=today))
    store.conversations.move("t1", today + timedelta(days=3))
    desk.page.open(henk)
    (row,) = desk.detail.moments.rows
    assert row.text() == "Talk that was moved, today"
    with desk.qtbot.waitSignal(desk.page.conversation_chosen) as chosen:
        desk.click(row)
    assert chosen.args == ["t1"]
