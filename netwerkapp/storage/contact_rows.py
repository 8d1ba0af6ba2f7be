"""Between a contact and its row."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from operator import attrgetter
from typing import Any

from netwerkapp.domain.contacts import Attitude, Contact, KnowsISearch
from netwerkapp.domain.conversations import Channel
from netwerkapp.domain.names import Name
from netwerkapp.storage.columns import day, iso, optional
from netwerkapp.storage.door import Value

_TEXTS = (
    "organisation",
    "job",
    "place",
    "phone",
    "email",
    "profile",
    "met",
    "knows",
    "offer",
    "notes",
    "source",
    "trade",
    "known_since",
    "occupied_with",
    "birthday",
    "next_step",
    "uid",
)
_PLAIN = (*_TEXTS, "circle", "closeness", "fear", "use", "rhythm_days", "introduced_by")
_plain = attrgetter(*_PLAIN)


def contact_of(row: sqlite3.Row | Mapping[str, Any]) -> Contact:
    """Read a contact from a row that holds all its columns."""
    plain = {column: row[column] for column in _PLAIN}
    return Contact(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        name=Name(row["given"], row["particle"], row["family"], row["called"]),
        formal=bool(row["formal"]),
        rather_not=bool(row["rather_not"]),
        knows_i_search=optional(KnowsISearch, row["knows_i_search"]),
        attitude=optional(Attitude, row["attitude"]),
        channel=optional(Channel, row["channel"]),
        tags=tuple(row["tags"].split("\n")) if row["tags"] else (),
        snoozed_until=day(row["snoozed_until"]),
        next_step_on=day(row["next_step_on"]),
        first_choice=day(row["first_choice"]),
        **plain,
    )


def row_of(contact: Contact) -> dict[str, Value]:
    """Write a contact as a row, with the keys it is sorted and found by."""
    return {
        "id": contact.id,
        "given": contact.name.given,
        "particle": contact.name.particle,
        "family": contact.name.family,
        "called": contact.name.called,
        "sort_key": contact.name.sort_key,
        "search_text": contact.search_text,
        **dict(zip(_PLAIN, _plain(contact), strict=True)),
        "formal": int(contact.formal),
        "rather_not": int(contact.rather_not),
        "knows_i_search": contact.knows_i_search,
        "attitude": contact.attitude,
        "channel": contact.channel,
        "tags": "\n".join(contact.tags),
        "snoozed_until": iso(contact.snoozed_until),
        "next_step_on": iso(contact.next_step_on),
        "first_choice": iso(contact.first_choice),
        "created_at": contact.created_at.isoformat(),
    }
