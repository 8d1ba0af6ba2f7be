"""Details of a person as other programs write them: phone numbers, addresses, birthdays."""

import re
from datetime import date
from urllib.parse import unquote, urlsplit

LONGEST = 300  # characters of one detail
LONGEST_NOTES = 20_000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROL_BUT_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_MONTHS = {
    word: month
    for month, words in enumerate(
        ("jan", "feb", "mar mrt maa", "apr", "may mei", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec"), 1
    )
    for word in words.split()
}


def line(text: str) -> str:
    """Return a text in one line, without control characters, not longer than a detail may be."""
    return " ".join(_CONTROL.sub(" ", text).split())[:LONGEST] if text else ""


def lines(text: str) -> str:
    """Return a text of several lines without control characters, not longer than notes may be."""
    if not text:
        return ""
    rows = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL_BUT_LINES.sub("", rows).strip()[:LONGEST_NOTES]


def phone_of(text: str) -> str:
    """Return a phone number as it was written; "tel:+31-6-12;ext=3" is "+31-6-12 ext 3"."""
    text = line(text)
    if text.lower().startswith("tel:"):
        number, *parameters = text[4:].split(";")
        extension = next((one[4:] for one in parameters if one.lower().startswith("ext=")), "")
        text = f"{unquote(number)} ext {extension}" if extension else unquote(number)
    return text.strip()


def email_of(text: str) -> str:
    """Return an e-mail address, or nothing when it is none."""
    text = line(text)
    text = text[7:] if text.lower().startswith("mailto:") else text
    if found := re.search(r"<([^<>\s]+@[^<>\s]+)>", text):
        text = found[1]
    name, at, host = text.strip().rpartition("@")
    return text.strip() if at and name and host and " " not in text.strip() else ""


def web_address(text: str) -> str:
    """Return the address of a page on the web, or nothing: only http and https, as it was written."""
    return _address(text)[0]


def _address(text: str) -> tuple[str, str]:
    """Return the address, and the host in it."""
    text = line(text).strip()
    if not text or " " in text:
        return "", ""
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = parts.hostname or ""
    except ValueError:
        return "", ""
    named = "." in host and "@" not in parts.netloc
    return (text, host) if parts.scheme in ("http", "https") and named else ("", "")


def linkedin_address(text: str) -> str:
    """Return the address of a LinkedIn page, or nothing: a look-alike is none."""
    address, host = _address(text)
    return address if host == "linkedin.com" or host.endswith(".linkedin.com") else ""


def birthday_of(text: str, *, day_first: bool | None = None) -> str:
    """Return month and day, "11-26", or nothing where there is no such day or it is not known.

    `day_first` says how 3-4-1980 is meant; without it only a day that can be read in one way is taken.
    """
    text = text.strip().lower().removesuffix("z")
    if not text:
        return ""
    if found := re.fullmatch(r"--(\d\d)-?(\d\d)(?:t.*)?", text):
        return _month_day(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)(?:[t ].*)?", text):
        return _month_day(int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{2}|\d{4})(?: .*)?", text):
        first, second = int(found[1]), int(found[2])
        if first > 12 or second > 12 or first == second:
            day_first = first > 12 or first == second
        if day_first is None:
            return ""
        return _month_day(second, first) if day_first else _month_day(first, second)
    if found := re.fullmatch(r"(\d{1,2})[-. ]+([a-z]{3,})[-. ]*(?:\d{2}|\d{4})?", text):
        return _month_day(_MONTHS.get(found[2][:3], 0), int(found[1]))
    if found := re.fullmatch(r"([a-z]{3,})[. ]+(\d{1,2})(?:,? +\d{4})?", text):
        return _month_day(_MONTHS.get(found[1][:3], 0), int(found[2]))
    return ""


def which_is_first(texts: list[str]) -> bool | None:
    """Say from many days such as 3-4-1980 whether the day stands first; None when it cannot be seen."""
    for text in texts:
        if found := re.match(r"\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]", text):
            if int(found[1]) > 12:
                return True
            if int(found[2]) > 12:
                return False
    return None


def _month_day(month: int, day: int) -> str:
    try:
        return date(2000, month, day).isoformat()[5:]
    except ValueError:
        return ""
