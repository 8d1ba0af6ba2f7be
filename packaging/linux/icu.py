"""Makes the data of ICU small: of the texts of 700 locales it keeps what Qt asks for in the languages of the app.

Qt sorts names by ICU and takes the names of time zones from it. Dates, numbers and line breaks come from Qt's own
tables, and the app reads its files by Python's encodings.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

SORTING = ("coll/ucadata.icu", "coll/root.res")
TIME_ZONES = ("zone/pool.res", "zone/root.res", "zoneinfo64.res", "timezoneTypes.res", "metaZones.res")
SHARED = ("pool.res", "root.res", "keyTypeData.res", "numberingSystems.res", *SORTING, *TIME_ZONES)
IN_A_LANGUAGE = ("{}.res", "{}_*.res", "coll/{}.res", "coll/{}_*.res", "zone/{}.res", "zone/{}_*.res")
# A library of nothing but data, by the name under which the other libraries of ICU look for it.
SOURCE = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def make_small(bundle: Path, work: Path, languages: Sequence[str]) -> None:
    """Put a small library of data where the bundle has the large one. Raises SystemExit when Qt then says else."""
    whole = next((file for file in bundle.rglob("libicudata.so.*") if not file.is_symlink()), None)
    if whole is None:
        return
    shutil.rmtree(work, ignore_errors=True)
    before = said_by_qt(whole, languages)
    shutil.copyfile(small(whole, work, languages), whole)
    if said_by_qt(whole, languages) != before:
        raise SystemExit("netwerkapp: with the small data of ICU, Qt sorts or names time zones in another way")


def small(whole: Path, work: Path, languages: Sequence[str]) -> Path:
    """Return a library like this one of ICU's data, with no more in it than Qt asks for in these languages."""
    symbol = re.findall(r"^\S+ \w (icudt\d+_dat)$", ran("nm", "-D", whole), flags=re.MULTILINE)[0]
    name = f"{symbol.removesuffix('_dat')}{sys.byteorder[0]}.dat"  # icupkg knows the data by the name of its file
    everything, kept, unused = work / "whole" / name, work / "kept" / name, work / "unused.txt"
    for file in (everything, kept):
        file.parent.mkdir(parents=True)
    ran("objcopy", "-O", "binary", "-j", ".rodata", whole, everything)
    unused.write_text("\n".join(not_asked(ran("icupkg", "-l", everything).split(), languages)), encoding="utf-8")
    ran("icupkg", "-r", unused, everything, kept)
    source, part, library = work / "data.s", work / "data.o", work / whole.name
    source.write_text(SOURCE.format(symbol=symbol, data=kept), encoding="utf-8")
    ran("as", "-o", part, source)
    ran("ld", "-shared", "-s", "-z", "noexecstack", "--build-id=sha1", "-soname", whole.name, "-o", library, part)
    return library


def not_asked(items: Iterable[str], languages: Sequence[str]) -> list[str]:
    """Return the items of ICU's data that Qt does not ask for in these languages."""
    asked = (*SHARED, *(name.format(language) for name in IN_A_LANGUAGE for language in languages))
    return [item for item in items if not any(fnmatchcase(item, name) for name in asked)]


def said_by_qt(library: Path, languages: Sequence[str]) -> str:
    """Return what Qt says with this library of data and those beside it. Raises SystemExit when it took another."""
    command = [sys.executable, str(Path(__file__).with_name("qt_says.py")), *languages]
    place = {**os.environ, "LD_LIBRARY_PATH": str(library.parent)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=place, check=False)
    loaded, _, said = done.stdout.partition("\n")
    if done.returncode or loaded != str(library):
        raise SystemExit(f"netwerkapp: Qt does not load the data of ICU at {library}: {done.stderr}{loaded}")
    return said


def ran(*command: str | Path) -> str:
    """Return what a command prints. Raises CalledProcessError when it fails."""
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    make_small(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
