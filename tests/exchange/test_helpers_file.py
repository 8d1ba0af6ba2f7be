"""A file with helpers of an organisation: taken whole, or every reason why not."""

from datetime import UTC, datetime

import pytest

from netwerkapp.exchange.helpers_file import LARGEST, LONGEST, HelpersFileError, Problem, Reason, read_helpers

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
KINDS, PURPOSES = ("coach", "library"), frozenset({"explain", "rehearse"})
GOOD = """
[[helper]]
kind = "coach"
name = " Loopbaanpunt Voorbeeldstad "
phone = "0900 0000"
hours = "ma tot do, 9.00 tot 12.00 uur"
purposes = ["explain", "explain"]

[[helper]]
kind = "library"
name = "Bibliotheek Eén"
"""


@pytest.fixture
def read(tmp_path):
    def read(text):
        file = tmp_path / "helpers.toml"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_helpers(file, KINDS, PURPOSES, NOW)

    return read


@pytest.mark.parametrize("text", [GOOD.encode(), GOOD.replace("\n", "\r\n").encode(), GOOD.encode("utf-8-sig")])
def test_a_good_file_gives_its_helpers(read, text):
    first, second = read(text)
    assert (first.kind, first.name, first.phone) == ("coach", "Loopbaanpunt Voorbeeldstad", "0900 0000")
    assert (first.hours, first.purposes) == ("ma tot do, 9.00 tot 12.00 uur", ("explain",))
    assert (second.name, second.phone, second.hours, second.purposes) == ("Bibliotheek Eén", "", "", ())
    assert first.id != second.id
    assert first.created_at == NOW


def one(lines):
    return f'[[helper]]\nkind = "coach"\nname = "Rita"\n{lines}\n'


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", [Problem(Reason.NO_HELPERS)]),
        ("helper = []", [Problem(Reason.NO_HELPERS)]),
        ('helper = "Rita"', [Problem(Reason.NO_HELPERS)]),
        ('helper = ["Rita"]', [Problem(Reason.NO_HELPERS, 1)]),
        ('title = "Wij"\n' + one(""), [Problem(Reason.UNKNOWN_KEY, key="title")]),
        ('title = "Wij"', [Problem(Reason.UNKNOWN_KEY, key="title"), Problem(Reason.NO_HELPERS)]),
        (one('website = "x"'), [Problem(Reason.UNKNOWN_KEY, 1, "website")]),
        ('[[helper]]\nphone = "1"', [Problem(Reason.MISSING, 1, "kind"), Problem(Reason.MISSING, 1, "name")]),
        ('[[helper]]\nkind = "coach"\nname = " "', [Problem(Reason.MISSING, 1, "name")]),
        (one("phone = 9000000"), [Problem(Reason.NOT_TEXT, 1, "phone", "9000000")]),
        (one(f'hours = "{"x" * (LONGEST + 1)}"'), [Problem(Reason.TOO_LONG, 1, "hours")]),
        ('[[helper]]\nkind = "friend"\nname = "R"', [Problem(Reason.UNKNOWN_KIND, 1, "kind", "friend")]),
        (one('purposes = "explain"'), [Problem(Reason.NOT_TEXT, 1, "purposes", "explain")]),
        (
            one('purposes = ["explain", "money", ["x"]]'),
            [
                Problem(Reason.UNKNOWN_PURPOSE, 1, "purposes", "money"),
                Problem(Reason.UNKNOWN_PURPOSE, 1, "purposes", "['x']"),
            ],
        ),
        (one("") + '[[helper]]\nkind = "coach"', [Problem(Reason.MISSING, 2, "name")]),
        ("#" * (LARGEST + 1), [Problem(Reason.TOO_LARGE)]),
    ],
)
def test_a_broken_file_is_reported_with_every_reason(read, text, problems):
    with pytest.raises(HelpersFileError) as told:
        read(text)
    assert told.value.problems == problems
    assert str(problems[0].reason) in str(told.value)


@pytest.mark.parametrize(
    "text",
    ["[[helper]", b"\xff\xfe\x00", "a = " + "[" * 5000, "a = " + "1" * 5000],
    ids=["toml", "bytes", "deep", "long"],
)
def test_what_is_no_toml_says_where(read, text):
    with pytest.raises(HelpersFileError) as told:
        read(text)
    (problem,) = told.value.problems
    assert problem.reason is Reason.NOT_TOML
    assert problem.found


def test_a_file_that_is_not_there_or_is_a_folder_is_reported(tmp_path):
    for file in (tmp_path / "gone.toml", tmp_path):
        with pytest.raises(HelpersFileError) as told:
            read_helpers(file, KINDS, PURPOSES, NOW)
        assert told.value.problems[0].reason is Reason.NOT_READABLE
