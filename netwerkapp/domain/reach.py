"""Phone numbers, e-mail addresses and profiles: several in one field, and when two of them are the same."""

import re
from urllib.parse import unquote, urlsplit

MOST = 5  # that are kept in one field
BETWEEN = ", "
_PLAIN = re.compile(r"(?:https?://)?+(?:www\.)?+([a-z0-9.-]+)(/[A-Za-z0-9/_.-]*)?")  # most are, and very many may come
_COUNTRY = "31"  # of a number that begins with 0


def several(values: tuple[str, ...]) -> str:
    """Return several numbers or addresses as they stand in one field."""
    return BETWEEN.join(values[:MOST])


def apart(field: str) -> tuple[str, ...]:
    """Take the numbers or addresses in one field apart."""
    if not field:
        return ()
    return tuple(part for part in (part.strip() for part in re.split(r"[,;\n]", field)) if part)


def phone_key(phone: str) -> str:
    """Return the digits that are dialled, the same for "06 12", "+31 6 12" and "0031612"; "" when there are few."""
    digits = re.sub(r"\D", "", phone.replace("(0)", "").split("ext")[0])
    if digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("0"):
        digits = _COUNTRY + digits[1:]
    return digits if len(digits) >= 6 else ""


def email_key(email: str) -> str:
    """Return an address without what makes no difference."""
    return email.strip().casefold()


def profile_key(profile: str) -> str:
    """Return the page without what makes no difference: "linkedin.com/in/piet"."""
    profile = profile.strip()
    plain = _PLAIN.fullmatch(profile)
    host, path = plain.groups("") if plain else _host_and_path(profile)
    if host.endswith(".linkedin.com"):
        host = "linkedin.com"
    return f"{host}{path.casefold().rstrip('/')}" if host else ""


def _host_and_path(profile: str) -> tuple[str, str]:
    try:
        parts = urlsplit(profile if "://" in profile else f"https://{profile}")
        return (parts.hostname or "").removeprefix("www."), unquote(parts.path)
    except ValueError:
        return "", ""


def is_of_one_person(key: str) -> bool:
    """Whether a page is of one person, and not of a company that many work for."""
    return key.startswith("linkedin.com/in/")
