"""All fault scenarios, from the modules that hold them."""

from importlib import import_module

from tests.faults.table import Scenario

MODULES = (
    "versions",
    "killed",
    "killed_files",
    "killed_window",
    "killed_archives",
    "power",
    "power_files",
    "damaged",
    "full_disk",
    "no_access",
    "programs",
    "clocks",
    "network",
    "modes",
    "fuzz",
    "slots",
)


def scenarios() -> list[Scenario]:
    """Return every scenario, in the order of the table."""
    return [one for module in MODULES for one in import_module(f"tests.faults.{module}").SCENARIOS]
