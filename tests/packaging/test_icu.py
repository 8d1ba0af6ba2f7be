"""The data of ICU in the bundle: small, and Qt says the same with it."""

import importlib.util
import re
import shutil
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from PySide6 import __file__ as of_qt

ROOT = Path(__file__).resolve().parents[2]
OF_ICU = sorted((Path(of_qt).parent / "Qt" / "lib").glob("libicu*.so.*"))
TOOLS = ("/usr/sbin/icupkg", "nm", "objcopy", "as", "ld")
LANGUAGES = ("en", "nl")

can_be_made = pytest.mark.skipif(
    not OF_ICU or not all(map(shutil.which, TOOLS)), reason="ICU is the system's, or icu-devtools is not here"
)


@pytest.fixture
def icu(monkeypatch):
    monkeypatch.setenv("PATH", "/usr/sbin", prepend=":")
    spec = importlib.util.spec_from_file_location("small_icu", ROOT / "packaging" / "linux" / "icu.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bundle(tmp_path):
    libraries = tmp_path / "bundle" / "Qt" / "lib"
    libraries.mkdir(parents=True)
    for file in OF_ICU:
        shutil.copy(file, libraries)
    return tmp_path / "bundle"


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ("coll/root.res", True),
        ("coll/nl.res", True),
        ("coll/zh.res", False),
        ("zone/en_GB.res", True),
        ("zone/eng.res", False),
        ("nl_BE.res", True),
        ("curr/nl.res", False),
        ("unit/en.res", False),
        ("zoneinfo64.res", True),
        ("brkitr/thaidict.dict", False),
        ("translit/root.res", False),
        ("ibm-943_P15A-2003.cnv", False),
    ],
)
def test_kept_is_what_sorts_and_what_names_time_zones_in_the_languages_of_the_app(icu, item, kept):
    assert icu.not_asked([item], LANGUAGES) == ([] if kept else [item])


@can_be_made
def test_data_becomes_small_under_the_name_that_the_other_libraries_look_for(icu, bundle, tmp_path):
    (library,) = bundle.rglob("libicudata.so.*")
    before, named = library.stat().st_size, icu.ran("nm", "-D", "--defined-only", library).split()[-1]
    icu.make_small(bundle, tmp_path / "work", LANGUAGES)
    assert 500_000 < library.stat().st_size < before / 10
    assert icu.ran("nm", "-D", "--defined-only", library).split()[-1] == named
    assert re.search(rf"SONAME +{re.escape(library.name)}\n", icu.ran("objdump", "-p", library))
    assert re.search(r"STACK .*\n.* flags rw-\n", icu.ran("objdump", "-p", library))


@can_be_made
@pytest.mark.parametrize("lost", ["zoneinfo64.res", "coll/*", "zone/nl*.res"])
def test_data_with_which_qt_says_something_else_ends_the_build(icu, bundle, tmp_path, monkeypatch, lost):
    not_asked = icu.not_asked

    def too_many(items, languages):
        return [*not_asked(items, languages), *(item for item in items if fnmatchcase(item, lost))]

    monkeypatch.setattr(icu, "not_asked", too_many)
    with pytest.raises(SystemExit, match="in another way"):
        icu.make_small(bundle, tmp_path / "work", LANGUAGES)


@can_be_made
def test_data_that_qt_does_not_load_ends_the_build(icu, bundle, tmp_path):
    (library,) = bundle.rglob("libicudata.so.*")
    with pytest.raises(SystemExit, match="does not load"):
        icu.said_by_qt(tmp_path / library.name, LANGUAGES)  # where Qt finds none, it takes its own
    library.write_bytes(b"no library")
    with pytest.raises(SystemExit, match="does not load"):
        icu.said_by_qt(library, LANGUAGES)


def test_bundle_without_icu_is_left_as_it_is(icu, tmp_path):
    (tmp_path / "libQt6Core.so.6").write_bytes(b"Qt")
    icu.make_small(tmp_path, tmp_path / "work", LANGUAGES)
    assert [file.name for file in tmp_path.iterdir()] == ["libQt6Core.so.6"]


def test_app_reads_nothing_by_the_encodings_of_icu_which_the_bundle_is_without():
    by_name = re.compile(r"\bQ(StringDecoder|StringEncoder|StringConverter|TextStream)\b|decoderForHtml")
    assert not [file for file in (ROOT / "netwerkapp").rglob("*.py") if by_name.search(file.read_text("utf-8"))]
