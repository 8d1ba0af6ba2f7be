"""People, circles and tags stand in the order of the alphabet, as the language has it, on the page itself."""

from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QCollator, QLocale
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name, order_key

pytestmark = pytest.mark.usefixtures("source_language_again")

FAMILY = [  # in this order; in Dutch IJ is an I and a J
    *("10", "3M", "Aalbers", "Aesop", "Åkesson", "Bos", "Çelik", "D’Hondt", "Dhondt", "Dijk", "Éva", "Evert", "Iedema"),
    *("ijf", "IJsbrand", "Ika", "Łukasz", "Ñúñez", "O’Brien", "O'Toole", "Obama", "Ørsted", "Özlem", "Ozz", "Smit"),
    *("Smit Bakker", "Smit-Bakker", "Smitbakker", "Strauß", "Ybema", "Yılmaz", "Zandt", "Γιώργος", "Иванов", "علي"),
]
OWN = ["Ångström", "buren", "Écoutez", "IJsclub", "Ikebana", "Koor", "Überstunden", "zwemmen"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_order_is_that_of_the_language(qapp, language):
    collator = QCollator(QLocale(language))
    assert len({order_key(name) for name in FAMILY}) == len(FAMILY)
    assert sorted(reversed(FAMILY), key=order_key) == FAMILY
    assert [pair for pair in pairwise(FAMILY) if collator.compare(*pair) >= 0] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_people_circles_and_tags_stand_in_that_order_on_the_page(qapp, store, tmp_path, language):
    store.settings.set("welcomed", "yes")
    for place, family in enumerate(reversed(FAMILY)):
        own = OWN[-1 - place % len(OWN)]
        store.contacts.save(
            Contact(new_id(), store.now(), Name("", "", family), circle=own, tags=(own,)), "contact_added"
        )
    window = build_window(store, tmp_path / "data", language)
    try:
        window.show()
        window.show_page("contacts")
        QApplication.processEvents()
        people = window.pages.contacts.people
        model = people.model
        assert [model.line(row).contact.name.family for row in range(model.rowCount())] == FAMILY
        for choice in (people.filters.circle, people.filters.tag):
            shown = [choice.itemText(place) for place in range(choice.count())]
            assert shown[-len(OWN) :] == OWN
        window.pages.contacts.new()
        circles = window.pages.contacts.sides.form.fields.choices["circle"]
        offered = [circles.itemData(place) for place in range(circles.count())]
        assert [one for one in offered if one in OWN] == OWN
    finally:
        shiboken6.delete(window)
