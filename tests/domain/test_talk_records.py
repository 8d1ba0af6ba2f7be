"""Talks written out."""

from netwerkapp.domain.talk_records import Entry, Part, TalkBook, TalkRecord


def test_all_that_can_be_read_in_a_book_is_gone_over():
    talk = TalkRecord("Koffie", (Entry("Dag", ("26 november",)),), (Part("Doel", (Entry("Vraag", ("a", "b")),)),))
    book = TalkBook("Mijn gesprekken", "Vandaag", (talk,))
    assert sorted(book.texts()) == sorted(
        ["Mijn gesprekken", "Vandaag", "Koffie", "Dag", "26 november", "Vraag", "a", "b", "Doel"]
    )
