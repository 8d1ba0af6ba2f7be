"""Finding people by what is typed, among very many, within the time of a key."""

import json

from netwerkapp.storage.contact_list import ContactQuery, Sort, days, match_words, next_things
from netwerkapp.storage.door import Door, Value

MANY = 12_000  # people found: from here on the first ones are looked up in the order of the list
FIRST = 500  # places in the list for which that is faster

_FOUND = (
    "contact_words CROSS JOIN contact_search AS one ON one.nr = contact_words.rowid WHERE contact_words MATCH :words"
)
_ONE = "EXISTS (SELECT 1 FROM contact_words WHERE contact_words.rowid = one.nr AND contact_words MATCH :words)"
_LOOKED_UP = f"contact_search AS one INDEXED BY contact_search_by_name WHERE {_ONE}"
# The plus keeps SQLite from going through all that were found for each of the few with something next.
_AMONG = "+one.nr IN (SELECT rowid FROM contact_words WHERE contact_words MATCH :words)"
_NEXT = (
    f"SELECT next.contact AS id FROM {next_things()} AS next "
    "JOIN contact_search AS one ON one.contact = next.contact WHERE "
)


class ContactSearch:
    """Reads only the index of words and names, never whole contacts."""

    def __init__(self, door: Door, many: int = MANY) -> None:
        self._door, self._many = door, many

    def takes(self, query: ContactQuery) -> bool:
        """Whether this order of the list can be read from the index."""
        return query.sort in (Sort.NEXT, Sort.NAME)

    def count(self, query: ContactQuery) -> int:
        """How many people the typed words find."""
        sql = "SELECT COUNT(*) FROM contact_words WHERE contact_words MATCH ?"
        return int(str(self._door.value(sql, (self._words(query),))))

    def ids(self, query: ContactQuery, offset: int, count: int) -> list[str]:
        """Return whom the words find, in order; all the rest for a count of -1."""
        first = self._next(query) if query.sort is Sort.NEXT else []
        found = first[offset:] if count < 0 else first[offset : offset + count]
        if 0 <= count <= len(found):
            return found
        start, left = max(0, offset - len(first)), count if count < 0 else count - len(found)
        down = query.descending and query.sort is Sort.NAME
        order = "one.sort_key DESC, one.contact DESC" if down else "one.sort_key, one.contact"
        near = 0 <= left <= FIRST - start
        source = _LOOKED_UP if near and self._is_broad(query) else _FOUND
        sql = (
            f"SELECT one.contact AS id FROM {source} AND one.contact NOT IN (SELECT value FROM json_each(:first)) "
            f"ORDER BY {order} LIMIT :count OFFSET :offset"
        )
        values: dict[str, Value] = {
            "words": self._words(query),
            "first": json.dumps(first),
            "count": left,
            "offset": start,
        }
        return found + [row["id"] for row in self._door.read(sql, values)]

    def _next(self, query: ContactQuery) -> list[str]:
        """Return those with whom something comes next, in that order."""
        down = " DESC" if query.descending else ""
        among = _ONE if self._is_broad(query) else _AMONG
        sql = f"{_NEXT}{among} ORDER BY next.thanks IS NOT 1{down}, next.day{down}, one.sort_key, one.contact"
        values = {**days(self._door.today()), "words": self._words(query)}
        return [row["id"] for row in self._door.read(sql, values)]

    def _is_broad(self, query: ContactQuery) -> bool:
        """Whether so many are found by one letter that it is faster to look people up in the order of the list."""
        return len(query.search.strip()) == 1 and self.count(query) > self._many

    def _words(self, query: ContactQuery) -> str:
        return match_words(query.search, dict(query.circle_names))
