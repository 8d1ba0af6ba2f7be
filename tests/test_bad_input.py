"""What people paste and type by accident: shown as it is, kept as it is, and never a reason to stop."""

from html import escape

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.opportunities import Opportunity
from netwerkapp.domain.promises import Promise
from netwerkapp.domain.reflections import Reflection
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.ui.contacts.table import ContactTable
from netwerkapp.ui.start_problem import Problem, StartProblem

COMPARED = 900  # characters of a long name that are compared: what is shown is cut, with the breaks counted in

NAMES = {
    "markup": "<b>x</b>",
    "picture": '<img src="file:///etc/hostname">',
    "ampersand": "Jansen & Zn.",
    "emoji": "👩‍👩‍👧 Zoë",
    "right to left": "محمد العلي",
    "bidi override": "Anna\u202eitnA\u202c",
    "marks": "e" + "\u0301" * 400,
    "template": "{name} %s %n {0}",
    "quote": 'd\'Artagnan "Bob"; DROP TABLE contacts',
    "percent": "100% Henk",
    "very long": "Henk " * 2000,
    "one long word": "x" * 10_000,
}


@pytest.fixture
def window(store, tmp_path, clock, source_language_again, in_front):
    store.settings.set("welcomed", "yes")
    made = build_window(store, tmp_path, "nl", clock)
    made.resize(1180, 760)
    return in_front(made)


def put(store, clock, name):
    """A person of this name, with a planned talk and one that was looked back on."""
    store.contacts.save(Contact("a", clock(), Name(name), closeness=1, job=name, place=name, met=name))
    store.conversations.save(Conversation("talk", clock(), "a", status=Status.PLANNED, date=clock().date(), place=name))
    store.preparations.save_answer("talk", "goal", name)
    store.preparations.save_questions("talk", (name, "", ""))
    store.conversations.save(Conversation("held", clock(), "a", status=Status.PLANNED, date=clock().date()))
    store.conversations.set_status("held", Status.HELD)
    store.reflections.save(Reflection("held", clock(), ease=3, useful=3, lesson=name, good=name))
    store.promises.save(Promise("promise", clock(), "held", name))
    store.opportunities.save(Opportunity("job", clock(), name, conversation="held", via="a"))


def visit_all(window):
    """Open every page and record, so that the name is drawn everywhere."""
    for page in window.pages:
        window.show_page(page)
        QApplication.processEvents()
        yield
    window.pages.contacts.open("a")
    window.show_page("contacts")
    QApplication.processEvents()
    yield
    window.show_page("conversations")
    talks = window.pages.conversations
    for show, what in ((talks.open_sheet, "talk"), (talks.look_back, "held"), (talks.new, "a")):
        show(what)
        QApplication.processEvents()
        yield


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_is_kept_and_shown_as_it_was_typed(window, store, clock, kind):
    name = NAMES[kind]
    put(store, clock, name)
    kept = store.contacts.get("a").name.given
    assert kept == " ".join(name.split())
    for _ in visit_all(window):
        for label in [label for label in window.findChildren(QLabel) if label.text()]:
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()[:80]
        assert window.width() <= 1180
    window.pages.contacts.open("a")
    window.show_page("contacts")
    # a zero-width space only says where a long word may break
    shown = [
        label.text().replace("\u200b", "") for label in window.pages.contacts.findChildren(QLabel) if label.isVisible()
    ]
    assert kept[:COMPARED] in [text[:COMPARED] for text in shown]


@pytest.mark.parametrize("kind", ["markup", "picture"])
def test_a_name_in_a_tooltip_is_no_markup(window, store, clock, kind):
    put(store, clock, NAMES[kind])
    tips = set()
    for _ in visit_all(window):
        tips |= {widget.toolTip() for widget in window.findChildren(QWidget)}
    network = window.pages.network
    window.show_page("network")
    QApplication.processEvents()
    at, no = network.map.place_of("a"), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, no, no, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(network.map, moved)
    assert network.map.toolTip()
    tips.add(network.map.toolTip())
    for tip in (one for one in tips if "<" in one):
        document = QTextDocument()
        document.setHtml(tip)
        assert "\ufffc" not in document.toPlainText()  # where a picture is
        assert NAMES[kind] not in tip
    assert any("erwijder" in tip for tip in tips if escape(NAMES[kind]) in tip)


def test_a_name_of_nothing_but_spaces_is_no_name(store, clock):
    with pytest.raises(ValueError, match="name"):
        store.contacts.save(Contact("a", clock(), Name("  \n ", "\t", " ")))
    assert store.contacts.count() == 0


def test_newlines_in_a_name_become_spaces(store, clock):
    store.contacts.save(Contact("a", clock(), Name("Anna\nMaria", "", "van\r\nDam")))
    assert store.contacts.get("a").name.full == "Anna Maria van Dam"


@pytest.mark.parametrize("text", ["a\x00b", "\x00", "a\ud800b", "\udfff"])
def test_what_cannot_be_stored_as_text_is_left_out_and_the_rest_is_kept(store, clock, text):
    store.contacts.save(Contact("a", clock(), Name(f"Henk{text}Jansen"), notes=f"voor{text}na"))
    contact = store.contacts.get("a")
    assert contact.name.given.startswith("Henk")
    assert contact.name.given.endswith("Jansen")
    assert "\x00" not in contact.notes
    assert contact.notes.startswith("voor")
    assert contact.notes.endswith("na")
    store.conversations.save(Conversation("talk", clock(), "a", place=f"x{text}y"))
    store.preparations.save_answer("talk", "goal", f"doel{text}eind")
    assert store.preparations.get("talk").answers["goal"].startswith("doel")
    assert store.contacts.count(ContactQuery("henk")) == 1


def test_searching_for_anything_is_never_an_error(store, clock):
    put(store, clock, "Henk")
    marks = ('"', "*", "(", "-", "'", "\x00", "\ud800", "%")
    for words in (*marks, "a AND", "NEAR(", "👩", "x" * 10_000, "a:b^c"):
        assert store.contacts.count(ContactQuery(words)) == 0, words
        assert store.contacts.page(ContactQuery(words), 0, 5) == [], words
    assert [store.contacts.count(ContactQuery(f"{mark}henk")) for mark in marks] == [1] * len(marks)


def test_pasted_rich_text_becomes_plain(window, store, clock, qtbot):
    put(store, clock, "Henk")
    window.show_page("conversations")
    window.pages.conversations.look_back("held")
    area = next(
        area
        for area in window.pages.conversations.reflection.findChildren(QWidget)
        if area.accessibleName() == "Wat ging anders"
    )
    data = QMimeData()
    data.setHtml("<b>vet</b><img src='file:///etc/hostname'>")
    data.setText("vet & <b>")
    QGuiApplication.clipboard().setMimeData(data)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    window.leaving.keep_all()
    assert store.reflections.get("held").slip == "vet & <b>"


def test_a_look_back_without_any_slider_is_no_answer(store, clock):
    put(store, clock, "Henk")
    store.reflections.save(Reflection("talk", clock(), good="Goed"))
    kept = store.reflections.get("talk")
    assert (kept.energy_cost, kept.ease, kept.pleasure, kept.useful) == (None, None, None, None)
    assert not kept.counts


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31 februari", "Die dag bestaat niet. Kies een dag in februari."),
        ("gisteravond", "Deze dag is niet te lezen."),
    ],
)
def test_an_impossible_date_is_said_and_stays_to_be_mended(window, store, clock, qtbot, typed, said):
    put(store, clock, "Henk")
    window.show_page("conversations")
    window.pages.conversations.open_sheet("talk")
    sheet = window.pages.conversations.preparation.sheet
    sheet.open("practical")
    QApplication.processEvents()
    field = next(field for field in sheet.findChildren(QWidget) if field.accessibleName() == "Welke dag?")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == typed
    assert any(said in label.text() for label in sheet.findChildren(QLabel) if label.isVisible())
    assert store.conversations.get("talk").date == clock().date()


def paste(qtbot, field, text):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("text", ["Henk\x00Jansen", "Henk\ud800Jansen", "Henk\u202eJansen", "H" * 10_000])
def test_what_is_pasted_in_a_field_is_kept_without_an_error_and_shown_again(window, store, qtbot, text):
    window.show_page("settings")
    paste(qtbot, window.pages.settings.you.name, text)
    assert window.leaving.keep_all()
    kept = store.profile.get("name")
    assert kept.startswith("H")
    assert "\x00" not in kept
    assert not any("\ud800" <= letter <= "\udfff" for letter in kept)
    for page in window.pages:
        window.show_page(page)
        QApplication.processEvents()
    assert window.pages.settings.you.name.text() == kept


def test_words_from_the_user_in_a_dialog_and_in_the_list_are_no_markup(window, store, clock, tmp_path):
    put(store, clock, NAMES["picture"])
    dialog = StartProblem(window._theme, Problem.NEWER, tmp_path / NAMES["markup"])
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text())
    dialog.deleteLater()
    window.show_page("contacts")
    table = window.pages.contacts.findChild(ContactTable)
    assert table.model().index(0, 0).data() == NAMES["picture"]
