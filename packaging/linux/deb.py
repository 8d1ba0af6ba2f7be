"""Makes the .deb of the bundle: where each file goes, and which packages it depends on, as found in its files."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from identity import APP_ID, HOMEPAGE, SCREENSHOTS
from metainfo import metainfo
from packing import pack

LINUX = Path(__file__).resolve().parent
ROOT = LINUX.parent.parent
MAINTAINER = os.environ.get("NETWERKAPP_MAINTAINER", "The makers of Netwerkapp <netwerkapp@example.org>")
RENAMED = {"libglib2.0-0", "libcups2"}  # have a name that ends in t64 in newer Debian and Ubuntu
NOT_EVERYWHERE = re.compile(r"cups")  # only with a printer
ABOUT = """Learn to network in small steps, offline
 For people who are looking for work and would rather do anything than
 network: begin with someone you know, prepare a talk, hold it, look back,
 and repeat. A staircase of tiles shows how far you have come. Dutch and
 English. Everything stays on this computer."""


def make_deb(bundle: Path, out: Path, version: str, moment: int) -> Path:
    """Build the package of a bundle, with the time of the source on every file, and return it."""
    tree = ROOT / "build" / "package" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree, bundle, version, moment)
    architecture = said("dpkg", "--print-architecture").strip()
    write_control(tree, bundle, version, architecture)
    package = out / f"netwerkapp_{version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(package)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL, env=environment)
    pack(package, architecture)
    return package


def fill(tree: Path, bundle: Path, version: str, moment: int) -> None:
    """Put everything where it is installed."""
    share, doc = tree / "usr/share", tree / "usr/share/doc/netwerkapp"
    shutil.copytree(bundle, tree / "usr/lib/netwerkapp", symlinks=True)
    day = datetime.fromtimestamp(moment, UTC)
    filled = {"@VERSION@": version, "@DATE@": f"{day:%Y-%m-%d}"}
    write(share / "applications/netwerkapp.desktop", text("netwerkapp.desktop"))
    write(share / "mime/packages/netwerkapp.xml", text("netwerkapp.xml"))
    described = metainfo(APP_ID, version, filled["@DATE@"], HOMEPAGE, SCREENSHOTS)
    write(share / "metainfo" / f"{APP_ID}.metainfo.xml", described)
    write(share / "lintian/overrides/netwerkapp", text("lintian-overrides"))
    write(doc / "copyright", text("copyright"))
    changes = f"netwerkapp ({version}) unstable; urgency=medium\n\n  * See CHANGELOG.md of this version.\n\n"
    write_gz(doc / "changelog.gz", f"{changes} -- {MAINTAINER}  {day:%a, %d %b %Y %H:%M:%S} +0000\n")
    write_gz(doc / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    see_also = f".SH SEE ALSO\n{HOMEPAGE}\n" if HOMEPAGE else ""
    write_gz(share / "man/man1/netwerkapp.1.gz", replaced(text("netwerkapp.1"), filled) + see_also)
    icons = share / "icons/hicolor"
    write(icons / "scalable/apps/netwerkapp.svg", (LINUX.parent / "icon/netwerkapp.svg").read_text(encoding="utf-8"))
    for picture in (ROOT / "build/package/icons").glob("*.png"):
        place = icons / f"{picture.stem}x{picture.stem}" / "apps" / "netwerkapp.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, place)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/netwerkapp").symlink_to("../lib/netwerkapp/netwerkapp")
    for file in tree.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == tree / "usr/lib/netwerkapp/netwerkapp" else 0o644)


def is_program(file: Path) -> bool:
    """Whether a file is a program, by its first bytes."""
    return file.read_bytes()[:4] == b"\x7fELF"


def write_control(tree: Path, bundle: Path, version: str, architecture: str) -> None:
    """Write what apt has to know, and the sums of all files."""
    depends, recommends = dependencies(bundle)
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(file.stat().st_size for file in files) // 1024
    sums = said("md5sum", *(str(file.relative_to(tree)) for file in files), where=tree)
    write(tree / "DEBIAN/md5sums", sums)
    fields = {
        "Package": "netwerkapp",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Section": "education",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": ABOUT,
    }
    write(tree / "DEBIAN/postrm", text("postrm"))
    (tree / "DEBIAN/postrm").chmod(0o755)
    write(tree / "DEBIAN/control", "".join(f"{name}: {value}\n" for name, value in fields.items() if value))


def dependencies(bundle: Path) -> tuple[list[str], list[str]]:
    """Return the packages that the bundle cannot do without, and those for a printer."""
    programs = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink() and is_program(file)]
    always, sometimes, places = set[str](), set[str](), dict[str, str]()
    for file in programs:
        places |= found_by_ldd(said("ldd", str(file)))
        asked = set(re.findall(r"NEEDED\s+(\S+)", said("objdump", "-p", str(file))))
        (sometimes if NOT_EVERYWHERE.search(str(file.relative_to(bundle))) else always).update(asked)
    own = {file.name for file in bundle.rglob("*.so*")}
    needed = {library: package_of(places[library]) for library in (always | sometimes) - own}
    depends = {needed[library] for library in always - own}
    recommends = {needed[library] for library in sometimes - own} - depends
    return [with_version(name, programs) for name in sorted(depends)], [either(name) for name in sorted(recommends)]


def found_by_ldd(listing: str) -> dict[str, str]:
    """Return where each library is. Raises SystemExit for one that is nowhere."""
    lost = re.findall(r"^\s*(\S+) => not found", listing, flags=re.MULTILINE)
    if lost:
        raise SystemExit(f"netwerkapp: not on this system: {', '.join(sorted(set(lost)))}")
    found = dict(re.findall(r"^\s*(\S+) => (\S+)", listing, flags=re.MULTILINE))
    return found | {Path(one).name: one for one in re.findall(r"^\s*(/\S+) \(", listing, flags=re.MULTILINE)}


def package_of(library: str) -> str:
    """Return the package that a library belongs to; its folder may be known by its old or its new name."""
    real = os.path.realpath(library)
    for place in (real, real.removeprefix("/usr"), library, library.removeprefix("/usr")):
        owner = said("dpkg", "-S", place).partition(":")[0]
        if owner:
            return owner.removesuffix("t64")
    raise SystemExit(f"netwerkapp: no package has {library}")


def with_version(package: str, programs: Iterable[Path]) -> str:
    """Return a package as apt wants it named, that of C with the oldest version that will do."""
    if package != "libc6":
        return either(package)
    symbols = "".join(said("objdump", "-T", str(file)) for file in programs)
    newest = max(int(minor) for minor in re.findall(r"GLIBC_2\.(\d+)", symbols))
    return f"libc6 (>= 2.{newest})"


def either(package: str) -> str:
    """Return a package by both its names where newer systems have another."""
    return f"{package} | {package}t64" if package in RENAMED else package


def said(*command: str, where: Path | None = None) -> str:
    """Return what a command prints."""
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=where).stdout


def text(name: str) -> str:
    """Return a file of this folder."""
    return (LINUX / name).read_text(encoding="utf-8")


def replaced(words: str, filled: dict[str, str]) -> str:
    """Return words with their gaps filled."""
    for gap, word in filled.items():
        words = words.replace(gap, word)
    return words


def write(file: Path, words: str) -> None:
    """Write a file, and the folders it is in."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words, encoding="utf-8")


def write_gz(file: Path, words: str) -> None:
    """Write a file as Debian wants its documents: packed, without a time in it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(words.encode(), 9, mtime=0))


if __name__ == "__main__":
    print(make_deb(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
