"""The scripts of the set-up, loaded as modules from their files."""

import importlib.util
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def load(name):
    spec = importlib.util.spec_from_file_location(f"set_up_{name}", PACKAGING / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bootstrap():
    return load("bootstrap")


@pytest.fixture
def translations():
    return load("translations")


@pytest.fixture
def starter():
    return load("run")


@pytest.fixture
def readability():
    return load("readability")


@pytest.fixture
def dependencies():
    return load("dependencies")
