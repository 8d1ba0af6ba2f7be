"""Which tiles and rungs were celebrated. Each is celebrated once; undo does not bring it back."""

from collections.abc import Iterable

from netwerkapp.storage.door import Door


class Celebrations:
    """Rows of `celebrations`: "2.1" is a tile, "rung 2" a rung."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def seen(self) -> frozenset[str]:
        """Return all that was celebrated."""
        return frozenset(row["id"] for row in self._door.read("SELECT id FROM celebrations"))

    def remember(self, names: Iterable[str]) -> None:
        """Keep that these were celebrated now."""
        now = self._door.now().isoformat()
        with self._door.whole():
            self._door.connection.executemany(
                "INSERT OR IGNORE INTO celebrations (id, at) VALUES (?, ?)", [(name, now) for name in sorted(names)]
            )
