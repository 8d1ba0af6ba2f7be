"""One person, two people: every number reads rightly in each language, none and one as well."""

import re
import xml.etree.ElementTree as ET

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact, KnowsISearch
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.paths import RESOURCES
from tests.names_seen import words_of

pytestmark = pytest.mark.usefixtures("source_language_again")

CATALOGUES = sorted((RESOURCES / "i18n").glob("netwerkapp_*.ts"))
FORMS = {"nl": 2, "en": 2}  # how many forms of a word these languages have; another has one for each of its own
IN_WORDS = re.compile(r"\b([ée]én|een|one)\b", re.IGNORECASE)
SAME = {  # said in the same way of one and of more
    *("%n new", "%n newer in the file", "%n taken away there", "%n newer here", "%n the same", "%n only here"),
    *("%n in the file", "And %n more.", "All talks (%n)", "Planned talks (%n)"),
    *("%n could not come along:", "Of %n more you can say it in your list."),  # in English
    "%n years ago",  # in Dutch
}
ONE = "person|talk|contact|name|day|week|tile|time|word|mens|persoon|gesprek|naam|dag|tegel|woord"
MORE = "people|talks|contacts|names|days|weeks|tiles|times|words"
MORE += "|mensen|personen|gesprekken|contacten|namen|dagen|weken|tegels|woorden"


def plurals(catalogue):
    """Return the forms of each text with a number, by its place and what it says in the code."""
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(catalogue).iter("context")
        for message in context.iter("message")
        if message.get("numerus") == "yes"
    }


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_every_text_with_a_number_has_all_forms(catalogue):
    language, wrong, texts = catalogue.stem.split("_")[1], [], plurals(catalogue)
    usual = FORMS.get(language, max(len(list(one.iter("numerusform"))) for one in texts.values()))
    for (place, source), translation in texts.items():
        forms = [form.text or "" for form in translation.iter("numerusform")]
        one, more = forms[0], forms[-1]
        if len(forms) != usual or not all(forms) or translation.get("type") == "unfinished":
            wrong.append(f"{place}: {source}: {forms}")
        elif "%n" not in more or (language in FORMS and "%n" not in one and not IN_WORDS.search(one)):
            wrong.append(f"{place}: {source}: a form without its number: {forms}")
        elif one == more and source not in SAME and language in FORMS:
            wrong.append(f"{place}: {source}: one as well as more is {one}")
    assert wrong == []


def test_each_language_has_the_same_texts_with_a_number():
    known = {catalogue.stem: set(plurals(catalogue)) for catalogue in CATALOGUES}
    assert len({frozenset(texts) for texts in known.values()}) == 1
    assert {stem.split("_")[1] for stem in known} >= set(FORMS)


def fill(store, how_many):
    """Put so many people on the list, with a talk and a greeting each."""
    for number in range(how_many):
        person = Contact(
            f"p{number}", store.now(), Name(f"Person{number}"), circle="friends", knows_i_search=KnowsISearch.YES
        )
        store.contacts.save(person, "contact_added")
        talk = Conversation(f"t{number}", store.now(), person.id, date=store.today(), status=Status.HELD)
        store.conversations.save(talk, "conversation_added")
        store.reflections.save(Reflection(talk.id, store.now(), energy_cost=2, ease=4, pleasure=4, useful=4))
        store.touches.add(Touch(f"g{number}", store.now(), store.today(), TouchKind.GREETING, person.id))


@pytest.mark.parametrize(
    ("language", "how_many", "along", "known"),
    [
        ("nl", 0, "Er is nog niets om mee te nemen.", "Zet bij een contact"),
        ("nl", 1, "één persoon, één gesprek", "1 mens op je lijst weet het."),
        ("nl", 2, "2 mensen, 2 gesprekken", "2 van de 2 mensen op je lijst weten het."),
        ("en", 0, "There is nothing to take along yet.", "Note with a contact"),
        ("en", 1, "one person, one talk", "1 person on your list knows."),
        ("en", 2, "2 people, 2 talks", "2 of the 2 people on your list know it."),
    ],
)
def test_none_one_and_two_read_rightly_on_every_page(qapp, store, tmp_path, language, how_many, along, known):
    store.settings.set("welcomed", "yes")
    fill(store, how_many)
    window, wrong = build_window(store, tmp_path / "data", language), []
    try:
        window.show()
        for page in window.pages:
            window.show_page(page)
            QApplication.processEvents()
            words = words_of(window.pages[page])
            wrong += re.findall(rf"\b1 (?:{MORE})\b.*|\b[023] (?:{ONE})\b.*", words)
            if page == "take_along":
                assert along in words
        assert window.pages.feelings.who_knows.text().startswith(known)
    finally:
        window._saver.flush()
        shiboken6.delete(window)
    assert wrong == []
