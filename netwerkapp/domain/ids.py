"""Every record gets its id here, before it is stored."""

import os


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal characters, unique without asking the file."""
    return os.urandom(16).hex()


def new_ids(count: int) -> list[str]:
    """Return so many fresh ids, each above the one before: written in that order, the file takes them much sooner."""
    return sorted(new_id() for _ in range(count))
