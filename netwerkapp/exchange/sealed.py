"""A file behind a password, in the format of age (age-encryption.org/v1), which other programs open as well.

The key follows from the password by scrypt, which takes memory on purpose; how much stands in the file.
"""

import os
import re
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Iterator

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from netwerkapp.domain.archives import ArchiveError, ArchiveReason

MAGIC = b"age-encryption.org/v1\n"
WORK, MOST_WORK = 17, 18  # powers of two: 128 MB of memory, and at most 256 MB for a file of another program
_LABEL = b"age-encryption.org/v1/scrypt"
_CHUNK, _TAG = 64 * 1024, 16
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n"
    rb"--- ([A-Za-z0-9+/]{43})\n"
)
_LONGEST_HEADER = 512


def seal(data: bytes, password: str, work: int = WORK) -> bytes:
    """Put the bytes behind a password."""
    salt, file_key, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrapped = ChaCha20Poly1305(_password_key(password, salt, work)).encrypt(bytes(12), file_key, None)
    header = MAGIC + b"-> scrypt %s %d\n%s\n---" % (_text(salt), work, _text(wrapped))
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    mark = _mark(file_key, header).finalize()
    parts = (cipher.encrypt(number, chunk, None) for number, chunk in _chunks(data, _CHUNK))
    return b"".join((header, b" ", _text(mark), b"\n", nonce, *parts))


def unseal(data: bytes, password: str) -> bytes:
    """Take the bytes from behind their password. Raises ArchiveError."""
    header = _HEADER.match(data[:_LONGEST_HEADER])
    if header is None:
        raise ArchiveError(ArchiveReason.DAMAGED, "the header")
    salt, work, wrapped, mark = header.groups()
    if int(work) > MOST_WORK:
        raise ArchiveError(ArchiveReason.TOO_HEAVY)
    try:
        key = _password_key(password, _bytes(salt), int(work))
        file_key = ChaCha20Poly1305(key).decrypt(bytes(12), _bytes(wrapped), None)
    except InvalidTag as error:
        raise ArchiveError(ArchiveReason.WRONG_PASSWORD) from error
    nonce, sealed = data[header.end() : header.end() + 16], data[header.end() + 16 :]
    try:
        _mark(file_key, data[: header.start(4) - 1]).verify(_bytes(mark))
        cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
        return b"".join(cipher.decrypt(number, chunk, None) for number, chunk in _chunks(sealed, _CHUNK + _TAG))
    except (InvalidTag, InvalidSignature, ValueError) as error:
        raise ArchiveError(ArchiveReason.DAMAGED, "behind its password") from error


def _password_key(password: str, salt: bytes, work: int) -> bytes:
    typed = unicodedata.normalize("NFC", password).encode("utf-8", "replace")  # keyboards write é in two manners
    return Scrypt(salt=_LABEL + salt, length=32, n=2**work, r=8, p=1).derive(typed)


def _derived(key: bytes, salt: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, use).derive(key)


def _mark(file_key: bytes, header: bytes) -> HMAC:
    mark = HMAC(_derived(file_key, b"", b"header"), SHA256())
    mark.update(header)
    return mark


def _chunks(data: bytes, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Cut the bytes in pieces, each with its number; the last one is marked, so that nothing can be cut off."""
    count = max(1, -(-len(data) // size))
    for number in range(count):
        last = number == count - 1
        yield number.to_bytes(11, "big") + bytes([last]), data[number * size : (number + 1) * size]


def _text(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return b64decode(text + b"=" * (-len(text) % 4))
