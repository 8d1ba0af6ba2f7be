"""`python -m netwerkapp` and the command `netwerkapp`."""

import sys

from netwerkapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
