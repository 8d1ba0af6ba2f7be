"""The words of a PDF as poppler reads them, for looking things up in."""

import re
import shutil
import subprocess
import unicodedata

import pytest

POPPLER = shutil.which("pdftotext") is not None
needs_poppler = pytest.mark.skipif(not POPPLER, reason="pdftotext (poppler-utils) is not installed")
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text):
    """Return text to compare: NFKC, without marks for the direction, with white space as one space."""
    return " ".join(_BIDI.sub("", unicodedata.normalize("NFKC", text)).split())


def words_of(file):
    """Return all words of a PDF."""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", file, "-"], capture_output=True, check=True)
    return plain(done.stdout.decode("utf-8").replace("\f", " "))
