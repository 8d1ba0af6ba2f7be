"""`python -m netwerkapp` and the command `netwerkapp`."""

import os
import sys
from collections.abc import Sequence

from netwerkapp.opening import open_window, plain_start


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run a command; the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    start = plain_start(given)
    if start is None:
        from netwerkapp.cli import main as run  # start-up: the window needs none of it

        return run(given)
    os.umask(0o077)  # whatever is written, here or elsewhere, is for this user alone
    try:
        return open_window(*start)
    except Exception as error:
        from netwerkapp.cli import say  # start-up: most days nothing goes wrong

        return say(error, start[0])


if __name__ == "__main__":
    sys.exit(main())
