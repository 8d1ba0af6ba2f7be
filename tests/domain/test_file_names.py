"""File names from what people typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netwerkapp.domain.file_names import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Koffie met Henk Verbruggen", "koffie-met-henk-verbruggen.ics"),
        ("Zoë d'Hond", "zoe-d-hond.ics"),
        ("../../etc/passwd", "etc-passwd.ics"),
        ("C:\\x\\y", "c-x-y.ics"),
        ('a/b:c*d?e"f<g>h|i', "a-b-c-d-e-f-g-h-i.ics"),
        ("con", "netwerkapp.ics"),
        ("COM1", "netwerkapp.ics"),
        ("...", "netwerkapp.ics"),
        ("NUL", "netwerkapp.ics"),
        ("nul.txt", "nul-txt.ics"),
        ("COM¹", "netwerkapp.ics"),
        ("ＣＯＮ", "netwerkapp.ics"),
        ("Henk. ", "henk.ics"),
        ("Anna\u202excod.exe", "anna-xcod-exe.ics"),
        ("👩‍👩‍👧", "netwerkapp.ics"),
        ("-rf ~", "rf.ics"),
        ("..\\..\\x", "x.ics"),
        ("／／etc／passwd", "etc-passwd.ics"),
        ("", "netwerkapp.ics"),
        ("محمد", "محمد.ics"),
        ("x" * 500, f"{'x' * 80}.ics"),
        ("字" * 80, f"{'字' * 53}.ics"),
    ],
)
def test_names_of_files(text, name):
    assert file_name(text, "ics") == name


@given(st.text())
def test_any_text_makes_a_name_that_stays_in_its_folder(text):
    name = file_name(text, "pdf")
    assert name.endswith(".pdf")
    assert not set(name) & set('/\\:*?"<>|\0\n\r\t ')
    assert not name.startswith((".", "-"))
    assert len(name.encode()) <= 200
    assert name.removesuffix(".pdf") not in ("con", "prn", "aux", "nul", "com1", "lpt9")
    assert not name.removesuffix(".pdf").endswith((".", " ", "-"))
    assert name == "".join(one for one in name if one.isalnum() or one in ".-")
