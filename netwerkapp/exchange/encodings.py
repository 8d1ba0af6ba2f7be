"""In what letters a file is written: said by its first bytes, else tried."""

import codecs

UTF8, CP1252 = "utf-8", "cp1252"
UTF16_LITTLE, UTF16_BIG = "utf-16-le", "utf-16-be"
ENCODINGS = (UTF8, CP1252, UTF16_LITTLE, UTF16_BIG, "cp850", "mac-roman", "iso-8859-15")  # that a user can choose
_MARKS = ((codecs.BOM_UTF8, UTF8), (codecs.BOM_UTF16_LE, UTF16_LITTLE), (codecs.BOM_UTF16_BE, UTF16_BIG))
_LOOKED_AT = 4096  # bytes


def wide_encoding(data: bytes) -> str | None:
    """Return which UTF-16 the bytes are in, with a mark or without one; None when they are in another encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding if encoding != UTF8 else None
    part = data[: _LOOKED_AT - _LOOKED_AT % 2]
    pairs = len(part) // 2
    if pairs and part[1::2].count(0) > pairs * 0.6 and part[0::2].count(0) < pairs * 0.1:
        return UTF16_LITTLE
    if pairs and part[0::2].count(0) > pairs * 0.6 and part[1::2].count(0) < pairs * 0.1:
        return UTF16_BIG
    return None


def without_mark(data: bytes) -> bytes:
    """Return the bytes after the mark of their encoding."""
    return next((data[len(mark) :] for mark, _ in _MARKS if data.startswith(mark)), data)


def decoded(data: bytes, chosen: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding it was in; what no encoding can hold becomes a replacement sign."""
    encoding = chosen or wide_encoding(data)
    body = without_mark(data)
    if encoding is None:
        try:
            return body.decode(UTF8), UTF8
        except UnicodeDecodeError:
            encoding = CP1252
    return body.decode(encoding, "replace"), encoding


def decoded_value(value: bytes, charset: str = "") -> tuple[str, bool]:
    """Return the text of one value, and whether it is in what it says, or in UTF-8.

    A value in UTF-8 with few stray bytes, as after a cut in the middle of a letter, loses those only.
    """
    if charset:
        try:
            return value.decode(charset), True
        except (LookupError, ValueError):
            pass  # it says another encoding than it is in, or one that nobody knows
    try:
        return value.decode(UTF8), True
    except UnicodeDecodeError:
        text = value.decode(UTF8, "replace")
    lost = text.count("\ufffd")
    if sum(not letter.isascii() for letter in text) >= 2 * lost:
        return text.replace("\ufffd", ""), True
    return value.decode(CP1252, "replace"), False
