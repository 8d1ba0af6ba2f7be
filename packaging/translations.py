"""Keeps the translations in step with the code: `resources/i18n/*.ts` are translated, `*.qm` are made from them.

Without options it brings both up to date. `--check` fails when that changes anything or leaves a text without
translation. `--fill FILE` takes lines `English<TAB>Dutch`, or `Class::English<TAB>Dutch` where a word differs by
place; a plural is `%n ...<TAB>one|many`.
"""

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
BIN = ROOT / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
FILES = {"netwerkapp_nl.ts": (), "netwerkapp_en.ts": ("-pluralonly",)}


def main() -> int:
    """Update, check or fill; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="fail when something is out of date or not translated")
    parser.add_argument(
        "--fill", type=Path, action="append", default=[], metavar="FILE", help="translations to take in"
    )
    options = parser.parse_args()
    before = {file: file.read_bytes() for file in I18N.glob("*.*")}
    collect()
    if options.fill:
        fill(I18N / "netwerkapp_nl.ts", read_pairs(options.fill))
    release()
    left = [text for name in FILES for text in unfinished(I18N / name)]
    for text in left:
        print(f"not translated: {text!r}")
    changed = {file.name for file in I18N.glob("*.*") if before.get(file) != file.read_bytes()}
    if options.check and (changed or left):
        print(f"out of date: {', '.join(sorted(changed)) or 'nothing'}; run: make translations", file=sys.stderr)
        return 1
    return 0


def collect() -> None:
    """Bring the .ts files in step with the code; texts that are gone go."""
    sources = sorted(str(file) for file in (ROOT / "netwerkapp").rglob("*.py"))
    for name, options in FILES.items():
        command = [BIN / "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", *options]
        subprocess.run([*command, *sources, "-ts", I18N / name], check=True, cwd=ROOT)


def release() -> None:
    """Make the .qm files that the app loads."""
    for name in FILES:
        file = I18N / name
        command = [BIN / "pyside6-lrelease", "-silent", file, "-qm", file.with_suffix(".qm")]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def read_pairs(files: list[Path]) -> dict[str, str]:
    """Read English and Dutch from lines with a tab between them."""
    pairs: dict[str, str] = {}
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            english, tab, dutch = line.partition("\t")
            if tab and english and dutch:
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
    tree.write(file, encoding="utf-8", xml_declaration=True)
    text = file.read_text(encoding="utf-8").replace("<?xml version='1.0' encoding='utf-8'?>", _HEAD)
    file.write_text(text + "\n", encoding="utf-8")
    collect()


def give(message: ET.Element, dutch: str) -> None:
    """Give one text its translation; one that has it already keeps it."""
    translation = message.find("translation")
    if translation is None or translation.get("type") != "unfinished":
        return
    del translation.attrib["type"]
    forms = translation.findall("numerusform")
    if forms:
        for form, text in zip(forms, dutch.split("|"), strict=True):
            form.text = text
    else:
        translation.text = dutch


_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>'


def unfinished(file: Path) -> list[str]:
    """Return the English texts that have no translation."""
    found = []
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            found.append(message.findtext("source", ""))
    return found


if __name__ == "__main__":
    sys.exit(main())
