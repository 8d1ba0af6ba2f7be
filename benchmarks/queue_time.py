"""How long this process stood ready while other programs had the processor: what it would not wait on a quiet machine.

Linux counts it for each thread. It is taken off a time by the clock where that says how long a user waits; elsewhere
it is 0, and the time by the clock stands as it is.
"""

import threading
from pathlib import Path

_TASKS = Path("/proc/self/task")


def queued():
    """Return for each thread how long it waited for the processor so far, in ms."""
    found = {}
    for task in _TASKS.iterdir() if _TASKS.is_dir() else ():
        try:
            found[task.name] = int((task / "schedstat").read_bytes().split()[1]) / 1e6
        except (OSError, IndexError):
            continue  # it ended just now, or this system does not count
    return found


def since(before):
    """Return how long the window's thread, or another one that it may wait for, stood ready since then, in ms."""
    now, mine = queued(), str(threading.get_native_id())
    waited = {task: now[task] - before.get(task, 0.0) for task in now}
    return waited.get(mine, 0.0) + max((more for task, more in waited.items() if task != mine), default=0.0)
