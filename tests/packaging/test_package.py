"""What `make package` is made from: icon, spec, lock, and the packages of the .deb. Nothing is built here."""

import ast
import configparser
import importlib.util
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml
from PySide6.QtGui import QImage, QImageReader

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LINUX = PACKAGING / "linux"


def load(file, name):
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def icons():
    return load(PACKAGING / "icons.py", "draw_icons")


@pytest.fixture
def deb(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.syspath_prepend(str(LINUX))
    return load(LINUX / "deb.py", "make_deb")


@pytest.fixture
def licences():
    return load(PACKAGING / "licence_texts.py", "gather_texts")


@pytest.fixture
def package(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    return load(PACKAGING / "package.py", "make_package")


def test_licences_of_everything_in_the_bundle_are_gathered(licences, tmp_path):
    licences.gather_licences(tmp_path / "licences")
    held = {file.stem for file in (tmp_path / "licences").iterdir() if file.stat().st_size > 300}
    own = {"netwerkapp", "lucide-icons", "atkinson-hyperlegible", "qt-LGPL-3", "qt-GPL-3", "qt-parts", "icu"}
    assert own | {"sqlite-utils", "icalendar", "rapidfuzz", "click", "pluggy", "typing-extensions"} <= held


def test_part_of_the_bundle_without_a_licence_text_is_found(licences, tmp_path):
    folder, listing = tmp_path / "licences", tmp_path / "PYZ-00.toc"
    licences.gather_licences(folder)
    packed = [
        ("rapidfuzz.fuzz", "/x.py", "PYMODULE"),
        ("PySide6", "/x.py", "PYMODULE"),
        ("typing_extensions", "/x.py", "PYMODULE"),
        ("json", "/x.py", "PYMODULE"),
    ]
    listing.write_text(repr(("/x", packed)), encoding="utf-8")
    modules = licences.modules_of(listing)
    (folder / "python.txt").touch()
    assert licences.without_text(modules, folder) == []
    (folder / "rapidfuzz.txt").unlink()
    (folder / "icu.txt").unlink()
    assert licences.without_text(modules, folder) == ["icu", "rapidfuzz"]


def test_parts_of_the_bundle_are_named_with_their_size_the_largest_first(package, tmp_path):
    for name, size in (
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", 3),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", 5),
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes(size * 1_000_000))
    (tmp_path / "_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    assert [line.split("  ")[-1] for line in package.table(tmp_path).splitlines()] == [
        "ICU (the characters of all languages, for Qt)",
        "Qt Core",
        "together",
    ]
    assert "8.0 MB  together" in package.table(tmp_path)


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ({"INSTSONAME": "libpython3.11.so.1.0", "LIBDIR": "HERE"}, True),
        ({"INSTSONAME": "libpython3.11.so.1.0", "LIBDIR": "/nowhere"}, False),
        ({"INSTSONAME": "libpython3.11.a", "LIBDIR": "HERE"}, False),
        ({}, False),
    ],
    ids=["a shared one", "Debian says shared, but it is in another package", "a static one", "nothing is told"],
)
def test_shared_library_of_python_is_looked_for_where_it_would_lie(package, monkeypatch, tmp_path, told, there):
    for name in ("libpython3.11.so.1.0", "libpython3.11.a"):
        (tmp_path / name).touch()
    monkeypatch.setattr(
        package.sysconfig, "get_config_var", lambda name: told.get(name, "").replace("HERE", str(tmp_path))
    )
    monkeypatch.setattr(package.sys, "base_prefix", "/nowhere")
    assert package.has_python_library() is there


def test_library_with_another_name_on_newer_systems_is_installed_by_the_name_that_is_there(package, monkeypatch):
    monkeypatch.setattr(package, "apt_knows", lambda name: name in ("libcups2", "libwayland-cursor0"))
    assert package.named({"binutils"}, list(package.LIBRARIES.values())) == "binutils libcups2 libwayland-cursor0"
    monkeypatch.setattr(package, "apt_knows", lambda name: True)
    assert package.named(set(), list(package.LIBRARIES.values())) == "libcups2t64 libwayland-cursor0"


@pytest.mark.parametrize("size", [16, 48, 256])
def test_icon_is_drawn_in_each_size_with_its_tile_of_now(icons, size):
    picture = QImage.fromData(icons.png(size), "PNG")
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(int(size * 0.726), int(size * 0.25)).name() == "#f2a273"


def test_windows_and_macos_get_the_icon_in_the_sizes_they_ask_for(icons, tmp_path):
    (tmp_path / "app.ico").write_bytes(icons.ico())
    reader = QImageReader(str(tmp_path / "app.ico"))
    assert reader.imageCount() == len(icons.OF_WINDOWS)
    assert all(reader.jumpToImage(number) and not reader.read().isNull() for number in range(reader.imageCount()))
    held = icons.icns()
    assert held[:4] == b"icns"
    assert int.from_bytes(held[4:8], "big") == len(held)
    assert held.count(b"\x89PNG") == len(icons.OF_MACOS)


def test_desktop_entry_names_the_window_and_the_command_in_two_languages():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(LINUX / "netwerkapp.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    assert said["StartupWMClass"] == said["Icon"] == said["Exec"].split()[0] == "netwerkapp"
    assert said["Comment[nl]"] != said["Comment"]
    assert said["Exec"].endswith(" %F")
    own = ET.parse(LINUX / "netwerkapp.xml").getroot()[0].get("type")
    assert said["MimeType"].strip(";").split(";") == [own, "text/vcard"]
    template = ET.parse(LINUX / "metainfo.xml").getroot()
    assert [one.text for one in template.iter("mediatype")] == [own, "text/vcard"]


@pytest.mark.skipif(not shutil.which("dash"), reason="the shell of Debian")
@pytest.mark.parametrize(("done", "says"), [("remove", True), ("purge", True), ("upgrade", False)])
def test_removing_the_package_says_that_what_was_written_stays(done, says):
    said = subprocess.run(["dash", LINUX / "postrm", done], capture_output=True, text=True, check=True).stdout
    assert ("blijft staan" in said and "what was written stays" in said) is says


SCREENSHOTS = "https://somewhere.example/pictures"


@pytest.mark.parametrize("homepage", ["", "https://somewhere.example"])
def test_description_for_software_centres_names_only_addresses_that_there_are(tmp_path, homepage):
    described = load(LINUX / "metainfo.py", "fill_metainfo").metainfo
    pictures = SCREENSHOTS if homepage else ""
    text = described("org.example.netwerkapp", "1.2.3", "2026-11-26", homepage, pictures)
    root = ET.fromstring(text)
    assert root.findtext("id") == "org.example.netwerkapp"
    assert (LINUX / root.findtext("launchable")).exists()
    assert root.find("releases/release").attrib == {"version": "1.2.3", "date": "2026-11-26"}
    assert root.findtext("url", "") == homepage
    images = [image.text for image in root.iter("image")]
    assert images == ([f"{SCREENSHOTS}/ladder.png", f"{SCREENSHOTS}/sheet.png"] if homepage else [])
    assert all((PACKAGING.parent / "docs" / "pictures" / Path(image).name).exists() for image in images)
    if shutil.which("appstreamcli"):
        (tmp_path / "org.example.netwerkapp.metainfo.xml").write_text(text, encoding="utf-8")
        check = ["appstreamcli", "validate", "--no-net", "--pedantic", *tmp_path.glob("*.xml")]
        done = subprocess.run(check, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
        assert not re.search(r"^[EWIP]: ", done.stdout, flags=re.MULTILINE), done.stdout


def test_homepage_is_named_in_one_place_and_the_id_is_nobodys_as_long_as_there_is_none():
    identity = load(PACKAGING / "identity.py", "who_it_is")
    if identity.HOMEPAGE:
        assert not identity.APP_ID.startswith("org.example.")
    else:
        assert identity.APP_ID.startswith("org.example.")
        assert not identity.SCREENSHOTS
    for name in ("linux/metainfo.xml", "linux/netwerkapp.1", "linux/deb.py", "netwerkapp.spec", "macos/Info.plist"):
        text = (PACKAGING / name).read_text(encoding="utf-8")
        assert not re.search(r"https?://(?!www\.(w3|apple)\.)", text), name
        assert identity.APP_ID not in text, name


def test_packages_are_found_behind_the_libraries_and_a_lost_one_ends_the_build(deb):
    listing = "\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x1)\n\t/lib64/ld-linux-x86-64.so.2 (0x2)\n"
    assert deb.found_by_ldd(listing) == {
        "libz.so.1": "/lib/x86_64-linux-gnu/libz.so.1",
        "ld-linux-x86-64.so.2": "/lib64/ld-linux-x86-64.so.2",
    }
    with pytest.raises(SystemExit, match=r"libxcb-cursor\.so\.0"):
        deb.found_by_ldd(listing + "\tlibxcb-cursor.so.0 => not found\n")


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="the packages of Debian")
@pytest.mark.parametrize("architecture", ["amd64", "arm64"])
def test_package_that_is_packed_more_tightly_holds_the_same_for_dpkg(deb, tmp_path, architecture):
    tree, package = tmp_path / "tree", tmp_path / "some.deb"
    (tree / "DEBIAN").mkdir(parents=True)
    control = (
        f"Package: some\nVersion: 1\nArchitecture: {architecture}\nMaintainer: Sanne <a@b.example>\nDescription: x\n"
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    shutil.copy(Path(sys.executable).resolve(), tree / "program")
    make = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, package]
    subprocess.run(make, check=True, capture_output=True)

    def held():
        listed = [["dpkg-deb", one, package] for one in ("--fsys-tarfile", "--ctrl-tarfile")]
        return [subprocess.run(command, check=True, capture_output=True).stdout for command in listed]

    before, size = held(), package.stat().st_size
    deb.pack(package, architecture)
    assert held() == before
    assert package.stat().st_size < size
    *_, (name, _, data) = sys.modules["packing"].parts(package.read_bytes())
    assert name == "data.tar.xz"
    assert data[13] & 3 == (architecture == "amd64")  # how many filters there are before that of all .xz


def test_package_with_another_name_on_newer_systems_is_named_by_both(deb):
    assert deb.either("libglib2.0-0") == "libglib2.0-0 | libglib2.0-0t64"
    assert deb.either("zlib1g") == "zlib1g"


def test_spec_keeps_what_a_window_needs_and_leaves_the_rest_of_qt(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    source = (PACKAGING / "netwerkapp.spec").read_text(encoding="utf-8").partition("\nanalysis = ")[0]
    source = source.replace(
        "from PyInstaller.utils.hooks import collect_data_files, copy_metadata", ""
    )  # it is not needed to test
    spec = {"SPECPATH": str(PACKAGING)}
    exec(compile(source, "netwerkapp.spec", "exec"), spec)
    kept = [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "netwerkapp/resources/i18n/netwerkapp_nl.qm",
        "click-8.5.1.dist-info/METADATA",
    ]
    left = [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "PySide6/Qt/translations/qtbase_de.qm",
        "netwerkapp/resources/i18n/netwerkapp_nl.ts",
        "cryptography-50.0.2.dist-info/RECORD",
        "cryptography-50.0.2.dist-info\\sboms\\sbom.json",
    ]
    assert [name for name in kept + left if spec["wanted"](name)] == kept
    if sys.platform == "linux":
        assert spec["of_system"]("/lib/x86_64-linux-gnu/libxcb.so.1")
        assert not spec["of_system"]("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")


def test_builder_comes_by_its_hash_and_from_no_named_host():
    lock = (PACKAGING / "requirements-package.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^[\w.-]+==.*$", lock, flags=re.MULTILINE)
    assert any(pin.startswith("pyinstaller==") for pin in pins)
    assert all(pin.endswith("\\") for pin in pins)
    assert "://" not in lock


def test_installer_for_windows_compiles_with_a_stand_in_for_the_bundle(icons, tmp_path):
    if not shutil.which("makensis"):
        pytest.skip("makensis is not here; in Debian it is in the package nsis")
    bundle = tmp_path / "bundle" / "_internal"
    bundle.mkdir(parents=True)
    (bundle.parent / "netwerkapp.exe").write_bytes(b"stand-in")
    (bundle / "part").write_bytes(b"stand-in")
    (tmp_path / "app.ico").write_bytes(icons.ico())
    made = tmp_path / "netwerkapp-0.1.0-setup.exe"
    told = {"VERSION": "0.1.0", "BUNDLE": bundle.parent, "ICON": tmp_path / "app.ico", "OUT": made}
    compile_it = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items())]
    done = subprocess.run([*compile_it, PACKAGING / "windows" / "netwerkapp.nsi"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert made.read_bytes()[:2] == b"MZ"


def test_installer_for_windows_never_names_the_folder_of_the_user():
    script = (PACKAGING / "windows" / "netwerkapp.nsi").read_text(encoding="utf-8")
    done = [line.strip() for line in script.splitlines() if not line.lstrip().startswith(";")]
    removed = [line for line in done if line.startswith(("RMDir", "Delete "))]
    assert removed
    assert all("$INSTDIR" in line or "$SMPROGRAMS" in line for line in removed)
    assert [line for line in removed if "/r" in line] == ['RMDir /r "$INSTDIR\\_internal"'] * 2


def test_macos_is_told_what_the_app_opens_and_what_it_may():
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    opened = [kind for one in about["CFBundleDocumentTypes"] for kind in one["LSItemContentTypes"]]
    assert opened == ["@APP_ID@.archive", "public.vcard"]  # the spec fills in who the app is
    (own,) = about["UTExportedTypeDeclarations"]
    assert own["UTTypeIdentifier"] == opened[0]
    assert own["UTTypeTagSpecification"]["public.filename-extension"] == ["netwerk"]
    assert all(plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes()).values())


@pytest.fixture
def workflow():
    return yaml.safe_load((PACKAGING.parent / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))


def done_by(job):
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_release_builds_on_three_systems_with_scripts_that_exist(workflow):
    build = workflow["jobs"]["build"]
    rows = build["strategy"]["matrix"]["include"]
    assert {row["system"].split("-")[0] for row in rows} == {"ubuntu", "macos", "windows"}
    assert {row["files"] for row in rows} == {"dist/*.deb", "dist/*.dmg", "dist/*.exe"}
    named = re.findall(r"packaging/[\w/]+\.(?:py|sh|nsi)", done_by(build))
    assert len(named) >= 4
    assert all((PACKAGING.parent / name).exists() for name in named)
    assert (PACKAGING / "macos" / "dmg.sh").stat().st_mode & 0o111


def test_release_tests_on_each_system_before_it_builds_and_attaches_sums(workflow):
    build, release = workflow["jobs"]["build"], workflow["jobs"]["release"]
    names = [step.get("name") for step in build["steps"]]
    assert "if" not in build["steps"][names.index("Test")]
    assert "pytest" in build["steps"][names.index("Test")]["run"]
    assert names.index("Test") < names.index("Bundle")
    assert release["needs"] == "build"
    assert "sha256sum * > SHA256SUMS" in done_by(release)
    assert "packages/*" in done_by(release)


def test_bundle_of_every_system_comes_from_one_spec_that_the_installers_take(workflow):
    said = done_by(workflow["jobs"]["build"])
    assert "packaging/package.py" in said
    assert "dist/netwerkapp" in said
    assert 'OWN / "netwerkapp.spec"' in (PACKAGING / "package.py").read_text(encoding="utf-8")
    spec = (PACKAGING / "netwerkapp.spec").read_text(encoding="utf-8")
    assert all(system in spec for system in ("linux", "win32", "darwin"))
    assert "dist/Netwerkapp.app" in (PACKAGING / "macos" / "dmg.sh").read_text(encoding="utf-8")
    assert 'name="Netwerkapp.app"' in spec


def test_flatpak_asks_for_no_network_and_no_folder_and_copies_what_the_deb_is_made_of(deb):
    app_id = load(PACKAGING / "identity.py", "who_it_is").APP_ID
    manifest = yaml.safe_load((PACKAGING / "flatpak" / f"{app_id}.yml").read_text(encoding="utf-8"))
    assert manifest["id"] == app_id
    asked = manifest["finish-args"]
    assert set(asked) == {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri", "--socket=cups"}
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    place = (PACKAGING / "flatpak" / source["path"]).resolve()
    assert place == deb.ROOT / "build" / "package" / "deb" / "usr"
    assert (LINUX / manifest["rename-desktop-file"]).exists()
    assert (LINUX / manifest["rename-mime-file"]).exists()
    assert app_id in (PACKAGING / "flatpak" / "README.md").read_text(encoding="utf-8")


WITHOUT = """
import ast, importlib, importlib.util, sys
from pathlib import Path

gone = set(sys.argv[1:])

class Without:
    def find_spec(self, name, path=None, target=None):
        if name in gone:
            raise ImportError(name)

for name in gone & set(sys.modules):
    del sys.modules[name]
sys.meta_path.insert(0, Without())
"""
COMPARED = """
from netwerkapp.domain.duplicates import alike
from netwerkapp.domain.names import Name
assert alike(Name("Piet", "", "Jansen"), Name("Piet", "", "Janssen"))
assert "rapidfuzz.distance.metrics_cpp" in sys.modules
"""
IMPORTED = """
import netwerkapp
for file in Path(netwerkapp.__file__).parent.rglob("*.py"):
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            importlib.import_module(node.module)
        elif isinstance(node, ast.Import):
            for one in node.names:
                if one.name not in ("msvcrt", "fcntl"):  # of one system
                    importlib.import_module(one.name)
"""


@pytest.fixture
def left_out():
    listed = re.search(r"NOT_NEEDED = (\[.*?\n\])", (PACKAGING / "netwerkapp.spec").read_text(), re.DOTALL)
    return ast.literal_eval(listed[1])


def test_names_are_compared_as_fast_without_what_the_bundle_leaves_out(left_out):
    assert "rapidfuzz.fuzz_cpp" in left_out
    subprocess.run([sys.executable, "-c", WITHOUT + COMPARED, *left_out], check=True)


def test_all_that_the_app_asks_for_now_or_later_can_be_had_without_what_the_bundle_leaves_out(left_out):
    assert "multiprocessing" in left_out
    subprocess.run([sys.executable, "-c", WITHOUT + IMPORTED, *left_out], check=True)
