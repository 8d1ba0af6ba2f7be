"""The licence texts that go along with the bundle: of the app and of everything in it."""

import ast
import re
import shutil
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "packaging" / "licences"  # of what brings no text along: Qt, the parts of others in Qt, and ICU
OF_QT = ("pyside6", "shiboken6")


def gather_licences(folder: Path) -> None:
    """Copy the licence texts of the app and of everything that the bundle holds."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(KEPT, folder)
    shutil.copy(ROOT / "LICENSE", folder / "netwerkapp.txt")
    shutil.copy(ROOT / "resources" / "icons" / "LICENSE", folder / "lucide-icons.txt")
    shutil.copy(ROOT / "resources" / "fonts" / "OFL.txt", folder / "atkinson-hyperlegible.txt")
    for name in parts("netwerkapp"):
        for number, file in enumerate(texts(distribution(name))):
            shutil.copy(file, folder / f"{name}{number or ''}.txt")
    interpreter = Path(sys.executable).resolve().name
    for place in (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", interpreter, "copyright"),
    ):
        if place.exists():
            shutil.copy(place, folder / "python.txt")


def parts(name: str) -> list[str]:
    """Return the packages that this one runs on here, those of those too."""
    found: list[str] = []
    waiting = [name]
    while waiting:
        for line in distribution(waiting.pop()).requires or ():
            wanted = re.match(r"[\w.-]+", line)
            if wanted and "extra ==" not in line and wanted[0].lower() not in (*found, "pip") and is_here(wanted[0]):
                found.append(wanted[0].lower())
                waiting.append(wanted[0])
    return sorted(found)


def is_here(name: str) -> bool:
    """Whether a package is installed; some are needed by older Pythons or other systems only."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def texts(package: Distribution) -> list[Path]:
    """Return the files with the licence of a package."""
    licence = re.compile(r"(licen[cs]e|copying)", re.IGNORECASE)
    files = [Path(str(file.locate())) for file in package.files or () if ".dist-info" in str(file)]
    return sorted(file for file in files if licence.search(file.name) and file.is_file())


def without_text(modules: set[str], folder: Path) -> list[str]:
    """Return what is in the bundle, given its modules, while its licence is not among the texts in this folder."""
    owners = packages_distributions()
    names = {
        owner.lower().replace("_", "-") for module in modules for owner in owners.get(module.partition(".")[0], ())
    }
    names = {"qt-lgpl-3" if name.startswith(OF_QT) else name for name in names} | {"python", "icu"}
    return sorted(names - {file.stem.lower() for file in folder.iterdir()})


def modules_of(listing: Path) -> set[str]:
    """Return the names of the modules in PyInstaller's listing of what it packed."""
    _, packed = ast.literal_eval(listing.read_text(encoding="utf-8"))[:2]
    return {name for name, _place, _kind in packed}
