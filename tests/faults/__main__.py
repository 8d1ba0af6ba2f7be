"""`python -m tests.faults`: see `running`."""

import sys

from tests.faults.collected import scenarios
from tests.faults.running import main

if __name__ == "__main__":
    sys.exit(main(scenarios()))
