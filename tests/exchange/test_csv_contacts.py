"""Tables with people as LinkedIn, Google, Outlook, Thunderbird and Excel write them: each quirk in a few rows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netwerkapp.domain.cards import Card, Program, Skipped, SkipReason
from netwerkapp.domain.names import Name
from netwerkapp.exchange import csv_contacts
from netwerkapp.exchange.csv_columns import Column
from netwerkapp.exchange.csv_contacts import cards_in, first_rows, read_table, with_columns
from netwerkapp.exchange.vcard import TooManyError

NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who allow it."\n\n'
)
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def read(text, encoding="utf-8", **options):
    data = text if isinstance(text, bytes) else text.encode(encoding)
    table = read_table(data, **options)
    return table, cards_in(table)


def names(text):
    return [card.name.full for card in read(text)[1].cards]


@pytest.mark.parametrize("before", [NOTES, "", "Notes:\r\n\r\n" + "regel\r\n" * 12])
def test_linkedin_is_read_whatever_stands_above_its_headers(before):
    table, found = read(
        before + LINKEDIN + "Piet,van der Berg,https://www.linkedin.com/in/piet,p@example.nl,ING,Bakker,15 Mar 2024\n"
    )
    assert (table.program, table.separator, table.encoding) == (Program.LINKEDIN, ",", "utf-8")
    (card,) = found.cards
    assert card == Card(
        table.header + 1,
        Name("Piet", "van der", "Berg"),
        organisation="ING",
        job="Bakker",
        emails=("p@example.nl",),
        profile="https://www.linkedin.com/in/piet",
    )


@pytest.mark.parametrize(
    ("headers", "row"),
    [
        (
            "First Name,Last Name,Email Address,Company,Position,Connected On",
            "Piet,Vos,p@example.nl,ING,Bakker,1 Mar 2024",
        ),
        (
            "Last Name,First Name,Position,Company,Connected On,Email Address",
            "Vos,Piet,Bakker,ING,1 Mar 2024,p@example.nl",
        ),
        (
            "Vorname,Nachname,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
            "Piet,Vos,p@example.nl,ING,Bakker,1 Mar 2024",
        ),
    ],
)
def test_linkedin_columns_are_found_by_name_in_any_order(headers, row):
    table, found = read(f"{headers}\n{row}\n")
    (card,) = found.cards
    assert table.program is Program.LINKEDIN
    assert (card.name.full, card.emails, card.organisation, card.job) == (
        "Piet Vos",
        ("p@example.nl",),
        "ING",
        "Bakker",
    )


def test_linkedin_saved_again_by_excel_is_read():
    table, found = read(LINKEDIN.replace(",", ";") + "Zoë;Vos;;;Café Één;Baas;15-Mar-24\n", encoding="cp1252")
    assert (table.encoding, table.separator) == ("cp1252", ";")
    assert (found.cards[0].name.given, found.cards[0].organisation) == ("Zoë", "Café Één")


def test_linkedin_rows_without_a_name_are_named_and_blank_ones_passed_over():
    text = LINKEDIN + ",,,,,,\n,,https://www.linkedin.com/in/x,,ING,Baas,1 Mar 2024\n  ,,,,,,\nPiet,,,,,,\n"
    _, found = read(text)
    assert found.skipped == [Skipped(3, SkipReason.NO_NAME, "https://www.linkedin.com/in/x ING Baas 1 Mar 2024")]
    assert [card.name for card in found.cards] == [Name("Piet")]


def test_linkedin_titles_signs_and_new_lines_in_cells_are_cleaned():
    _, found = read(LINKEDIN + 'Anna 🌟,"Jansen, MBA",,,"""Q"" BV","Baas\nvan alles",1 Mar 2024\n')
    (card,) = found.cards
    assert (card.name, card.organisation, card.job) == (Name("Anna", "", "Jansen"), '"Q" BV', "Baas van alles")


@pytest.mark.parametrize(
    ("url", "profile"),
    [
        ("https://www.linkedin.com/in/piet", "https://www.linkedin.com/in/piet"),
        ("https://nl.linkedin.com/in/piet", "https://nl.linkedin.com/in/piet"),
        ("https://linkedin.com.evil.example/in/piet", ""),
        ("https://evil-linkedin.com/in/piet", ""),
        ("https://www.linkedin.com@evil.example/in/piet", ""),
        ("javascript:alert(1)//linkedin.com", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_only_an_address_of_linkedin_is_a_profile_there(url, profile):
    assert read(LINKEDIN + f"Piet,Vos,{url},,,,\n")[1].cards[0].profile == profile


GOOGLE = (
    "First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - City,Website 1 - Value\n"
)


def test_google_as_it_is_now_is_read():
    table, found = read(
        GOOGLE + 'Fatima,,El Idrissi,Fatje,,Gemeente,Teamleider,--03-17,"een\ntwee",* myContacts ::: Werk,* Work,'
        "f@example.nl ::: g@example.nl,,,Work Fax,020 9,Mobile,06 1 ::: 06 2,Utrecht,https://example.nl\n"
        ",,,,,Bakkerij,,,,,,,,,Home,020 3,,,,\n"
        ",,,,,,,,,,,,,,Work,020 4,Mobile,06 5,,\n"
        ",,,,,,,,,* myContacts,,,,,,,,,,\n"
    )
    assert table.program is Program.GOOGLE
    assert found.cards[0] == Card(
        2,
        Name("Fatima", "El", "Idrissi"),
        called="Fatje",
        organisation="Gemeente",
        job="Teamleider",
        place="Utrecht",
        phones=("06 1", "06 2"),
        emails=("f@example.nl", "g@example.nl"),
        profile="https://example.nl",
        birthday="03-17",
        notes="een\ntwee",
    )
    assert [(card.name.full, card.phones) for card in found.cards[1:]] == [
        ("Bakkerij", ("020 3",)),
        ("06 5", ("06 5", "020 4")),
    ]
    assert found.skipped == [Skipped(5, SkipReason.NO_NAME, "* myContacts")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-16-le"])
def test_google_as_it_was_is_read_in_its_encodings(encoding):
    table, found = read(
        "Name,Given Name,Additional Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        "Phone 1 - Type,Phone 1 - Value,Address 1 - City,Organization 1 - Name,Organization 1 - Title\n"
        "Zoë de Vos,Zoë,de,Vos,1906-12-09,* My,* Home,z@example.nl,Mobile,06 1,Ede,ING,Baas\n",
        encoding,
    )
    (card,) = found.cards
    assert (table.program, card.name) == (Program.GOOGLE, Name("Zoë", "de", "Vos"))
    assert (card.emails, card.phones, card.place, card.organisation, card.job, card.birthday) == (
        ("z@example.nl",),
        ("06 1",),
        "Ede",
        "ING",
        "Baas",
        "12-09",
    )


OUTLOOKS = [
    (
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business City,Home City,"
        "Business Fax,Business Phone,Home Phone,Mobile Phone,Birthday,E-mail Address,E-mail 2 Address,Notes,Web Page"
    ),
    (
        'Titel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Functie,"Werkadres, plaats",'
        '"Huisadres, plaats",Fax op werk,Telefoon op werk,Telefoon thuis,Mobiele telefoon,Verjaardag,E-mailadres,'
        "E-mailadres 2,Notities,Webpagina"
    ),
]


@pytest.mark.parametrize("headers", OUTLOOKS, ids=["english", "dutch"])
@pytest.mark.parametrize(("encoding", "separator"), [("cp1252", ","), ("utf-8", ";"), ("utf-8-sig", "\t")])
def test_outlook_is_read_in_english_and_dutch(headers, encoding, separator):
    row = 'Dhr.,Joost,,de Vos,,"Café, BV",,Baas,Utrecht,Ede,1,020 2,020 3,06 4,17-3-1979,j@example.nl,k@example.nl,hé,'
    text = f"{headers}\r\n{row}\r\n"
    if separator != ",":
        text = text.replace('"Café, BV"', "Café BV").replace(", plaats", "_plaats").replace(",", separator)
        text = text.replace("_plaats", ", plaats")
    table, found = read(text, encoding)
    (card,) = found.cards
    assert (table.program, table.separator) == (Program.OUTLOOK, separator)
    assert (card.name, card.job, card.place) == (Name("Joost", "de", "Vos"), "Baas", "Ede")
    assert card.phones == ("06 4", "020 2", "020 3")
    assert card.emails == ("j@example.nl", "k@example.nl")
    assert (card.organisation.replace(",", ""), card.birthday, card.notes) == ("Café BV", "03-17", "hé")


def outlook_days(*days):
    return "First Name,E-mail Address,Birthday\n" + "".join(f"P{n},p@example.nl,{day}\n" for n, day in enumerate(days))


@pytest.mark.parametrize(
    ("days", "birthdays", "unclear"),
    [
        (("7-3-1981", "28-12-1969"), ("03-07", "12-28"), False),
        (("7/3/1981", "12/28/1969"), ("07-03", "12-28"), False),
        (("7/3/1981", "5/5/1969"), ("", "05-05"), True),
        (("0-0-00", "0.0.00", "0/0/00", ""), ("", "", "", ""), False),
        (
            ("15 Mar 1980", "1 mrt. 1980", "3 mei", "March 3, 1980", "1 xyz 1980"),
            ("03-15", "03-01", "05-03", "03-03", ""),
            False,
        ),
    ],
)
def test_days_are_read_as_the_whole_file_means_them(days, birthdays, unclear):
    _, found = read(outlook_days(*days))
    assert tuple(card.birthday for card in found.cards) == birthdays
    assert found.unclear_days is unclear


def test_the_user_says_how_unclear_days_are_meant():
    from dataclasses import replace

    table, _ = read(outlook_days("7/3/1981"))
    for day_first, birthday in ((True, "03-07"), (False, "07-03")):
        assert cards_in(replace(table, day_first=day_first)).cards[0].birthday == birthday


@pytest.mark.parametrize("separator", [",", ";"])
def test_thunderbird_is_read_also_with_a_comma_at_the_end(separator):
    headers = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Mobile Number,Birth Year,"
        "Birth Month,Birth Day,"
    )
    row = "Piet,Vos,Pietje,,p@example.nl,q@example.nl,020 1,06 2,1980,3,7,"
    table, found = read(f"{headers}\n{row}\n".replace(",", separator))
    (card,) = found.cards
    assert (table.program, card.name.full, card.birthday) == (Program.THUNDERBIRD, "Piet Vos", "03-07")
    assert (card.emails, card.phones) == (("p@example.nl", "q@example.nl"), ("06 2", "020 1"))


def test_a_table_without_headers_waits_for_the_user_to_say_what_stands_where():
    table, found = read("Piet Vos;06 1;p@example.nl\nAnna Smit;06 2\n")
    assert (table.header, table.names_people, table.separator, found.cards) == (None, False, ";", [])
    assert first_rows(table) == [["Piet Vos", "06 1", "p@example.nl"], ["Anna Smit", "06 2"]]
    told = with_columns(table, (Column.NAME, Column.PHONE, Column.NONE))
    assert told.names_people
    assert [(card.number, card.name.full, card.phones) for card in cards_in(told).cards] == [
        (1, "Piet Vos", ("06 1",)),
        (2, "Anna Smit", ("06 2",)),
    ]


def test_the_separator_may_be_said_in_the_first_line_or_by_the_user():
    for text, options in (("sep=|\nNaam|Telefoon\nA;B, C|1\n", {}), ("Naam|Telefoon\nA;B, C|1\n", {"separator": "|"})):
        table, found = read(text, **options)
        assert (table.separator, found.cards[0].phones) == ("|", ("1",))


def test_another_encoding_can_be_chosen():
    table = read_table("Naam\nZoë\n".encode("cp850"), encoding="cp850")
    assert (table.encoding, cards_in(table).cards[0].name.full) == ("cp850", "Zoë")


def test_a_full_name_and_a_particle_of_its_own_column_are_read():
    assert names("Naam;Plaats\nBerg, Piet van der;Ede\n") == ["Piet van der Berg"]
    assert names("Voornaam;Tussenvoegsel;Achternaam\nPiet;van der;Berg\n") == ["Piet van der Berg"]
    assert names("Display Name,Primary Email,Secondary Email\np@example.nl,p@example.nl,\n") == ["p@example.nl"]


def test_a_quotation_mark_without_its_end_does_not_swallow_other_people():
    text = 'Naam,Telefoon,Plaats\nAnna,1,Ede\nPiet "de Beer,2,Ede\n"Jo,3,Ede\nBo,4,Ede\nAl,5,Ede\n'
    assert names(text) == ["Anna", 'Piet "de Beer', "Jo", "Bo", "Al"]


def test_a_cell_that_is_too_long_is_named_and_the_rest_read():
    _, found = read("Naam,Plaats\nAnna,Ede\nPiet," + "x" * 200_000 + "\nBo,Ede\n")
    assert [card.name.full for card in found.cards] == ["Anna", "Bo"]
    assert found.skipped == [Skipped(3, SkipReason.UNREADABLE)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_null_bytes_and_short_rows_are_read(end):
    assert names(f"Naam,Telefoon{end}{end}An\x00na,1{end}Piet{end}") == ["Anna", "Piet"]


def test_the_first_rows_are_shown_without_blank_ones():
    table, _ = read("Naam,Telefoon\n" + "\n".join(f"\nP{n},{n},over" for n in range(9)))
    assert first_rows(table) == [[f"P{n}", str(n)] for n in range(5)]


def test_too_many_people_are_refused(monkeypatch):
    monkeypatch.setattr(csv_contacts, "MOST_CARDS", 2)
    with pytest.raises(TooManyError):
        read("Naam\nA\nB\nC\n")


def test_it_tells_how_far_it_is():
    told = []
    cards_in(read_table(b"Naam\n" + b"A\n" * 5000), told.append)
    assert [round(part, 1) for part in told] == [0.4, 0.8]


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200) | st.text('a,;"\n\r\t|=', max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_it_stumble(text):
    for whole in ("Naam,Telefoon\n" + text, text):
        table, found = read(whole)
        numbers = [one.number for one in (*found.cards, *found.skipped)]
        assert len(set(numbers)) == len(numbers) <= whole.count("\n") + whole.count("\r") + 1
        assert all(card.name.full for card in found.cards)
        assert all(len(row) <= len(table.headers) for row in first_rows(table))


def test_rows_of_spaces_are_nobody_and_cost_nothing(monkeypatch):
    read_rows = []
    monkeypatch.setattr(
        csv_contacts, "_card", lambda *_row, card=csv_contacts._card: read_rows.append(1) or card(*_row)
    )
    _table, found = read("Naam;Plaats\n" + " \n ; \n" * 500 + "Anna;Utrecht\n")
    assert [card.name.full for card in found.cards] == ["Anna"]
    assert (found.skipped, len(read_rows)) == ([], 1)
