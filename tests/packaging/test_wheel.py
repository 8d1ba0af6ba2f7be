"""The wheel: built from this checkout and installed where no checkout is, with everything in it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from netwerkapp.single import hand_over

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a gui-script of Windows prints nothing")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, check=True, capture_output=True, cwd=ROOT)
    return next(folder.glob("netwerkapp-*-py3-none-any.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of the commands of a fresh environment; the packages of this one stand in for those of an index."""
    here = tmp_path_factory.mktemp("fresh")
    venv.create(here, with_pip=False, symlinks=True)
    commands = here / "bin"
    install = _installer(commands / "python")
    subprocess.run([*install, "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    library = next((here / "lib").glob("python*/site-packages"))
    # A path in a .pth is taken as it is: the .pth files in it, and with them this checkout, stay out.
    (library / "what-it-runs-on.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return commands


def _installer(python):
    for pip in ([sys.executable, "-m", "pip"], [shutil.which("pip3") or "pip3"]):
        command = [*pip, "--python", str(python)]
        if shutil.which(pip[0]) and not subprocess.run([*command, "--version"], capture_output=True).returncode:
            return [*command, "install", "--quiet", "--disable-pip-version-check"]
    if shutil.which("uv"):
        return ["uv", "pip", "install", "--quiet", "--offline", "--python", str(python)]
    pytest.skip("no pip and no uv here to install a wheel with")


def clean():
    """The environment without what would lead back to this checkout."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return kept | {"LC_ALL": "nl_NL.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}


def run(installed, *arguments, cwd):
    return subprocess.run(
        [installed / "netwerkapp", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=cwd,
        env=clean(),
    ).stdout


def test_wheel_holds_every_module_and_every_resource_but_what_translators_write(wheel):
    wanted = {
        str(file.relative_to(ROOT) if folder == "netwerkapp" else Path("netwerkapp") / file.relative_to(ROOT))
        for folder in ("netwerkapp", "resources")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".ts"
    }
    with zipfile.ZipFile(wheel) as parts:
        held = set(parts.namelist())
    assert {name for name in held if ".dist-info/" not in name} == wanted
    assert any(name.endswith("/licenses/LICENSE") for name in held)


def test_command_of_an_installed_wheel_opens_without_a_console(wheel):
    with zipfile.ZipFile(wheel) as parts:
        name = next(one for one in parts.namelist() if one.endswith("/entry_points.txt"))
        assert "[gui_scripts]\nnetwerkapp = netwerkapp.__main__:main" in parts.read(name).decode()


def test_installed_wheel_knows_its_version_fills_a_folder_and_prints_the_ladder(installed, tmp_path):
    assert run(installed, "--version", cwd=tmp_path).startswith("netwerkapp ")
    run(installed, "demo", "made-up", cwd=tmp_path)
    assert json.loads(run(installed, "--data", "made-up", "ladder", "--json", cwd=tmp_path))["rung"]
    assert "Hier sta je" in run(installed, "--data", "made-up", "ladder", cwd=tmp_path)


def test_app_that_was_installed_does_not_come_from_the_checkout(installed, tmp_path):
    command = [installed / "python", "-c", "from netwerkapp.paths import RESOURCES; print(RESOURCES)"]
    found = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path).stdout.strip()
    assert Path(found).is_relative_to(installed.parent)


def test_installed_wheel_opens_its_window(installed, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = tmp_path / "data"
    folder.mkdir()
    process = subprocess.Popen(
        [installed / "netwerkapp", "--data", folder],
        cwd=tmp_path,
        env=clean() | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert hand_over(folder, [], patience=30)  # the window answers
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0, said
    assert "Traceback" not in said
