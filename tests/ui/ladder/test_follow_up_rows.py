"""After your talk: promises, invitations, telling how it went and keeping in touch; Space does it, Enter opens it."""

from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.promises import Promise
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.dates import short_date
from tests.ui.ladder.week_rows import done, opened, rows


def row(page, start):
    return next(button for button in page.week.rows if button.accessibleName().startswith(start))


@pytest.fixture
def finished(store, journal):
    """Looked back on and thanked for."""

    def finished(ring=2, **fields):
        talk = journal.talk(journal.contact(ring), ease=3, useful=3, **fields)
        store.follow_ups.no_thanks_needed(talk)
        return talk

    return finished


@pytest.mark.parametrize(
    ("days", "when"), [(None, "can be this week"), (-3, "can be this week"), (0, "today"), (5, "")]
)
def test_a_promise_is_kept(show_page, finished, store, qtbot, way, days, when):
    talk = finished()
    day = None if days is None else store.today() + timedelta(days=days)
    store.promises.save(Promise("p", store.now(), talk, "Send the article", day))
    page, told = show_page()
    assert rows(page) == [f"Send the article, Promised to Anna, {when or short_date(day)}"]
    opened(qtbot, page.week.rows[0], way)
    assert told.conversations == [talk]
    done(qtbot, page.week.rows[0], way)
    assert store.promises.of_conversation(talk)[0].done_at is not None
    assert rows(page) == []
    assert told.said == [("You kept your promise.", True)]
    assert store.undo() == "promise_done"
    page.refresh()
    assert len(rows(page)) == 1


def test_a_promise_of_later_waits(show_page, finished, store):
    store.promises.save(Promise("p", store.now(), finished(), "Call", store.today() + timedelta(days=8)))
    page, _ = show_page()
    assert rows(page) == []


@pytest.fixture
def invited(store, journal):
    talk = journal.talk(journal.contact(2), status=Status.PREPARING)
    store.conversations.change(talk, date=None)
    store.invitations.send(talk)
    return talk


def test_silence_may_ask_someone_else(show_page, invited, journal, qtbot, way):
    journal.day(3)
    page, told = show_page()
    assert rows(page) == ["No answer from Anna yet, Ask someone else?, can be this week"]
    done(qtbot, page.week.rows[0], way)
    assert told.conversations == [invited]
    assert told.said == []


def test_one_reminder_is_sent(show_page, invited, journal, store, qtbot, way):
    journal.day(9)
    page, told = show_page()
    opened(qtbot, row(page, "Reminder to Anna"), way)
    assert told.conversations == [invited]
    done(qtbot, row(page, "Reminder to Anna"), way)
    assert store.invitations.of_conversation(invited).reminded_on == store.today()
    assert not any("Reminder" in name for name in rows(page))
    assert store.undo() == "reminded"


def test_an_invitation_is_let_go(show_page, invited, journal, store, qtbot, way):
    journal.day(21)
    page, _ = show_page()
    done(qtbot, row(page, "Let go of your invitation to Anna"), way)
    assert store.invitations.of_conversation(invited).answer is Answer.LET_GO
    assert store.undo() == "invitation_answered"


def test_how_it_went_is_told_after_three_weeks(show_page, finished, journal, store, qtbot, way):
    talk = finished()
    journal.day(20)
    page, told = show_page()
    assert not any("how it went" in name for name in rows(page))
    journal.day(21)
    page.refresh()
    opened(qtbot, row(page, "Tell Anna how it went"), way)
    assert told.conversations == [talk]
    done(qtbot, row(page, "Tell Anna how it went"), way)
    assert store.touches.of_conversation(talk, TouchKind.REPORT_BACK).date == store.today()
    assert not any("how it went" in name for name in rows(page))
    assert store.undo() == "reported_back"


def test_the_day_after_a_talk_a_rhythm_and_knowing_are_proposed_one_at_a_time(
    show_page, finished, journal, store, qtbot, way
):
    talk = finished()
    page, told = show_page()
    assert rows(page) == []
    journal.day(1)
    page.refresh()
    assert rows(page) == ["How often to catch up with Anna?, Every month, can be this week"]
    opened(qtbot, page.week.rows[0], way)
    assert told.conversations == [talk]
    done(qtbot, page.week.rows[0], way)
    anna = store.conversations.get(talk).contact
    assert store.contacts.get(anna).rhythm_days == 30
    assert rows(page) == ["Does Anna know that you are looking?, can be this week"]
    done(qtbot, page.week.rows[0], way)
    assert store.contacts.get(anna).knows_i_search is KnowsISearch.YES
    assert rows(page) == []
    assert [text for text, can_undo in told.said if can_undo] == [
        "Your rhythm is noted.",
        "Noted: this person knows that you are looking.",
    ]


def test_a_talk_whose_day_has_passed_asks_whether_it_went_ahead(show_page, journal, qtbot, way):
    talk = journal.talk(journal.contact(2), status=Status.PLANNED)
    journal.day(1)
    page, told = show_page()
    assert rows(page) == ["Did your talk with Anna go ahead?, can be this week"]
    done(qtbot, page.week.rows[0], way)
    assert told.conversations == [talk]


def test_the_list_after_talks_stays_short(show_page, finished, store):
    talk = finished()
    for number in range(20):
        store.promises.save(Promise(f"p{number}", store.now(), talk, f"Thing {number}"))
    page, _ = show_page()
    assert len(rows(page)) == 6
