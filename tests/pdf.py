"""Reads PDFs that Qt writes: pages, size, fonts, and the words as a search would find them."""

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_NAMES = re.compile(rb"/(?:Im|GState|Pat|F)\d+")
_LINE = re.compile(rb"BT\n.*\n\S+ (\S+) Td")  # where a line of words begins
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj")


@dataclass(frozen=True)
class Pdf:
    """What stands in a file."""

    title: str
    pages: int
    size: tuple[int, int]  # pt
    margin: tuple[int, int]  # pt at the left and at the top
    lowest: float  # where the lowest words stand, in dots of the printer from the upper margin
    fonts: frozenset[str]  # names; all of them have their letters in the file
    text: str
    page_texts: tuple[str, ...]
    drawn: tuple[bytes, ...]  # what is drawn on each page: shapes, colours and letters, whatever they are called


def read_pdf(data):
    """Read the bytes of a PDF; fails when a font is not embedded or says not which letters it shows."""
    assert data.startswith(b"%PDF-")
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b", body)]
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", pages[0])
    title = re.search(rb"/Title \((.*?)(?<!\\)\)", data, re.DOTALL)
    letters = _letters(objects)
    streams = [_stream(objects[_reference(body, b"Contents")]) for body in pages]
    left, top = re.search(rb"[\d.]+ 0 0 -[\d.]+ ([\d.]+) ([\d.]+) cm", streams[0]).groups()
    page_texts = tuple(_text(objects, body, letters) for body in pages)
    return Pdf(
        title=title[1].replace(b"\\(", b"(").replace(b"\\)", b")").decode("utf-16") if title else "",
        pages=len(pages),
        size=(round(float(box[1])), round(float(box[2]))),
        margin=(round(float(left)), round(float(box[2]) - float(top))),
        lowest=max(-float(y) for stream in streams for y in _LINE.findall(stream)),
        fonts=frozenset(_embedded(objects)),
        text=" ".join(page_texts),
        page_texts=page_texts,
        drawn=tuple(map(_drawn, streams)),
    )


def _drawn(stream):
    """Leave out names, and colours of lines with which nothing was drawn."""
    kept, colour = [], b""
    for line in _NAMES.sub(b"", stream).split(b"\n"):
        if line.endswith(b"SCN"):
            colour = line
            continue
        if line in (b"S", b"B", b"B*", b"s", b"b"):
            kept.append(colour)
        kept.append(line)
    return b"\n".join(kept)


def _reference(body, key):
    return int(re.search(rb"/" + key + rb" \[?\s*(\d+) 0 R", body)[1])


def _stream(body):
    raw = _STREAM.search(body)[1]
    return zlib.decompress(raw) if b"FlateDecode" in body else raw


def _embedded(objects):
    for body in objects.values():
        if re.search(rb"/Type /FontDescriptor", body):
            file = re.search(rb"/FontFile[23]? (\d+) 0 R", body)
            assert file, "a font is not in the file"
            assert int(file[1]) in objects
            yield re.search(rb"/FontName /(\S+)", body)[1].decode().split("+")[-1]


def _letters(objects):
    """Return per font its letters by the number of the glyph."""
    found = {}
    for number, body in objects.items():
        if re.search(rb"/Type /Font\b", body) and b"/ToUnicode" in body:
            found[number] = _map(_stream(objects[_reference(body, b"ToUnicode")]))
    return found


def _map(table):
    letters = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, text in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            letters[int(glyph, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, many, one in re.findall(rb"<(\w+)>\s*<(\w+)>\s*(?:\[(.*?)\]|<(\w+)>)", block, re.DOTALL):
            texts = re.findall(rb"<(\w+)>", many)
            for place, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
                value = int(texts[place], 16) if texts else int(one, 16) + place
                letters[glyph] = chr(value)
    return letters


def _text(objects, page, letters):
    fonts = dict(re.findall(rb"/(F\d+) (\d+) 0 R", objects[_reference(page, b"Resources")]))
    shown, words = {}, []
    for block in re.findall(rb"BT\n(.*?)ET\n", _stream(objects[_reference(page, b"Contents")]), re.DOTALL):
        word = ""
        for font, codes in _SHOWN.findall(block):
            if font:
                shown = letters[int(fonts[font])]
            word += "".join(shown.get(int(codes[at : at + 4], 16), " ") for at in range(0, len(codes), 4))
        words.append(word)
    return " ".join(words)
