"""Someone who can help you to learn this: a coach, a service, a buddy."""

from datetime import datetime

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Helper:
    """One helper; `kind` and `purposes` are ids of the texts. Every detail may be empty."""

    id: str
    created_at: datetime
    kind: str
    name: str = ""
    phone: str = ""
    hours: str = ""
    purposes: tuple[str, ...] = ()

    def is_same(self, other: "Helper") -> bool:
        """Whether both are about the same person or service, whatever they can be asked for."""
        return _key(self) == _key(other)


def _key(helper: Helper) -> tuple[str, ...]:
    words = (helper.kind, helper.name, helper.phone)
    return tuple(" ".join(word.split()).casefold() for word in words)
