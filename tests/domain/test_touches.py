"""A moment of contact is a day, a kind and a person."""

from datetime import UTC, date, datetime

from netwerkapp.domain.touches import AskKind, Touch, TouchKind


def test_the_eight_kinds_keep_their_words_in_the_file():
    assert [kind.value for kind in TouchKind] == [
        "greeting",
        "question",
        "invitation",
        "thanks",
        "report_back",
        "gave_help",
        "congratulation",
        "reminder",
    ]


def test_what_was_asked_keeps_its_words_in_the_file():
    assert [kind.value for kind in AskKind] == [
        "information",
        "advice",
        "support",
        "cooperation",
        "introduction",
    ]


def test_a_moment_of_contact_is_yours_unless_said_otherwise():
    touch = Touch("t1", datetime(2026, 11, 24, tzinfo=UTC), date(2026, 11, 24), TouchKind.GREETING)
    assert touch.initiated_by_me
    assert touch.contact is None
