"""A bundle locked with a passphrase: AES-256-GCM, the key made from the passphrase by scrypt."""

import os
import struct
import unicodedata
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.store.bundles.errors import BundleRefused, PassphraseWrong, damaged, too_new

SHORTEST_PASSPHRASE: Final = 8
MAGIC: Final = b"DIPSEALD"
_VERSION: Final = 1
# mark, version, log2 of the cost, block size, parallel runs, salt, nonce
_HEAD: Final = struct.Struct(">8sBBBB16s12s")
_COST: Final = 17
_BLOCK: Final = 8
_RUNS: Final = 1
# What a file may ask for: 256 MB of memory at most, for a stranger chooses it.
_COSTS: Final = range(14, 19)
_TAG: Final = 16


def is_sealed(data: bytes) -> bool:
    """Return whether a file is locked with a passphrase."""
    return data.startswith(MAGIC)


def seal(data: bytes, passphrase: str, *, cost: int = _COST) -> bytes:
    """Return the data locked; the passphrase is kept nowhere, and nobody can do without it."""
    # Only now: the library for it is not needed for anything else.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BundleRefused(
            tr(
                "A passphrase needs at least {n} characters, so no file was written;"
                " three or four words are easy to remember.",
                n=SHORTEST_PASSPHRASE,
            )
        )
    head = _HEAD.pack(MAGIC, _VERSION, cost, _BLOCK, _RUNS, os.urandom(16), os.urandom(12))
    return head + AESGCM(_key(passphrase, head)).encrypt(head[-12:], data, head)


def unseal(data: bytes, passphrase: str) -> bytes:
    """Return what was locked; PassphraseWrong for a wrong one or a damaged file."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(data) < _HEAD.size + _TAG:
        raise damaged()
    head, locked = data[: _HEAD.size], data[_HEAD.size :]
    _, version, cost, block, runs, _, nonce = _HEAD.unpack(head)
    if version > _VERSION:
        raise too_new()
    if version != _VERSION or cost not in _COSTS or block != _BLOCK or runs != _RUNS:
        raise damaged()
    try:
        return AESGCM(_key(passphrase, head)).decrypt(nonce, locked, head)
    except InvalidTag:
        # Not told apart, as the seal does not: and a guesser learns nothing.
        raise PassphraseWrong(
            tr(
                "The passphrase does not open this file, or the file is damaged; nothing was"
                " taken in: type the passphrase again, or ask for the file again."
            )
        ) from None


def _key(passphrase: str, head: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    _, _, cost, block, runs, salt, _ = _HEAD.unpack(head)
    # Keyboards differ in how they send an accented letter.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=32, n=2**cost, r=block, p=runs).derive(secret)
