"""How the list was looked at: its choices and order, remembered until the next time. What was searched is not."""

import json

from netwerkapp.storage.contact_list import Sort
from netwerkapp.storage.settings import Settings

VIEW = "contacts_view"  # a setting
SORT, DESCENDING = "sort", "descending"


def kept_view(settings: Settings) -> dict[str, object]:
    """Return the choices and the order of last time; nothing where they cannot be read."""
    try:
        kept = json.loads(settings.get(VIEW) or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def keep_view(settings: Settings, chosen: dict[str, object], sort: Sort, *, descending: bool) -> None:
    """Remember the choices and the order; raises SaveError when that cannot be written."""
    view = {**chosen, SORT: str(sort), DESCENDING: descending}
    usual = not chosen and sort is Sort.NEXT and not descending
    settings.set(VIEW, "" if usual else json.dumps(view, ensure_ascii=False, sort_keys=True))


def order_of(view: dict[str, object]) -> tuple[Sort, bool]:
    """Return the order of a view."""
    sort = next((one for one in Sort if one == view.get(SORT)), Sort.NEXT)
    return sort, bool(view.get(DESCENDING))
