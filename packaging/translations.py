r"""Keeps the translations in step with the code: `resources/i18n/*.ts` are translated, `*.qm` are made from them.

Without options it brings both up to date. `--check` changes nothing and fails when that would change anything, or when
a text has no translation. `--fill FILE` takes lines `English<TAB>Dutch`, or `Class::English<TAB>Dutch` where a word
differs by place; a plural is `%n ...<TAB>one|many`, and a line break is `\n`. A line that begins with `en:` fills in an
English plural. Several may run at once.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
BIN = ROOT / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
OPTIONS = {"netwerkapp_en.ts": ("-pluralonly",)}  # the code is in English
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>'


def main() -> int:
    """Update, check or fill; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="fail when something is out of date or not translated")
    parser.add_argument(
        "--fill", type=Path, action="append", default=[], metavar="FILE", help="translations to take in"
    )
    options = parser.parse_args()
    with alone(I18N):
        if options.check:
            return check()
        update(I18N, read_pairs(options.fill))
    tell(untranslated(I18N))
    return 0


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until nobody else works on the folder."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # not there on Windows

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def check() -> int:
    """Bring a copy up to date and compare it; the exit code."""
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(shutil.copytree(I18N, Path(place) / "i18n"))
        update(fresh, {})
        left = untranslated(fresh)
        old = [file.name for file in fresh.iterdir() if not same(file, I18N / file.name)]
    tell(left)
    if old:
        print(f"out of date: {', '.join(sorted(old))}; run: make translations", file=sys.stderr)
    return 1 if left or old else 0


def same(one: Path, other: Path) -> bool:
    """Whether two files hold the same bytes."""
    return other.exists() and one.read_bytes() == other.read_bytes()


def tell(texts: Iterable[str]) -> None:
    """Print the texts that have no translation."""
    for text in texts:
        print(f"not translated: {text!r}")


def update(folder: Path, pairs: dict[str, str]) -> None:
    """Bring the files of a folder in step with the code, and take in translations."""
    collect(folder)
    if pairs:
        fill(folder / "netwerkapp_nl.ts", pairs)
        fill(folder / "netwerkapp_en.ts", {text[3:]: own for text, own in pairs.items() if text.startswith("en:")})
        collect(folder)
    release(folder)


def files(folder: Path) -> list[Path]:
    """Return the catalogues, one for each language."""
    return sorted(folder.glob("netwerkapp_*.ts"))


def collect(folder: Path) -> None:
    """Bring the .ts files in step with the code; texts that are gone go."""
    sources = sorted(str(file) for file in (ROOT / "netwerkapp").rglob("*.py"))
    for file in files(folder):
        options = OPTIONS.get(file.name, ())
        command = [str(BIN / "pyside6-lupdate"), "-silent", "-locations", "none", "-no-obsolete", *options]
        subprocess.run([*command, *sources, "-ts", str(file)], check=True, cwd=ROOT)


def release(folder: Path) -> None:
    """Make the .qm files that the app loads."""
    for file in files(folder):
        command = [str(BIN / "pyside6-lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def read_pairs(files: Iterable[Path]) -> dict[str, str]:
    """Read English and Dutch from lines with a tab between them."""
    pairs: dict[str, str] = {}
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            english, _, dutch = line.partition("\t")
            if english and dutch:
                pairs[english.replace("\\n", "\n")] = dutch.replace("\\n", "\n")
    return pairs


def fill(file: Path, pairs: dict[str, str]) -> None:
    """Give each text that has no translation yet the one from `pairs`."""
    tree = ET.parse(file)
    for context in tree.iter("context"):
        for message in context.iter("message"):
            english = message.findtext("source", "")
            dutch = pairs.get(f"{context.findtext('name')}::{english}", pairs.get(english))
            if dutch is not None:
                give(message, dutch)
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f"{_HEAD}\n{body}\n", encoding="utf-8")


def give(message: ET.Element, dutch: str) -> None:
    """Give one text its translation; one that has it already keeps it."""
    translation = message.find("translation")
    if translation is None or translation.get("type") != "unfinished":
        return
    forms = translation.findall("numerusform")
    texts = dutch.split("|") if forms else [dutch]
    if forms and len(texts) != len(forms):
        return
    del translation.attrib["type"]
    for place, text in zip(forms or [translation], texts, strict=True):
        place.text = text


def untranslated(folder: Path) -> list[str]:
    """Return the English texts that have no translation."""
    found = []
    for file in files(folder):
        for message in ET.parse(file).iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                found.append(message.findtext("source", ""))
    return found


if __name__ == "__main__":
    sys.exit(main())
