"""Finding talks by any words: of the person, the sheet, the look-back and what you promised."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from netwerkapp.domain.excerpts import excerpt, words_of
from netwerkapp.domain.names import fold
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door

PERSON = "person"  # the place of the name and the work of the person
_NOT_SHOWN = ("card_without", "invitation_kind", "fear_pct", "tension")  # answers that are no text


@dataclass(frozen=True, slots=True)
class FoundTalk:
    """A talk that holds all the words: where most of them stand, and what stands around them there.

    `place` is the id of a field of the sheet or of the look-back, "place", "promise", "gave" or PERSON.
    """

    conversation: str
    place: str
    excerpt: str


class TalkSearch:
    """Reads. The texts are remembered without accents while nothing changes; nothing is kept in the file for it."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._moment = (-1, -1)  # of the door, when the texts were read
        self._texts: dict[str, tuple[str, str]] = {}  # by talk: as it stands there, and as it is searched

    def find(self, search: str) -> list[str]:
        """Return the ids of all talks that hold all words, in any order: without a day first, then newest first."""
        words = words_of(search)
        if not words:
            return []
        self._read()
        found = [talk for talk, (_, text) in self._texts.items() if all(word in text for word in words)]
        sql = (
            "SELECT id FROM conversations WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL "
            "ORDER BY date IS NOT NULL, date DESC, time DESC, created_at DESC, id"
        )
        return [row["id"] for row in self._door.read(sql, (json.dumps(found),))]

    def where(self, search: str, talks: Sequence[str]) -> list[FoundTalk]:
        """Say of some talks that were found where most of the words stand."""
        words = words_of(search)
        # SQLite takes a plain list along to each table, and looks up only these; a subquery it compares with all texts.
        sql = f"SELECT * FROM ({_TEXTS}) WHERE talk IN ({', '.join('?' * len(talks))})"
        texts: dict[str, list[sqlite3.Row]] = {talk: [] for talk in talks}
        for row in self._door.read(sql, tuple(talks)):
            texts[row["talk"]].append(row)
        return [_best(talk, rows, words) for talk, rows in texts.items()]

    def _read(self) -> None:
        """Read the texts again when something was written, and fold those that are not the same."""
        moment = self._door.moment()
        if moment == self._moment:
            return
        sql = f"SELECT talk, GROUP_CONCAT(text, CHAR(10)) AS text FROM ({_TEXTS}) GROUP BY talk"
        known, self._texts = self._texts, {}
        for talk, text in ((row["talk"], row["text"]) for row in self._door.read(sql)):
            before = known.get(talk)
            self._texts[talk] = before if before is not None and before[0] == text else (text, fold(text))
        self._moment = moment


def _best(talk: str, rows: Iterable[sqlite3.Row], words: tuple[str, ...]) -> FoundTalk:
    def hits(row: sqlite3.Row) -> int:
        text = fold(row["text"])
        return sum(word in text for word in words)

    best = max(rows, key=hits, default=None)  # of two that hold as many, the first
    return FoundTalk(talk, best["place"], excerpt(best["text"], words)) if best else FoundTalk(talk, PERSON, "")


_TEXTS = f"""
SELECT conversations.id AS talk, '{PERSON}' AS place,
  given || ' ' || particle || ' ' || family || ' ' || called || ' ' || organisation AS text
  FROM conversations JOIN contacts ON contacts.id = contact
UNION ALL SELECT id, 'place', place FROM conversations WHERE place != ''
UNION ALL SELECT conversation, question, text FROM answers
  WHERE text != '' AND question NOT IN ({", ".join(f"'{key}'" for key in _NOT_SHOWN)})
UNION ALL SELECT id, 'good', good FROM reflections WHERE good != '' AND deleted_at IS NULL
UNION ALL SELECT id, 'slip', slip FROM reflections WHERE slip != '' AND deleted_at IS NULL
UNION ALL SELECT id, 'lesson', lesson FROM reflections WHERE lesson != '' AND deleted_at IS NULL
UNION ALL SELECT id, 'prediction_note', prediction_note FROM reflections
  WHERE prediction_note != '' AND deleted_at IS NULL
UNION ALL SELECT id, 'goal_note', goal_note FROM reflections WHERE goal_note != '' AND deleted_at IS NULL
UNION ALL SELECT conversation, 'promise', text FROM promises WHERE deleted_at IS NULL
UNION ALL SELECT conversation, 'gave', note FROM touches
  WHERE conversation IS NOT NULL AND kind = 'gave_help' AND note != '' AND deleted_at IS NULL
"""
