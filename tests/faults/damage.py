"""Good samples of files that the app reads, and how they are damaged."""

import random

LARGE = 250  # one in so many is large

CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Piet;Jan;;\r\nFN:Piet van den Berg\r\nTEL;TYPE=CELL,VOICE:+31 6 12345678\r\n"
    b"EMAIL;TYPE=INTERNET:p@example.nl\r\nORG:Bakkerij\\, Vos;Winkel\r\nTITLE:Bakker\r\nBDAY:1980-03-21\r\n"
    b"ADR;TYPE=HOME:;;Straat 1;Voorbeeldstad;;1234 AB;NL\r\nNOTE:een\\ntwee\\; drie\r\nUID:u-1\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96zt=C3=BCrk;Zo=C3=AB=\r\n;;;\r\n"
    b"TEL;CELL;PREF:06-12345678\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRg==\r\n\r\nEND:VCARD\r\n",
    b'BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN;LANGUAGE=nl:Anna Smit\nN;SORT-AS="Smit,Anna":Smit;Anna;;;\n'
    b"item1.TEL;VALUE=uri:tel:+31-6-12;ext=3\nitem1.X-ABLABEL:_$!<Mobile>!$_\nURL:https://www.linkedin.com/in/anna\n"
    b"BDAY:--0321\nCATEGORIES:een,twee\nEND:VCARD\n",
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Vos\r\nX-NETWERKAPP-NAME:Bo;;Vos\r\nX-NETWERKAPP-CIRCLE:werk\r\n"
    b"CATEGORIES:a\\,b,c\r\nNICKNAME:B\r\nEND:VCARD\r\n",
)
TABLES = (
    b'Notes:\n"When exporting your connection data"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,'
    b"Connected On\nPiet,van der Berg,https://www.linkedin.com/in/piet,p@example.nl,ING,Bakker,15 Mar 2024\n",
    b"Name,Given Name,Family Name,Birthday,Notes,E-mail 1 - Value,Phone 1 - Value\n"
    b"Anna Smit,Anna,Smit,--03-21,x,a@b.nl,1\n",
    'Voornaam;Achternaam;E-mailadres;Verjaardag;Notities\r\nZoë;Öztürk;z@example.nl;21-3-1980;"een\ntwee"\r\n'.encode(),
    "Voornaam;Tussenvoegsel;Achternaam;Kring;Labels;UID\r\n'=Bo;van;Vos;Werk;a, b;u-1\r\n".encode("utf-8-sig"),
    "sep=;\r\nNaam;Telefoon\r\nAnna;06\r\nBo;07\r\n".encode("utf-16"),
    b"Naam\tPlaats\rAnna\tUtrecht\rBo\tDelft\r",
)
HELPERS = (
    b'[[helper]]\nkind = "coach"\nname = "Loopbaanpunt"\nphone = "0900 0000"\n'
    b'hours = "maandag"\npurposes = ["explain"]\n',
    b'# hulp\r\n[[helper]]\r\nkind = \'coach\'\r\nname = """Een\r\nTwee"""\r\n'
    b"[[helper]]\r\nkind = 'coach'\r\nname = '3'\r\n",
)
PIECES = (
    *(
        b"BEGIN:VCARD",
        b"END:VCARD",
        b"\r\n",
        b"\n ",
        b"=\r\n",
        b"=3D",
        b":",
        b";",
        b'"',
        b"\\",
        b"\\n",
        b",",
        b"\t",
        b"\r",
    ),
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xc3",
        b"\xf0\x9f\x98\x80",
        b"\xe2\x80\xae",
        b"\xed\xa0\x80",
        b"\x1a",
        b"\x85",
    ),
    *(
        b"N;ENCODING=QUOTED-PRINTABLE:",
        b"NOTE;ENCODING=b:",
        b"AGENT:",
        b";CHARSET=utf-7:",
        b";CHARSET=idna:",
        b"TEL:tel:%",
    ),
    *(
        b"BDAY:9999-99-99",
        b"BDAY:\xd9\xa1\xd9\xa2-1-80",
        b"URL:http://[",
        b"sep=",
        b"=cmd|'/c calc'!A0",
        b"'=",
        b"../../x",
    ),
    *(
        b"[[helper]]",
        b"[a]",
        b"a.b.c = ",
        b"'''",
        b'"""',
        b"[" * 900,
        b"{a=" * 300,
        b"1e999",
        b"0x",
        b"1979-05-27T07:32:00Z",
    ),
    *(b"9" * 5000, b"a" * 3000, b'""' * 500, b"\\" * 999, b"nan", b"true", b"\\U0011FFFF", b"\\ud800"),
)


def damaged(chosen: random.Random, samples: tuple[bytes, ...]) -> bytes:
    """Return a sample that was cut, mixed, doubled and scratched."""
    data = bytearray(chosen.choice(samples))
    for _ in range(chosen.choice((1, 1, 2, 3, 5, 9))):
        at = chosen.randrange(len(data) + 1)
        end = min(len(data), at + chosen.choice((1, 2, 5, 20, 100)))
        how = chosen.randrange(9)
        if how == 0 and data:
            data[at % len(data)] = chosen.randrange(256)
        elif how == 1:
            del data[at:end]
        elif how == 2:
            data[at:at] = data[at:end] * chosen.choice((1, 2, 30))
        elif how in (3, 4, 5):
            data[at:at] = chosen.choice(PIECES)
        elif how == 6:
            data[at:] = chosen.choice(samples)[chosen.randrange(20) :]
        elif how == 7:
            del data[at:]
        else:
            data[at:end] = chosen.randbytes(end - at)
    if not chosen.randrange(LARGE):
        piece = chosen.choice((*PIECES, *samples))
        at = chosen.randrange(len(data) + 1)
        data[at:at] = piece * (chosen.choice((20_000, 100_000, 300_000)) // len(piece))
    text = bytes(data)
    if not chosen.randrange(12):
        text = text.decode("latin-1").encode(chosen.choice(("utf-16", "utf-16-be", "utf-8-sig", "utf-32", "utf-7")))
    return text
