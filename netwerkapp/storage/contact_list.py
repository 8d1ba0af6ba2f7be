"""What the list of contacts asks, and how that is said in SQL."""

import sqlite3
from collections.abc import Container
from datetime import date, timedelta
from enum import StrEnum

from netwerkapp.domain.contacts import Circle, Contact, KnowsISearch, circle_word
from netwerkapp.domain.names import fold, order_key
from netwerkapp.records import dataclass, field
from netwerkapp.storage.columns import day
from netwerkapp.storage.contact_rows import contact_of
from netwerkapp.storage.door import Value

DORMANT_YEARS = 3  # without contact
THANKS_DAYS = 14  # for so many days, that of the talk included, its thank-you stands in the list


class Show(StrEnum):
    """Which contacts the list shows."""

    ALL = "all"
    NEVER_SPOKEN = "never_spoken"
    SPOKEN = "spoken"
    PLANNED = "planned"
    KNOWS_I_SEARCH = "knows_i_search"
    KEEPING_IN_TOUCH = "keeping_in_touch"  # it is time for a message
    DORMANT = "dormant"  # long out of touch


class Sort(StrEnum):
    """The column that the list is in the order of."""

    NEXT = "next"
    NAME = "name"
    CIRCLE = "circle"
    CLOSENESS = "closeness"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class ContactQuery:
    """What the list asks: words to find, which people, and the order; None is no choice."""

    search: str = ""
    circle: str | None = None
    closeness: int | None = None
    tag: str | None = None
    show: Show = Show.ALL
    sort: Sort = Sort.NEXT
    descending: bool = False
    circle_names: tuple[tuple[str, str], ...] = ()  # (circle, what it is called): search finds people by it


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One row of the list: the contact, when you last spoke, and what comes next."""

    contact: Contact
    last_contact: date | None
    next_date: date | None  # of a talk, of a step of your own, or the day after a talk: best for a thank-you
    next_channel: str | None
    thanks_due: bool
    next_conversation: str | None
    next_step: str = ""  # in the user's words, where that comes next
    message_due: bool = False  # it is time for a message


@dataclass(slots=True)
class Conditions:
    """The WHERE of a query, with its values."""

    parts: list[str]
    values: dict[str, Value] = field(default_factory=dict)

    def add(self, part: str, **values: Value) -> None:
        """Add one condition."""
        self.parts.append(part)
        self.values.update(values)

    @property
    def sql(self) -> str:
        """All conditions together."""
        return " AND ".join(self.parts)


def conditions(query: ContactQuery, tagged: str, due: str) -> Conditions:
    """Return what a contact must be to stand in the list.

    `tagged` is JSON with the rows of tags that hold the tag, `due` with the ids of whom it is time for.
    """
    where = Conditions(["contacts.deleted_at IS NULL"])
    words = match_words(query.search, dict(query.circle_names))
    if words:
        where.add(
            "contacts.id IN (SELECT contact FROM contact_search WHERE nr IN "
            "(SELECT rowid FROM contact_words WHERE contact_words MATCH :words))",
            words=words,
        )
    elif query.search.strip():
        where.add("0")
    if query.circle is not None:
        where.add("contacts.circle = :circle", circle=query.circle)
    if query.closeness is not None:
        where.add("contacts.closeness = :closeness", closeness=query.closeness)
    if query.tag is not None:
        where.add("contacts.tags != '' AND contacts.tags IN (SELECT value FROM json_each(:tagged))", tagged=tagged)
    if query.show in (Show.SPOKEN, Show.NEVER_SPOKEN):
        negated = "NOT" if query.show is Show.NEVER_SPOKEN else ""
        where.add(f"contacts.id {negated} IN (SELECT contact FROM ({_SPOKEN.format(among='')}))")
    if query.show is Show.PLANNED:
        where.add(f"contacts.id IN (SELECT contact FROM conversations WHERE {_PLANNED})")
    if query.show is Show.KNOWS_I_SEARCH:
        where.add("contacts.knows_i_search IN (:yes, :a_little)", yes=KnowsISearch.YES, a_little=KnowsISearch.A_LITTLE)
    if query.show is Show.KEEPING_IN_TOUCH:
        where.add("contacts.id IN (SELECT value FROM json_each(:due))", due=due)
    if query.show is Show.DORMANT:
        where.add(f"contacts.id IN (SELECT contact FROM {last_contacts()} WHERE day <= :dormant)")
    return where


def days(today: date) -> dict[str, Value]:
    """Return the days that the SQL below speaks of."""
    thanks_from = today - timedelta(days=THANKS_DAYS - 1)
    return {
        "today": today.isoformat(),
        "thanks_from": thanks_from.isoformat(),
        "dormant": years_before(today, DORMANT_YEARS).isoformat(),
    }


def years_before(day: date, years: int) -> date:
    """Return the same day so many years before; for 29 February the 28th."""
    return day.replace(year=day.year - years, day=28 if (day.month, day.day) == (2, 29) else day.day)


def last_contacts(among: str = "") -> str:
    """When you last spoke each person, `among` some of them."""
    spoken = _SPOKEN.format(among=among)
    return f"(SELECT contact, MAX(day) AS day FROM ({spoken}) GROUP BY contact)"


def next_things(among: str = "") -> str:
    """What comes next for each person: a thank-you for a talk of the last days, else a planned talk or own step.

    A thank-you that belongs to no talk answers those of that day and earlier.
    """
    steps = among.replace("contact IN", "id IN")
    return f"""(
   SELECT contact, day, channel, thanks, conversation, step FROM (
     SELECT *, ROW_NUMBER() OVER (PARTITION BY contact ORDER BY NOT thanks, day, time, conversation) AS place FROM (
       SELECT contact, id AS conversation, date AS day, time, channel, status = 'held' AS thanks, '' AS step
       FROM conversations
       WHERE (({_PLANNED}) OR (
         deleted_at IS NULL AND status = 'held' AND retro = 0 AND date BETWEEN :thanks_from AND :today
         AND NOT EXISTS (
           SELECT 1 FROM touches WHERE touches.kind = 'thanks' AND touches.deleted_at IS NULL AND (
             touches.conversation = conversations.id OR (
               touches.conversation IS NULL AND touches.contact = conversations.contact
               AND touches.date >= conversations.date))))) {among}
       UNION ALL
       SELECT id, NULL, next_step_on, '', NULL, 0, next_step FROM contacts
       WHERE next_step_on IS NOT NULL AND deleted_at IS NULL {steps})
   ) WHERE place = 1)"""


_SPOKEN = """
  SELECT contact, date AS day FROM conversations
    WHERE contact IS NOT NULL AND status IN ('held', 'done') AND date <= :today AND deleted_at IS NULL {among}
  UNION ALL SELECT contact, date FROM touches
    WHERE contact IS NOT NULL AND date <= :today AND deleted_at IS NULL {among}"""
_PLANNED = "deleted_at IS NULL AND status IN ('planned', 'preparing') AND date >= :today"

# Columns that most people have nothing in: the few that have come first, from a table of their own.
PARTS = {Sort.NEXT: ("next", next_things()), Sort.LAST: ("last", last_contacts())}
BY_NAME = "contacts.sort_key, contacts.id"
_ORDERS = {Sort.NEXT: ("next.thanks IS NOT 1", "next.day"), Sort.NAME: (), Sort.LAST: ("last.day DESC",)}
GROUPED = {Sort.CIRCLE: "circle", Sort.CLOSENESS: "closeness"}  # columns with few values: one value after the other

FROM_THE_START, FROM_THE_END = (
    f"""
SELECT contact FROM contact_search INDEXED BY contact_search_by_name
WHERE contact NOT IN (SELECT value FROM json_each(:others))
ORDER BY sort_key {order}, contact {order} LIMIT :count OFFSET :offset"""
    for order in ("ASC", "DESC")
)

TAGS, CIRCLE_NAMES = (
    f"""
WITH RECURSIVE used({column}) AS (
  SELECT MIN({column}) FROM contacts WHERE {known} AND deleted_at IS NULL
  UNION ALL
  SELECT (SELECT MIN({column}) FROM contacts WHERE {known} AND deleted_at IS NULL AND {column} > used.{column})
  FROM used WHERE used.{column} IS NOT NULL
)
SELECT {column} FROM used WHERE {column} IS NOT NULL"""  # from one to the next in the index, past all who have it
    for column, known in (("tags", "tags != ''"), ("circle", "circle IS NOT NULL"))
)


def group_order(value: str | int) -> tuple[int, str]:
    """Return where a circle or a closeness stands among the others: the seven circles first."""
    circles = [str(circle) for circle in Circle]
    if isinstance(value, int):
        return value, ""
    return circles.index(value) if value in circles else len(circles), order_key(value)


def match_words(search: str, circle_names: dict[str, str] | None = None) -> str:
    """Return what FTS5 has to find: each typed word as the beginning of a word, all of them, in any order.

    The beginning of a word of a circle's name finds the people in that circle too.
    """
    names = {circle: _words(name) for circle, name in (circle_names or {}).items()}
    found = []
    for part in _words(search):
        circles = [circle for circle, words in names.items() if any(word.startswith(part) for word in words)]
        either = [f'"{part}"*', *(f'"{circle_word(circle)}"' for circle in circles)]
        found.append(either[0] if len(either) == 1 else f"({' OR '.join(either)})")
    return " AND ".join(found)


def order_of(query: ContactQuery) -> str:
    """The chosen column and then the name; descending turns the column around."""
    column, name = _ORDERS[query.sort], BY_NAME.split(", ")
    if query.descending:
        column = tuple(_turned(part) for part in column)
        name = [_turned(part) for part in name] if query.sort is Sort.NAME else name
    return ", ".join([*column, *name])


def line_of(row: sqlite3.Row, due: Container[str]) -> ContactLine:
    """Read a row of the list; `due` are those whom it is time to send a message."""
    next_date, thanks_due = day(row["next_day"]), bool(row["thanks_due"])
    return ContactLine(
        contact_of(row),
        day(row["last_day"]),
        next_date + timedelta(days=1) if next_date and thanks_due else next_date,
        row["next_channel"],
        thanks_due,
        row["next_conversation"],
        row["step_next"] or "",
        row["id"] in due,
    )


def narrows(query: ContactQuery) -> bool:
    """Whether anything but words leaves people out."""
    return query.show is not Show.ALL or (query.circle, query.closeness, query.tag) != (None, None, None)


def rests_on(query: ContactQuery) -> tuple[str, ...]:
    """Return what it rests on whom this query finds; () is on anything."""
    return ("contacts",) if query.show in (Show.ALL, Show.KNOWS_I_SEARCH) else ()


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()


def _turned(part: str) -> str:
    return part.removesuffix(" DESC") if part.endswith(" DESC") else f"{part} DESC"
