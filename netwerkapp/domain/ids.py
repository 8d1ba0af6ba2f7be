"""Every record gets its id here, before it is stored."""

from uuid import uuid4


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal characters, unique without asking the file."""
    return uuid4().hex
