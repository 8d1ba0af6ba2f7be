"""Every record gets its id here, before it is stored."""

import os


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal characters, unique without asking the file."""
    return os.urandom(16).hex()
