"""Prints which library of ICU's data Qt has loaded, and what it makes of words and time zones with it."""

import re
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale, Qt, QTimeZone

WORDS = """
Zoë zoe Zorro ijs IJs Ĳs ijzer straße strasse Äpfel apfel Ångström Øre œuvre naïef naief co-op coop ılık İnce łódź ñandú
Ωmega αθήνα ёлка привет שלום مرحبا 東京 北京 한국 ไทย हिन्दी e\u0301 é file2 file10 File1 file_1 .net _a #b 😀 ½ ²
"""


def said(languages: Sequence[str]) -> Iterator[str]:
    """Yield the words in order and in capitals, and the names of all time zones, in each language."""
    for locale in map(QLocale, languages):
        for case, numbers in product(Qt.CaseSensitivity, (False, True)):
            collator = QCollator(locale)
            collator.setCaseSensitivity(case)
            collator.setNumericMode(numbers)
            yield " ".join(sorted(WORDS.split(), key=collator.sortKey))
        yield locale.toUpper(WORDS) + locale.toLower(WORDS)
        for zone in map(QTimeZone, QTimeZone.availableTimeZoneIds()):
            for kind, name in product(QTimeZone.TimeType, QTimeZone.NameType):
                yield zone.displayName(kind, name, locale)


if __name__ == "__main__":
    lines = list(said(sys.argv[1:]))
    loaded = re.search(r"/.*libicudata\.so.*", Path("/proc/self/maps").read_text(encoding="utf-8"))
    sys.stdout.buffer.write("\n".join((loaded[0] if loaded else "", *lines)).encode())
