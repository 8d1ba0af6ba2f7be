"""Runs the tests of the parts without a screen and fails below 100% coverage of domain, storage, content, exchange."""

import subprocess
import sys

PARTS = (
    "netwerkapp.domain",
    "netwerkapp.storage",
    "netwerkapp.content",
    "netwerkapp.content_file",
    "netwerkapp.content_types",
    "netwerkapp.tables",
    "netwerkapp.exchange",
)
TESTS = ("tests/domain", "tests/storage", "tests/content", "tests/exchange")


def main() -> int:
    """Run the tests; their exit code."""
    options = [f"--cov={part}" for part in PARTS]
    command = [sys.executable, "-m", "pytest", "-q", *options, "--cov-report=term-missing:skip-covered"]
    return subprocess.call([*command, "--cov-fail-under=100", *TESTS])


if __name__ == "__main__":
    sys.exit(main())
