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


def plain_bytes(data: bytes, chosen: str | None = None) -> tuple[bytes, str, str]:
    """Return the bytes with lines that end in LF, how to decode each line, and the encoding that the data was in.

    The data is never a text as a whole: that would take two or four times as much memory.
    """
    encoding = chosen or wide_encoding(data) or (UTF8 if _is_utf8(without_mark(data)) else CP1252)
    data, codec = without_mark(data), encoding
    if encoding in (UTF16_LITTLE, UTF16_BIG):
        data, codec = data.decode(encoding, "replace").encode(UTF8), UTF8
    if b"\x00" in data:
        data = data.replace(b"\x00", b"")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data, codec, encoding


def _is_utf8(data: bytes) -> bool:
    decoder, part = codecs.getincrementaldecoder(UTF8)(), 1 << 20
    try:
        for start in range(0, len(data), part):
            decoder.decode(data[start : start + part], final=start + part >= len(data))
    except UnicodeDecodeError:
        return False
    return True


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
