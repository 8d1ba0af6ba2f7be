"""Translations that are filled in from lines with a tab."""

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>one
two</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def folder(tmp_path):
    for name in ("netwerkapp_nl.ts", "netwerkapp_en.ts"):
        (tmp_path / name).write_text(TS, encoding="utf-8")
    return tmp_path


def filled(translations, folder, lines):
    (folder / "lines.tsv").write_text(lines, encoding="utf-8")
    translations.fill(folder / "netwerkapp_nl.ts", translations.read_pairs([folder / "lines.tsv"]))
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(folder / "netwerkapp_nl.ts").iter("context")
        for message in context.iter("message")
    }


def test_line_fills_every_place_and_a_named_place_goes_first(translations, folder):
    found = filled(translations, folder, "Undo\tOngedaan maken\nMenu::Undo\tHerstel\n")
    assert found["NoticeBar", "Undo"].text == "Ongedaan maken"
    assert found["Menu", "Undo"].text == "Herstel"
    assert found["Menu", "Undo"].get("type") is None


def test_text_that_has_its_translation_keeps_it(translations, folder):
    assert filled(translations, folder, "Close\tDicht\n")["NoticeBar", "Close"].text == "Sluit"


def test_line_break_is_written_as_two_signs(translations, folder):
    assert filled(translations, folder, "one\\ntwo\teen\\ntwee\n")["NoticeBar", "one\ntwo"].text == "een\ntwee"


def test_plural_takes_two_forms(translations, folder):
    plural = filled(translations, folder, "%n contact(s)\t%n contact|%n contacten\n")["NoticeBar", "%n contact(s)"]
    assert [form.text for form in plural] == ["%n contact", "%n contacten"]


def test_plural_with_one_form_stays_unfinished(translations, folder):
    filled(translations, folder, "%n contact(s)\t%n contact\n")
    assert "%n contact(s)" in translations.untranslated(folder)


def test_texts_without_translation_are_listed_from_all_files(translations, folder):
    assert translations.untranslated(folder).count("Undo") == 4
    filled(translations, folder, "Undo\tOngedaan maken\n")
    assert translations.untranslated(folder).count("Undo") == 2


def test_heading_of_the_file_stays(translations, folder):
    filled(translations, folder, "Undo\tOngedaan maken\n")
    assert (folder / "netwerkapp_nl.ts").read_text(encoding="utf-8").startswith(TS[:60])


def test_no_text_to_translate_stands_where_it_is_not_found():
    """Inside the braces of an f-string the tool of Qt does not look."""
    root = Path(__file__).resolve().parents[2] / "netwerkapp"
    hidden = [
        f"{file.relative_to(root)}:{call.lineno}"
        for file in root.rglob("*.py")
        for joined in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    ]
    assert not hidden
