"""Talks as one web page that stands on its own: no links, no scripts, nothing from elsewhere."""

import re
from collections.abc import Iterator
from html import escape

from netwerkapp.domain.talk_records import Entry, TalkBook

_NOT_IN_HTML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_STYLE = """
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #fff;
  font: 1rem/1.5 "Atkinson Hyperlegible", Verdana, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
article { border-top: 1px solid #c9bfae; margin-top: 2rem; }
h4 { margin: 1rem 0 0.2rem; font-size: 1rem; break-after: avoid; }
p, li, dd { margin: 0; white-space: pre-wrap; orphans: 2; widows: 2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dt { color: #555c66; }
ol, ul { margin: 0; padding-left: 1.4rem; }
@page { size: A4; margin: 15mm; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } article + article { break-before: page; } }
"""
_HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>"""


def talks_html(book: TalkBook, language: str) -> bytes:
    """Return the page, in UTF-8; `language` is "nl" or "en"."""
    head = _HEAD.format(language=escape(language), title=_safe(book.title), style=_STYLE)
    return "\n".join([head, *_body(book), "</body>", "</html>", ""]).encode("utf-8", "replace")


def _body(book: TalkBook) -> Iterator[str]:
    yield f'<h1 dir="auto">{_safe(book.title)}</h1>'
    yield f'<p dir="auto">{_safe(book.about)}</p>'
    for talk in book.talks:
        yield "<article>"
        yield f'<h2 dir="auto">{_safe(talk.title)}</h2>'
        if talk.facts:
            yield "<dl>"
            for fact in talk.facts:
                yield f'<dt>{_safe(fact.label)}</dt><dd dir="auto">{_safe(" ".join(fact.lines))}</dd>'
            yield "</dl>"
        for part in talk.parts:
            yield f'<h3 dir="auto">{_safe(part.title)}</h3>'
            for entry in part.entries:
                yield from _entry(entry)
        yield "</article>"


def _entry(entry: Entry) -> Iterator[str]:
    yield f'<h4 dir="auto">{_safe(entry.label)}</h4>'
    if len(entry.lines) == 1 and not entry.numbered:
        yield f'<p dir="auto">{_safe(entry.lines[0])}</p>'
        return
    tag = "ol" if entry.numbered else "ul"
    items = "".join(f'<li dir="auto">{_safe(line)}</li>' for line in entry.lines)
    yield f"<{tag}>{items}</{tag}>"


def _safe(text: str) -> str:
    return escape(_NOT_IN_HTML.sub("\ufffd", text))
