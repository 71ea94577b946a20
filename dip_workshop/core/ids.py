"""Name records, steps and installations without asking anybody."""

import os
import time
from typing import NewType

RecordId = NewType("RecordId", str)
ReplicaId = NewType("ReplicaId", str)

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id() -> RecordId:
    """Return a 26-character id: 10 of milliseconds since 1970, 16 of chance (80 bits).

    The leading time keeps new rows together in the store's index; nothing may
    read an order or a date out of it, for a laptop's clock can be wrong.
    """
    milliseconds = time.time_ns() // 1_000_000
    return RecordId(_in_base_32(milliseconds, 10) + _in_base_32(_chance(), 16))


def new_replica_id() -> ReplicaId:
    """Return an id for one installation of the program (80 bits of chance)."""
    return ReplicaId(_in_base_32(_chance(), 16))


def id_that_follows(record_id: RecordId, what: str) -> RecordId:
    """Return the id of something of which a record has one alone, the same on every laptop."""
    return RecordId(_in_base_32(int.from_bytes(_digest(what, record_id)), 26))


def id_of_pair(one: RecordId, other: RecordId) -> RecordId:
    """Return the id of what stands between two records once, the same on every laptop."""
    return RecordId(f"{one[:10]}{_digest(one, other).hex()[:16]}")


def _digest(one: str, other: str) -> bytes:
    # Loads OpenSSL, which no start needs.
    from hashlib import sha256

    return sha256(f"{one} {other}".encode()).digest()


def _chance() -> int:
    """Return 80 bits from the operating system."""
    return int.from_bytes(os.urandom(10))


def _in_base_32(number: int, length: int) -> str:
    digits = []
    for _ in range(length):
        number, digit = divmod(number, 32)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits))
