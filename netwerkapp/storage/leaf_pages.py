"""The rows that stand on the pages of a file, read without the way that leads to them.

A page with rows says itself where each begins (https://www.sqlite.org/fileformat2.html, 1.6 and 2.1), so they can be
read when what points at the page, or what names its table, is gone.
"""

from collections.abc import Iterator

LEAF = 13  # the first byte of a page with rows of a table
_SIZES = (0, 1, 2, 3, 4, 6, 8)  # bytes of a whole number, by its kind
_USUAL = 4096

Value = str | int | bytes | float | None


def rows_on_pages(content: bytes) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Go over the rows of all tables: the number of each, and its values. What makes no sense is passed over."""
    size = int.from_bytes(content[16:18], "big")
    size = 65536 if size == 1 else size if size >= 512 and size & (size - 1) == 0 else _USUAL
    for start in range(0, len(content) - size + 1, size):
        head = start + (100 if start == 0 else 0)
        if content[head] != LEAF:
            continue
        count = int.from_bytes(content[head + 3 : head + 5], "big")
        for number in range(min(count, size // 4)):
            at = head + 8 + 2 * number
            place = start + int.from_bytes(content[at : at + 2], "big")
            try:
                yield _row(content, place, size)
            except (IndexError, ValueError):
                continue


def _row(content: bytes, place: int, size: int) -> tuple[int, tuple[Value, ...]]:
    length, place = _number(content, place)
    row, place = _number(content, place)
    return row, tuple(_values(_payload(content, place, length, size)))


def _payload(content: bytes, place: int, length: int, size: int) -> bytes:
    """Return all bytes of a row, those on pages of their own as well."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = length if length <= most else here if here <= most else least
    found = content[place : place + here]
    page = int.from_bytes(content[place + here : place + here + 4], "big") if here < length else 0
    while len(found) < length:
        start = (page - 1) * size
        if page < 1 or start + size > len(content):
            raise ValueError("the rest of it is gone")
        found += content[start + 4 : start + size]
        page = int.from_bytes(content[start : start + 4], "big")
    return found[:length]


def _values(payload: bytes) -> Iterator[Value]:
    end, place = _number(payload, 0)
    at = end
    while place < end:
        kind, place = _number(payload, place)
        if kind in (0, 8, 9):
            yield (None, 0, 1)[(0, 8, 9).index(kind)]
            continue
        long = _SIZES[kind] if kind < 7 else 8 if kind == 7 else (kind - 12) // 2
        part = payload[at : at + long]
        if len(part) != long or kind in (7, 10, 11):  # this app keeps no fractions
            raise ValueError("it is cut off")
        at += long
        yield int.from_bytes(part, "big", signed=True) if kind < 7 else part.decode() if kind % 2 else part


def _number(content: bytes, place: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where it ends."""
    number = 0
    for byte in content[place : place + 8]:
        number, place = number << 7 | byte & 127, place + 1
        if byte < 128:
            return number, place
    return number << 8 | content[place], place + 1
