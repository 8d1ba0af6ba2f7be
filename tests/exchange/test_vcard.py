"""vCards as they are in the wild: each quirk in a small card of its own."""

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from netwerkapp.domain.cards import Card, Skipped, SkipReason
from netwerkapp.domain.names import Name
from netwerkapp.exchange import vcard
from netwerkapp.exchange.vcard import TooManyError, read_vcards

PIET = Name("Piet", "van der", "Berg")


def card(*lines, version="3.0", end="\r\n"):
    """A whole card with these lines."""
    rows = ["BEGIN:VCARD", *([f"VERSION:{version}"] if version else []), *lines, "END:VCARD", ""]
    return b"".join(row if isinstance(row, bytes) else (row + end).encode() for row in rows[:-1])


def read(*cards, **options):
    return read_vcards(b"".join(cards), **options)


def one(*lines, **options):
    """The only card in a file with these lines."""
    found = read(card(*lines, **options))
    assert found.skipped == []
    (only,) = found.cards
    return only


def test_a_usual_card_is_read_field_by_field():
    read_card = one(
        "N:van der Berg;Piet;;;",
        "FN:Piet van der Berg",
        "NICKNAME:Pietje",
        "ORG:Bakkerij Voorbeeld;Winkel",
        "TITLE:Bakker",
        "TEL;TYPE=CELL:06 0000 0001",
        "EMAIL:piet@example.nl",
        "URL:https://www.linkedin.com/in/piet",
        "ADR;TYPE=HOME:;;Dorpsstraat 1;Voorbeeldstad;;1234 AB;Nederland",
        "BDAY:1980-11-26",
        "NOTE:Leuke man",
        "UID:urn:uuid:abc-1",
    )
    assert read_card == Card(
        1,
        PIET,
        called="Pietje",
        organisation="Bakkerij Voorbeeld",
        job="Bakker",
        place="Voorbeeldstad",
        phones=("06 0000 0001",),
        emails=("piet@example.nl",),
        profile="https://www.linkedin.com/in/piet",
        birthday="11-26",
        notes="Leuke man",
        uid="abc-1",
    )


def test_one_bad_card_does_not_spoil_the_rest():
    bad = card(b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=ZZ;=\r\n", b"TEL\x01;;;=:::\r\n", b"\xff\xfe\r\n")
    found = read(card("FN:Piet"), bad, card("FN:Anna"))
    assert [one.name.given for one in found.cards if one.number != 2] == ["Piet", "Anna"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_quoted_printable_line_goes_on_after_an_equals_sign_without_a_space(end):
    read_card = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=C3=91=",
        "=C3=91;Zo=C3=",
        "=AB;;;",
        "NOTE;ENCODING=QUOTED-PRINTABLE:een=0D=",
        "=0Atwee",
        version="2.1",
        end=end,
    )
    assert read_card.name == Name("Zoë", "", "ÑÑÑ")
    assert read_card.notes == "een\ntwee"


def test_a_quoted_printable_line_that_is_cut_off_does_not_eat_the_end_of_the_card():
    found = read(card("FN;ENCODING=QUOTED-PRINTABLE:Piet=", version="2.1"), card("FN:Anna"))
    assert [one.name.given for one in found.cards] == ["Piet", "Anna"]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (b"Zo=EB", "Zoë"),  # cp1252
        (b"Zo=C3=AB", "Zoë"),
        (b"Zo=C3=AB=C3", "Zoë"),  # cut in the middle of a letter
        ("ÑÑÑ".encode() + b"=80", "ÑÑÑ"),  # one stray byte
        (b"Zo=81", "Zo\ufffd"),  # a byte that means nothing
    ],
)
def test_quoted_printable_without_a_charset_is_read(value, name):
    assert one(b"FN;ENCODING=QUOTED-PRINTABLE:" + value + b"\r\n", version="2.1").name.given == name


@pytest.mark.parametrize("charset", ["", ";CHARSET=UTF-8", ";CHARSET=Windows-1252", ";CHARSET=X-UNKNOWN"])
def test_raw_bytes_of_windows_are_read_whatever_the_card_says(charset):
    line = f"N{charset}:Nüßlebaum;Sören;;;\r\n".encode("cp1252")
    found = read(card(line, version="2.1"))
    assert found.cards[0].name == Name("Sören", "", "Nüßlebaum")
    assert found.encoding == ("utf-8" if "1252" in charset else "cp1252")


def test_the_user_can_choose_another_encoding():
    found = read(card("N:M\xf8ller;S\x94ren;;;".encode("latin-1") + b"\r\n"), encoding="cp850")
    assert found.cards[0].name == Name("Sören", "", "M°ller")
    assert found.encoding == "cp850"


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_with_and_without_its_mark(mark, encoding):
    data = (mark + card("FN:Zoë Smit", "TEL:1").decode()).encode(encoding)
    found = read(data)
    assert (found.cards[0].name, found.encoding) == (Name("Zoë", "", "Smit"), encoding)
    assert read(data, encoding=encoding).cards == found.cards


def test_a_fold_may_split_a_letter_and_begin_with_a_tab():
    split = b"FN:Zo\xc3\r\n \xab\r\n\t Smit\r\n"
    assert one(split).name == Name("Zoë", "", "Smit")


def test_a_fold_may_stand_inside_a_parameter():
    assert one("FN:Piet", "TEL;TYPE=CE", " LL;TYPE=VOI", " CE:06 1").phones == ("06 1",)


def test_an_unescaped_comma_in_a_name_or_note_stays():
    read_card = one(
        "FN:Mr. John Richter, James Doe Sr.", "N:Doe;John;Richter\\, James;Mr.;Sr.", "NOTE:a, b; c", "TITLE:a,b"
    )
    assert read_card.name == Name("John Richter, James", "", "Doe")
    assert (read_card.notes, read_card.job) == ("a, b; c", "a,b")


def test_escapes_are_read_leniently():
    read_card = one("FN:Piet\\, de Bakker\\", "URL;TYPE=WORK:http\\://www.example.nl", "NOTE:een\\Ntwee\\; \\\\drie\\x")
    assert read_card.name.full == "de Bakker\\ Piet"
    assert read_card.profile == "http://www.example.nl"
    assert read_card.notes == "een\ntwee; \\drie\\x"


def test_groups_are_taken_off_and_their_labels_heard():
    read_card = one(
        "FN:Piet",
        "item1.EMAIL;type=INTERNET;type=pref:piet@example.nl",
        "item2.TEL:020 2",
        "item2.X-ABLabel:_$!<AssistantPhone>!$_",
        "item3.TEL:020 3",
        "item3.X-ABLabel:homeFax",
        "item4.TEL:06 4",
        "item4.X-ABLabel:Mobiel",
        "item5.TEL:020 5",
        "item5.X-ABLabel:",
        "item6.URL;type=pref:http\\://www.example.nl",
        "item6.X-ABLabel:_$!<HomePage>!$_",
    )
    assert read_card.emails == ("piet@example.nl",)
    assert read_card.phones == ("06 4", "020 5")
    assert read_card.profile == "http://www.example.nl"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Piet van der Berg"], PIET),
        (["FN:", "N:van der Berg;Piet"], PIET),
        (["N:;;;;", "FN:Berg, Piet van der"], PIET),
        (["N:Berg;Piet;van der;;"], PIET),
        (["N:Berg\\, van der;Piet"], PIET),
        (["FN:Piet van der Berg", "N:Piet van der Berg;;;;"], PIET),
        (["TEL:1", "N:van der Berg;Piet;;;", "VERSION:3.0"], PIET),
        (["N:Berg"], Name(family="Berg")),
        (["N:", "FN:", "ORG:Bakkerij Voorbeeld;Winkel"], Name("Bakkerij Voorbeeld")),
        (["FN:ING Bank", "ORG:ING Bank"], Name("ING Bank")),
        (["EMAIL;PREF:piet@example.nl"], Name("piet@example.nl")),
        (["FN:piet.berg@example.nl", "N:piet.berg@example.nl;;;;"], Name("piet.berg@example.nl")),
        (["TEL;CELL:06 1"], Name("06 1")),
        (["FN:  Piet \t 🌟 "], Name("Piet")),
        (["N:Jansen\\, MBA;Anna ✨;;drs.;"], Name("Anna", "", "Jansen")),
    ],
)
def test_a_name_is_found_where_it_stands(lines, name):
    assert one(*lines).name == name


def test_a_card_without_anything_to_call_it_by_is_named_with_the_reason():
    found = read(card("NOTE:Wie is dit", "FN:;", "N:;;;;"), card("FN:Piet"), card(version=""))
    assert found.skipped == [Skipped(1, SkipReason.NO_NAME, "Wie is dit"), Skipped(3, SkipReason.NO_NAME)]
    assert [one.number for one in found.cards] == [2]


@pytest.mark.parametrize(
    "photo",
    [
        ["PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD", " 2wBDAAEBAQEB", "", ""],
        ["PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", "N/BEGIN/wBDAAEB==", "END", "FNabc="],
        ["PHOTO;VALUE=uri:https://example.nl/photo.jpg"],
        ["PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg" + "A" * 27_000],
        ["LOGO;ENCODING=BASE64:", "    MIIDITCC", "    VQQGEwJa==", ""],
    ],
)
def test_photos_are_passed_over_however_they_are_written(photo):
    read_card = one("FN:Piet", *photo, "TEL:1", version="2.1")
    assert (read_card.name.given, read_card.phones, read_card.notes) == ("Piet", ("1",), "")


def test_a_note_in_base64_is_read_and_a_broken_one_left_out():
    assert one("FN:Piet", "NOTE;ENCODING=BASE64:aGFsbG8=").notes == "hallo"
    assert one("FN:Piet", "NOTE;ENCODING=B:a").notes == ""


@pytest.mark.parametrize("begin", ["BEGIN:vCard", "begin:vcard ", "\ufeffBEGIN:VCARD", "  BEGIN:VCARD"])
def test_a_beginning_in_small_letters_after_a_mark_or_spaces_is_one(begin):
    found = read(card("FN:Anna"), f"{begin}\r\nFN:Piet\r\nend:vcard\r\n".encode())
    assert [one.name.given for one in found.cards] == ["Anna", "Piet"]


def test_versions_may_be_mixed_in_one_file_and_missing():
    found = read(
        card("N;QUOTED-PRINTABLE:Berg;Zo=C3=AB", version="2.1"),
        card("N:Smit;Anna", version=""),
        card("FN:Bo Vos", version="4.0"),
    )
    assert [one.name.full for one in found.cards] == ["Zoë Berg", "Anna Smit", "Bo Vos"]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"hallo\r\n", b"END:VCARD\r\n"])
def test_a_file_without_cards_has_none(data):
    assert (read(data).cards, read(data).skipped) == ([], [])


def test_a_card_without_its_beginning_or_end_is_read():
    found = read(b"VERSION:3.0\r\nFN:Piet\r\nTEL:1\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Anna\r\nBEGIN:VCARD\r\nFN:Bo\r\n")
    assert [(one.name.given, one.phones) for one in found.cards] == [("Piet", ("1",)), ("Anna", ()), ("Bo", ())]


def test_cards_without_a_line_between_them_are_two():
    found = read(b"BEGIN:VCARD\nFN:Piet\nEND:VCARDBEGIN:VCARD\nFN:Anna\nEND:VCARD")
    assert [one.name.given for one in found.cards] == ["Piet", "Anna"]


def test_the_last_line_of_a_file_that_is_cut_off_is_not_trusted():
    found = read(b"BEGIN:VCARD\r\nFN:Piet\r\nTEL:06 12\r\nEMAIL:piet@exam")
    assert (found.cards[0].phones, found.cards[0].emails) == (("06 12",), ())
    assert read(b"BEGIN:VCARD\r\nUID:1\r\nFN:Pi").skipped == [Skipped(1, SkipReason.TRUNCATED, "1")]


def test_a_card_in_a_card_is_passed_over():
    assistant = ["AGENT:", "BEGIN:VCARD", "FN:Assistent", "TEL:9", "END:VCARD"]
    found = read(card("FN:Piet", *assistant, "TEL:1", version="2.1"), card("FN:Anna"))
    assert [(one.name.given, one.phones) for one in found.cards] == [("Piet", ("1",)), ("Anna", ())]


def test_a_thousand_beginnings_do_not_hide_who_comes_after():
    for deep in (b"BEGIN:VCARD\r\n" * 1000, b"BEGIN:VCARD\r\nAGENT:\r\n" + b"BEGIN:VCARD\r\n" * 1000):
        found = read(deep, card("FN:Piet"))
        assert [one.name.given for one in found.cards] == ["Piet"]


@pytest.mark.parametrize(
    "phone",
    [
        "TEL;HOME;VOICE;CELL:06 1",
        "TEL;TYPE=home,cell:06 1",
        'TEL;TYPE="voice,cell":06 1',
        "TEL;TYPE=CELL;TYPE=VOICE;type=pref:06 1",
        "TEL;;CELL;:06 1",
        "TEL;CHARSET=UTF-8;CELL:06 1",
        'TEL;X="a:b;c";TYPE=cell:06 1',
        "TEL;X=^n^^^';TYPE=cell:06 1",
        'TEL;TYPE=cell;X="a:06 1',
        "TEL;ENCODING=8BIT;CELL:06 1",
        "TEL;ENCODING=STRANGE;CELL:06 1",
    ],
)
def test_parameters_are_read_in_every_manner(phone):
    found = one("FN:Piet", "TEL:020 2", phone).phones
    assert found[0] == "06 1"
    assert len(found) == 2


def test_numbers_come_mobile_first_and_without_fax_and_double_ones():
    found = one(
        "FN:Piet",
        "TEL;WORK:020 1",
        "TEL;HOME;PREF:020 2",
        "TEL;CELL:06 3",
        "TEL;WORK;FAX:020 4",
        "TEL;TYPE=pager:5",
        "TEL:020 1",
    )
    assert found.phones == ("06 3", "020 2", "020 1")


def test_addresses_of_version_4_are_read():
    read_card = one(
        "FN:Simon",
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+31-20-0000001;ext=102',
        "TEL;VALUE=uri:tel:+31%206%201",
        "EMAIL:mailto:Simon <simon@example.nl>",
        "EMAIL;PREF=1:s@example.nl",
        "EMAIL:no address",
        "IMPP:xmpp:simon@example.nl",
        "URL:javascript:alert(1)",
        "URL:http://[",
        "URL:http://a b",
        "X-SOCIALPROFILE;TYPE=linkedin:http://nl.linkedin.com/in/simon",
        version="4.0",
    )
    assert read_card.phones == ("+31-20-0000001 ext 102", "+31 6 1")
    assert read_card.emails == ("s@example.nl", "simon@example.nl")
    assert read_card.profile == "http://nl.linkedin.com/in/simon"


@pytest.mark.parametrize("url", ["http://[", "http://a b", "ftp://example.nl", "nothing", "mailto:p@example.nl", ""])
def test_what_is_no_page_on_the_web_is_no_profile(url):
    assert one("FN:Piet", f"URL:{url}").profile == ""


@pytest.mark.parametrize("kind", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group", "KIND:location"])
def test_a_group_is_not_a_person(kind):
    found = read(card("FN:Koor", kind, version="4.0"), card("FN:Bakkerij", "KIND:org", version="4.0"))
    assert found.skipped == [Skipped(1, SkipReason.GROUP, "Koor")]
    assert found.cards[0].name == Name("Bakkerij")


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("1980-03-21", "03-21"),
        ("19800321", "03-21"),
        ("1980-03-21T00:00:00Z", "03-21"),
        ("--0203", "02-03"),
        ("--02-03", "02-03"),
        ("1604-02-29", "02-29"),
        ("1980", ""),
        ("1980-03", ""),
        ("---03", ""),
        ("19723101", ""),
        ("3-4-1980", ""),
        ("circa 1800", ""),
    ],
)
def test_birthdays_are_month_and_day(text, birthday):
    assert one("FN:Piet", f"BDAY:{text}").birthday == birthday


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('N;SORT-AS="Harten,Rene":van der Harten;Rene;;;', Name("Rene", "van der", "Harten")),
        ('N;SORT-AS="Bende,Jo":Op de Bende;Jo;;;', Name("Jo", "Op de", "Bende")),
        ("N;SORT-AS=Luz:da Luz;Ana;;;", Name("Ana", "da", "Luz")),
        ("N;SORT-AS=Anders:van Dam;Jo;;;", Name("Jo", "van", "Dam")),
    ],
)
def test_a_name_is_sorted_as_the_card_says(line, name):
    assert one(line, version="4.0").name == name


def test_a_town_is_that_of_the_home_address():
    work, home = "ADR;TYPE=WORK:;;Straat 1;Utrecht;;;", "ADR;TYPE=HOME:;;Straat 2;Bergen\\, NH,Dorp;;;"
    assert one("FN:Piet", work, home).place == "Bergen, NH Dorp"
    assert one("FN:Piet", "ADR;TYPE=HOME:;Straat 5\\nDorp;;;;;").place == ""


def test_null_bytes_and_control_characters_are_left_out():
    read_card = one("FN:Pi\x00et", "NOTE:a\x00\x07b\\n\\tc", "ORG:B\x1bV")
    assert (read_card.name.given, read_card.notes, read_card.organisation) == ("Piet", "ab\n\\tc", "B V")


def test_a_note_that_breaks_its_lines_as_they_are_stays_whole():
    assert one("FN:Piet", "NOTE:een", "twee drie", "vier; vijf", "TEL:1").notes == "een\ntwee drie\nvier; vijf"


def test_a_line_of_spaces_is_no_part_of_a_note():
    assert one("FN:Piet", "NOTE:een", " \t ", "  twee").notes == "een twee"


def test_a_very_long_line_or_a_million_folds_are_cut():
    for long in ("x" * 10_000_000, "x\r\n " * 200_000 + "x"):
        read_card = one("FN:Piet", f"NOTE:{long}", "TEL:1")
        assert len(read_card.notes) == 20_000
        assert read_card.phones == ("1",)
    assert len(one("FN:" + "y" * 10_000_000).name.full) <= 120


def test_a_card_with_very_many_properties_is_read():
    assert len(one("FN:Piet", *(f"TEL;X{n}=1:{n}" for n in range(5_000))).phones) == 1_998


def test_too_many_cards_are_refused(monkeypatch):
    monkeypatch.setattr(vcard, "MOST_CARDS", 2)
    with pytest.raises(TooManyError):
        read(card("FN:Piet") * 3)


def test_it_tells_how_far_it_is():
    told = []
    read(card("FN:Piet") * 1000, step=told.append)
    assert told == sorted(told)
    assert [round(part, 1) for part in told] == [0.0, 0.5]


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_bytes_make_it_stumble(data):
    found = read(b"BEGIN:VCARD\r\n" + data)
    assert all(one.name.full for one in found.cards)
    assert [one.number for one in (*found.cards, *found.skipped)]


@given(
    st.lists(
        st.sampled_from(
            [
                b"BEGIN:VCARD",
                b"END:VCARD",
                b"\r\n",
                b"\n ",
                b"=",
                b":",
                b";",
                b'"',
                b"\\",
                b"N",
                b"FN;ENCODING=QUOTED-PRINTABLE:",
                b"AGENT:",
                b"PHOTO:",
                b"\xc3",
                b"\x00",
                b"Piet",
            ]
        ),
        max_size=60,
    )
)
@settings(max_examples=300, deadline=None)
def test_no_order_of_pieces_makes_it_stumble(pieces):
    found = read(b"".join(pieces), card("FN:Anna"))
    assert all(one.name.full for one in found.cards)
    assert [one.number for one in (*found.cards, *found.skipped)]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "N:Berg;Piet;;;",
            "FN:Piet Berg",
            "TEL;TYPE=CELL:06 1",
            "EMAIL:p@example.nl",
            "ORG:Bakkerij\\, Voorbeeld;Winkel",
        ],
        ["N:Smit;Zoë;;;", "FN:Zoë Smit", "TITLE:Hoofd\\; winkel", "NOTE:een\\ntwee", "BDAY:1980-03-21", "UID:u-1"],
        [
            "item1.TEL:1",
            "N:Vos;Bo;;;",
            "FN:Bo Vos",
            "ADR:;;Straat 1;Voorbeeldstad;;1234 AB;NL",
            "URL:https://example.nl",
        ],
    ],
)
def test_vobject_as_second_opinion_agrees_on_tidy_cards(lines):
    theirs = vobject.readOne(card(*lines).decode())
    ours = one(*lines)
    assert (ours.name.given, ours.name.family) == (theirs.n.value.given, theirs.n.value.family)
    both = {
        "tel": ours.phones[:1],
        "email": ours.emails[:1],
        "title": (ours.job,),
        "note": (ours.notes,),
        "uid": (ours.uid,),
        "url": (ours.profile,),
        "bday": (ours.birthday,),
    }
    for name, mine in both.items():
        if name in theirs.contents:
            value = theirs.contents[name][0].value
            assert mine == (value[5:] if name == "bday" else value,)
    if "org" in theirs.contents:
        assert ours.organisation == theirs.org.value[0]
    if "adr" in theirs.contents:
        assert ours.place == theirs.adr.value.city
