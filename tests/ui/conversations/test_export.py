"""Talks to take along: what is in the files, and where they go."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Attitude
from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.promises import Promise
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.conversations.export import ALL, AT_ONCE, MOST_SHOWN, PLANNED, TalkExportPage
from netwerkapp.ui.conversations.records import TalkRecords
from netwerkapp.ui.conversations.talk_files import Kind, boxes_of, talks_file, written_out
from netwerkapp.ui.saver import Saver
from tests.pdf import read_pdf
from tests.pdf_words import needs_poppler, plain, words_of

WARNING = "This holds other people's data. Share only what is needed."


@pytest.fixture
def english():
    return load_content(RESOURCES / "content", "en")


@pytest.fixture
def full(add, store, clock, english):
    """A talk with something in every field, and a look-back; returns its id and all that was typed."""
    talk = add("Henk Verbruggen", Status.DONE, date=date(2026, 11, 20), time="10:00", place="De Kroon")
    store.conversations.change(talk, minutes=30, channel=Channel.COFFEE)
    henk = store.contacts.get(store.conversations.get(talk).contact)
    store.contacts.save(replace(henk, attitude=Attitude.NO_REPLY, notes="SECRET note"))
    typed = []
    fields = [field for section in english.sheet.section for field in section.field]
    for field in (field.id for field in fields if field.kind in ("line", "text") and field.id != "place"):
        typed.append(f"Typed in {field} with ë and <b>.")
        store.preparations.save_answer(talk, field, typed[-1])
    store.preparations.save_answer(talk, "fear_pct", "40")
    store.preparations.save_answer(talk, "tension", "7")
    store.preparations.save_answer(talk, "card_without", "story")
    store.preparations.save_answer(talk, "thanks", "Thank you for the coffee")
    store.preparations.save_answer(talk, "invitation_advice", "May I ask you something")
    questions = tuple(f"Question {number}?" for number in range(1, 7))
    store.preparations.save_questions(talk, questions)
    texts = {
        "good": "I listened",
        "slip": "Too fast",
        "lesson": "Ask again",
        "prediction_note": "Calm",
        "goal_note": "W",
    }
    store.reflections.save(
        Reflection(
            talk,
            clock(),
            energy_cost=2,
            ease=4,
            pleasure=5,
            useful=3,
            met_guess=4,
            prediction_true="no",
            goal_met="partly",
            benefits=frozenset({Benefit.NAME}),
            rules=frozenset({"11"}),
            **texts,
        )
    )
    store.follow_ups.give(talk, "A compliment")
    store.promises.save(Promise("p", clock(), talk, "Send the article", date(2026, 11, 27)))
    store.promises.save(Promise("q", clock(), talk, "Call back"))
    store.follow_ups.keep_name(talk, "Fatima El Idrissi")
    typed += [*questions, "Thank you for the coffee", "May I ask you something", *texts.values(), "A compliment"]
    typed += [
        "Send the article",
        "Call back",
        "Fatima El Idrissi",
        "De Kroon",
        "40%",
        "7 of 10",
        "30 minutes",
        "Coffee",
    ]
    return talk, typed


@pytest.fixture
def book(english, store):
    def book(*talks):
        return TalkRecords(english, store).book([store.conversations.get(talk) for talk in talks])

    return book


@pytest.fixture
def page(qtbot, theme, english, store, clock, tmp_path):
    page = TalkExportPage(theme, english, store, Saver(clock))
    page.said, page.proposed = [], []
    page.told.connect(lambda text, can_undo: page.said.append((text, can_undo)))

    def choose(name, kind):
        page.proposed.append(name)
        return str(tmp_path / name)

    page.choose_file = choose
    qtbot.addWidget(page)
    page.resize(1000, 704)
    page.open("")
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield page
    page.hide()


def click(qtbot, widget):
    QApplication.processEvents()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


@pytest.mark.parametrize("kind", [Kind.PDF, Kind.HTML, Kind.MARKDOWN])
def test_everything_that_was_written_is_in_each_file_and_nothing_private(full, book, theme, kind):
    talk, typed = full
    data = talks_file(kind, book(talk), theme, "en")
    if kind is Kind.PDF:
        text = read_pdf(data).text
    elif kind is Kind.HTML:
        text = data.decode().replace("&lt;", "<").replace("&gt;", ">")
    else:
        text = re.sub(r"\\(.)", r"\1", data.decode())
    for words in (
        *typed,
        "Friday 20 November 2026",
        "Coffee with Henk Verbruggen",
        "2 of 5 (",
        "4 of 5 (",
        "5 of 5 (",
        "3 of 5 (",
    ):
        assert plain(words) in plain(text), words
    assert "SECRET" not in text
    assert "no reply" not in text.lower()


@needs_poppler
def test_a_sheet_of_5000_words_is_whole_on_paper_with_its_fonts_inside(full, book, store, theme, tmp_path):
    talk, typed = full
    words = [f"word{number}" for number in range(5000)]
    store.preparations.save_answer(talk, "pitch", "\n".join(" ".join(words[at : at + 50]) for at in range(0, 5000, 50)))
    file = tmp_path / "talk.pdf"
    file.write_bytes(talks_file(Kind.PDF, book(talk), theme, "en"))
    pdf, text = read_pdf(file.read_bytes()), words_of(file)
    assert pdf.pages > 5
    for one in (*words, *(line for line in typed if "pitch" not in line)):
        assert plain(one) in text, one
    assert [word for word in text.split() if re.fullmatch(r"word\d+", word)] == words
    assert f"page {pdf.pages} of {pdf.pages}" in text


def test_a_sheet_of_5000_words_stays_within_its_pages(full, book, store, theme):
    talk, _ = full
    words = [f"word{number}" for number in range(5000)]
    store.preparations.save_answer(talk, "pitch", " ".join(words))
    pdf = read_pdf(talks_file(Kind.PDF, book(talk), theme, "en"))
    pages = [text.rpartition("Coffee with")[0] for text in pdf.page_texts]
    assert "".join(words) in "".join("".join(pages).split())  # each word once, none in the middle of the footers
    assert pdf.lowest < (297 - 30) / 25.4 * 300  # the height of A4 without its margins, in dots


@needs_poppler
@pytest.mark.skipif(not Path("/usr/share/fonts/truetype/dejavu").exists(), reason="fonts-dejavu-core is not installed")
def test_arabic_stands_on_paper(add, book, store, theme, tmp_path):
    talk = add("سارة", goal="أريد أن أعرف كيف يعمل المخطط")
    file = tmp_path / "talk.pdf"
    file.write_bytes(talks_file(Kind.PDF, book(talk), theme, "en"))
    words, text = ["أريد", "أن", "أعرف", "كيف", "يعمل", "المخطط"], words_of(file)
    assert all(plain(word) in text for word in words)
    assert boxes_of(book(talk), theme) == 0


def test_characters_that_no_font_has_are_counted_as_boxes_and_kept_elsewhere(add, book, theme):
    talk = add("Henk", goal="A \U000f1234 and a \u0378, é \u200d and e\u0301")
    assert boxes_of(book(talk), theme) == 2
    for kind in (Kind.HTML, Kind.MARKDOWN):
        assert "\U000f1234 and a \u0378" in talks_file(kind, book(talk), theme, "en").decode()


def test_an_emoji_is_no_box_where_a_font_has_it(add, book, theme):
    talk = add("Henk", goal="\U0001f600")
    has_it = any(
        QFontDatabase.writingSystems(family) and family == "DejaVu Sans" for family in QFontDatabase.families()
    )
    if has_it:
        assert boxes_of(book(talk), theme) == 0


def test_a_talk_with_hardly_anything_is_short(add, book):
    (record,) = book(add(status=Status.IDEA)).talks
    assert record.title == "Talk with someone"
    assert [(fact.label, fact.lines) for fact in record.facts] == [
        ("What", ("Networking talk",)),
        ("How far", ("Idea",)),
    ]
    assert record.parts == ()


def test_what_is_known_of_a_person_stands_on_the_sheet_as_on_the_screen(person, store, book, add):
    talk = add("Anna Bos")
    anna = store.contacts.get(store.conversations.get(talk).contact)
    store.contacts.save(replace(anna, knows="Works at the harbour"))
    (record,) = book(talk).talks
    assert record.parts[0].title == "What I know of Anna"
    assert record.parts[0].entries[0].lines == ("Works at the harbour",)


def test_all_talks_are_shown_with_a_warning_before_they_are_kept(full, add, page):
    add("Nadia Rahimi", goal="Getting to know her")
    page.refresh()
    assert page.warning.text() == WARNING
    assert page.warning.isVisible()
    assert page.which.value() == ALL
    assert "My talks" in page.preview.toPlainText()
    assert "Getting to know her" in page.preview.toPlainText()
    assert "Ask again" in page.preview.toPlainText()


@pytest.mark.parametrize(
    ("kind", "begins"), [(Kind.PDF, b"%PDF"), (Kind.HTML, b"<!DOCTYPE"), (Kind.MARKDOWN, b"# Coffee with Henk")]
)
def test_one_talk_is_kept_as_what_you_choose_under_its_own_name(full, page, qtbot, tmp_path, kind, begins):
    page.open(full[0])
    click(qtbot, page.kind.card(kind))
    click(qtbot, page.save)
    name = f"coffee-with-henk-verbruggen.{kind}"
    assert page.proposed == [name]
    assert page.said == [(f"Kept as {tmp_path / name}.", False)]
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_it_can_all_be_done_by_keys(full, page, qtbot, tmp_path):
    page.open(full[0])
    page.focus_first()
    assert QApplication.focusWidget() is page.which.card("one")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.kind.card(Kind.PDF)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert page.kind.value() == Kind.HTML
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.save.hasFocus()
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    assert (tmp_path / "coffee-with-henk-verbruggen.html").exists()


def test_all_planned_talks_go_in_one_calendar(add, page, qtbot, tmp_path, store):
    first = add("Henk", Status.PLANNED, date=date(2026, 11, 26), time="10:00")
    second = add("Anna", Status.PLANNED, date=date(2026, 11, 27))
    add("Bram", Status.PREPARING)
    page.open("")
    click(qtbot, page.kind.card(Kind.CALENDAR))
    assert "Bram" not in page.preview.toPlainText()
    click(qtbot, page.save)
    calendar = vobject.readOne((tmp_path / "my-talks.ics").read_text(encoding="utf-8"))
    assert [event.uid.value for event in calendar.vevent_list] == [f"{first}@netwerkapp", f"{second}@netwerkapp"]
    store.conversations.change(first, time="11:00")
    click(qtbot, page.save)
    calendar = vobject.readOne((tmp_path / "my-talks.ics").read_text(encoding="utf-8"))
    assert [event.sequence.value for event in calendar.vevent_list] == ["1", "0"]


def test_without_a_planned_talk_there_is_nothing_to_keep(full, page, qtbot):
    page.open("")
    click(qtbot, page.which.card(PLANNED))
    assert "There is no talk to put in it yet." in page.preview.toPlainText()
    assert not page.save.isEnabled()


def test_boxes_are_told_under_the_preview_and_after_keeping(add, page, qtbot):
    add("Henk", goal="\U000f1234 \u0378")
    page.open("")
    assert page.boxes.text() == "2 characters cannot be printed."
    click(qtbot, page.save)
    assert page.said[0][0].endswith(". 2 characters cannot be printed.")
    click(qtbot, page.kind.card(Kind.HTML))
    assert not page.boxes.isVisible()


def test_many_talks_are_all_in_the_file_and_the_first_in_the_preview(add, page, qtbot, tmp_path):
    for number in range(MOST_SHOWN + 3):
        add("", goal=f"Goal number {number}.")
    page.open("")
    assert "and 3 more talks" in page.preview.toPlainText()
    click(qtbot, page.kind.card(Kind.MARKDOWN))
    click(qtbot, page.save)
    text = (tmp_path / "my-talks.md").read_text(encoding="utf-8")
    assert all(f"Goal number {number}." in text for number in range(MOST_SHOWN + 3))


@pytest.fixture
def very_many(add, page):
    """More talks than are written while the window waits."""
    for number in range(AT_ONCE + 1):
        add("", goal=f"Goal number {number}.")
    page.open("")


def begin(page, qtbot):
    """Press Keep, and see that it is being written."""
    click(qtbot, page.save)
    assert page.busy.isVisible()
    assert not page.save.isVisible()
    assert not page.which.isEnabled()
    return page.job


def test_very_many_talks_are_written_beside_the_window_page_after_page(very_many, page, qtbot, tmp_path):
    begin(page, qtbot)
    qtbot.waitUntil(lambda: page.job is None, timeout=30_000)
    assert page.said == [(f"Kept as {tmp_path / 'my-talks.pdf'}.", False)]
    assert page.save.isVisible()
    assert not page.busy.isVisible()
    assert page.which.isEnabled()
    pages = [plain(text) for text in read_pdf((tmp_path / "my-talks.pdf").read_bytes()).page_texts]
    assert all(plain(f"page {number} of {len(pages)}") in text for number, text in enumerate(pages, 1))
    assert [text.count(plain("My talks")) > 1 for text in pages] == [True] + [False] * (len(pages) - 1)
    everything = "".join(pages)
    assert all(plain(f"Goal number {number}.") in everything for number in range(AT_ONCE + 1))


def test_writing_very_many_talks_can_be_cancelled_and_leaves_no_file(very_many, page, qtbot, tmp_path):
    job = begin(page, qtbot)
    assert page.busy.button.hasFocus()
    with qtbot.waitSignal(job.cancelled, timeout=30_000):
        qtbot.keyClick(page.busy.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.job is None)
    assert page.said == []
    assert list(tmp_path.glob("*.pdf")) == []
    assert page.save.hasFocus()


def test_a_place_where_very_many_talks_cannot_be_kept_is_told(very_many, page, qtbot, tmp_path):
    page.choose_file = lambda name, kind: str(tmp_path / "nowhere" / name)
    begin(page, qtbot)
    qtbot.waitUntil(lambda: page.job is None, timeout=30_000)
    assert page.said == [("Nothing can be kept there now. Choose another folder.", False)]


def test_a_place_where_nothing_can_be_kept_is_told_and_choosing_nothing_does_nothing(full, page, qtbot, tmp_path):
    page.choose_file = lambda name, kind: str(tmp_path / "nowhere" / name)
    click(qtbot, page.save)
    assert page.said == [("Nothing can be kept there now. Choose another folder.", False)]
    page.choose_file = lambda name, kind: ""
    click(qtbot, page.save)
    assert len(page.said) == 1


def test_a_name_without_an_ending_gets_one(full, page, qtbot, tmp_path):
    page.choose_file = lambda name, kind: str(tmp_path / "mine")
    click(qtbot, page.save)
    assert (tmp_path / "mine.pdf").exists()


def test_looking_at_it_writes_nothing(full, page, store):
    before = store.door.connection.total_changes
    page.open(full[0])
    page.printout()
    assert store.door.connection.total_changes == before


def test_in_a_small_window_the_preview_stands_under_the_choices(full, page):
    page.resize(560, 400)
    QApplication.processEvents()
    assert page.preview.mapTo(page, page.preview.rect().topLeft()).x() < 60


def test_the_preview_is_what_is_printed(full, book, theme):
    written = written_out(book(full[0]), theme)
    assert "Question 6?" in written.document.toPlainText()
